// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/course_details.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QCollator>
#include <QLocale>
#include <QSignalSpy>

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

std::unique_ptr<Document> opened(const std::filesystem::path& path)
{
    auto document = Document::open(path, testAuthor(), [] { return day("2026-11-20"); });
    REQUIRE(document);
    return std::move(*document);
}

NewMark mark(const Document& document, std::size_t student, std::size_t outcome, int rank)
{
    const ClassBook& book = document.book();
    NewMark result;
    result.student = book.students.at(student).student.id;
    result.outcome = book.outcomes.at(outcome).id;
    result.date = document.today();
    result.level = book.scale.level(rank).id;
    return result;
}

int newestRank(const Document& document, std::size_t student)
{
    const auto& evidence = document.book().students.at(student).evidence;
    return evidence.empty() ? 0 : evidence.back().rank;
}

} // namespace

TEST_CASE("document: what is half-typed can be kept before another class is shown",
          "[ui][document]")
{
    SmallClass c;
    REQUIRE(addClass(c.gradebook, c.course, {"Period 9", std::nullopt}));
    const auto document = opened(c.gradebook.path());
    const ClassId first = document->book().schoolClass.id;
    std::vector<std::pair<ClassId, bool>> kept;
    QObject::connect(document.get(), &Document::aboutToShowOther, [&] {
        // As a card does that is asked in the class it belongs to.
        kept.emplace_back(document->book().schoolClass.id,
                          document->rate({mark(*document, 1, 0, 3)}).has_value());
    });
    const auto other = std::find_if(document->classes().begin(), document->classes().end(),
                                    [first](const ClassInfo& info) { return info.id != first; });
    REQUIRE(other != document->classes().end());
    document->chooseClass(other->id);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front() == std::pair(first, true));
    CHECK(document->book().students.empty());
    CHECK(c.book().students.at(1).evidence.size() == 1);
}

TEST_CASE("document: a change about somebody of another class leaves the one shown alone",
          "[ui][document]")
{
    SmallClass c;
    REQUIRE(addClass(c.gradebook, c.course, {"Period 9", std::nullopt}));
    const auto document = opened(c.gradebook.path());
    const StudentId student = c.student(0);
    const auto other =
        std::find_if(document->classes().begin(), document->classes().end(),
                     [&](const ClassInfo& info) { return info.id != c.schoolClass; });
    REQUIRE(other != document->classes().end());
    const ClassId second = other->id; // the list is read again with every change
    document->chooseClass(second);
    Student after = c.book().students.front().student;
    after.preferredGivenName = "Bo";
    REQUIRE(document->edit([&](Gradebook& gradebook) { return editStudent(gradebook, after); },
                           {student}));
    CHECK(document->book().schoolClass.id == second);
    CHECK(document->book().students.empty());
    CHECK(c.book().students.front().student.preferredGivenName == "Bo");
}

TEST_CASE("document: a mark is in memory and in the file at once", "[ui][document]")
{
    SmallClass c;
    const auto document = opened(c.gradebook.path());
    QSignalSpy changed(document.get(), &Document::changed);
    REQUIRE(document->rate({mark(*document, 1, 0, 3)}));
    CHECK(newestRank(*document, 1) == 3);
    CHECK(document->book().students == c.book().students);
    // Once to be painted and once as it was saved.
    CHECK(changed.count() == 2);
    CHECK(changed.at(1).at(0).value<BookChange>().students ==
          std::vector{document->book().students.at(1).student.id});
}

TEST_CASE("document: a mark is shown before it is saved", "[ui][document]")
{
    SmallClass c;
    const auto document = opened(c.gradebook.path());
    int rankWhenSaving = 0;
    QObject::connect(document.get(), &Document::aboutToSave, document.get(), [&] {
        rankWhenSaving = newestRank(*document, 0);
        CHECK(c.book().students.at(0).evidence.empty());
    });
    document->rate({mark(*document, 0, 0, 2)});
    CHECK(rankWhenSaving == 2);
}

TEST_CASE("document: what is shown before saving is what is read after it", "[ui][document]")
{
    SmallClass c;
    c.rate(0, 0, 1, "2026-11-02");
    c.rate(0, 1, 1, "2026-11-20");
    const auto document = opened(c.gradebook.path());
    std::vector<std::vector<int>> shown;
    QObject::connect(document.get(), &Document::changed, document.get(), [&] {
        std::vector<int> ranks;
        for (const Evidence& evidence : document->book().students.at(0).evidence) {
            ranks.push_back(evidence.rank);
        }
        shown.push_back(ranks);
    });
    document->rate({mark(*document, 0, 0, 3), mark(*document, 0, 1, 2)});
    REQUIRE(shown.size() == 2);
    CHECK(shown.at(0) == std::vector{1, 3, 2});
    CHECK(shown.at(0) == shown.at(1));
}

TEST_CASE("document: undo and redo name what they do, for a batch in one step", "[ui][document]")
{
    SmallClass c;
    const auto document = opened(c.gradebook.path());
    document->rate({mark(*document, 0, 1, 3), mark(*document, 1, 1, 3), mark(*document, 2, 1, 3)});
    const QString what =
        QStringLiteral("\u2068Capable\u2069 for 3 students, \u20682 Short 2\u2069");
    CHECK(document->undoText() == what);
    CHECK(document->redoText().isEmpty());
    QSignalSpy said(document.get(), &Document::said);
    REQUIRE(document->undo());
    CHECK(said.at(0).at(0).toString() == QStringLiteral("Undone: ") + what);
    CHECK(document->redoText() == what);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(newestRank(*document, i) == 0);
    }
    REQUIRE(document->redo());
    CHECK(newestRank(*document, 2) == 3);
    CHECK(document->book().students == c.book().students);
}

TEST_CASE("document: undo goes on until nothing is left, and says so", "[ui][document]")
{
    SmallClass c(1, 1);
    const auto document = opened(c.gradebook.path());
    QSignalSpy refused(document.get(), &Document::refused);
    while (!document->undoText().isEmpty()) {
        REQUIRE(document->undo());
    }
    CHECK(document->classes().empty());
    CHECK_FALSE(document->hasBook());
    CHECK_FALSE(document->undo());
    REQUIRE(refused.count() == 1);
    CHECK(refused.at(0).at(0).toString() == QStringLiteral("Nothing is left to undo."));
    REQUIRE(document->redo());
    CHECK(document->hasBook());
}

TEST_CASE("document: what another program writes is seen", "[ui][document]")
{
    SmallClass c;
    const auto document = opened(c.gradebook.path());
    QSignalSpy said(document.get(), &Document::said);
    Student student;
    student.familyName = "Zamora";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    document->lookOutside();
    CHECK(document->book().students.size() == 4);
    CHECK(document->classes().front().students == 4);
    CHECK(said.count() == 1);
    document->lookOutside();
    CHECK(said.count() == 1);
}

TEST_CASE(
    "document: what was begun for a class that another program takes back changes nothing else",
    "[ui][document]")
{
    SmallClass c;
    const auto document = opened(c.gradebook.path());
    QSignalSpy refused(document.get(), &Document::refused);
    while (*c.gradebook.nextUndo()) {
        REQUIRE(c.gradebook.undo());
    }
    bool wasAsked = false;
    CHECK_FALSE(document->edit([&](Gradebook& gradebook) {
        wasAsked = true;
        return changeCourse(gradebook, document->book(), "Chemistry", std::nullopt);
    }));
    CHECK_FALSE(wasAsked);
    REQUIRE(refused.count() == 1);
    CHECK(refused.front().front().toString().contains(QStringLiteral("Nothing was changed")));
    CHECK_FALSE(document->hasBook());
}

TEST_CASE("document: one op is taken back without those after it", "[ui][document]")
{
    SmallClass c;
    const auto document = opened(c.gradebook.path());
    const auto first = document->rate({mark(*document, 0, 0, 3)});
    document->rate({mark(*document, 1, 0, 2)});
    REQUIRE((first && first->op));
    REQUIRE(document->takeBack(*first->op));
    CHECK(newestRank(*document, 0) == 0);
    CHECK(newestRank(*document, 1) == 2);
}

TEST_CASE("document: students come in the order of the language, for every list the same",
          "[ui][document]")
{
    SmallClass c(0, 1);
    for (const char* name : {"Zed", "\xF0\x9F\x98\x80 Emoji", "\u062D\u062F\u0627\u062F",
                             "\u00C1lvarez", "Bui", "<b>Bold"}) {
        Student student;
        student.familyName = name;
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    const auto document =
        Document::open(c.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); });
    REQUIRE(document);
    const auto isInOrder = [&] {
        const QCollator collator;
        const auto& students = (*document)->book().students;
        return students.size() == 6 &&
               std::is_sorted(students.begin(), students.end(), [&](const auto& a, const auto& b) {
                   return collator.compare(toQt(a.student.listName()), toQt(b.student.listName())) <
                          0;
               });
    };
    CHECK(isInOrder());
    REQUIRE((*document)->reload());
    CHECK(isInOrder());
    QLocale::setDefault(before);
}

TEST_CASE("document: a family comes before the family whose name goes on from it", "[ui][document]")
{
    SmallClass c(0, 1);
    for (const auto& [family, given] : {std::pair("Alvarez-Chen", "Bo"),
                                        {"Alvarez", "Camila"},
                                        {"Alvarez", "Ana"},
                                        {"Alvarezo", "Ada"}}) {
        Student student;
        student.familyName = family;
        student.givenName = given;
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    const auto document = opened(c.gradebook.path());
    QStringList names;
    for (const StudentRecord& record : document->book().students) {
        names.append(toQt(record.student.listName()));
    }
    QLocale::setDefault(before);
    CHECK(names == QStringList{QStringLiteral("Alvarez, Ana"), QStringLiteral("Alvarez, Camila"),
                               QStringLiteral("Alvarez-Chen, Bo"),
                               QStringLiteral("Alvarezo, Ada")});
}
