// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/exports.h"

#include "core/exchange/levels_export.h"
#include "core/exchange/outcomes.h"
#include "core/exchange/roster_export.h"
#include "ui/common/file_output.h"
#include "ui/document/document.h"
#include "ui/print/document_sheets.h"
#include "ui/print/sheet_pdf.h"
#include "ui/print/sheet_web_page.h"
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

Result<QString> writeText(const std::filesystem::path& path, const std::string& text)
{
    if (auto written = writeWholeFile(path, QByteArray::fromStdString(text)); !written) {
        return written.error();
    }
    return Exports::tr("Written to %1.").arg(shown(path));
}

Result<QString> writeSheets(const Document& document, const std::filesystem::path& path)
{
    const auto sheets = sheetsOf(document, studentsOfClass(document));
    if (!sheets) {
        return sheets.error();
    }
    const auto written = writeSheetsPdf(path, *sheets, {usualPaper()});
    if (!written) {
        return written.error();
    }
    QStringList sentences{written->sheets == 1
                              ? Exports::tr("1 conference sheet is in %1.").arg(shown(path))
                              : Exports::tr("%1 conference sheets are in %2.")
                                    .arg(QString::number(written->sheets), shown(path))};
    return (sentences + written->warnings).join(QLatin1Char(' '));
}

ExportKind levels(const Document& document)
{
    return {QStringLiteral("levels"), Exports::tr("Levels of the class, a table"),
            QStringLiteral("csv"), toQt(document.book().schoolClass.name),
            [&document](const std::filesystem::path& path) {
                return writeText(path, levelsCsv(document.book(), document.today(), delimiter()));
            }};
}

ExportKind roster(const Document& document)
{
    return {QStringLiteral("roster"), Exports::tr("Roster of the class, a table"),
            QStringLiteral("csv"), toQt(document.book().schoolClass.name),
            [&document](const std::filesystem::path& path) {
                return writeText(path, rosterCsv(document.book(), document.today(), delimiter()));
            }};
}

ExportKind outcomes(const Document& document)
{
    return {QStringLiteral("outcomes"), Exports::tr("Outcomes of the course, a table"),
            QStringLiteral("csv"), toQt(document.book().course.name),
            [&document](const std::filesystem::path& path) {
                return writeText(path, outcomesAsCsv(document.book(), CsvAudience::People));
            }};
}

ExportKind classSheets(const Document& document)
{
    return {QStringLiteral("sheets"), Exports::tr("Conference sheets of the class, PDF"),
            QStringLiteral("pdf"), toQt(document.book().schoolClass.name),
            [&document](const std::filesystem::path& path) { return writeSheets(document, path); }};
}

ExportKind studentSheet(const Document& document, const StudentRecord& record)
{
    const std::vector<StudentId> who{record.student.id};
    return {QStringLiteral("studentSheet"), Exports::tr("Conference sheet of the student, PDF"),
            QStringLiteral("pdf"), sheetFileName(toQt(record.student.preferredName())),
            [&document, who](const std::filesystem::path& path) -> Result<QString> {
                const auto sheets = sheetsOf(document, who);
                if (!sheets) {
                    return sheets.error();
                }
                const auto written = writeSheetsPdf(path, *sheets, {usualPaper()});
                if (!written) {
                    return written.error();
                }
                return Exports::tr("Written to %1.").arg(shown(path));
            }};
}

ExportKind studentPage(const Document& document, const StudentRecord& record)
{
    const std::vector<StudentId> who{record.student.id};
    return {QStringLiteral("studentPage"), Exports::tr("Conference sheet of the student, web page"),
            QStringLiteral("html"), sheetFileName(toQt(record.student.preferredName())),
            [&document, who](const std::filesystem::path& path) -> Result<QString> {
                const auto sheets = sheetsOf(document, who);
                return sheets ? writeText(path, toCore(sheetWebPage(sheets->at(0))))
                              : Result<QString>(sheets.error());
            }};
}

} // namespace

std::vector<ExportKind> exportKinds(const Document& document, const Place& place)
{
    std::vector<ExportKind> kinds;
    if (!document.hasBook()) {
        return kinds;
    }
    const StudentRecord* record = document.book().find(place.student);
    if (record != nullptr &&
        (place.screen == ScreenId::Student || place.screen == ScreenId::Conferences)) {
        kinds.push_back(studentSheet(document, *record));
        kinds.push_back(studentPage(document, *record));
    }
    kinds.push_back(levels(document));
    kinds.push_back(classSheets(document));
    kinds.push_back(roster(document));
    kinds.push_back(outcomes(document));
    const QString own = place.screen == ScreenId::Course        ? QStringLiteral("outcomes")
                        : place.screen == ScreenId::Conferences ? QStringLiteral("sheets")
                                                                : QString();
    std::stable_partition(kinds.begin(), kinds.end(),
                          [&own](const ExportKind& kind) { return kind.id == own; });
    return kinds;
}

} // namespace trellis::ui
