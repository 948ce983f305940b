// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Names and titles that look like markup or mnemonics are read as they were typed, on every screen.
#include "core/storage/edits/activities.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/course_details.h"
#include "core/storage/edits/groups.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/outcomes.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/map/map_view.h"
#include "ui/window/frame.h"
#include "ui/window/screens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTextDocumentFragment>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

const QString kName = QStringLiteral("<b>Zed</b>"); ///< nobody else's name has its letters
const QString kGiven = QStringLiteral("R&Q");
const QString kTitle = QStringLiteral("<h1>Zoom</h1>");

/// A class in which whatever can be named is named so that it might be taken for something else.
struct HostileClass : SmallClass {
    HostileClass() : SmallClass(3, 2)
    {
        Student student;
        student.familyName = kName.toStdString();
        student.givenName = kGiven.toStdString();
        REQUIRE(addStudent(gradebook, schoolClass, student, std::nullopt));
        Outcome outcome = book().outcomes.at(0);
        outcome.title = kTitle.toStdString();
        outcome.shortName = kTitle.toStdString();
        REQUIRE(changeOutcomes(gradebook, book(), {outcome}));
        const ClassBook now = book();
        for (const StudentRecord& record : now.students) {
            if (record.student.familyName == kName.toStdString()) {
                hostile = record.student.id;
            }
        }
        REQUIRE(hostile.isValid());
        REQUIRE(addNote(gradebook, {{}, hostile, {}, day("2026-11-04"), kTitle.toStdString(), 0}));
        Conference conference;
        conference.student = hostile;
        conference.classes = {schoolClass};
        conference.date = day("2026-12-10");
        REQUIRE(planConferences(gradebook, {conference}));
        nameTheRest();
    }

    /// Whatever else a teacher gives a name.
    void nameTheRest()
    {
        const std::string name = kGiven.toStdString();
        REQUIRE(changeCourse(gradebook, book(), name, std::nullopt));
        SchoolClass renamed = book().schoolClass;
        renamed.name = name;
        REQUIRE(changeClass(gradebook, book(), renamed));
        const Category category = newCategory(name);
        Outcome outcome = book().outcomes.at(1);
        outcome.title = name;
        outcome.shortName = name;
        outcome.category = category.id;
        REQUIRE(changeOutcomes(gradebook, book(), {outcome}, {category}));
        REQUIRE(makeGroup(gradebook, schoolClass,
                          {{}, name, day("2026-11-04"), {}, {student(0), hostile}}));
        Activity activity;
        activity.schoolClass = schoolClass;
        activity.title = name;
        activity.date = day("2026-11-05");
        activity.outcomes = {outcome.id};
        REQUIRE(addActivity(gradebook, activity));
    }

    StudentId hostile;
};

/// Where texts are turned into markup by themselves, as tips are, what is read then.
QString asRead(const QString& text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// Texts in which a name lost its signs.
struct Losses {
    void tip(const QString& text) { plain(asRead(text), "tip"); }

    void plain(const QString& text, const char* where)
    {
        for (const auto& [word, whole] :
             {std::pair(QStringLiteral("Zed"), kName), std::pair(QStringLiteral("Zoom"), kTitle)}) {
            if (text.contains(word)) {
                ++seen;
                lose(!text.contains(whole), where, text);
            }
        }
    }

    /// Where & is a mnemonic unless it is doubled.
    void withMnemonic(const QString& text, const char* where)
    {
        plain(QString(text).replace(QLatin1String("&&"), QLatin1String("&")), where);
        if (text.contains(QStringLiteral("R&"))) {
            ++seen;
            lose(!text.contains(QStringLiteral("R&&Q")), where, text);
        }
    }

    void lose(bool isLost, const char* where, const QString& text)
    {
        if (isLost) {
            lost.append(QLatin1String(where) + QStringLiteral(": ") + text.left(200));
        }
    }

    QStringList lost;
    int seen = 0;
};

void addModel(Losses& losses, const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            losses.tip(index.data(Qt::ToolTipRole).toString());
            losses.plain(index.data(Qt::DisplayRole).toString(), "cell");
            if (model.hasChildren(index)) {
                addModel(losses, model, index);
            }
        }
    }
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const int count = parent.isValid()                ? 0
                          : orientation == Qt::Horizontal ? model.columnCount()
                                                          : model.rowCount();
        for (int i = 0; i < count; ++i) {
            losses.tip(model.headerData(i, orientation, Qt::ToolTipRole).toString());
            losses.plain(model.headerData(i, orientation).toString(), "header");
        }
    }
}

void look(Losses& losses, const QWidget& widget)
{
    losses.tip(widget.toolTip());
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const bool isMarkup =
            label->textFormat() == Qt::RichText ||
            (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        if (label->buddy() != nullptr) {
            losses.withMnemonic(isMarkup ? asRead(label->text()) : label->text(), "label");
        } else {
            losses.plain(isMarkup ? asRead(label->text()) : label->text(), "label");
        }
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        losses.withMnemonic(button->text(), "button");
    } else if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) {
        losses.withMnemonic(box->title(), "box");
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            losses.withMnemonic(tabs->tabText(i), "tab");
        }
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
        if (view->model() != nullptr) {
            addModel(losses, *view->model());
        }
    }
}

void lookAtAll(Losses& losses, const QWidget& window)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() || qobject_cast<const QMenu*>(widget) != nullptr) {
            look(losses, *widget);
        }
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        losses.withMnemonic(action->text(), "action");
    }
}

} // namespace

TEST_CASE("plain text: names that look like markup or keys are read as typed on every screen",
          "[ui][window]")
{
    HostileClass c;
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    Place there = o.window.frame()->place();
    there.student = c.hostile;
    there.outcome = c.outcome(0);
    o.window.frame()->goTo(there);
    OpenedWindow::settle();
    o.press(Qt::Key_C); // something to undo, to read in History and to see in the status line
    o.window.frame()->goTo(there);
    Losses losses;
    for (const ScreenKind& kind : screenKinds()) {
        o.command(("go." + kind.icon.toStdString()).c_str()).trigger();
        OpenedWindow::settle();
        const int before = losses.seen;
        lookAtAll(losses, o.window);
        CAPTURE(screenName(kind));
        CHECK(losses.seen > before); // it was there to be read
    }
    for (const char* section : {"course.outcomes", "course.levels", "course.credit",
                                "course.roster", "course.groups", "course.nextTerm"}) {
        o.command("go.course").trigger();
        o.command(section).trigger();
        OpenedWindow::settle();
        lookAtAll(losses, o.window);
    }
    for (const OutcomeId outcome : {c.outcome(0), c.outcome(1)}) {
        there.outcome = outcome;
        for (const char* strip : {"map.note", "map.decide", "map.exempt", "map.reassess"}) {
            o.window.frame()->goTo(there);
            o.map().setFocus();
            OpenedWindow::settle();
            o.command(strip).trigger();
            OpenedWindow::settle();
            lookAtAll(losses, o.window);
            o.press(Qt::Key_Escape);
        }
    }
    o.command("go.map").trigger();
    o.press(Qt::Key_K, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_E, Qt::Key_D}) {
        o.press(key);
    }
    lookAtAll(losses, o.window);
    CHECK(losses.lost.join(QLatin1Char('\n')) == QString());
}
