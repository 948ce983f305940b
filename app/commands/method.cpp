// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// method, thresholds, scale: how marks become levels, each with a what-if.
#include "app/commands/commands.h"
#include "app/commands/shapes.h"
#include "core/base/text.h"
#include "core/mastery/whatif.h"
#include "core/storage/edits/rules.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <charconv>

namespace trellis::app {

namespace {

struct SettingOptions {
    std::string file;
    std::string course;
    std::string outcome;
    std::string method;
    std::string parameter;
    std::optional<int> minimum;
    std::vector<std::string> pairs; ///< KEY=NUMBER or KEY=NAME
    std::string credit;
    std::vector<std::string> map;
    bool usual = false;
    bool whatIf = false;
};

std::string standingOrNone(const std::optional<std::string>& key)
{
    return key.value_or("-");
}

ExitCode printWhatIf(const Invocation& invocation, const ClassBook& now, const ClassBook& then)
{
    const WhatIf difference = whatIf(now, then, invocation.today);
    Json answer{{"levels", Json::array()}, {"credit", Json::array()}, {"applied", false}};
    for (const WhatIf::LevelChange& change : difference.levels) {
        const Student& student = now.find(change.student)->student;
        const std::string& code = now.outcomes.at(*now.indexOf(change.outcome)).code;
        if (!invocation.json) {
            print(fmt::format("{}  {}: {} → {}", student.listName(), code,
                              standingOrNone(change.before), standingOrNone(change.after)));
        }
        Json row = studentJson(student);
        row["outcome"] = code;
        row["before"] = change.before ? Json(*change.before) : Json(nullptr);
        row["after"] = change.after ? Json(*change.after) : Json(nullptr);
        answer["levels"].push_back(std::move(row));
    }
    for (const WhatIf::CreditChange& change : difference.credit) {
        const Student& student = now.find(change.student)->student;
        if (!invocation.json) {
            print(fmt::format("{}  {} → {}", student.listName(),
                              ui::toCore(ui::standingText(change.before)),
                              ui::toCore(ui::standingText(change.after))));
        }
        Json row = studentJson(student);
        row["before"] = standingName(change.before);
        row["after"] = standingName(change.after);
        answer["credit"].push_back(std::move(row));
    }
    if (invocation.json) {
        print(answer);
    } else {
        print(QCoreApplication::translate("CommandLine", "%1 levels and %2 credits would change. "
                                                         "Nothing has been changed.")
                  .arg(difference.levels.size())
                  .arg(difference.credit.size()));
    }
    return ExitCode::Done;
}

Result<std::pair<std::string, std::string>> pairFrom(const std::string& text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos) {
        return Error{ErrorCode::InvalidValue, text, "pair", {"C=Capable"}};
    }
    return std::pair(trimmed(text.substr(0, equals)), trimmed(text.substr(equals + 1)));
}

Result<std::vector<std::pair<std::string, std::string>>>
pairsFrom(const std::vector<std::string>& texts)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const std::string& text : texts) {
        const auto pair = pairFrom(text);
        if (!pair) {
            return pair.error();
        }
        pairs.push_back(*pair);
    }
    return pairs;
}

// method

Result<std::optional<int>> parameterFrom(const std::string& text)
{
    if (foldedKey(trimmed(text)) == "all") {
        return std::optional<int>();
    }
    int number = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (trouble != std::errc() || end != text.data() + text.size()) {
        return Error{ErrorCode::MethodParameter, text, "parameter", {}};
    }
    return std::optional(number);
}

// A method that is new takes its own number; one that stays keeps the number it has.
Result<MethodChoice> choiceFrom(const SettingOptions& options, const MethodChoice& current)
{
    MethodChoice choice = current;
    if (!options.method.empty()) {
        const auto method = methodFromName(foldedKey(trimmed(options.method)));
        if (!method) {
            return Error{ErrorCode::InvalidValue,
                         options.method,
                         "method",
                         {"latest", "highest", "most-common", "median", "average",
                          "weighted-latest", "decaying", "times-shown", "in-a-row"}};
        }
        if (*method != current.method) {
            choice = withDefaultParameter(*method);
        }
    }
    if (!options.parameter.empty()) {
        const auto parameter = parameterFrom(options.parameter);
        if (!parameter) {
            return parameter.error();
        }
        choice.parameter = *parameter;
    }
    return choice;
}

ExitCode printMethod(const Invocation& invocation, const OutcomeSettings& settings)
{
    const Json parameter = parameterJson(settings.method);
    if (invocation.json) {
        print(Json{{"op", nullptr},
                   {"method", methodName(settings.method.method)},
                   {"parameter", parameter},
                   {"minimum", settings.minimum}});
    } else {
        print(fmt::format("{} {}", methodName(settings.method.method),
                          parameter.is_null()     ? std::string()
                          : parameter.is_string() ? parameter.get<std::string>()
                                                  : parameter.dump()));
    }
    return ExitCode::Done;
}

ExitCode setForOutcome(const Invocation& invocation, Gradebook& gradebook, const ClassBook& book,
                       const SettingOptions& options)
{
    const auto found = findOutcome(book, options.outcome);
    if (!found) {
        return refuse(found.error());
    }
    const Outcome& outcome = **found;
    if (options.method.empty() && options.parameter.empty() && !options.minimum) {
        return printMethod(invocation, settingsFor(book, outcome));
    }
    std::optional<MethodChoice> method = outcome.ownMethod;
    std::optional<int> minimum = options.minimum ? options.minimum : outcome.ownMinimum;
    if (foldedKey(options.method) == "course") {
        method.reset();
        minimum = options.minimum;
    } else if (!options.method.empty() || !options.parameter.empty()) {
        const auto choice = choiceFrom(options, method.value_or(book.course.method));
        if (!choice) {
            return refuse(choice.error());
        }
        method = *choice;
    }
    if (const auto sound = checkMethod(method.value_or(book.course.method), minimum.value_or(1));
        !sound) {
        return refuse(sound.error());
    }
    if (options.whatIf) {
        ClassBook then = book;
        Outcome& changed = then.outcomes.at(*then.indexOf(outcome.id));
        changed.ownMethod = method;
        changed.ownMinimum = minimum;
        return printWhatIf(invocation, book, then);
    }
    return answer(invocation, gradebook, setOutcomeMethod(gradebook, outcome.id, method, minimum));
}

ExitCode runMethod(Invocation& invocation, const SettingOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto book = findCourseBook(*file, options.course);
    if (!book) {
        return refuse(book.error());
    }
    if (!options.outcome.empty()) {
        return setForOutcome(invocation, *file, *book, options);
    }
    if (options.method.empty() && options.parameter.empty() && !options.minimum) {
        return printMethod(invocation, settingsFor(*book, Outcome{}));
    }
    const auto choice = choiceFrom(options, book->course.method);
    if (!choice) {
        return refuse(choice.error());
    }
    const int minimum = options.minimum.value_or(book->course.minimum);
    if (const auto sound = checkMethod(*choice, minimum); !sound) {
        return refuse(sound.error());
    }
    if (options.whatIf) {
        ClassBook then = *book;
        then.course.method = *choice;
        then.course.minimum = minimum;
        return printWhatIf(invocation, *book, then);
    }
    return answer(invocation, *file, setMethod(*file, book->course.id, *choice, minimum));
}

// thresholds

Result<std::vector<double>> thresholdsFrom(const ClassBook& book, const SettingOptions& options)
{
    std::vector<double> thresholds = book.thresholds;
    const auto pairs = pairsFrom(options.pairs);
    if (!pairs) {
        return pairs.error();
    }
    for (const auto& [key, text] : *pairs) {
        const auto rank = findLevel(book, key);
        if (!rank) {
            return rank.error();
        }
        double number = 0;
        const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (*rank < 2 || trouble != std::errc() || end != text.data() + text.size()) {
            return Error{ErrorCode::ThresholdOrder, key + "=" + text, {}, {}};
        }
        thresholds.at(static_cast<std::size_t>(*rank - 2)) = number;
    }
    return thresholds;
}

ExitCode runThresholds(Invocation& invocation, const SettingOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto book = findCourseBook(*file, options.course);
    if (!book) {
        return refuse(book.error());
    }
    const auto thresholds = options.usual ? Result(defaultThresholds(book->scale.topRank()))
                                          : thresholdsFrom(*book, options);
    if (!thresholds) {
        return refuse(thresholds.error());
    }
    if (const auto sound = checkThresholds(*thresholds, book->scale.topRank()); !sound) {
        return refuse(sound.error());
    }
    if (options.whatIf) {
        ClassBook then = *book;
        then.thresholds = *thresholds;
        return printWhatIf(invocation, *book, then);
    }
    return answer(invocation, *file, setThresholds(*file, *book, *thresholds));
}

// scale

ExitCode runScale(Invocation& invocation, const SettingOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto book = findCourseBook(*file, options.course);
    if (!book) {
        return refuse(book.error());
    }
    const auto levels = pairsFrom(options.pairs);
    if (!levels) {
        return refuse(levels.error());
    }
    const auto mapping = pairsFrom(options.map);
    if (!mapping) {
        return refuse(mapping.error());
    }
    const auto uses = levelUses(*file, *book);
    if (!uses) {
        return refuse(uses.error());
    }
    const auto change =
        planScale(book->scale, book->thresholds, *levels, options.credit, *mapping, *uses);
    if (!change) {
        return refuse(change.error());
    }
    if (options.whatIf) {
        return printWhatIf(invocation, *book, withScale(*book, *change));
    }
    return answer(invocation, *file, setScale(*file, *book, *change));
}

void addCommon(CLI::App& command, SettingOptions& options)
{
    command.add_option("FILE", options.file, "The gradebook")->required();
    command.add_option("--course", options.course, "Name of the course")->required();
    command.add_flag("--what-if", options.whatIf, "Only list what would change");
}

} // namespace

void addMethodCommands(CLI::App& root, Invocation& invocation)
{
    addCommand<SettingOptions>(
        root, invocation, "method", "How the marks on an outcome become a level",
        [](CLI::App& command, SettingOptions& options) {
            addCommon(command, options);
            command.add_option("METHOD", options.method,
                               "latest, highest, most-common, median, average, weighted-latest, "
                               "decaying, times-shown, in-a-row");
            command.add_option("--parameter", options.parameter, "The method's number, or all");
            command.add_option("--minimum", options.minimum,
                               "Marks that are needed before a level shows");
            command.add_option("--outcome", options.outcome, "For this outcome alone");
        },
        runMethod);
    addCommand<SettingOptions>(
        root, invocation, "thresholds", "From which value on a level is reached",
        [](CLI::App& command, SettingOptions& options) {
            addCommon(command, options);
            CLI::Option_group* what = command.add_option_group("what");
            what->add_option("KEY=NUMBER", options.pairs, "Level and value");
            what->add_flag("--default", options.usual, "The usual ones");
            what->require_option(1);
        },
        runThresholds);
    addCommand<SettingOptions>(
        root, invocation, "scale", "The levels of a course, lowest first",
        [](CLI::App& command, SettingOptions& options) {
            addCommon(command, options);
            command.add_option("KEY=NAME", options.pairs, "The levels")->required();
            command.add_option("--credit", options.credit, "From which level up it counts")
                ->required();
            command.add_option("--map", options.map, "OLD=NEW for levels that disappear");
        },
        runScale);
}

} // namespace trellis::app
