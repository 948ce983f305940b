// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Whom a digit behind a typed name rates: said before the key. The window says it after it.
#include "ui/document/document.h"
#include "ui/map/filter_bar.h"
#include "ui/map/map_model.h"
#include "ui/map/map_screen.h"
#include "ui/text/credit_text.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QLabel>

namespace trellis::ui {

std::optional<MapView::Cell> MapScreen::topMatch() const
{
    const MapModel& map = m_map->map();
    const Outcome* outcome = map.outcome(m_map->currentIndex().column());
    if (outcome == nullptr || map.filter().name.trimmed().isEmpty()) {
        return std::nullopt;
    }
    for (int row = 0; row < map.rowCount(); ++row) {
        if (!map.isHidden(row)) {
            return MapView::Cell{map.row(row).student, outcome->id};
        }
    }
    return std::nullopt;
}

QString MapScreen::aboutMatch(const MapView::Cell& cell) const
{
    const MapModel& map = m_map->map();
    const Outcome& outcome = *map.outcome(map.columnOf(cell.outcome));
    return tr("%1, %2", "a student, an outcome")
        .arg(map.nameOf(map.rowOf(cell.student)), outcomeName(outcome));
}

void MapScreen::sayTopMatch()
{
    const auto match = topMatch();
    if (match) {
        m_map->goTo(*match); // the row of whom a digit would rate is marked
        m_rule->setText(
            tr("1 to %1 rates %2", "digits, whom and what")
                .arg(QString::number(m_map->map().scale().topRank()), aboutMatch(*match)));
    } else if (m_tools.document.hasBook()) {
        const ClassBook& book = m_tools.document.book();
        m_rule->setText(ruleText(book, book.rule));
    }
    QFont font = this->font();
    font.setBold(match.has_value());
    m_rule->setFont(font);
    m_rule->setForegroundRole(match ? QPalette::WindowText : QPalette::PlaceholderText);
}

void MapScreen::rateFound(int rank)
{
    const auto match = topMatch();
    if (!match) {
        const MapModel& map = m_map->map();
        const bool isOnOutcome = map.outcome(m_map->currentIndex().column()) != nullptr;
        Q_EMIT said(map.rowCount() > 0 && !isOnOutcome ? tr("Choose a cell of an outcome first.")
                                                       : tr("Nobody has a name that begins so."));
        return;
    }
    const Scale& scale = m_map->map().scale();
    const DoneBy byName(m_tools.document, OpWay::Name);
    if (m_map->enter({*match}, TypedMark{Mark::Level, scale.level(rank).id})) {
        m_filter->clearName();
        m_map->goTo(*match);
    }
}

} // namespace trellis::ui
