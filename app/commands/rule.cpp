// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/commands.h"
#include "core/base/text.h"
#include "core/storage/edits/rules.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <set>

namespace trellis::app {

namespace {

struct RuleOptions {
    std::string file;
    std::string course;
    std::string student;
    std::string reason;
    std::vector<std::string> atLeast;
    std::vector<std::string> of;
    std::vector<std::string> level;
    std::vector<std::string> required;
    bool none = false;
    /// "--at-least", "--of" and "--level" as they were typed: each belongs to the --at-least
    /// before it.
    std::vector<std::pair<std::string, std::string>> inOrder;
};

Result<void> readCount(const std::string& text, Condition& condition)
{
    std::string digits = trimmed(text);
    condition.isPercent = !digits.empty() && digits.back() == '%';
    if (condition.isPercent) {
        digits.pop_back();
    }
    const char* end = digits.data() + digits.size();
    const auto [stop, trouble] = std::from_chars(digits.data(), end, condition.atLeast);
    if (trouble != std::errc() || stop != end) {
        return Error{ErrorCode::InvalidValue, text, "at-least", {"7", "70%"}};
    }
    return {};
}

Result<std::vector<OutcomeId>> outcomesFrom(const ClassBook& book, const std::string& codes)
{
    std::vector<OutcomeId> outcomes;
    for (const std::string& code : split(codes, ',')) {
        const auto outcome = findOutcome(book, code);
        if (!outcome) {
            return outcome.error();
        }
        outcomes.push_back((*outcome)->id);
    }
    return outcomes;
}

Result<Pool> poolFrom(const ClassBook& book, const std::string& text)
{
    if (foldedKey(trimmed(text)) == "all") {
        return Pool(AllOutcomes{});
    }
    for (const Category& category : book.categories) {
        if (foldedKey(category.name) == foldedKey(trimmed(text))) {
            return Pool(category.id);
        }
    }
    const auto outcomes = outcomesFrom(book, text);
    if (!outcomes) {
        return outcomes.error();
    }
    return Pool(*outcomes);
}

Result<CreditRule> ruleFrom(const ClassBook& book, const RuleOptions& options)
{
    CreditRule rule;
    std::set<std::string> saidOfThis; // a second "--of" would have to belong to another condition
    for (const auto& [name, value] : options.inOrder) {
        if (name == "--at-least") {
            saidOfThis.clear();
            Condition condition;
            if (const auto counted = readCount(value, condition); !counted) {
                return counted.error();
            }
            rule.conditions.push_back(condition);
            continue;
        }
        if (rule.conditions.empty() || !saidOfThis.insert(name).second) {
            return Error{ErrorCode::MissingValue, {}, "at-least", {}};
        }
        Condition& condition = rule.conditions.back();
        if (name == "--of") {
            auto pool = poolFrom(book, value);
            if (!pool) {
                return pool.error();
            }
            condition.pool = *std::move(pool);
            continue;
        }
        const auto rank = book.scale.rankOf(std::string_view(value));
        if (!rank) {
            Error error{ErrorCode::RuleLevelNotOnScale, value, {}, {}};
            for (const Level& known : book.scale.levels) {
                error.values.push_back(known.key);
            }
            return error;
        }
        condition.level = book.scale.level(*rank).id;
    }
    for (const std::string& codes : options.required) {
        const auto outcomes = outcomesFrom(book, codes);
        if (!outcomes) {
            return outcomes.error();
        }
        for (const OutcomeId outcome : *outcomes) {
            const Condition condition{1, false, std::vector{outcome}, std::nullopt};
            if (std::find(rule.conditions.begin(), rule.conditions.end(), condition) !=
                rule.conditions.end()) {
                return Error{ErrorCode::RuleOutcomeTwice,
                             book.outcomes[*book.indexOf(outcome)].code,
                             "required",
                             {}};
            }
            rule.conditions.push_back(condition);
        }
    }
    return rule;
}

void printRule(const Invocation& invocation, const ClassBook& book, const CreditRule& rule)
{
    if (invocation.json) {
        print(Json{{"op", nullptr},
                   {"rule", rule.conditions.empty()
                                ? Json(nullptr)
                                : Json(ui::toCore(ui::ruleText(book, rule, ui::TextFor::Plain)))}});
    } else if (rule.conditions.empty()) {
        print(QCoreApplication::translate("CommandLine", "There is no credit rule yet."));
    } else {
        print(ui::ruleText(book, rule, ui::TextFor::Plain));
    }
}

ExitCode runRule(Invocation& invocation, const RuleOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto book = findCourseBook(*file, options.course);
    if (!book) {
        return refuse(book.error());
    }
    const StudentRecord* record = nullptr;
    if (!options.student.empty()) {
        const auto found = findStudent(*book, options.student);
        if (!found) {
            return refuse(found.error());
        }
        record = *found;
    }
    if (!options.none && options.inOrder.empty() && options.required.empty()) {
        printRule(invocation, *book,
                  record != nullptr && record->ownRule ? record->ownRule->rule : book->rule);
        return ExitCode::Done;
    }
    const auto rule = ruleFrom(*book, options);
    if (!rule) {
        return refuse(rule.error());
    }
    if (record == nullptr) {
        return answer(invocation, *file, setRule(*file, *book, *rule));
    }
    std::optional<StudentRule> own;
    if (!options.none) {
        own = StudentRule{*rule, options.reason, invocation.today};
    }
    return answer(invocation, *file, setStudentRule(*file, *book, *record, own));
}

// CLI11 keeps the values of each option apart; the order across options is only in the app.
void keepOrder(const CLI::App& command, RuleOptions& options)
{
    std::map<std::string, std::size_t> taken;
    for (const CLI::Option* option : command.parse_order()) {
        const std::string name = option->get_name();
        if (name == "--at-least" || name == "--of" || name == "--level") {
            options.inOrder.emplace_back(name, option->results().at(taken[name]++));
        }
    }
}

} // namespace

void addRuleCommand(CLI::App& root, Invocation& invocation)
{
    CLI::App* command = root.add_subcommand("rule", "Set what earns the credit of a course");
    const auto options = std::make_shared<RuleOptions>();
    command->add_option("FILE", options->file, "The gradebook")->required();
    command->add_option("--course", options->course, "Name of the course")->required();
    CLI::Option* student =
        command->add_option("--student", options->student, "For this student alone");
    command->add_option("--reason", options->reason, "Why this student has another rule")
        ->needs(student);
    const auto repeated = [command](const char* name, std::vector<std::string>& values,
                                    const char* description) {
        return command->add_option(name, values, description)->allow_extra_args(false);
    };
    CLI::Option* none =
        command->add_flag("--none", options->none, "No rule; with --student the course's again");
    repeated("--at-least", options->atLeast, "How many outcomes, or which part: 7, 70%")
        ->excludes(none);
    repeated("--of", options->of, "Of all, of a category, or of outcomes: 1,2,3")->excludes(none);
    repeated("--level", options->level, "At which level or higher")->excludes(none);
    repeated("--required", options->required, "Outcomes that must be reached: 4,8")->excludes(none);
    command->callback([&invocation, command, options] {
        keepOrder(*command, *options);
        invocation.run = [options](Invocation& running) { return runRule(running, *options); };
    });
}

} // namespace trellis::app
