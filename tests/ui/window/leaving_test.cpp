// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is half-typed when one goes elsewhere, closes the window or turns the computer off.
#include "core/storage/edits/marks.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/drafts.h"
#include "ui/window/asked_to_end.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <memory>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

enum class Way { Close, End, EndUnderAnother, OtherStudent, OtherScreen, OtherClass };

void type(const char* text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    OpenedWindow::settle();
}

/// A field that is seen, by what a screen reader calls it; it gets the keyboard.
QLineEdit* field(const OpenedWindow& o, const QString& name)
{
    QLineEdit* found = nullptr;
    for (auto* one : o.window.findChildren<QLineEdit*>()) {
        found = one->isVisible() && one->accessibleName() == name ? one : found;
    }
    CAPTURE(name);
    REQUIRE(found != nullptr);
    found->setFocus();
    return found;
}

void click(const OpenedWindow& o, const QString& name)
{
    for (auto* button : o.window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->accessibleName() == name) {
            button->click();
            return;
        }
    }
    FAIL("no button " << name.toStdString());
}

void leave(std::unique_ptr<OpenedWindow>& o, Way way)
{
    switch (way) {
    case Way::Close:
        o->window.close();
        break;
    case Way::End:
        break;
    case Way::EndUnderAnother: {
        QWidget other;
        other.show();
        other.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&other));
        o.reset();
        return;
    }
    case Way::OtherStudent:
        o->press(Qt::Key_Down, Qt::AltModifier);
        OpenedWindow::settle();
        return;
    case Way::OtherClass:
        o->command("go.nextClass").trigger();
        OpenedWindow::settle();
        return;
    case Way::OtherScreen:
        o->press(Qt::Key_1, Qt::ControlModifier);
        OpenedWindow::settle();
        return;
    }
    o.reset();
}

} // namespace

TEST_CASE("leaving: what is typed about a student is kept, whichever way the page is left",
          "[ui][window][leaving]")
{
    const auto way = GENERATE(Way::Close, Way::End, Way::EndUnderAnother, Way::OtherStudent,
                              Way::OtherScreen, Way::OtherClass);
    const std::string what =
        GENERATE("note", "profile", "name", "goal", "work", "note of a mark", "quick note");
    CAPTURE(static_cast<int>(way), what);
    SmallClass c(3, 2);
    c.rate(0, 0, 2, "2026-11-02");
    REQUIRE(addClass(c.gradebook, c.course, {"Period 9", std::nullopt}));
    auto o = std::make_unique<OpenedWindow>(pathOf(c));
    o->press(Qt::Key_4, Qt::ControlModifier);
    if (what == "note") {
        o->press(Qt::Key_N);
    } else if (what == "profile") {
        click(*o, QStringLiteral("Edit the profile"));
    } else if (what == "name") {
        o->command("student.details").trigger();
        o->press(Qt::Key_A, Qt::ControlModifier);
    } else if (what == "goal") {
        o->press(Qt::Key_G);
        field(*o, QStringLiteral("I will be able to"));
    } else if (what == "work") {
        o->press(Qt::Key_W);
    } else if (what == "note of a mark") {
        o->press(Qt::Key_F2);
    } else {
        o->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    }
    type("half of it");
    if (what == "quick note" &&
        (way == Way::OtherStudent || way == Way::OtherScreen || way == Way::OtherClass)) {
        return; // it is not the page's: it stays and can be gone on with
    }
    leave(o, way);

    const ClassBook book = c.book();
    const StudentRecord& record = book.students.at(0);
    const auto written = readStudentNotes(c.gradebook, c.student(0));
    REQUIRE(written);
    if (what == "note" || what == "quick note") {
        REQUIRE(written->notes.size() == 1);
        CHECK(written->notes.front().text == "half of it");
        CHECK(written->notes.front().student == c.student(0));
    } else if (what == "profile") {
        CHECK(written->profile.front() == "half of it");
    } else if (what == "name") {
        CHECK(record.student.givenName == "half of it");
        CHECK(book.students.at(1).student.givenName == "Given0001");
    } else if (what == "goal") {
        REQUIRE(record.goals.size() == 1);
        CHECK(record.goals.front().text == "half of it");
    } else if (what == "work") {
        REQUIRE(record.work.size() == 1);
        CHECK(record.work.front().title == "half of it");
    } else {
        REQUIRE(record.evidence.size() == 1);
        const auto note = readNote(c.gradebook, record.evidence.front().id);
        REQUIRE(note);
        CHECK(*note == "half of it");
    }
    // Nobody else got any of it.
    CHECK(book.students.at(1).goals.empty());
    CHECK(book.students.at(1).work.empty());
}

TEST_CASE("leaving: what is left with Esc is left, and nothing typed is nothing kept",
          "[ui][window][leaving]")
{
    SmallClass c(2, 2);
    c.rate(0, 0, 2, "2026-11-02");
    const std::string before = test::contentOf(c.gradebook.path());
    {
        OpenedWindow o(pathOf(c));
        o.press(Qt::Key_4, Qt::ControlModifier);
        o.press(Qt::Key_N);
        type("not this");
        o.press(Qt::Key_Escape);
        o.press(Qt::Key_F2);
        type("nor this");
        o.press(Qt::Key_Escape);
        o.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        type("nor that");
        o.press(Qt::Key_Escape);
        click(o, QStringLiteral("Edit the profile"));
        o.press(Qt::Key_4, Qt::ControlModifier);
        o.command("student.details").trigger();
        o.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        o.window.close();
    }
    CHECK(test::contentOf(c.gradebook.path()) == before);
}

TEST_CASE("leaving: what is typed about the course is kept, whichever way it is left",
          "[ui][window][leaving]")
{
    const auto way =
        GENERATE(Way::Close, Way::End, Way::EndUnderAnother, Way::OtherScreen, Way::OtherClass);
    const std::string what = GENERATE("class", "wording", "criteria", "cell");
    CAPTURE(static_cast<int>(way), what);
    SmallClass c(3, 2);
    REQUIRE(addClass(c.gradebook, c.course, {"Period 9", std::nullopt}));
    auto o = std::make_unique<OpenedWindow>(pathOf(c));
    o->press(Qt::Key_7, Qt::ControlModifier);
    o->command(what == "class" ? "course.calendar" : "course.outcomes").trigger();
    OpenedWindow::settle();
    if (what == "class") {
        field(*o, QStringLiteral("Class"))->selectAll();
    } else if (what == "wording") {
        field(*o, QStringLiteral("I can \u2026"))->selectAll();
    } else if (what == "criteria") {
        for (auto* edit : o->window.findChildren<QPlainTextEdit*>()) {
            if (edit->accessibleName() == QStringLiteral("What success looks like")) {
                edit->setFocus();
            }
        }
    } else {
        o->press(Qt::Key_Home);
        o->press(Qt::Key_Right);
        o->press(Qt::Key_F2);
    }
    type("half of it");
    leave(o, way);
    const ClassBook book = c.book();
    const Outcome& outcome = book.outcomes.front();
    if (what == "class") {
        CHECK(book.schoolClass.name == "half of it");
    } else if (what == "wording") {
        CHECK(outcome.wording() == "half of it");
    } else if (what == "criteria") {
        CHECK(outcome.criteria == std::vector<std::string>{"half of it"});
    } else {
        CHECK((outcome.title == "half of it" || outcome.shortName == "half of it"));
    }
}

TEST_CASE("leaving: a term of which not all is typed, and a group half made, are there again",
          "[ui][window][leaving]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_7, Qt::ControlModifier);
    o.command("course.calendar").trigger();
    field(o, QStringLiteral("Name of the term"));
    type("Autumn");
    o.command("course.groups").trigger();
    field(o, QStringLiteral("Name of the group"));
    type("Lab pair");
    // Elsewhere something else is done, and undone.
    o.press(Qt::Key_1, Qt::ControlModifier);
    o.press(Qt::Key_C);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    o.command("course.groups").trigger();
    OpenedWindow::settle();
    CHECK(field(o, QStringLiteral("Name of the group"))->text() == QStringLiteral("Lab pair"));
    o.command("course.calendar").trigger();
    OpenedWindow::settle();
    CHECK(field(o, QStringLiteral("Name of the term"))->text() == QStringLiteral("Autumn"));
}

TEST_CASE("leaving: a half-typed reason is kept with what it is the reason of",
          "[ui][window][leaving]")
{
    const auto way = GENERATE(Way::Close, Way::End, Way::EndUnderAnother, Way::OtherScreen);
    const std::string what = GENERATE("decision", "exemption", "excused", "reassess", "group");
    CAPTURE(static_cast<int>(way), what);
    SmallClass c(3, 2);
    c.rate(0, 0, 2, "2026-11-02");
    auto o = std::make_unique<OpenedWindow>(pathOf(c));
    if (what == "excused") {
        o->press(Qt::Key_M, Qt::ControlModifier);
        type("1");
        o->press(Qt::Key_Return);
        type("Quiz");
        o->press(Qt::Key_Return);
        o->press(Qt::Key_E, Qt::ControlModifier);
    } else if (what == "decision") {
        o->press(Qt::Key_D, Qt::ControlModifier);
        o->press(Qt::Key_C);
    } else if (what == "exemption") {
        o->press(Qt::Key_E, Qt::ControlModifier);
    } else if (what == "reassess") {
        o->press(Qt::Key_R, Qt::ControlModifier);
    } else {
        o->press(Qt::Key_Down, Qt::ShiftModifier);
        o->command("map.group").trigger();
    }
    type(what == "reassess" ? "Dec 4" : "half of it");
    if (way == Way::OtherScreen) {
        o->press(Qt::Key_7, Qt::ControlModifier); // Ctrl+1 would lead to where it is asked
    } else {
        leave(o, way);
    }

    const ClassBook book = c.book();
    const StudentRecord& record = book.students.at(0);
    if (what == "decision") {
        REQUIRE(record.decisions.size() == 1);
        CHECK(record.decisions.front().reason == "half of it");
        CHECK(record.decisions.front().rank == 3);
    } else if (what == "exemption") {
        REQUIRE(record.exemptions.size() == 1);
        CHECK(record.exemptions.front().reason == "half of it");
    } else if (what == "excused") {
        REQUIRE(record.evidence.size() == 2);
        CHECK(record.evidence.back().mark == Mark::Excused);
        const auto note = readNote(c.gradebook, record.evidence.back().id);
        REQUIRE(note);
        CHECK(*note == "half of it");
    } else if (what == "reassess") {
        REQUIRE(record.flags.size() == 1);
        CHECK(record.flags.front().dueOn == test::day("2026-12-04"));
    } else {
        REQUIRE(book.groups.size() == 1);
        CHECK(book.groups.front().name == "half of it");
        CHECK(book.groups.front().members.size() == 2);
    }
}

TEST_CASE("leaving: a decision without its reason is not made, which is said",
          "[ui][window][leaving]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_D, Qt::ControlModifier);
    o.press(Qt::Key_C);
    o.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(o.said() == QStringLiteral("A decision needs a reason. Nothing was saved."));
    CHECK(c.book().students.front().decisions.empty());
}

TEST_CASE("leaving: a reason goes to the student of the class that is left",
          "[ui][window][leaving]")
{
    SmallClass c(3, 2);
    REQUIRE(addClass(c.gradebook, c.course, {"Period 5", std::nullopt}));
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_D, Qt::ControlModifier);
    o.press(Qt::Key_C);
    type("saw it");
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    REQUIRE(c.book().students.front().decisions.size() == 1);
    CHECK(c.book().students.front().decisions.front().reason == "saw it");
}

namespace {

void begin(OpenedWindow& o, const std::string& what)
{
    o.press(Qt::Key_7, Qt::ControlModifier);
    if (what == "group") {
        o.command("course.groups").trigger();
        field(o, QStringLiteral("Name of the group"));
        type("Lab");
        for (auto* list : o.window.findChildren<QListWidget*>()) {
            if (list->accessibleName() == QStringLiteral("Students of the group")) {
                list->item(1)->setCheckState(Qt::Checked);
            }
        }
    } else if (what == "student") {
        o.command("course.roster").trigger();
        field(o, QStringLiteral("Name of a new student"));
        type("Diallo, Ma");
    } else if (what == "list") {
        o.command("course.paste").trigger();
        OpenedWindow::settle();
        type("Read a graph");
    } else if (what == "activity") {
        o.press(Qt::Key_M, Qt::ControlModifier);
        type("2");
        o.press(Qt::Key_Return);
        type("Role-play");
    } else {
        o.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        for (auto* edit : o.window.findChildren<QPlainTextEdit*>()) {
            if (edit->isVisible() && edit->accessibleName() == QStringLiteral("Note")) {
                edit->setFocus();
            }
        }
        type("asked a good question");
    }
}

/// What is found of it, where it would be looked for.
QString found(OpenedWindow& o, const std::string& what)
{
    o.press(Qt::Key_7, Qt::ControlModifier);
    if (what == "group") {
        o.command("course.groups").trigger();
        OpenedWindow::settle();
        QStringList parts{field(o, QStringLiteral("Name of the group"))->text()};
        for (auto* list : o.window.findChildren<QListWidget*>()) {
            for (int row = 0; list->accessibleName() == QStringLiteral("Students of the group") &&
                              row < list->count();
                 ++row) {
                parts.append(list->item(row)->checkState() == Qt::Checked ? QStringLiteral("x")
                                                                          : QStringLiteral("-"));
            }
        }
        return parts.join(QLatin1Char(' '));
    }
    if (what == "student") {
        o.command("course.roster").trigger();
        OpenedWindow::settle();
        return field(o, QStringLiteral("Name of a new student"))->text();
    }
    if (what == "activity") {
        o.press(Qt::Key_3, Qt::ControlModifier);
        return field(o, QStringLiteral("What they did"))->text() + QLatin1Char(' ') +
               QString::number(o.words().contains(QStringLiteral("Short 2")) ? 2 : 0);
    }
    if (what == "list") {
        o.command("course.outcomes").trigger();
        OpenedWindow::settle();
    }
    for (auto* edit : o.window.findChildren<QPlainTextEdit*>()) {
        if (edit->isVisible() && !edit->toPlainText().isEmpty()) {
            return edit->toPlainText();
        }
    }
    return {};
}

} // namespace

TEST_CASE("leaving: what is half-made and cannot be kept is there again as it was left",
          "[ui][window][leaving]")
{
    const auto way = GENERATE(Way::Close, Way::End, Way::EndUnderAnother);
    const auto [what, left] =
        GENERATE(table<std::string, const char*>({{"group", "Lab - x -"},
                                                  {"student", "Diallo, Ma"},
                                                  {"list", "Read a graph"},
                                                  {"activity", "Role-play 2"},
                                                  {"quick note", "asked a good question"}}));
    CAPTURE(static_cast<int>(way), what);
    SmallClass c(3, 2);
    const std::string before = test::contentOf(c.gradebook.path());
    test::Machine machine;
    auto o = std::make_unique<OpenedWindow>(machine, pathOf(c));
    begin(*o, what);
    leave(o, way);
    CHECK(test::contentOf(c.gradebook.path()) == before);

    o = std::make_unique<OpenedWindow>(machine, pathOf(c));
    CHECK(found(*o, what) == QString::fromUtf8(left));
    // It stays until it is finished, whether it was looked at or not.
    o.reset();
    o = std::make_unique<OpenedWindow>(machine, pathOf(c));
    OpenedWindow::settle();
    o.reset();
    o = std::make_unique<OpenedWindow>(machine, pathOf(c));
    CHECK(found(*o, what) == QString::fromUtf8(left));
    CHECK(std::filesystem::exists(draftsPath(c.gradebook.path())));
}

TEST_CASE("leaving: nothing lies beside a gradebook in which nothing is half-made",
          "[ui][window][leaving]")
{
    const std::string what = GENERATE("group", "student", "list", "activity", "quick note");
    CAPTURE(what);
    SmallClass c(3, 2);
    auto o = std::make_unique<OpenedWindow>(pathOf(c));
    begin(*o, what);
    o.reset();
    REQUIRE(std::filesystem::exists(draftsPath(c.gradebook.path())));
    o = std::make_unique<OpenedWindow>(pathOf(c));
    // Thrown away, or finished.
    if (what == "activity") {
        (void)found(*o, what);
        field(*o, QStringLiteral("What they did"));
        o->press(Qt::Key_Return);
    } else if (what == "quick note") {
        for (auto* edit : o->window.findChildren<QPlainTextEdit*>()) {
            if (edit->isVisible() && edit->accessibleName() == QStringLiteral("Note")) {
                edit->setFocus();
            }
        }
        o->press(Qt::Key_Escape);
    } else if (what == "list") {
        (void)found(*o, what);
        o->press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(c.book().outcomes.size() == 3);
    } else {
        (void)found(*o, what);
        o->press(Qt::Key_Escape);
    }
    o.reset();
    CHECK_FALSE(std::filesystem::exists(draftsPath(c.gradebook.path())));
}

TEST_CASE("leaving: what is half-made in one class waits there while another is looked at",
          "[ui][window][leaving]")
{
    const std::string what = GENERATE("group", "student", "list");
    CAPTURE(what);
    SmallClass c(3, 2);
    REQUIRE(addClass(c.gradebook, c.course, {"Period 5", std::nullopt}));
    OpenedWindow o(pathOf(c));
    begin(o, what);
    const QString left = found(o, what);
    CHECK_FALSE(left.isEmpty());
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(found(o, what) != left);
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(found(o, what) == left);
}

#ifdef Q_OS_UNIX
TEST_CASE("leaving: the program hears when the system asks it to end", "[ui][window][leaving]")
{
    const AskedToEnd ending;
    QSignalSpy asked(&ending, &AskedToEnd::asked);
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        REQUIRE(std::raise(signal) == 0);
        CHECK(QTest::qWaitFor([&asked] { return !asked.isEmpty(); }));
        asked.clear();
    }
}
#endif

TEST_CASE("leaving: what cannot be saved now is saved when the file is there again",
          "[ui][window][leaving]")
{
    const auto [what, key] = GENERATE(table<std::string, Qt::Key>(
        {{"note", Qt::Key_N}, {"goal", Qt::Key_G}, {"work", Qt::Key_W}}));
    CAPTURE(what);
    SmallClass c(2, 1);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_4, Qt::ControlModifier);
    o.press(key);
    if (what == "goal") {
        field(o, QStringLiteral("I will be able to"));
    }
    type("half of it");
    const auto away = c.folder.file("away.trellis");
    std::filesystem::rename(c.gradebook.path(), away);
    o.press(Qt::Key_Down, Qt::AltModifier);
    OpenedWindow::settle();
    CHECK(o.said().contains(QStringLiteral("waits")));

    std::filesystem::rename(away, c.gradebook.path());
    for (auto* button : o.window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("&Try again")) {
            button->click();
            break;
        }
    }
    OpenedWindow::settle();
    const auto written = readStudentNotes(c.gradebook, c.student(0));
    REQUIRE(written);
    const ClassBook book = c.book();
    const StudentRecord& record = book.students.at(0);
    if (what == "note") {
        REQUIRE(written->notes.size() == 1);
        CHECK(written->notes.front().text == "half of it");
    } else if (what == "goal") {
        REQUIRE(record.goals.size() == 1);
        CHECK(record.goals.front().text == "half of it");
    } else {
        REQUIRE(record.work.size() == 1);
        CHECK(record.work.front().title == "half of it");
    }
    CHECK(book.students.at(1).goals.empty());
    CHECK(book.students.at(1).work.empty());
}

TEST_CASE("leaving: a student taken out takes no window along", "[ui][window][leaving]")
{
    SmallClass c(2, 1);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_4, Qt::ControlModifier);
    o.press(Qt::Key_N);
    type("half of it");
    // The outcomes came last, before them the second student and the first, whose page it is.
    for (int i = 0; i < 3; ++i) {
        REQUIRE(c.gradebook.undo());
    }
    const QString nobody = QStringLiteral("No students yet.");
    CHECK(QTest::qWaitFor([&] { return o.words().contains(nobody); }, 5000));
    CHECK_FALSE(o.words().contains(QStringLiteral("cannot reach")));
}
