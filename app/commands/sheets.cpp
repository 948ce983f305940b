// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/class_command.h"
#include "app/commands/class_papers.h"
#include "app/commands/commands.h"
#include "app/commands/shapes.h"
#include "core/report/gathered_sheets.h"
#include "ui/print/sheet_pdf.h"
#include "ui/print/sheet_readability.h"
#include "ui/print/sheet_remarks.h"
#include "ui/print/sheet_web_page.h"
#include "ui/text/language.h"
#include "ui/text/output_text.h"
#include "ui/text/strings.h"
#include "ui/text/usual_levels.h"

#include <QCoreApplication>

#include <cstdio>

namespace trellis::app {

namespace {

struct SheetsOptions : ClassOptions {
    std::string pdf;
    std::string folder;
    std::string html;
    std::vector<std::string> students;
    std::string paper;
    std::string kind;
    bool hasScript = false;
    bool isForFamilies = false;
    bool hasNoBloom = false;
    bool isInCourseLanguage = false;
    std::string secondLanguage;
    std::vector<std::string> outcomes; ///< of a clipboard sheet
    int firstLabel = 1;

    [[nodiscard]] const std::string& out() const
    {
        return !pdf.empty() ? pdf : !folder.empty() ? folder : html;
    }
};

/// About every course of a student, whatever the conference says; the kind is the conference's.
constexpr std::string_view kAllCourses = "all-courses";
constexpr std::string_view kNoLanguage = "none";

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
    names.emplace_back(kAllCourses);
    for (const auto& known : classPaperNames()) {
        names.push_back(known);
    }
    return Error{ErrorCode::InvalidValue, name, "kind", names};
}

Result<ui::SheetExtras> extrasFrom(const SheetsOptions& options)
{
    ui::SheetExtras extras{options.hasScript, options.isForFamilies, !options.hasNoBloom, {}};
    if (options.secondLanguage.empty()) {
        return extras;
    }
    if (options.secondLanguage == kNoLanguage) {
        extras.secondLanguage = std::string();
        return extras;
    }
    const QStringList known = ui::SheetWords::languages();
    if (!known.contains(ui::toQt(options.secondLanguage))) {
        Error error{ErrorCode::InvalidValue,
                    options.secondLanguage,
                    "second-language",
                    {std::string(kNoLanguage)}};
        for (const QString& code : known) {
            error.values.push_back(ui::toCore(code));
        }
        return error;
    }
    extras.secondLanguage = options.secondLanguage;
    return extras;
}

Result<std::vector<ConferenceSheet>> sheetsFor(const OpenClass& open, const SheetsOptions& options,
                                               const SheetScope& scope)
{
    std::vector<StudentId> students;
    if (options.students.empty()) {
        for (const StudentRecord* record : enrolledOn(open.book, open.day)) {
            students.push_back(record->student.id);
        }
    }
    for (const std::string& who : options.students) {
        const auto record = findStudent(open.book, who);
        if (!record) {
            return record.error();
        }
        students.push_back((*record)->student.id);
    }
    if (students.empty()) {
        return Error{ErrorCode::EmptyClass, open.book.schoolClass.name, {}, {}};
    }
    return gatherSheets(open.gradebook, open.book, students, scope);
}

/// Without the isolates that keep names apart on a screen.
QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// What a teacher would want to know before the sheets are printed.
void printGaps(const std::vector<ConferenceSheet>& sheets)
{
    for (const ConferenceSheet& sheet : sheets) {
        for (const QString& gap : ui::gapTexts(sheet)) {
            std::fprintf(stderr, "%s: %s\n", sheet.student.c_str(),
                         plain(gap).toUtf8().constData());
        }
    }
}

QString madeText(const SheetsOptions& options, const ui::SheetsReport& report)
{
    if (options.html.empty()) {
        return QStringLiteral("%1, %2").arg(ui::sheetsText(report.sheets),
                                            ui::pagesText(report.pages));
    }
    return QCoreApplication::translate("CommandLine", "%n web pages", nullptr, report.sheets);
}

/// What no paper can be made of here, if any. A web page is read elsewhere.
ui::SheetsByFonts sorted(const SheetsOptions& options, const std::vector<ConferenceSheet>& sheets,
                         const ui::SheetExtras& extras)
{
    if (options.html.empty()) {
        return ui::sortByFonts(sheets, extras);
    }
    ui::SheetsByFonts all;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        all.made.push_back(i);
    }
    return all;
}

void printHeldBack(const SheetsOptions& options, const std::vector<ConferenceSheet>& sheets,
                   const ui::SheetsByFonts& sorted)
{
    QString text = plain(ui::heldBackText(sheets, sorted));
    if (text.isEmpty()) {
        return;
    }
    const bool isSecondForAll =
        !options.secondLanguage.empty() && options.secondLanguage != kNoLanguage;
    if (sorted.canBeSaidOtherwise()) {
        text += QLatin1Char(' ') +
                (isSecondForAll
                     ? QCoreApplication::translate("CommandLine",
                                                   "Or use another --second-language, or --html "
                                                   "for pages that are read elsewhere.")
                     : QCoreApplication::translate("CommandLine",
                                                   "Or use --course-language, or --html for pages "
                                                   "that are read elsewhere."));
    }
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

void printReport(const Invocation& invocation, const SheetsOptions& options,
                 const std::vector<ConferenceSheet>& sheets, const ui::SheetsByFonts& sorted,
                 const ui::SheetsReport& report)
{
    for (const QString& warning : report.warnings) {
        std::fprintf(stderr, "%s\n", plain(warning).toUtf8().constData());
    }
    if (!invocation.json) {
        print(QStringLiteral("%1: %2").arg(madeText(options, report), ui::toQt(options.out())));
        for (std::size_t i = 0; i < report.fits.size(); ++i) {
            const QStringList fit = ui::fitTexts(report.fits[i]);
            if (!fit.isEmpty()) {
                print(QStringLiteral("%1: %2").arg(ui::toQt(sheets[sorted.made[i]].student),
                                                   plain(fit.join(QStringLiteral(", ")))));
            }
        }
        return;
    }
    Json files = Json::array();
    for (const auto& path : report.files) {
        files.push_back(path.string());
    }
    Json heldBack = Json::array();
    for (const ui::HeldBackSheet& held : sorted.heldBack) {
        heldBack.push_back(sheets[held.index].student);
    }
    print(Json{{"op", nullptr},
               {"sheets", report.sheets},
               {"pages", report.pages},
               {"files", std::move(files)},
               {"heldBack", std::move(heldBack)}});
}

Result<ui::SheetsReport> write(const SheetsOptions& options,
                               const std::vector<ConferenceSheet>& sheets,
                               const ui::SheetOptions& how)
{
    if (!options.html.empty()) {
        return ui::writeSheetWebPages(options.html, sheets, how.extras);
    }
    return options.folder.empty() ? ui::writeSheetsPdf(options.pdf, sheets, how)
                                  : ui::writeSheetsPdfFolder(options.folder, sheets, how);
}

ExitCode runSheets(Invocation& invocation, const SheetsOptions& options)
{
    if (isClassPaper(options.kind) && !options.html.empty()) {
        return refuse(Error{ErrorCode::InvalidValue, options.kind, "kind", {"conference"}});
    }
    if (isClassPaper(options.kind)) {
        return runClassPaper(invocation, options,
                             {options.kind, options.pdf, options.folder, options.paper,
                              options.students, options.outcomes, options.firstLabel});
    }
    SheetScope scope;
    scope.isAboutAllCourses = options.kind == kAllCourses;
    scope.ownLanguage = ui::programLanguage();
    scope.usualLevels = ui::usualLevels();
    scope.isInCourseLanguage = options.isInCourseLanguage;
    if (!options.kind.empty() && !scope.isAboutAllCourses) {
        const auto kind = kindFrom(options.kind);
        if (!kind) {
            return refuse(kind.error());
        }
        scope.kind = *kind;
    }
    const auto paper = paperFrom(options.paper);
    if (!paper) {
        return refuse(paper.error());
    }
    const auto extras = extrasFrom(options);
    if (!extras) {
        return refuse(extras.error());
    }
    return withClass(invocation, options, [&](const OpenClass& open) {
        scope.asOf = open.day;
        const auto sheets = sheetsFor(open, options, scope);
        if (!sheets) {
            return refuse(sheets.error());
        }
        printGaps(*sheets);
        const ui::SheetsByFonts byFonts = sorted(options, *sheets, *extras);
        printHeldBack(options, *sheets, byFonts);
        if (byFonts.made.empty()) {
            return ExitCode::Refused;
        }
        const auto done = write(options, ui::picked(*sheets, byFonts.made), {*paper, *extras});
        if (!done) {
            return refuseOutput(done.error());
        }
        printReport(invocation, options, *sheets, byFonts, *done);
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
            where->add_option("--html", options.html, "A web page for each student");
            where->require_option(1);
            command.add_option("--student", options.students, "Only these: number or name");
            command.add_option("--paper", options.paper, "a4 or letter");
            addAsOf(command, options);
            command.add_option(
                "--kind", options.kind,
                "Kind of sheet: conference, first, final, pictures, grades3-5, large-print, "
                "contract, or all-courses for every course of each student; or a paper about the "
                "class: clipboard, labels or credit");
            command.add_flag("--script", options.hasScript, "With sentence starters");
            command.add_flag("--for-families", options.isForFamilies,
                             "With half a page on how to read the sheet");
            command.add_flag("--no-bloom", options.hasNoBloom, "Without the words of Bloom steps");
            command.add_flag("--course-language", options.isInCourseLanguage,
                             "In the language of the course, whatever a family's language is");
            command.add_option("--second-language", options.secondLanguage,
                               "Said small under the first: a code, or none; else as chosen for "
                               "each student");
            command.add_option("--outcome", options.outcomes,
                               "Of a clipboard sheet, at most three; the first open ones where "
                               "none is given");
            command
                .add_option("--first-label", options.firstLabel,
                            "Label to begin with where some were used, from 1")
                ->check(CLI::PositiveNumber);
        },
        runSheets);
}

} // namespace trellis::app
