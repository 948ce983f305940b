// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/commands.h"
#include "app/commands/shapes.h"
#include "core/mastery/credit.h"
#include "core/storage/edits/awards.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

namespace trellis::app {

namespace {

struct AwardOptions {
    std::string file;
    std::string schoolClass;
    std::vector<std::string> students;
    bool all = false;
    bool revoke = false;
    std::string reason;
    std::string date;
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

ExitCode revoke(Invocation& invocation, Gradebook& gradebook, const ClassBook& book,
                const AwardOptions& options, Date date)
{
    const auto record = findStudent(book, options.students.front());
    if (!record) {
        return refuse(record.error());
    }
    return answer(invocation, gradebook, revokeAward(gradebook, **record, options.reason, date));
}

ExitCode runAward(Invocation& invocation, const AwardOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto date = dateFrom(options.date, invocation.today);
    if (!date) {
        return refuse(date.error());
    }
    const auto book = findClassBook(*file, options.schoolClass);
    if (!book) {
        return refuse(book.error());
    }
    if (options.revoke) {
        return revoke(invocation, *file, *book, options, *date);
    }
    std::vector<Award> awards;
    if (options.all) {
        for (const StudentRecord* record : enrolledOn(*book, *date)) {
            const CreditStanding standing = creditStanding(*book, *record, *date);
            if (standing.isEarned && standing.award == nullptr) {
                awards.push_back(awardFor(*book, *record, *date));
            }
        }
    }
    for (const std::string& who : options.students) {
        const auto record = findStudent(*book, who);
        if (!record) {
            return refuse(record.error());
        }
        awards.push_back(awardFor(*book, **record, *date));
    }
    return answer(invocation, *file, giveAwards(*file, *book, awards));
}

} // namespace

void addAwardCommand(CLI::App& root, Invocation& invocation)
{
    addCommand<AwardOptions>(
        root, invocation, "award", "Confirm that students have earned the credit",
        [](CLI::App& command, AwardOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
            command.add_option("--class", options.schoolClass, "Name of the class")->required();
            command.add_option("--date", options.date, "On which day; today where not given");
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
