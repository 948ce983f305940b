// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/flags.h"
#include "core/storage/edits/groups.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/common/theme.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/print/preview_dialog.h"
#include "ui/text/strings.h"
#include "ui/window/frame.h"
#include "ui/window/palette.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

struct PaletteClass : SmallClass {
    PaletteClass() : SmallClass(2, 6)
    {
        add("María", "Álvarez");
        add("Mara", "Okoye");
    }

    void add(const char* given, const char* family, const char* preferred = "")
    {
        Student student;
        student.givenName = given;
        student.familyName = family;
        student.preferredGivenName = preferred;
        REQUIRE(addStudent(gradebook, schoolClass, student, std::nullopt));
    }
};

struct PaletteWindow : OpenedWindow {
    using OpenedWindow::OpenedWindow;

    [[nodiscard]] Palette& palette() const { return *window.findChild<Palette*>(); }

    /// Ctrl+K and what is typed then, every key where the keyboard is.
    void find(const char* typed)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(typed));
    }

    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        const auto* list = palette().findChild<QTreeWidget*>();
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            all.append(list->topLevelItem(i)->text(0));
        }
        return all;
    }

    [[nodiscard]] QString atCursor() const { return where().mid(1).join(QLatin1String(" / ")); }
};

} // namespace

TEST_CASE("palette: a student, an outcome, a level: eight keys", "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.find("alv 6"); // one and five
    CHECK(o.rows().first() == QStringLiteral("\u2068María Álvarez\u2069, \u20686 Short 6\u2069"));
    o.press(Qt::Key_Return);
    CHECK_FALSE(o.palette().isVisible());
    CHECK(o.atCursor() == QStringLiteral("María Álvarez / 6 Short 6"));
    o.press(Qt::Key_C);
    const ClassBook book = c.book();
    CHECK(book.students.at(0).student.familyName == "Álvarez");
    REQUIRE(book.students.at(0).evidence.size() == 1);
    CHECK(book.students.at(0).evidence.front().rank == 3);
    CHECK(book.students.at(0).evidence.front().outcome == c.outcome(5));
}

TEST_CASE("palette: the row that Enter takes stands out, though the keyboard is in the field",
          "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.find("alv");
    auto* list = o.palette().findChild<QTreeWidget*>();
    const QRect row = list->visualItemRect(list->currentItem());
    const QImage image = list->viewport()->grab().toImage();
    // Fusion shades a selection a little from top to bottom.
    const QColor shown = image.pixelColor(row.width() / 2, row.center().y());
    const QColor accent = tokensFor(list->palette()).accent;
    CHECK(std::abs(shown.lightness() - accent.lightness()) < 8);
    CHECK(std::abs(shown.hue() - accent.hue()) < 8);
}

TEST_CASE("palette: a name alone opens the page, where a number goes to an outcome", "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.press(Qt::Key_3, Qt::ControlModifier); // from wherever it is
    o.find("oko");
    o.press(Qt::Key_Return);
    CHECK(o.window.frame()->place().screen == ScreenId::Student);
    o.press(Qt::Key_2);
    CHECK(o.atCursor() == QStringLiteral("Mara Okoye / 2 Short 2"));
    for (const StudentRecord& record : c.book().students) {
        CHECK(record.evidence.empty());
    }
    o.press(Qt::Key_C);
    int marks = 0;
    for (const StudentRecord& record : c.book().students) {
        for (const Evidence& mark : record.evidence) {
            ++marks;
            CHECK(record.student.familyName == "Okoye");
            CHECK(mark.outcome == c.outcome(1));
            CHECK(mark.rank == 3);
        }
    }
    CHECK(marks == 1);
}

TEST_CASE("palette: Ctrl+Enter leads to the row, in the column that was left", "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.press(Qt::Key_Right);
    o.find("mara");
    o.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(o.map().hasFocus());
    CHECK(o.atCursor() == QStringLiteral("Mara Okoye / 2 Short 2"));
    // Back leads where it was.
    o.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(o.atCursor().startsWith(QStringLiteral("María")));
}

TEST_CASE("palette: student, outcome and level rate, and say so before and after", "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.find("alv 6 c");
    CHECK(o.rows().first() == QStringLiteral("Rate \u2068María Álvarez\u2069, \u20686 Short "
                                             "6\u2069: \u2068Capable\u2069"));
    o.press(Qt::Key_Return);
    CHECK(o.said().startsWith(QStringLiteral("Rated \u2068María Álvarez\u2069")));
    REQUIRE(c.book().students.at(0).evidence.size() == 1);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(c.book().students.at(0).evidence.empty());
}

TEST_CASE("palette: where two students fit, none is rated before one is chosen", "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.find("mar 6 c");
    CHECK(o.rows().size() >= 2);
    o.press(Qt::Key_Return);
    CHECK(o.palette().isVisible());
    for (const StudentRecord& record : c.book().students) {
        CHECK(record.evidence.empty());
    }
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Return);
    int marks = 0;
    for (const StudentRecord& record : c.book().students) {
        marks += static_cast<int>(record.evidence.size());
    }
    CHECK(marks == 1);
}

TEST_CASE("palette: a group by its name is rated as one step", "[ui][window][groups]")
{
    PaletteClass c;
    LearningGroup lab;
    lab.name = "Lab table";
    lab.madeOn = test::day("2026-11-02");
    lab.members = {c.student(0), c.student(1)};
    REQUIRE(makeGroup(c.gradebook, c.schoolClass, lab));
    PaletteWindow o(pathOf(c));
    o.find("lab 6 c");
    REQUIRE_FALSE(o.rows().isEmpty());
    CHECK(o.rows().first() ==
          QStringLiteral("Rate \u2068Lab table\u2069, \u20686 Short 6\u2069: \u2068Capable\u2069"));
    o.press(Qt::Key_Return);
    ClassBook book = c.book();
    for (const StudentId student : lab.members) {
        REQUIRE(book.find(student)->evidence.size() == 1);
        CHECK(book.find(student)->evidence.front().rank == 3);
    }
    o.press(Qt::Key_Z, Qt::ControlModifier);
    book = c.book();
    CHECK(book.find(c.student(0))->evidence.empty());
    CHECK(book.find(c.student(1))->evidence.empty());
}

TEST_CASE("palette: commands by name, with their keys, Escape gives the keyboard back",
          "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.find(">larger");
    CHECK(o.rows() == QStringList{QStringLiteral("Larger text")});
    CHECK(o.palette().findChild<QTreeWidget*>()->topLevelItem(0)->text(1).contains(
        QLatin1String("Ctrl")));
    o.press(Qt::Key_Escape);
    CHECK_FALSE(o.palette().isVisible());
    CHECK(QApplication::focusWidget() == &o.map());
    CHECK(o.machine.settings.value(QStringLiteral("textFactor")).isNull());
    o.find("bigger"); // not in its name
    o.press(Qt::Key_Return);
    CHECK(o.machine.settings.value(QStringLiteral("textFactor")).toDouble() > 1.05);
    o.command("view.usualText").trigger();
}

TEST_CASE("palette: nothing found says what comes near", "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.find("marra");
    CHECK(o.rows() ==
          QStringList{QStringLiteral("Nothing named '\u2068marra\u2069'. Did you mean \u2068Mara "
                                     "Okoye\u2069?"),
                      QStringLiteral("Add student '\u2068marra\u2069'")});
    // A guess is somebody else as long as it is not chosen.
    o.press(Qt::Key_Return);
    REQUIRE(o.palette().isVisible());
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Return);
    CHECK(o.atCursor().startsWith(QStringLiteral("Mara Okoye")));
    o.find("qqqqqq");
    CHECK(o.rows() == QStringList{QStringLiteral("Nothing named '\u2068qqqqqq\u2069'."),
                                  QStringLiteral("Add student '\u2068qqqqqq\u2069'")});
    // Enter alone adds nobody.
    o.press(Qt::Key_Return);
    CHECK(o.palette().isVisible());
    CHECK(c.book().students.size() == 4);
    o.find(">qqqqqq"); // no name
    CHECK(o.rows().size() == 1);
}

TEST_CASE("palette: somebody who is not there is added to the class, in one step", "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.find("Marra Lee van der Berg");
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Return);
    CHECK_FALSE(o.palette().isVisible());
    CHECK(o.atCursor().startsWith(QStringLiteral("Marra Lee van der Berg")));
    REQUIRE(c.book().students.size() == 5);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(c.book().students.size() == 4);
    o.find("marra");
    o.press(Qt::Key_Down); // the guess
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Return);
    CHECK(o.atCursor().startsWith(QStringLiteral("marra")));
    o.press(Qt::Key_C); // the keyboard is on the Map
    CHECK(c.book().students.size() == 5);
}

TEST_CASE("palette: what several screens can do is offered once, with its key", "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.window.frame()->makeAll();
    for (const Qt::Key screen : {Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_7}) {
        o.press(screen, Qt::ControlModifier);
        o.find("withdraw the mark");
        CHECK(o.rows() == QStringList{QStringLiteral("Withdraw the mark")});
        CHECK(o.palette().findChild<QTreeWidget*>()->topLevelItem(0)->text(1).endsWith(
            QStringLiteral("Del")));
        o.press(Qt::Key_Escape);
    }
    o.find("withdraw the act");
    CHECK(o.rows() == QStringList{QStringLiteral("Withdraw this activity")});
    o.press(Qt::Key_Escape);
    o.press(Qt::Key_1, Qt::ControlModifier);
    o.find("not handed in");
    o.press(Qt::Key_Return);
    const Evidence mark = c.book().students.at(0).evidence.front();
    CHECK(mark.mark == Mark::NotHandedIn);
}

TEST_CASE("palette: every command is found, also one of another screen", "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.window.frame()->makeAll();
    for (const Commands::Command& command : o.window.commands().all()) {
        CAPTURE(command.spec.id);
        QString typed = QLatin1Char('>') + plainText(command.spec.text);
        typed.remove(QChar(0x2068)).remove(QChar(0x2069));
        o.find(toCore(typed).c_str());
        CHECK(o.rows().contains(plainText(command.action->text())));
        o.press(Qt::Key_Escape);
    }
    o.press(Qt::Key_7, Qt::ControlModifier);
    REQUIRE_FALSE(o.map().isVisible());
    o.find(">sort credit");
    o.press(Qt::Key_Return);
    CHECK(o.map().isVisible());
}

TEST_CASE("palette: Ctrl+P shows the sheet of the student who is chosen", "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.find("oko"); // four keys so far
    QString shown;
    QTimer whenOpen;
    whenOpen.setInterval(0);
    QObject::connect(&whenOpen, &QTimer::timeout, [&] {
        if (auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget())) {
            whenOpen.stop();
            shown = preview->findChild<QListWidget*>()->item(0)->text();
            preview->reject();
        }
    });
    whenOpen.start();
    o.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(shown.contains(QStringLiteral("Mara Okoye")));
    CHECK_FALSE(o.palette().isVisible());
    CHECK(o.atCursor().startsWith(QStringLiteral("Mara Okoye")));
}

TEST_CASE("palette: two students of one name are told apart", "[ui][window]")
{
    SmallClass c(2, 1);
    for (const char* number : {"0451", "0452"}) {
        Student twin;
        twin.givenName = "Luz";
        twin.familyName = "Garc\u00EDa";
        twin.ids.push_back({IdScheme::StudentNumber, {}, number});
        REQUIRE(addStudent(c.gradebook, c.schoolClass, twin, std::nullopt));
    }
    PaletteWindow o(pathOf(c));
    o.find("luz");
    const auto* list = o.palette().findChild<QTreeWidget*>();
    REQUIRE(list->topLevelItemCount() >= 2);
    const QString both = list->topLevelItem(0)->text(1) + list->topLevelItem(1)->text(1);
    CHECK(both.contains(QStringLiteral("0451")));
    CHECK(both.contains(QStringLiteral("0452")));
}

TEST_CASE("palette: students of other classes are found, by every name they have", "[ui][window]")
{
    PaletteClass c;
    REQUIRE(addClass(c.gradebook, c.course, {"Period 5", std::nullopt}));
    const auto classes = readClasses(c.gradebook);
    REQUIRE(classes);
    Student student;
    student.givenName = "Wilhelmina";
    student.familyName = "Zoë";
    student.preferredGivenName = "Billie";
    REQUIRE(addStudent(c.gradebook, classes->at(1).id, student, std::nullopt));
    PaletteWindow o(pathOf(c));
    for (const char* typed : {"billie", "wilh", "zoe"}) {
        CAPTURE(typed);
        o.find(typed);
        CHECK(o.rows().first() == QStringLiteral("\u2068Billie Zoë\u2069"));
        o.press(Qt::Key_Escape);
    }
    o.find("billie");
    o.press(Qt::Key_Return);
    CHECK(o.where().first().endsWith(QStringLiteral("Period 5")));
    CHECK(o.atCursor().startsWith(QStringLiteral("Billie Zoë")));
}

TEST_CASE("palette: whoever has moved out is found last, and not added a second time",
          "[ui][window]")
{
    PaletteClass c;
    c.add("Marlene", "Abara");
    const StudentId gone = c.book().students.front().student.id;
    REQUIRE(c.book().find(gone)->student.familyName == "Abara");
    REQUIRE(moveOut(c.gradebook, c.book(), gone, test::day("2026-11-18")));
    PaletteWindow o(pathOf(c));
    const auto detail = [&o](int row) {
        return o.palette().findChild<QTreeWidget*>()->topLevelItem(row)->text(1);
    };
    o.find("abara");
    CHECK(o.rows() == QStringList{QStringLiteral("\u2068Marlene Abara\u2069")});
    CHECK(detail(0).startsWith(QStringLiteral("moved out Nov 18 \u00B7 ")));
    o.press(Qt::Key_Return);
    CHECK(o.window.frame()->place().screen == ScreenId::Student);
    CHECK(o.window.frame()->place().student == gone);
    o.find("mar");
    CHECK(o.rows().last() == QStringLiteral("\u2068Marlene Abara\u2069"));
    CHECK(o.rows().size() > 2);
    o.press(Qt::Key_Escape);
    o.find("mar 6 c"); // nobody is rated who is not there
    CHECK_FALSE(o.rows().join(QLatin1Char(' ')).contains(QStringLiteral("Marlene")));
    o.press(Qt::Key_Escape);
    o.press(Qt::Key_1, Qt::ControlModifier);
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    o.find("abara");
    CHECK_FALSE(o.rows().join(QLatin1Char(' ')).contains(QStringLiteral("Marlene")));
}

TEST_CASE("palette: of two classes with the same student the one that is shown comes first",
          "[ui][window]")
{
    PaletteClass c;
    // Before the class that is shown, by its name.
    REQUIRE(addClass(c.gradebook, c.course, {"A first class", std::nullopt}));
    const auto classes = readClasses(c.gradebook);
    REQUIRE(classes);
    const auto other = std::find_if(classes->begin(), classes->end(), [&c](const ClassInfo& info) {
        return info.id != c.schoolClass;
    });
    REQUIRE(other != classes->end());
    const ClassBook book = c.book();
    const auto okoye =
        std::find_if(book.students.begin(), book.students.end(), [](const StudentRecord& record) {
            return record.student.familyName == "Okoye";
        });
    REQUIRE(okoye != book.students.end());
    REQUIRE(c.gradebook.transact(OpKind::AddStudent, {}, [&](Edit& edit) -> Result<void> {
        writeEnrollment(edit, other->id, okoye->student.id, {});
        return {};
    }));
    PaletteWindow o(pathOf(c));
    for (const ClassId shown : {c.schoolClass, other->id}) {
        Place there;
        there.schoolClass = shown;
        Q_EMIT o.window.frame()->wanted(there);
        o.settle();
        REQUIRE(o.window.frame()->place().schoolClass == shown);
        o.find("okoye");
        REQUIRE(o.rows().size() == 2);
        CHECK(o.rows().at(0) == o.rows().at(1));
        auto* list = o.palette().findChild<QTreeWidget*>();
        CHECK(list->topLevelItem(0)->text(1) != list->topLevelItem(1)->text(1));
        o.press(Qt::Key_Return);
        CHECK(o.window.frame()->place().schoolClass == shown);
    }
}

TEST_CASE("palette: a picked one comes first the next time, also after a start", "[ui][window]")
{
    PaletteClass c;
    c.add("Marta", "Zander");
    Machine machine;
    {
        PaletteWindow o(machine, pathOf(c));
        o.find("zan");
        o.press(Qt::Key_Return);
    }
    PaletteWindow o(machine, pathOf(c));
    o.find("mar");
    CHECK(o.rows().first() == QStringLiteral("\u2068Marta Zander\u2069"));
    // No name is kept on the machine.
    for (const QString& key : machine.settings.allKeys()) {
        CHECK_FALSE(machine.settings.value(key).toString().contains(QStringLiteral("Zander")));
    }
}

TEST_CASE("palette: where two are meant it asks first, and Enter alone rates nobody",
          "[ui][window]")
{
    PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.find("mar 6 c");
    CHECK(o.rows().first() == QStringLiteral("Who is meant?"));
    o.press(Qt::Key_Return);
    CHECK(o.palette().isVisible());
    for (const StudentRecord& record : c.book().students) {
        CHECK(record.evidence.empty());
    }
    o.press(Qt::Key_Down);
    const auto* list = o.palette().findChild<QTreeWidget*>();
    CHECK(list->indexOfTopLevelItem(list->currentItem()) == 1);
    o.press(Qt::Key_Return);
    std::size_t marks = 0;
    for (const StudentRecord& record : c.book().students) {
        marks += record.evidence.size();
    }
    CHECK(marks == 1);
}

TEST_CASE("palette: with nothing typed it begins with what was picked last, then by number",
          "[ui][window]")
{
    SmallClass c(1, 11);
    PaletteWindow o(pathOf(c));
    o.find("#");
    REQUIRE(o.rows().size() == 11);
    CHECK(o.rows().at(1).contains(QStringLiteral("2 Short 2")));
    CHECK(o.rows().at(10).contains(QStringLiteral("11 Short 11")));
    o.press(Qt::Key_Escape);
    o.find("7 Sh");
    o.press(Qt::Key_Return);
    o.find("hide names");
    o.press(Qt::Key_Return);
    o.command("view.hideNames").trigger();
    o.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(o.rows().size() > 2);
    CHECK(o.rows().at(0).contains(QStringLiteral("names")));
    CHECK(o.rows().at(1).contains(QStringLiteral("7 Short 7")));
}

TEST_CASE("palette: a level that answers a flag is a reassessment there too",
          "[ui][window][palette]")
{
    PaletteClass c;
    c.rate(0, 0, 1, "2026-11-02");
    const ClassBook book = c.book();
    REQUIRE(flag(c.gradebook, {{book.find(c.student(0)), c.outcome(0)}}, {}, day("2026-11-09")));
    PaletteWindow o(pathOf(c));
    o.find("family0000 1 c");
    o.press(Qt::Key_Return);
    const ClassBook now = c.book();
    const auto& evidence = now.find(c.student(0))->evidence;
    REQUIRE(evidence.size() == 2);
    CHECK(evidence.back().isReassessment);
}

TEST_CASE("palette: what is no level behind a student and an outcome is said to be none",
          "[ui][window][palette]")
{
    const PaletteClass c;
    PaletteWindow o(pathOf(c));
    o.find("okoye 3 x");
    CHECK(o.rows() ==
          QStringList{QStringLiteral("\u2068X\u2069 is not a level here. Levels: \u2068E\u2069 "
                                     "\u2068D\u2069 \u2068C\u2069.")});
    // Nobody of that name is added, and nothing is entered.
    o.press(Qt::Key_Return);
    CHECK(c.book().students.size() == 4);
    o.press(Qt::Key_Escape);
    o.find("nobody 3 x");
    CHECK(o.rows().contains(QStringLiteral("Add student '\u2068nobody 3 x\u2069'")));
}
