// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/breadcrumbs.h"

#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"
#include "ui/window/crumb.h"
#include "ui/window/screens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kSpacing = 2;

/// Points to what is within what stands before it. Drawn, not written: most fonts lack the letter,
/// and to look for one that has it takes longer than all other words of the window.
class Pointer : public QWidget {
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().height() / 2, fontMetrics().height()};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::PlaceholderText));
        const double high = 0.9 * fontMetrics().xHeight();
        const double wide = high * 0.75 * (isRightToLeft() ? -1 : 1);
        const QPointF middle = QRectF(rect()).center() + QPointF(0, high / 8);
        const std::array<QPointF, 3> triangle{middle + QPointF(-wide / 2, -high / 2),
                                              middle + QPointF(wide / 2, 0),
                                              middle + QPointF(-wide / 2, high / 2)};
        painter.drawConvexPolygon(triangle.data(), static_cast<int>(triangle.size()));
    }
};

} // namespace

Breadcrumbs::Breadcrumbs(const ScreenTools& tools, QWidget* parent)
    : QWidget(parent), m_tools(tools)
{
    setAccessibleName(tr("Where you are"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    for (std::size_t i = 0; i < m_crumbs.size(); ++i) {
        auto* pointer = new Pointer(this);
        pointer->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        pointer->hide();
        auto* crumb = new Crumb(i == 0, this);
        crumb->hide();
        connect(crumb, &QAbstractButton::clicked, this, [this, i] {
            const Place there = m_parts.at(i).leadsTo; // the parts are others then
            Q_EMIT wanted(there);
        });
        layout->addWidget(pointer);
        layout->addWidget(crumb);
        m_crumbs[i] = {pointer, crumb};
    }
    layout->addStretch(1);
}

std::vector<Breadcrumbs::Part> Breadcrumbs::parts(const Place& place) const
{
    std::vector<Part> parts;
    if (!m_tools.document.hasBook()) {
        return parts;
    }
    const ClassBook& book = m_tools.document.book();
    Place there{ScreenId::Map, book.schoolClass.id, {}, {}, {}};
    parts.push_back(
        {tr("%1 \u00B7 %2").arg(toQt(book.course.name), toQt(book.schoolClass.name)), there});
    const ScreenKind* kind = screenKind(place.screen);
    const bool isNamed = place.screen != ScreenId::Map && place.screen != ScreenId::Student &&
                         place.screen != ScreenId::Outcome;
    if (kind != nullptr && isNamed) {
        there.screen = place.screen;
        parts.push_back({screenName(*kind), there});
    }
    std::vector<Part> within;
    const bool isOfOutcome = place.screen == ScreenId::Outcome;
    if (const StudentRecord* record = book.find(place.student)) {
        there.student = place.student;
        there.outcome = isOfOutcome ? place.outcome : OutcomeId();
        there.screen = screenKind(ScreenId::Student) != nullptr ? ScreenId::Student : ScreenId::Map;
        within.push_back({m_tools.names.preferredName(record->student), there});
    }
    if (const auto index = book.indexOf(place.outcome)) {
        const Outcome& outcome = book.outcomes.at(*index);
        there.outcome = outcome.id;
        there.screen = ScreenId::Outcome;
        within.push_back({outcomeName(outcome), there});
    }
    if (isOfOutcome) {
        std::reverse(within.begin(), within.end()); // a student of the outcome
    }
    parts.insert(parts.end(), within.begin(), within.end());
    return parts;
}

void Breadcrumbs::showPlace(const Place& place)
{
    std::vector<Part> parts = this->parts(place);
    if (parts == m_parts) {
        return;
    }
    m_parts = std::move(parts);
    for (std::size_t i = 0; i < m_crumbs.size(); ++i) {
        const bool isThere = i < m_parts.size();
        m_crumbs[i].pointer->setVisible(isThere && i > 0);
        m_crumbs[i].crumb->setVisible(isThere);
        if (isThere) {
            m_crumbs[i].crumb->setWords(m_parts[i].text);
        }
    }
    shareRoom();
}

void Breadcrumbs::shareRoom()
{
    std::vector<Crumb*> open;
    int room = width();
    for (const Shown& shown : m_crumbs) {
        if (shown.crumb->isVisibleTo(this)) {
            open.push_back(shown.crumb);
            const bool isFirst = open.size() == 1;
            room -= isFirst ? 0 : shown.pointer->sizeHint().width() + 2 * kSpacing;
        }
    }
    const auto need = [](const Crumb* crumb) { return crumb->sizeHint().width(); };
    std::sort(open.begin(), open.end(),
              [&need](const Crumb* a, const Crumb* b) { return need(a) < need(b); });
    for (std::size_t i = 0; i < open.size(); ++i) {
        const int share = std::max(0, room / static_cast<int>(open.size() - i));
        const int given = std::min(need(open[i]), share);
        open[i]->setFixedWidth(given); // a layout might take from all what one is too long
        room -= given;
    }
    // Now, not with the next turn of the event loop: a key that is held down paints before it, and
    // what is wider by then would lie on what follows.
    layout()->activate();
}

QSize Breadcrumbs::minimumSizeHint() const
{
    int least = 0;
    for (const Shown& shown : m_crumbs) {
        least += shown.crumb->isVisibleTo(this)
                     ? shown.crumb->minimumSizeHint().width() + shown.pointer->sizeHint().width() +
                           2 * kSpacing
                     : 0;
    }
    return {least, QWidget::minimumSizeHint().height()};
}

void Breadcrumbs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

bool Breadcrumbs::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        shareRoom(); // a part needs another width now, for its words or its font
    }
    return QWidget::event(event);
}

} // namespace trellis::ui
