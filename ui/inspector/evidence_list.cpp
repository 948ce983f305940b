// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/inspector/evidence_list.h"

#include "core/insight/cell_signs.h"
#include "core/storage/read.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

class Lines {
    Q_DECLARE_TR_FUNCTIONS(EvidenceList)

public:
    Lines(const Gradebook& gradebook, const ClassBook& book) : m_gradebook(gradebook), m_book(book)
    {}

    void addStanding(const StudentRecord& record, const Outcome& outcome, Date today)
    {
        const Proficiency level = proficiency(m_book, record, outcome, today);
        if (level.decision != nullptr) {
            add(tr("%1 \u00B7 %2 by decision: %3")
                    .arg(shortDate(level.decision->date), levelName(level.decision->rank),
                         named(level.decision->reason, TextFor::Screen)));
        }
        if (level.exemption != nullptr) {
            add(tr("%1 \u00B7 exempt: %2")
                    .arg(shortDate(level.exemption->date),
                         named(level.exemption->reason, TextFor::Screen)));
        }
        if (const Flag* flag = openFlag(m_book, record, outcome.id, today)) {
            add(flag->dueOn ? tr("To reassess by %1").arg(shortDate(*flag->dueOn))
                            : tr("To reassess"));
        }
    }

    void addStar(const StudentRecord& record, const Outcome& outcome)
    {
        if (record.starOn(outcome.id) != nullptr) {
            add(tr("\u2605 To talk about at the conference"));
        }
    }

    void addMark(const Evidence& mark)
    {
        QStringList parts{shortDate(mark.date), markText(mark)};
        if (const Activity* activity = m_book.find(mark.activity)) {
            parts.append(tr("%1 (%2)").arg(
                activity->title.empty() ? untitledText() : named(activity->title, TextFor::Screen),
                activityKindText(activity->kind)));
        }
        if (mark.isReassessment) {
            parts.append(tr("reassessment"));
        }
        if (mark.isWithdrawn) {
            parts.append(tr("withdrawn"));
        }
        if (mark.hasNote) {
            const auto note = readNote(m_gradebook, mark.id);
            parts.append(tr("note: %1").arg(note ? named(*note, TextFor::Screen) : QString()));
        }
        lines.push_back(
            {parts.join(QStringLiteral(" \u00B7 ")), mark.id, mark.isWithdrawn, mark.hasNote});
    }

    std::vector<EvidenceLine> lines;

private:
    void add(const QString& text) { lines.push_back({text, {}, false, false}); }

    [[nodiscard]] QString levelName(int rank) const
    {
        return ownWord(m_book.scale.level(rank).name);
    }

    [[nodiscard]] QString markText(const Evidence& mark) const
    {
        switch (mark.mark) {
        case Mark::Level:
            return levelName(mark.rank);
        case Mark::NotHandedIn:
            return tr("not handed in");
        case Mark::Excused:
            return tr("excused");
        }
        return {};
    }

    const Gradebook& m_gradebook;
    const ClassBook& m_book;
};

} // namespace

std::vector<EvidenceLine> evidenceLines(const Gradebook& gradebook, const ClassBook& book,
                                        const StudentRecord& record, const Outcome& outcome,
                                        Date today, std::optional<Date> earlierDay)
{
    Lines lines(gradebook, book);
    lines.addStanding(record, outcome, earlierDay.value_or(today));
    if (!earlierDay) {
        lines.addStar(record, outcome); // has no day
    }
    const auto marks = book.evidenceOf(record, outcome.id);
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (!earlierDay || mark->date <= *earlierDay) {
            lines.addMark(*mark);
        }
    }
    return lines.lines;
}

} // namespace trellis::ui
