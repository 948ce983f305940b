// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// import outcomes and import evidence; import roster is in import_roster.cpp.
#include "app/commands/commands.h"
#include "core/exchange/evidence.h"
#include "core/exchange/outcomes.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <fmt/format.h>

namespace trellis::app {

namespace {

struct TableOptions {
    std::string file;
    std::string csv;
    std::string course;
    std::string schoolClass;
    bool skipBadRows = false;
    bool addAll = false;
    bool dryRun = false;
};

std::string locale()
{
    return ui::toCore(QLocale::system().name());
}

void printPlan(const Invocation& invocation, const ImportCounts& counts,
               const std::vector<RejectedRow>& rejected)
{
    if (!invocation.json) {
        print(QCoreApplication::translate("CommandLine",
                                          "%1 new, %2 changed, %3 unchanged, %4 left out")
                  .arg(counts.added)
                  .arg(counts.changed)
                  .arg(counts.unchanged)
                  .arg(counts.leftOut));
        return;
    }
    Json rows = Json::array();
    for (const RejectedRow& row : rejected) {
        rows.push_back({{"line", row.line},
                        {"reason", ui::toCore(ui::messageFor(row.error, ui::TextFor::Plain))}});
    }
    print(Json{{"new", counts.added},
               {"changed", counts.changed},
               {"unchanged", counts.unchanged},
               {"leftOut", counts.leftOut},
               {"rejected", rows}});
}

// Every row that cannot be taken, with its line, on standard error.
void sayRejected(const std::vector<RejectedRow>& rejected)
{
    for (const RejectedRow& row : rejected) {
        const QString reason = ui::messageFor(row.error, ui::TextFor::Plain);
        std::fprintf(stderr, "%s\n",
                     QCoreApplication::translate("CommandLine", "Line %1: %2")
                         .arg(row.line)
                         .arg(reason)
                         .toUtf8()
                         .constData());
    }
}

template <typename Plan, typename Apply>
ExitCode finish(const Invocation& invocation, const TableOptions& options, const Result<Plan>& plan,
                Apply apply)
{
    if (!plan) {
        return refuseInput(plan.error());
    }
    sayRejected(plan->rejected);
    if (plan->isRefused()) {
        printPlan(invocation, plan->counts, plan->rejected);
        return refuseInput({ErrorCode::RowsRefused, {}, options.csv, {}});
    }
    if (!options.dryRun) {
        if (const Result<Committed> done = apply(*plan); !done) {
            return refuse(done.error());
        }
    }
    printPlan(invocation, plan->counts, plan->rejected);
    return ExitCode::Done;
}

ExitCode runOutcomes(Invocation& invocation, const TableOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto book = findCourseBook(*file, options.course);
    if (!book) {
        return refuse(book.error());
    }
    return finish(invocation, options, planOutcomes(options.csv, *book, locale()),
                  [&](const OutcomesPlan& plan) { return applyOutcomes(*file, *book, plan); });
}

ExitCode runEvidence(Invocation& invocation, const TableOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto book = findClassBook(*file, options.schoolClass);
    if (!book) {
        return refuse(book.error());
    }
    EvidenceOptions how;
    how.skipBadRows = options.skipBadRows;
    how.addAll = options.addAll;
    how.locale = locale();
    return finish(invocation, options, planEvidence(options.csv, *book, how),
                  [&](const EvidencePlan& plan) { return applyEvidence(*file, *book, plan); });
}

void addTable(CLI::App& command, TableOptions& options)
{
    command.add_option("FILE", options.file, "The gradebook")->required();
    command.add_option("CSV", options.csv, "The table to read")->required();
    command.add_flag("--dry-run", options.dryRun, "Only say what would change");
}

} // namespace

void addImportCommands(CLI::App& root, Invocation& invocation)
{
    CLI::App* import = root.add_subcommand("import", "Import a roster, outcomes or evidence");
    import->require_subcommand(1);
    addImportRosterCommand(*import, invocation);
    addCommand<TableOptions>(
        *import, invocation, "outcomes", "Import the outcomes of a course",
        [](CLI::App& command, TableOptions& options) {
            addTable(command, options);
            command.add_option("--course", options.course, "Name of the course")->required();
        },
        runOutcomes);
    addCommand<TableOptions>(
        *import, invocation, "evidence", "Import marks of a class",
        [](CLI::App& command, TableOptions& options) {
            addTable(command, options);
            command.add_option("--class", options.schoolClass, "Name of the class")->required();
            command.add_flag("--skip-bad-rows", options.skipBadRows,
                             "Import the other rows where some cannot be taken");
            command.add_flag("--add-all", options.addAll, "Also rows that are there already");
        },
        runEvidence);
}

} // namespace trellis::app
