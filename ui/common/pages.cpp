// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/pages.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

Pages::Pages(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void Pages::addWidget(QWidget* page)
{
    insertWidget(count(), page);
}

void Pages::insertWidget(int place, QWidget* page)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(place, page, 1);
    m_pages.insert(m_pages.begin() + place, page);
    m_current = m_current == nullptr ? page : m_current;
    page->setVisible(page == m_current);
}

int Pages::indexOf(const QWidget* page) const
{
    const auto found = std::find(m_pages.begin(), m_pages.end(), page);
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

void Pages::setCurrentWidget(QWidget* page)
{
    if (page == m_current || indexOf(page) < 0) {
        return;
    }
    QWidget* before = m_current;
    const QWidget* focus = QApplication::focusWidget();
    const bool hadKeyboard = focus != nullptr && before->isAncestorOf(focus);
    m_current = page;
    setUpdatesEnabled(false);
    page->show();
    if (hadKeyboard) {
        // Before the other one goes, which would give it to whatever comes next.
        if (QWidget* last = page->focusWidget()) {
            last->setFocus(Qt::OtherFocusReason);
        } else if (page->focusProxy() != nullptr || page->focusPolicy() != Qt::NoFocus) {
            page->setFocus(Qt::OtherFocusReason);
        }
    }
    before->hide();
    setUpdatesEnabled(true);
}

void Pages::setCurrentIndex(int index)
{
    if (index >= 0 && index < count()) {
        setCurrentWidget(m_pages[static_cast<std::size_t>(index)]);
    }
}

} // namespace trellis::ui
