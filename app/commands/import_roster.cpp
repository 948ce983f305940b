// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/commands.h"
#include "app/commands/roster_answers.h"
#include "app/commands/shapes.h"
#include "core/csv/delimiter.h"
#include "core/exchange/roster_apply.h"
#include "core/exchange/roster_plan.h"
#include "core/exchange/roster_reader.h"
#include "core/exchange/roster_sections.h"
#include "ui/text/roster_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace trellis::app {

namespace {

using ui::TextFor;

struct RosterOptions {
    std::string file;
    std::string csv;
    std::string schoolClass;
    std::vector<std::string> map;
    std::vector<std::string> rows;
    std::string encoding;
    std::string delimiter;
    std::string section;
    bool acceptProposals = false;
    bool moveOutMissing = false;
    bool strict = false;
    bool dryRun = false;
};

Result<RosterReadOptions> readOptions(const RosterOptions& options)
{
    RosterReadOptions how;
    how.where = options.csv;
    how.encoding = options.encoding;
    how.locale = ui::toCore(QLocale::system().name());
    if (!options.delimiter.empty()) {
        how.delimiter = delimiterFromName(options.delimiter);
        if (!how.delimiter) {
            return Error{
                ErrorCode::InvalidValue, options.delimiter, "delimiter", {",", ";", "tab", "|"}};
        }
    }
    for (const std::string& text : options.map) {
        const std::size_t equals = text.rfind('=');
        if (equals == std::string::npos) {
            return Error{ErrorCode::InvalidValue, text, "map", {"HEADING=FIELD"}};
        }
        how.map.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    }
    return how;
}

Json fieldsJson(std::size_t line, const Student& student, std::string_view section,
                std::string_view gradeLevel)
{
    Json row{{"line", line == 0 ? Json(nullptr) : Json(line)}};
    for (const NamedValue& value : namedValues(student, section, gradeLevel)) {
        row[value.field] = value.value;
    }
    if (!student.guardians.empty()) {
        Json guardians = Json::array();
        for (const Guardian& guardian : student.guardians) {
            guardians.push_back({{"name", guardian.name},
                                 {"email", guardian.email},
                                 {"phone", guardian.phone},
                                 {"relationship", guardian.relationship}});
        }
        row["guardians"] = std::move(guardians);
    }
    return row;
}

Json rowJson(const PlannedRow& planned)
{
    Json row = fieldsJson(planned.file.line, planned.file.student, planned.file.section,
                          planned.file.gradeLevel);
    if (!planned.changes.empty()) {
        Json changes = Json::object();
        for (const FieldChange& change : planned.changes) {
            changes[change.field] = {{"old", change.oldValue}, {"new", change.newValue}};
        }
        row["changes"] = std::move(changes);
    }
    if (planned.reason != RowReason::None) {
        row["reason"] = ui::toCore(ui::reasonText(planned.reason));
    }
    return row;
}

const char* bucketOf(RowAction action)
{
    switch (action) {
    case RowAction::Create:
        return "new";
    case RowAction::Update:
        return "changed";
    case RowAction::Unchanged:
        return "unchanged";
    case RowAction::Propose:
        return "proposed";
    case RowAction::Leave:
        return "left";
    case RowAction::Conflict:
        return "conflict";
    case RowAction::Skip:
        return "skipped";
    }
    return "skipped";
}

Json issueJson(const RosterIssue& issue)
{
    return {{"line", issue.line},
            {"column", issue.column},
            {"kind", rosterIssueKindName(issue.kind)},
            {"message", ui::toCore(ui::issueText(issue, TextFor::Plain))}};
}

Json planJson(const RosterFile& file, const RosterPlan& plan,
              const std::vector<KnownStudent>& known)
{
    Json rows;
    for (const char* bucket :
         {"new", "changed", "unchanged", "proposed", "left", "conflict", "skipped"}) {
        rows[bucket] = Json::array();
    }
    for (const PlannedRow& planned : plan.rows) {
        if (planned.action != RowAction::Leave) {
            rows[bucketOf(planned.action)].push_back(rowJson(planned));
        }
    }
    for (const LeavingStudent& leaving : plan.left) {
        const auto it = std::find_if(known.begin(), known.end(), [&](const KnownStudent& k) {
            return k.student.id == leaving.student;
        });
        if (it != known.end()) {
            Json row = fieldsJson(leaving.line, it->student, it->section, it->gradeLevel);
            row["movedOut"] = leaving.isMovedOut;
            rows["left"].push_back(std::move(row));
        }
    }
    for (const SkippedRow& skipped : file.skipped) {
        rows["skipped"].push_back({{"line", skipped.line},
                                   {"reason", ui::toCore(ui::skipText(skipped.reason))},
                                   {"cells", skipped.cells}});
    }
    Json issues = Json::array();
    std::vector<RosterIssue> all = file.issues;
    all.insert(all.end(), plan.issues.begin(), plan.issues.end());
    std::stable_sort(all.begin(), all.end(),
                     [](const RosterIssue& a, const RosterIssue& b) { return a.line < b.line; });
    for (const RosterIssue& issue : all) {
        issues.push_back(issueJson(issue));
    }
    return {{"encoding", file.encoding},
            {"delimiter", std::string(1, file.delimiter)},
            {"headerLine", file.headerLine ? Json(*file.headerLine) : Json(nullptr)},
            {"rows", std::move(rows)},
            {"issues", std::move(issues)}};
}

void printPlan(const RosterFile& file, const RosterPlan& plan)
{
    print(QCoreApplication::translate(
              "CommandLine",
              "%1 new, %2 changed, %3 unchanged, %4 proposed, %5 no longer listed, %6 to look at, "
              "%7 left out")
              .arg(plan.count(RowAction::Create))
              .arg(plan.count(RowAction::Update))
              .arg(plan.count(RowAction::Unchanged))
              .arg(plan.count(RowAction::Propose))
              .arg(plan.left.size())
              .arg(plan.count(RowAction::Conflict))
              .arg(plan.count(RowAction::Skip) + file.skipped.size()));
}

void sayLine(std::size_t line, const QString& reason)
{
    std::fprintf(stderr, "%s\n",
                 QCoreApplication::translate("CommandLine", "Line %1: %2")
                     .arg(line)
                     .arg(reason)
                     .toUtf8()
                     .constData());
}

// How rows that wait are answered, once for all of them.
void sayHowToAnswer(const RosterPlan& plan)
{
    const auto waiting = std::ranges::find(plan.rows, RowAction::Conflict, &PlannedRow::action);
    if (waiting == plan.rows.end()) {
        return;
    }
    const std::size_t line = waiting->file.line;
    std::fprintf(stderr, "%s\n",
                 QCoreApplication::translate(
                     "CommandLine",
                     "Rows that wait are answered one by one: --row %1=new is a student of its "
                     "own, %1=row:LINE the same as in another row, %1=student:WHO one of the "
                     "gradebook, %1=leave-out nobody.")
                     .arg(line)
                     .toUtf8()
                     .constData());
}

// A file of several classes: all go into the one that was named unless one of them is.
Result<void> checkSection(const RosterFile& file, const std::string& section)
{
    const std::vector<FileSection> sections = sectionsOf(file);
    std::vector<std::string> names;
    QStringList counted;
    for (const FileSection& one : sections) {
        names.push_back(one.name);
        counted.append(QStringLiteral("%1 (%2)").arg(ui::toQt(one.name)).arg(one.rows));
    }
    if (section.empty()) {
        if (!sections.empty()) {
            std::fprintf(
                stderr, "%s\n",
                QCoreApplication::translate(
                    "CommandLine", "This file holds %1 classes: %2. All of them are taken; "
                                   "--section NAME takes one.")
                    .arg(QString::number(sections.size()), counted.join(QLatin1String(", ")))
                    .toUtf8()
                    .constData());
        }
        return {};
    }
    const bool isThere = std::ranges::any_of(
        names, [&section](const std::string& name) { return isSameSection(name, section); });
    return isThere ? Result<void>()
                   : Error{ErrorCode::InvalidValue, section, "section", std::move(names)};
}

// What waits for a decision, and what was odd: nothing is dropped without a word.
void sayTroubles(const RosterFile& file, const RosterPlan& plan)
{
    for (const PlannedRow& planned : plan.rows) {
        const bool waits = planned.isWaiting() || (planned.action == RowAction::Skip &&
                                                   planned.reason != RowReason::OtherSection);
        if (waits) {
            sayLine(planned.file.line, ui::toQt(planned.file.student.displayName()) +
                                           QLatin1String(". ") + ui::reasonText(planned.reason));
        }
    }
    for (const SkippedRow& skipped : file.skipped) {
        if (skipped.reason != SkipReason::Preamble && skipped.reason != SkipReason::Blank) {
            sayLine(skipped.line, ui::skipText(skipped.reason));
        }
    }
    for (const auto* issues : {&file.issues, &plan.issues}) {
        for (const RosterIssue& issue : *issues) {
            sayLine(issue.line, ui::issueText(issue, TextFor::Plain));
        }
    }
}

ExitCode runImportRoster(Invocation& invocation, const RosterOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto schoolClass = findClass(*file, options.schoolClass);
    if (!schoolClass) {
        return refuse(schoolClass.error());
    }
    auto how = readOptions(options);
    if (!how) {
        return refuse(how.error());
    }
    const auto profiles = readRosterProfiles(*file);
    if (!profiles) {
        return refuse(profiles.error());
    }
    how->profiles = *profiles;
    auto bytes = readInput(options.csv, kRosterLimits.bytes);
    if (!bytes) {
        return refuseInput(bytes.error());
    }
    const auto roster = readRosterFile(*std::move(bytes), *how);
    if (!roster) {
        return refuseInput(roster.error());
    }
    if (const auto isThere = checkSection(*roster, options.section); !isThere) {
        return refuseInput(isThere.error());
    }
    const auto known = readKnownStudents(*file, schoolClass->id);
    if (!known) {
        return refuse(known.error());
    }
    const auto decisions = rosterAnswers(options.rows, *roster, *known);
    if (!decisions) {
        return refuse(decisions.error());
    }
    RosterPlanOptions planning{options.acceptProposals, options.moveOutMissing, *decisions};
    planning.section = options.section;
    const auto plan = planRoster(*roster, *known, planning);
    if (!plan) {
        return refuseInput(plan.error());
    }
    sayTroubles(*roster, *plan);
    sayHowToAnswer(*plan);
    if (invocation.json) {
        print(planJson(*roster, *plan, *known));
    } else {
        printPlan(*roster, *plan);
    }
    if (options.strict && plan->count(RowAction::Conflict) > 0) {
        return refuseInput({ErrorCode::ConflictRows, {}, options.csv, {}});
    }
    if (options.dryRun) {
        return ExitCode::Done;
    }
    const auto done =
        applyRoster(*file, schoolClass->id, *plan, {invocation.today, profileOf(*roster)});
    return done ? ExitCode::Done : refuse(done.error());
}

} // namespace

void addImportRosterCommand(CLI::App& import, Invocation& invocation)
{
    addCommand<RosterOptions>(
        import, invocation, "roster", "Import the students of a class",
        [](CLI::App& command, RosterOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
            command.add_option("CSV", options.csv, "The roster as the school exports it")
                ->required();
            command.add_option("--class", options.schoolClass, "Name of the class")->required();
            command.add_option("--map", options.map, "HEADING=FIELD where it was not recognised")
                ->allow_extra_args(false);
            command
                .add_option("--row", options.rows,
                            "LINE=new, row:LINE, student:WHO or leave-out: who a row is that waits")
                ->allow_extra_args(false);
            command.add_option("--section", options.section,
                               "Only the students of this one of the file's classes");
            command.add_option("--encoding", options.encoding, "Encoding of the file");
            command.add_option("--delimiter", options.delimiter, "What stands between cells");
            command.add_flag("--accept-proposals", options.acceptProposals,
                             "Also write matches that are only likely");
            command.add_flag("--move-out-missing", options.moveOutMissing,
                             "Move students out who are not in the file");
            command.add_flag("--strict", options.strict,
                             "Write nothing where a row could mean two students");
            command.add_flag("--dry-run", options.dryRun, "Only say what would change");
        },
        runImportRoster);
}

} // namespace trellis::app
