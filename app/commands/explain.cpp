// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/explain.h"

#include "app/commands/class_command.h"
#include "app/commands/commands.h"
#include "app/commands/shapes.h"
#include "ui/text/explain_text.h"

namespace trellis::app {

namespace {

struct ExplainOptions : ClassOptions {
    std::string student;
    std::string outcome;
};

Json thresholdsJson(const ClassBook& book)
{
    Json thresholds = Json::object();
    for (int rank = 2; rank <= book.scale.topRank(); ++rank) {
        thresholds[book.scale.level(rank).key] =
            book.thresholds.at(static_cast<std::size_t>(rank - 2));
    }
    return thresholds;
}

Json decisionJson(const ClassBook& book, const Proficiency& level)
{
    if (level.decision == nullptr) {
        return nullptr;
    }
    return {{"level", book.scale.level(level.decision->rank).key},
            {"reason", level.decision->reason},
            {"date", level.decision->date.toIso()},
            {"newerEvidence", level.newerEvidence}};
}

Json explanationJson(const ClassBook& book, const Explanation& why)
{
    Json evidence = Json::array();
    for (const Explanation::Step& step : why.steps) {
        const Activity* activity = book.find(step.evidence->activity);
        evidence.push_back(
            {{"date", step.evidence->date.toIso()},
             {"activity", activity == nullptr ? Json(nullptr) : Json(activity->title)},
             {"level", keyJson(book, step.evidence->rank)},
             {"rank", step.evidence->rank},
             {"used", step.isUsed}});
    }
    Json next = Json::array();
    for (const Explanation::Next& one : why.next) {
        next.push_back(
            {{"mark", keyJson(book, one.markRank)}, {"level", keyJson(book, one.level)}});
    }
    const Proficiency& level = why.proficiency;
    return {{"level", keyJson(book, level.rank)},
            {"calculated", keyJson(book, level.calculated.rank)},
            {"method", methodName(why.method.method)},
            {"parameter", parameterJson(why.method)},
            {"evidence", evidence},
            {"value", valueJson(level.calculated.value)},
            {"thresholds", thresholdsJson(book)},
            {"decision", decisionJson(book, level)},
            {"next", next},
            {"text", ui::toCore(ui::explainText(book, why, ui::TextFor::Plain))}};
}

ExitCode runExplain(Invocation& invocation, const ExplainOptions& options)
{
    return withClass(invocation, options, [&](const OpenClass& open) {
        const auto record = findStudent(open.book, options.student);
        if (!record) {
            return refuse(record.error());
        }
        const auto outcome = findOutcome(open.book, options.outcome);
        if (!outcome) {
            return refuse(outcome.error());
        }
        const Explanation why = explain(open.book, **record, **outcome, open.day);
        if (invocation.json) {
            print(explanationJson(open.book, why));
            return ExitCode::Done;
        }
        print(ui::explainText(open.book, why, ui::TextFor::Plain));
        if (!why.steps.empty()) {
            print(ui::trailText(open.book, why, ui::TextFor::Plain));
        }
        print(ui::nextMarkText(open.book, why, ui::TextFor::Plain));
        return ExitCode::Done;
    });
}

} // namespace

void addExplainCommand(CLI::App& root, Invocation& invocation)
{
    addCommand<ExplainOptions>(
        root, invocation, "explain", "Why a level is what it is",
        [](CLI::App& command, ExplainOptions& options) {
            addClassOptions(command, options);
            command.add_option("--student", options.student, "Number or name")->required();
            command.add_option("--outcome", options.outcome, "Code of the outcome")->required();
            addAsOf(command, options);
        },
        runExplain);
}

} // namespace trellis::app
