// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/groups.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/course/groups_section.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::openedDocument;
using trellis::test::SmallClass;

namespace {

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

struct ShownGroups {
    explicit ShownGroups(SmallClass& c)
        : document(openedDocument(c)),
          settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                   QSettings::IniFormat),
          section(
              std::make_unique<GroupsSection>(ScreenTools{*document, commands, names, settings})),
          said(section.get(), &CourseSection::said)
    {
        QObject::connect(document.get(), &Document::changed, section.get(), &GroupsSection::follow);
        section->resize(900, 500);
        section->show();
        section->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(section.get()));
        section->takeKeyboard();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
    }
    [[nodiscard]] QTableWidget* table() const { return section->findChild<QTableWidget*>(); }
    [[nodiscard]] QListWidget* members() const { return section->findChild<QListWidget*>(); }
    [[nodiscard]] QLineEdit* name() const { return section->findChild<QLineEdit*>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return plain(table()->item(row, column)->text());
    }

    std::unique_ptr<Document> document;
    Commands commands;
    NameGuard names;
    QSettings settings;
    std::unique_ptr<GroupsSection> section;
    QSignalSpy said;
};

GroupId group(SmallClass& c, const char* name, const std::vector<StudentId>& members)
{
    const GroupId id = GroupId::make();
    REQUIRE(makeGroup(c.gradebook, c.schoolClass, {id, name, day("2026-11-02"), {}, members}));
    return id;
}

} // namespace

TEST_CASE("groups: made, renamed, given another member and ended by keyboard alone",
          "[ui][course][groups]")
{
    SmallClass c(4, 1);
    ShownGroups s(c);
    // Nobody is grouped yet, so the keyboard is on New group.
    s.press(Qt::Key_Space);
    CHECK(s.name()->hasFocus());
    s.type("Lab table");
    s.press(Qt::Key_Tab);
    CHECK(s.members()->hasFocus());
    s.members()->setCurrentRow(0);
    s.press(Qt::Key_Space);
    s.press(Qt::Key_Down);
    s.press(Qt::Key_Space);
    s.press(Qt::Key_Tab);
    s.press(Qt::Key_Space);
    REQUIRE(s.table()->rowCount() == 1);
    CHECK(s.cell(0, 0) == QStringLiteral("Lab table"));
    CHECK(s.cell(0, 1) == QStringLiteral("2"));
    CHECK(c.book().groups.front().members.size() == 2);
    CHECK(s.table()->hasFocus());

    // A name and a member at once are one step.
    s.press(Qt::Key_F2);
    s.press(Qt::Key_A, Qt::ControlModifier);
    s.type("Tide pool");
    s.members()->item(3)->setCheckState(Qt::Checked);
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 0) == QStringLiteral("Tide pool"));
    CHECK(s.cell(0, 1) == QStringLiteral("3"));
    REQUIRE(s.document->undo());
    CHECK(s.cell(0, 0) == QStringLiteral("Lab table"));
    CHECK(s.cell(0, 1) == QStringLiteral("2"));

    s.table()->setFocus();
    s.press(Qt::Key_Delete);
    CHECK(s.table()->rowCount() == 0);
    CHECK(c.book().groups.front().endedOn == day("2026-11-20"));
    s.section->findChild<QCheckBox*>()->setChecked(true);
    REQUIRE(s.table()->rowCount() == 1);
    CHECK_FALSE(s.name()->isEnabled());
    REQUIRE(s.document->undo());
    CHECK_FALSE(c.book().groups.front().endedOn);
}

TEST_CASE("groups: one student is no group, and Esc leaves everything as it was",
          "[ui][course][groups]")
{
    SmallClass c(3, 1);
    group(c, "", {c.student(0), c.student(1)});
    ShownGroups s(c);
    // Called by its members.
    CHECK(s.cell(0, 0) == QStringLiteral("Given0000 and Given0001"));
    s.members()->item(1)->setCheckState(Qt::Unchecked);
    s.name()->setFocus();
    QSignalSpy refused(s.section.get(), &CourseSection::refused);
    s.press(Qt::Key_Return);
    CHECK(refused.size() == 1);
    CHECK(c.book().groups.front().members.size() == 2);
    REQUIRE(s.section->leaveNearest());
    CHECK(s.members()->item(1)->checkState() == Qt::Checked);
    CHECK(s.table()->hasFocus());
}

TEST_CASE("groups: while names are hidden none is shown, and nothing can be renamed by mistake",
          "[ui][course][groups]")
{
    SmallClass c(3, 1);
    group(c, "Given0001 leads", {c.student(0), c.student(1)});
    ShownGroups s(c);
    CHECK(s.name()->text() == QStringLiteral("Given0001 leads"));
    s.names.hideAllBut(c.student(0));
    CHECK_FALSE(s.cell(0, 0).contains(QStringLiteral("Given0001")));
    CHECK(s.cell(0, 0).contains(QStringLiteral("Given0000")));
    CHECK(s.name()->text().isEmpty());
    CHECK_FALSE(s.name()->isEnabled());
    for (int row = 0; row < s.members()->count(); ++row) {
        CHECK_FALSE(s.members()->item(row)->text().contains(QStringLiteral("Family0001")));
    }
}
