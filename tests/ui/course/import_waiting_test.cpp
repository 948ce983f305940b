// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What waits in the preview of a roster, and what is said of it.
#include "tests/support/failing_disk.h"
#include "tests/ui/course/shown_import.h"

#include <QHeaderView>
#include <QSignalSpy>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::DiskTrouble;
using trellis::test::FailingDisk;
using trellis::test::kTwoNew;
using trellis::test::SmallClass;
using Shown = trellis::test::ShownImport;

TEST_CASE("import: a disk without room is said in the preview, which goes on when there is some",
          "[ui][course]")
{
    SmallClass c(1, 1);
    FailingDisk disk;
    Shown s(c, kTwoNew);
    REQUIRE(s.button("Try again") == nullptr);
    disk.failAt(1, DiskTrouble::Full, true);
    QTest::keyClick(&s.preview, Qt::Key_Return);
    CHECK(s.preview.isVisible());
    CHECK(s.said().contains(QStringLiteral("There is no room left on the disk.")));
    CHECK(s.said().contains(QStringLiteral("Nothing has been changed yet.")));
    CHECK(c.book().students.size() == 1);

    disk.work();
    REQUIRE(s.button("Try again") != nullptr);
    QTest::mouseClick(s.button("Try again"), Qt::LeftButton);
    CHECK_FALSE(s.said().contains(QStringLiteral("There is no room left on the disk.")));
    CHECK(s.said().contains(QStringLiteral("The gradebook can be changed again.")));
    CHECK_FALSE(s.said().contains(QStringLiteral("Another program")));
    CHECK(s.button("Try again") == nullptr);
    QTest::keyClick(&s.preview, Qt::Key_Return);
    CHECK(s.preview.result() == QDialog::Accepted);
    CHECK(c.book().students.size() == 3);
}

TEST_CASE("import: one who is no longer listed stays, and several stay", "[ui][course]")
{
    SmallClass one(1, 1);
    CHECK(Shown::plain(Shown(one, kTwoNew).words())
              .contains(QStringLiteral("Given0000 Family0000: stays, all ratings kept")));
    SmallClass several(3, 1);
    CHECK(Shown::plain(Shown(several, kTwoNew).words())
              .contains(QStringLiteral("Given0001 Family0001 and 1 more: stay, all ratings kept")));
}

TEST_CASE("import: a question that waits is read whole, however long it is", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Student Number,Last Name,First Name\n"
               "1,Winterbottom-Ashdown,Maximiliane Josephine Antonia\n"
               "2,Winterbottom-Ashdown,Maximiliane Josephine Antonia\n"
               "3,Lee,Bo\n");
    s.preview.resize(640, 600);
    QTest::qWait(0);
    const RosterLinesView& lines = *s.lines();
    REQUIRE(lines.lines().at(0).isOpen);
    const int wide = lines.columnWidth(RosterLinesModel::Words);
    const QRect room(0, 0, wide, 0);
    const int needed = lines.fontMetrics()
                           .boundingRect(room, Qt::TextWordWrap, lines.lines().at(0).words)
                           .height();
    CHECK(needed > 2 * lines.fontMetrics().height());
    CHECK(lines.rowHeight(0) >= needed);
    CHECK(lines.rowHeight(2) < needed); // nothing waits there
    for (const CountCard* card : s.preview.findChildren<CountCard*>()) {
        INFO(card->accessibleName().toStdString() << ", " << card->width() << " wide");
        CHECK(QTest::qWaitFor(
            [card] { return card->height() >= card->heightForWidth(card->width()); }));
    }
}

TEST_CASE("import: a long name is read whole where there is room", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Student Number,Last Name,First Name\n"
               "1,de Albuquerque e Vasconcelos,Maximiliane\n"
               "2,Lee,Bo\n");
    s.preview.resize(1280, 700);
    QTest::qWait(0);
    const RosterLinesView& lines = *s.lines();
    const QString name = lines.model()->index(0, RosterLinesModel::Student).data().toString();
    CHECK(lines.columnWidth(RosterLinesModel::Student) >
          lines.fontMetrics().horizontalAdvance(name));
    CHECK(lines.horizontalHeader()->length() <= lines.viewport()->width());
}

TEST_CASE("import: who is not among pasted names is not in the list", "[ui][course]")
{
    SmallClass c(1, 1);
    Shown s(c, kTwoNew);
    REQUIRE(s.preview.readPasted(QStringLiteral("Lee, Bo\nLee, Bo\nEvil\u202EtlR, Al\n")));
    CHECK(s.words().contains(QStringLiteral("1 not in the list")));
    CHECK_FALSE(s.words().contains(QStringLiteral("no longer listed")));
    CHECK(s.checkBox("&Move those not in the list out of the class") != nullptr);
    for (int row = 0; row < s.table()->rowCount(); ++row) {
        const QTableWidgetItem* cell = s.table()->item(row, 0);
        CHECK((cell == nullptr || !cell->text().contains(QChar(0x202E))));
    }
    // The rows that wait are those that stay out.
    CHECK(s.words().contains(QStringLiteral("2 rows wait for an answer")));
    QSignalSpy done(&s.preview, &ImportPreview::imported);
    QTest::keyClick(&s.preview, Qt::Key_Return);
    REQUIRE(done.size() == 1);
    CHECK(
        done.at(0).at(0).toString().contains(QStringLiteral("2 rows were left out, not decided.")));
}

TEST_CASE("import: a row without a name that was left out is counted too", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Student Number,Last Name,First Name\n1,Lee,Bo\n2,,\n");
    QSignalSpy done(&s.preview, &ImportPreview::imported);
    QTest::keyClick(&s.preview, Qt::Key_Return);
    REQUIRE(done.size() == 1);
    CHECK(
        done.at(0).at(0).toString().endsWith(QStringLiteral("1 row without a name was left out.")));
}
