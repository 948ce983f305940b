// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/document/mark_words.h"

#include "core/mastery/proficiency.h"
#include "ui/document/provisional.h"
#include "ui/text/dates.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

namespace {

class MarkWords {
    Q_DECLARE_TR_FUNCTIONS(MarkWords)

public:
    MarkWords(const ClassBook& book, Date today) : m_book(book), m_today(today) {}

    [[nodiscard]] QString ofOne(const NewMark& mark) const
    {
        const Evidence* old = replacedBy(mark);
        if (old == nullptr) {
            return mark.mark == Mark::NotHandedIn ? levelThatStays(mark) : QString();
        }
        const QString before = old->mark == Mark::Excused       ? tr("excused")
                               : old->mark == Mark::NotHandedIn ? tr("not handed in")
                                                                : levelName(old->rank);
        const QString now = mark.mark == Mark::NotHandedIn ? tr("not handed in")
                            : mark.mark == Mark::Excused
                                ? tr("excused")
                                : levelName(m_book.scale.rankOf(mark.level));
        return mark.date == m_today ? tr("Today's mark was %1 and is %2 now.").arg(before, now)
                                    : tr("The mark of %1 was %2 and is %3 now.")
                                          .arg(shortDate(mark.date), before, now);
    }

    [[nodiscard]] QString ofSeveral(const std::vector<NewMark>& marks) const
    {
        int replaced = 0;
        int excused = 0;
        for (const NewMark& mark : marks) {
            const Evidence* old = replacedBy(mark);
            replaced += old != nullptr ? 1 : 0;
            excused += old != nullptr && old->mark == Mark::Excused ? 1 : 0;
        }
        if (replaced == 0) {
            return {};
        }
        // The reason goes with the excuse, so it is not one among other marks.
        return excused == 0
                   ? tr("This replaced %n marks of the same day. Undo brings them back.", nullptr,
                        replaced)
                   : tr("This replaced %n marks of the same day (%1 excused). Undo brings them "
                        "back.",
                        nullptr, replaced)
                         .arg(excused);
    }

private:
    [[nodiscard]] QString levelName(int rank) const
    {
        return ownWord(m_book.scale.level(rank).name);
    }

    /// What of the same day a mark stands in for; none where it says the same.
    [[nodiscard]] const Evidence* replacedBy(const NewMark& mark) const
    {
        const StudentRecord* record = m_book.find(mark.student);
        const Evidence* old = record != nullptr ? markUpdatedBy(m_book, *record, mark) : nullptr;
        if (old == nullptr) {
            return nullptr;
        }
        const bool isOther =
            old->mark == Mark::Level
                ? mark.mark != Mark::Level || m_book.scale.rankOf(mark.level) != old->rank
                : old->mark != mark.mark;
        return isOther ? old : nullptr;
    }

    /// The cell goes on showing its level, so a key that seems to do nothing is answered.
    [[nodiscard]] QString levelThatStays(const NewMark& mark) const
    {
        const StudentRecord* record = m_book.find(mark.student);
        const auto outcome = m_book.indexOf(mark.outcome);
        if (record == nullptr || !outcome) {
            return {};
        }
        const auto rank = proficiency(m_book, *record, m_book.outcomes.at(*outcome), m_today).rank;
        return rank ? tr("Not handed in is noted. The level stays %1.").arg(levelName(*rank))
                    : QString();
    }

    const ClassBook& m_book;
    Date m_today;
};

} // namespace

QString wordsBefore(const ClassBook& book, const std::vector<NewMark>& marks, Date today)
{
    const MarkWords words(book, today);
    return marks.size() == 1 ? words.ofOne(marks.front()) : words.ofSeveral(marks);
}

} // namespace trellis::ui
