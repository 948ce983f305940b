// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/what_if_view.h"

#include "core/mastery/whatif.h"
#include "ui/common/name_guard.h"
#include "ui/common/row_height.h"
#include "ui/course/course_section.h"
#include "ui/document/document.h"
#include "ui/text/credit_text.h"
#include "ui/text/outcome_name.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <set>

namespace trellis::ui {

namespace {

constexpr int kMostRows = 300;

QString levelName(const Scale& scale, const std::optional<std::string>& key)
{
    const auto rank = key ? scale.rankOf(std::string_view(*key)) : std::nullopt;
    return rank ? toQt(scale.level(*rank).name).simplified() : WhatIfView::tr("no level yet");
}

} // namespace

WhatIfView::WhatIfView(const ScreenTools& tools, QWidget* parent)
    : Card(tr("What would change"), parent), m_tools(tools), m_summary(plainLabel(this)),
      m_refusal(warningLabel(this)), m_rows(new QTableWidget(0, 4, this)),
      m_apply(new QPushButton(tr("Appl&y"), this)),
      m_revert(new QPushButton(tr("As i&t was"), this))
{
    QVBoxLayout& layout = body();
    layout.addWidget(m_summary);
    layout.addWidget(m_refusal);
    m_rows->setAccessibleName(tr("Who would change"));
    m_rows->setHorizontalHeaderLabels({tr("Student"), tr("Outcome"), tr("Now"), tr("Then")});
    m_rows->verticalHeader()->hide();
    keepRowsHigh(*m_rows);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout.addWidget(m_rows, 1);
    layout.addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_revert);
    m_apply->setAutoDefault(true);
    buttons->addWidget(m_apply);
    layout.addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, &WhatIfView::applied);
    connect(m_revert, &QPushButton::clicked, this, &WhatIfView::reverted);
    showNothing();
}

void WhatIfView::offer(bool canApply, bool canRevert)
{
    m_apply->setEnabled(canApply);
    m_revert->setEnabled(canRevert);
}

void WhatIfView::showNothing()
{
    m_rows->setRowCount(0);
    m_rows->hide();
    m_refusal->hide();
    m_summary->setText(tr("Change something on this page and see here whose level or credit would "
                          "change. Nothing changes before Apply."));
    offer(false, false);
}

void WhatIfView::showRefusal(const QString& sentence)
{
    m_rows->setRowCount(0);
    m_rows->hide();
    m_summary->setText(tr("Not yet"));
    m_refusal->setText(sentence);
    m_refusal->show();
    offer(false, true);
}

void WhatIfView::showDifference(const ClassBook& now, const ClassBook& then)
{
    m_refusal->hide();
    m_rows->setRowCount(0);
    fill(now, then);
    m_rows->setVisible(m_rows->rowCount() > 0);
    offer(true, true);
}

void WhatIfView::fill(const ClassBook& now, const ClassBook& then)
{
    const Date today = m_tools.document.today();
    const WhatIf difference = whatIf(now, then, today);
    const bool isFirstRule = now.rule.conditions.empty() && !then.rule.conditions.empty();
    if (isFirstRule && difference.levels.empty()) {
        // Everybody's credit begins with it: there is nothing to compare.
        const int earned = earnedCount(then, today);
        m_summary->setText(
            earned == 0 ? tr("The first rule. Nobody has credit by it yet.")
                        : tr("The first rule. %n students have credit by it.", nullptr, earned));
        return;
    }
    std::set<StudentId> students;
    for (const auto& change : difference.levels) {
        students.insert(change.student);
        if (!m_tools.names.hides(change.student) && m_rows->rowCount() < kMostRows) {
            const Outcome& outcome = now.outcomes.at(now.indexOf(change.outcome).value_or(0));
            addRow(m_tools.names.listName(now.find(change.student)->student), outcomeName(outcome),
                   levelName(now.scale, change.before), levelName(then.scale, change.after));
        }
    }
    for (const auto& change : difference.credit) {
        students.insert(change.student);
        if (!m_tools.names.hides(change.student) && m_rows->rowCount() < kMostRows) {
            addRow(m_tools.names.listName(now.find(change.student)->student), tr("Credit"),
                   standingText(change.before), standingText(change.after));
        }
    }
    const QString credit =
        tr("Credit now: %n students, then: %1.", nullptr, earnedCount(now, today))
            .arg(earnedCount(then, today));
    if (students.empty()) {
        m_summary->setText(paragraph({tr("Nobody's level or credit would change."), credit}));
        return;
    }
    const QString who = tr("%n students would change.", nullptr, static_cast<int>(students.size()));
    m_summary->setText(paragraph({who, credit}));
}

void WhatIfView::addRow(const QString& student, const QString& what, const QString& now,
                        const QString& then)
{
    const int row = m_rows->rowCount();
    m_rows->insertRow(row);
    int column = 0;
    for (const QString& text : {student, what, now, then}) {
        m_rows->setItem(row, column++, new QTableWidgetItem(text));
    }
}

} // namespace trellis::ui
