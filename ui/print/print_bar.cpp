// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/print_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPrinter>
#include <QSpinBox>

namespace trellis::ui {

PrintBar::PrintBar(QWidget* parent)
    : QWidget(parent), m_none(new QLabel(this)), m_on(new QLabel(tr("P&rinter"), this)),
      m_names(new QComboBox(this)), m_bothSides(new QCheckBox(tr("On &both sides"), this)),
      m_often(new QLabel(tr("Cop&ies"), this)), m_copies(new QSpinBox(this)),
      m_about(new QLabel(this))
{
    constexpr int kMostCopies = 99;
    constexpr int kLettersOfName = 12;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_none->setTextFormat(Qt::PlainText);
    m_about->setTextFormat(Qt::PlainText);
    m_on->setBuddy(m_names);
    m_names->setAccessibleName(tr("Printer"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(kLettersOfName);
    m_often->setBuddy(m_copies);
    m_copies->setAccessibleName(tr("Copies"));
    m_copies->setRange(1, kMostCopies);
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_none, m_on, m_names, m_bothSides,
                                                         m_often, m_copies, m_about}) {
        layout->addWidget(part);
    }
    m_none->hide();
    m_about->hide();
    connect(m_names, &QComboBox::currentIndexChanged, this, &PrintBar::followPrinter);
    connect(m_bothSides, &QCheckBox::clicked, this,
            [this](bool isChecked) { m_wantsBothSides = isChecked; });
}

void PrintBar::wait(bool isLate)
{
    m_none->setText(isLate ? tr("No printer has answered yet.") : tr("Looking for printers\u2026"));
    showParts();
}

void PrintBar::showParts()
{
    m_none->setVisible(!hasPrinter());
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_on, m_names, m_bothSides, m_often, m_copies}) {
        part->setVisible(hasPrinter());
    }
}

void PrintBar::offer(Printers printers, const QString& last)
{
    m_isOffered = true;
    m_printers = std::move(printers);
    m_names->clear();
    for (const QString& name : std::as_const(m_printers.names)) {
        m_names->addItem(name);
        m_names->setItemData(m_names->count() - 1, tooltipText(name), Qt::ToolTipRole);
    }
    for (const QString& wanted : {m_printers.usual, last}) {
        if (const int at = m_names->findText(wanted); at >= 0) {
            m_names->setCurrentIndex(at);
        }
    }
    m_none->setText(tr("No printer is set up on this computer."));
    showParts();
    followPrinter();
}

PrinterFacts PrintBar::facts() const
{
    return hasPrinter() && m_printers.look ? m_printers.look(printer()) : PrinterFacts();
}

QString PrintBar::waiting() const
{
    return facts().isStopped
               ? tr("%1 is paused: the paper waits there.").arg(named(printer(), TextFor::Screen))
               : QString();
}

void PrintBar::followPrinter()
{
    const PrinterFacts known = facts();
    m_bothSides->setEnabled(!known.isOneSided);
    m_bothSides->setChecked(m_wantsBothSides && !known.isOneSided);
    QStringList about;
    if (known.isOneSided) {
        about.append(tr("%1 prints on one side only.").arg(named(printer(), TextFor::Screen)));
    }
    if (known.isStopped) {
        about.append(waiting());
    }
    m_about->setText(about.join(QLatin1Char(' ')));
    m_about->setVisible(!about.isEmpty());
}

QString PrintBar::printer() const
{
    return m_names->currentText();
}

void PrintBar::setTwoSided(bool isTwoSided)
{
    m_wantsBothSides = isTwoSided;
    followPrinter();
}

std::unique_ptr<QPrinter> PrintBar::take() const
{
    std::unique_ptr<QPrinter> taken = m_printers.take(printer());
    taken->setDuplex(m_bothSides->isChecked() ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    taken->setCopyCount(m_copies->value());
    taken->setCollateCopies(true);
    return taken;
}

} // namespace trellis::ui
