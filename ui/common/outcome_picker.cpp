// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/outcome_picker.h"

#include "ui/text/strings.h"

#include <QMenu>

#include <algorithm>

namespace trellis::ui {

OutcomePicker::OutcomePicker(Choice choice, QWidget* parent) : QToolButton(parent), m_choice(choice)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Outcome"));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, [this] {
        for (QAction* action : menu()->actions()) {
            const OutcomeId id{action->data().toLongLong()};
            action->setChecked(std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end());
        }
    });
    show();
}

void OutcomePicker::setOutcomes(const std::vector<Outcome>& outcomes)
{
    m_outcomes = outcomes;
    menu()->clear();
    for (const Outcome& outcome : m_outcomes) {
        QAction* action = menu()->addAction(menuText(outcomeText(outcome)));
        action->setCheckable(true);
        action->setData(QVariant::fromValue<qlonglong>(outcome.id.value));
        connect(action, &QAction::triggered, this, [this, id = outcome.id] { toggle(id); });
    }
    setEnabled(!m_outcomes.empty());
    show();
}

std::vector<OutcomeId> OutcomePicker::chosen() const
{
    return m_chosen;
}

void OutcomePicker::setChosen(const std::vector<OutcomeId>& chosen)
{
    m_chosen = chosen;
    show();
}

void OutcomePicker::toggle(OutcomeId outcome)
{
    const auto there = std::find(m_chosen.begin(), m_chosen.end(), outcome);
    if (there != m_chosen.end()) {
        m_chosen.erase(there);
    } else if (m_choice == Choice::One) {
        m_chosen = {outcome};
    } else {
        m_chosen.push_back(outcome);
    }
    show();
    Q_EMIT chosenChanged();
}

void OutcomePicker::show()
{
    QStringList names;
    for (const Outcome& outcome : m_outcomes) {
        if (std::find(m_chosen.begin(), m_chosen.end(), outcome.id) != m_chosen.end()) {
            names.append(outcomeText(outcome));
        }
    }
    constexpr int kMostNamed = 3;
    setText(menuText(names.isEmpty() ? tr("Choose an outcome") : listed(names, kMostNamed)));
    setAccessibleDescription(names.join(QLatin1String(", ")));
}

QString outcomeText(const Outcome& outcome)
{
    return named(toQt(outcome.code + " " + outcome.label()).simplified(), TextFor::Screen);
}

} // namespace trellis::ui
