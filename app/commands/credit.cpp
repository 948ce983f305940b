// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"

#include "app/commands/class_command.h"
#include "app/commands/commands.h"
#include "app/commands/shapes.h"
#include "core/csv/writer.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

#include <fmt/format.h>

namespace trellis::app {

namespace {

struct CreditOptions : ClassOptions {
    bool csv = false;
};

Json numberJson(const std::optional<int>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

std::string sentence(const ClassBook& book, const CreditRule& rule)
{
    return ui::toCore(ui::ruleText(book, rule, ui::TextFor::Plain));
}

Json ruleJson(const ClassBook& book, const CreditRule& rule)
{
    return rule.conditions.empty() ? Json(nullptr) : Json(sentence(book, rule));
}

std::vector<std::string> codes(const ClassBook& book, const std::vector<std::size_t>& indexes)
{
    std::vector<std::string> list;
    for (const std::size_t index : indexes) {
        list.push_back(book.outcomes.at(index).code);
    }
    return list;
}

Json rowJson(const ClassBook& book, const StudentRecord& record, Date asOf)
{
    const CreditStanding standing = creditStanding(book, record, asOf);
    Json conditions = Json::array();
    for (std::size_t i = 0; i < standing.conditions.size(); ++i) {
        conditions.push_back({{"text", ui::toCore(ui::conditionText(
                                           book, standing.rule.conditions[i], ui::TextFor::Plain))},
                              {"holds", standing.conditions[i].holds},
                              {"missing", standing.conditions[i].missing}});
    }
    Json row = studentJson(record.student);
    row["earned"] = standing.isEarned;
    row["standing"] = standingName(standing.standing);
    row["count"] = numberJson(standing.count);
    row["needed"] = numberJson(standing.needed);
    row["toGo"] = numberJson(standing.toGo);
    row["outOfReach"] = standing.isOutOfReach;
    row["closest"] = codes(book, standing.closest);
    row["exempt"] = standing.exempt;
    row["conditions"] = std::move(conditions);
    row["awarded"] = standing.award == nullptr ? Json(nullptr) : Json(standing.award->date.toIso());
    row["stillMeets"] = standing.stillMeets ? Json(*standing.stillMeets) : Json(nullptr);
    if (standing.hasOwnRule) {
        row["ownRule"] = ruleJson(book, standing.rule);
    }
    return row;
}

std::vector<std::string> rowText(const ClassBook& book, const StudentRecord& record, Date asOf)
{
    const std::vector<Proficiency> levels = proficiencies(book, record, asOf);
    const CreditStanding standing = creditStanding(book, record, levels, asOf);
    const QString credit = ui::creditShortText(creditFacts(book, standing, levels));
    return {record.student.listName(), ui::toCore(ui::standingText(standing.standing)),
            ui::toCore(credit), fmt::format("{}", fmt::join(codes(book, standing.closest), " ")),
            standing.award == nullptr ? std::string() : standing.award->date.toIso()};
}

void printCsv(const ClassBook& book, Date asOf)
{
    CsvWriter writer(CsvAudience::Programs);
    writer.addRow({"student_number", "name", "standing", "count", "needed", "to_go", "closest",
                   "exempt", "awarded"});
    const auto text = [](const std::optional<int>& number) {
        return number ? std::to_string(*number) : std::string();
    };
    for (const StudentRecord* record : enrolledOn(book, asOf)) {
        const CreditStanding standing = creditStanding(book, *record, asOf);
        writer.addRow(std::vector<std::string>{
            formulaSafe(record->student.number()), formulaSafe(record->student.displayName()),
            std::string(standingName(standing.standing)), text(standing.count),
            text(standing.needed), text(standing.toGo),
            fmt::format("{}", fmt::join(codes(book, standing.closest), " ")),
            std::to_string(standing.exempt),
            standing.award == nullptr ? std::string() : standing.award->date.toIso()});
    }
    printRaw(writer.text());
}

void printJson(const ClassBook& book, Date asOf)
{
    Json students = Json::array();
    for (const StudentRecord* record : enrolledOn(book, asOf)) {
        students.push_back(rowJson(book, *record, asOf));
    }
    print(Json{{"class", book.schoolClass.name},
               {"rule", ruleJson(book, book.rule)},
               {"students", students}});
}

void printTable(const ClassBook& book, Date asOf)
{
    if (!book.rule.conditions.empty()) {
        print(sentence(book, book.rule));
    }
    std::vector<std::vector<std::string>> rows;
    for (const StudentRecord* record : enrolledOn(book, asOf)) {
        rows.push_back(rowText(book, *record, asOf));
    }
    printColumns(rows);
}

ExitCode runCredit(Invocation& invocation, const CreditOptions& options)
{
    return withClass(invocation, options, [&](const OpenClass& open) {
        if (invocation.json) {
            printJson(open.book, open.day);
        } else if (options.csv) {
            printCsv(open.book, open.day);
        } else {
            printTable(open.book, open.day);
        }
        return ExitCode::Done;
    });
}

} // namespace

void addCreditCommand(CLI::App& root, Invocation& invocation)
{
    addCommand<CreditOptions>(
        root, invocation, "credit", "Where every student of a class stands towards credit",
        [](CLI::App& command, CreditOptions& options) {
            addClassOptions(command, options);
            addAsOf(command, options);
            command.add_flag("--csv", options.csv, "As delimited text");
        },
        runCredit);
}

} // namespace trellis::app
