// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/looks/forms.h"

#include "tests/support/catch.h"
#include "ui/common/date_field.h"
#include "ui/course/method_editor.h"
#include "ui/course/outcome_preview.h"
#include "ui/document/document.h"
#include "ui/record/activity_bar.h"
#include "ui/record/change_preview.h"
#include "ui/window/frame.h"
#include "ui/window/start_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>

namespace trellis::test {

namespace {

using Look = std::function<void(QWidget&)>;

void trigger(OpenedWindow& o, std::initializer_list<const char*> ids)
{
    for (const char* id : ids) {
        o.command(id).trigger();
        OpenedWindow::settle();
    }
}

/// What a command opens, as it comes.
auto formOf(const char* screen, const char* id)
{
    return [screen, id](OpenedWindow& o, const Look& look) {
        trigger(o, {screen, id});
        look(o.window);
    };
}

void lookAtStart(OpenedWindow& o, const Look& look)
{
    o.window.closeFile();
    OpenedWindow::settle();
    REQUIRE(o.start().isVisible());
    look(o.window);
}

void lookAtWhatIf(OpenedWindow& o, const Look& look)
{
    trigger(o, {"go.course", "course.levels"});
    auto* method = o.window.findChild<ui::MethodEditor*>();
    REQUIRE(method != nullptr);
    // The best mark instead of the newest ones, so that some levels are others.
    for (QComboBox* choice : method->findChildren<QComboBox*>()) {
        if (choice->accessibleName() == ui::MethodEditor::tr("Method")) {
            choice->setFocus();
            QTest::keyClick(choice, Qt::Key_Down);
        }
    }
    OpenedWindow::settle();
    REQUIRE(method->isChanged());
    look(o.window);
}

void lookAtChangedActivity(OpenedWindow& o, const Look& look)
{
    // One with marks that make somebody's level.
    const ClassBook& book = o.window.document()->book();
    ui::Place there = o.window.frame()->place();
    there.screen = ui::ScreenId::Record;
    for (const Activity& activity : book.activities) {
        if (!activity.isWithdrawn && activity.schoolClass == book.schoolClass.id) {
            there.activity = activity.id;
        }
    }
    o.window.frame()->goTo(there);
    OpenedWindow::settle();
    const auto* bar = o.window.findChild<ui::ActivityBar*>();
    REQUIRE(bar != nullptr);
    auto* day = bar->findChild<ui::DateField*>();
    day->setFocus();
    day->setText(QStringLiteral("2026-09-02"));
    QTest::keyClick(day, Qt::Key_Return);
    OpenedWindow::settle();
    REQUIRE(o.window.findChild<ui::ChangePreview*>()->isVisible());
    look(o.window);
}

void lookAtPastedOutcomes(OpenedWindow& o, const Look& look)
{
    trigger(o, {"go.course", "course.paste"});
    auto* preview = o.window.findChild<ui::OutcomePreview*>();
    REQUIRE(preview != nullptr);
    preview->findChild<QPlainTextEdit*>()->setPlainText(
        QStringLiteral("1. Name the parts of a cell\n2. Explain how cells get energy\n3. ?"));
    OpenedWindow::settle();
    look(o.window);
}

} // namespace

const std::vector<Shown>& formsShown()
{
    static const std::vector<Shown> all{
        {"start", lookAtStart},
        {"what-if", lookAtWhatIf},
        {"outcomes-pasted", lookAtPastedOutcomes},
        {"activity-changed", lookAtChangedActivity},
        {"student-goal", formOf("go.student", "student.goal")},
        {"student-work", formOf("go.student", "student.work")},
        {"student-details", formOf("go.student", "student.details")},
        {"student-note", formOf("go.student", "student.addNote")},
        {"conference-results", formOf("go.conferences", "conferences.results")},
        {"evidence", formOf("go.map", "view.evidence")},
    };
    return all;
}

} // namespace trellis::test
