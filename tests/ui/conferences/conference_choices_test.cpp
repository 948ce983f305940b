// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is chosen for several conferences at once.
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/people.h"
#include "tests/ui/conferences/shown_conferences.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

void chooseItem(QComboBox* box, const QString& startsWith)
{
    REQUIRE(box != nullptr);
    const int index = box->findText(startsWith, Qt::MatchStartsWith);
    REQUIRE(index >= 0);
    box->setFocus();
    // As with the keyboard: down to it.
    while (box->currentIndex() != index) {
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
}

void chooseAtOnce(QComboBox* box, const QString& startsWith)
{
    REQUIRE(box != nullptr);
    const int index = box->findText(startsWith, Qt::MatchStartsWith);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

bool isShown(const ShownConferences& shown, const QString& words)
{
    const auto labels = shown.screen.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

TEST_CASE("conferences: kind and language are chosen for all selected students, each one step",
          "[ui][conferences][choices]")
{
    SmallClass c;
    for (std::size_t i = 0; i < 3; ++i) {
        REQUIRE(planConferences(c.gradebook, {conferenceOf(c, i, "2026-12-10")}));
    }
    const std::string before = contentOf(c.gradebook.path());
    ShownConferences shown(c);
    shown.choose(0);
    CHECK_FALSE(isShown(shown, QStringLiteral("selected students")));
    shown.table()->selectAll();
    CHECK(isShown(shown,
                  QStringLiteral("Sheet and language are chosen for all 3 selected students.")));
    chooseAtOnce(shown.called<QComboBox>("Sheet"), QStringLiteral("End of course"));
    for (std::size_t i = 0; i < 3; ++i) {
        REQUIRE(shown.record(i).conferences.size() == 1);
        CHECK(shown.record(i).conferences.front().kind == SheetKind::EndOfCourse);
    }
    chooseAtOnce(shown.called<QComboBox>("Language"), QStringLiteral("Spanish"));
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(shown.record(i).student.sheetLanguage == "es");
    }
    CHECK(shown.document->undoText() == QStringLiteral("Changed what is known of 3 students"));
    REQUIRE(shown.document->undo());
    REQUIRE(shown.document->undo());
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("conferences: the language of one student can be chosen with the keyboard",
          "[ui][conferences][choices]")
{
    SmallClass c;
    ShownConferences shown(c);
    shown.choose(1);
    chooseItem(shown.called<QComboBox>("Language"), QStringLiteral("Spanish"));
    CHECK(shown.record(1).student.sheetLanguage == "es");
    CHECK(shown.record(0).student.sheetLanguage.empty());
}

TEST_CASE("conferences: languages at home are offered for sheets that have none, at once",
          "[ui][conferences][choices]")
{
    SmallClass c(4, 2);
    const auto speaks = [&](std::size_t index, const char* home, const char* sheet) {
        Student student = c.book().students.at(index).student;
        student.homeLanguage = home;
        student.sheetLanguage = sheet;
        REQUIRE(editStudent(c.gradebook, student));
    };
    speaks(0, "Arabic", "");
    speaks(1, "spa", "");
    speaks(2, "Spanish", "en"); // the teacher has chosen
    speaks(3, "English", "");
    ShownConferences shown(c);
    CHECK(isShown(shown,
                  QStringLiteral("2 families speak another language at home than their sheets")));
    SECTION("used, as one step")
    {
        auto* use = shown.button(QStringLiteral("Use these for 2 sheets"));
        REQUIRE(use != nullptr);
        QTest::mouseClick(use, Qt::LeftButton);
        CHECK(shown.record(0).student.sheetLanguage == "ar");
        CHECK(shown.record(1).student.sheetLanguage == "es");
        CHECK(shown.record(2).student.sheetLanguage == "en");
        CHECK(shown.record(3).student.sheetLanguage.empty());
        CHECK_FALSE(isShown(shown, QStringLiteral("at home")));
        REQUIRE(shown.document->undo());
        CHECK(shown.record(0).student.sheetLanguage.empty());
        CHECK(shown.record(1).student.sheetLanguage.empty());
    }
    SECTION("left, and not offered again")
    {
        QTest::mouseClick(shown.button(QStringLiteral("Leave as it is")), Qt::LeftButton);
        CHECK_FALSE(isShown(shown, QStringLiteral("at home")));
        CHECK(shown.record(0).student.sheetLanguage.empty());
        shown.settings.sync();
        ShownConferences again(c);
        CHECK_FALSE(isShown(again, QStringLiteral("at home")));
    }
    SECTION("with names hidden nothing is told")
    {
        shown.names.hideAllBut(c.student(3));
        CHECK_FALSE(isShown(shown, QStringLiteral("at home")));
    }
}
