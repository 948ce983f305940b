// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/wording_card.h"

#include "ui/common/text_label.h"
#include "ui/text/strings.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

void setLines(TextLabel& title, TextLabel& text, const QStringList& lines)
{
    text.setText(lines.join(QLatin1Char('\n')));
    text.setVisible(!lines.isEmpty());
    title.setVisible(!lines.isEmpty());
}

} // namespace

WordingCard::WordingCard(QWidget* parent)
    : Card(tr("For students"), parent), m_wording(plainText(this)), m_without(smallText(this)),
      m_criteriaTitle(smallText(this, tr("What success looks like"))), m_criteria(plainText(this)),
      m_resourcesTitle(smallText(this, tr("Resources"))), m_resources(plainText(this))
{
    m_without->setText(tr("It has no words for students yet: a sheet shows these."));
    QAbstractButton* edit = quietButton(this, tr("Change"));
    edit->setAccessibleName(tr("Change the words for students"));
    connect(edit, &QAbstractButton::clicked, this, &WordingCard::editWanted);
    addAction(edit);
    for (TextLabel* label :
         {m_wording, m_without, m_criteriaTitle, m_criteria, m_resourcesTitle, m_resources}) {
        body().addWidget(label);
    }
}

void WordingCard::show(const Outcome& outcome)
{
    m_wording->setText(toQt(outcome.wording()));
    m_without->setVisible(
        std::none_of(outcome.wordings.begin(), outcome.wordings.end(), [](const OutcomeWording& w) {
            return w.language.empty() && !w.text.empty();
        }));
    QStringList criteria;
    for (const std::string& line : outcome.criteria) {
        criteria.append(toQt(line));
    }
    setLines(*m_criteriaTitle, *m_criteria, criteria);
    QStringList resources;
    for (const OutcomeResource& resource : outcome.resources) {
        resources.append(resource.location.empty()
                             ? toQt(resource.title)
                             : tr("%1: %2", "a resource, where it is")
                                   .arg(named(resource.title, TextFor::Screen),
                                        named(resource.location, TextFor::Screen)));
    }
    setLines(*m_resourcesTitle, *m_resources, resources);
}

} // namespace trellis::ui
