// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The Map as it was on an earlier day: asked for, shown, and nothing changed there.
#include "ui/common/earlier_day.h"
#include "ui/common/entry_bar.h"
#include "ui/document/document.h"
#include "ui/map/day_bar.h"
#include "ui/map/day_button.h"
#include "ui/map/map_actions.h"
#include "ui/map/map_model.h"
#include "ui/map/map_screen.h"
#include "ui/map/map_view.h"
#include "ui/text/dates.h"
#include "ui/text/sentences.h"

#include <QKeyEvent>

namespace trellis::ui {

void MapScreen::askDay()
{
    const Date today = m_tools.document.today();
    const auto dayFrom = [today](const QString& text) {
        const auto day = dayFromText(text, today);
        return day && *day <= today ? day : std::nullopt;
    };
    m_entry->ask(
        tr("The Map as it was on which day? Nothing: today."), {},
        [dayFrom](const QString& text) {
            return text.isEmpty() || dayFrom(text)
                       ? QString()
                       : tr("I need a day up to today, such as Nov 4 or 2026-11-04.");
        },
        [this, dayFrom, today](const QString& text) {
            const auto day = dayFrom(text);
            showDay(day == today ? std::nullopt : day);
        });
    m_entry->setHint(tr("Enter shows it \u00B7 Esc leaves"));
    auto* calendar = new DayButton(m_map->map().day(), today, m_entry);
    connect(calendar, &DayButton::chosen, m_entry,
            [this](Date day) { m_entry->answer(dateWithYear(day)); });
    m_entry->setBeside(calendar);
}

void MapScreen::showDay(std::optional<Date> day)
{
    const bool wasOfAnotherDay = m_map->map().isOfAnotherDay();
    m_entry->leave();
    m_map->map().setDay(day);
    m_dayBar->setDay(day);
    m_actions->showDay(day);
    Q_EMIT placeChanged();
    if (day) {
        Q_EMIT said(paragraph({m_dayBar->text(), tr("Esc leads back to today.")}));
    } else if (wasOfAnotherDay) {
        Q_EMIT said(tr("This is the Map of today again.")); // what was said before is past
    }
    refreshEmpty();
}

void MapScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_map->map().isOfAnotherDay()) {
        Q_EMIT m_dayBar->backWanted();
    } else {
        Screen::keyPressEvent(event);
    }
}

std::optional<Date> MapScreen::earlierDay() const
{
    const MapModel& map = m_map->map();
    return map.isOfAnotherDay() ? std::optional(map.day()) : std::nullopt;
}

QString MapScreen::whyNothingChanges() const
{
    return m_map->map().isOfAnotherDay() ? earlierDayText() : QString();
}

} // namespace trellis::ui
