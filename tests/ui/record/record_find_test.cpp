// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/record/shown_record.h"
#include "ui/common/choice_list.h"
#include "ui/common/empty_note.h"
#include "ui/record/find_field.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::ShownRecord;
using trellis::test::SmallClass;

namespace {

/// Luz García, Kofi Mensah, Mara Okoye and María Álvarez, in the order of the list: 2, 0, 1, 3 …
struct FourNames {
    FourNames() : small(0, 2)
    {
        for (const auto& [given, family] : {std::pair("Luz", "Garc\xC3\xAD"
                                                             "a"),
                                            std::pair("Kofi", "Mensah"), std::pair("Mara", "Okoye"),
                                            std::pair("Mar\xC3\xAD"
                                                      "a",
                                                      "\xC3\x81lvarez")}) {
            Student student;
            student.givenName = given;
            student.familyName = family;
            REQUIRE(addStudent(small.gradebook, small.schoolClass, student, std::nullopt));
        }
    }

    SmallClass small;
};

std::string rankOf(ShownRecord& s, const char* family)
{
    for (int row = 0; row < s.list().rowCount(); ++row) {
        if (s.list().row(row).name.contains(QString::fromUtf8(family))) {
            return std::string(1, s.column().at(static_cast<std::size_t>(row)));
        }
    }
    return "?";
}

} // namespace

TEST_CASE("find: letters and a digit record the right student and wait for the next paper",
          "[ui][record]")
{
    FourNames c;
    ShownRecord s(c.small);
    s.start("1", "Quiz");
    s.type("/");
    int keys = s.type("kof3");
    CHECK(keys <= 5);
    CHECK(rankOf(s, "Mensah") == "3");
    auto* field = s.find<FindField>("Find a student");
    CHECK(field->text().isEmpty());
    CHECK(field->hasFocus());
    s.type("alv2");
    CHECK(rankOf(s, "\xC3\x81lvarez") == "2");
    s.type("gar c");
    CHECK(rankOf(s, "Garc") == "3");
    CHECK(s.lastSaid() == QStringLiteral("\u2068Garc\u00EDa, Luz\u2069: \u2068Capable\u2069"));
    // The key that leads here is no letter of a name.
    s.type("/kof");
    CHECK(field->text() == QStringLiteral("kof"));
    s.type("/men");
    CHECK(field->text() == QStringLiteral("men"));
}

TEST_CASE("find: two who may be meant are asked for, with both names", "[ui][record]")
{
    FourNames c;
    ShownRecord s(c.small);
    s.start("1", "Quiz");
    s.type("/");
    s.type("mar3");
    auto* choices = s.screen->findChild<ChoiceList*>();
    auto* field = s.find<FindField>("Find a student");
    const auto lists = s.screen->window()->findChildren<ChoiceList*>();
    for (auto* list : lists) {
        choices = list->isOffering() ? list : choices;
    }
    REQUIRE(choices != nullptr);
    REQUIRE(choices->isOffering());
    REQUIRE(choices->count() == 2);
    CHECK(choices->item(0)->text().contains(QStringLiteral("\u00C1lvarez, Mar\u00EDa")));
    CHECK(choices->item(1)->text().contains(QStringLiteral("Okoye, Mara")));
    CHECK(s.column() == "0000");
    s.type("2");
    CHECK(rankOf(s, "Okoye") == "3");
    CHECK(rankOf(s, "\xC3\x81lvarez") == "0");
    CHECK(field->text().isEmpty());
    s.type("mar1");
    s.press(Qt::Key_Return);
    CHECK(rankOf(s, "\xC3\x81lvarez") == "1");
    // Esc records nobody and leaves what was typed.
    s.type("mar2");
    s.press(Qt::Key_Escape);
    CHECK(rankOf(s, "\xC3\x81lvarez") == "1");
    CHECK(field->text() == QStringLiteral("mar2"));
}

TEST_CASE("find: letters show only whom they may mean, Enter goes there, Esc shows all",
          "[ui][record]")
{
    FourNames c;
    ShownRecord s(c.small);
    s.start("1", "Quiz");
    s.type("/");
    s.type("oko");
    int shown = 0;
    for (int row = 0; row < 4; ++row) {
        shown += s.screen->list().isRowHidden(row) ? 0 : 1;
    }
    CHECK(shown == 1);
    s.press(Qt::Key_Return);
    CHECK(s.screen->list().hasFocus());
    CHECK(s.list().row(s.row()).name.contains(QStringLiteral("Okoye")));
    for (int row = 0; row < 4; ++row) {
        CHECK_FALSE(s.screen->list().isRowHidden(row));
    }
}

TEST_CASE("find: letters that nobody's name has are said, with the way out", "[ui][record]")
{
    FourNames c;
    ShownRecord s(c.small);
    s.start("1", "Quiz");
    s.type("/");
    s.type("xyz");
    QPushButton* clear = nullptr;
    const auto shown = [&s, &clear] {
        QString words;
        for (auto* note : s.screen->findChildren<EmptyNote*>()) {
            if (note->isVisible()) {
                words += note->findChild<QLabel*>()->text();
                clear = note->button();
            }
        }
        return words;
    };
    CHECK(shown() == QStringLiteral("Nobody here is called \u2068xyz\u2069."));
    REQUIRE(clear != nullptr);
    CHECK(clear->text() == QStringLiteral("Clear the filter"));
    s.press(Qt::Key_Backspace);
    s.press(Qt::Key_Backspace);
    s.press(Qt::Key_Backspace);
    CHECK(shown().isEmpty());
    s.type("xyz");
    clear->click();
    CHECK(shown().isEmpty());
    CHECK(s.find<QLineEdit>("Find a student")->text().isEmpty());
    CHECK_FALSE(s.screen->list().isRowHidden(0));
}

TEST_CASE("find: nobody of that name, and a digit that is no level, are said", "[ui][record]")
{
    FourNames c;
    ShownRecord s(c.small);
    s.start("1", "Quiz");
    s.type("/");
    s.type("xyz3");
    CHECK(s.lastSaid() == QStringLiteral("Nobody here is called \u2068xyz3\u2069."));
    s.press(Qt::Key_Escape);
    s.type("kof7");
    CHECK(s.lastSaid().contains(QStringLiteral("is not a level here")));
    CHECK(s.lastSaid().endsWith(QStringLiteral("Ctrl+E: excused (on the Map: exempt).")));
    CHECK(s.column() == "0000");
}

TEST_CASE("find: a level letter that may go on to a name waits for Enter", "[ui][record]")
{
    FourNames c;
    Student student;
    student.givenName = "Luz";
    student.familyName = "Castro";
    REQUIRE(addStudent(c.small.gradebook, c.small.schoolClass, student, std::nullopt));
    ShownRecord s(c.small);
    s.start("1", "Quiz");
    s.type("/");
    s.type("luz c");
    CHECK(s.column() == "00000");
    s.type("as3");
    CHECK(rankOf(s, "Castro") == "3");
}

TEST_CASE("find: hidden names are not found", "[ui][record]")
{
    FourNames c;
    ShownRecord s(c.small);
    s.start("1", "Quiz");
    s.names.hideAllBut({});
    s.type("/");
    s.type("kof3");
    s.names.showAll();
    CHECK(s.column() == "0000");
}

TEST_CASE("find: a mark that is replaced is said", "[ui][record]")
{
    FourNames c;
    ShownRecord s(c.small);
    s.start("1", "Quiz");
    s.type("/");
    s.type("kof3");
    s.type("kof1");
    CHECK(s.lastSaid() == QStringLiteral("\u2068Mensah, Kofi\u2069: \u2068Emerging\u2069. It was "
                                         "\u2068Capable\u2069 before."));
    CHECK(rankOf(s, "Mensah") == "1");
    s.type("kof1"); // the same again replaces nothing
    CHECK(s.lastSaid() == QStringLiteral("\u2068Mensah, Kofi\u2069: \u2068Emerging\u2069"));
}

TEST_CASE("find: the Enter of habit behind a level leaves the keyboard where the next name goes",
          "[ui][record]")
{
    FourNames c;
    ShownRecord s(c.small);
    s.start("1", "Quiz");
    s.type("/");
    s.type("kof3");
    s.press(Qt::Key_Return);
    auto* field = s.find<FindField>("Find a student");
    CHECK(field->hasFocus());
    CHECK(s.lastSaid() == QStringLiteral("No need for Enter: the digit records the level."));
    s.type("gar2");
    s.press(Qt::Key_Return);
    CHECK(rankOf(s, "Mensah") == "3");
    CHECK(rankOf(s, "Garc") == "2");
    // It is said once.
    CHECK(s.lastSaid().contains(QStringLiteral("Developing")));
    // Two are no habit: the second leads to the list.
    s.type("alv1");
    s.press(Qt::Key_Return);
    s.press(Qt::Key_Return);
    CHECK(s.screen->list().hasFocus());
    CHECK(rankOf(s, "Mensah") == "3");
}
