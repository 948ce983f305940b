// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/day_button.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QTextCharFormat>
#include <QWidgetAction>

namespace trellis::ui {

namespace {

QDate toQt(Date day)
{
    return QDate(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day()));
}

} // namespace

DayButton::DayButton(Date shown, Date newest, QWidget* parent) : QToolButton(parent)
{
    setText(tr("Calendar"));
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    auto* calendar = new QCalendarWidget;
    calendar->setMaximumDate(toQt(newest));
    calendar->setSelectedDate(toQt(shown));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        calendar->setWeekdayTextFormat(day, {}); // as any other, not red
    }
    auto* menu = new QMenu(this);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, calendar, [calendar] { calendar->setFocus(); });
    const auto choose = [this, menu](QDate day) {
        menu->close();
        const auto chosenDay = Date::fromYmd(day.year(), static_cast<unsigned>(day.month()),
                                             static_cast<unsigned>(day.day()));
        if (chosenDay) {
            Q_EMIT chosen(*chosenDay);
        }
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
}

} // namespace trellis::ui
