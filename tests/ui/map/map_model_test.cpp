// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edit.h"
#include "core/storage/edits/flags.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/name_guard.h"
#include "ui/map/map_model.h"

#include <QAbstractItemModelTester>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::openedDocument;
using trellis::test::SmallClass;

namespace {

/// A class, opened as the window opens it on 20 November.
struct Opened {
    explicit Opened(const SmallClass& c)
        : document(openedDocument(c)), model(*document, names),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {}

    [[nodiscard]] QString text(int row, int column, int role = Qt::AccessibleTextRole) const
    {
        return model.index(row, column).data(role).toString();
    }

    std::unique_ptr<Document> document;
    NameGuard names;
    MapModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("map: a cell says its level first", "[ui][map]")
{
    SmallClass c;
    c.rate(0, 1, 2, "2026-11-13");
    const StudentRecord first = c.book().students.at(0);
    REQUIRE(decide(c.gradebook, first, c.outcome(0), c.level(3), "talked", day("2026-11-14")));
    const StudentRecord second = c.book().students.at(1);
    REQUIRE(exempt(c.gradebook, second, c.outcome(0), "moved in late", day("2026-11-14")));
    const Opened o(c);
    CHECK(o.text(0, 0) == QStringLiteral("Capable, teacher's decision"));
    CHECK(o.text(0, 1) == QStringLiteral("Developing"));
    CHECK(o.text(1, 0) == QStringLiteral("exempt"));
    CHECK(o.text(2, 0) == QStringLiteral("no evidence yet"));
    CHECK(o.text(0, 1, Qt::AccessibleDescriptionRole) ==
          QStringLiteral("\u2068Family0000, Given0000\u2069, \u20682 Short 2\u2069, newest Nov 13, "
                         "1 piece"));
}

TEST_CASE("map: not handed in shows until there is a level", "[ui][map]")
{
    SmallClass c;
    NewMark missing;
    missing.student = c.student(0);
    missing.outcome = c.outcome(0);
    missing.date = day("2026-11-10");
    missing.mark = Mark::NotHandedIn;
    REQUIRE(rate(c.gradebook, {missing}));
    {
        const Opened o(c);
        CHECK(o.text(0, 0) == QStringLiteral("not handed in"));
    }
    c.rate(0, 0, 1, "2026-11-12");
    const Opened o(c);
    CHECK(o.text(0, 0) == QStringLiteral("Emerging"));
}

TEST_CASE("map: the credit column counts and names exemptions", "[ui][map]")
{
    SmallClass c(2, 3);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    c.rate(0, 0, 3, "2026-11-13");
    c.rate(1, 0, 3, "2026-11-13");
    c.rate(1, 1, 3, "2026-11-13");
    REQUIRE(exempt(c.gradebook, c.book().students.at(0), c.outcome(2), "late", day("2026-11-14")));
    const Opened o(c);
    CHECK(o.text(0, o.model.creditColumn()) == QStringLiteral("1 of 2 \u00B7 1 exempt"));
    CHECK(o.text(1, o.model.creditColumn()) == QStringLiteral("2 of 2, credit earned"));
    CHECK(o.model.row(0).credit.pool == 2);
}

TEST_CASE("map: who cannot reach credit as set up is said in the credit column", "[ui][map]")
{
    SmallClass c(1, 3);
    CreditRule rule;
    rule.conditions.push_back({3, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    REQUIRE(exempt(c.gradebook, c.book().students.at(0), c.outcome(2), "late", day("2026-11-14")));
    const Opened o(c);
    CHECK(o.text(0, o.model.creditColumn()) ==
          QStringLiteral("0 of 3 \u00B7 1 exempt \u00B7 out of reach"));
}

TEST_CASE("map: a full count that is not credit yet says what else is needed", "[ui][map]")
{
    SmallClass c(2, 4);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    rule.conditions.push_back({1, false, std::vector<OutcomeId>{c.outcome(3)}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    c.rate(0, 0, 3, "2026-11-13");
    c.rate(0, 1, 3, "2026-11-13");
    c.rate(1, 0, 3, "2026-11-13");
    const Opened o(c);
    const int credit = o.model.creditColumn();
    const auto plain = [](QString text) {
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    CHECK(plain(o.text(0, credit, Qt::DisplayRole)) == QStringLiteral("2 of 2 \u00B7 needs 4"));
    CHECK(plain(o.text(0, credit)) == QStringLiteral("2 of 2, needs 4"));
    CHECK(plain(o.text(0, credit, Qt::ToolTipRole)).contains(QStringLiteral("2 of 2, needs 4")));
    // As long as the number is not there, the cell says no more than that.
    CHECK(o.text(1, credit, Qt::DisplayRole) == QStringLiteral("1 of 2"));
    CHECK(plain(o.text(1, credit)) == QStringLiteral("1 of 2, needs 4"));
}

TEST_CASE("map: what is needed of a category, or of many by name, is said short in the cell",
          "[ui][map]")
{
    SmallClass c(1, 5);
    CreditRule rule;
    rule.conditions.push_back({1, false, AllOutcomes{}, std::nullopt});
    rule.conditions.push_back(
        {3, false, std::vector<OutcomeId>{c.outcome(2), c.outcome(3), c.outcome(4)}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    c.rate(0, 0, 3, "2026-11-13");
    const Opened o(c);
    const int credit = o.model.creditColumn();
    CHECK(o.text(0, credit, Qt::DisplayRole) == QStringLiteral("1 of 1 \u00B7 needs more"));
    CHECK(o.text(0, credit).remove(QChar(0x2068)).remove(QChar(0x2069)) ==
          QStringLiteral("1 of 1, needs 3, 4, 5"));
}

TEST_CASE("map: without a rule the credit column is empty", "[ui][map]")
{
    SmallClass c;
    const Opened o(c);
    CHECK(o.text(0, o.model.creditColumn()).isEmpty());
    CHECK(o.text(0, o.model.lastSeenColumn()) == QStringLiteral("not seen yet"));
}

TEST_CASE("map: last seen counts days", "[ui][map]")
{
    SmallClass c;
    c.rate(0, 0, 1, "2026-11-02");
    c.rate(0, 1, 1, "2026-11-16");
    c.rate(1, 1, 1, "2026-11-20");
    const Opened o(c);
    CHECK(o.text(0, o.model.lastSeenColumn(), Qt::DisplayRole) == QStringLiteral("4 d"));
    CHECK(o.text(1, o.model.lastSeenColumn(), Qt::DisplayRole) == QStringLiteral("today"));
    CHECK(o.text(2, o.model.lastSeenColumn(), Qt::DisplayRole).isEmpty());
}

TEST_CASE("map: a note with a day is a day on which the student was seen", "[ui][map]")
{
    SmallClass c;
    c.rate(0, 0, 1, "2026-11-02");
    const auto note = [&c](std::size_t student, std::optional<OutcomeId> outcome, const char* iso) {
        REQUIRE(
            addNote(c.gradebook, {{}, c.student(student), outcome, day(iso), "Led the group.", 0}));
    };
    note(0, {}, "2026-11-17");
    note(1, c.outcome(1), "2026-11-18");
    note(2, {}, "2026-11-25"); // of a day to come
    const Opened o(c);
    CHECK(o.text(0, o.model.lastSeenColumn(), Qt::DisplayRole) == QStringLiteral("3 d"));
    CHECK(o.text(1, o.model.lastSeenColumn(), Qt::DisplayRole) == QStringLiteral("2 d"));
    CHECK(o.text(2, o.model.lastSeenColumn()) == QStringLiteral("not seen yet"));
}

TEST_CASE("map: students who moved out before today are not shown", "[ui][map]")
{
    SmallClass c;
    REQUIRE(moveOut(c.gradebook, c.book(), c.student(1), day("2026-11-10")));
    const Opened o(c);
    CHECK(o.model.rowCount() == 2);
    CHECK(o.model.rowOf(c.student(1)) == -1);
}

TEST_CASE("map: names that look like markup or places stay plain text", "[ui][map]")
{
    SmallClass c(0, 1);
    for (const char* name : {"<b>Bold</b> & Co", "%1 %2", "\xD7\x93\xD7\xA0\xD7\x94"}) {
        Student student;
        student.familyName = name;
        student.givenName = "Ana";
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    const Opened o(c);
    QStringList names;
    for (int row = 0; row < 3; ++row) {
        names.append(o.model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        const QString tip = o.text(row, 0, Qt::ToolTipRole);
        CHECK_FALSE(tip.contains(QStringLiteral("<b>")));
        CHECK(tip.contains(names.back().toHtmlEscaped()));
    }
    CHECK(names.contains(QStringLiteral("\u2068<b>Bold</b> & Co, Ana\u2069")));
    CHECK(names.contains(QStringLiteral("\u2068%1 %2, Ana\u2069")));
}

TEST_CASE("map: no students and no outcomes are shown as an empty table", "[ui][map]")
{
    SmallClass none(0, 0);
    const Opened o(none);
    CHECK(o.model.rowCount() == 0);
    CHECK(o.model.columnCount() == 2);
}

TEST_CASE("map: a mark changes one row only", "[ui][map]")
{
    SmallClass c;
    Opened o(c);
    int rows = 0;
    QObject::connect(&o.model, &QAbstractItemModel::dataChanged, &o.model,
                     [&](const QModelIndex& from, const QModelIndex& to) {
                         rows += to.row() - from.row() + 1;
                         CHECK(from.row() == 1);
                     });
    NewMark mark;
    mark.student = c.student(1);
    mark.outcome = c.outcome(0);
    mark.date = day("2026-11-20");
    mark.level = c.level(3);
    REQUIRE(o.document->rate({mark}));
    CHECK(rows == 2); // painted, then saved
    CHECK(o.text(1, 0) == QStringLiteral("Capable"));
    REQUIRE(o.document->undo());
    CHECK(o.text(1, 0) == QStringLiteral("no evidence yet"));
}

TEST_CASE("map: stale, locked and to be reassessed say so in few words", "[ui][map]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 2, "2026-10-05");
    const StudentRecord second = c.book().students.at(1);
    c.rate(1, 0, 1, "2026-11-10");
    REQUIRE(flag(c.gradebook, {{&second, c.outcome(0)}}, day("2026-12-04"), day("2026-11-12")));
    REQUIRE(c.gradebook.transact(OpKind::ImportOutcomes, {}, [&](Edit& edit) -> Result<void> {
        edit.update("outcome", c.outcome(1).value, {{"opened_on", std::string("2027-01-06")}});
        return {};
    }));
    const Opened o(c);
    CHECK(o.text(0, 0) == QStringLiteral("Developing, last seen 6 weeks ago"));
    CHECK(o.text(1, 0) == QStringLiteral("Emerging, reassess by Dec 4"));
    CHECK(o.text(0, 1) == QStringLiteral("opens Jan 6"));
    CHECK(o.model.cell(o.model.index(0, 1))->state.kind == CellState::Kind::Locked);
}

TEST_CASE("map: no cell takes more than twelve words to hear", "[ui][map]")
{
    SmallClass c(1, 1);
    Opened o(c);
    MapCell cell;
    cell.state.kind = CellState::Kind::Level;
    cell.state.rank = 2;
    cell.state.isDecision = cell.state.isNew = cell.state.isToReassess = cell.state.isStale = true;
    cell.notes = 3;
    cell.newest = day("2026-08-01");
    cell.dueOn = day("2026-12-04");
    const QString text = o.model.cellText(cell);
    CHECK(text.startsWith(QStringLiteral("Developing")));
    CHECK(text.split(QLatin1Char(' ')).size() <= 12);
}

TEST_CASE("map: sorted by credit, who is closest comes first and who has it last", "[ui][map]")
{
    SmallClass c(3, 3);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    c.rate(0, 0, 3, "2026-11-13");
    c.rate(0, 1, 3, "2026-11-13");
    c.rate(2, 0, 3, "2026-11-02");
    Opened o(c);
    o.model.setSort(MapSort::Credit);
    CHECK(o.model.row(0).student == c.student(2));
    CHECK(o.model.row(1).student == c.student(1));
    CHECK(o.model.row(2).student == c.student(0));
    o.model.setSort(MapSort::LastSeen);
    CHECK(o.model.row(0).student == c.student(1)); // never seen
    CHECK(o.model.row(1).student == c.student(2));
    o.model.setSort(MapSort::Name);
    CHECK(o.model.row(0).student == c.student(0));
}

TEST_CASE("map: a filter keeps students with such a cell in such an outcome", "[ui][map]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 2, "2026-11-13");
    c.rate(1, 1, 3, "2026-11-13");
    Opened o(c);
    MapFilter filter;
    filter.rank = 2;
    o.model.setFilter(filter);
    REQUIRE(o.model.rowCount() == 1);
    CHECK(o.model.row(0).student == c.student(0));
    filter.bloom = Bloom::Analyze; // none of them is
    o.model.setFilter(filter);
    CHECK(o.model.rowCount() == 0);
    CHECK(o.model.filterText() == QStringLiteral("Developing + Analyze"));
    MapFilter name;
    name.name = QStringLiteral("family0001");
    o.model.setFilter(name);
    REQUIRE(o.model.rowCount() == 1);
    CHECK(o.model.row(0).student == c.student(1));
}

TEST_CASE("map: an order that cannot be seen, or that would tell, is the usual one", "[ui][map]")
{
    SmallClass c(3, 2);
    c.rate(0, 1, 3, "2026-11-13");
    c.rate(1, 1, 1, "2026-11-13");
    Opened o(c);
    o.model.setSort(MapSort::Outcome, c.outcome(1));
    REQUIRE(o.model.row(0).student == c.student(2));
    CHECK(o.model.sortOutcome()->id == c.outcome(1));
    SECTION("a filter leaves the outcome out")
    {
        MapFilter filter;
        filter.bloom = Bloom::Analyze; // none of them is
        o.model.setFilter(filter);
        CHECK(o.model.sort() == MapSort::Name);
        o.model.setFilter({});
    }
    SECTION("names are hidden")
    {
        o.names.hideAllBut(c.student(0));
        CHECK(o.model.sort() == MapSort::Name);
        CHECK(o.model.row(0).student == c.student(0));
        o.names.showAll();
    }
    CHECK(o.model.sort() == MapSort::Outcome);
    CHECK(o.model.row(0).student == c.student(2));
}

TEST_CASE("map: another day shows what was, and none of what came later", "[ui][map]")
{
    SmallClass c(1, 1);
    c.rate(0, 0, 1, "2026-11-02");
    c.rate(0, 0, 3, "2026-11-13");
    Opened o(c);
    CHECK(o.text(0, 0) == QStringLiteral("Capable"));
    o.model.setDay(day("2026-11-05"));
    CHECK(o.text(0, 0) == QStringLiteral("Emerging"));
    o.model.setDay(std::nullopt);
    CHECK(o.text(0, 0) == QStringLiteral("Capable"));
}

TEST_CASE("map: of hidden students nothing can be read anywhere", "[ui][map]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 2, "2026-11-13");
    c.rate(1, 0, 2, "2026-11-13");
    Opened o(c);
    o.names.hideAllBut(c.student(1));
    for (int column = 0; column < o.model.columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                               int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)}) {
            const QString said = o.text(0, column, role);
            CHECK_FALSE(said.contains(QStringLiteral("Family")));
            CHECK_FALSE(said.contains(QStringLiteral("Developing")));
        }
    }
    CHECK_FALSE(o.model.headerData(0, Qt::Vertical, Qt::DisplayRole)
                    .toString()
                    .contains(QStringLiteral("Family")));
    CHECK(o.text(1, 0) == QStringLiteral("Developing"));
}
