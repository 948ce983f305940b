// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/commands.h"
#include "app/commands/shapes.h"
#include "core/report/conference_sheet.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <cstdio>

namespace trellis::app {

namespace {

struct SheetsOptions {
    std::string file;
    std::string schoolClass;
    std::string pdf;
    std::string folder;
    std::vector<std::string> students;
    std::string paper;
    std::string asOf;
    std::string kind = "conference";
};

Result<ui::Paper> paperFrom(const std::string& name)
{
    if (name.empty()) {
        return ui::usualPaper();
    }
    if (name == "a4") {
        return ui::Paper::A4;
    }
    if (name == "letter") {
        return ui::Paper::Letter;
    }
    return Error{ErrorCode::InvalidValue, name, "paper", {"a4", "letter"}};
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

ExitCode runSheets(Invocation& invocation, const SheetsOptions& options)
{
    if (options.kind != "conference") {
        return refuse({ErrorCode::InvalidValue, options.kind, "kind", {"conference"}});
    }
    const auto paper = paperFrom(options.paper);
    if (!paper) {
        return refuse(paper.error());
    }
    const auto asOf = dateFrom(options.asOf, invocation.today);
    if (!asOf) {
        return refuse(asOf.error());
    }
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto book = findClassBook(*file, options.schoolClass);
    if (!book) {
        return refuse(book.error());
    }
    const auto sheets = sheetsFor(*book, options, *asOf);
    if (!sheets) {
        return refuse(sheets.error());
    }
    const ui::SheetOptions how{*paper};
    const auto done = options.folder.empty()
                          ? ui::writeSheetsPdf(options.pdf, *sheets, how)
                          : ui::writeSheetsPdfFolder(options.folder, *sheets, how);
    if (!done) {
        return refuse(done.error());
    }
    for (const QString& warning : done->warnings) {
        std::fprintf(stderr, "%s\n", warning.toUtf8().constData());
    }
    if (invocation.json) {
        Json files = Json::array();
        for (const auto& path : done->files) {
            files.push_back(path.string());
        }
        print(Json{{"op", nullptr},
                   {"sheets", done->sheets},
                   {"pages", done->pages},
                   {"files", std::move(files)}});
    } else {
        print(QCoreApplication::translate("CommandLine", "%1 sheets, %2 pages: %3")
                  .arg(QString::number(done->sheets), QString::number(done->pages),
                       ui::toQt(options.folder.empty() ? options.pdf : options.folder)));
    }
    return ExitCode::Done;
}

} // namespace

void addSheetsCommand(CLI::App& root, Invocation& invocation)
{
    addCommand<SheetsOptions>(
        root, invocation, "sheets", "Make the conference sheets of a class",
        [](CLI::App& command, SheetsOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
            command.add_option("--class", options.schoolClass, "Name of the class")->required();
            CLI::Option_group* where = command.add_option_group("where");
            where->add_option("--pdf", options.pdf, "One PDF for all; replaced whole");
            where->add_option("--pdf-folder", options.folder, "A PDF for each student");
            where->require_option(1);
            command.add_option("--student", options.students, "Only these: number or name")
                ->allow_extra_args(false);
            command.add_option("--paper", options.paper, "a4 or letter");
            command.add_option("--as-of", options.asOf, "As it was on that day");
            command.add_option("--kind", options.kind, "Kind of sheet: conference");
        },
        runSheets);
}

} // namespace trellis::app
