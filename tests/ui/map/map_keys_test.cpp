// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/people.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/common/pale_marks.h"
#include "ui/document/document.h"
#include "ui/map/map_model.h"
#include "ui/map/map_screen.h"
#include "ui/map/map_view.h"
#include "ui/text/strings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

/// The Map's screen as the window would show it, on 20 November.
struct ShownScreen {
    explicit ShownScreen(const SmallClass& c)
        : document(std::move(
              *Document::open(c.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); }))),
          settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                   QSettings::IniFormat),
          screen(std::make_unique<MapScreen>(ScreenTools{*document, commands, names, settings})),
          said(screen.get(), &Screen::said), evidenceWanted(screen.get(), &Screen::evidenceWanted)
    {
        screen->resize(1000, 600);
        screen->show();
        QApplication::setActiveWindow(screen.get());
        screen->setFocus();
    }

    [[nodiscard]] MapView& view() { return *screen->findChild<MapView*>(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const char* keys)
    {
        for (; *keys != '\0'; ++keys) {
            QTest::keyClick(QApplication::focusWidget(), *keys);
        }
    }
    void go(int row, int column) { view().setCurrentIndex(view().map().index(row, column)); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return view().map().index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString lastSaid() const
    {
        return said.isEmpty() ? QString() : said.last().at(0).toString();
    }
    /// Everything that is written on the screen above the Map.
    [[nodiscard]] QString shownText() const
    {
        QString text;
        const auto labels = screen->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            text += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        }
        return text;
    }

    std::unique_ptr<Document> document;
    Commands commands;
    NameGuard names;
    QSettings settings;
    std::unique_ptr<MapScreen> screen;
    QSignalSpy said;
    QSignalSpy evidenceWanted;
};

} // namespace

TEST_CASE("map keys: F2 right after a level notes the mark that was just entered", "[ui][map]")
{
    SmallClass c(3, 1);
    ShownScreen s(c);
    s.type("d");
    s.press(Qt::Key_F2);
    s.type("asked good questions");
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Developing")));
    CHECK(s.cell(0, 0).contains(QStringLiteral("1 note")));
    const EvidenceId mark = c.book().students.front().evidence.front().id;
    const auto note = readNote(c.gradebook, mark);
    REQUIRE(note);
    CHECK(toQt(*note) == QStringLiteral("asked good questions"));
    CHECK(s.view().hasFocus());
    // The cursor stands on the next student, who has no mark.
    s.press(Qt::Key_Down);
    s.press(Qt::Key_F2);
    CHECK(s.lastSaid() == QStringLiteral("There is no mark here yet that a note could belong to."));
    CHECK(s.view().hasFocus());
}

TEST_CASE("map keys: a sign that needs Shift on its keyboard moves on as any, a letter stays",
          "[ui][map]")
{
    SmallClass c(4, 1);
    ShownScreen s(c);
    s.type("d");
    // As on a French keyboard, where Shift and the key of the semicolon are a full stop.
    QTest::sendKeyEvent(QTest::Click, &s.view(), Qt::Key_Period, QStringLiteral("."),
                        Qt::ShiftModifier);
    CHECK(s.cell(1, 0).startsWith(QStringLiteral("Developing")));
    CHECK(s.view().currentIndex().row() == 2);
    QTest::sendKeyEvent(QTest::Click, &s.view(), Qt::Key_Minus, QStringLiteral("-"),
                        Qt::ShiftModifier);
    CHECK(s.cell(2, 0).contains(QStringLiteral("not handed in")));
    CHECK(s.view().currentIndex().row() == 3);
    QTest::sendKeyEvent(QTest::Click, &s.view(), Qt::Key_C, QStringLiteral("C"), Qt::ShiftModifier);
    CHECK(s.cell(3, 0).startsWith(QStringLiteral("Capable")));
    CHECK(s.view().currentIndex().row() == 3);
}

TEST_CASE("map keys: a decision is Ctrl+D, level, reason, Enter, again it goes", "[ui][map]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-11-13");
    ShownScreen s(c);
    s.press(Qt::Key_D, Qt::ControlModifier);
    s.type("cseen in the lab");
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Capable, teacher's decision")));
    CHECK(c.book().students.front().decisions.front().reason == "seen in the lab");
    s.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Emerging")));
    REQUIRE(s.document->undo());
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Capable")));
}

TEST_CASE("map keys: a decision without a reason is not taken, Esc leaves", "[ui][map]")
{
    SmallClass c(1, 1);
    ShownScreen s(c);
    s.press(Qt::Key_D, Qt::ControlModifier);
    s.type("c");
    s.press(Qt::Key_Return);
    CHECK(s.lastSaid() == QStringLiteral("A decision needs a reason."));
    s.press(Qt::Key_Escape);
    CHECK(s.view().hasFocus());
    CHECK(s.cell(0, 0) == QStringLiteral("no evidence yet"));
}

TEST_CASE("map keys: one reason exempts the whole selection, one undo takes it back", "[ui][map]")
{
    SmallClass c(6, 2);
    ShownScreen s(c);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("moved in late");
    s.press(Qt::Key_Return);
    for (int row = 0; row < 6; ++row) {
        CHECK(s.cell(row, 0).startsWith(QStringLiteral("exempt")));
    }
    CHECK(s.document->undoText().contains(QStringLiteral("6 students")));
    REQUIRE(s.document->undo());
    CHECK(s.cell(3, 0) == QStringLiteral("no evidence yet"));
    REQUIRE(s.document->redo());
    // The same key takes it back.
    s.view().clearSelection();
    s.go(2, 0);
    s.press(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(s.cell(2, 0).startsWith(QStringLiteral("exempt")));
    CHECK(s.cell(3, 0).startsWith(QStringLiteral("exempt")));
}

TEST_CASE("map keys: exempting several leaves an exemption that stands as it is", "[ui][map]")
{
    SmallClass c(3, 1);
    const ClassBook before = c.book();
    REQUIRE(exempt(c.gradebook, before.students.front(), c.outcome(0), "moved in late",
                   day("2026-10-27")));
    ShownScreen s(c);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("trip");
    s.press(Qt::Key_Return);
    const auto exemptions = [&c](std::size_t i) { return c.book().students.at(i).exemptions; };
    REQUIRE(exemptions(0).size() == 1);
    CHECK(exemptions(0).front().reason == "moved in late");
    CHECK_FALSE(exemptions(0).front().removedOn);
    REQUIRE(exemptions(2).size() == 1);
    CHECK(exemptions(2).front().reason == "trip");

    // Again ends what this key began, and only then what stood before.
    s.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(s.cell(2, 0) == QStringLiteral("no evidence yet"));
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("exempt")));
    CHECK_FALSE(exemptions(0).front().removedOn);
}

TEST_CASE("map keys: a decision for several says how many it replaces", "[ui][map]")
{
    SmallClass c(2, 1);
    const ClassBook before = c.book();
    REQUIRE(decide(c.gradebook, before.students.front(), c.outcome(0), c.level(2), "seen",
                   day("2026-10-27")));
    ShownScreen s(c);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_D, Qt::ControlModifier);
    s.type("c");
    bool isSaid = false;
    for (const QLabel* label : s.screen->findChildren<QLabel*>()) {
        isSaid = isSaid || (label->isVisible() &&
                            label->text().contains(QStringLiteral("(replaces a decision)")));
    }
    CHECK(isSaid);
}

TEST_CASE("map keys: an exemption that puts credit out of reach says so", "[ui][map]")
{
    SmallClass c(2, 3);
    CreditRule rule;
    rule.conditions.emplace_back().atLeast = 3;
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    ShownScreen s(c);
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("moved in late");
    s.press(Qt::Key_Return);
    CHECK(s.lastSaid() ==
          QStringLiteral("With 1 outcome exempt, \u2068Given0000 Family0000\u2069 "
                         "can reach 2; the rule asks for 3. Change the rule for "
                         "\u2068Given0000 Family0000\u2069, or end one exemption."));
}

TEST_CASE("map keys: a flag has a day, and the next mark clears it", "[ui][map]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-11-20");
    ShownScreen s(c);
    s.press(Qt::Key_R, Qt::ControlModifier);
    s.type("someday");
    s.press(Qt::Key_Return);
    CHECK(s.lastSaid().startsWith(QStringLiteral("I cannot read")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    s.type("2026-12-04");
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 0).contains(QStringLiteral("reassess by Dec 4")));
    s.type("d");
    CHECK_FALSE(s.cell(0, 0).contains(QStringLiteral("reassess")));
    const auto& marks = c.book().students.front().evidence;
    REQUIRE(marks.size() == 2); // the reassessment stands beside the mark of the same day
    CHECK(marks.back().isReassessment);
}

TEST_CASE("map keys: Delete withdraws the newest mark, and History keeps it", "[ui][map]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 3, "2026-11-02");
    c.rate(0, 0, 1, "2026-11-13");
    ShownScreen s(c);
    s.press(Qt::Key_Delete);
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Capable")));
    CHECK(c.book().students.front().evidence.back().isWithdrawn);
    REQUIRE(s.document->undo());
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Emerging")));
    s.go(1, 0);
    s.press(Qt::Key_Delete);
    CHECK(s.lastSaid() == QStringLiteral("There is no mark here to withdraw."));
}

TEST_CASE("map keys: the star is said, since the Map has no sign for it", "[ui][map]")
{
    SmallClass c(1, 1);
    ShownScreen s(c);
    s.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(s.lastSaid().startsWith(QStringLiteral("To talk about")));
    CHECK(c.book().students.front().stars.size() == 1);
    s.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(c.book().students.front().stars.empty());
}

TEST_CASE("map keys: what changed since the class was left is new until looked at", "[ui][map]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-11-02");
    {
        const ShownScreen first(c);
    }
    c.rate(1, 0, 2, "2026-11-13");
    ShownScreen s(c);
    CHECK(s.cell(0, 0) == QStringLiteral("Emerging"));
    CHECK(s.cell(1, 0) == QStringLiteral("Developing, new"));
    s.type("c");
    CHECK(s.cell(0, 0) == QStringLiteral("Capable, new"));
    REQUIRE(s.document->undo());
    CHECK(s.cell(0, 0) == QStringLiteral("Emerging"));
    s.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(s.cell(1, 0) == QStringLiteral("Developing"));
    for (const QString& key : s.settings.allKeys()) {
        CHECK_FALSE(s.settings.value(key).toString().contains(QStringLiteral("Family")));
    }
}

TEST_CASE("map keys: Enter opens the evidence unless a level key just moved on", "[ui][map]")
{
    SmallClass c(3, 1);
    ShownScreen s(c);
    s.press(Qt::Key_Return);
    CHECK(s.evidenceWanted.count() == 1);
    s.type("c");
    s.press(Qt::Key_Return);
    CHECK(s.evidenceWanted.count() == 1);
}

TEST_CASE("map keys: slash, letters of a name and a digit rate who is found", "[ui][map]")
{
    SmallClass c(0, 2);
    for (const char* name : {"Mara",
                             "Mar\xC3\xAD"
                             "a",
                             "Kofi"}) {
        Student student;
        student.givenName = name;
        student.familyName = "Okoye";
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    ShownScreen s(c);
    s.go(0, 1);
    s.type("/ko");
    // Before the key it is said whom it would rate, and the row is the current one.
    CHECK(s.shownText().contains(
        QStringLiteral("1 to 3 rates \u2068Okoye, Kofi\u2069, \u20682 Short 2\u2069")));
    CHECK(s.view().map().nameOf(s.view().currentIndex().row()) ==
          QStringLiteral("\u2068Okoye, Kofi\u2069"));
    s.type("3");
    CHECK(s.view().map().rowCount() == 3); // ready for the next name
    // Two are found: the first is rated, and no other.
    s.type("mar");
    CHECK(s.view().map().rowCount() == 2);
    const StudentId first = s.view().map().row(0).student;
    s.type("2");
    const ClassBook book = c.book();
    int rated = 0;
    for (const StudentRecord& record : book.students) {
        rated += static_cast<int>(record.evidence.size());
    }
    CHECK(rated == 2);
    REQUIRE(book.find(first)->evidence.size() == 1);
    CHECK(book.find(first)->evidence.front().rank == 2);
    CHECK_FALSE(s.shownText().contains(QStringLiteral("1 to 3 rates")));
    // Of nobody it is said that there is nobody.
    s.type("zz1");
    CHECK(s.lastSaid() == QStringLiteral("Nobody has a name that begins so."));
    // A letter too many loses neither the outcome nor the place.
    s.press(Qt::Key_Backspace);
    s.press(Qt::Key_Backspace);
    CHECK(s.view().currentIndex().column() == 1);
    s.press(Qt::Key_Escape);
    CHECK(s.view().hasFocus());
    REQUIRE(s.document->undo());
    CHECK(c.book().find(first)->evidence.empty());
}

TEST_CASE("map keys: F3 goes round among those who are found", "[ui][map]")
{
    SmallClass c(0, 1);
    for (const char* name : {"Mara", "Kofi", "Mario", "Omar"}) {
        Student student;
        student.givenName = name;
        student.familyName = "Okoye";
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    ShownScreen s(c);
    const auto named = [&s] { return s.view().map().nameOf(s.view().currentIndex().row()); };
    s.type("/mar");
    const QString first = named();
    s.press(Qt::Key_F3);
    const QString second = named();
    CHECK(second != first);
    CHECK(second.contains(QStringLiteral("Mar")));
    s.press(Qt::Key_F3);
    CHECK(named() == first);
    s.press(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(named() == second);
    // A level key is a level there, no letter of the name.
    s.type("c");
    int rated = 0;
    for (const StudentRecord& record : c.book().students) {
        rated += static_cast<int>(record.evidence.size());
    }
    CHECK(rated == 1);
}

TEST_CASE("map keys: with hidden names a digit rates nobody else than who is shown", "[ui][map]")
{
    SmallClass c(3, 1);
    ShownScreen s(c);
    s.go(0, 0);
    s.names.hideAllBut(c.student(1));
    s.type("/a");
    const bool isFound = s.view().map().rowOf(c.student(1)) >= 0;
    s.type("3");
    for (const StudentRecord& record : c.book().students) {
        CAPTURE(record.student.givenName);
        CHECK(record.evidence.size() ==
              (isFound && record.student.id == c.student(1) ? std::size_t{1} : std::size_t{0}));
    }
}

TEST_CASE("map keys: a filter that hides everybody says what it looked for", "[ui][map]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 2, "2026-11-13");
    ShownScreen s(c);
    s.type("/zz");
    CHECK(s.shownText().contains(QStringLiteral("No student matches \u2068zz\u2069.")));
    s.press(Qt::Key_Escape);
    CHECK(s.view().map().rowCount() == 3);
    CHECK_FALSE(s.shownText().contains(QStringLiteral("No student matches")));
}

TEST_CASE("map keys: another day can be looked at and not changed", "[ui][map]")
{
    SmallClass c(1, 1);
    c.rate(0, 0, 1, "2026-11-02");
    c.rate(0, 0, 3, "2026-11-13");
    ShownScreen s(c);
    s.commands.find(QStringLiteral("map.day"))->trigger();
    s.type("2026-11-05");
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 0) == QStringLiteral("Emerging"));
    CHECK(s.shownText().contains(QStringLiteral("as it was on Nov 5, 2026")));
    s.type("d");
    s.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(s.cell(0, 0) == QStringLiteral("Emerging"));
    CHECK(c.book().students.front().evidence.size() == 2);
    s.press(Qt::Key_Escape);
    CHECK(s.cell(0, 0) == QStringLiteral("Capable"));
}

TEST_CASE("map keys: levels are copied as words and pasted after a look", "[ui][map]")
{
    SmallClass c(4, 2);
    c.rate(0, 0, 3, "2026-11-13");
    c.rate(1, 0, 1, "2026-11-13");
    ShownScreen s(c);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Capable\nEmerging\n\n"));

    // As a spreadsheet gives it: words, letters, digits, and one that is no level.
    QGuiApplication::clipboard()->setText(QStringLiteral("Capable\td\r\nX\t3\r\n\t-\r\n"));
    s.view().clearSelection();
    s.go(0, 0);
    s.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(s.shownText().contains(QStringLiteral("3 levels, 1 not handed in for 3 students. "
                                                "1 cell is left out: \u2068X\u2069.\n"
                                                "\u2068Family0000, Given0000\u2069, \u20681 Short "
                                                "1\u2069: \u2068Capable\u2069; ")));
    CHECK(s.shownText().contains(QStringLiteral("Left out: \u2068X\u2069")));
    CHECK_FALSE(s.shownText().contains(QStringLiteral("Replaced")));
    CHECK(c.book().students.at(1).evidence.size() == 1); // nothing before Enter
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 1).startsWith(QStringLiteral("Developing")));
    CHECK(s.cell(1, 0).startsWith(QStringLiteral("Emerging")));
    CHECK(s.cell(1, 1).startsWith(QStringLiteral("Capable")));
    CHECK(s.cell(2, 1).startsWith(QStringLiteral("not handed in")));
    REQUIRE(s.document->undo()); // one step
    CHECK(s.cell(0, 1) == QStringLiteral("no evidence yet"));
    CHECK(s.cell(2, 1) == QStringLiteral("no evidence yet"));
}

TEST_CASE("map keys: End and the arrow stop at the last outcome, the header leads behind it",
          "[ui][map]")
{
    SmallClass c(2, 3);
    ShownScreen s(c);
    s.go(0, 0);
    s.press(Qt::Key_End);
    CHECK(s.view().currentIndex().column() == 2);
    s.press(Qt::Key_Right);
    CHECK(s.view().currentIndex().column() == 2);
    s.press(Qt::Key_C);
    CHECK(s.cell(0, 2).startsWith(QStringLiteral("Capable")));
    s.go(0, 0);
    s.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(s.view().currentIndex().row() == 1);
    CHECK(s.view().currentIndex().column() == 2);
    CHECK(s.view().selectionModel()->selectedIndexes() == QModelIndexList{s.view().currentIndex()});
    s.go(0, 2);
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Right);
    CHECK(s.view().currentIndex().column() == 3); // credit
}

TEST_CASE("map keys: in the header Ctrl and Space choose the column for the next key", "[ui][map]")
{
    SmallClass c(3, 2);
    ShownScreen s(c);
    s.go(0, 1);
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(s.view().hasFocus());
    s.press(Qt::Key_C);
    for (int row = 0; row < 3; ++row) {
        CHECK(s.cell(row, 1).startsWith(QStringLiteral("Capable")));
        CHECK(s.cell(row, 0) == QStringLiteral("no evidence yet"));
    }
}

TEST_CASE("map keys: a paste names whose mark of today it replaces", "[ui][map]")
{
    SmallClass c(3, 1);
    c.rate(0, 0, 1, "2026-11-20"); // today
    c.rate(1, 0, 3, "2026-11-20"); // the same again
    c.rate(2, 0, 1, "2026-11-13"); // another day's mark stays beside it
    ShownScreen s(c);
    QGuiApplication::clipboard()->setText(QStringLiteral("C\nC\nC"));
    s.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(s.shownText().contains(QStringLiteral(
        "3 levels for 3 students. 1 replaces a mark.\n"
        "\u2068Family0000, Given0000\u2069: \u2068Capable\u2069; "
        "\u2068Family0001, Given0001\u2069: \u2068Capable\u2069; \u2068Family0002, "
        "Given0002\u2069: \u2068Capable\u2069. Replaced: \u2068Family0000, Given0000\u2069: "
        "\u2068Emerging\u2069.")));
}

TEST_CASE("map keys: what a paste would enter is seen pale in its cells until it is answered",
          "[ui][map]")
{
    SmallClass c(3, 2);
    ShownScreen s(c);
    QGuiApplication::clipboard()->setText(QStringLiteral("C\nX\n-"));
    s.press(Qt::Key_V, Qt::ControlModifier);
    auto* pale = s.view().findChild<PaleMarks*>();
    REQUIRE(pale != nullptr);
    CHECK(pale->isVisible());
    REQUIRE(pale->marks().size() == 2);
    CHECK(pale->marks().at(0).letter == QStringLiteral("C"));
    CHECK(QModelIndex(pale->marks().at(1).cell) == s.view().map().index(2, 0));
    // It lies over the grid, whatever is scrolled.
    CHECK(pale->geometry() == s.view().viewport()->rect());
    const QImage with = s.view().viewport()->grab().toImage();
    s.press(Qt::Key_Escape);
    CHECK_FALSE(pale->isVisible());
    CHECK(with != s.view().viewport()->grab().toImage());
    CHECK(c.book().students.at(0).evidence.empty());
}

TEST_CASE("map keys: a moved column stays moved on this machine", "[ui][map]")
{
    SmallClass c(1, 3);
    {
        ShownScreen s(c);
        s.press(Qt::Key_Up);
        s.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        CHECK(s.view().map().outcome(0)->id == c.outcome(1));
    }
    ShownScreen s(c);
    CHECK(s.view().map().outcome(0)->id == c.outcome(1));
    CHECK(s.view().map().outcome(1)->id == c.outcome(0));
    CHECK(c.book().outcomes.front().id == c.outcome(0)); // the course keeps its own order
}

TEST_CASE("map keys: hidden students are neither rated nor copied", "[ui][map]")
{
    SmallClass c(3, 1);
    c.rate(0, 0, 2, "2026-11-13");
    ShownScreen s(c);
    s.names.hideAllBut(c.student(1));
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_C, Qt::ControlModifier);
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Developing")));
    s.type("c");
    CHECK(c.book().students.at(0).evidence.size() == 1);
    CHECK(c.book().students.at(1).evidence.size() == 1);
    CHECK(c.book().students.at(2).evidence.empty());
}

TEST_CASE("map keys: every command of the Map has a menu text and a tip", "[ui][map]")
{
    SmallClass c(1, 1);
    const ShownScreen s(c);
    CHECK(s.commands.all().size() > 20);
    for (const Commands::Command& command : s.commands.all()) {
        CAPTURE(command.spec.id.toStdString());
        CHECK(command.spec.text.contains(QLatin1Char('&')));
        CHECK(command.spec.tip.endsWith(QLatin1Char('.')));
    }
}

TEST_CASE("map keys: Ctrl+G groups the chosen students, and the chip shows them alone",
          "[ui][map][groups]")
{
    SmallClass c(4, 2);
    ShownScreen s(c);
    s.press(Qt::Key_Down, Qt::ShiftModifier);
    s.press(Qt::Key_G, Qt::ControlModifier);
    s.type("Lab table");
    s.press(Qt::Key_Return);
    ClassBook book = c.book();
    REQUIRE(book.groups.size() == 1);
    CHECK(book.groups.front().name == "Lab table");
    CHECK(s.view().hasFocus());

    QAction* choice = nullptr;
    for (QAction* action : s.screen->findChildren<QAction*>()) {
        choice = action->text().contains(QStringLiteral("Lab table")) ? action : choice;
    }
    REQUIRE(choice != nullptr);
    choice->trigger();
    CHECK(s.view().map().rowCount() == 2);
    // Everybody who is shown, in one step.
    s.go(0, 0);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.type("c");
    book = c.book();
    CHECK(book.students.at(0).evidence.size() == 1);
    CHECK(book.students.at(1).evidence.size() == 1);
    CHECK(book.students.at(2).evidence.empty());
    REQUIRE(s.document->undo());
    CHECK(c.book().students.at(1).evidence.empty());
    // A group that is gone filters nobody out.
    REQUIRE(s.document->undo());
    CHECK(s.view().map().rowCount() == 4);
}
