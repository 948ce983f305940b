// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/outcome/opened_outcome.h"

#include "core/storage/edits/activities.h"
#include "core/storage/edits/marks.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/map/map_view.h"
#include "ui/outcome/outcome_screen.h"
#include "ui/outcome/students_view.h"
#include "ui/text/isolates.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace trellis::test {

OpenedOutcome::OpenedOutcome(const SmallClass& c, int outcome) : OpenedWindow(pathOf(c))
{
    openByHeader(outcome);
}

void OpenedOutcome::openByHeader(int outcome)
{
    REQUIRE(map().hasFocus());
    press(Qt::Key_Up);
    for (int step = 0; step < outcome; ++step) {
        press(Qt::Key_Right);
    }
    press(Qt::Key_Return);
    REQUIRE(screen().isVisible());
}

void OpenedOutcome::type(const char* keys)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(keys));
    settle();
}

ui::OutcomeScreen& OpenedOutcome::screen() const
{
    return *window.findChild<ui::OutcomeScreen*>();
}

ui::StudentsView& OpenedOutcome::list() const
{
    return *window.findChild<ui::StudentsView*>();
}

std::string OpenedOutcome::levels() const
{
    const ui::StudentsModel& students = list().list();
    std::string shown;
    for (int row = 0; row < students.rowCount(); ++row) {
        const ui::CellState& state = students.cell(row).state;
        shown += state.kind == ui::CellState::Kind::Level ? std::to_string(state.rank) : ".";
    }
    return shown;
}

QStringList OpenedOutcome::order() const
{
    QStringList names;
    for (int row = 0; row < list().list().rowCount(); ++row) {
        names.append(
            ui::withoutIsolates(list().list().calledName(row)).section(QLatin1Char(' '), 0, 0));
    }
    return names;
}

int OpenedOutcome::row() const
{
    return list().currentIndex().row();
}

QString OpenedOutcome::page() const
{
    QStringList texts;
    for (const auto* label : screen().findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    for (const auto* button : screen().findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            texts.append(button->text());
        }
    }
    for (const auto* widget : screen().findChildren<QWidget*>()) {
        if (widget->isVisible() && !widget->accessibleName().isEmpty()) {
            texts.append(widget->accessibleName()); // what is painted says it here
        }
    }
    for (const auto* view : screen().findChildren<QAbstractItemView*>()) {
        for (int r = 0; view->isVisible() && r < view->model()->rowCount(); ++r) {
            for (int c = 0; c < view->model()->columnCount(); ++c) {
                texts.append(view->model()->index(r, c).data(Qt::AccessibleTextRole).toString());
                texts.append(view->model()->index(r, c).data().toString());
            }
        }
    }
    return ui::withoutIsolates(texts.join(QLatin1Char('\n')));
}

void OpenedOutcome::click(const QString& name)
{
    for (auto* button : screen().findChildren<QAbstractButton*>()) {
        const bool isMeant = ui::withoutIsolates(button->text()) == name ||
                             ui::withoutIsolates(button->accessibleName()) == name;
        if (button->isVisible() && isMeant) {
            QTest::mouseClick(button, Qt::LeftButton);
            settle();
            return;
        }
    }
    FAIL("no button " << name.toStdString());
}

ActivityId addActivityOn(SmallClass& c, const char* title, const char* iso,
                         const std::vector<std::size_t>& outcomes)
{
    Activity activity;
    activity.id = ActivityId::make();
    activity.schoolClass = c.schoolClass;
    activity.title = title;
    activity.kind = ActivityKind::Quiz;
    activity.date = day(iso);
    for (const std::size_t outcome : outcomes) {
        activity.outcomes.push_back(c.outcome(outcome));
    }
    REQUIRE(addActivity(c.gradebook, activity));
    return activity.id;
}

void rateIn(SmallClass& c, ActivityId activity, std::size_t student, std::size_t outcome, int rank,
            const char* iso)
{
    NewMark mark;
    mark.student = c.student(student);
    mark.outcome = c.outcome(outcome);
    mark.activity = activity;
    mark.date = day(iso);
    mark.level = c.level(rank);
    REQUIRE(rate(c.gradebook, {mark}));
}

} // namespace trellis::test
