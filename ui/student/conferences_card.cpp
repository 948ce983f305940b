// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/conferences_card.h"

#include "core/insight/conference_state.h"
#include "ui/common/text_label.h"
#include "ui/document/document.h"
#include "ui/text/conference_answers.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr std::size_t kNewest = 4;

/// Those to come without a day before all others, then the newest first.
bool isBefore(const Conference& a, const Conference& b)
{
    const auto dayOf = [](const Conference& one) { return one.date ? one.date : one.heldOn; };
    const auto first = dayOf(a);
    const auto second = dayOf(b);
    return first && second ? *second < *first : !first && second;
}

void addPart(QVBoxLayout& parts, const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty()) {
        return;
    }
    parts.addWidget(smallText(parts.parentWidget(), heading));
    for (const QString& line : lines) {
        parts.addWidget(plainText(parts.parentWidget(), line));
    }
}

QString goalLine(const Goal& goal, Date today)
{
    const QString text = goal.text.empty() ? ConferencesCard::tr("Not in words yet")
                                           : named(goal.text, TextFor::Screen);
    const QString by =
        goal.dueOn ? ConferencesCard::tr("%1, by %2").arg(text, dateSeenFrom(today, *goal.dueOn))
                   : text;
    return goal.state == GoalState::Open
               ? by
               : ConferencesCard::tr("%1 \u00B7 %2").arg(by, goalStateText(goal.state));
}

} // namespace

ConferencesCard::ConferencesCard(const Document& document, QWidget* parent)
    : Card(tr("Conferences"), parent), m_document(document), m_list(new QWidget(this))
{
    body().addWidget(m_list);
}

void ConferencesCard::show(const StudentRecord& record)
{
    Shown shown{record.student.id, record.conferences, record.goals, record.work,
                m_document.today()};
    std::stable_sort(shown.conferences.begin(), shown.conferences.end(), isBefore);
    if (shown == m_shown && m_list->layout() != nullptr) {
        return;
    }
    m_isWhole = m_isWhole && shown.student == m_shown.student;
    m_shown = std::move(shown);
    fill();
}

void ConferencesCard::fill()
{
    // A button in it may have asked for this.
    m_list->hide();
    m_list->deleteLater();
    m_list = new QWidget(this);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    const auto& all = m_shown.conferences;
    if (all.empty()) {
        list->addWidget(smallText(m_list, tr("No conference yet.")));
    }
    const std::size_t count = m_isWhole ? all.size() : std::min(kNewest, all.size());
    bool hasOpen = false; // the newest one of which something is known
    for (std::size_t i = 0; i < count; ++i) {
        const bool isOpen = !hasOpen && all[i].heldOn;
        hasOpen |= isOpen;
        addEntry(*list, all[i], isOpen);
    }
    if (count < all.size()) {
        QAbstractButton* more = quietButton(m_list, tr("Show all %1").arg(all.size()));
        connect(more, &QAbstractButton::clicked, this, [this] {
            m_isWhole = true;
            fill();
        });
        list->addWidget(more);
    }
    body().addWidget(m_list);
    m_list->show();
}

void ConferencesCard::addEntry(QVBoxLayout& list, const Conference& conference, bool isOpen)
{
    const QString title = conferenceTitle(conference);
    QWidget* parts = details(conference, m_list);
    auto* under = new QHBoxLayout;
    under->setSpacing(0);
    under->addWidget(smallText(m_list, conferenceStateText(conference, m_shown.today)), 1);
    if (parts != nullptr) {
        QAbstractButton* fold = quietButton(m_list, {});
        const auto setOpen = [fold, parts, title](bool isNowOpen) {
            parts->setVisible(isNowOpen);
            fold->setText(isNowOpen ? tr("Less") : tr("More"));
            fold->setAccessibleName(isNowOpen ? tr("Fold %1 away").arg(title)
                                              : tr("What was said and agreed: %1").arg(title));
        };
        setOpen(isOpen);
        connect(fold, &QAbstractButton::clicked, parts,
                [setOpen, parts] { setOpen(parts->isHidden()); });
        under->addWidget(fold, 0, Qt::AlignTop);
    }
    QAbstractButton* go = quietButton(m_list, tr("Open"));
    go->setToolTip(tooltipText(tr("Shows it in Conferences")));
    go->setAccessibleName(tr("Show in Conferences: %1").arg(title));
    connect(go, &QAbstractButton::clicked, this, [this, conference] {
        const ClassId here = m_document.book().schoolClass.id;
        const bool isHere = conference.classes.empty() || conference.isAbout(here);
        Place place{ScreenId::Conferences,
                    isHere ? here : conference.classes.front(),
                    m_shown.student,
                    {},
                    {}};
        place.conference = conference.id;
        Q_EMIT wanted(place);
    });
    under->addWidget(go, 0, Qt::AlignTop);
    list.addWidget(plainText(m_list, title));
    list.addLayout(under);
    if (parts != nullptr) {
        list.addWidget(parts);
    }
}

QStringList ConferencesCard::workAt(const Conference& conference) const
{
    // What is ticked is for the conference that is being prepared or was just held.
    const StudentRecord* record =
        m_document.hasBook() ? m_document.book().find(m_shown.student) : nullptr;
    const Conference* now =
        record != nullptr
            ? currentConference(*record, m_document.book().schoolClass.id, m_shown.today)
            : nullptr;
    QStringList titles;
    if (now != nullptr && now->id == conference.id) {
        for (const WorkSample* work : workToShow(*record)) {
            titles.append(named(work->title, TextFor::Screen));
        }
    }
    return titles;
}

QWidget* ConferencesCard::details(const Conference& conference, QWidget* parent) const
{
    QStringList goals;
    for (const Goal& goal : m_shown.goals) {
        if (goal.conference == conference.id) {
            goals.append(goalLine(goal, m_shown.today));
        }
    }
    const QStringList work = workAt(conference);
    QStringList agreed;
    if (conference.wantsTeacherTime) {
        agreed.append(tr("The family would also like time with the teacher."));
    }
    if (conference.meetAgainOn) {
        agreed.append(tr("We meet again on %1.").arg(dateWithYear(*conference.meetAgainOn)));
    }
    const std::vector<ConferenceAnswer> answers = answersAt(conference);
    if (answers.empty() && goals.isEmpty() && work.isEmpty() && agreed.isEmpty() &&
        conference.note.empty()) {
        return nullptr;
    }
    auto* parts = new QWidget(parent);
    auto* layout = new QVBoxLayout(parts);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(2);
    for (const ConferenceAnswer& answer : answers) {
        addPart(*layout, answer.asked, {named(answer.answer, TextFor::Screen)});
    }
    addPart(*layout, tr("Goals"), goals);
    addPart(*layout, conference.heldOn ? tr("Work that was shown") : tr("Work to show"), work);
    if (!conference.note.empty()) {
        addPart(*layout, tr("Note from the teacher"), {toQt(conference.note)});
    }
    for (const QString& line : agreed) {
        layout->addWidget(plainText(parts, line));
    }
    return parts;
}

} // namespace trellis::ui
