// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Where the parts of the Record screen are.
#include "ui/common/empty_note.h"
#include "ui/common/entry_bar.h"
#include "ui/common/flow_layout.h"
#include "ui/common/page_scroll.h"
#include "ui/common/pages.h"
#include "ui/record/activity_bar.h"
#include "ui/record/activity_picker.h"
#include "ui/record/change_preview.h"
#include "ui/record/find_field.h"
#include "ui/record/left_out_bar.h"
#include "ui/record/record_screen.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace trellis::ui {

namespace {

/// Of students, that are seen at least below the fields of an activity.
constexpr int kFewRows = 8;

} // namespace

void RecordScreen::layOutPage()
{
    auto* past = new QToolButton(this);
    past->setText(tr("Past activities"));
    connect(past, &QToolButton::clicked, this, &RecordScreen::showPast);
    m_new->setAccessibleName(tr("New activity"));
    connect(m_new, &QToolButton::clicked, this, &RecordScreen::startNew);
    QFont bold = m_count->font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_typed->setFont(bold);
    m_typed->setMinimumWidth(3 * fontMetrics().averageCharWidth());
    m_find->setMinimumWidth(32 * fontMetrics().averageCharWidth());
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_find, m_direction, m_byGroup, past, m_new}) {
        flow->addWidget(widget);
    }
    auto* tools = new QHBoxLayout;
    tools->addWidget(buttons, 1);
    tools->addWidget(m_typed);
    tools->addWidget(m_count);

    m_hints->setWordWrap(true);
    m_hints->setForegroundRole(QPalette::PlaceholderText);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(6);
    page->addWidget(m_bar);
    page->addWidget(m_preview);
    page->addLayout(tools);
    page->addWidget(m_empty);
    page->addWidget(m_list, 1);
    page->addWidget(m_leftOut);
    page->addWidget(m_entry);
    page->addWidget(m_hints);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_picker);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_pages, 1);
}

/// What comes and goes above and below the list does not count: the bar would fold and open with
/// it.
void RecordScreen::foldBar()
{
    const QLayout& page = *m_page->layout();
    const QScrollArea* around = scrollAreaAround(*this);
    int left = (around != nullptr ? around->viewport()->height() : height()) -
               m_bar->openHeight(width()) - m_list->horizontalHeader()->sizeHint().height() -
               m_hints->heightForWidth(width()) - 2 * page.spacing();
    for (int i = 0; i < page.count(); ++i) {
        if (const QLayout* tools = page.itemAt(i)->layout()) { // all else is a part of its own
            left -= tools->totalHeightForWidth(width()) + page.spacing();
        }
    }
    const bool isLow = left < kFewRows * m_list->verticalHeader()->defaultSectionSize();
    m_bar->setLow(isLow);
    m_hints->setVisible(!isLow); // each of them is on the key map
}

bool RecordScreen::eventFilter(QObject* watched, QEvent* event)
{
    // The evidence grows while it is read: nothing moves above it then.
    if (event->type() == QEvent::Resize && watched == m_watched &&
        (QApplication::focusWidget() == nullptr || isAncestorOf(QApplication::focusWidget()))) {
        foldBar();
    }
    return Screen::eventFilter(watched, event);
}

bool RecordScreen::event(QEvent* event)
{
    const bool isHandled = Screen::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        foldBar(); // what is in it needs another height now, for its words or its font
    }
    return isHandled;
}

void RecordScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    if (const QScrollArea* around = scrollAreaAround(*this);
        around != nullptr && m_watched != around->viewport()) {
        m_watched = around->viewport();
        m_watched->installEventFilter(this);
    }
    foldBar();
}

} // namespace trellis::ui
