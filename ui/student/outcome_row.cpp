// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/outcome_row.h"

#include "core/insight/cell_signs.h"
#include "core/mastery/credit.h"
#include "ui/print/learning_blocks.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <variant>

namespace trellis::ui {

namespace {

constexpr int kLongest = 300;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutcomeRow)
};

QString separated(const QStringList& parts)
{
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString oneLine(const std::string& text)
{
    return toQt(text).simplified().left(kLongest);
}

/// Whether a condition asks for all of some named outcomes, this one among them.
bool isRequired(const CreditRule& rule, OutcomeId outcome)
{
    return std::any_of(rule.conditions.begin(), rule.conditions.end(), [&](const Condition& c) {
        const auto* pool = std::get_if<std::vector<OutcomeId>>(&c.pool);
        const bool isAll =
            pool != nullptr && (c.isPercent ? c.atLeast == 100 : c.atLeast >= std::ssize(*pool));
        return isAll && std::find(pool->begin(), pool->end(), outcome) != pool->end();
    });
}

/// The newest mark, of whatever kind; none where all are withdrawn.
const Evidence* newestMark(std::span<const Evidence> marks, Date today)
{
    const Evidence* newest = nullptr;
    for (const Evidence& mark : marks) {
        if (!mark.isWithdrawn && mark.date <= today) {
            newest = &mark;
        }
    }
    return newest;
}

QString latestText(const ClassBook& book, const Evidence* newest)
{
    if (newest == nullptr) {
        return {};
    }
    QStringList parts{shortDate(newest->date)};
    if (newest->mark == Mark::NotHandedIn) {
        parts.append(Words::tr("not handed in"));
    } else if (newest->mark == Mark::Excused) {
        parts.append(Words::tr("excused"));
    }
    if (const Activity* activity = book.find(newest->activity); activity != nullptr) {
        parts.append(named(activity->title, TextFor::Screen));
    }
    return separated(parts);
}

/// How many weeks ago a day was, at least one.
int weeksSince(Date day, Date today)
{
    return std::max(1, (today.days() - day.days()) / 7);
}

QString remarkText(const ClassBook& book, const StudentRecord& record, const Outcome& outcome,
                   const Proficiency& level, int notes, Date today)
{
    QStringList parts;
    if (const Flag* flag = openFlag(book, record, outcome.id, today); flag != nullptr) {
        parts.append(flag->dueOn ? Words::tr("reassess by %1").arg(shortDate(*flag->dueOn))
                                 : Words::tr("reassess"));
    }
    if (level.isExempt()) {
        parts.append(level.exemption->reason.empty()
                         ? Words::tr("does not count")
                         : named(level.exemption->reason, TextFor::Screen));
    } else if (level.decision != nullptr) {
        parts.append(level.newerEvidence ? Words::tr("teacher's decision, newer evidence")
                                         : Words::tr("teacher's decision"));
    }
    if (level.lastMark && isStale(book, outcome, level, today)) {
        parts.append(
            Words::tr("last seen %n weeks ago", nullptr, weeksSince(*level.lastMark, today)));
    }
    if (notes > 0) {
        parts.append(Words::tr("%n notes", nullptr, notes));
    }
    return separated(parts);
}

void describeLevel(OutcomeRow& row, const ClassBook& book, const Proficiency& level,
                   const Evidence* newest)
{
    row.state.creditRank = book.scale.creditRank;
    row.state.isDecision = level.decision != nullptr && !level.isExempt();
    if (level.isExempt()) {
        row.state.kind = CellState::Kind::Exempt;
        row.level = Words::tr("Exempt");
    } else if (level.rank) {
        row.state.kind = CellState::Kind::Level;
        row.state.rank = *level.rank;
        row.state.key = toQt(book.scale.level(*level.rank).key);
        row.level = oneLine(book.scale.level(*level.rank).name);
    } else if (newest != nullptr && newest->mark == Mark::NotHandedIn) {
        row.state.kind = CellState::Kind::NotHandedIn;
        row.level = Words::tr("Not handed in");
    } else if (level.calculated.marks > 0) {
        row.level =
            Words::tr("%1 of %n pieces", nullptr, level.minimum).arg(level.calculated.marks);
    } else {
        row.level = Words::tr("no evidence yet");
    }
}

} // namespace

OutcomeRows outcomeRows(const ClassBook& book, const StudentRecord& record, Date today)
{
    const std::vector<Proficiency> levels = proficiencies(book, record, today);
    const CreditStanding standing = creditStanding(book, record, levels, today);
    OutcomeRows result{
        {},   std::min(book.courseBegan, today), today, book.scale.topRank(), book.scale.creditRank,
        false};
    for (std::size_t i = 0; i < book.outcomes.size(); ++i) {
        const Outcome& outcome = book.outcomes[i];
        if (book.isArchivedOn(outcome, today)) {
            continue;
        }
        const auto marks = book.evidenceOf(record, outcome.id);
        const Evidence* newest = newestMark(marks, today);
        const auto notes = std::count_if(marks.begin(), marks.end(), [today](const Evidence& e) {
            return e.hasNote && !e.isWithdrawn && e.date <= today;
        });
        OutcomeRow row;
        row.outcome = outcome.id;
        row.code = oneLine(outcome.code);
        row.title = oneLine(outcome.title);
        QStringList detail;
        if (outcome.bloom) {
            detail.append(bloomText(*outcome.bloom));
        }
        if (isRequired(standing.rule, outcome.id)) {
            detail.append(Words::tr("required for credit"));
        }
        if (outcome.openedOn && *outcome.openedOn > today) {
            detail.append(Words::tr("opens %1").arg(shortDate(*outcome.openedOn)));
        }
        row.detail = separated(detail);
        describeLevel(row, book, levels[i], newest);
        row.remark = remarkText(book, record, outcome, levels[i], static_cast<int>(notes), today);
        row.isStarred = record.starOn(outcome.id) != nullptr;
        row.latest = latestText(book, newest);
        row.marks = levels[i].calculated.marks;
        row.growth = growthPoints(marks, today);
        if (!row.growth.empty()) {
            // A term may have been dated later than its first marks.
            result.from = std::min(result.from, row.growth.front().date);
        }
        result.rows.push_back(std::move(row));
    }
    return result;
}

OutcomeRows sheetRows(const ConferenceSheet& sheet)
{
    const SheetWords& words = SheetWords::of(toQt(sheet.language));
    OutcomeRows result{
        {}, sheet.from, sheet.asOf, static_cast<int>(sheet.levels.size()), sheet.creditRank, true};
    result.canHead = words(Sheet::tr("I can …"));
    result.nowHead = words(Sheet::tr("Now"));
    result.grownHead = words(Sheet::tr("How I have grown"));
    for (const SheetRow& shown : sheet.rows) {
        OutcomeRow row;
        row.code = oneLine(shown.code);
        row.title = oneLine(shown.wording);
        row.detail = shown.bloom ? words(bloomStep(*shown.bloom)) : QString();
        row.state.creditRank = sheet.creditRank;
        row.growth = shown.growth;
        row.marks = static_cast<int>(shown.growth.size());
        if (shown.isExempt) {
            row.state.kind = CellState::Kind::Exempt;
            row.level = words(Sheet::tr("Does not count for me"));
        } else if (shown.rank) {
            row.state.kind = CellState::Kind::Level;
            row.state.rank = *shown.rank;
            row.level = oneLine(sheet.levels.at(static_cast<std::size_t>(*shown.rank - 1)).name);
        } else {
            row.level = words(shown.isNotStarted() ? Sheet::tr("Not started yet")
                                                   : Sheet::tr("No level yet"));
        }
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace trellis::ui
