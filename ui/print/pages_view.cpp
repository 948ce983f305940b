// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/pages_view.h"

#include "ui/print/sheet_painter.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace trellis::ui {

namespace {

constexpr double kBaseDpi = 76.0;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 3.0;
constexpr double kZoomStep = 1.25;

} // namespace

PagesView::PagesView(QWidget* parent) : QScrollArea(parent)
{
    auto* pages = new QWidget;
    m_column = new QVBoxLayout(pages);
    setWidget(pages);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Mid);
    setAlignment(Qt::AlignHCenter);
    setFocusPolicy(Qt::NoFocus);
}

void PagesView::showPages(const SheetLayout& layout, const SheetFonts& fonts)
{
    m_layout = &layout;
    m_fonts = &fonts;
    if (m_isFitted) {
        m_zoom = fittingZoom();
    }
    render();
}

void PagesView::zoomIn()
{
    zoomBy(kZoomStep);
}

void PagesView::zoomOut()
{
    zoomBy(1 / kZoomStep);
}

void PagesView::zoomBy(double factor)
{
    m_isFitted = false;
    m_zoom = std::clamp(m_zoom * factor, kLeastZoom, kMostZoom);
    render();
}

double PagesView::fittingZoom() const
{
    const QMargins margins = m_column->contentsMargins();
    const int taken = margins.left() + margins.right() + 2 * frameWidth() +
                      verticalScrollBar()->sizeHint().width();
    const double page = m_layout->pageSize().width() / 25.4 * kBaseDpi;
    return std::clamp((width() - taken - 1) / page, kLeastZoom, kMostZoom);
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (!m_isFitted || m_layout == nullptr) {
        return;
    }
    const double zoom = fittingZoom();
    if (std::abs(zoom - m_zoom) > 0.001) {
        m_zoom = zoom;
        render();
    }
}

void PagesView::render()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_layout == nullptr) {
        return;
    }
    const double ratio = devicePixelRatioF();
    const auto count = static_cast<int>(m_layout->pages.size());
    int number = 0;
    for (const SheetPage& page : m_layout->pages) {
        QImage picture =
            sheetPicture(page, m_layout->pageSize(), *m_fonts, kBaseDpi * m_zoom * ratio);
        picture.setDevicePixelRatio(ratio);
        auto* label = new QLabel(widget());
        label->setPixmap(QPixmap::fromImage(picture));
        label->setAccessibleName(tr("Page %1 of %2").arg(++number).arg(count));
        m_column->addWidget(label, 0, Qt::AlignHCenter);
    }
    m_column->addStretch(1);
    verticalScrollBar()->setValue(0);
}

} // namespace trellis::ui
