// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"
#include "ui/window/after_paint.h"

#include <QTimer>

#include <functional>
#include <vector>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace trellis::ui {

class Breadcrumbs;
class EmptyNote;
class Inspector;
class Rail;
class Ribbon;

/// An open gradebook: the rail at the side, one screen, the inspector beside or below it.
class Frame : public QWidget {
    Q_OBJECT

public:
    explicit Frame(const ScreenTools& tools, QWidget* parent = nullptr);
    ~Frame() override;

    /// None before the first goTo.
    [[nodiscard]] Screen* screen() const;
    [[nodiscard]] Place place() const;
    /// The same, with the student and outcome that were looked at last in this class where the
    /// screen is about nobody.
    [[nodiscard]] Place lookedAt() const;
    /// Shows the place; where the window has no such screen, the Map.
    void goTo(const Place& place);
    /// All screens, also those that nobody has looked at yet.
    std::vector<Screen*> makeAll();

    /// A sentence that stays until the next change is saved.
    void showNotice(const QString& sentence);
    /// The same with what can be done about it, on a button.
    void offer(const QString& sentence, const QString& button, const std::function<void()>& run);
    void hideNotice();

    /// Above the screen.
    void addRibbon(QWidget* ribbon);
    /// Below the screens of the rail.
    void addToRail(QWidget* widget);

    [[nodiscard]] bool isInspectorShown() const;
    void showInspector(bool shown);

    /// Gives the keyboard to the next or the previous of rail, title, screen and inspector.
    void goToNextPane(bool forward);
    void focusScreen();

Q_SIGNALS:
    void wanted(const trellis::ui::Place& place);
    void screenWanted(trellis::ui::ScreenId id);
    void said(const QString& sentence);
    /// Another screen, class, student, outcome or activity.
    void placeChanged();
    void screenChanged();
    /// What the screen shows in short.
    void summaryChanged();
    void findWanted();
    void inspectorShown(bool shown);
    /// Another file, to go on in.
    void fileWanted(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Screen* made(ScreenId id);
    /// One of the screens that nobody has looked at yet. False where that was the last.
    bool makeNext();
    void keepTyped();
    void follow(bool always);
    /// Lays itself out for the room there is at the text size of the day.
    void fit();
    /// What so many pixels at the usual text size are now.
    [[nodiscard]] int scaled(int pixels) const;
    void showKeys();
    void addEvidenceCommand();
    void keepPanes() const;
    void placeInspector();
    void lowerInspector();
    /// What has the keyboard now comes into sight where its page is scrolled.
    void showFocus(QWidget* now);
    void showInspectorOrNot();
    void showClassOrNone();
    /// The screen, but not what stands beside its main part.
    void focusMainPart(const QWidget* side);

    ScreenTools m_tools;
    Rail* m_rail;
    Breadcrumbs* m_breadcrumbs;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    Inspector* m_inspector;
    EmptyNote* m_noClass = nullptr; ///< instead of a screen
    QVBoxLayout* m_main;
    Ribbon* m_notice;
    QPushButton* m_offer; ///< of the notice
    std::function<void()> m_offered;
    QPushButton* m_find;
    std::vector<Screen*> m_screens;
    AfterPaint m_others; ///< makes the other screens
    Place m_followed;
    Place m_lookedAt; ///< where a student was the last time
    std::optional<Date> m_followedDay;
    bool m_isInspectorOn = true; ///< chosen; a screen with evidence of its own goes without
};

} // namespace trellis::ui
