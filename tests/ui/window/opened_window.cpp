// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/window/opened_window.h"

#include "tests/support/catch.h"
#include "ui/common/commands.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/map/map_view.h"
#include "ui/window/crumb.h"
#include "ui/window/start_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

namespace trellis::test {

namespace {

ui::WindowTools toolsFor(Machine& machine)
{
    ui::WindowTools tools;
    tools.author = testAuthor();
    tools.today = [] { return day("2026-11-20"); };
    tools.settings = &machine.settings;
    return tools;
}

} // namespace

Machine::Machine()
    : settings(QString::fromStdString(folder.file("settings.ini").string()), QSettings::IniFormat)
{}

OpenedWindow::OpenedWindow(const QString& file)
    : OpenedWindow(std::make_unique<Machine>(), nullptr, file)
{}

OpenedWindow::OpenedWindow(Machine& given, const QString& file)
    : OpenedWindow(nullptr, &given, file)
{}

OpenedWindow::OpenedWindow(std::unique_ptr<Machine> ownMachine, Machine* given, const QString& file)
    : own(std::move(ownMachine)), machine(given != nullptr ? *given : *own),
      window(toolsFor(machine))
{
    ui::applyTheme(*qApp, ui::Preferences::of(machine.settings).look());
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    if (!file.isEmpty()) {
        REQUIRE(window.openFile(file));
    }
    settle();
}

ui::MapView& OpenedWindow::map() const
{
    return *window.findChild<ui::MapView*>();
}

ui::StartPage& OpenedWindow::start() const
{
    return *window.findChild<ui::StartPage*>();
}

QAction& OpenedWindow::command(const char* id) const
{
    QAction* action = window.commands().find(QLatin1String(id));
    CAPTURE(id);
    REQUIRE(action != nullptr);
    return *action;
}

QString OpenedWindow::words() const
{
    QStringList words;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words.append(label->text());
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            words.append(button->text());
        }
    }
    words.append(said());
    return words.join(QLatin1Char('\n'));
}

QStringList OpenedWindow::where() const
{
    QStringList parts;
    for (const ui::Crumb* crumb : window.findChildren<ui::Crumb*>()) {
        if (crumb->isVisible()) {
            parts.append(crumb->accessibleName());
        }
    }
    return parts;
}

QString OpenedWindow::said() const
{
    return window.findChild<QStatusBar*>()->currentMessage();
}

void OpenedWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &window, key, modifiers);
    settle();
}

void OpenedWindow::makeClass(const QString& path, const QString& course)
{
    REQUIRE(ui::FileSession(toolsFor(machine)).makeClass(path, course, QStringLiteral("Period 1")));
    window.beginClass(path);
}

bool OpenedWindow::closeAnswering(const char* button)
{
    bool wasAsked = false;
    QTimer wait;
    QObject::connect(&wait, &QTimer::timeout, [&] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (question == nullptr) {
            return;
        }
        wait.stop();
        wasAsked = true;
        for (QAbstractButton* one : question->buttons()) {
            if (one->text().remove(QLatin1Char('&')) == QLatin1String(button)) {
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        }
        question->reject();
    });
    wait.start(20);
    window.close();
    return wasAsked;
}

void OpenedWindow::settle()
{
    QTest::qWait(0);
}

QString pathOf(const SmallClass& c)
{
    return QString::fromStdString(c.gradebook.path().string());
}

} // namespace trellis::test
