// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/flags.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/notes.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/record/shown_record.h"
#include "ui/record/left_out_bar.h"
#include "ui/record/record_screen.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::ShownRecord;
using trellis::test::SmallClass;

namespace {

QString soFar(ShownRecord& s, int row, int outcome = 0)
{
    return s.list()
        .index(row, RecordModel::soFarColumn(outcome))
        .data(Qt::AccessibleTextRole)
        .toString();
}

void flagFirst(SmallClass& c, const char* since)
{
    const ClassBook book = c.book();
    REQUIRE(flag(c.gradebook, {{&book.students.front(), c.outcome(0)}}, std::nullopt, day(since)));
}

QString confirmText(const ShownRecord& s)
{
    for (const QLabel* label : s.screen->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral(" for "))) {
            return label->text();
        }
    }
    return {};
}

} // namespace

TEST_CASE("record marks: a decision is Ctrl+D, level, reason, Enter, again it goes", "[ui][record]")
{
    SmallClass c(3, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.press(Qt::Key_D, Qt::ControlModifier);
    s.type("cseen in the lab");
    s.press(Qt::Key_Return);
    CHECK(soFar(s, 0) == QStringLiteral("so far: Capable, teacher's decision"));
    CHECK(c.book().students.front().decisions.front().reason == "seen in the lab");
    CHECK(s.screen->list().hasFocus());
    s.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(soFar(s, 0) == QStringLiteral("so far: no evidence yet"));
}

TEST_CASE("record marks: a flag for several by a day, and it goes with the same key",
          "[ui][record]")
{
    SmallClass c(4, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.select(1, 2);
    s.press(Qt::Key_R, Qt::ControlModifier);
    s.type("2026-12-04");
    s.press(Qt::Key_Return);
    CHECK(soFar(s, 0) == QStringLiteral("so far: no evidence yet"));
    CHECK(soFar(s, 1).contains(QStringLiteral("reassess by Dec 4")));
    CHECK(soFar(s, 2).contains(QStringLiteral("reassess by Dec 4")));
    s.press(Qt::Key_R, Qt::ControlModifier);
    CHECK_FALSE(soFar(s, 2).contains(QStringLiteral("reassess")));
    REQUIRE(s.document->undo());
    REQUIRE(s.document->undo());
    CHECK(c.book().students.at(1).flags.empty());
}

TEST_CASE("record marks: a mark on a flagged cell is a reassessment, also when it is put right",
          "[ui][record]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-11-02");
    flagFirst(c, "2026-11-13");
    ShownRecord s(c);
    s.start("1", "Second try");
    CHECK(soFar(s, 0).contains(QStringLiteral("reassess")));
    s.type("d");
    CHECK_FALSE(soFar(s, 0).contains(QStringLiteral("reassess")));
    s.go(0);
    s.type("c");
    const auto marks = c.book().students.front().evidence;
    REQUIRE(marks.size() == 2); // not three: the second key put the first right
    CHECK(marks.back().isReassessment);
    CHECK(marks.back().rank == 3);
    // Nobody flagged the other.
    s.type("c");
    CHECK_FALSE(c.book().students.back().evidence.front().isReassessment);
}

TEST_CASE("record marks: an activity before the flag does not answer it", "[ui][record]")
{
    SmallClass c(1, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.type("e");
    flagFirst(c, "2026-11-20");
    s.document->lookOutside();
    CHECK(soFar(s, 0).contains(QStringLiteral("reassess")));
    CHECK_FALSE(c.book().students.front().evidence.front().isReassessment);
}

TEST_CASE("record marks: a star, and nothing new on the Map any more", "[ui][record]")
{
    SmallClass c(2, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(s.lastSaid().startsWith(QStringLiteral("To talk about at the conference: ")));
    CHECK(c.book().students.front().stars.size() == 1);
    s.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(c.book().students.front().stars.empty());
    s.type("c");
    s.press(Qt::Key_L, Qt::ControlModifier);
    const auto newest = c.gradebook.history(1);
    REQUIRE(newest);
    const QString key = QStringLiteral("gradebook/%1/class/%2/look")
                            .arg(QString::fromStdString(c.gradebook.uid()))
                            .arg(c.schoolClass.value);
    CHECK(s.settings.value(key).toLongLong() == newest->front().id.value);
}

TEST_CASE("record marks: levels are pasted as words, letters and digits after a look",
          "[ui][record]")
{
    SmallClass c(5, 2);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.find<QLineEdit>("Add an outcome")->setFocus();
    s.type("2");
    s.press(Qt::Key_Return);
    s.go(0);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Capable\td\r\nX\t3\r\n\t-\r\nE\t\r\n1\t2\r\n3\t3"));
    s.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(confirmText(s).startsWith(
        QStringLiteral("6 levels, 1 not handed in for 5 students. 1 cell is left out: "
                       "\u2068X\u2069. 2 cells lie beyond the last one here.\n")));
    CHECK(confirmText(s).contains(QStringLiteral(" and 1 more. ")));
    CHECK(confirmText(s).contains(QStringLiteral("Left out: \u2068X")));
    CHECK(s.column(0) == "00000"); // nothing before Enter
    s.press(Qt::Key_Return);
    CHECK(s.column(0) == "30011");
    CHECK(s.column(1) == "23n02");
    CHECK(s.screen->list().hasFocus());
    CHECK(c.book().students.at(0).evidence.front().activity == c.book().activities.front().id);
    s.screen->list().clearSelection();
    s.select(0, 2, 1);
    s.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Developing\nCapable\n-"));
    REQUIRE(s.document->undo()); // one step
    CHECK(s.column(1) == "00000");
}

TEST_CASE("record marks: Esc pastes nothing, and nothing to paste is said", "[ui][record]")
{
    SmallClass c(2, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    QGuiApplication::clipboard()->setText(QStringLiteral("C\nC"));
    s.press(Qt::Key_V, Qt::ControlModifier);
    s.press(Qt::Key_Escape);
    CHECK(s.column() == "00");
    CHECK(s.screen->list().hasFocus());
    QGuiApplication::clipboard()->clear();
    s.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(s.lastSaid() == QStringLiteral("There is nothing to paste: copy levels first."));
}

TEST_CASE("record marks: Ctrl and an arrow go to the next empty cell, Alt to the next student",
          "[ui][record]")
{
    SmallClass c(5, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.go(1);
    s.type("cc");
    s.go(0);
    s.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(s.row() == 3);
    s.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(s.row() == 0);
    s.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(s.row() == 1);
    s.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(s.row() == 0);
}

TEST_CASE("record marks: a click elsewhere ends what the last key was about", "[ui][record]")
{
    SmallClass c(5, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.type("c");
    const QModelIndex other = s.list().index(3, RecordModel::todayColumn(0));
    QTest::mouseClick(s.screen->list().viewport(), Qt::LeftButton, Qt::NoModifier,
                      s.screen->list().visualRect(other).center());
    s.press(Qt::Key_F2);
    s.type("seen");
    s.press(Qt::Key_Return);
    // About the one that was clicked, who has no mark.
    const auto written = readStudentNotes(c.gradebook, c.student(3));
    REQUIRE(written);
    CHECK(written->notes.size() == 1);
}

TEST_CASE("record marks: of many left out the first ten are named, and the row stays in sight",
          "[ui][record]")
{
    SmallClass c(28, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.type(std::string(11, 'c'));
    s.type(std::string(17, ' '));
    QApplication::processEvents();
    auto& bar = *s.screen->findChild<LeftOutBar*>();
    REQUIRE(bar.isVisible());
    CHECK(bar.findChild<QLabel*>()->text() ==
          QStringLiteral("11 done, 17 left out, the first 10:"));
    const auto names = bar.findChildren<QAbstractButton*>();
    CHECK(std::count_if(names.begin(), names.end(),
                        [](const QWidget* name) { return name->isVisible(); }) == 10);
    for (const QAbstractButton* name : names) {
        CHECK(bar.rect().contains(name->geometry()));
    }
    const RecordView& list = s.screen->list();
    CHECK(s.row() == 27);
    CHECK(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
}

TEST_CASE("record marks: the ring around the current cell leaves its pill whole", "[ui][record]")
{
    SmallClass c(2, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.press(Qt::Key_C, Qt::ShiftModifier);
    RecordView& list = s.screen->list();
    list.setCompact(GENERATE(false, true));
    const QRect cell = list.visualRect(list.currentIndex());
    const QImage focused = list.viewport()->grab(cell).toImage();
    s.go(1);
    const QImage plain = list.viewport()->grab(cell).toImage();
    CHECK(focused != plain);
    // Of the pill everything is the same with the ring and without, in its whole height.
    const QRgb fill = plain.pixel(20, plain.height() / 2);
    int rows = 0;
    for (int y = 0; y < plain.height(); ++y) {
        if (plain.pixel(20, y) == fill) {
            ++rows;
            CHECK(focused.copy(20, y, 30, 1) == plain.copy(20, y, 30, 1));
        }
    }
    CHECK(rows >= 14);
}

TEST_CASE("record marks: a note and a level of long ago have their signs, as on the Map",
          "[ui][record]")
{
    SmallClass c(3, 1);
    c.rate(0, 0, 2, "2026-11-02");
    c.rate(1, 0, 2, "2026-11-02");
    c.rate(2, 0, 2, "2026-09-01");
    REQUIRE(annotate(c.gradebook, c.book().students.at(0).evidence.at(0).id, "with a word bank"));
    ShownRecord s(c);
    const bool isMirrored = GENERATE(false, true);
    if (isMirrored) {
        s.screen->list().setLayoutDirection(Qt::RightToLeft);
    }
    s.start("1", "Quiz");
    const RecordModel& list = s.list();
    const auto said = [&list](int row) {
        return list.index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(said(0) == QStringLiteral("so far: Developing, 1 note"));
    CHECK(said(1) == QStringLiteral("so far: Developing"));
    CHECK(said(2) == QStringLiteral("so far: Developing, last seen 11 weeks ago"));

    RecordView& view = s.screen->list();
    const auto drawn = [&](int row, int column) {
        const QRect cell = view.visualRect(list.index(row, column));
        const QImage image = view.viewport()->grab(cell).toImage();
        return isMirrored ? image.mirrored(true, false) : image;
    };
    const QImage plain = drawn(1, 0);
    const QImage noted = drawn(0, 0);
    const int half = plain.height() / 2;
    const QRect corner(0, half, 14, half);
    CHECK(noted.copy(corner) != plain.copy(corner));
    CHECK(noted.copy(corner.translated(0, -half)) == plain.copy(corner.translated(0, -half)));
    CHECK(noted.copy(14, 0, plain.width() - 14, plain.height()) ==
          plain.copy(14, 0, plain.width() - 14, plain.height()));
    const QImage stale = drawn(2, 0);
    CHECK(stale.copy(20, 0, 40, 4) != plain.copy(20, 0, 40, 4));

    // The note of what they show today is in its cell as well as among the notes.
    s.go(0);
    s.type("cc");
    s.go(2);
    const QImage before = drawn(0, 1);
    s.go(0);
    s.press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("alone"));
    s.press(Qt::Key_Return);
    s.go(2);
    CHECK(drawn(0, 1).copy(corner) != before.copy(corner));
}
