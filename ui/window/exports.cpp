// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/exports.h"

#include "core/exchange/levels_export.h"
#include "core/exchange/outcomes.h"
#include "core/exchange/roster_export.h"
#include "ui/common/file_output.h"
#include "ui/common/name_guard.h"
#include "ui/common/shown_students.h"
#include "ui/document/document.h"
#include "ui/print/document_sheets.h"
#include "ui/print/sheet_memory.h"
#include "ui/print/sheet_output.h"
#include "ui/print/sheet_web_page.h"
#include "ui/text/dates.h"
#include "ui/text/messages.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace trellis::ui {

namespace {

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

/// As spreadsheets of the country have it.
char delimiter()
{
    return QLocale().decimalPoint() == QLatin1String(",") ? ';' : ',';
}

QString shown(const std::filesystem::path& path)
{
    return named(QString::fromStdU16String(path.u16string()), TextFor::Screen);
}

/// "Written to levels.csv.", and what else there is to say.
ExportEnding written(const std::filesystem::path& path, const QString& further = {})
{
    return {true, paragraph({Exports::tr("Written to %1.").arg(shown(path)), further})};
}

ExportEnding writeText(const std::filesystem::path& path, const std::string& text,
                       const QString& further = {})
{
    if (const auto done = writeWholeFile(path, QByteArray::fromStdString(text)); !done) {
        return {false, messageFor(done.error())};
    }
    return written(path, further);
}

/// With what sheets are made, as on the screen of conferences.
struct SheetTools {
    const Document& document;
    const NameGuard& names;
    QSettings& settings;

    [[nodiscard]] SheetOptions options() const { return SheetMemory(settings, document).options(); }
};

ExportEnding writeSheets(const SheetTools& tools, const std::vector<StudentId>& students,
                         const std::filesystem::path& path, QWidget* window)
{
    const auto sheets = sheetsOf(tools.document, students);
    if (!sheets) {
        return {false, messageFor(sheets.error())};
    }
    const SheetOutput::Ending ending =
        SheetOutput(*sheets, window)
            .savePdf(QString::fromStdU16String(path.u16string()), tools.options());
    if (!ending.isDone) {
        return {false, ending.sentence};
    }
    return written(path, ending.sentence);
}

/// A table of the students whose names may be seen.
using ClassTable = std::string (*)(const ClassBook& book, Date day, char delimiter);

ExportEnding writeTable(const SheetTools& tools, ClassTable table, Date day,
                        const std::filesystem::path& path, const QString& further = {})
{
    return writeText(path, table(onlyShown(tools.document.book(), tools.names), day, delimiter()),
                     paragraph({further, leftOutText(tools.names)}));
}

ExportKind levels(const SheetTools& tools, std::optional<Date> earlierDay)
{
    QString name = toQt(tools.document.book().schoolClass.name);
    if (earlierDay) {
        name += QLatin1Char(' ') + QString::fromStdString(earlierDay->toIso());
    }
    return {QStringLiteral("levels"), Exports::tr("Levels of the class, a table"),
            QStringLiteral("csv"), name,
            [tools, earlierDay](const std::filesystem::path& path, QWidget* /*window*/) {
                const QString asOf =
                    earlierDay
                        ? Exports::tr("The levels are those of %1.").arg(dateWithYear(*earlierDay))
                        : QString();
                return writeTable(tools, levelsCsv, earlierDay.value_or(tools.document.today()),
                                  path, asOf);
            }};
}

ExportKind roster(const SheetTools& tools)
{
    return {QStringLiteral("roster"), Exports::tr("Roster of the class, a table"),
            QStringLiteral("csv"), toQt(tools.document.book().schoolClass.name),
            [tools](const std::filesystem::path& path, QWidget* /*window*/) {
                return writeTable(tools, rosterCsv, tools.document.today(), path);
            }};
}

ExportKind outcomes(const Document& document)
{
    return {QStringLiteral("outcomes"), Exports::tr("Outcomes of the course, a table"),
            QStringLiteral("csv"), toQt(document.book().course.name),
            [&document](const std::filesystem::path& path, QWidget* /*window*/) {
                return writeText(path, outcomesAsCsv(document.book(), CsvAudience::People));
            }};
}

ExportKind classSheets(const SheetTools& tools)
{
    return {QStringLiteral("sheets"), Exports::tr("Conference sheets of the class, PDF"),
            QStringLiteral("pdf"), toQt(tools.document.book().schoolClass.name),
            [tools](const std::filesystem::path& path, QWidget* window) {
                std::vector<StudentId> students = studentsOfClass(tools.document);
                std::erase_if(students, [&](StudentId id) { return tools.names.hides(id); });
                ExportEnding ending = writeSheets(tools, students, path, window);
                if (ending.isDone) {
                    ending.sentence = paragraph({ending.sentence, leftOutText(tools.names)});
                }
                return ending;
            }};
}

ExportKind studentSheet(const SheetTools& tools, const StudentRecord& record)
{
    const std::vector<StudentId> who{record.student.id};
    return {QStringLiteral("studentSheet"), Exports::tr("Conference sheet of the student, PDF"),
            QStringLiteral("pdf"), sheetFileName(toQt(record.student.preferredName())),
            [tools, who](const std::filesystem::path& path, QWidget* window) {
                return writeSheets(tools, who, path, window);
            }};
}

ExportKind studentPage(const SheetTools& tools, const StudentRecord& record)
{
    const std::vector<StudentId> who{record.student.id};
    return {QStringLiteral("studentPage"), Exports::tr("Conference sheet of the student, web page"),
            QStringLiteral("html"), sheetFileName(toQt(record.student.preferredName())),
            [tools, who](const std::filesystem::path& path, QWidget* /*window*/) -> ExportEnding {
                const auto sheets = sheetsOf(tools.document, who);
                if (!sheets) {
                    return {false, messageFor(sheets.error())};
                }
                return writeText(path,
                                 toCore(sheetWebPage(sheets->front(), tools.options().extras)));
            }};
}

} // namespace

void offerFirst(std::vector<ExportKind>& kinds, const QString& id)
{
    std::stable_partition(kinds.begin(), kinds.end(),
                          [&id](const ExportKind& kind) { return kind.id == id; });
}

std::vector<ExportKind> exportKinds(const Document& document, const NameGuard& names,
                                    const Place& place, std::optional<Date> earlierDay,
                                    QSettings& settings)
{
    const SheetTools tools{document, names, settings};
    std::vector<ExportKind> kinds;
    if (!document.hasBook()) {
        return kinds;
    }
    const StudentRecord* record = document.book().find(place.student);
    if (record != nullptr && !names.hides(record->student.id) &&
        (place.screen == ScreenId::Student || place.screen == ScreenId::Conferences)) {
        kinds.push_back(studentSheet(tools, *record));
        kinds.push_back(studentPage(tools, *record));
    }
    if (showsAnybody(document.book(), names)) {
        kinds.push_back(levels(tools, earlierDay));
        kinds.push_back(classSheets(tools));
        kinds.push_back(roster(tools));
    }
    kinds.push_back(outcomes(document));
    const QString own = place.screen == ScreenId::Course        ? QStringLiteral("outcomes")
                        : place.screen == ScreenId::Conferences ? QStringLiteral("sheets")
                                                                : QString();
    offerFirst(kinds, own);
    return kinds;
}

} // namespace trellis::ui
