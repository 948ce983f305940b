// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/class_command.h"
#include "app/commands/class_papers.h"
#include "app/commands/commands.h"
#include "app/commands/shapes.h"
#include "core/report/conference_sheet.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <cstdio>

namespace trellis::app {

namespace {

struct SheetsOptions : ClassOptions {
    std::string pdf;
    std::string folder;
    std::vector<std::string> students;
    std::string paper;
    std::string kind;
    std::vector<std::string> outcomes; ///< of a clipboard sheet
    int firstLabel = 1;
};

Result<SheetKind> kindFrom(const std::string& name)
{
    static const std::vector<std::pair<std::string, SheetKind>> kinds{
        {"conference", SheetKind::Conference}, {"first", SheetKind::FirstConference},
        {"final", SheetKind::EndOfCourse},     {"pictures", SheetKind::Pictures},
        {"grades3-5", SheetKind::Grades3To5},  {"large-print", SheetKind::LargePrint},
        {"contract", SheetKind::Contract}};
    std::vector<std::string> names;
    for (const auto& [known, kind] : kinds) {
        if (known == name) {
            return kind;
        }
        names.push_back(known);
    }
    for (const auto& known : classPaperNames()) {
        names.push_back(known);
    }
    return Error{ErrorCode::InvalidValue, name, "kind", names};
}

Result<std::vector<ConferenceSheet>> sheetsFor(const ClassBook& book, const SheetsOptions& options,
                                               Date asOf)
{
    std::vector<ConferenceSheet> sheets;
    if (options.students.empty()) {
        for (const StudentRecord* record : enrolledOn(book, asOf)) {
            sheets.push_back(conferenceSheet(book, *record, asOf));
        }
    }
    for (const std::string& who : options.students) {
        const auto record = findStudent(book, who);
        if (!record) {
            return record.error();
        }
        sheets.push_back(conferenceSheet(book, **record, asOf));
    }
    if (sheets.empty()) {
        return Error{ErrorCode::EmptyClass, book.schoolClass.name, {}, {}};
    }
    return sheets;
}

void printReport(const Invocation& invocation, const SheetsOptions& options,
                 const ui::SheetsReport& report)
{
    for (const QString& warning : report.warnings) {
        std::fprintf(stderr, "%s\n", warning.toUtf8().constData());
    }
    if (!invocation.json) {
        print(QCoreApplication::translate("CommandLine", "%1 sheets, %2 pages: %3")
                  .arg(QString::number(report.sheets), QString::number(report.pages),
                       ui::toQt(options.folder.empty() ? options.pdf : options.folder)));
        return;
    }
    Json files = Json::array();
    for (const auto& path : report.files) {
        files.push_back(path.string());
    }
    print(Json{{"op", nullptr},
               {"sheets", report.sheets},
               {"pages", report.pages},
               {"files", std::move(files)}});
}

ExitCode runSheets(Invocation& invocation, const SheetsOptions& options)
{
    if (isClassPaper(options.kind)) {
        return runClassPaper(invocation, options,
                             {options.kind, options.pdf, options.folder, options.paper,
                              options.students, options.outcomes, options.firstLabel});
    }
    const auto kind =
        options.kind.empty() ? Result<SheetKind>(SheetKind::Conference) : kindFrom(options.kind);
    if (!kind) {
        return refuse(kind.error());
    }
    const auto paper = paperFrom(options.paper);
    if (!paper) {
        return refuse(paper.error());
    }
    return withClass(invocation, options, [&](const OpenClass& open) {
        auto sheets = sheetsFor(open.book, options, open.day);
        if (!sheets) {
            return refuse(sheets.error());
        }
        if (!options.kind.empty()) {
            // Else each student's conference says which kind it is.
            for (ConferenceSheet& sheet : *sheets) {
                sheet.kind = *kind;
            }
        }
        const ui::SheetOptions how{*paper};
        const auto done = options.folder.empty()
                              ? ui::writeSheetsPdf(options.pdf, *sheets, how)
                              : ui::writeSheetsPdfFolder(options.folder, *sheets, how);
        if (!done) {
            return refuse(done.error());
        }
        printReport(invocation, options, *done);
        return ExitCode::Done;
    });
}

} // namespace

void addSheetsCommand(CLI::App& root, Invocation& invocation)
{
    addCommand<SheetsOptions>(
        root, invocation, "sheets", "Make the conference sheets of a class",
        [](CLI::App& command, SheetsOptions& options) {
            addClassOptions(command, options);
            CLI::Option_group* where = command.add_option_group("where");
            where->add_option("--pdf", options.pdf, "One PDF for all; replaced whole");
            where->add_option("--pdf-folder", options.folder, "A PDF for each student");
            where->require_option(1);
            command.add_option("--student", options.students, "Only these: number or name")
                ->allow_extra_args(false);
            command.add_option("--paper", options.paper, "a4 or letter");
            addAsOf(command, options);
            command.add_option(
                "--kind", options.kind,
                "Kind of sheet: conference, first, final, pictures, grades3-5, large-print "
                "or contract; or a paper about the class: clipboard, labels or credit");
            command
                .add_option("--outcome", options.outcomes,
                            "Of a clipboard sheet, at most three; the first open ones where none "
                            "is given")
                ->allow_extra_args(false);
            command
                .add_option("--first-label", options.firstLabel,
                            "Label to begin with where some were used, from 1")
                ->check(CLI::PositiveNumber);
        },
        runSheets);
}

} // namespace trellis::app
