// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Where the parts of the Record screen are.
#include "ui/common/empty_note.h"
#include "ui/common/entry_bar.h"
#include "ui/record/activity_bar.h"
#include "ui/record/activity_picker.h"
#include "ui/record/change_preview.h"
#include "ui/record/find_field.h"
#include "ui/record/left_out_bar.h"
#include "ui/record/record_screen.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace trellis::ui {

void RecordScreen::layOutPage()
{
    auto* title = new QLabel(tr("Record"), this);
    title->setTextFormat(Qt::PlainText);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    m_className->setForegroundRole(QPalette::PlaceholderText);
    m_className->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* past = new QToolButton(this);
    past->setText(tr("Past activities"));
    connect(past, &QToolButton::clicked, this, &RecordScreen::showPast);
    m_new->setAccessibleName(tr("New activity"));
    connect(m_new, &QToolButton::clicked, this, &RecordScreen::startNew);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(title);
    heading->addWidget(m_className, 1);
    heading->addWidget(past);
    heading->addWidget(m_new);

    QFont bold = m_count->font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_typed->setFont(bold);
    m_typed->setMinimumWidth(3 * fontMetrics().averageCharWidth());
    m_find->setMinimumWidth(32 * fontMetrics().averageCharWidth());
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_find);
    tools->addWidget(m_direction);
    tools->addWidget(m_byGroup);
    tools->addStretch(1);
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
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addWidget(m_pages, 1);
}

} // namespace trellis::ui
