// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What stands on the paper about a course.
#include "ui/print/class_papers/list_paper.h"
#include "ui/text/credit_text.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

namespace trellis::ui {

namespace {

ListPaper::Row rowOf(const Outcome& outcome, Date day)
{
    // In the students' words below the teacher's, where they are others.
    QStringList detail;
    if (outcome.wording() != outcome.title) {
        detail.append(named(outcome.wording(), TextFor::Screen));
    }
    for (const std::string& criterion : outcome.criteria) {
        detail.append(named(criterion, TextFor::Screen));
    }
    if (outcome.openedOn && *outcome.openedOn > day) {
        detail.append(ClassPaperWords::tr("opens %1").arg(dateWithYear(*outcome.openedOn)));
    }
    return {named(outcome.code, TextFor::Screen), named(outcome.title, TextFor::Screen),
            detail.join(QStringLiteral(" \u00B7 "))};
}

void addOutcomes(ListPaper& paper, const ClassBook& book, Date day,
                 const std::optional<Category>& category)
{
    bool isHeaded = false;
    for (const Outcome& outcome : book.outcomes) {
        const auto own = category ? std::optional(category->id) : std::nullopt;
        if (outcome.category != own || book.isArchivedOn(outcome, day)) {
            continue;
        }
        if (category && !isHeaded) {
            paper.rows.push_back({{}, named(category->name, TextFor::Screen), {}, true});
            isHeaded = true;
        }
        paper.rows.push_back(rowOf(outcome, day));
    }
}

} // namespace

ListPaper coursePaper(const ClassBook& book, Date day)
{
    ListPaper paper;
    paper.title = named(book.course.name, TextFor::Screen);
    paper.right = ClassPaperWords::tr("What to learn");
    const QString rule = ruleText(book, book.rule);
    paper.below = rule.isEmpty() ? QString() : ClassPaperWords::tr("To earn credit: %1.").arg(rule);
    paper.footer = ClassPaperWords::tr("As it stood on %1.").arg(dateWithYear(day));
    paper.nothing = ClassPaperWords::tr("No outcomes yet.");
    paper.marks = 14.0;
    addOutcomes(paper, book, day, std::nullopt);
    for (const Category& category : book.categories) {
        addOutcomes(paper, book, day, category);
    }
    if (!paper.rows.empty()) {
        paper.rows.push_back({{}, ClassPaperWords::tr("Levels"), {}, true});
        for (const Level& level : book.scale.levels) {
            paper.rows.push_back({named(level.key, TextFor::Screen),
                                  named(level.name, TextFor::Screen),
                                  named(level.wording, TextFor::Screen)});
        }
    }
    return paper;
}

} // namespace trellis::ui
