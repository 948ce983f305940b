// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/outcome_chip.h"

#include "ui/common/follow_writable.h"
#include "ui/common/theme.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLongest = 28;

QToolButton* flatButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString nameOf(const Outcome& outcome)
{
    return outcomeName(outcome, TextFor::Plain);
}

} // namespace

OutcomeChip::OutcomeChip(const Document& document, OutcomeId id,
                         const std::vector<OutcomeId>& shown, QWidget* parent)
    : QFrame(parent)
{
    const ClassBook& book = document.book();
    const Outcome& outcome = book.outcomes.at(book.indexOf(id).value());
    const QString whole = nameOf(outcome);
    auto* name = flatButton(this);
    name->setText(
        menuText(whole.size() > kLongest ? whole.left(kLongest - 1) + QChar(0x2026) : whole));
    name->setToolTip(tooltipText(toQt(outcome.title).simplified().left(300)));
    name->setAccessibleName(tr("%1, show another outcome instead").arg(whole));
    name->setPopupMode(QToolButton::InstantPopup);
    followWritable(*name, document);
    auto* menu = new QMenu(name);
    menu->addSection(tr("Another outcome instead"));
    for (const Outcome& other : book.outcomes) {
        const bool isShown = std::find(shown.begin(), shown.end(), other.id) != shown.end();
        if (!isShown && !book.isArchivedOn(other, document.today())) {
            connect(menu->addAction(menuText(nameOf(other))), &QAction::triggered, this,
                    [this, id, by = other.id] { Q_EMIT replaced(id, by); });
        }
    }
    name->setMenu(menu);
    auto* cross = flatButton(this);
    cross->setText(QStringLiteral("\u2715"));
    cross->setAccessibleName(tr("Take out %1").arg(whole));
    cross->setToolTip(tooltipText(tr("Take out %1").arg(whole)));
    followWritable(*cross, document);
    connect(cross, &QToolButton::clicked, this, [this, id] { Q_EMIT takenOut(id); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 2, 0);
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addWidget(cross);
    setObjectName(QStringLiteral("outcomeChip"));
}

void OutcomeChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = tokensFor(palette()).accent;
    tint.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
}

} // namespace trellis::ui
