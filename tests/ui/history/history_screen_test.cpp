// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/marks.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/history/history_screen.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::openedDocument;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

struct Shown {
    explicit Shown(const SmallClass& c)
        : document(openedDocument(c)),
          settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                   QSettings::IniFormat),
          screen({*document, commands, names, settings})
    {
        screen.resize(1000, 700);
        screen.show();
        screen.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&screen));
        screen.goTo({});
    }

    [[nodiscard]] QTableView& list() const { return *screen.findChild<QTableView*>(); }
    [[nodiscard]] QTreeWidget& details() const { return *screen.findChild<QTreeWidget*>(); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return list()
            .model()
            ->index(row, column)
            .data()
            .toString()
            .remove(QChar(0x2068))
            .remove(QChar(0x2069));
    }
    /// What the first entry of the details says, from left to right.
    [[nodiscard]] QStringList detail(int row = 0) const
    {
        const QTreeWidgetItem* item = details().topLevelItem(row);
        QStringList words;
        for (int column = 0; item != nullptr && column < 3; ++column) {
            words.append(item->text(column).remove(QChar(0x2068)).remove(QChar(0x2069)));
        }
        return words;
    }

    std::unique_ptr<Document> document;
    Commands commands;
    NameGuard names;
    QSettings settings;
    HistoryScreen screen;
};

} // namespace

TEST_CASE("history: every change is there, newest first, with what it did", "[ui][history]")
{
    SmallClass c;
    c.rate(0, 0, 2, "2026-11-02");
    c.rate(0, 0, 3, "2026-11-02");
    const Shown s(c);
    CHECK(s.text(0, 1).startsWith(QStringLiteral("Capable for ")));
    CHECK(s.text(1, 1).startsWith(QStringLiteral("Developing for ")));
    CHECK(s.text(0, 3) == toQt(testAuthor().actor));
    const QStringList said = s.detail();
    REQUIRE(said.size() == 3);
    CHECK(said.at(0).contains(toQt(c.book().students.front().student.familyName)));
    CHECK(said.at(1) == QStringLiteral("Developing"));
    CHECK(said.at(2) == QStringLiteral("Capable"));
}

TEST_CASE("history: an old change is taken back and brought again, whatever came after",
          "[ui][history]")
{
    SmallClass c;
    c.rate(0, 0, 3, "2026-11-02");
    c.rate(1, 1, 2, "2026-11-03");
    Shown s(c);
    QTest::keyClick(&s.list(), Qt::Key_Down);
    QTest::keyClick(&s.list(), Qt::Key_Delete);
    CHECK(c.book().students.at(0).evidence.empty());
    CHECK(c.book().students.at(1).evidence.size() == 1);
    // The cursor stays with the change, which says now that it was taken back.
    REQUIRE(s.list().currentIndex().row() == 2);
    CHECK(s.text(2, 2).contains(QStringLiteral("taken back")));
    CHECK(s.text(0, 2) == QStringLiteral("undo"));

    QTest::mouseClick(s.screen.findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(c.book().students.at(0).evidence.size() == 1);
    CHECK(c.book().students.at(1).evidence.size() == 1);
}

TEST_CASE("history: to take an old change back is the newest change, which undo names and takes "
          "back",
          "[ui][history]")
{
    SmallClass c;
    c.rate(0, 0, 3, "2026-11-02");
    c.rate(1, 1, 2, "2026-11-03");
    Shown s(c);
    QTest::keyClick(&s.list(), Qt::Key_Down);
    QTest::keyClick(&s.list(), Qt::Key_Delete);
    CHECK(withoutIsolates(s.document->undoText()).startsWith(QStringLiteral("Taken back: Cap")));
    REQUIRE(s.document->undo());
    CHECK(c.book().students.at(0).evidence.size() == 1);
    CHECK(c.book().students.at(1).evidence.size() == 1);
    REQUIRE(s.document->redo());
    CHECK(c.book().students.at(0).evidence.empty());
    CHECK(s.text(0, 1).startsWith(QStringLiteral("Redo: Taken back: Capable")));
}

TEST_CASE("history: it opens on the newest change, and on what changed since it was left",
          "[ui][history]")
{
    SmallClass c;
    c.rate(0, 0, 3, "2026-11-02");
    Shown s(c);
    c.rate(1, 1, 2, "2026-11-03"); // by another program
    s.document->lookOutside();
    s.screen.hide();
    NewMark mark;
    mark.student = c.student(2);
    mark.outcome = c.outcome(0);
    mark.level = c.level(1);
    mark.date = day("2026-11-20");
    REQUIRE(s.document->rate({mark}));
    s.screen.show();
    s.screen.goTo({});
    CHECK(s.list().currentIndex().row() == 0);
    CHECK(s.detail().at(2).startsWith(QStringLiteral("Emerging")));
    // Nothing came: the place is kept.
    QTest::keyClick(&s.list(), Qt::Key_Down);
    s.screen.hide();
    s.screen.show();
    s.screen.goTo({});
    CHECK(s.list().currentIndex().row() == 1);
}

TEST_CASE("history: what a later change builds on is not taken back, and that one is named",
          "[ui][history]")
{
    SmallClass c;
    c.rate(0, 0, 2, "2026-11-02");
    c.rate(0, 0, 3, "2026-11-02");
    Shown s(c);
    QStringList refused;
    QObject::connect(s.document.get(), &Document::refused, &s.screen,
                     [&](const QString& sentence) { refused.append(sentence); });
    QTest::keyClick(&s.list(), Qt::Key_Down);
    QTest::keyClick(&s.list(), Qt::Key_Delete);
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().contains(QStringLiteral("Take it back first: ")));
    CHECK(refused.front().contains(QStringLiteral("Capable")));
    CHECK(c.book().students.at(0).evidence.front().rank == 3);
}

TEST_CASE("history: it is filtered by words, without accents and case", "[ui][history]")
{
    SmallClass c;
    Student student;
    student.familyName = "Álvarez";
    student.givenName = "María";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    c.rate(0, 0, 3, "2026-11-02");
    Shown s(c);
    const int all = s.list().model()->rowCount();
    QTest::keyClick(&s.list(), Qt::Key_F, Qt::ControlModifier);
    auto& filter = *s.screen.findChild<QLineEdit*>();
    REQUIRE(filter.hasFocus());
    QTest::keyClicks(&filter, QStringLiteral("maria alv"));
    REQUIRE(s.list().model()->rowCount() == 1);
    CHECK(s.text(0, 1).contains(QStringLiteral("María Álvarez")));
    // And what was found is said to be nothing nowhere.
    CHECK_FALSE(s.screen.findChild<QLabel*>()->isVisible());
    CHECK(s.list().currentIndex().row() == 0);
    CHECK(s.details().topLevelItemCount() > 0);
    QTest::keyClicks(&filter, QStringLiteral("zzz"));
    CHECK(s.list().model()->rowCount() == 0);
    CHECK(s.screen.findChild<QLabel*>()->isVisible());
    QTest::keyClick(&filter, Qt::Key_Escape);
    CHECK(s.list().model()->rowCount() == all);
    CHECK(s.list().hasFocus());
}

TEST_CASE("history: a student is found in what was done for many at once, and taken back",
          "[ui][history]")
{
    SmallClass c(3, 2);
    std::vector<NewMark> marks;
    for (std::size_t i = 0; i < 2; ++i) {
        NewMark mark;
        mark.student = c.student(i);
        mark.outcome = c.outcome(0);
        mark.level = c.level(3);
        mark.date = day("2026-11-02");
        marks.push_back(mark);
    }
    REQUIRE(rate(c.gradebook, marks));
    REQUIRE(c.gradebook.undo());
    Shown s(c);
    QTest::keyClick(&s.list(), Qt::Key_F, Qt::ControlModifier);
    auto& filter = *s.screen.findChild<QLineEdit*>();
    QTest::keyClicks(&filter, QStringLiteral("given0001 capable"));
    REQUIRE(s.list().model()->rowCount() == 2);
    CHECK(s.text(0, 1).contains(QStringLiteral("for 2 students")));
    filter.clear();
    QTest::keyClicks(&filter, QStringLiteral("given0002 capable"));
    CHECK(s.list().model()->rowCount() == 0);
}

TEST_CASE("history: how a change was made is told, and found", "[ui][history]")
{
    SmallClass c;
    Shown s(c);
    const auto mark = [&c](std::size_t student) {
        NewMark one;
        one.student = c.student(student);
        one.outcome = c.outcome(0);
        one.level = c.level(3);
        one.date = day("2026-11-20");
        return one;
    };
    REQUIRE(s.document->rate({mark(0)}));
    {
        const DoneBy pasting(*s.document, OpWay::Paste);
        REQUIRE(s.document->rate({mark(1), mark(2)}));
    }
    REQUIRE(s.document->undo());
    CHECK(s.text(0, 2) == QStringLiteral("undo"));
    CHECK(s.text(1, 2) == QStringLiteral("paste, 2 students at once, taken back"));
    CHECK(s.text(2, 2) == QStringLiteral("by key"));
    QTest::keyClick(&s.list(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(s.screen.findChild<QLineEdit*>(), QStringLiteral("paste"));
    REQUIRE(s.list().model()->rowCount() == 1);
    CHECK(s.text(0, 1).startsWith(QStringLiteral("Capable for 2 students")));
}

TEST_CASE("history: F3 and Shift+F3 go through what the filter left, around the end",
          "[ui][history]")
{
    SmallClass c;
    c.rate(0, 0, 3, "2026-11-02");
    c.rate(1, 1, 2, "2026-11-03");
    c.rate(2, 0, 3, "2026-11-04");
    Shown s(c);
    QTest::keyClick(&s.list(), Qt::Key_F, Qt::ControlModifier);
    auto& filter = *s.screen.findChild<QLineEdit*>();
    QTest::keyClicks(&filter, QStringLiteral("capable"));
    REQUIRE(s.list().model()->rowCount() == 2);
    // The first of them is looked at; nobody is told that there are none.
    CHECK(s.list().currentIndex().row() == 0);
    CHECK_FALSE(s.screen.findChild<QLabel*>()->isVisible());
    QTest::keyClick(&filter, Qt::Key_F3);
    CHECK(s.list().hasFocus());
    CHECK(s.list().currentIndex().row() == 1);
    CHECK(s.detail().at(0).contains(toQt(c.book().students.at(0).student.familyName)));
    QTest::keyClick(&s.list(), Qt::Key_F3);
    CHECK(s.list().currentIndex().row() == 0);
    QTest::keyClick(&s.list(), Qt::Key_F3, Qt::ShiftModifier);
    CHECK(s.list().currentIndex().row() == 1);
    // Ctrl+F again: what was looked for is there to be typed over.
    QTest::keyClick(&s.list(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&filter, QStringLiteral("developing"));
    CHECK(s.list().model()->rowCount() == 1);
    QTest::keyClick(&filter, Qt::Key_Down);
    QTest::keyClick(&s.list(), Qt::Key_F3);
    CHECK(s.list().currentIndex().row() == 0);
}

TEST_CASE("history: F3 goes on into what was not read yet", "[ui][history]")
{
    SmallClass c(1, 1);
    for (int i = 0; i < 250; ++i) {
        c.rate(0, 0, 1 + i % 3, "2026-11-02");
    }
    const Shown s(c);
    const int first = s.list().model()->rowCount();
    s.list().setCurrentIndex(s.list().model()->index(first - 1, 0));
    QTest::keyClick(&s.list(), Qt::Key_F3);
    CHECK(s.list().currentIndex().row() >= first);
}

TEST_CASE("history: with hidden names it shows nobody's", "[ui][history]")
{
    SmallClass c;
    c.rate(0, 0, 3, "2026-11-02");
    Shown s(c);
    s.names.hideAllBut(c.student(1));
    CHECK_FALSE(s.list().isVisible());
    CHECK_FALSE(s.details().isVisible());
    CHECK(s.details().topLevelItemCount() == 0);
    s.names.showAll();
    CHECK(s.list().isVisible());
}

TEST_CASE("history: it opens on the newest change, also after names were hidden elsewhere",
          "[ui][history]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-11-02");
    Shown s(c);
    s.screen.hide();
    NewMark mark;
    mark.student = c.student(1);
    mark.outcome = c.outcome(0);
    mark.level = c.level(3);
    mark.date = day("2026-11-20");
    REQUIRE(s.document->rate({mark}));
    s.names.hideAllBut(c.student(1));
    s.names.showAll();
    s.screen.show();
    s.screen.goTo({});
    CHECK(s.list().currentIndex().row() == 0);
}

TEST_CASE("history: the first cell of a row says the whole change to a screen reader",
          "[ui][history]")
{
    SmallClass c;
    c.rate(0, 0, 3, "2026-11-02");
    const Shown s(c);
    const QModelIndex first = s.list().model()->index(0, 0);
    const QString heard = first.data(Qt::AccessibleTextRole).toString();
    CHECK(heard.startsWith(QStringLiteral("Capable for ")));
    CHECK(heard.endsWith(first.data().toString()));
    REQUIRE(s.document->takeBack(s.document->gradebook().history(1)->front().id));
    CHECK(s.list()
              .model()
              ->index(1, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .startsWith(QStringLiteral("Taken back: ")));
}

TEST_CASE("history: of a step of very many the first are told, and how many there are",
          "[ui][history]")
{
    SmallClass c(25, 10);
    const Shown s(c);
    std::vector<NewMark> marks;
    for (std::size_t i = 0; i < 250; ++i) {
        NewMark mark;
        mark.student = c.student(i % 25);
        mark.outcome = c.outcome(i / 25);
        mark.level = c.level(3);
        mark.date = day("2026-11-20");
        marks.push_back(mark);
    }
    REQUIRE(s.document->rate(marks));
    s.list().setCurrentIndex(s.list().model()->index(0, 0));
    const int told = s.details().topLevelItemCount();
    CHECK(told == 201);
    CHECK(s.detail(told - 1).first() == QStringLiteral("and 50 more"));
    CHECK(s.detail().first().contains(QStringLiteral("Family")));
}

TEST_CASE("history: thousands of changes are read as they are scrolled to", "[ui][history]")
{
    SmallClass c(1, 1);
    for (int i = 0; i < 250; ++i) {
        c.rate(0, 0, 1 + i % 3, "2026-11-02");
    }
    const Shown s(c);
    const int first = s.list().model()->rowCount();
    CHECK(first < 200);
    while (s.list().model()->canFetchMore({})) {
        s.list().model()->fetchMore({});
    }
    CHECK(s.list().model()->rowCount() > 250);
}

TEST_CASE("history: it counts students as a teacher does, and names who only where it tells them "
          "apart",
          "[ui][history]")
{
    SmallClass c(3, 1);
    std::vector<NewMark> marks;
    for (std::size_t i = 0; i < 3; ++i) {
        NewMark mark;
        mark.student = c.student(i);
        mark.outcome = c.outcome(0);
        mark.date = day("2026-11-13");
        mark.level = c.level(3);
        mark.note = "seen";
        marks.push_back(mark);
    }
    REQUIRE(rate(c.gradebook, marks));
    {
        Shown s(c);
        const auto* list = s.screen.findChild<QTableView*>();
        const auto text = [list](int row, int column) {
            return list->model()->index(row, column).data().toString();
        };
        CHECK(text(0, 2) == QStringLiteral("3 students at once"));
        CHECK(list->isColumnHidden(3));
    }
    OpenOptions other;
    other.author = testAuthor();
    other.author.actor = "Mr. Park";
    auto again = Gradebook::open(c.gradebook.path(), other);
    REQUIRE(again);
    marks.front().level = c.level(2);
    REQUIRE(rate(*again, {marks.front()}));
    Shown s(c);
    CHECK_FALSE(s.screen.findChild<QTableView*>()->isColumnHidden(3));
}
