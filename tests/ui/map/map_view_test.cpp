// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/marks.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/name_guard.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::openedDocument;
using trellis::test::SmallClass;

namespace {

/// The Map of a class, shown and with the focus, on 20 November.
struct Shown {
    explicit Shown(const SmallClass& c, bool readOnly = false)
        : document(open(c, readOnly)), view(*document, names), said(&view, &MapView::said),
          refused(document.get(), &Document::refused),
          toldByDocument(document.get(), &Document::said)
    {
        QFont usual = view.font();
        usual.setPointSizeF(10.5);
        view.setFont(usual);
        view.resize(1000, 600);
        view.show();
        view.setFocus();
    }

    static std::unique_ptr<Document> open(const SmallClass& c, bool readOnly)
    {
        LockNote elsewhere(c.gradebook.path());
        REQUIRE((!readOnly || elsewhere.take()));
        return openedDocument(c);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
    void type(const char* keys)
    {
        for (; *keys != '\0'; ++keys) {
            QTest::keyClick(&view, *keys);
        }
    }
    void go(int row, int column) { view.setCurrentIndex(view.map().index(row, column)); }
    [[nodiscard]] int row() const { return view.currentIndex().row(); }
    [[nodiscard]] int column() const { return view.currentIndex().column(); }

    /// The ranks of a column, 0 for none: "303".
    [[nodiscard]] std::string column(int column) const
    {
        std::string ranks;
        for (int r = 0; r < view.map().rowCount(); ++r) {
            ranks += std::to_string(view.map().cell(view.map().index(r, column))->state.rank);
        }
        return ranks;
    }
    [[nodiscard]] QString lastSaid() const
    {
        return said.isEmpty() ? QString() : said.last().at(0).toString();
    }

    std::unique_ptr<Document> document;
    NameGuard names;
    MapView view;
    QSignalSpy said;
    QSignalSpy refused;
    QSignalSpy toldByDocument;
};

/// The ranks in the file, read by somebody else.
std::vector<int> inFile(const SmallClass& c, std::size_t student)
{
    std::vector<int> ranks;
    const ClassBook book = c.book();
    for (const Evidence& evidence : book.students.at(student).evidence) {
        ranks.push_back(evidence.isWithdrawn ? -1 : evidence.rank);
    }
    return ranks;
}

} // namespace

TEST_CASE("map: one key a student, the cursor moves down by itself", "[ui][map]")
{
    SmallClass c(4, 3);
    Shown s(c);
    s.go(0, 1);
    s.type("CCD");
    CHECK(s.column(1) == "3320");
    CHECK(s.row() == 3);
    CHECK(s.column() == 1);
    CHECK(inFile(c, 0) == std::vector{3});
    CHECK(inFile(c, 2) == std::vector{2});
    s.go(0, 0);
    s.type("1e3");
    CHECK(s.column(0) == "1130");
}

TEST_CASE("map: the end of a column says who was left out and goes no further", "[ui][map]")
{
    SmallClass c(3, 2);
    Shown s(c);
    s.type("C C");
    CHECK(s.row() == 2);
    CHECK(s.column() == 0);
    CHECK(s.lastSaid() == QStringLiteral("2 done, 1 left out: \u2068Given0001 Family0001\u2069."));
    CHECK(s.column(1) == "000");
}

TEST_CASE("map: with hidden names the end of a column tells nothing of who is not seen",
          "[ui][map]")
{
    SmallClass c(3, 2);
    Shown s(c);
    s.names.hideAllBut(c.student(2));
    s.go(2, 0);
    s.type("C");
    CHECK(s.lastSaid() == QStringLiteral("Nobody whose name is shown is left out."));
}

TEST_CASE("map: C Enter C Enter C rates three in a row and hints once", "[ui][map]")
{
    SmallClass c(5, 1);
    Shown s(c);
    s.type("c");
    s.press(Qt::Key_Return);
    s.type("c");
    s.press(Qt::Key_Enter);
    s.type("c");
    CHECK(s.column(0) == "33300");
    CHECK(s.row() == 3);
    REQUIRE(s.said.count() == 1);
    CHECK(s.lastSaid() == QStringLiteral("No need for Enter: the letter moves you on."));
}

TEST_CASE("map: Shift and a level rates and stays", "[ui][map]")
{
    SmallClass c(3, 1);
    Shown s(c);
    s.press(Qt::Key_D, Qt::ShiftModifier);
    CHECK(s.column(0) == "200");
    CHECK(s.row() == 0);
}

TEST_CASE("map: the full stop repeats the last level, Space leaves a cell as it is", "[ui][map]")
{
    SmallClass c(4, 1);
    Shown s(c);
    s.type("d .");
    CHECK(s.column(0) == "2020");
    CHECK(s.row() == 3);
}

TEST_CASE("map: a selection is rated as one step and stays selected", "[ui][map]")
{
    SmallClass c(28, 2);
    Shown s(c);
    s.go(5, 1);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.type("c");
    CHECK(s.column(1) == std::string(28, '3'));
    CHECK(s.document->undoText().startsWith(QStringLiteral("\u2068Capable\u2069 for 28 students")));
    CHECK(s.view.selectionModel()->selectedIndexes().size() == 28);
    REQUIRE(s.document->undo());
    CHECK(s.column(1) == std::string(28, '0'));
}

TEST_CASE("map: a selected row leaves credit and last seen alone", "[ui][map]")
{
    SmallClass c(2, 3);
    Shown s(c);
    s.press(Qt::Key_Space, Qt::ShiftModifier);
    s.type("d");
    for (int column = 0; column < 3; ++column) {
        CHECK(s.column(column) == "20");
    }
}

TEST_CASE("map: Backspace takes back what was just entered and returns to it", "[ui][map]")
{
    SmallClass c(3, 1);
    Shown s(c);
    s.type("cd");
    s.press(Qt::Key_Backspace);
    CHECK(s.column(0) == "300");
    CHECK(s.row() == 1);
    s.go(0, 0);
    s.press(Qt::Key_Backspace);
    CHECK(s.column(0) == "000");
    s.press(Qt::Key_Backspace);
    CHECK(s.lastSaid().startsWith(QStringLiteral("Nothing was entered here just now.")));
}

TEST_CASE("map: a second mark of the same day changes the first", "[ui][map]")
{
    SmallClass c(2, 1);
    Shown s(c);
    s.type("e");
    s.go(0, 0);
    s.type("c");
    CHECK(inFile(c, 0) == std::vector{3});
    REQUIRE(s.toldByDocument.count() == 1);
    CHECK(s.toldByDocument.at(0).at(0).toString() ==
          QStringLiteral("Today's mark was Emerging and is Capable now."));
}

TEST_CASE("map: a hyphen marks what was not handed in", "[ui][map]")
{
    SmallClass c(2, 1);
    Shown s(c);
    s.type("-");
    CHECK(s.view.map().index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("not handed in"));
    CHECK(s.row() == 1);
}

TEST_CASE("map: a letter that is no level says which there are and moves nothing", "[ui][map]")
{
    SmallClass c(3, 1);
    Shown s(c);
    s.type("x");
    CHECK(s.lastSaid().startsWith(QStringLiteral("\u2068X\u2069 is not a level here. Levels: "
                                                 "\u2068E\u2069 \u2068D\u2069 \u2068C\u2069.")));
    CHECK(s.row() == 0);
    // The first letter of a name does not move the cursor either.
    s.type("f");
    CHECK(s.row() == 0);
    CHECK(s.column(0) == "000");
}

TEST_CASE("map: what a read-only file refuses goes back and is said", "[ui][map]")
{
    SmallClass c(3, 1);
    c.rate(0, 0, 1, "2026-11-02");
    Shown s(c, true);
    s.type("c");
    CHECK(s.column(0) == "100");
    CHECK(s.row() == 0);
    REQUIRE(s.refused.count() == 1);
    CHECK(
        s.refused.at(0).at(0).toString().contains(QStringLiteral("You can look, but not change")));
}

TEST_CASE("map: Ctrl and an arrow jumps to the next empty cell", "[ui][map]")
{
    SmallClass c(4, 4);
    c.rate(1, 0, 2, "2026-11-02");
    c.rate(2, 0, 2, "2026-11-02");
    c.rate(0, 1, 2, "2026-11-02");
    Shown s(c);
    s.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(s.row() == 3);
    s.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(s.lastSaid() == QStringLiteral("There is no empty cell further on."));
    s.go(0, 0);
    s.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(s.column() == 2);
    s.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(s.row() == 3);
    s.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(s.row() == 0);
    CHECK(s.column() == 0);
}

TEST_CASE("map: a level key marks where Ctrl and a key went, and nothing else", "[ui][map]")
{
    SmallClass c(4, 3);
    c.rate(1, 0, 2, "2026-11-02");
    Shown s(c);
    // Through the window, so that Ctrl counts as held.
    const auto press = [&s](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(s.view.windowHandle(), key, modifiers);
    };
    s.view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&s.view));
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(s.row() == 3);
    s.type("c");
    CHECK(s.column(0) == "0203");

    s.go(0, 1);
    press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(s.view.selectionModel()->selectedIndexes().size() == 4);
    press(Qt::Key_Home, Qt::ControlModifier);
    s.type("e");
    CHECK(s.column(0) == "1203");
    CHECK(s.column(1) == "0000");
}

TEST_CASE("map: a drag that begins beside the cells moves neither cursor nor choice", "[ui][map]")
{
    SmallClass c(4, 3);
    Shown s(c);
    s.go(0, 1);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    QWidget* cells = s.view.viewport();
    const QPoint beside(20, cells->height() - 5);
    REQUIRE_FALSE(s.view.indexAt(beside).isValid());
    const QPoint on = s.view.visualRect(s.view.model()->index(2, 0)).center();
    QTest::mousePress(cells, Qt::LeftButton, Qt::NoModifier, beside);
    QMouseEvent move(QEvent::MouseMove, on, cells->mapToGlobal(on), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(cells, &move);
    QTest::mouseRelease(cells, Qt::LeftButton, Qt::NoModifier, on);
    CHECK(s.row() == 0);
    CHECK(s.column() == 1);
}

TEST_CASE("map: a hyphen on a level says that the level stays, and it is new", "[ui][map]")
{
    SmallClass c(1, 1);
    c.rate(0, 0, 3, "2026-11-02");
    Shown s(c);
    s.type("-");
    REQUIRE(s.toldByDocument.count() == 1);
    CHECK(s.toldByDocument.at(0).at(0).toString() ==
          QStringLiteral("Not handed in is noted. The level stays Capable."));
    CHECK(s.column(0) == "3");
}

TEST_CASE("map: across, a level key moves to the next outcome and stops at the end", "[ui][map]")
{
    SmallClass c(2, 2);
    Shown s(c);
    s.view.setDirection(MapView::Direction::Across);
    s.type("cd");
    CHECK(s.column(0) == "30");
    CHECK(s.column(1) == "20");
    CHECK(s.row() == 0);
    CHECK(s.lastSaid() == QStringLiteral("That was the last outcome of the row."));
}

TEST_CASE("map: the header is reached by Up, and its keys open, sort and move", "[ui][map]")
{
    SmallClass c(3, 3);
    Shown s(c);
    QApplication::setActiveWindow(&s.view);
    s.view.setFocus();
    QSignalSpy opened(&s.view, &MapView::outcomeWanted);
    QSignalSpy sorted(&s.view, &MapView::sortWanted);
    QSignalSpy moved(&s.view, &MapView::moveWanted);
    QHeaderView* header = s.view.horizontalHeader();
    s.press(Qt::Key_Up);
    CHECK(header->hasFocus());
    QTest::keyClick(header, Qt::Key_Right);
    CHECK(s.column() == 1);
    CHECK(header->accessibleDescription().contains(QStringLiteral("2 Short 2")));
    QTest::keyClick(header, Qt::Key_Return);
    CHECK(opened.count() == 1);
    QTest::keyClick(header, Qt::Key_Up, Qt::ControlModifier);
    CHECK(sorted.count() == 1);
    QTest::keyClick(header, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(moved.count() == 1);
    CHECK(moved.at(0).at(1).toInt() == 1);
    QTest::keyClick(header, Qt::Key_Down);
    CHECK(s.view.hasFocus());
}

TEST_CASE("map: Tab leaves the grid, so it is no trap for the keyboard", "[ui][map]")
{
    SmallClass c(2, 2);
    Shown s(c);
    CHECK_FALSE(s.view.tabKeyNavigation());
    s.press(Qt::Key_Tab);
    CHECK(s.column() == 0);
}

TEST_CASE("map: twenty-eight students and ten outcomes fit a low screen", "[ui][map]")
{
    SmallClass c(28, 10);
    Shown s(c);
    // 1366 × 768 less the list of classes, and less menu, inspector and status bar.
    s.view.setCompact(true);
    s.view.resize(1366 - 224, 768 - 190);
    const int shown = s.view.viewport()->height() / s.view.rowHeight(0);
    CHECK(shown >= 19);
    CHECK(s.view.columnViewportPosition(s.view.map().creditColumn()) +
              s.view.columnWidth(s.view.map().creditColumn()) <=
          s.view.viewport()->width());
}

TEST_CASE("map: a hundred students, and a name of 79 characters", "[ui][map]")
{
    SmallClass c(99, 4);
    Student student;
    student.familyName = std::string(79, 'A');
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    Shown s(c);
    CHECK(s.view.map().rowCount() == 100);
    CHECK(s.view.map().row(0).name == QString(79, QLatin1Char('A')));
    CHECK(s.view.verticalHeader()->width() == 190);
    s.go(0, 0);
    for (int i = 0; i < 100; ++i) {
        s.type("c");
    }
    CHECK(s.column(0) == std::string(100, '3'));
    CHECK(s.lastSaid() == QStringLiteral("100 done, nobody left out."));
    CHECK_FALSE(s.view.grab().isNull());
}

TEST_CASE("map: no students, and nothing to rate", "[ui][map]")
{
    SmallClass c(0, 0);
    Shown s(c);
    s.type("c ");
    s.press(Qt::Key_Backspace);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(s.refused.isEmpty());
    CHECK_FALSE(s.view.grab().isNull());
}

TEST_CASE("map: the place is kept when everything is read again", "[ui][map]")
{
    SmallClass c(6, 3);
    Shown s(c);
    s.go(4, 2);
    REQUIRE(s.document->reload());
    CHECK(s.row() == 4);
    CHECK(s.column() == 2);
}

TEST_CASE("map: no mark and no exemption moves a column or a row", "[ui][map]")
{
    SmallClass c(12, 10);
    CreditRule rule;
    rule.conditions.push_back({7, false, AllOutcomes{}, std::nullopt});
    rule.conditions.push_back({1, false, std::vector<OutcomeId>{c.outcome(7)}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    for (std::size_t i = 0; i < 7; ++i) {
        c.rate(0, i, 3, "2026-11-02");
    }
    Shown s(c);
    s.view.setLow(true);
    const auto widths = [&s] {
        std::vector<int> all{s.view.horizontalHeader()->height()};
        for (int column = 0; column < s.view.map().columnCount(); ++column) {
            all.push_back(s.view.columnWidth(column));
        }
        return all;
    };
    for (const int wide : {760, 1000, 1100}) {
        s.view.resize(wide, 600);
        QApplication::processEvents();
        const std::vector<int> before = widths();
        const auto stays = [&] {
            s.document->lookOutside();
            s.view.resize(wide + 1, 600); // lays itself out anew
            s.view.resize(wide, 600);
            QApplication::processEvents();
            CHECK(widths() == before);
        };
        REQUIRE(exempt(c.gradebook, c.book().students.at(0), c.outcome(9), "late",
                       test::day("2026-11-14")));
        stays();
        for (std::size_t outcome : {3U, 4U, 5U, 6U}) {
            REQUIRE(exempt(c.gradebook, c.book().students.at(1), c.outcome(outcome), "late",
                           test::day("2026-11-14")));
        }
        stays();
        c.rate(2, 0, 3, "2026-11-20");
        stays();
        for (int step = 0; step < 6; ++step) {
            REQUIRE(c.gradebook.undo());
        }
        s.document->lookOutside();
    }
}

TEST_CASE("map: a click on credit orders by it, and the cursor stays with its student", "[ui][map]")
{
    SmallClass c(3, 2);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    c.rate(2, 0, 3, "2026-11-02");
    Shown s(c);
    s.go(1, 1);
    QObject::connect(&s.view, &MapView::sortWanted, &s.view,
                     [&s] { s.view.map().setSort(MapSort::Credit); });
    QHeaderView& header = *s.view.horizontalHeader();
    const int credit = s.view.map().creditColumn();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                      {header.sectionViewportPosition(credit) + 10, 10});
    CHECK(s.view.map().row(0).student == c.student(2));
    CHECK(s.view.map().row(s.row()).student == c.student(1));
    CHECK(s.column() == 1);
    CHECK_FALSE(header.hasFocus());
    CHECK(header.model()->headerData(credit, Qt::Horizontal, Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Credit, in this order"));
}
