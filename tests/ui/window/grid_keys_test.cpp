// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The keys of a grid, each of them on the Map and in Record, in the whole window.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/inspector/inspector.h"
#include "ui/map/filter_bar.h"
#include "ui/map/map_view.h"
#include "ui/record/find_field.h"
#include "ui/record/record_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// Students on three outcomes, with the keyboard on the first of both.
struct OnGrid : OpenedWindow {
    OnGrid(const SmallClass& small, bool isRecord) : OpenedWindow(pathOf(small)), c(small)
    {
        if (!isRecord) {
            map().setFocus();
            return;
        }
        press(Qt::Key_M, Qt::ControlModifier);
        type("1");
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        for (const char* outcome : {"2", "3"}) {
            for (auto* field : window.findChildren<QLineEdit*>()) {
                if (field->accessibleName() == QStringLiteral("Add an outcome")) {
                    field->setFocus();
                }
            }
            type(outcome);
            press(Qt::Key_Return);
        }
        auto* list = window.findChild<RecordView*>();
        list->setFocus();
        list->goToFirst();
        settle();
    }

    void type(const char* keys)
    {
        for (; *keys != '\0'; ++keys) {
            QTest::keyClick(QApplication::focusWidget(), *keys);
        }
        settle();
    }

    /// A key that says itself: "C".
    void sign(Qt::Key key, const char* text, Qt::KeyboardModifiers modifiers)
    {
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), key, QLatin1String(text),
                            modifiers);
        settle();
    }

    [[nodiscard]] EntryGrid& grid() const
    {
        auto* list = window.findChild<RecordView*>();
        return list != nullptr && list->isVisible() ? static_cast<EntryGrid&>(*list) : map();
    }

    /// Of the student, one sign for each outcome: 0, a level, n or x.
    [[nodiscard]] std::string marks(std::size_t student) const
    {
        const ClassBook book = c.book();
        std::string shown;
        for (const Outcome& outcome : book.outcomes) {
            std::string one = "0";
            for (const Evidence& mark : book.students.at(student).evidence) {
                if (mark.outcome == outcome.id && !mark.isWithdrawn) {
                    one = mark.mark == Mark::Excused       ? "x"
                          : mark.mark == Mark::NotHandedIn ? "n"
                                                           : std::to_string(mark.rank);
                }
            }
            shown += one;
        }
        return shown;
    }

    [[nodiscard]] std::vector<std::string> all() const
    {
        std::vector<std::string> students;
        for (std::size_t i = 0; i < c.students.size(); ++i) {
            students.push_back(marks(i));
        }
        return students;
    }

    [[nodiscard]] int row() const { return grid().currentIndex().row(); }
    /// Which outcome the cursor is on.
    [[nodiscard]] int column() const
    {
        const std::vector<int> columns = grid().levelColumns();
        return static_cast<int>(
            std::find(columns.begin(), columns.end(), grid().currentIndex().column()) -
            columns.begin());
    }

    const SmallClass& c;
};

using Rows = std::vector<std::string>;

} // namespace

TEST_CASE("grid keys: letters and digits, also of the keypad, rate and move on, with Shift stay",
          "[ui][window][keys]")
{
    const bool isRecord = GENERATE(false, true);
    CAPTURE(isRecord);
    const SmallClass c(4, 3);
    OnGrid o(c, isRecord);
    REQUIRE(o.grid().hasFocus());
    o.type("c");
    o.type("2");
    o.sign(Qt::Key_1, "1", Qt::KeypadModifier);
    CHECK(o.row() == 3);
    o.sign(Qt::Key_D, "D", Qt::ShiftModifier);
    CHECK(o.row() == 3);
    CHECK(o.all() == Rows{"300", "200", "100", "200"});
}

TEST_CASE("grid keys: Space passes, the full stop repeats, the hyphen, Backspace and Delete",
          "[ui][window][keys]")
{
    const bool isRecord = GENERATE(false, true);
    CAPTURE(isRecord);
    const SmallClass c(5, 3);
    OnGrid o(c, isRecord);
    o.type("d .-");
    CHECK(o.row() == 4);
    CHECK(o.all() == Rows{"200", "000", "200", "n00", "000"});
    o.press(Qt::Key_Backspace);
    CHECK(o.row() == 3);
    CHECK(o.all() == Rows{"200", "000", "200", "000", "000"});
    o.press(Qt::Key_Home, Qt::ControlModifier);
    o.press(Qt::Key_Delete);
    CHECK(o.all() == Rows{"000", "000", "200", "000", "000"});
    const ClassBook book = c.book();
    REQUIRE(book.students.front().evidence.size() == 1); // it stays in the history
    CHECK(book.students.front().evidence.front().isWithdrawn);
}

TEST_CASE("grid keys: a note, why, a decision, a flag and a star", "[ui][window][keys]")
{
    const bool isRecord = GENERATE(false, true);
    CAPTURE(isRecord);
    const SmallClass c(4, 3);
    OnGrid o(c, isRecord);
    o.sign(Qt::Key_C, "C", Qt::ShiftModifier);
    o.press(Qt::Key_F2);
    o.type("unasked");
    o.press(Qt::Key_Return);
    const auto first = [&c] { return c.book().students.front(); };
    const auto note = readNote(c.gradebook, first().evidence.front().id);
    REQUIRE(note);
    CHECK(*note == "unasked");
    REQUIRE(o.grid().hasFocus());
    o.press(Qt::Key_Return);
    CHECK(o.window.findChild<Inspector*>()->isAncestorOf(QApplication::focusWidget()));
    o.press(Qt::Key_Escape);
    REQUIRE(o.grid().hasFocus());
    o.press(Qt::Key_D, Qt::ControlModifier);
    o.type("eonly with help");
    o.press(Qt::Key_Return);
    const auto reason = [&first] {
        for (const Decision& decision : first().decisions) {
            if (decision.standsOn(day("2026-11-20"))) {
                return decision.reason;
            }
        }
        return std::string();
    };
    CHECK(reason() == "only with help");
    o.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(reason().empty());
    o.press(Qt::Key_R, Qt::ControlModifier);
    o.press(Qt::Key_Return);
    CHECK(o.grid().hasFocus());
    CHECK(first().flags.size() == 1);
    o.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(first().stars.size() == 1);
    o.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(first().stars.empty());
}

TEST_CASE("grid keys: Ctrl+E excuses in Record and exempts on the Map, again takes it back",
          "[ui][window][keys]")
{
    const bool isRecord = GENERATE(false, true);
    CAPTURE(isRecord);
    const SmallClass c(4, 3);
    OnGrid o(c, isRecord);
    o.press(Qt::Key_Down, Qt::ShiftModifier);
    o.press(Qt::Key_E, Qt::ControlModifier);
    o.type("choir trip");
    o.press(Qt::Key_Return);
    const auto exempt = [&c](std::size_t student) {
        const auto exemptions = c.book().students.at(student).exemptions;
        return std::any_of(exemptions.begin(), exemptions.end(),
                           [](const Exemption& one) { return one.standsOn(day("2026-11-20")); });
    };
    for (const std::size_t student : {0U, 1U}) {
        CHECK(o.marks(student) == (isRecord ? "x00" : "000"));
        CHECK(exempt(student) == !isRecord);
    }
    o.press(Qt::Key_E, Qt::ControlModifier);
    for (const std::size_t student : {0U, 1U}) {
        CHECK(o.marks(student) == "000");
        CHECK_FALSE(exempt(student));
    }
}

TEST_CASE("grid keys: arrows, Home and End, and with Ctrl to corners and empty cells",
          "[ui][window][keys]")
{
    const bool isRecord = GENERATE(false, true);
    CAPTURE(isRecord);
    const SmallClass c(4, 3);
    OnGrid o(c, isRecord);
    const auto at = [&o] { return std::pair(o.row(), o.column()); };
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Right);
    CHECK(at() == std::pair(1, 1));
    o.press(Qt::Key_Up);
    o.press(Qt::Key_Left);
    CHECK(at() == std::pair(0, 0));
    o.press(Qt::Key_End);
    CHECK(at() == std::pair(0, 2));
    o.press(Qt::Key_Home);
    CHECK(at() == std::pair(0, 0));
    o.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(at() == std::pair(3, 2));
    o.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(at() == std::pair(0, 0));
    o.press(Qt::Key_Down);
    o.type("cc");
    o.press(Qt::Key_Home, Qt::ControlModifier);
    o.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(at() == std::pair(3, 0));
    o.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(at() == std::pair(0, 0));
    o.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(at() == std::pair(0, 1));
    o.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(at() == std::pair(0, 0));
}

TEST_CASE("grid keys: what is selected is rated at once and taken back at once",
          "[ui][window][keys]")
{
    const bool isRecord = GENERATE(false, true);
    CAPTURE(isRecord);
    const SmallClass c(4, 3);
    const Rows nothing{"000", "000", "000", "000"};
    const auto rated = [&](const std::function<void(OnGrid&)>& select) {
        OnGrid o(c, isRecord);
        select(o);
        o.type("c");
        const Rows all = o.all();
        o.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(o.all() == nothing);
        return all;
    };
    CHECK(rated([](OnGrid& o) {
              o.press(Qt::Key_Down, Qt::ShiftModifier);
              o.press(Qt::Key_Right, Qt::ShiftModifier);
          }) == Rows{"330", "330", "000", "000"});
    CHECK(rated([](OnGrid& o) { o.press(Qt::Key_Space, Qt::ShiftModifier); }) ==
          Rows{"333", "000", "000", "000"});
    CHECK(rated([](OnGrid& o) { o.press(Qt::Key_Space, Qt::ControlModifier); }) ==
          Rows{"300", "300", "300", "300"});
    CHECK(rated([](OnGrid& o) { o.press(Qt::Key_A, Qt::ControlModifier); }) ==
          Rows{"333", "333", "333", "333"});
}

TEST_CASE("grid keys: levels are copied and pasted, a name is looked for", "[ui][window][keys]")
{
    const bool isRecord = GENERATE(false, true);
    CAPTURE(isRecord);
    const SmallClass c(4, 3);
    OnGrid o(c, isRecord);
    o.type("cd");
    o.press(Qt::Key_Home, Qt::ControlModifier);
    o.press(Qt::Key_Down, Qt::ShiftModifier);
    o.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Capable\nDeveloping"));
    o.press(Qt::Key_Home, Qt::ControlModifier);
    o.press(Qt::Key_Right);
    o.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(o.all() == Rows{"300", "200", "000", "000"}); // looked at first
    o.press(Qt::Key_Return);
    CHECK(o.all() == Rows{"330", "220", "000", "000"});
    REQUIRE(o.grid().hasFocus());
    o.type("/");
    const QWidget* focus = QApplication::focusWidget();
    CHECK((isRecord ? qobject_cast<const FindField*>(focus) != nullptr
                    : o.window.findChild<FilterBar*>()->isAncestorOf(focus)));
    o.press(Qt::Key_Escape);
    CHECK(o.grid().hasFocus());
}

TEST_CASE("grid keys: nothing is new once one has looked", "[ui][window][keys]")
{
    const bool isRecord = GENERATE(false, true);
    CAPTURE(isRecord);
    const SmallClass c(4, 3);
    OnGrid o(c, isRecord);
    o.type("c");
    const auto cell = [&o] {
        return o.map().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(cell() == QStringLiteral("Capable, new"));
    o.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(o.said().startsWith(QStringLiteral("Nothing is new")));
    o.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(cell() == QStringLiteral("Capable"));
}
