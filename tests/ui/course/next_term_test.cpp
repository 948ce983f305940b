// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/proficiency.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/course/next_term_section.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

/// A class at the end of its term: the first student has credit, the second misses an outcome.
struct EndOfTerm {
    EndOfTerm() : small(2, 2)
    {
        CreditRule rule;
        rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
        REQUIRE(setRule(small.gradebook, small.book(), rule));
        small.rate(0, 0, 3, "2026-10-01");
        small.rate(0, 1, 3, "2026-10-01");
        small.rate(1, 0, 3, "2026-10-01");
        small.rate(1, 1, 2, "2026-10-02");
        const ClassBook book = small.book();
        for (const Evidence& mark : book.find(small.student(1))->evidence) {
            if (mark.outcome == small.outcome(1)) {
                REQUIRE(annotate(small.gradebook, mark.id, "with a word bank"));
            }
        }
        document = std::move(*Document::open(small.gradebook.path(), testAuthor(),
                                             [] { return day("2026-12-18"); }));
        section =
            std::make_unique<NextTermSection>(ScreenTools{*document, commands, names, settings});
        said = std::make_unique<QSignalSpy>(section.get(), &CourseSection::said);
        refused = std::make_unique<QSignalSpy>(section.get(), &CourseSection::refused);
        carried = std::make_unique<QSignalSpy>(section.get(), &NextTermSection::carriedOver);
        section->resize(900, 600);
        section->show();
        section->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(section.get()));
        section->follow();
        section->takeKeyboard();
    }

    void fill(const char* name, const QString& text)
    {
        for (QLineEdit* edit : section->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QLatin1String(name)) {
                edit->setFocus();
                QTest::keyClicks(edit, text);
                return;
            }
        }
        FAIL("no field is named " << name);
    }
    void carry()
    {
        for (QPushButton* button : section->findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("over in this file"))) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
            }
        }
    }
    /// What is ticked in the list whose name begins so.
    [[nodiscard]] QStringList ticked(const char* start) const
    {
        QStringList texts;
        for (const QListWidget* list : section->findChildren<QListWidget*>()) {
            for (int row = 0;
                 list->accessibleName().startsWith(QLatin1String(start)) && row < list->count();
                 ++row) {
                if (list->item(row)->checkState() == Qt::Checked) {
                    texts.append(
                        list->item(row)->text().remove(QChar(0x2068)).remove(QChar(0x2069)));
                }
            }
        }
        return texts;
    }

    SmallClass small;
    Commands commands;
    NameGuard names;
    QSettings settings{QString::fromStdString(small.folder.file("s.ini").string()),
                       QSettings::IniFormat};
    std::unique_ptr<Document> document;
    std::unique_ptr<NextTermSection> section;
    std::unique_ptr<QSignalSpy> said;
    std::unique_ptr<QSignalSpy> refused;
    std::unique_ptr<QSignalSpy> carried;
};

} // namespace

TEST_CASE("next term: who has no credit and what is unfinished is ticked and goes on",
          "[ui][course][carry]")
{
    EndOfTerm t;
    CHECK(t.ticked("Who comes along") == QStringList{QStringLiteral("Family0001, Given0001")});
    CHECK(t.ticked("What goes on") == QStringList{QStringLiteral("2 Short 2")});
    bool isSaid = false;
    for (const QLabel* label : t.section->findChildren<QLabel*>()) {
        isSaid |= label->text() == QStringLiteral("What goes along, with its dates: 1 mark, "
                                                  "1 note. It stays in the old class as well.");
    }
    CHECK(isSaid);
    const std::string before = contentOf(t.small.gradebook.path());

    // Nothing happens while class and term are not known; the first that is missing comes first.
    t.carry();
    REQUIRE(t.refused->size() == 1);
    CHECK(t.refused->last().at(0).toString().contains(QStringLiteral("class")));
    const QSignalSpy edited(t.section.get(), &NextTermSection::edited);
    t.fill("Class to come", QStringLiteral("Period 3, spring"));
    CHECK_FALSE(edited.isEmpty());
    t.carry();
    REQUIRE(t.refused->size() == 2);
    CHECK(t.refused->last().at(0).toString().contains(QStringLiteral("term")));
    CHECK(contentOf(t.small.gradebook.path()) == before);

    t.fill("Term to come", QStringLiteral("Spring"));
    t.fill("First day of the term to come", QStringLiteral("2027-01-11"));
    t.fill("Last day of the term to come", QStringLiteral("2027-06-18"));
    t.carry();
    REQUIRE(t.carried->size() == 1);
    const auto fresh = t.carried->at(0).at(0).value<ClassId>();
    const auto next = readClassBook(t.small.gradebook, fresh);
    REQUIRE(next);
    REQUIRE(next->students.size() == 1);
    CHECK(next->students.front().student.id == t.small.student(1));
    REQUIRE(next->outcomes.size() == 1);
    CHECK(next->outcomes.front().continues == t.small.outcome(1));
    // The mark is read there, with its note.
    REQUIRE(next->students.front().evidence.size() == 1);
    const Evidence& mark = next->students.front().evidence.front();
    CHECK(mark.rank == 2);
    CHECK(mark.hasNote);
    CHECK(*readNote(t.small.gradebook, mark.id) == "with a word bank");
    CHECK(proficiencies(*next, next->students.front(), day("2027-01-12"))[0].rank == 2);

    REQUIRE(t.document->undo());
    CHECK(contentOf(t.small.gradebook.path()) == before);
}

TEST_CASE("next term: whoever is unticked stays, and with nobody unfinished nothing is ticked",
          "[ui][course][carry]")
{
    EndOfTerm t;
    for (QListWidget* list : t.section->findChildren<QListWidget*>()) {
        if (list->accessibleName().startsWith(QLatin1String("Who comes along"))) {
            list->setFocus();
            list->setCurrentRow(1);
            QTest::keyClick(list, Qt::Key_Space);
        }
    }
    CHECK(t.ticked("Who comes along").isEmpty());
    CHECK(t.ticked("What goes on").isEmpty());
}

TEST_CASE("next term: the copy for next year has outcomes and nobody", "[ui][course][carry]")
{
    EndOfTerm t;
    const QString path = QString::fromStdString(t.small.folder.file("next year.trellis").string());
    const std::string before = contentOf(t.small.gradebook.path());
    REQUIRE(t.section->copyTo(path));
    CHECK(contentOf(t.small.gradebook.path()) == before);
    const auto copy = Gradebook::open(path.toStdString(), {});
    REQUIRE(copy);
    const auto book = readClassBook(*copy, readClasses(*copy)->front().id);
    CHECK(book->students.empty());
    CHECK(book->outcomes.size() == 2);
    // Nothing is replaced.
    CHECK_FALSE(t.section->copyTo(path));
    CHECK(t.refused->size() == 1);
}

TEST_CASE("next term: what is taken away meanwhile is not offered any more", "[ui][course][carry]")
{
    EndOfTerm t;
    Outcome third;
    third.code = "3";
    third.title = "Enzymes";
    REQUIRE(t.document->edit(
        [&](Gradebook& gradebook) { return addOutcomes(gradebook, t.document->book(), {third}); }));
    t.section->follow();
    CHECK(t.ticked("What goes on") ==
          QStringList{QStringLiteral("2 Short 2"), QStringLiteral("3 Enzymes")});
    // What was ticked by hand stays so.
    for (QListWidget* list : t.section->findChildren<QListWidget*>()) {
        if (list->accessibleName().startsWith(QStringLiteral("What goes on"))) {
            list->item(0)->setCheckState(Qt::Checked);
        }
    }
    REQUIRE(t.document->undo());
    t.section->follow();
    CHECK(t.ticked("What goes on") ==
          QStringList{QStringLiteral("1 Short 1"), QStringLiteral("2 Short 2")});
    t.fill("Class to come", QStringLiteral("Period 3, spring"));
    t.fill("Term to come", QStringLiteral("Spring"));
    t.fill("First day of the term to come", QStringLiteral("2027-02-01"));
    t.fill("Last day of the term to come", QStringLiteral("2027-06-30"));
    t.carry();
    CHECK(t.refused->isEmpty());
    CHECK(t.carried->size() == 1);
}
