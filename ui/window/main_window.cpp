// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/main_window.h"

#include "ui/common/commands.h"
#include "ui/common/level_glyph.h"
#include "ui/common/level_keys.h"
#include "ui/common/line_icon.h"
#include "ui/common/name_guard.h"
#include "ui/common/plain_tips.h"
#include "ui/common/preferences.h"
#include "ui/common/window_size.h"
#include "ui/document/document.h"
#include "ui/print/paper.h"
#include "ui/window/command_icons.h"
#include "ui/window/command_keys.h"
#include "ui/window/edit_commands.h"
#include "ui/window/enter_key.h"
#include "ui/window/file_commands.h"
#include "ui/window/frame.h"
#include "ui/window/help_commands.h"
#include "ui/window/hide_names.h"
#include "ui/window/level_icon.h"
#include "ui/window/menu_key.h"
#include "ui/window/menus.h"
#include "ui/window/navigator.h"
#include "ui/window/recent_files.h"
#include "ui/window/second_place.h"
#include "ui/window/settings_window.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"
#include "ui/window/view_commands.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QWindow>

namespace trellis::ui {

namespace {

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

/// What the desktop drew around the window: left, top, right, bottom.
QString edgesKey()
{
    return QStringLiteral("window/edges");
}

QString secondPlaceKey()
{
    return QStringLiteral("window/secondPlace");
}

QString secondFillsKey()
{
    return QStringLiteral("window/secondFills");
}

/// The rank that a command gives, 0 for all others.
int levelOf(const CommandSpec& spec)
{
    const QLatin1String rate("mark.level");
    return spec.id.startsWith(rate) ? spec.id.mid(rate.size()).toInt() : 0;
}

} // namespace

MainWindow::MainWindow(WindowTools tools, QWidget* parent)
    : QMainWindow(parent), m_tools(std::move(tools)), m_files(m_tools),
      m_preferences(Preferences::of(*m_tools.settings)), m_status(new StatusLine(this)),
      m_pages(new QStackedWidget(this))
{
    m_tools.ahead.reset(); // of the files alone
    new PlainTips(this);
    new MenuKey(this);
    new EnterKey(this);
    setAcceptDrops(true);
    setStatusBar(m_status);
    setCentralWidget(m_pages);
    connect(&m_preferences, &Preferences::keysChanged, this, &MainWindow::dressCommands);
    const auto usePaper = [this] {
        const QString paper = m_preferences.paper();
        setUsualPaper(paper == QLatin1String("A4")       ? std::optional(Paper::A4)
                      : paper == QLatin1String("Letter") ? std::optional(Paper::Letter)
                                                         : std::nullopt);
    };
    connect(&m_preferences, &Preferences::changed, this, usePaper);
    usePaper();
    resize(1366, 768);
    restoreGeometry(m_tools.settings->value(geometryKey()).toByteArray());
    keepOnScreen();
    begin(nullptr);
}

MainWindow::MainWindow(WindowTools tools, const MainWindow& first) : MainWindow(std::move(tools))
{
    m_isSecond = true;
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(false);
    begin(first.m_document, first.m_isSample);
    QList<QRect> rooms;
    for (const QScreen* screen : QApplication::screens()) {
        rooms.append(screen->availableGeometry());
    }
    const SecondPlace kept{m_tools.settings->value(secondPlaceKey()).toRect(),
                           m_tools.settings->value(secondFillsKey()).toBool()};
    const SecondPlace there = secondPlace(first.geometry(), rooms, kept, layoutDirection());
    setWindowState(there.fills ? Qt::WindowMaximized : Qt::WindowNoState);
    setGeometry(there.place);
}

QMargins MainWindow::edges() const
{
    const QWindow* shown = windowHandle();
    if (isVisible() && shown != nullptr) {
        return shown->frameMargins();
    }
    const QRect kept = m_tools.settings->value(edgesKey()).toRect();
    return {kept.x(), kept.y(), kept.width(), kept.height()};
}

void MainWindow::keepOnScreen()
{
    if (isMaximized() || isFullScreen()) {
        return;
    }
    const QRect fitted =
        fittedInto(geometry(), screen()->availableGeometry().marginsRemoved(edges()));
    if (fitted == geometry()) {
        return;
    }
    if (testAttribute(Qt::WA_Moved) || isVisible()) {
        setGeometry(fitted);
    } else {
        resize(fitted.size()); // at first the desktop finds a place, with room for the title
    }
}

MainWindow* MainWindow::openSecond()
{
    auto* second = new MainWindow(m_tools, *this);
    // A Map without names and numbers is nothing to look at: what everybody may see comes first.
    Place there;
    there.screen = ScreenId::Course;
    there.schoolClass = m_frame->place().schoolClass;
    second->m_frame->goTo(there);
    second->show();
    second->activateWindow();
    return second;
}

MainWindow::~MainWindow()
{
    leave();
}

void MainWindow::begin(std::shared_ptr<Document> document, bool isSample)
{
    leave();
    m_document = std::move(document);
    m_isSample = isSample;
    m_names = std::make_unique<NameGuard>();
    if (m_isSecond) {
        m_names->setForOthers();
        m_names->hideAllBut({});
    }
    m_commands = std::make_unique<Commands>();
    dressCommands();
    makeCommands();
    m_menus = std::make_unique<Menus>(
        *this, *m_commands, [this] { return m_frame != nullptr ? m_frame->screen() : nullptr; });
    if (m_document) {
        makeFrame();
        return;
    }
    m_status->showNothing();
    setWindowTitle(QStringLiteral("Trellis"));
    if (isVisible() || m_start != nullptr) {
        showStartPage();
    }
}

void MainWindow::showStartPage()
{
    if (m_start == nullptr) {
        m_start = new StartPage(m_pages);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::chosen, this, &MainWindow::openFile);
        connect(m_start, &StartPage::commandChosen, this,
                [this](const QString& id) { m_commands->find(id)->trigger(); });
    }
    m_start->setRecent(RecentFiles(*m_tools.settings).all());
    m_pages->setCurrentWidget(m_start);
    m_start->setFocus();
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (!m_document && m_start == nullptr) {
        showStartPage();
    }
    QMainWindow::showEvent(event);
}

void MainWindow::dressCommands()
{
    m_commands->useKeys([this](const CommandSpec& spec) { return usedKeys(spec, m_preferences); });
    m_commands->useIcons([this](const CommandSpec& spec) {
        const int rank = levelOf(spec);
        return rank > 0 && m_document && m_document->hasBook()
                   ? levelIcon(levelGlyph(rank, m_document->book().scale.creditRank), palette())
                   : menuIcon(commandIcon(spec), palette());
    });
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_commands) {
        dressCommands();
    }
}

void MainWindow::makeCommands()
{
    addFileCommands(*m_commands, *this);
    addViewCommands(*m_commands, *this, m_preferences);
    addHelpCommands(*m_commands, *this);
}

void MainWindow::titleWindow()
{
    const std::filesystem::path& path = m_document->gradebook().path();
    const QString file = QFileInfo(QString::fromStdU16String(path.u16string())).completeBaseName();
    setWindowTitle(m_isSecond ? tr("%1, for the projector \u2014 Trellis").arg(file)
                              : tr("%1 \u2014 Trellis").arg(file));
}

void MainWindow::showSettings()
{
    if (m_frame != nullptr) {
        m_frame->makeAll(); // the settings lead to their commands
    }
    const QString levels =
        m_document && m_document->hasBook() ? levelKeys(m_document->book().scale) : QString();
    auto* settings = new SettingsWindow(*m_commands, m_preferences, levels, this);
    settings->setAttribute(Qt::WA_DeleteOnClose);
    settings->show();
}

void MainWindow::say(const QString& sentence)
{
    m_status->say(m_document ? withoutHiddenNames(sentence, {*m_document, *m_commands, *m_names,
                                                             *m_tools.settings})
                             : sentence);
}

void MainWindow::notice(const QString& sentence)
{
    if (m_frame != nullptr) {
        m_frame->showNotice(sentence);
    } else {
        if (m_start == nullptr) {
            showStartPage();
        }
        m_start->say(sentence);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeaveFile(LeavingFor::Nothing)) {
        event->ignore();
        return;
    }
    if (m_isSecond) {
        m_tools.settings->setValue(secondPlaceKey(), normalGeometry());
        m_tools.settings->setValue(secondFillsKey(), isMaximized() || isFullScreen());
    } else {
        m_tools.settings->setValue(geometryKey(), saveGeometry());
        if (!isMaximized() && !isFullScreen()) {
            const QMargins around = edges();
            m_tools.settings->setValue(
                edgesKey(), QRect(around.left(), around.top(), around.right(), around.bottom()));
        }
    }
    QMainWindow::closeEvent(event);
}

} // namespace trellis::ui
