// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/document/document.h"
#include "ui/window/window_tools.h"

#include <QMainWindow>
#include <QTemporaryDir>

#include <memory>

class QLabel;
class QStackedWidget;

namespace trellis::ui {

class ClassPage;
class StartPage;

/// The window: the start screen, or one open gradebook. Assembles; decides nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowTools tools, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// False where the file could not be opened, which has been said then.
    bool openFile(const QString& path);
    void openSample();
    void closeFile();
    /// A new gradebook with one class, which is opened then.
    void createClass(const QString& path, const QString& course, const QString& name);
    /// Opens the preview of a roster for the class that is looked at.
    void importRoster(const QString& path);
    /// Writes the sheets of the class that is looked at, or says why not.
    void exportSheets(const QString& path);

    [[nodiscard]] Document* document() const { return m_document.get(); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Actions {
        QAction* newClass = nullptr;
        QAction* open = nullptr;
        QAction* sample = nullptr;
        QAction* importRoster = nullptr;
        QAction* exportSheets = nullptr;
        QAction* close = nullptr;
        QAction* quit = nullptr;
        QAction* undo = nullptr;
        QAction* redo = nullptr;
    };

    void makeActions();
    void makeViewMenu();
    QAction* addCommand(const QString& text, const QString& shortText, const QKeySequence& keys,
                        void (MainWindow::*run)());
    void adopt(std::unique_ptr<Document> document);
    void refreshHistory();
    void say(const QString& sentence);
    void sayOnStart(const QString& sentence);

    void startOwnClass();
    void chooseFile();
    void chooseRoster();
    void chooseSheets();
    void undo();
    void redo();
    void setTextFactor(double factor);

    WindowTools m_tools;
    Actions m_actions;
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    std::unique_ptr<Document> m_document;
    QStackedWidget* m_pages;
    StartPage* m_start = nullptr;
    ClassPage* m_class = nullptr;
    QLabel* m_saved;
    QLabel* m_undoHint;
    QTimer m_historyTimer;
};

} // namespace trellis::ui
