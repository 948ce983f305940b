// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/class_command.h"
#include "app/commands/commands.h"
#include "app/commands/shapes.h"
#include "core/csv/writer.h"
#include "core/mastery/proficiency.h"
#include "core/model/method.h"

#include <fmt/format.h>

namespace trellis::app {

namespace {

struct LevelsOptions : ClassOptions {
    bool csv = false;
};

Json outcomesJson(const ClassBook& book)
{
    Json list = Json::array();
    for (const Outcome& outcome : book.outcomes) {
        const OutcomeSettings settings = settingsFor(book, outcome);
        const Category* category = outcome.category ? book.find(*outcome.category) : nullptr;
        list.push_back({{"code", outcome.code},
                        {"title", outcome.title},
                        {"shortName", outcome.shortName},
                        {"category", category == nullptr ? Json(nullptr) : Json(category->name)},
                        {"bloom", outcome.bloom ? Json(bloomName(*outcome.bloom)) : Json(nullptr)},
                        {"method", methodName(settings.method.method)},
                        {"parameter", parameterJson(settings.method)},
                        {"minimum", settings.minimum}});
    }
    return list;
}

Json levelJson(const ClassBook& book, const Outcome& outcome, const Proficiency& level)
{
    return {{"outcome", outcome.code},
            {"level", keyJson(book, level.rank)},
            {"rank", level.rank ? Json(*level.rank) : Json(nullptr)},
            {"value", valueJson(level.calculated.value)},
            {"calculated", keyJson(book, level.calculated.rank)},
            {"evidence", level.calculated.marks},
            {"decision", level.decision != nullptr},
            {"newerEvidence", level.newerEvidence},
            {"exempt", level.isExempt()}};
}

Json levelsJson(const ClassBook& book, Date asOf)
{
    Json scale = Json::array();
    for (int rank = 1; rank <= book.scale.topRank(); ++rank) {
        const Level& level = book.scale.level(rank);
        scale.push_back({{"key", level.key},
                         {"name", level.name},
                         {"rank", rank},
                         {"credit", rank == book.scale.creditRank}});
    }
    Json students = Json::array();
    for (const StudentRecord* record : enrolledOn(book, asOf)) {
        const std::vector<Proficiency> levels = proficiencies(book, *record, asOf);
        Json row = studentJson(record->student);
        row["familyName"] = record->student.familyName;
        row["givenName"] = record->student.givenName;
        row["levels"] = Json::array();
        for (std::size_t i = 0; i < levels.size(); ++i) {
            row["levels"].push_back(levelJson(book, book.outcomes[i], levels[i]));
        }
        students.push_back(std::move(row));
    }
    return {{"class", book.schoolClass.name}, {"course", book.course.name},
            {"asOf", asOf.toIso()},           {"scale", scale},
            {"outcomes", outcomesJson(book)}, {"students", students}};
}

// "C", "Ex" or nothing: one cell of the table that people read.
std::string cellText(const ClassBook& book, const Proficiency& level)
{
    if (level.isExempt()) {
        return "Ex";
    }
    if (!level.rank) {
        return ".";
    }
    return book.scale.level(*level.rank).key + (level.decision != nullptr ? "*" : "");
}

void printTable(const ClassBook& book, Date asOf)
{
    std::vector<std::vector<std::string>> rows(1);
    rows[0].emplace_back();
    for (const Outcome& outcome : book.outcomes) {
        rows[0].push_back(outcome.code);
    }
    for (const StudentRecord* record : enrolledOn(book, asOf)) {
        std::vector<std::string>& row = rows.emplace_back();
        row.push_back(record->student.listName());
        for (const Proficiency& level : proficiencies(book, *record, asOf)) {
            row.push_back(cellText(book, level));
        }
    }
    printColumns(rows);
}

void printCsv(const ClassBook& book, Date asOf)
{
    CsvWriter writer(CsvAudience::Programs);
    std::vector<std::string> heading{"student_number", "name"};
    for (const Outcome& outcome : book.outcomes) {
        heading.push_back(formulaSafe(outcome.code));
    }
    writer.addRow(heading);
    for (const StudentRecord* record : enrolledOn(book, asOf)) {
        std::vector<std::string> row{formulaSafe(record->student.number()),
                                     formulaSafe(record->student.displayName())};
        for (const Proficiency& level : proficiencies(book, *record, asOf)) {
            row.push_back(level.rank ? book.scale.level(*level.rank).key : std::string());
        }
        writer.addRow(row);
    }
    printRaw(writer.text());
}

ExitCode runLevels(Invocation& invocation, const LevelsOptions& options)
{
    return withClass(invocation, options, [&](const OpenClass& open) {
        if (invocation.json) {
            print(levelsJson(open.book, open.day));
        } else if (options.csv) {
            printCsv(open.book, open.day);
        } else {
            printTable(open.book, open.day);
        }
        return ExitCode::Done;
    });
}

} // namespace

void addLevelsCommand(CLI::App& root, Invocation& invocation)
{
    addCommand<LevelsOptions>(
        root, invocation, "levels", "Where every student of a class stands on every outcome",
        [](CLI::App& command, LevelsOptions& options) {
            addClassOptions(command, options);
            addAsOf(command, options);
            command.add_flag("--csv", options.csv, "As delimited text");
        },
        runLevels);
}

} // namespace trellis::app
