// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/class_command.h"
#include "app/commands/commands.h"
#include "app/commands/shapes.h"
#include "core/mastery/credit.h"
#include "core/storage/edits/awards.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

namespace trellis::app {

namespace {

struct AwardOptions : ClassOptions {
    std::vector<std::string> students;
    bool all = false;
    bool revoke = false;
    std::string reason;
};

Award awardFor(const ClassBook& book, const StudentRecord& record, Date date)
{
    const std::vector<Proficiency> levels = proficiencies(book, record, date);
    const CreditStanding standing = creditStanding(book, record, levels, date);
    Award award;
    award.student = record.student.id;
    award.course = book.course.id;
    award.date = date;
    award.conditions = standing.rule;
    award.sentence =
        ui::toCore(ui::creditSentence(creditFacts(book, standing, levels), ui::TextFor::Plain));
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (levels[i].rank) {
            award.levels.emplace_back(book.outcomes[i].id, book.scale.level(*levels[i].rank).id);
        }
    }
    return award;
}

ExitCode revoke(const Invocation& invocation, const OpenClass& open, const AwardOptions& options)
{
    const auto record = findStudent(open.book, options.students.front());
    if (!record) {
        return refuse(record.error());
    }
    return answer(invocation, open.gradebook,
                  revokeAward(open.gradebook, **record, options.reason, open.day));
}

ExitCode give(const Invocation& invocation, const OpenClass& open, const AwardOptions& options)
{
    std::vector<Award> awards;
    if (options.all) {
        for (const StudentRecord* record : enrolledOn(open.book, open.day)) {
            const CreditStanding standing = creditStanding(open.book, *record, open.day);
            if (standing.isEarned && standing.award == nullptr) {
                awards.push_back(awardFor(open.book, *record, open.day));
            }
        }
    }
    for (const std::string& who : options.students) {
        const auto record = findStudent(open.book, who);
        if (!record) {
            return refuse(record.error());
        }
        awards.push_back(awardFor(open.book, **record, open.day));
    }
    return answer(invocation, open.gradebook, giveAwards(open.gradebook, open.book, awards));
}

ExitCode runAward(Invocation& invocation, const AwardOptions& options)
{
    return withClass(invocation, options, [&](const OpenClass& open) {
        return options.revoke ? revoke(invocation, open, options) : give(invocation, open, options);
    });
}

} // namespace

void addAwardCommand(CLI::App& root, Invocation& invocation)
{
    addCommand<AwardOptions>(
        root, invocation, "award", "Confirm that students have earned the credit",
        [](CLI::App& command, AwardOptions& options) {
            addClassOptions(command, options);
            command.add_option("--date", options.day, "On which day; today where not given");
            CLI::Option_group* who = command.add_option_group("who");
            CLI::Option* student = who->add_option("--student", options.students, "Number or name")
                                       ->allow_extra_args(false);
            CLI::Option* all = who->add_flag("--all", options.all, "All who meet the rule");
            who->require_option(1);
            CLI::Option* reason = command.add_option("--reason", options.reason, "Why");
            CLI::Option* revoke =
                command.add_flag("--revoke", options.revoke, "Take the award back");
            revoke->needs(student)->needs(reason)->excludes(all);
            reason->needs(revoke);
        },
        runAward);
}

} // namespace trellis::app
