// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/builds_card.h"

#include "ui/common/text_label.h"
#include "ui/outcome/spread_words.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr int kLongestLink = 30;

} // namespace

BuildsCard::BuildsCard(QWidget* parent) : Card(tr("Before and after"), parent)
{
    addPart(m_before);
    addPart(m_after);
}

void BuildsCard::addPart(Part& part)
{
    part.heading = smallText(this);
    part.lines = new QVBoxLayout;
    part.lines->setSpacing(0);
    body().addWidget(part.heading);
    body().addLayout(part.lines);
}

void BuildsCard::fill(Part& part, const QString& heading, const QString& none,
                      const ClassBook& book, const std::vector<OutcomeId>& outcomes, Date today,
                      bool areNamesHidden)
{
    part.heading->setText(outcomes.empty() ? none : heading);
    part.outcomes = outcomes;
    while (part.links.size() < outcomes.size()) {
        QAbstractButton* link = quietButton(this, {});
        TextLabel* spread = smallText(this);
        connect(link, &QAbstractButton::clicked, this, [this, &part, at = part.links.size()] {
            Q_EMIT outcomeWanted(part.outcomes.at(at));
        });
        part.lines->addWidget(link, 0, Qt::AlignLeading);
        part.lines->addWidget(spread);
        part.links.emplace_back(link, spread);
    }
    for (std::size_t i = 0; i < part.links.size(); ++i) {
        const auto& [link, spread] = part.links[i];
        const auto at = i < outcomes.size() ? book.indexOf(outcomes[i]) : std::nullopt;
        link->setVisible(at.has_value());
        spread->setVisible(at.has_value() && !areNamesHidden);
        if (at) {
            const Outcome& outcome = book.outcomes.at(*at);
            link->setText(menuText(outcomeName(outcome, TextFor::Screen, kLongestLink)));
            link->setAccessibleName(tr("Open %1").arg(outcomeName(outcome)));
            link->setToolTip(tooltipText(toQt(outcome.title)));
            spread->setText(spreadWords(outcomeSpread(book, outcome, today), book.scale));
        }
    }
}

void BuildsCard::show(const ClassBook& book, const Outcome& outcome, Date today,
                      bool areNamesHidden)
{
    fill(m_before, tr("Builds on"), tr("Builds on no other outcome."), book, outcome.prerequisites,
         today, areNamesHidden);
    fill(m_after, tr("Leads to"), tr("No other outcome builds on it."), book,
         outcomesAfter(book, outcome.id, today), today, areNamesHidden);
}

} // namespace trellis::ui
