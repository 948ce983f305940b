// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/course/import_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <fstream>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

struct Shown {
    Shown(SmallClass& c, const std::string& csv)
        : document(std::move(
              *Document::open(c.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); }))),
          preview(*document)
    {
        const auto path = c.folder.file("period3.csv");
        std::ofstream(path, std::ios::binary) << csv;
        REQUIRE(preview.readFile(path));
        preview.show();
    }

    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QLabel* label : preview.findChildren<QLabel*>()) {
            words.append(label->text());
        }
        return words.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QPushButton* importButton() const
    {
        for (QPushButton* button : preview.findChildren<QPushButton*>()) {
            if (button->isDefault()) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QTableWidget* table() const { return preview.findChild<QTableWidget*>(); }
    [[nodiscard]] QComboBox* choice(int column) const
    {
        return qobject_cast<QComboBox*>(table()->cellWidget(0, column));
    }

    std::unique_ptr<Document> document;
    ImportPreview preview;
};

constexpr const char* kTwoNew = "Student Number;Last Name;First Name;Locker\n"
                                "00451;Diallo;A\xC3\xAFssatou;B-114\n"
                                "00452;Liu;Jiahao;B-131\n";

} // namespace

TEST_CASE("import: what was read is shown and nothing changes before Enter", "[ui][course]")
{
    SmallClass c(1, 1);
    const std::string before = contentOf(c.gradebook.path());
    const Shown s(c, kTwoNew);
    CHECK(s.words().contains(QStringLiteral("2 new")));
    CHECK(s.words().contains(QStringLiteral("1 no longer listed")));
    CHECK(s.words().contains(QStringLiteral("semicolons")));
    CHECK(s.words().contains(QStringLiteral("Nothing has been changed yet.")));
    REQUIRE(s.table()->columnCount() == 4);
    CHECK(s.choice(0)->currentText() == QStringLiteral("Student number"));
    CHECK(s.choice(1)->currentText() == QStringLiteral("Family name"));
    CHECK(s.choice(3)->currentText() == QStringLiteral("Leave out"));
    CHECK(s.table()->item(1, 1)->text() == QStringLiteral("Last Name"));
    CHECK(s.table()->item(2, 0)->text() == QStringLiteral("00451"));
    CHECK(s.table()->item(2, 2)->text() == QStringLiteral("A\u00EFssatou"));
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("import: Enter imports as one step that can be undone", "[ui][course]")
{
    SmallClass c(1, 1);
    const std::string before = contentOf(c.gradebook.path());
    Shown s(c, kTwoNew);
    CHECK(s.importButton()->text() == QStringLiteral("&Import 2 students"));
    QTest::keyClick(&s.preview, Qt::Key_Return);
    CHECK(s.preview.result() == QDialog::Accepted);
    CHECK(c.book().students.size() == 3);
    CHECK(s.document->undoText() == QStringLiteral("Import of 2 students"));
    REQUIRE(s.document->undo());
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("import: Escape leaves the file as it was", "[ui][course]")
{
    SmallClass c(1, 1);
    const std::string before = contentOf(c.gradebook.path());
    Shown s(c, kTwoNew);
    QTest::keyClick(&s.preview, Qt::Key_Escape);
    CHECK(s.preview.result() == QDialog::Rejected);
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("import: a heading can be changed", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, kTwoNew);
    QComboBox* choice = s.choice(3);
    choice->setCurrentText(QStringLiteral("Section"));
    Q_EMIT choice->activated(choice->currentIndex());
    QTest::qWait(0);
    CHECK(s.choice(3)->currentText() == QStringLiteral("Section"));
    CHECK(s.table()->item(2, 3)->text() == QStringLiteral("B-114"));
    QTest::keyClick(&s.preview, Qt::Key_Return);
    CHECK(c.book().students.at(0).enrollments.at(0).section == "B-114");
}

TEST_CASE("import: those no longer listed stay unless asked to go", "[ui][course]")
{
    SmallClass c(2, 1);
    Shown s(c, kTwoNew);
    auto* moveOut = s.preview.findChildren<QCheckBox*>().at(0);
    REQUIRE(moveOut->isVisible());
    CHECK_FALSE(moveOut->isChecked());
    moveOut->click();
    QTest::keyClick(&s.preview, Qt::Key_Return);
    for (const StudentRecord& record : c.book().students) {
        const bool wasThere = record.student.familyName.starts_with("Family");
        CHECK(record.enrollments.back().to.has_value() == wasThere);
    }
}

TEST_CASE("import: every trouble is said in words with its row", "[ui][course]")
{
    SmallClass c(0, 1);
    const Shown s(c, "Student Number,Last Name,First Name\n"
                     "1,Garc\xC3\xAD"
                     "a,Luz\n"
                     "2,Okafor,Chidera,extra,more\n"
                     "Total,2,,\n");
    auto* troubles = s.preview.findChild<QListWidget*>();
    QStringList lines;
    for (int i = 0; i < troubles->count(); ++i) {
        lines.append(troubles->item(i)->text());
    }
    CAPTURE(lines.join(QLatin1Char('\n')).toStdString());
    CHECK(lines.filter(QStringLiteral("Row 3 ")).size() >= 1);
    CHECK(lines.filter(QStringLiteral("Row 4 ")).size() >= 1);
}

TEST_CASE("import: a row that waits for a decision is counted once", "[ui][course]")
{
    SmallClass c(0, 1);
    const Shown s(c, "Student Number,Last Name,First Name\n"
                     "7,Espinal,Jayden\n"
                     "7,Espinal,Jaden\n"
                     "8,Okafor,Chidera\n");
    CHECK(s.words().contains(QStringLiteral("2 to look at")));
    CHECK(s.preview.findChild<QListWidget*>()->count() == 2);
    CHECK(s.importButton()->text() == QStringLiteral("&Import 1 student"));
}

TEST_CASE("import: the same file again has nothing to import", "[ui][course]")
{
    SmallClass c(0, 1);
    {
        Shown s(c, kTwoNew);
        QTest::keyClick(&s.preview, Qt::Key_Return);
    }
    const Shown again(c, kTwoNew);
    CHECK_FALSE(again.importButton()->isEnabled());
    CHECK(again.words().contains(QStringLiteral("2 known")));
    CHECK(again.words().contains(QStringLiteral("there is nothing to import")));
}

TEST_CASE("import: a file without names asks which column holds them", "[ui][course]")
{
    SmallClass c(0, 1);
    const Shown s(c, "Locker,Shelf,Key\nB-114,4,77\nB-131,5,78\n");
    CHECK(s.words().contains(QStringLiteral("Which column holds the names?")));
    CHECK_FALSE(s.importButton()->isEnabled());
}
