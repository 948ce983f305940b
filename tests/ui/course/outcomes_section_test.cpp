// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/outcome_list.h"
#include "tests/support/qt_text.h"
#include "tests/ui/course/open_course.h"
#include "ui/text/strings.h"

#include <QAction>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::OpenCourse;

namespace {

std::vector<std::string> titles(const ClassBook& book)
{
    std::vector<std::string> found;
    for (const Outcome& outcome : book.outcomes) {
        found.push_back(outcome.title);
    }
    return found;
}

std::vector<std::string> codes(const ClassBook& book)
{
    std::vector<std::string> found;
    for (const Outcome& outcome : book.outcomes) {
        found.push_back(outcome.code);
    }
    return found;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("course: a guess stays a guess until somebody keeps it", "[ui][course]")
{
    OpenCourse c(1, 0);
    c.screen->outcomes().paste();
    c.type(QStringLiteral("Design a test"));
    auto* keep = c.screen->findChild<QCheckBox*>();
    REQUIRE(keep != nullptr);
    for (auto* box : c.screen->findChildren<QCheckBox*>()) {
        if (box->text().contains(QLatin1String("guessed"))) {
            box->setChecked(false);
        }
    }
    c.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(c.book().outcomes.size() == 1);
    CHECK_FALSE(c.book().outcomes[0].bloom);
    c.go(c.screen->outcomes());
    CHECK(c.cell(0, OutcomesModel::BloomStep) == QLatin1String("Create?"));
    // The first cell of a row is what is heard of it.
    const QString heard = c.table()
                              .outcomes()
                              .index(0, OutcomesModel::Number)
                              .data(Qt::AccessibleTextRole)
                              .toString();
    CHECK(heard ==
          c.cell(0, OutcomesModel::Number) + QLatin1Char(' ') + toQt(c.book().outcomes[0].label()));
    c.table().setFocus();
    c.table().setCurrentIndex(c.table().outcomes().index(0, OutcomesModel::BloomStep));
    c.key(Qt::Key_Return);
    CHECK(c.book().outcomes[0].bloom == Bloom::Create);
    CHECK(c.cell(0, OutcomesModel::BloomStep) == QLatin1String("Create"));
}

TEST_CASE("course: cells are edited in place, each one step of undo", "[ui][course]")
{
    OpenCourse c;
    const int before = c.ops();
    c.typeCell(0, OutcomesModel::ShortName, QStringLiteral("Claims"));
    CHECK(c.book().outcomes[0].shortName == "Claims");
    c.typeCell(0, OutcomesModel::Wording, QStringLiteral("I can make a claim."));
    CHECK(c.book().outcomes[0].wording() == "I can make a claim.");
    c.typeCell(2, OutcomesModel::Before, QStringLiteral("1, 2"));
    CHECK(c.book().outcomes[2].prerequisites ==
          std::vector{c.book().outcomes[0].id, c.book().outcomes[1].id});
    c.typeCell(1, OutcomesModel::CategoryName, QStringLiteral("Speaking"));
    REQUIRE(c.book().categories.size() == 1);
    CHECK(c.book().outcomes[1].category == c.book().categories[0].id);
    c.typeCell(1, OutcomesModel::Opened, QStringLiteral("2026-11-02"));
    CHECK(c.book().outcomes[1].openedOn == day("2026-11-02"));
    CHECK(c.ops() == before + 5);
    CHECK(c.refusals.isEmpty());
    c.document->undo();
    CHECK_FALSE(c.book().outcomes[1].openedOn);
}

TEST_CASE("course: what cannot be meant is refused in words, and the cell is as it was",
          "[ui][course]")
{
    OpenCourse c;
    c.typeCell(1, OutcomesModel::Before, QStringLiteral("1"));
    c.typeCell(0, OutcomesModel::Before, QStringLiteral("2"));
    CHECK(c.book().outcomes[0].prerequisites.empty());
    REQUIRE(c.refusals.size() == 1);
    CHECK(c.shows(*c.screen, "would come before itself"));
    c.typeCell(0, OutcomesModel::Before, QStringLiteral("77"));
    CHECK(c.shows(*c.screen, "There is no outcome"));
    c.typeCell(0, OutcomesModel::Number, QStringLiteral("2"));
    CHECK(c.book().outcomes[0].code == "1");
    CHECK(c.cell(0, OutcomesModel::Number) == QLatin1String("1"));
    c.typeCell(0, OutcomesModel::Title, QStringLiteral("   "));
    CHECK(c.book().outcomes[0].title == "Outcome 1");
    c.typeCell(0, OutcomesModel::Opened, QStringLiteral("some day"));
    CHECK(c.shows(*c.screen, "some day"));
    for (const QString& sentence : c.refusals) {
        CHECK_FALSE(sentence.contains(QLatin1Char('!')));
    }
}

TEST_CASE("course: outcomes are moved with Alt and an arrow, archived and brought back",
          "[ui][course]")
{
    OpenCourse c(2, 3);
    c.table().setFocus();
    c.table().setCurrentIndex(c.table().outcomes().index(2, OutcomesModel::Title));
    c.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(codes(c.book()) == Texts{"1", "3", "2"});
    c.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(codes(c.book()) == Texts{"3", "1", "2"});
    CHECK(c.table().currentIndex().row() == 0);
    c.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(codes(c.book()) == Texts{"3", "1", "2"});
    c.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(codes(c.book()) == Texts{"1", "3", "2"});
    c.key(Qt::Key_Delete);
    CHECK(c.book().outcomes[1].archivedOn == day("2026-11-20"));
    CHECK(c.table().outcomes().rowCount() == 2);
    QCheckBox* archived = nullptr;
    for (auto* box : c.screen->findChildren<QCheckBox*>()) {
        if (box->isVisible() && box->text().contains(QLatin1String("rchived"))) {
            archived = box;
        }
    }
    REQUIRE(archived != nullptr);
    archived->click();
    REQUIRE(c.table().outcomes().rowCount() == 3);
    c.table().choose(c.book().outcomes[1].id);
    c.table().setFocus();
    c.key(Qt::Key_Delete);
    CHECK_FALSE(c.book().outcomes[1].archivedOn);
}

TEST_CASE("course: the length of a student wording is counted while it is typed", "[ui][course]")
{
    OpenCourse c;
    c.table().setCurrentIndex(c.table().outcomes().index(0, OutcomesModel::Wording));
    CHECK(c.shows(*c.screen, "0 of 70"));
    c.table().setFocus();
    c.key(Qt::Key_F2);
    c.type(QString(71, QLatin1Char('x')));
    CHECK(c.shows(*c.screen, "71 of 70: long for a sheet"));
    c.key(Qt::Key_Return);
    // A soft warning: it is kept all the same.
    CHECK(c.book().outcomes[0].wording().size() == 71);
}

TEST_CASE("course: success criteria and resources are kept when the field is left", "[ui][course]")
{
    OpenCourse c;
    c.table().setCurrentIndex(c.table().outcomes().index(1, OutcomesModel::Title));
    auto* criteria = c.named<QPlainTextEdit>(*c.screen, "What success looks like");
    criteria->setFocus();
    c.type(QStringLiteral("gives a reason"));
    c.key(Qt::Key_Return);
    c.type(QStringLiteral("cites a source"));
    auto* resources = c.named<QPlainTextEdit>(*c.screen, "Resources");
    c.key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == resources);
    CHECK(c.book().outcomes[1].criteria == Texts{"gives a reason", "cites a source"});
    c.type(QStringLiteral("Chapter 4 | page 12"));
    c.table().setFocus();
    REQUIRE(c.book().outcomes[1].resources.size() == 1);
    CHECK(c.book().outcomes[1].resources[0].title == "Chapter 4");
    CHECK(c.book().outcomes[1].resources[0].location == "page 12");
}

TEST_CASE("course: a new category named Habits is marked, and can be unmarked", "[ui][course]")
{
    OpenCourse o;
    auto* fresh = o.named<QLineEdit>(*o.screen, "New category");
    for (const char* name : {"Habits", "Reading"}) {
        fresh->setFocus();
        o.type(QLatin1String(name));
        o.key(Qt::Key_Return);
    }
    REQUIRE(o.book().categories.size() == 2);
    CHECK(o.book().categories[0].isHabits);
    CHECK_FALSE(o.book().categories[1].isHabits);
    auto* table = o.named<QTableWidget>(*o.screen, "Categories");
    CHECK(table->item(0, 1)->checkState() == Qt::Checked);
    table->item(0, 1)->setCheckState(Qt::Unchecked);
    QCoreApplication::processEvents();
    CHECK_FALSE(o.book().categories[0].isHabits);
}

TEST_CASE("course: Delete removes a category that nothing uses, and undo brings it back",
          "[ui][course]")
{
    OpenCourse o;
    auto* fresh = o.named<QLineEdit>(*o.screen, "New category");
    for (const char* name : {"Reading", "Speaking"}) {
        fresh->setFocus();
        o.type(QLatin1String(name));
        o.key(Qt::Key_Return);
    }
    REQUIRE(o.book().categories.size() == 2);
    Outcome outcome = o.book().outcomes.front();
    outcome.category = o.book().categories.at(1).id;
    REQUIRE(o.document->edit(
        [&](Gradebook& gradebook) { return changeOutcomes(gradebook, o.book(), {outcome}); }));
    auto* table = o.named<QTableWidget>(*o.screen, "Categories");
    table->setFocus();
    table->setCurrentCell(1, 0);
    o.key(Qt::Key_Delete);
    CHECK(o.book().categories.size() == 2);
    REQUIRE(o.refusals.size() == 1);
    CHECK(o.refusals.front().contains(QStringLiteral("is still used, so it stays")));
    table->setCurrentCell(0, 0);
    o.key(Qt::Key_Delete);
    CHECK(o.book().categories.size() == 1);
    REQUIRE(o.document->undo());
    CHECK(o.book().categories.size() == 2);
}

TEST_CASE("course: a table of outcomes is imported after a look and exported again", "[ui][course]")
{
    OpenCourse c(1, 1);
    const auto in = c.small.folder.file("in.csv");
    trellis::test::writeBytes(in, "code,title,bloom\n1,Outcome one,Apply\n2,Make a claim,\n");
    c.screen->outcomes().importFrom(toQt(in.string()));
    CHECK(titles(c.book()) == Texts{"Outcome 1"});
    CHECK(c.named<QTableWidget>(*c.screen, "What will be added")->rowCount() == 2);
    c.key(Qt::Key_Space);
    CHECK(titles(c.book()) == Texts{"Outcome one", "Make a claim"});
    trellis::test::writeBytes(in, "code,title\n3,\n");
    c.screen->outcomes().importFrom(toQt(in.string()));
    CHECK(c.shows(*c.screen, "Some lines need a look first"));
    c.key(Qt::Key_Escape);
    CHECK(c.table().isVisible());
    const auto out = c.small.folder.file("out.csv");
    CHECK(c.screen->outcomes().exportTo(toQt(out.string())));
    CHECK(trellis::test::bytesOf(out).find("Make a claim") != std::string::npos);
    const auto& gradebook = c.small.gradebook.path();
    const std::string before = trellis::test::bytesOf(gradebook);
    CHECK_FALSE(c.screen->outcomes().exportTo(toQt(gradebook.string())));
    CHECK(trellis::test::bytesOf(gradebook) == before);
    c.screen->outcomes().importFrom(toQt(c.small.folder.file("none.csv").string()));
    CHECK(c.shows(*c.screen, "none.csv"));
}

TEST_CASE("course: two hundred outcomes are listed, and nothing is offered in a file to look at",
          "[ui][course]")
{
    OpenCourse c(1, 200);
    CHECK(c.table().outcomes().rowCount() == 200);
    c.table().setFocus();
    c.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(c.table().currentIndex().row() == 199);
    c.key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != &c.table());
}

TEST_CASE("course: an outcome is added when it has a title, and leaves nothing without",
          "[ui][course]")
{
    OpenCourse c(1, 0);
    const std::string before = contentOf(c.small.gradebook.path());
    const auto one = [&c] {
        c.commands.find(QStringLiteral("course.addOutcome"))->trigger();
        QApplication::processEvents();
        REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    };
    for (const int key : {Qt::Key_Escape, Qt::Key_Return}) {
        one();
        c.type(QStringLiteral("  "));
        c.key(key);
        CHECK(c.book().outcomes.empty());
        CHECK(contentOf(c.small.gradebook.path()) == before);
        // The way in is offered again, and has the keyboard.
        CHECK_FALSE(c.table().isVisible());
        CHECK(c.screen->outcomes().isAncestorOf(QApplication::focusWidget()));
    }
    one();
    c.type(QStringLiteral("Explain how energy moves"));
    c.key(Qt::Key_Return);
    REQUIRE(c.book().outcomes.size() == 1);
    CHECK(c.book().outcomes.front().title == "Explain how energy moves");
    CHECK(c.book().outcomes.front().code == "1");
    CHECK(c.table().isVisible());
    one();
    c.type(QStringLiteral("not meant"));
    c.key(Qt::Key_Escape);
    CHECK(c.table().outcomes().rowCount() == 1);
    CHECK(c.book().outcomes.size() == 1);
    CHECK(c.table().hasFocus());
    // A row below many is seen whole while it is typed.
    for (int i = 0; i < 30; ++i) {
        one();
        const QWidget* editor = QApplication::focusWidget();
        CHECK(c.table().viewport()->rect().contains(
            c.table().visualRect(c.table().currentIndex()).adjusted(4, 0, -4, 0)));
        CHECK(editor->isVisible());
        c.type(QStringLiteral("Outcome %1").arg(i));
        c.key(Qt::Key_Return);
    }
    for (int i = 0; i < 30; ++i) {
        REQUIRE(c.document->undo());
    }
    // One step, with nothing of a row that had no title.
    REQUIRE(c.document->undo());
    CHECK(contentOf(c.small.gradebook.path()) == before);
}
