// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/evidence_panel.h"

#include "core/mastery/explain.h"
#include "ui/common/quiet_list.h"
#include "ui/common/text_label.h"
#include "ui/text/dates.h"
#include "ui/text/explain_text.h"
#include "ui/text/isolates.h"
#include "ui/text/outcome_name.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidencePanel)
};

struct Entry {
    Date date;
    std::int64_t enteredSeq = 0;
    QString text;
    EvidenceId mark;
};

QString separated(const QStringList& parts)
{
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString levelName(const ClassBook& book, int rank)
{
    return ownWord(book.scale.level(rank).name);
}

Entry markEntry(const ClassBook& book, const Evidence& mark, const EvidencePanel::NoteOf& noteOf)
{
    QStringList parts{dateWithYear(mark.date)};
    switch (mark.mark) {
    case Mark::Level:
        parts.append(levelName(book, mark.rank));
        break;
    case Mark::NotHandedIn:
        parts.append(Words::tr("not handed in"));
        break;
    case Mark::Excused:
        parts.append(Words::tr("excused"));
        break;
    }
    if (mark.isReassessment) {
        parts.append(Words::tr("reassessment"));
    }
    if (mark.isWithdrawn) {
        parts.append(Words::tr("withdrawn"));
    }
    QString text = separated(parts);
    if (const Activity* activity = book.find(mark.activity); activity != nullptr) {
        text += QLatin1Char('\n') + named(activity->title, TextFor::Screen);
    }
    if (const std::string note = mark.hasNote ? noteOf(mark.id) : std::string(); !note.empty()) {
        text += QLatin1Char('\n') + named(note, TextFor::Screen);
    }
    return {mark.date, mark.enteredSeq, text, mark.id};
}

/// From its day, until it was taken back.
template <typename Judgement> Entry judgementEntry(const Judgement& judgement, const QString& what)
{
    QStringList parts{dateWithYear(judgement.date), what};
    if (judgement.removedOn) {
        parts.append(Words::tr("taken back %1").arg(shortDate(*judgement.removedOn)));
    }
    QString text = separated(parts);
    if (!judgement.reason.empty()) {
        text += QLatin1Char('\n') + named(judgement.reason, TextFor::Screen);
    }
    return {judgement.date, judgement.enteredSeq, text, {}};
}

std::vector<Entry> entriesOf(const ClassBook& book, const StudentRecord& record, OutcomeId outcome,
                             const EvidencePanel::NoteOf& noteOf)
{
    std::vector<Entry> entries;
    for (const Evidence& mark : book.evidenceOf(record, outcome)) {
        entries.push_back(markEntry(book, mark, noteOf));
    }
    for (const Decision& decision : record.decisions) {
        if (decision.outcome == outcome) {
            entries.push_back(judgementEntry(
                decision, Words::tr("%1, teacher's decision").arg(levelName(book, decision.rank))));
        }
    }
    for (const Exemption& exemption : record.exemptions) {
        if (exemption.outcome == outcome) {
            entries.push_back(judgementEntry(exemption, Words::tr("exempt")));
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.date != b.date ? a.date > b.date : a.enteredSeq > b.enteredSeq;
    });
    return entries;
}

} // namespace

EvidencePanel::EvidencePanel(QWidget* parent)
    : Card(tr("Evidence"), parent), m_why(plainText(this)), m_next(smallText(this)),
      m_list(new QuietList(this))
{
    QAbstractButton* close = quietButton(this, tr("Close"));
    connect(close, &QAbstractButton::clicked, this, &EvidencePanel::closeWanted);
    addAction(close);
    m_list->setAccessibleName(tr("Evidence, newest first"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(2);
    body().addWidget(m_why);
    body().addWidget(m_next);
    body().addWidget(m_list, 1);
    setFocusProxy(m_list);
}

void EvidencePanel::show(const ClassBook& book, const StudentRecord& record, const Outcome& outcome,
                         Date today, const NoteOf& noteOf)
{
    const Explanation why = explain(book, record, outcome, today);
    setTitle(outcomeName(outcome));
    m_why->setText(explainText(book, why));
    m_next->setText(why.proficiency.isExempt() ? QString() : nextMarkText(book, why));
    m_next->setVisible(!m_next->text().isEmpty());
    // Opened anew it begins with the newest.
    const EvidenceId kept = isVisible() ? current() : EvidenceId{};
    m_list->clear();
    m_marks.clear();
    for (const Entry& entry : entriesOf(book, record, outcome.id, noteOf)) {
        m_list->addItem(entry.text);
        m_marks.push_back(entry.mark);
    }
    const auto place = std::find(m_marks.begin(), m_marks.end(), kept);
    m_list->setCurrentRow(
        kept.isValid() && place != m_marks.end() ? static_cast<int>(place - m_marks.begin()) : 0);
}

EvidenceId EvidencePanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_marks.size())
               ? m_marks.at(static_cast<std::size_t>(row))
               : EvidenceId{};
}

void EvidencePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
    } else if (event->key() == Qt::Key_Delete && hasPieces()) {
        Q_EMIT withdrawWanted(current());
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace trellis::ui
