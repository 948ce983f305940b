// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/groups_card.h"

#include "ui/common/group_words.h"
#include "ui/common/text_label.h"
#include "ui/outcome/spread_words.h"
#include "ui/text/dates.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace trellis::ui {

GroupsCard::GroupsCard(const NameGuard& names, QWidget* parent)
    : Card(tr("Groups"), parent), m_names(names)
{
    QAbstractButton* edit = quietButton(this, tr("Change"));
    edit->setAccessibleName(tr("Change the groups"));
    connect(edit, &QAbstractButton::clicked, this, &GroupsCard::editWanted);
    addAction(edit);
}

void GroupsCard::show(const ClassBook& book, const Outcome& outcome, Date today)
{
    QStringList lines;
    for (const LearningGroup& group : book.groups) {
        const std::vector<const StudentRecord*> members = book.membersOf(group, today);
        if (!group.isCurrentOn(today) || members.empty()) {
            continue;
        }
        const QString name = groupName(book, group, m_names, today);
        const QString who = namesTogether(members, m_names);
        const QString whole = name == who ? who : tr("%1: %2", "group, members").arg(name, who);
        const QString until =
            group.endedOn ? tr("until %1").arg(shortDate(*group.endedOn)) : QString();
        const QString spread =
            spreadWords(outcomeSpread(book, outcome, today, members), book.scale);
        lines.append(
            until.isEmpty()
                ? tr("%1 · %2", "group, levels").arg(whole, spread)
                : tr("%1, %2 · %3", "group, until when, levels").arg(whole, until, spread));
    }
    if (lines.isEmpty()) {
        lines.append(tr("No group works in this class now."));
    }
    while (m_lines.size() < static_cast<std::size_t>(lines.size())) {
        m_lines.push_back(smallText(this));
        body().addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isThere = i < static_cast<std::size_t>(lines.size());
        m_lines[i]->setVisible(isThere);
        if (isThere) {
            m_lines[i]->setText(lines.at(static_cast<qsizetype>(i)));
        }
    }
}

} // namespace trellis::ui
