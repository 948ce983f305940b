// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/common/line_icon.h"
#include "ui/common/theme.h"
#include "ui/document/document.h"
#include "ui/window/command_icons.h"
#include "ui/window/frame.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// The colour of the line where it is not softened.
QColor inkOf(const QIcon& icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(48, 48), mode).toImage();
    QColor darkest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > darkest.alpha()) {
                darkest = image.pixelColor(x, y);
            }
        }
    }
    return darkest;
}

} // namespace

TEST_CASE("menus: every command has a text, a picture and a sentence", "[ui][window]")
{
    SmallClass c(2, 2);
    const OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    std::set<QString> ids;
    for (const Commands::Command& command : o.window.commands().all()) {
        CAPTURE(command.spec.id);
        CHECK(ids.insert(command.spec.id).second);
        CHECK_FALSE(command.action->text().isEmpty());
        CHECK(command.action->statusTip().endsWith(QLatin1Char('.')));
        CHECK_FALSE(command.action->icon().isNull());
        CHECK(inkOf(command.action->icon(), QIcon::Normal).alpha() > 200);
    }
}

TEST_CASE("menus: the bar is the same on every screen, grey where a menu has nothing there",
          "[ui][window]")
{
    SmallClass c(2, 2);
    const OpenedWindow o(pathOf(c));
    const auto titles = [&o](bool areEnabled) {
        QStringList all;
        for (const QAction* menu : o.window.menuBar()->actions()) {
            if (menu->isVisible() && (!areEnabled || menu->isEnabled())) {
                all.append(QString(menu->text()).remove(QLatin1Char('&')));
            }
            CHECK(menu->isEnabled() != menu->menu()->isEmpty());
        }
        return all.join(QLatin1Char(' '));
    };
    for (const ScreenKind& kind : screenKinds()) {
        CAPTURE(screenName(kind));
        o.command(("go." + kind.icon.toStdString()).c_str()).trigger();
        for (int i = 0; i < 3; ++i) {
            OpenedWindow::settle(); // the menus follow
        }
        CHECK(titles(false) ==
              QStringLiteral("File Edit View Go Mark Student Course Conferences Help"));
        CHECK(titles(true).contains(QStringLiteral("Student")) == (kind.id == ScreenId::Student));
    }
}

TEST_CASE("menus: Quit ends the File menu on every screen", "[ui][window]")
{
    SmallClass c(2, 2);
    const OpenedWindow o(pathOf(c));
    for (const char* screen : {"go.student", "go.conferences", "go.map"}) {
        o.command(screen).trigger();
        OpenedWindow::settle();
        const QMenu* file = o.window.menuBar()->actions().first()->menu();
        CHECK(file->actions().first() == &o.command("file.new"));
        CHECK(file->actions().last() == &o.command("file.quit"));
    }
}

TEST_CASE("menus: Help ends with the version, the licence and the place of the settings",
          "[ui][window]")
{
    SmallClass c(2, 2);
    const OpenedWindow o(pathOf(c));
    const QString before = QApplication::applicationVersion();
    QApplication::setApplicationVersion(QStringLiteral("7.8.9"));
    QAction& about = o.command("help.about");
    CHECK(o.window.menuBar()->actions().last()->menu()->actions().last() == &about);
    about.trigger();
    const QPointer<QMessageBox> box = o.window.findChild<QMessageBox*>();
    REQUIRE(box);
    CHECK(box->text() == QStringLiteral("Trellis 7.8.9"));
    CHECK(box->informativeText().contains(QStringLiteral("MIT")));
    CHECK(box->informativeText().contains(QStringLiteral("(LGPL)")));
    CHECK(box->informativeText().contains(QStringLiteral("Settings: ")));
    QTest::keyClick(box, Qt::Key_Escape);
    OpenedWindow::settle();
    const QMessageBox* left = box.data();
    const bool isGone = left == nullptr || left->isHidden();
    CHECK(isGone);
    QApplication::setApplicationVersion(before);
}

TEST_CASE("menus: no key stands twice in one menu", "[ui][window]")
{
    SmallClass c(2, 2);
    const OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    for (const char* screen : {"go.map", "go.record", "go.student", "go.course"}) {
        o.command(screen).trigger();
        OpenedWindow::settle();
        OpenedWindow::settle();
        for (const QAction* menu : o.window.menuBar()->actions()) {
            QStringList keys;
            for (const QAction* action : menu->menu()->actions()) {
                // As a menu shows it.
                const QString said = action->text().section(QLatin1Char('\t'), 1);
                keys.append(said.isEmpty() ? action->shortcut().toString() : said);
            }
            keys.removeAll(QString());
            CAPTURE(screen, keys.join(QLatin1Char('|')).toStdString());
            CHECK(keys.removeDuplicates() == 0);
        }
    }
    const QString withdraw = o.command("record.withdraw").text();
    CHECK(withdraw.section(QLatin1Char('\t'), 1) == QStringLiteral("Del"));
}

TEST_CASE("menus: no letter leads to two entries of one menu, on any screen", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    int letters = 0;
    for (const char* screen : {"go.map", "go.record", "go.student", "go.conferences", "go.course",
                               "go.history", "go.outcome"}) {
        o.command(screen).trigger();
        o.press(Qt::Key_F5); // nothing
        OpenedWindow::settle();
        for (const QAction* menu : o.window.menuBar()->actions()) {
            std::set<QKeySequence> taken;
            for (const QAction* action : menu->menu()->actions()) {
                const QKeySequence letter = QKeySequence::mnemonic(action->text());
                CAPTURE(screen, menu->text(), action->text());
                CHECK((letter.isEmpty() || taken.insert(letter).second));
                letters += letter.isEmpty() ? 0 : 1;
            }
        }
    }
    CHECK(letters > 200);
}

TEST_CASE("menus: each level and what is no level has a picture of its own", "[ui][window]")
{
    SmallClass c(2, 2);
    const OpenedWindow o(pathOf(c));
    std::vector<QImage> pictures;
    for (const char* id :
         {"mark.level1", "mark.level2", "mark.level3", "mark.notHandedIn", "map.look"}) {
        CAPTURE(id);
        const QImage picture = o.command(id).icon().pixmap(QSize(48, 48)).toImage();
        CHECK(std::count(pictures.begin(), pictures.end(), picture) == 0);
        pictures.push_back(picture);
    }
}

TEST_CASE("menus: the levels come first in theirs, also after they were given other names",
          "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    REQUIRE(o.window.document()->edit([&o](Gradebook& gradebook) {
        const ClassBook& book = o.window.document()->book();
        ScaleChange change{book.scale, {}, book.thresholds};
        for (Level& level : change.scale.levels) {
            level.name += '!';
        }
        return setScale(gradebook, book, change);
    }));
    OpenedWindow::settle();
    OpenedWindow::settle();
    const QAction& first = o.command("mark.level1");
    CHECK(first.text().contains(QLatin1Char('!')));
    for (const QAction* menu : o.window.menuBar()->actions()) {
        if (menu->text() == QStringLiteral("&Mark")) {
            CHECK(menu->menu()->actions().first() == &first);
        }
    }
}

TEST_CASE("menus: what is done to the mark of the cell comes before what is rarely meant",
          "[ui][window]")
{
    SmallClass c(2, 2);
    const OpenedWindow o(pathOf(c));
    OpenedWindow::settle();
    for (const QAction* menu : o.window.menuBar()->actions()) {
        if (menu->text() != QStringLiteral("&Mark")) {
            continue;
        }
        const QList<QAction*> actions = menu->menu()->actions();
        const auto place = [&](const char* id) { return actions.indexOf(&o.command(id)); };
        CHECK(place("map.note") >= 0);
        CHECK(place("map.note") < place("inspector.note"));
        CHECK(place("map.withdraw") < place("inspector.withdraw"));
        CHECK(place("inspector.withdraw") == actions.size() - 1);
    }
}

TEST_CASE("menus: pictures follow the theme", "[ui][window]")
{
    SmallClass c(2, 2);
    const OpenedWindow o(pathOf(c));
    const QAction& undo = o.command("edit.undo");
    o.command("view.themeDark").trigger();
    OpenedWindow::settle();
    CHECK(inkOf(undo.icon(), QIcon::Normal).lightness() > 200);
    o.command("view.themeLight").trigger();
    OpenedWindow::settle();
    CHECK(inkOf(undo.icon(), QIcon::Normal).lightness() < 60);
    // On the highlighted entry it has the colour of the text there.
    CHECK(inkOf(undo.icon(), QIcon::Active).lightness() > 200);
}

TEST_CASE("pictures: one weight of line, one size, no colour of their own", "[ui][window]")
{
    const QDir drawings(QStringLiteral(":/icons/line"));
    const QStringList names = drawings.entryList();
    CHECK(names.size() > 50);
    for (const QString& name : names) {
        CAPTURE(name);
        QFile file(drawings.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        CHECK(svg.contains("viewBox=\"0 0 24 24\""));
        CHECK(svg.contains("stroke=\"currentColor\""));
        CHECK(svg.contains("stroke-width=\"1.75\""));
        CHECK(svg.count("stroke-width") == 1);
        CHECK_FALSE(svg.contains('#'));
        const QString drawing = QString(name).remove(QStringLiteral(".svg"));
        CHECK(inkOf(lineIcon(drawing, paletteFor(lightTokens())), QIcon::Normal).alpha() > 200);
    }
    CHECK(lineIcon(QStringLiteral("no such"), paletteFor(lightTokens())).isNull());
}

TEST_CASE("menus: what the grid itself answers to has its key behind it", "[ui][window]")
{
    SmallClass c(2, 2);
    const OpenedWindow o(pathOf(c));
    CHECK(o.command("mark.level3").text().endsWith(QStringLiteral("\tC")));
    CHECK(o.command("mark.level1").text().endsWith(QStringLiteral("\tE")));
    CHECK(o.command("map.selectRow").text().endsWith(QStringLiteral("\tShift+Space")));
    CHECK(o.command("map.selectColumn").text().endsWith(QStringLiteral("\tCtrl+Space")));
}
