// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/document/document.h"
#include "ui/window/file_session.h"
#include "ui/window/leave_question.h"
#include "ui/window/tab_order.h"
#include "ui/window/window_tools.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QStackedWidget;

namespace trellis::ui {

class Commands;
class EditCommands;
class Frame;
class ImportPreview;
class Menus;
class NameGuard;
class Navigator;
class Preferences;
class StartPage;
class StatusLine;
struct ExportKind;

/// The window: the start screen, or one open gradebook. Assembles; decides nothing. Windows of one
/// gradebook share its document; each has its own place and hides names by itself.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowTools tools, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// One more window on what is open here, for a projector: names are hidden in it. It belongs to
    /// nobody and goes when it is closed.
    MainWindow* openSecond();
    [[nodiscard]] bool isSecond() const { return m_isSecond; }
    /// Whether what is open is a copy that is not kept.
    [[nodiscard]] bool isSample() const { return m_isSample; }
    /// Of this machine.
    [[nodiscard]] QSettings& settings() const { return *m_tools.settings; }

    /// False where the file could not be opened, which has been said then.
    bool openFile(const QString& path);
    /// Opens what was open when the program ended, or says that it is not there.
    void openLast();
    void openSample();
    void closeFile();
    /// Asks what it is to be called, makes it and begins it: another class of the gradebook that is
    /// open, where that can be changed and is kept, else a gradebook of its own.
    void newClass();
    /// The same for a gradebook of its own, with the list of students where there is one. The note
    /// says why it is one.
    void startOwnClass(const QString& roster = {}, const QString& note = {});
    /// Opens one that was made just now, and leads through its first steps.
    void beginClass(const QString& path);
    /// Opens the preview of a roster for the class that is looked at.
    void importRoster(const QString& path);
    /// The same for the names that were copied.
    void pasteNames();
    /// What can be exported from where one is; the first is what the screen is about.
    [[nodiscard]] std::vector<ExportKind> exports() const;
    /// Writes one of them, or says why not.
    void exportAs(const ExportKind& kind, const QString& path);

    /// Shrinks and moves the window until all of it is on its screen, the title too: the screen may
    /// be a smaller one than last time, or scaled up.
    void keepOnScreen();
    void showSettings();
    /// Says that everything is saved, and writes a dated copy.
    void saveCopy();

    [[nodiscard]] Document* document() const { return m_document.get(); }
    [[nodiscard]] Commands& commands() const { return *m_commands; }
    [[nodiscard]] Preferences& preferences() const { return m_preferences; }
    /// None on the start screen.
    [[nodiscard]] Frame* frame() const { return m_frame; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// Tab follows the eye, in whatever order the parts of a screen were made.
    bool focusNextPrevChild(bool next) override { return goToNextStop(*this, next); }

private:
    /// Shows a class of the open gradebook that was made just now.
    void beginClass(ClassId id);
    void previewRoster(const std::function<Result<void>(ImportPreview&)>& read);
    MainWindow(WindowTools tools, const MainWindow& first);
    void begin(std::shared_ptr<Document> document, bool isSample = false);
    void showStartPage();
    void titleWindow();
    void makeCommands();
    /// Gives them their keys and icons, as they are chosen and coloured now.
    void dressCommands();
    /// What shows the open gradebook.
    void makeFrame();
    void followFrame();
    void followChanges();
    void addSampleRibbon();
    void say(const QString& sentence);
    /// Why a file could not be opened, and which copy of it can.
    void sayWhyNot(const QString& path, const Error& error);
    /// Keeps what is half-typed, and asks where that cannot be kept. True: nothing is lost, or the
    /// teacher leaves all the same.
    [[nodiscard]] bool mayLeaveFile(LeavingFor what);
    /// Takes down what belongs to the open gradebook.
    void leave();
    /// What the desktop draws around the window, its title above all; as it was the last time
    /// before it is shown.
    [[nodiscard]] QMargins edges() const;
    /// Puts the cursor of a grid on a cell, where the next key is to work.
    void goToCell(StudentId student, OutcomeId outcome);
    /// A sentence that stays until something else happens.
    void notice(const QString& sentence);

    WindowTools m_tools;
    FileSession m_files;
    Preferences& m_preferences;
    StatusLine* m_status;
    QStackedWidget* m_pages;
    StartPage* m_start = nullptr; ///< none before it is needed: most starts open the last file
    bool m_isSecond = false;
    bool m_hasNews = false;  ///< something was saved that has not been said
    bool m_isSample = false; ///< a copy that is not kept
    std::shared_ptr<Document> m_document;
    std::unique_ptr<NameGuard> m_names;
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<Menus> m_menus;
    std::unique_ptr<EditCommands> m_edit;
    std::unique_ptr<Navigator> m_navigator;
    Frame* m_frame = nullptr;
};

} // namespace trellis::ui
