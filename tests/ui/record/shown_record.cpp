// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/record/shown_record.h"

#include "tests/support/catch.h"
#include "tests/ui/document/opened_document.h"

#include <QApplication>
#include <QTest>

namespace trellis::test {

using namespace trellis::ui;

ShownRecord::ShownRecord(const SmallClass& small, bool readOnly)
    : elsewhere(small.gradebook.path()),
      settings(QString::fromStdString(folder.file("settings.ini").string()), QSettings::IniFormat)
{
    REQUIRE((!readOnly || elsewhere.take()));
    document = openedDocument(small);
    screen = std::make_unique<RecordScreen>(ScreenTools{*document, commands, names, settings});
    said = std::make_unique<QSignalSpy>(screen.get(), &Screen::said);
    refused = std::make_unique<QSignalSpy>(document.get(), &Document::refused);
    QFont usual = screen->font();
    usual.setPointSizeF(10.5);
    screen->setFont(usual);
    screen->resize(1140, 700);
    screen->show();
    screen->activateWindow();
    (void)QTest::qWaitForWindowActive(screen.get());
    // Commands for all screens live in the menus of the window, which is not here.
    for (const Commands::Command& command : commands.all()) {
        if (command.spec.screen == nullptr) {
            screen->addAction(command.action);
        }
    }
    screen->goTo({});
}

int ShownRecord::type(const std::string& keys)
{
    for (const char key : keys) {
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    return static_cast<int>(keys.size());
}

int ShownRecord::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    return 1;
}

int ShownRecord::start(const std::string& outcome, const std::string& title)
{
    int keys = press(Qt::Key_M, Qt::ControlModifier);
    keys += type(outcome) + press(Qt::Key_Return);
    return keys + type(title) + press(Qt::Key_Return);
}

void ShownRecord::go(int row, int outcome)
{
    screen->list().setCurrentIndex(list().index(row, RecordModel::todayColumn(outcome)));
}

void ShownRecord::select(int firstRow, int lastRow, int outcome)
{
    go(firstRow, outcome);
    for (int row = firstRow; row < lastRow; ++row) {
        press(Qt::Key_Down, Qt::ShiftModifier);
    }
}

std::string ShownRecord::column(int outcome)
{
    std::string shown;
    for (int row = 0; row < list().rowCount(); ++row) {
        const RecordCell& cell = *list().cell(list().index(row, RecordModel::todayColumn(outcome)));
        shown += !cell.isMarked()                 ? "0"
                 : cell.mark == Mark::Excused     ? "x"
                 : cell.mark == Mark::NotHandedIn ? "n"
                                                  : std::to_string(cell.rank);
    }
    return shown;
}

QString ShownRecord::lastSaid() const
{
    return said->isEmpty() ? QString() : said->last().at(0).toString();
}

} // namespace trellis::test
