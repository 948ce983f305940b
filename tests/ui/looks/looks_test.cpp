// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What no test can judge is judged by eye: with TRELLIS_LOOKS=FOLDER every place is saved there as
// a picture in every look.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/looks/cut_text.h"
#include "tests/ui/looks/forms.h"
#include "tests/ui/looks/longer_words.h"
#include "tests/ui/looks/painted_text.h"
#include "tests/ui/looks/places.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/print/print_bar.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QPixmap>
#include <QTest>

using namespace trellis;
using trellis::test::OpenedWindow;

namespace {

struct LookOf {
    const char* name;
    ui::ThemeChoice theme = ui::ThemeChoice::Light;
    double textFactor = 1.0;
    bool isMirrored = false;
    bool isLonger = false;
};

/// Turns and translates the program for as long as it lives.
class WornLook {
public:
    explicit WornLook(const LookOf& look)
    {
        if (look.isLonger) {
            QApplication::installTranslator(&m_longer);
        }
        QApplication::setLayoutDirection(look.isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    }
    ~WornLook()
    {
        QApplication::removeTranslator(&m_longer);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        ui::applyTheme(*qApp, {ui::ThemeChoice::Light, 1.0, false});
    }
    WornLook(const WornLook&) = delete;
    WornLook& operator=(const WornLook&) = delete;

private:
    test::LongerWords m_longer;
};

void keepPicture(QWidget& shown, const char* place, const char* look)
{
    const QString folder = qEnvironmentVariable("TRELLIS_LOOKS");
    if (folder.isEmpty()) {
        return;
    }
    QDir().mkpath(folder);
    const QString name = QStringLiteral("%1-%2.png").arg(QLatin1String(place), QLatin1String(look));
    REQUIRE(shown.grab().save(QDir(folder).filePath(name)));
}

/// Of the display: the dots of a small one, or of a usual one where two are one.
QSize roomOn(double dotsForOne)
{
    return (dotsForOne < 2 ? QSize(1366, 768) : QSize(1920, 1080)) / dotsForOne;
}

std::vector<test::Shown> allPlaces()
{
    std::vector<test::Shown> places = test::everythingShown();
    for (const auto* more : {&test::formsShown(), &test::rosterDialogs()}) {
        places.insert(places.end(), more->begin(), more->end());
    }
    return places;
}

void everythingFits(const LookOf& look, const std::vector<test::Shown>& places = allPlaces())
{
    const WornLook worn(look);
    const QSize room = roomOn(qApp->devicePixelRatio());
    for (const test::Shown& shown : places) {
        test::Machine machine;
        ui::Preferences& chosen = ui::Preferences::of(machine.settings);
        chosen.setTheme(look.theme);
        chosen.setTextFactor(look.textFactor);
        chosen.setReducedMotion(true);
        OpenedWindow o(machine);
        o.window.openSample();
        o.window.resize(room);
        OpenedWindow::settle();
        shown.bring(o, [&](QWidget& widget) {
            const auto* printers = widget.findChild<ui::PrintBar*>();
            if (printers != nullptr && printers->isVisible()) {
                // They are named beside the window, and their words take another room then.
                REQUIRE(QTest::qWaitFor([printers] { return printers->isOffered(); }));
            }
            OpenedWindow::settle();
            keepPicture(widget, shown.name, look.name);
            CAPTURE(shown.name, look.name);
            CHECK(test::cutTexts(widget).join(QLatin1Char('\n')) == QString());
            CHECK(test::cutLetters(widget).join(QLatin1Char('\n')) == QString());
            if (look.textFactor <= 1.0 && qApp->devicePixelRatio() <= 1.0) {
                // Larger, not even the least of a table has room.
                CHECK(test::scrolledTwice(widget).join(QLatin1Char('\n')) == QString());
            }
            CHECK(widget.width() <= room.width());
            CHECK(widget.height() <= room.height());
        });
    }
}

} // namespace

TEST_CASE("no text is cut in the light look", "[ui][looks]")
{
    everythingFits({"light"});
}

TEST_CASE("no text is cut in the dark look", "[ui][looks]")
{
    everythingFits({"dark", ui::ThemeChoice::Dark});
}

TEST_CASE("no text is cut in high contrast", "[ui][looks]")
{
    everythingFits({"contrast", ui::ThemeChoice::HighContrast});
}

TEST_CASE("no text is cut at one and a half times the size", "[ui][looks]")
{
    everythingFits({"150", ui::ThemeChoice::Light, 1.5});
}

TEST_CASE("no text is cut at twice the size", "[ui][looks]")
{
    everythingFits({"200", ui::ThemeChoice::Light, 2.0});
}

TEST_CASE("no text is cut in a language with longer words", "[ui][looks]")
{
    everythingFits({"longer", ui::ThemeChoice::Light, 1.0, false, true});
}

TEST_CASE("no text is cut when everything is mirrored", "[ui][looks]")
{
    everythingFits({"mirrored", ui::ThemeChoice::Light, 1.0, true});
}

TEST_CASE("no text is cut in dark, twice the size, mirrored and in longer words", "[ui][looks]")
{
    everythingFits({"all", ui::ThemeChoice::Dark, 2.0, true, true});
}

TEST_CASE("no text is cut in the menus", "[ui][looks]")
{
    const bool isLonger = GENERATE(false, true);
    const double factor = GENERATE(1.0, 2.0);
    const WornLook worn({"menus", ui::ThemeChoice::Light, factor, false, isLonger});
    test::Machine machine;
    ui::Preferences::of(machine.settings).setTextFactor(factor);
    OpenedWindow o(machine);
    o.window.openSample();
    OpenedWindow::settle();
    int seen = 0;
    for (QAction* action : o.window.menuBar()->actions()) {
        QMenu* menu = action->menu();
        REQUIRE(menu != nullptr);
        Q_EMIT menu->aboutToShow();
        menu->resize(menu->sizeHint());
        CAPTURE(action->text().toStdString(), factor, isLonger);
        CHECK(test::cutLetters(*menu).join(QLatin1Char('\n')) == QString());
        seen += static_cast<int>(test::paintedTexts(*menu).size());
    }
    CHECK(seen > 40); // texts and keys
    ui::Preferences::of(machine.settings).setTextFactor(1.0);
}

// Is run as well with QT_SCALE_FACTOR and with -reverse, which a program is given when it starts.
TEST_CASE("no text is cut as the program was started", "[ui][looks]")
{
    const QStringList often{
        QStringLiteral("map"),           QStringLiteral("record"),
        QStringLiteral("student"),       QStringLiteral("conferences"),
        QStringLiteral("outcome"),
        QStringLiteral("course-levels"), QStringLiteral("course-outcomes"),
        QStringLiteral("course-roster"), QStringLiteral("history"),
        QStringLiteral("palette"),       QStringLiteral("settings"),
        QStringLiteral("new-class"),     QStringLiteral("sheet"),
        QStringLiteral("start"),         QStringLiteral("evidence"),
    };
    std::vector<test::Shown> places;
    for (const test::Shown& place : allPlaces()) {
        if (often.contains(QLatin1String(place.name))) {
            places.push_back(place);
        }
    }
    REQUIRE(places.size() == static_cast<std::size_t>(often.size()));
    LookOf look{"started"};
    look.isMirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    everythingFits(look, places);
}

TEST_CASE("no text is cut when it grows while it is looked at", "[ui][looks]")
{
    for (const test::Shown& shown : test::everythingShown()) {
        test::Machine machine;
        ui::Preferences& chosen = ui::Preferences::of(machine.settings);
        chosen.setTextFactor(1.0);
        OpenedWindow o(machine);
        o.window.openSample();
        o.window.resize(1366, 768);
        OpenedWindow::settle();
        shown.bring(o, [&](QWidget& widget) {
            if (&widget != &o.window) {
                return; // a dialog is given its size when it is opened
            }
            chosen.setTextFactor(2.0);
            for (const int width : {1367, 1366}) {
                o.window.resize(width, 768); // as a window manager has it laid out again
                OpenedWindow::settle();
            }
            keepPicture(widget, shown.name, "grown");
            CAPTURE(shown.name);
            CHECK(test::cutTexts(widget).join(QLatin1Char('\n')) == QString());
            chosen.setTextFactor(1.0);
        });
    }
    ui::applyTheme(*qApp, {ui::ThemeChoice::Light, 1.0, false});
}
