// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What stands on the papers of a class.
#include "core/mastery/proficiency.h"
#include "core/report/credit_facts.h"
#include "ui/common/name_guard.h"
#include "ui/print/class_papers/class_papers.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

namespace trellis::ui {

namespace {

/// None where the outcome does not count, 0 where there is no level.
std::optional<int> rankOn(const ClassBook& book, const std::vector<Proficiency>& levels,
                          OutcomeId outcome)
{
    const auto at = book.indexOf(outcome);
    if (!at || levels.at(*at).isExempt()) {
        return std::nullopt;
    }
    return levels.at(*at).rank.value_or(0);
}

/// "3 to go", "needs 8": what credit asks for by name is no number of outcomes.
QString toGoText(const ClassBook& book, const StudentRecord& record, Date asOf, int toGo)
{
    const std::vector<Proficiency> levels = proficiencies(book, record, asOf);
    const CreditFacts facts = creditFacts(book, creditStanding(book, record, levels, asOf), levels);
    const QStringList codes = neededByName(facts);
    const QString usual = ClassPaperWords::tr("%1 to go").arg(toGo);
    if (codes.isEmpty()) {
        return usual;
    }
    const QString needs = ClassPaperWords::tr("needs %1", "needs 4, 21").arg(listed(codes));
    const int further = facts.needed - facts.count;
    return further > 0 ? ClassPaperWords::tr("%1 \u00B7 %2", "3 to go, needs 8")
                             .arg(ClassPaperWords::tr("%1 to go").arg(further), needs)
                       : needs;
}

} // namespace

QString paperClassName(const ClassBook& book)
{
    const QString course = named(book.course.name, TextFor::Screen);
    const QString name = named(book.schoolClass.name, TextFor::Screen);
    return book.course.name == book.schoolClass.name
               ? name
               : ClassPaperWords::tr("%1 \u00B7 %2", "course and class").arg(course, name);
}

ClipboardPaper clipboardPaper(const ClassBook& book, const ClipboardSheet& sheet,
                              const NameGuard& names)
{
    ClipboardPaper paper;
    paper.number = sheet.number;
    paper.className = paperClassName(book);
    paper.date = sheet.date;
    paper.levels = book.scale.levels;
    paper.creditRank = book.scale.creditRank;
    for (const OutcomeId id : sheet.outcomes) {
        if (const auto at = book.indexOf(id)) {
            const Outcome& outcome = book.outcomes[*at];
            paper.outcomes.push_back(
                {named(outcome.code, TextFor::Screen), named(outcome.label(), TextFor::Screen)});
        }
    }
    for (const StudentId student : sheet.students) {
        const StudentRecord* record = book.find(student);
        if (record == nullptr || names.hides(student)) {
            continue;
        }
        const std::vector<Proficiency> levels = proficiencies(book, *record, sheet.date);
        ClipboardPaper::Row row;
        row.name = names.listName(record->student);
        for (const OutcomeId id : sheet.outcomes) {
            if (book.indexOf(id)) {
                row.ranks.push_back(rankOn(book, levels, id));
            }
        }
        paper.rows.push_back(std::move(row));
    }
    return paper;
}

LabelPaper labelPaper(const ClassBook& book, const std::vector<StudentId>& students, Date day,
                      const NameGuard& names)
{
    LabelPaper paper;
    paper.date = day;
    paper.className = paperClassName(book);
    for (const StudentId student : students) {
        const StudentRecord* record = book.find(student);
        if (record != nullptr && !names.hides(student)) {
            paper.names.push_back(names.listName(record->student));
        }
    }
    return paper;
}

CreditPaper creditPaper(const ClassBook& book, Date asOf, const NameGuard& names)
{
    CreditPaper paper;
    paper.className = paperClassName(book);
    paper.rule = ruleText(book, book.rule);
    paper.asOf = asOf;
    for (const CreditListRow& facts : creditList(book, asOf)) {
        if (names.hides(facts.student)) {
            continue;
        }
        CreditPaper::Row row;
        row.name = names.listName(book.find(facts.student)->student);
        row.boxes = facts.boxes;
        row.isEarned = facts.isEarned;
        if (facts.count) {
            row.credit = ClassPaperWords::tr("%1 of %2").arg(*facts.count).arg(facts.needed);
            if (facts.exempt > 0) {
                row.credit =
                    ClassPaperWords::tr("%1 \u00B7 %2 exempt").arg(row.credit).arg(facts.exempt);
            }
            row.toGo = facts.isEarned       ? ClassPaperWords::tr("credit earned")
                       : facts.isOutOfReach ? ClassPaperWords::tr("out of reach as set up")
                       : facts.toGo ? toGoText(book, *book.find(facts.student), asOf, *facts.toGo)
                                    : QString();
        }
        paper.rows.push_back(std::move(row));
    }
    return paper;
}

} // namespace trellis::ui
