// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_screen.h"

#include "ui/document/document.h"
#include "ui/map/legend.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/text/credit_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr int kLowWindow = 800;

} // namespace

MapScreen::MapScreen(const ScreenTools& tools, QWidget* parent)
    : Screen(parent), m_tools(tools), m_map(new MapView(tools.document, this)),
      m_legend(new Legend(this)), m_rule(new QLabel(this)), m_empty(new QLabel(this))
{
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    m_rule->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_rule);
    layout->addWidget(m_legend);
    layout->addWidget(m_empty);
    layout->addWidget(m_map, 1);

    connect(&tools.document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole) {
            refresh();
        }
    });
    connect(m_map, &MapView::said, this, &Screen::said);
    connect(m_map, &MapView::currentMoved, this, &Screen::placeChanged);
    setFocusProxy(m_map);
    refresh();
}

void MapScreen::goTo(const Place& place)
{
    const MapModel& map = m_map->map();
    const QModelIndex current = m_map->currentIndex();
    const int row = place.student.isValid() ? map.rowOf(place.student) : current.row();
    const int column = place.outcome.isValid() ? map.columnOf(place.outcome) : current.column();
    if (row >= 0 && column >= 0) {
        m_map->setCurrentIndex(map.index(row, column));
    }
    m_map->setFocus();
}

Place MapScreen::place() const
{
    Place place;
    if (m_tools.document.hasBook()) {
        place.schoolClass = m_tools.document.book().schoolClass.id;
    }
    const QModelIndex current = m_map->currentIndex();
    if (current.isValid()) {
        place.student = m_map->map().row(current.row()).student;
        const Outcome* outcome = m_map->map().outcome(current.column());
        place.outcome = outcome != nullptr ? outcome->id : OutcomeId{};
    }
    return place;
}

void MapScreen::refresh()
{
    if (!m_tools.document.hasBook()) {
        m_rule->clear();
        m_empty->setText(tr("This gradebook has no class. Edit → Redo may bring one back."));
        m_empty->show();
        return;
    }
    const ClassBook& book = m_tools.document.book();
    m_rule->setText(ruleText(book, book.rule));
    m_legend->setScale(book.scale);
    const bool noStudents = m_map->map().rowCount() == 0;
    const bool noOutcomes = m_map->map().outcomeCount() == 0;
    m_empty->setText(noStudents ? tr("No students yet. Drag a CSV of your class here.")
                     : noOutcomes
                         ? tr("No outcomes yet. What should students be able to do by the end?")
                         : QString());
    m_empty->setVisible(noStudents || noOutcomes);
}

void MapScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_map->setCompact(window()->height() < kLowWindow);
}

} // namespace trellis::ui
