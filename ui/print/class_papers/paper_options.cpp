// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/paper_options.h"

#include "core/model/clipboard_sheet.h"
#include "core/report/class_lists.h"
#include "core/storage/edits/clipboard_sheets.h"
#include "ui/common/name_guard.h"
#include "ui/common/quiet_list.h"
#include "ui/document/document.h"
#include "ui/print/class_papers/seats_dialog.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

enum class Order : std::uint8_t { Shown, Seats, Name, NotSeen };

QLabel* labelFor(QWidget* field, const QString& text)
{
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    label->setWordWrap(true);
    return label;
}

/// More room than the few papers to choose from.
QSizePolicy roomy(QSizePolicy policy)
{
    policy.setVerticalStretch(3);
    return policy;
}

} // namespace

ClipboardOptions::ClipboardOptions(Document& document, const NameGuard& names,
                                   std::vector<StudentId> shown, const QString& shownText,
                                   const std::vector<OutcomeId>& outcomes, QWidget* parent)
    : QWidget(parent), m_document(document), m_names(names), m_shown(std::move(shown)),
      m_order(new QComboBox(this)), m_outcomes(new QuietList(this))
{
    if (!shownText.isEmpty()) {
        m_order->addItem(shownText, static_cast<int>(Order::Shown));
    }
    m_order->addItem(tr("As they sit"), static_cast<int>(Order::Seats));
    m_order->addItem(tr("By name"), static_cast<int>(Order::Name));
    m_order->addItem(tr("Not seen lately first"), static_cast<int>(Order::NotSeen));
    m_order->setAccessibleName(tr("Order of the students"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(roomy(sizePolicy()));

    const auto ticked = std::min(outcomes.size(), kMostClipboardOutcomes);
    const auto end = outcomes.begin() + static_cast<std::ptrdiff_t>(ticked);
    const ClassBook& book = document.book();
    if (const auto seats = readSeats(document.gradebook(), book.schoolClass.id)) {
        m_seats = *seats;
    }
    auto* seats = new QPushButton(tr("&How they sit\u2026"), this);
    seats->setAutoDefault(false);
    seats->setToolTip(tooltipText(tr("The order in which you pass them as you go round")));
    seats->setEnabled(!document.isReadOnly() && !names.isHiding());
    connect(seats, &QPushButton::clicked, this, &ClipboardOptions::changeSeats);
    for (const Outcome& outcome : book.outcomes) {
        if (book.isArchivedOn(outcome, document.today())) {
            continue;
        }
        auto* item = new QListWidgetItem(outcomeName(outcome), m_outcomes);
        const bool isTicked = std::find(outcomes.begin(), end, outcome.id) != end;
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(outcome.id.value));
    }
    m_outcomes->setAccessibleName(tr("Outcomes on the sheet, at most three"));
    m_outcomes->setCurrentRow(0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(m_order, tr("&Order of the students")));
    layout->addWidget(m_order);
    layout->addWidget(seats, 0, Qt::AlignLeft);
    layout->addWidget(labelFor(m_outcomes, tr("O&utcomes, at most three")));
    layout->addWidget(m_outcomes, 1);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ClipboardOptions::changed);
    connect(m_outcomes, &QListWidget::itemChanged, this, &ClipboardOptions::changed);
}

void ClipboardOptions::changeSeats()
{
    if (SeatsDialog(m_document, m_names, this).exec() != QDialog::Accepted) {
        return;
    }
    if (const auto seats = readSeats(m_document.gradebook(), m_document.book().schoolClass.id)) {
        m_seats = *seats;
    }
    {
        const QSignalBlocker quiet(m_order);
        m_order->setCurrentIndex(m_order->findData(static_cast<int>(Order::Seats)));
    }
    Q_EMIT changed();
}

std::vector<OutcomeId> ClipboardOptions::outcomes() const
{
    std::vector<OutcomeId> outcomes;
    for (int row = 0; row < m_outcomes->count(); ++row) {
        const QListWidgetItem* item = m_outcomes->item(row);
        if (item->checkState() == Qt::Checked) {
            outcomes.push_back(OutcomeId{item->data(Qt::UserRole).toLongLong()});
        }
    }
    return outcomes;
}

std::vector<StudentId> ClipboardOptions::students() const
{
    switch (static_cast<Order>(m_order->currentData().toInt())) {
    case Order::Shown:
        return m_shown;
    case Order::Seats:
        return asSeated(m_document.book(), m_seats, m_document.today());
    case Order::Name:
        return everybody(m_document.book(), m_document.today());
    case Order::NotSeen:
        return leastLatelySeen(m_document.book(), m_document.today());
    }
    return {};
}

LabelOptions::LabelOptions(QWidget* parent) : QWidget(parent), m_first(new QSpinBox(this))
{
    setSizePolicy(roomy(sizePolicy()));
    m_first->setAccessibleName(tr("First label"));
    m_first->setMinimum(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(m_first, tr("&First label that is not used yet")));
    layout->addWidget(m_first);
    layout->addStretch(1);
    connect(m_first, &QSpinBox::valueChanged, this, &LabelOptions::changed);
}

void LabelOptions::setLabels(int onPage)
{
    const QSignalBlocker blocker(m_first); // whoever says so looks at it next
    m_first->setMaximum(onPage);
}

int LabelOptions::first() const
{
    return m_first->value();
}

} // namespace trellis::ui
