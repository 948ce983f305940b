// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/marks.h"
#include "tests/support/qt_text.h"
#include "tests/ui/course/open_course.h"
#include "ui/course/levels_section.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenCourse;

TEST_CASE("course: a level is added and removed only after its marks have somewhere to go",
          "[ui][course][levels]")
{
    OpenCourse c;
    c.small.rate(0, 0, 2, "2026-10-01");
    c.document->lookOutside();
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* table = c.named<QTableWidget>(levels, "Levels, lowest first");
    REQUIRE(table->rowCount() == 3);
    const auto button = [&](const char* text) {
        for (auto* one : levels.findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
                return one;
            }
        }
        FAIL("no button " << text);
        return static_cast<QPushButton*>(nullptr);
    };
    CHECK_FALSE(button("Apply")->isEnabled());
    table->setCurrentCell(1, 1);
    button("Remove")->click();
    QApplication::processEvents(); // what asks for the marks is laid out
    CHECK(c.shows(levels, "Say which level its marks become"));
    CHECK_FALSE(button("Apply")->isEnabled());
    QComboBox* target = nullptr;
    for (auto* box : levels.findChildren<QComboBox*>()) {
        if (box->accessibleName().contains(QLatin1String("Developing"))) {
            target = box;
        }
    }
    REQUIRE(target != nullptr);
    target->setFocus();
    c.key(Qt::Key_Down);
    REQUIRE(button("Apply")->isEnabled());
    CHECK(c.shows(levels, "1 student would change."));
    CHECK(c.book().scale.topRank() == 3);
    button("Apply")->click();
    CHECK(c.book().scale.topRank() == 2);
    c.document->undo();
    CHECK(c.book().scale.topRank() == 3);
    CHECK(c.book().students[0].evidence[0].rank == 2);
}

TEST_CASE("course: levels may be counted, and the marks stay with them", "[ui][course][levels]")
{
    OpenCourse c;
    c.small.rate(0, 0, 2, "2026-10-01");
    c.document->lookOutside();
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* table = c.named<QTableWidget>(levels, "Levels, lowest first");
    table->setFocus();
    const auto typeKey = [&](int row, const QString& key) {
        table->setCurrentCell(row, 0);
        c.key(Qt::Key_F2);
        c.type(key);
        c.key(Qt::Key_Return);
        QApplication::processEvents();
    };
    typeKey(0, QStringLiteral("3")); // which would mean two levels
    CHECK(c.shows(levels, "the number of its place"));
    for (int row = 0; row < 3; ++row) {
        typeKey(row, QString::number(row + 1));
    }
    for (auto* one : levels.findChildren<QPushButton*>()) {
        if (one->isVisible() && one->text().remove(QLatin1Char('&')) == QLatin1String("Apply")) {
            REQUIRE(one->isEnabled());
            one->click();
        }
    }
    CHECK(c.book().scale.level(1).key == "1");
    CHECK(c.book().scale.level(3).key == "3");
    CHECK(c.book().students[0].evidence[0].rank == 2);
}

TEST_CASE("course: two levels with one letter are refused in words", "[ui][course][levels]")
{
    OpenCourse c;
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* table = c.named<QTableWidget>(levels, "Levels, lowest first");
    table->setFocus();
    table->setCurrentCell(1, 0);
    c.key(Qt::Key_F2);
    c.type(QStringLiteral("c"));
    c.key(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(c.shows(levels, "Two levels cannot share the key"));
    c.key(Qt::Key_Escape);
    CHECK(table->item(1, 0)->text() == QLatin1String("D"));
}

TEST_CASE("course: a new level says what of it is missing", "[ui][course][levels]")
{
    OpenCourse c;
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* table = c.named<QTableWidget>(levels, "Levels, lowest first");
    for (auto* one : levels.findChildren<QPushButton*>()) {
        if (one->isVisible() && one->text().contains(QLatin1String("dd a level"))) {
            one->click();
        }
    }
    REQUIRE(table->rowCount() == 4);
    CHECK(c.shows(levels, "The new level needs a letter and a name."));
    c.type(QStringLiteral("A"));
    c.key(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(c.shows(levels, "needs a name."));
    table->setCurrentCell(3, 1);
    c.key(Qt::Key_F2);
    c.type(QStringLiteral("Advanced"));
    c.key(Qt::Key_Return);
    QApplication::processEvents();
    CHECK_FALSE(c.shows(levels, "needs a name."));
}

TEST_CASE("course: levels and outcomes get words in a family's language, one step each",
          "[ui][course][levels]")
{
    OpenCourse c;
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* language = c.named<QComboBox>(levels, "Language of the sheet");
    language->setCurrentIndex(language->findData(QStringLiteral("es")));
    Q_EMIT language->activated(language->currentIndex());
    auto* table = c.named<QTableWidget>(levels, "Words of levels and outcomes in this language");
    REQUIRE(table->rowCount() == 6 + 3);
    // Levels that are as they came have words already.
    CHECK(c.shows(levels, "3 texts are missing"));
    CHECK(table->item(4, 2)->text() == QLatin1String("Capaz"));
    CHECK(c.book().scale.level(3).nameIn("es") == "Capable");
    const auto typeIn = [&](int row, const QString& text) {
        table->setFocus();
        table->setCurrentCell(row, 2);
        c.key(Qt::Key_F2);
        c.type(text);
        c.key(Qt::Key_Return);
        QApplication::processEvents();
    };
    typeIn(4, QStringLiteral("Competente"));
    CHECK(c.book().scale.level(3).nameIn("es") == "Competente");
    CHECK(table->item(4, 2)->text() == QLatin1String("Competente"));
    CHECK(c.book().scale.level(3).nameIn("fr") == "Capable");
    typeIn(6, QStringLiteral("Puedo leer"));
    CHECK(c.book().outcomes[0].wording("es") == "Puedo leer");
    CHECK(c.shows(levels, "2 texts are missing"));
    REQUIRE(c.document->undo());
    CHECK(c.book().outcomes[0].wording("es") != "Puedo leer");
    CHECK(c.book().scale.level(3).nameIn("es") == "Competente");
    // What stands in the course cannot be typed over here.
    CHECK_FALSE(table->item(0, 1)->flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("course: another method is tried before it is applied, names and levels shown",
          "[ui][course][levels]")
{
    OpenCourse c;
    c.small.rate(0, 0, 3, "2026-10-01");
    c.small.rate(0, 0, 1, "2026-10-02");
    c.document->lookOutside();
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* method = c.named<QComboBox>(levels, "Method");
    method->setFocus();
    c.key(Qt::Key_Down); // highest
    auto* rows = c.named<QTableWidget>(levels, "Who would change");
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->item(0, 0)->text().contains(QLatin1String("Family0000")));
    CHECK(rows->item(0, 2)->text() == QLatin1String("Emerging"));
    CHECK(rows->item(0, 3)->text() == QLatin1String("Capable"));
    CHECK(c.book().course.method.method == Method::Latest);
    c.names.hideAllBut(c.book().students[1].student.id);
    c.key(Qt::Key_Down);
    c.key(Qt::Key_Up);
    CHECK(rows->rowCount() == 0);
    c.names.showAll();
    for (auto* one : levels.findChildren<QPushButton*>()) {
        if (one->text() == QLatin1String("Appl&y")) {
            one->click();
        }
    }
    CHECK(c.book().course.method.method == Method::Highest);
    const int ops = c.ops();
    c.document->undo();
    CHECK(c.book().course.method.method == Method::Latest);
    CHECK(c.ops() == ops + 1);
}
