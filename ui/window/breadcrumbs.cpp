// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/breadcrumbs.h"

#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"
#include "ui/window/crumb.h"
#include "ui/window/screens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kSpacing = 2;

} // namespace

Breadcrumbs::Breadcrumbs(const ScreenTools& tools, QWidget* parent)
    : QWidget(parent), m_tools(tools)
{
    setAccessibleName(tr("Where you are"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    for (std::size_t i = 0; i < m_crumbs.size(); ++i) {
        auto* arrow = new QLabel(layoutDirection() == Qt::RightToLeft ? QStringLiteral("\u25C2")
                                                                      : QStringLiteral("\u25B8"),
                                 this);
        arrow->setTextFormat(Qt::PlainText);
        arrow->setForegroundRole(QPalette::PlaceholderText);
        arrow->hide();
        auto* crumb = new Crumb(i == 0, this);
        crumb->hide();
        connect(crumb, &QAbstractButton::clicked, this,
                [this, i] { Q_EMIT wanted(m_parts.at(i).leadsTo); });
        layout->addWidget(arrow);
        layout->addWidget(crumb);
        m_crumbs[i] = {arrow, crumb};
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
    if (kind != nullptr && place.screen != ScreenId::Map && place.screen != ScreenId::Student) {
        there.screen = place.screen;
        parts.push_back({screenName(*kind), there});
    }
    if (const StudentRecord* record = book.find(place.student)) {
        there.student = place.student;
        there.screen = screenKind(ScreenId::Student) != nullptr ? ScreenId::Student : ScreenId::Map;
        parts.push_back({m_tools.names.preferredName(record->student), there});
    }
    if (const auto index = book.indexOf(place.outcome)) {
        const Outcome& outcome = book.outcomes.at(*index);
        there.outcome = outcome.id;
        there.screen = ScreenId::Map;
        parts.push_back({named(outcome.code + " " + outcome.label(), TextFor::Screen), there});
    }
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
        m_crumbs[i].arrow->setVisible(isThere && i > 0);
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
            room -= isFirst ? 0 : shown.arrow->sizeHint().width() + 2 * kSpacing;
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
}

QSize Breadcrumbs::minimumSizeHint() const
{
    int least = 0;
    for (const Shown& shown : m_crumbs) {
        least += shown.crumb->isVisibleTo(this) ? shown.crumb->minimumSizeHint().width() +
                                                      shown.arrow->sizeHint().width() + 2 * kSpacing
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
