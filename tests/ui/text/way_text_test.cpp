// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/marks.h"
#include "core/storage/edits/notes.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/text/way_text.h"

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

std::vector<NewMark> marksOf(const SmallClass& c, std::size_t students, std::size_t outcomes)
{
    std::vector<NewMark> marks;
    for (std::size_t i = 0; i < students * outcomes; ++i) {
        NewMark mark;
        mark.student = c.student(i % students);
        mark.outcome = c.outcome(i / students);
        mark.date = day("2026-11-20");
        mark.level = c.level(3);
        marks.push_back(mark);
    }
    return marks;
}

QString newest(const Gradebook& gradebook, std::size_t back = 0)
{
    return wayText(gradebook.history()->at(back));
}

} // namespace

TEST_CASE("way: what was noted is said, and nothing where nothing was", "[ui][text][history]")
{
    SmallClass c(3, 2);
    const auto rated = [&](OpWay way, std::size_t students, std::size_t outcomes) {
        c.gradebook.setWay(way);
        REQUIRE(rate(c.gradebook, marksOf(c, students, outcomes)));
        return newest(c.gradebook);
    };
    CHECK(rated(OpWay::Unknown, 1, 1) == QStringLiteral("one change"));
    c.rate(1, 0, 1, "2026-11-19");
    CHECK(rated(OpWay::Unknown, 3, 1) == QStringLiteral("3 students at once"));
    c.rate(1, 0, 1, "2026-11-20");
    CHECK(rated(OpWay::Unknown, 3, 2) == QStringLiteral("6 marks at once"));
    const auto way = [&](OpWay one) {
        c.rate(0, 0, 1, "2026-11-20");
        return rated(one, 1, 1);
    };
    CHECK(way(OpWay::Key) == QStringLiteral("by key"));
    CHECK(way(OpWay::Command) == QStringLiteral("by command"));
    CHECK(way(OpWay::Name) == QStringLiteral("by name"));
    CHECK(way(OpWay::Palette) == QStringLiteral("in words"));
    CHECK(way(OpWay::CommandLine) == QStringLiteral("command line"));
    c.rate(0, 0, 1, "2026-11-20");
    c.rate(1, 1, 1, "2026-11-20");
    CHECK(rated(OpWay::Paste, 3, 2) == QStringLiteral("paste, 6 marks at once"));
}

TEST_CASE("way: an undo is one, and what it took back says so", "[ui][text][history]")
{
    SmallClass c(1, 1);
    c.gradebook.setWay(OpWay::Key);
    c.rate(0, 0, 3, "2026-11-20");
    c.gradebook.setWay(OpWay::CommandLine);
    REQUIRE(c.gradebook.undo());
    CHECK(newest(c.gradebook) == QStringLiteral("undo, command line"));
    CHECK(newest(c.gradebook, 1) == QStringLiteral("by key, taken back"));
    c.gradebook.setWay(OpWay::Window);
    REQUIRE(c.gradebook.redo());
    CHECK(newest(c.gradebook) == QStringLiteral("redo"));
}

TEST_CASE("way: what is written in the window is in a form, an import is one",
          "[ui][text][history]")
{
    SmallClass c(1, 1);
    CHECK(newest(c.gradebook) == QStringLiteral("import")); // the outcomes
    c.gradebook.setWay(OpWay::Window);
    StudentNote note;
    note.student = c.student(0);
    note.date = day("2026-11-20");
    note.text = "asked for help";
    REQUIRE(addNote(c.gradebook, note));
    CHECK(newest(c.gradebook) == QStringLiteral("in a form"));
    c.rate(0, 0, 3, "2026-11-20");
    REQUIRE(withdraw(c.gradebook, {c.book().students.front().evidence.front().id}));
    CHECK(newest(c.gradebook) == QStringLiteral("by command"));
}

TEST_CASE("way: another program's is not guessed", "[ui][text][history]")
{
    Op op;
    op.kind = "a kind of a newer program";
    op.args = {{"way", "thought"}};
    CHECK(op.way() == OpWay::Unknown);
    CHECK(wayText(op) == QStringLiteral("one change"));
    op.args = nlohmann::json::array();
    CHECK(op.way() == OpWay::Unknown);
}
