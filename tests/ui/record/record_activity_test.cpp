// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/activities.h"
#include "core/storage/edits/clipboard_sheets.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/record/shown_record.h"
#include "ui/common/date_field.h"
#include "ui/common/empty_note.h"
#include "ui/record/activity_picker.h"
#include "ui/record/change_preview.h"
#include "ui/record/outcome_chip.h"
#include "ui/record/outcome_field.h"
#include "ui/text/dates.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::ShownRecord;
using trellis::test::SmallClass;

namespace {

/// "Quiz" of today on the first outcome, Capable for everybody.
void recordQuiz(SmallClass& c, ShownRecord& s)
{
    s.start("1", "Quiz");
    s.type(std::string(c.students.size(), 'c'));
}

void typeDate(ShownRecord& s, const char* text)
{
    auto* date = s.find<DateField>("Date");
    date->setFocus();
    date->selectAll();
    s.type(text);
    s.press(Qt::Key_Return);
}

ChangePreview& preview(ShownRecord& s)
{
    return *s.screen->findChild<ChangePreview*>();
}

QListWidget* previewLines(ShownRecord& s)
{
    return preview(s).findChild<QListWidget*>();
}

} // namespace

TEST_CASE("record: a day on which nobody was in the class says so and leads back", "[ui][record]")
{
    const SmallClass c(3, 2);
    ShownRecord s(c);
    auto* note = s.screen->findChild<EmptyNote*>();
    const auto words = [note] {
        return note->isVisible() ? note->findChild<QLabel*>()->text() : QString();
    };
    REQUIRE(s.list().rowCount() == 3);
    typeDate(s, "2026-03-11");
    CHECK(s.list().rowCount() == 0);
    CHECK(words() ==
          QStringLiteral("Nobody was in the class on Mar 11, 2026. The class begins on %1.")
              .arg(dateWithYear(c.book().courseBegan)));
    auto* button = note->findChild<QPushButton*>();
    CHECK(button->text() == QStringLiteral("Today"));
    button->setFocus();
    s.press(Qt::Key_Space);
    CHECK(s.list().rowCount() == 3);
    CHECK(s.find<DateField>("Date")->day() == day("2026-11-20"));
    CHECK_FALSE(words().startsWith(QStringLiteral("Nobody")));
    CHECK(QApplication::focusWidget() != nullptr);
}

TEST_CASE("record: a change that was looked at is not made of other marks", "[ui][record]")
{
    SmallClass c(3, 2);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.type("cc");
    typeDate(s, "Nov 12");
    REQUIRE(preview(s).isVisible());
    s.screen->list().setFocus(); // as by a click
    s.go(2);
    s.type("d");
    CHECK_FALSE(preview(s).isVisible());
    QTest::qWait(0);
    CHECK(s.lastSaid().contains(QStringLiteral("once more")));
    CHECK(s.find<DateField>("Date")->day() == day("2026-11-20"));
    for (const Activity& activity : c.book().activities) {
        CHECK(activity.date == day("2026-11-20"));
    }
}

TEST_CASE("record: as it was left when the screen is made again", "[ui][record]")
{
    SmallClass c(3, 2);
    ShownRecord s(c);
    recordQuiz(c, s);
    const ActivityId quiz = c.book().activities.front().id;
    CHECK(s.screen->place().activity == quiz);
    RecordScreen again({*s.document, s.commands, s.names, s.settings});
    CHECK(again.place().activity == quiz);
    CHECK(again.list().list().outcomeCount() == 1);
}

TEST_CASE("record: a past activity comes back whole and is recorded on its own day", "[ui][record]")
{
    SmallClass c(3, 2);
    ShownRecord s(c);
    s.start("2", "Fair test");
    typeDate(s, "Nov 12");
    s.go(0);
    s.type("e");
    s.start("1", "Quiz");
    s.type("c");
    s.commands.find(QStringLiteral("record.past"))->trigger();
    auto* list = s.find<QListWidget>("Past activities");
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("Nov 20, 2026 \u00B7 \u2068Quiz\u2069")));
    s.type("fair");
    REQUIRE(list->count() == 1);
    s.press(Qt::Key_Return);
    CHECK(s.screen->list().hasFocus());
    CHECK(s.column() == "100");
    CHECK(s.find<QLineEdit>("What they did")->text() == QStringLiteral("Fair test"));
    CHECK(s.find<DateField>("Date")->day() == day("2026-11-12"));
    s.go(1);
    s.type("d");
    const ClassBook book = c.book();
    CHECK(book.students.at(1).evidence.back().date == day("2026-11-12"));
    CHECK(book.students.at(1).evidence.back().activity == book.activities.front().id);
}

TEST_CASE("record: another date shows first whose level changes, and is one step", "[ui][record]")
{
    SmallClass c(3, 1);
    for (std::size_t i = 0; i < 3; ++i) {
        c.rate(i, 0, 2, "2026-11-10");
    }
    ShownRecord s(c);
    recordQuiz(c, s);
    const std::string before = contentOf(c.gradebook.path());
    typeDate(s, "Nov 2");
    REQUIRE(preview(s).isVisible());
    CHECK(contentOf(c.gradebook.path()) == before);
    REQUIRE(previewLines(s)->count() == 3);
    CHECK(previewLines(s)->item(0)->text() ==
          QStringLiteral("\u2068Family0000, Given0000\u2069, \u20681 Short 1\u2069: "
                         "\u2068Capable\u2069 \u2192 \u2068Developing\u2069"));
    s.press(Qt::Key_Escape);
    CHECK_FALSE(preview(s).isVisible());
    CHECK(contentOf(c.gradebook.path()) == before);
    CHECK(s.find<DateField>("Date")->day() == day("2026-11-20"));
    CHECK(s.screen->list().hasFocus());

    typeDate(s, "Nov 2");
    s.press(Qt::Key_Return);
    CHECK(c.book().activities.front().date == day("2026-11-02"));
    CHECK(c.book().students.at(0).evidence.front().date == day("2026-11-02"));
    REQUIRE(s.document->undo());
    CHECK(contentOf(c.gradebook.path()) == before);
    CHECK(s.find<DateField>("Date")->day() == day("2026-11-20"));
}

TEST_CASE("record: another title is saved at once", "[ui][record]")
{
    SmallClass c(2, 1);
    ShownRecord s(c);
    recordQuiz(c, s);
    auto* title = s.find<QLineEdit>("What they did");
    title->setFocus();
    title->selectAll();
    s.type("Market role-play");
    s.press(Qt::Key_Return);
    CHECK(c.book().activities.front().title == "Market role-play");
    CHECK_FALSE(preview(s).isVisible());
    CHECK(s.screen->list().hasFocus());
}

TEST_CASE("record: another outcome instead takes the marks along after the preview", "[ui][record]")
{
    SmallClass c(2, 3);
    ShownRecord s(c);
    recordQuiz(c, s);
    auto* chip = s.screen->findChild<OutcomeChip*>();
    REQUIRE(chip != nullptr);
    chip->findChild<QMenu*>()->actions().last()->trigger();
    REQUIRE(preview(s).isVisible());
    CHECK(previewLines(s)->count() == 4);
    s.press(Qt::Key_Return);
    const ClassBook book = c.book();
    CHECK(book.activities.front().outcomes == std::vector{c.outcome(2)});
    CHECK(book.students.at(0).evidence.front().outcome == c.outcome(2));
    CHECK(s.column() == "33");
}

TEST_CASE("record: an outcome with marks is not taken out by a slip", "[ui][record]")
{
    SmallClass c(2, 2);
    ShownRecord s(c);
    recordQuiz(c, s);
    const auto crosses = [&s] {
        QList<QToolButton*> buttons;
        for (auto* button : s.screen->findChildren<QToolButton*>()) {
            if (button->isVisible() &&
                button->accessibleName().startsWith(QStringLiteral("Take out"))) {
                buttons.append(button);
            }
        }
        return buttons;
    };
    REQUIRE(crosses().size() == 1);
    crosses().front()->click();
    CHECK(s.lastSaid().contains(QStringLiteral("at least one outcome")));
    auto* add = s.find<QLineEdit>("Add an outcome");
    add->setFocus();
    s.type("2");
    s.press(Qt::Key_Return);
    REQUIRE(crosses().size() == 2);
    // Nothing was recorded on the second: it goes at once. On the first there is.
    crosses().back()->click();
    CHECK(c.book().activities.front().outcomes == std::vector{c.outcome(0)});
    add->setFocus();
    s.type("2");
    s.press(Qt::Key_Return);
    crosses().front()->click();
    REQUIRE(preview(s).isVisible());
    s.press(Qt::Key_Return);
    CHECK(c.book().students.at(0).evidence.front().isWithdrawn);
    REQUIRE(s.document->undo());
    CHECK_FALSE(c.book().students.at(0).evidence.front().isWithdrawn);
}

TEST_CASE("record: withdrawn whole after the preview, and back with one undo", "[ui][record]")
{
    SmallClass c(4, 1);
    ShownRecord s(c);
    recordQuiz(c, s);
    const std::string before = contentOf(c.gradebook.path());
    s.commands.find(QStringLiteral("record.withdrawActivity"))->trigger();
    REQUIRE(preview(s).isVisible());
    CHECK(previewLines(s)->count() == 4);
    CHECK(previewLines(s)->item(0)->text().endsWith(
        QStringLiteral("\u2068Capable\u2069 \u2192 no level")));
    s.press(Qt::Key_Return);
    CHECK(c.book().students.at(0).evidence.front().isWithdrawn);
    CHECK(s.list().outcomeCount() == 0);
    CHECK(s.document->undoText() ==
          QStringLiteral("Withdrawn: \u201C\u2068Quiz\u2069\u201D, 4 marks"));
    REQUIRE(s.document->undo());
    CHECK(contentOf(c.gradebook.path()) == before);
    // What is back is shown, not another activity.
    CHECK(s.list().outcomeCount() == 1);
    CHECK(s.screen->place().activity == c.book().activities.front().id);
    REQUIRE(s.document->redo());
    CHECK(s.list().outcomeCount() == 0);
    // Not in the way of what was begun meanwhile.
    s.start("1", "Another");
    REQUIRE(s.document->undo());
    REQUIRE(s.document->undo());
    CHECK(s.screen->place().activity != c.book().activities.front().id);
}

TEST_CASE("record: undone to its beginning the activity is a draft again", "[ui][record]")
{
    SmallClass c(2, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.type("c");
    REQUIRE(s.document->undo());
    REQUIRE(s.document->undo());
    CHECK(c.book().activities.empty());
    CHECK(s.column() == "00");
    s.screen->list().setFocus();
    s.go(0);
    s.type("d");
    CHECK(s.column() == "20");
    CHECK(c.book().activities.front().title == "Quiz");
}

TEST_CASE("record: the number of a clipboard sheet brings back order, outcomes and date",
          "[ui][record]")
{
    SmallClass c(3, 4);
    ClipboardSheet sheet;
    sheet.schoolClass = c.schoolClass;
    sheet.date = day("2026-11-18");
    sheet.outcomes = {c.outcome(2)};
    sheet.students = {c.student(2), c.student(0), c.student(1)};
    for (int i = 0; i < 14; ++i) {
        REQUIRE(makeClipboardSheet(c.gradebook, sheet));
    }
    ShownRecord s(c);
    s.press(Qt::Key_M, Qt::ControlModifier);
    s.type("14");
    s.press(Qt::Key_Return);
    CHECK(s.screen->list().hasFocus());
    CHECK(s.find<DateField>("Date")->day() == day("2026-11-18"));
    CHECK(s.list().row(0).student == c.student(2));
    s.type("ced");
    const ClassBook book = c.book();
    CHECK(book.find(c.student(2))->evidence.front().rank == 3);
    CHECK(book.find(c.student(0))->evidence.front().rank == 1);
    CHECK(book.find(c.student(1))->evidence.front().rank == 2);
    CHECK(book.find(c.student(1))->evidence.front().date == day("2026-11-18"));
    // Typed again, it is the same activity in the same order.
    s.press(Qt::Key_M, Qt::ControlModifier);
    s.type("sheet 14");
    s.press(Qt::Key_Return);
    CHECK(s.column() == "312");
    CHECK(c.book().activities.size() == 1);
}

TEST_CASE("record: what is no day goes back, and a key puts in today", "[ui][record]")
{
    SmallClass c(1, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    typeDate(s, "soon");
    CHECK(s.lastSaid().contains(QStringLiteral("is not a day")));
    auto* date = s.find<DateField>("Date");
    CHECK(date->day() == day("2026-11-20"));
    typeDate(s, "yesterday");
    CHECK(c.book().activities.front().date == day("2026-11-19"));
    date->setFocus();
    s.press(Qt::Key_Semicolon, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(c.book().activities.front().date == day("2026-11-20"));
}

TEST_CASE("record: an outcome that was chosen stands beside the field for the next one",
          "[ui][record]")
{
    SmallClass c;
    ShownRecord s(c);
    s.start("1", "Quiz");
    QApplication::processEvents();
    const auto* field = s.screen->findChild<OutcomeField*>();
    REQUIRE(field != nullptr);
    int shown = 0;
    for (const OutcomeChip* chip : s.screen->findChildren<OutcomeChip*>()) {
        if (chip->isVisible()) {
            ++shown;
            CHECK_FALSE(chip->geometry().intersects(field->geometry()));
        }
    }
    CHECK(shown == 1);
}

TEST_CASE("record: a day that is strange for an activity is said before it is moved there",
          "[ui][record]")
{
    SmallClass c(2, 1);
    Outcome outcome = c.book().outcomes.front();
    outcome.openedOn = day("2026-11-10");
    REQUIRE(changeOutcomes(c.gradebook, c.book(), {outcome}));
    ShownRecord s(c);
    recordQuiz(c, s);
    const auto question = [&s] {
        QString words;
        for (const QLabel* label : preview(s).findChildren<QLabel*>()) {
            words += label->text();
        }
        return words.remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    typeDate(s, "2026-12-24");
    CHECK(question().contains(QStringLiteral("That day is still to come.")));
    s.press(Qt::Key_Escape);
    typeDate(s, "Nov 2");
    CHECK(question().contains(QStringLiteral("1 Short 1 opens on Nov 10 only.")));
    CHECK_FALSE(question().contains(QStringLiteral("still to come")));
    s.press(Qt::Key_Escape);
    typeDate(s, "Nov 12");
    CHECK_FALSE(question().contains(QStringLiteral("opens")));
}

TEST_CASE("record: students who joined later are counted before an activity is moved",
          "[ui][record]")
{
    SmallClass c(2, 1);
    Student late;
    late.givenName = "Kofi";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, late, day("2026-11-16")));
    c.students.push_back({});
    ShownRecord s(c);
    recordQuiz(c, s);
    typeDate(s, "Nov 12");
    QString words;
    for (const QLabel* label : preview(s).findChildren<QLabel*>()) {
        words += label->text();
    }
    CHECK(words.contains(QStringLiteral("1 student with a mark was not in the class that day.")));
}
