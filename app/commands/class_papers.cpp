// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/class_papers.h"

#include "core/insight/cell_signs.h"
#include "core/storage/edits/clipboard_sheets.h"
#include "ui/common/file_output.h"
#include "ui/common/name_guard.h"
#include "ui/print/class_papers/class_papers.h"
#include "ui/print/layout_pdf.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/output_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace trellis::app {

namespace {

constexpr const char* kClipboard = "clipboard";
constexpr const char* kLabels = "labels";
constexpr const char* kCredit = "credit";

struct Made {
    ui::SheetLayout layout;
    Json op = nullptr;
    int number = 0; ///< of a clipboard sheet
};

Result<std::vector<StudentId>> studentsOf(const OpenClass& open, const ClassPaperOptions& options)
{
    if (options.students.empty()) {
        return everybody(open.book, open.day);
    }
    std::vector<StudentId> students;
    for (const std::string& who : options.students) {
        const auto record = findStudent(open.book, who);
        if (!record) {
            return record.error();
        }
        students.push_back((*record)->student.id);
    }
    return students;
}

Result<std::vector<OutcomeId>> outcomesOf(const OpenClass& open, const ClassPaperOptions& options)
{
    std::vector<OutcomeId> outcomes;
    for (const std::string& code : options.outcomes) {
        const auto outcome = findOutcome(open.book, code);
        if (!outcome) {
            return outcome.error();
        }
        outcomes.push_back((*outcome)->id);
    }
    for (const Outcome& outcome : open.book.outcomes) {
        const bool isOpen =
            !open.book.isArchivedOn(outcome, open.day) && !isLocked(outcome, open.day);
        if (options.outcomes.empty() && isOpen && outcomes.size() < kMostClipboardOutcomes) {
            outcomes.push_back(outcome.id);
        }
    }
    return outcomes;
}

Result<Made> makeClipboard(const OpenClass& open, const ClassPaperOptions& options,
                           const std::vector<StudentId>& students, const ui::NameGuard& names,
                           const ui::PaperSetup& setup)
{
    const auto outcomes = outcomesOf(open, options);
    if (!outcomes) {
        return outcomes.error();
    }
    ClipboardSheet sheet;
    sheet.schoolClass = open.book.schoolClass.id;
    sheet.date = open.day;
    sheet.outcomes = *outcomes;
    sheet.students = students;
    const auto committed = makeClipboardSheet(open.gradebook, sheet);
    if (!committed) {
        return committed.error();
    }
    const auto sheets = readClipboardSheets(open.gradebook, sheet.schoolClass);
    if (!sheets) {
        return sheets.error();
    }
    sheet = sheets->front();
    Made made{ui::layoutClipboardPaper(ui::clipboardPaper(open.book, sheet, names), setup), nullptr,
              sheet.number};
    if (committed->op) {
        made.op = std::to_string(committed->op->value);
    }
    return made;
}

Result<Made> make(const OpenClass& open, const ClassPaperOptions& options,
                  const ui::PaperSetup& setup)
{
    const auto students = studentsOf(open, options);
    if (!students) {
        return students.error();
    }
    if (students->empty()) {
        return Error{ErrorCode::EmptyClass, open.book.schoolClass.name, {}, {}};
    }
    ui::NameGuard names;
    names.tellApart(open.book);
    if (options.kind == kClipboard) {
        return makeClipboard(open, options, *students, names, setup);
    }
    if (options.kind == kLabels) {
        ui::LabelPaper labels = ui::labelPaper(open.book, *students, open.day, names);
        labels.first = options.firstLabel;
        return Made{ui::layoutLabelPaper(labels, setup)};
    }
    return Made{ui::layoutCreditPaper(ui::creditPaper(open.book, open.day, names), setup)};
}

Result<std::filesystem::path> pathOf(const ClassPaperOptions& options, const QString& name)
{
    if (!options.pdf.empty()) {
        return std::filesystem::path(options.pdf);
    }
    if (auto made = ui::makeFolder(options.folder); !made) {
        return made.error();
    }
    return std::filesystem::path(options.folder) / (ui::toCore(ui::sheetFileName(name)) + ".pdf");
}

void report(const Invocation& invocation, const Made& made, const std::filesystem::path& path)
{
    const auto pages = static_cast<int>(made.layout.pages.size());
    if (invocation.json) {
        Json answer{{"op", made.op}, {"sheets", 1}, {"pages", pages}, {"files", {path.string()}}};
        if (made.number > 0) {
            answer["number"] = made.number;
        }
        print(answer);
        return;
    }
    const QString about =
        made.number > 0 ? QCoreApplication::translate("CommandLine", "Sheet %1").arg(made.number)
                        : ui::sheetsText(1);
    print(QStringLiteral("%1, %2: %3").arg(about, ui::pagesText(pages), ui::toQt(path.string())));
}

} // namespace

const std::vector<std::string>& classPaperNames()
{
    static const std::vector<std::string> names{kClipboard, kLabels, kCredit};
    return names;
}

bool isClassPaper(const std::string& kind)
{
    const auto& names = classPaperNames();
    return std::find(names.begin(), names.end(), kind) != names.end();
}

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

ExitCode runClassPaper(const Invocation& invocation, const ClassOptions& where,
                       const ClassPaperOptions& options)
{
    const auto paper = paperFrom(options.paper);
    if (!paper) {
        return refuse(paper.error());
    }
    return withClass(invocation, where, [&](const OpenClass& open) {
        const ui::SheetFonts fonts;
        const auto made = make(open, options, {fonts, *paper, false});
        if (!made) {
            return refuse(open.gradebook, made.error());
        }
        const auto path = pathOf(options, made->layout.student);
        if (!path) {
            return refuse(path.error());
        }
        if (const auto written = ui::writeWholeFile(*path, ui::pdfOf(made->layout, fonts));
            !written) {
            return refuseOutput(written.error());
        }
        for (const QString& warning : fonts.warnings()) {
            std::fprintf(stderr, "%s\n", warning.toUtf8().constData());
        }
        report(invocation, *made, *path);
        return ExitCode::Done;
    });
}

} // namespace trellis::app
