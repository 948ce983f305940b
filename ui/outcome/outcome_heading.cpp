// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/outcome_heading.h"

#include "core/insight/cell_signs.h"
#include "ui/common/text_label.h"
#include "ui/outcome/opening.h"
#include "ui/text/course_words.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <initializer_list>

namespace trellis::ui {

namespace {

constexpr double kTitle = 1.4;
constexpr int kLongestNeighbour = 16;

QString factsText(const ClassBook& book, const Outcome& outcome, Date today)
{
    QStringList facts;
    if (outcome.bloom) {
        facts.append(bloomText(*outcome.bloom));
    }
    const Category* category = outcome.category ? book.find(*outcome.category) : nullptr;
    if (category != nullptr) {
        facts.append(named(category->name, TextFor::Screen));
    }
    facts.append(openingWords(book, outcome, today));
    return facts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

OutcomeHeading::OutcomeHeading(QWidget* parent)
    : QWidget(parent), m_name(new TextLabel(kTitle, TextLabel::Tone::Bold, this)),
      m_facts(smallText(this)), m_text(plainText(this)), m_previous(new QPushButton(this)),
      m_next(new QPushButton(this)), m_openToday(new QPushButton(tr("Open today"), this)),
      m_bringBack(new QPushButton(tr("Bring back"), this)), m_opening(new QToolButton(this))
{
    m_opening->setText(tr("Open or close"));
    m_opening->setPopupMode(QToolButton::InstantPopup);
    m_opening->setFocusPolicy(Qt::StrongFocus);
    m_opening->setMenu(new QMenu(m_opening));
    connect(m_previous, &QPushButton::clicked, this, &OutcomeHeading::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &OutcomeHeading::nextWanted);
    connect(m_openToday, &QPushButton::clicked, this, &OutcomeHeading::openTodayWanted);
    connect(m_bringBack, &QPushButton::clicked, this, &OutcomeHeading::bringBackWanted);
    auto* what = new QVBoxLayout;
    what->setSpacing(0);
    what->addWidget(m_name);
    what->addWidget(m_facts);
    what->addWidget(m_text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(what, 1);
    for (QWidget* button :
         std::initializer_list<QWidget*>{m_previous, m_next, m_openToday, m_bringBack, m_opening}) {
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    for (QPushButton* button : {m_previous, m_next, m_openToday, m_bringBack}) {
        button->setAutoDefault(false);
    }
}

void OutcomeHeading::setOpening(const QList<QAction*>& actions)
{
    m_opening->menu()->addActions(actions);
}

void OutcomeHeading::showNeighbour(QPushButton& button, const Outcome* outcome,
                                   const QString& pattern, const QString& spoken)
{
    button.setVisible(outcome != nullptr);
    if (outcome != nullptr) {
        button.setText(
            menuText(pattern.arg(outcomeName(*outcome, TextFor::Screen, kLongestNeighbour))));
        button.setAccessibleName(spoken.arg(outcomeName(*outcome)));
    }
}

void OutcomeHeading::show(const ClassBook& book, const Outcome& outcome, Date today,
                          const Outcome* previous, const Outcome* next)
{
    m_name->setText(outcomeName(outcome));
    m_facts->setText(factsText(book, outcome, today));
    m_text->setText(toQt(outcome.title));
    m_text->setVisible(!m_name->text().contains(toQt(outcome.title).simplified()));
    const bool isArchived = book.isArchivedOn(outcome, today);
    m_openToday->setVisible(!isArchived && isLocked(outcome, today));
    m_bringBack->setVisible(isArchived);
    showNeighbour(*m_previous, previous, tr("\u2039 %1"), tr("Previous outcome: %1"));
    showNeighbour(*m_next, next, tr("%1 \u203A"), tr("Next outcome: %1"));
}

} // namespace trellis::ui
