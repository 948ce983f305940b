// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// decide, exempt, withdraw: the teacher's own judgement about one student and outcome.
#include "app/commands/class_command.h"
#include "app/commands/commands.h"
#include "core/base/text.h"
#include "core/storage/edits/marks.h"

namespace trellis::app {

namespace {

struct JudgementOptions : ClassOptions {
    std::string student;
    std::string outcome;
    std::string level;
    std::string reason;
    std::string activity;
    bool remove = false;
};

/// What the options name, in the open file.
struct Named {
    const StudentRecord& record;
    const Outcome& outcome;
    const ClassBook& book;
    Date date;
};

ExitCode withNamed(Invocation& invocation, const JudgementOptions& options,
                   const std::function<Result<Committed>(Gradebook&, const Named&)>& edit)
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
        return answer(invocation, open.gradebook,
                      edit(open.gradebook, Named{**record, **outcome, open.book, open.day}));
    });
}

ExitCode runDecide(Invocation& invocation, const JudgementOptions& options)
{
    return withNamed(
        invocation, options, [&](Gradebook& gradebook, const Named& named) -> Result<Committed> {
            if (options.remove) {
                return removeDecision(gradebook, named.record, named.outcome.id, named.date);
            }
            const auto rank = findLevel(named.book, options.level);
            if (!rank) {
                return rank.error();
            }
            return decide(gradebook, named.record, named.outcome.id,
                          named.book.scale.level(*rank).id, options.reason, named.date);
        });
}

ExitCode runExempt(Invocation& invocation, const JudgementOptions& options)
{
    return withNamed(
        invocation, options, [&](Gradebook& gradebook, const Named& named) -> Result<Committed> {
            return options.remove
                       ? removeExemption(gradebook, named.record, named.outcome.id, named.date)
                       : exempt(gradebook, named.record, named.outcome.id, options.reason,
                                named.date);
        });
}

// The mark of that day, of that activity where one is named. Marks of one activity and day are
// alike to a teacher: the newest goes. Those of several activities are not.
Result<EvidenceId> markToWithdraw(const Named& named, const std::string& activityTitle)
{
    const Evidence* found = nullptr;
    std::vector<std::string> titles;
    for (const Evidence& mark : named.book.evidenceOf(named.record, named.outcome.id)) {
        if (mark.isWithdrawn || mark.date != named.date) {
            continue;
        }
        const Activity* activity = named.book.find(mark.activity);
        const std::string title = activity == nullptr ? std::string() : activity->title;
        if (!activityTitle.empty() && foldedKey(title) != foldedKey(trimmed(activityTitle))) {
            continue;
        }
        if (found != nullptr && found->activity != mark.activity) {
            titles.push_back(title.empty() ? "-" : title);
        }
        if (titles.empty() && found == nullptr) {
            titles.push_back(title.empty() ? "-" : title);
        }
        found = &mark;
    }
    if (found == nullptr) {
        return Error{ErrorCode::NothingThere, {}, "evidence", {}};
    }
    if (titles.size() > 1) {
        return Error{ErrorCode::Ambiguous, named.date.toIso(), "activity", titles};
    }
    return found->id;
}

void addCommon(CLI::App& command, JudgementOptions& options)
{
    addClassOptions(command, options);
    command.add_option("--student", options.student, "Number or name")->required();
    command.add_option("--outcome", options.outcome, "Code of the outcome")->required();
}

void addDate(CLI::App& command, JudgementOptions& options)
{
    command.add_option("--date", options.day, "From which day; today where not given");
}

} // namespace

void addJudgementCommands(CLI::App& root, Invocation& invocation)
{
    addCommand<JudgementOptions>(
        root, invocation, "decide", "Set a level by the teacher's own judgement",
        [](CLI::App& command, JudgementOptions& options) {
            addCommon(command, options);
            addDate(command, options);
            CLI::Option* reason = command.add_option("--reason", options.reason, "Why");
            CLI::Option_group* what = command.add_option_group("what");
            what->add_option("--level", options.level, "The level")->needs(reason);
            what->add_flag("--remove", options.remove, "The calculated level again")
                ->excludes(reason);
            what->require_option(1);
        },
        runDecide);
    addCommand<JudgementOptions>(
        root, invocation, "exempt", "Take an outcome out of a student's credit",
        [](CLI::App& command, JudgementOptions& options) {
            addCommon(command, options);
            addDate(command, options);
            CLI::Option_group* what = command.add_option_group("what");
            what->add_option("--reason", options.reason, "Why");
            what->add_flag("--remove", options.remove, "It counts again");
            what->require_option(1);
        },
        runExempt);
    addCommand<JudgementOptions>(
        root, invocation, "withdraw", "Take a mark out of the arithmetic",
        [](CLI::App& command, JudgementOptions& options) {
            addCommon(command, options);
            command.add_option("--date", options.day, "Day of the mark")->required();
            command.add_option("--activity", options.activity, "Title of its activity");
        },
        [](Invocation& running, const JudgementOptions& options) {
            return withNamed(running, options,
                             [&](Gradebook& gradebook, const Named& named) -> Result<Committed> {
                                 const auto mark = markToWithdraw(named, options.activity);
                                 if (!mark) {
                                     return mark.error();
                                 }
                                 return withdraw(gradebook, {*mark});
                             });
        });
}

} // namespace trellis::app
