// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Where the parts of the Record screen are.
#include "ui/common/empty_note.h"
#include "ui/common/entry_bar.h"
#include "ui/common/flow_layout.h"
#include "ui/common/pages.h"
#include "ui/record/activity_bar.h"
#include "ui/record/activity_picker.h"
#include "ui/record/change_preview.h"
#include "ui/record/find_field.h"
#include "ui/record/left_out_bar.h"
#include "ui/record/record_screen.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace trellis::ui {

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

} // namespace trellis::ui
