// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_actions.h"

#include "ui/common/commands.h"
#include "ui/map/map_sort_words.h"
#include "ui/text/dates.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace trellis::ui {

namespace {

constexpr int kGap = 6;

} // namespace

MapActions::MapActions(const Commands& commands, QWidget* parent)
    : QWidget(parent), m_commands(commands)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap);
    m_day = makeButton({});
    m_sort = makeButton({});
    m_print = makeButton(tr("Print"));
    m_record = makeButton(tr("Record"));
    m_all = makeButton(tr("Order, papers and more"));
    m_all->hide();
    for (QToolButton* button : {m_sort, m_print, m_all}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    const auto trigger = [this](const char* id) {
        if (QAction* command = m_commands.find(QLatin1String(id))) {
            command->trigger();
        }
    };
    connect(m_day, &QToolButton::clicked, this, [trigger] { trigger("map.day"); });
    connect(m_record, &QToolButton::clicked, this, [trigger] { trigger("go.record"); });
    QAction* record = m_all->menu()->addAction(tr("Record"));
    connect(record, &QAction::triggered, this, [trigger] { trigger("go.record"); });
    showDay(std::nullopt);
}

QToolButton* MapActions::makeButton(const QString& text)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void MapActions::fill()
{
    const auto add = [this](QMenu* menu, std::initializer_list<const char*> ids) {
        m_all->menu()->addSeparator();
        for (const char* id : ids) {
            if (QAction* command = m_commands.find(QLatin1String(id))) {
                if (menu != nullptr) {
                    menu->addAction(command);
                }
                m_all->menu()->addAction(command);
            }
        }
    };
    add(nullptr, {"map.day"});
    add(m_sort->menu(), {"map.sortName", "map.sortCredit", "map.sortLastSeen", "map.sortOutcome"});
    add(m_print->menu(), {"map.print", "map.clipboard", "map.labels", "map.creditList"});
}

void MapActions::showDay(std::optional<Date> day)
{
    m_day->setText(day ? tr("As of %1").arg(shortDate(*day)) : tr("As of today"));
    fit(m_room);
}

void MapActions::showSort(const MapModel& map)
{
    m_sort->setText(sortButtonText(map));
    fit(m_room);
}

void MapActions::fit(int room)
{
    m_room = room;
    int needed = 0;
    for (const QToolButton* button : {m_day, m_sort, m_print, m_record}) {
        needed += button->sizeHint().width() + kGap;
    }
    const bool isFolded = needed > room;
    for (QToolButton* button : {m_day, m_sort, m_print, m_record}) {
        button->setVisible(!isFolded);
    }
    m_all->setVisible(isFolded);
}

} // namespace trellis::ui
