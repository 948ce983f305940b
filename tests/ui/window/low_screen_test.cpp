// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/sample.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/entry_bar.h"
#include "ui/common/preferences.h"
#include "ui/common/side_column.h"
#include "ui/common/window_size.h"
#include "ui/course/outcomes_table.h"
#include "ui/map/legend.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/record/activity_bar.h"
#include "ui/record/activity_line.h"
#include "ui/record/record_view.h"
#include "ui/student/evidence_panel.h"
#include "ui/student/outcome_model.h"
#include "ui/student/outcome_view.h"
#include "ui/student/student_screen.h"
#include "ui/window/crumb.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

TEST_CASE("low screen: nineteen students and ten outcomes with their credit are seen at once",
          "[ui][window][map]")
{
    SmallClass c(28, 10);
    OpenedWindow o(pathOf(c)); // 1366 by 768
    REQUIRE(o.window.size() == QSize(1366, 768));
    const MapView& map = o.map();
    const QRect seen = map.viewport()->rect();
    int rows = 0;
    for (int row = 0; row < 28; ++row) {
        const QRect cell = map.visualRect(map.map().index(row, 0));
        rows += seen.contains(cell.center()) && cell.bottom() <= seen.bottom() ? 1 : 0;
    }
    CHECK(rows >= 19);
    CHECK(map.visualRect(map.map().index(0, map.map().creditColumn())).right() <= seen.right());
    CHECK(map.horizontalScrollBar()->maximum() == 0);
    // Twenty characters of a name have room.
    CHECK(map.verticalHeader()->width() >=
          map.fontMetrics().horizontalAdvance(QString(20, QLatin1Char('n'))));
    // And the lines of the head: number with the Bloom step, two of words, the bar of the class.
    QFont small = map.font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    CHECK(map.horizontalHeader()->height() >=
          map.fontMetrics().lineSpacing() + 2 * QFontMetrics(small).lineSpacing());
}

TEST_CASE("low screen: the legend has one line and a way to the rest of it", "[ui][window][map]")
{
    SmallClass c(28, 10);
    OpenedWindow o(pathOf(c));
    auto* legend = o.window.findChild<Legend*>();
    auto* more = legend->findChild<QToolButton*>();
    const int oneLine = legend->height();
    CHECK(oneLine < 2 * legend->fontMetrics().lineSpacing());
    REQUIRE(more->isVisible());
    CHECK(legend->rect().contains(more->geometry()));
    more->click();
    OpenedWindow::settle();
    CHECK(legend->height() >= 2 * oneLine);
    CHECK(legend->rect().contains(more->geometry()));
    more->click();
    OpenedWindow::settle();
    CHECK(legend->height() == oneLine);
    // Where there is room all of it is seen at once.
    o.window.resize(1366, 1000);
    OpenedWindow::settle();
    CHECK_FALSE(more->isVisible());
    CHECK(legend->height() > oneLine);
}

TEST_CASE("legend: every state that a cell can have is in it, each once", "[ui][window][map]")
{
    SmallClass c(1, 1);
    const OpenedWindow o(pathOf(c));
    QStringList words = o.window.findChild<Legend*>()->accessibleName().split(QLatin1String(", "));
    for (const char* state : {"Legend: Emerging", "Developing", "Capable", "no evidence yet",
                              "teacher's decision", "new", "reassess", "note", "not seen for long",
                              "exempt", "not handed in", "opens later"}) {
        CAPTURE(state);
        CHECK(words.removeAll(QString::fromUtf8(state)) == 1);
    }
    CHECK(words.isEmpty());
}

TEST_CASE("low screen: all outcomes of a student are seen with credit, without a scroll bar",
          "[ui][window][student]")
{
    TempFolder folder;
    const auto file = folder.file("sample.trellis");
    REQUIRE(makeSample(file, day("2026-11-20"), testAuthor()));
    OpenedWindow o(QString::fromStdString(file.string()));
    o.press(Qt::Key_4, Qt::ControlModifier);
    const auto& outcomes = *o.window.findChild<OutcomeView*>(QStringLiteral("outcomes"));
    REQUIRE(outcomes.isVisible());
    REQUIRE(outcomes.outcomes().rowCount() == 10);
    for (int student = 0; student < 13; ++student) {
        CAPTURE(o.where().value(1).toStdString());
        CHECK(outcomes.verticalScrollBar()->maximum() == 0);
        CHECK_FALSE(outcomes.isColumnHidden(OutcomeModel::Latest));
        // Nor does the page around it scroll.
        for (const QWidget* w = outcomes.parentWidget(); w != nullptr; w = w->parentWidget()) {
            if (const auto* area = qobject_cast<const QScrollArea*>(w)) {
                CHECK(area->verticalScrollBar()->maximum() == 0);
            }
        }
        o.press(Qt::Key_Down, Qt::AltModifier);
    }
}

TEST_CASE(
    "large text: one thing scrolls on the page of a student, and a row is seen that is come to",
    "[ui][window][student]")
{
    const auto* command = GENERATE("go.student", "student.view");
    CAPTURE(command);
    Machine machine;
    ui::Preferences::of(machine.settings).setTextFactor(2.0);
    OpenedWindow o(machine);
    o.window.openSample();
    o.window.resize(1366, 768);
    o.press(Qt::Key_4, Qt::ControlModifier);
    o.command(command).trigger();
    OpenedWindow::settle();
    const QScrollArea* page = nullptr;
    int scrolling = 0;
    for (const auto* area : o.window.findChildren<QAbstractScrollArea*>()) {
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0) {
            CAPTURE(area->metaObject()->className());
            ++scrolling;
            page = qobject_cast<const QScrollArea*>(area);
        }
    }
    CHECK(scrolling == 1);
    REQUIRE(page != nullptr);
    auto* outcomes = qobject_cast<OutcomeView*>(QApplication::focusWidget());
    REQUIRE(outcomes != nullptr);
    const auto isSeen = [&](int row) {
        const QRect at = outcomes->visualRect(outcomes->model()->index(row, 0));
        const QPoint top = outcomes->viewport()->mapTo(page->viewport(), at.topLeft());
        return top.y() >= 0 && top.y() + at.height() <= page->viewport()->height();
    };
    CHECK_FALSE(isSeen(9));
    for (int row = 1; row < 10; ++row) {
        o.press(Qt::Key_Down);
        CAPTURE(row);
        CHECK(isSeen(row));
    }
    o.press(Qt::Key_Home);
    CHECK(isSeen(0));
    // With small text all is as it was: nothing scrolls around the list.
    ui::Preferences::of(machine.settings).setTextFactor(1.0);
    o.window.resize(1366, 1000);
    OpenedWindow::settle();
    CHECK(QTest::qWaitFor([&] { return page->verticalScrollBar()->maximum() == 0; }));
    CHECK_FALSE(outcomes->isWhole());
}

TEST_CASE("breadcrumbs: a long name takes room from nobody but itself", "[ui][window]")
{
    SmallClass c(0, 2);
    Student student;
    student.givenName = "Maria Guilhermina Esperanza de la Concepcion";
    student.familyName = "Montenegro-Castellanos y Vasconcelos de Albuquerque e Castro";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    OpenedWindow o(pathOf(c));
    std::vector<const Crumb*> crumbs;
    for (const Crumb* crumb : o.window.findChildren<Crumb*>()) {
        if (crumb->isVisible()) {
            crumbs.push_back(crumb);
        }
    }
    REQUIRE(crumbs.size() == 3);
    CHECK(crumbs[0]->width() >= crumbs[0]->sizeHint().width());
    CHECK(crumbs[1]->width() < crumbs[1]->sizeHint().width());
    CHECK(crumbs[1]->width() > crumbs[1]->sizeHint().width() / 2);
    CHECK(crumbs[2]->width() >= crumbs[2]->sizeHint().width());
}

TEST_CASE("window: it is never larger than its screen, nor beside it", "[ui][window]")
{
    const QRect screen(0, 0, 911, 512); // 1366 by 768 at one and a half times the size
    CHECK(fittedInto(QRect(0, 0, 1366, 768), screen) == screen);
    CHECK(fittedInto(QRect(800, -40, 400, 300), screen) == QRect(511, 0, 400, 300));
    CHECK(fittedInto(QRect(100, 50, 400, 300), screen) == QRect(100, 50, 400, 300));
    Machine machine;
    WindowTools tools;
    tools.author = testAuthor();
    tools.today = [] { return day("2026-11-20"); };
    tools.settings = &machine.settings;
    MainWindow window(tools);
    const QSize room = window.screen()->availableSize();
    CHECK(window.width() <= room.width());
    CHECK(window.height() <= room.height());
}

TEST_CASE("low screen: outcomes are seen with every column", "[ui][window][course]")
{
    OpenedWindow o;
    o.window.openSample();
    OpenedWindow::settle();
    REQUIRE(o.window.size() == QSize(1366, 768));
    Place course;
    course.screen = ScreenId::Course;
    o.window.frame()->goTo(course);
    OpenedWindow::settle();
    const auto& table = *o.window.findChild<OutcomesTable*>();
    REQUIRE(table.isVisible());
    CHECK(table.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("low screen: the page of levels follows the words that are gone to",
          "[ui][window][course]")
{
    SmallClass c(2, 20);
    OpenedWindow o(pathOf(c));
    o.command("go.course").trigger();
    o.command("course.levels").trigger();
    OpenedWindow::settle();
    QTableWidget* words = nullptr;
    for (auto* table : o.window.findChildren<QTableWidget*>()) {
        if (table->accessibleName().startsWith(QStringLiteral("Words of levels"))) {
            words = table;
        }
    }
    REQUIRE(words != nullptr);
    words->setFocus();
    words->setCurrentCell(0, 2);
    for (int row = 1; row < words->rowCount(); ++row) {
        QTest::keyClick(words, Qt::Key_Down);
        CAPTURE(row);
        CHECK(words->currentRow() == row);
        const QRect cell = words->visualItemRect(words->currentItem());
        CHECK(words->viewport()->visibleRegion().contains(cell.center()));
    }
}

namespace {

/// The display of a small computer on which two dots are one.
void makeTiny(OpenedWindow& o)
{
    o.window.resize(683, 350);
    OpenedWindow::settle();
}

bool isSeen(const QWidget& widget, const QRect& part)
{
    return widget.visibleRegion().contains(part.center());
}

} // namespace

TEST_CASE("low screen: the line that asks is seen, and so is the cell afterwards",
          "[ui][window][map]")
{
    SmallClass c(12, 4);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    makeTiny(o);
    o.map().setFocus();
    for (const auto& [key, modifiers] :
         {std::pair(Qt::Key_D, Qt::KeyboardModifiers(Qt::ControlModifier)),
          std::pair(Qt::Key_R, Qt::KeyboardModifiers(Qt::ControlModifier)),
          std::pair(Qt::Key_E, Qt::KeyboardModifiers(Qt::ControlModifier)),
          std::pair(Qt::Key_F2, Qt::KeyboardModifiers())}) {
        CAPTURE(static_cast<int>(key));
        o.press(key, modifiers);
        OpenedWindow::settle();
        const EntryBar* asking = nullptr;
        for (const auto* bar : o.window.findChildren<EntryBar*>()) {
            asking = bar->isVisible() ? bar : asking;
        }
        REQUIRE(asking != nullptr);
        CHECK(isSeen(*asking, asking->rect()));
        o.press(Qt::Key_Escape);
        OpenedWindow::settle();
        CHECK(isSeen(*o.map().viewport(), o.map().visualRect(o.map().currentIndex())));
    }
}

TEST_CASE("low screen: the student who is rated in Record is seen", "[ui][window][record]")
{
    SmallClass c(12, 4);
    OpenedWindow o(pathOf(c));
    makeTiny(o);
    o.press(Qt::Key_M, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
    o.press(Qt::Key_Return);
    o.press(Qt::Key_Return);
    const auto* view = o.window.findChild<RecordView*>();
    REQUIRE(view != nullptr);
    REQUIRE(view->hasFocus());
    // Nothing of the activity lies beside the page.
    const auto* bar = o.window.findChild<ActivityBar*>();
    REQUIRE(bar != nullptr);
    CHECK(bar->visibleRegion().boundingRect().width() == bar->width());
    for (int student = 0; student < 12; ++student) {
        CAPTURE(student);
        CHECK(isSeen(*view->viewport(), view->visualRect(view->currentIndex())));
        o.press(Qt::Key_C);
    }
}

TEST_CASE("low screen: in large print the activity has one line until it is to be changed",
          "[ui][window][record]")
{
    SmallClass c(20, 4);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_M, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
    o.press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Market role-play"));
    o.press(Qt::Key_Return);
    auto& bar = *o.window.findChild<ActivityBar*>();
    auto& line = *bar.findChild<ActivityLine*>();
    const auto* title = bar.findChild<QLineEdit*>();
    const auto& list = *o.window.findChild<RecordView*>();
    REQUIRE(list.hasFocus());
    // Where there is room for eight students all of its fields are seen.
    CHECK(title->isVisible());
    CHECK_FALSE(line.isVisible());
    Preferences::of(o.machine.settings).setTextFactor(2.0);
    OpenedWindow::settle();
    CHECK_FALSE(title->isVisible());
    REQUIRE(line.isVisible());
    CHECK(bar.height() < 2 * bar.fontMetrics().height());
    for (const char* word : {"Market role-play", "Nov 20", "3 Short 3"}) {
        CHECK(line.accessibleName().contains(QLatin1String(word)));
    }
    // By key: Tab leads there, Enter opens it, and Enter again leads back.
    line.setFocus();
    o.press(Qt::Key_Return);
    CHECK(title->isVisible());
    CHECK(title->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Market role-play 2"));
    o.press(Qt::Key_Return);
    CHECK(list.hasFocus());
    CHECK_FALSE(title->isVisible());
    CHECK(line.accessibleName().contains(QStringLiteral("Market role-play 2")));
    QTest::mouseClick(&line, Qt::LeftButton);
    CHECK(title->hasFocus());
    o.press(Qt::Key_Escape);
    CHECK(line.isVisible());
    Preferences::of(o.machine.settings).setTextFactor(1.0);
    CHECK(QTest::qWaitFor([title] { return title->isVisible(); }));
    CHECK_FALSE(line.isVisible());
    Preferences::of(o.machine.settings).setTextFactor(2.0);
    OpenedWindow::settle();
    // A new one asks for its outcome, which needs the field.
    o.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(title->isVisible());
    Preferences::of(o.machine.settings).setTextFactor(1.0);
}

TEST_CASE("low screen: in large print a student's cards go below the outcomes, and what is "
          "asked for is seen",
          "[ui][window][student]")
{
    Machine machine;
    Preferences::of(machine.settings).setTextFactor(2.0);
    OpenedWindow o(machine);
    o.window.openSample();
    o.window.resize(1366, 768);
    o.press(Qt::Key_4, Qt::ControlModifier);
    OpenedWindow::settle();
    auto* student = o.window.findChild<StudentScreen*>();
    auto* outcomes = student->findChild<OutcomeView*>(QStringLiteral("outcomes"));
    auto* cards = student->findChild<SideColumn*>();
    auto* evidence = student->findChild<EvidencePanel*>();
    REQUIRE(outcomes->isVisible());
    const auto topOf = [&o](const QWidget& part) { return part.mapTo(&o.window, QPoint()).y(); };
    CHECK(topOf(*cards) >= topOf(*outcomes) + outcomes->height());
    // All of the picture of growth, and a title of which no word is cut in two.
    const int growth = outcomes->columnViewportPosition(OutcomeModel::Growth) +
                       outcomes->columnWidth(OutcomeModel::Growth);
    CHECK(growth <= outcomes->viewport()->width());
    CHECK(outcomes->columnWidth(OutcomeModel::Title) >
          outcomes->fontMetrics().horizontalAdvance(QStringLiteral("photosynthesis ")));

    const auto isSeen = [&o](const QWidget& part) {
        const QRect room = o.window.rect();
        return part.isVisible() && !part.visibleRegion().isEmpty() &&
               room.contains(part.mapTo(&o.window, QPoint()));
    };
    CHECK_FALSE(isSeen(*evidence));
    o.press(Qt::Key_3);
    o.press(Qt::Key_Return);
    OpenedWindow::settle();
    CHECK(isSeen(*evidence));
    o.press(Qt::Key_Escape);
    OpenedWindow::settle();
    CHECK(outcomes->hasFocus());
    const auto isRowSeen = [outcomes] {
        const QRect row = outcomes->visualRect(outcomes->currentIndex());
        return !(outcomes->viewport()->visibleRegion() & row).isEmpty();
    };
    CHECK(isRowSeen());

    Preferences::of(machine.settings).setTextFactor(1.0);
    CHECK(QTest::qWaitFor([&] { return topOf(*cards) < topOf(*outcomes) + outcomes->height(); }));
}

TEST_CASE("low screen: a note that is not written leads back to a row that is seen",
          "[ui][window][student]")
{
    const double textSize = GENERATE(1.0, 1.25, 1.5, 2.0);
    CAPTURE(textSize);
    Machine machine;
    Preferences::of(machine.settings).setTextFactor(textSize);
    OpenedWindow o(machine);
    o.window.openSample();
    o.window.resize(1366, 768);
    o.press(Qt::Key_4, Qt::ControlModifier);
    OpenedWindow::settle();
    auto* outcomes =
        o.window.findChild<StudentScreen*>()->findChild<OutcomeView*>(QStringLiteral("outcomes"));
    for (int row = 0; row < 8; ++row) {
        o.press(Qt::Key_Down);
    }
    o.press(Qt::Key_N);
    REQUIRE_FALSE(outcomes->hasFocus());
    OpenedWindow::settle();
    o.press(Qt::Key_Escape);
    OpenedWindow::settle();
    CHECK(outcomes->hasFocus());
    const QRect row = outcomes->visualRect(outcomes->currentIndex());
    CHECK(outcomes->viewport()->visibleRegion().contains(row.center()));
    Preferences::of(machine.settings).setTextFactor(1.0);
}
