// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/outcome_picker.h"

#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QKeyEvent>
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
    // No longer than the display, however many there are.
    menu()->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    menu()->installEventFilter(this);
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

bool OutcomePicker::takesKey(const QKeyEvent& event)
{
    constexpr qint64 kMoment = 1000; // milliseconds
    const QString text = event.text();
    const bool isCommand =
        (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (isCommand || text.isEmpty() || !text.front().isLetterOrNumber()) {
        return false;
    }
    if (!m_sinceKey.isValid() || m_sinceKey.hasExpired(kMoment)) {
        m_typed.clear();
        m_beforeTyping = m_chosen;
    }
    m_typed += text;
    m_sinceKey.start();
    return true;
}

std::optional<std::size_t> OutcomePicker::meant() const
{
    const auto first = [this](const auto& isMeant) -> std::optional<std::size_t> {
        const auto found = std::find_if(m_outcomes.begin(), m_outcomes.end(), isMeant);
        return found == m_outcomes.end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(found - m_outcomes.begin()));
    };
    const auto byNumber = first([this](const Outcome& outcome) {
        return toQt(outcome.code).compare(m_typed, Qt::CaseInsensitive) == 0;
    });
    return byNumber ? byNumber : first([this](const Outcome& outcome) {
        return toQt(outcome.label()).startsWith(m_typed, Qt::CaseInsensitive);
    });
}

void OutcomePicker::keyPressEvent(QKeyEvent* event)
{
    if (!takesKey(*event)) {
        QToolButton::keyPressEvent(event);
        return;
    }
    if (const auto index = meant()) {
        // "2" and then "6" is 26, and not 2 as well.
        m_chosen = m_choice == Choice::One ? std::vector<OutcomeId>() : m_beforeTyping;
        toggle(m_outcomes.at(*index).id);
    }
}

bool OutcomePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == menu() && event->type() == QEvent::KeyPress &&
        takesKey(*static_cast<QKeyEvent*>(event))) {
        if (const auto index = meant()) {
            menu()->setActiveAction(menu()->actions().at(static_cast<qsizetype>(*index)));
        }
        return true;
    }
    return QToolButton::eventFilter(watched, event);
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
    return outcomeName(outcome);
}

} // namespace trellis::ui
