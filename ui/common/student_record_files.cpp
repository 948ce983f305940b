// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/student_record_files.h"

#include "core/exchange/student_record.h"
#include "core/storage/contents.h"
#include "ui/common/file_output.h"
#include "ui/common/work_file.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/strings.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace trellis::ui {

namespace {

std::string contentName(int number, const WorkSample& work)
{
    constexpr qsizetype kLongestSuffix = 10;
    const QFileInfo file(fileNameOf(work));
    const QString suffix = file.suffix();
    const bool isSuffix =
        !suffix.isEmpty() && suffix.size() <= kLongestSuffix &&
        std::all_of(suffix.begin(), suffix.end(), [](QChar c) { return c.isLetterOrNumber(); });
    // A long name is cut, what follows the dot is not.
    const QString name =
        sheetFileName(QStringLiteral("work %1 ").arg(number, 2, 10, QLatin1Char('0')) +
                      (isSuffix ? file.completeBaseName() : file.fileName()));
    return toCore(isSuffix ? name + QLatin1Char('.') + suffix : name);
}

} // namespace

Result<std::vector<std::filesystem::path>> writeStudentRecord(const Gradebook& gradebook,
                                                              StudentId student, Date day,
                                                              const std::filesystem::path& folder)
{
    const auto record = recordOfStudent(gradebook, student, day, contentName);
    if (!record) {
        return record.error();
    }
    const char delimiter = QLocale().decimalPoint() == QLatin1String(",") ? ';' : ',';
    FileBatch files(folder);
    const auto add = [&files](const std::string& name, const std::string& bytes) {
        return files.add(toQt(name), QByteArray::fromStdString(bytes));
    };
    for (const RecordTable& table : record->tables) {
        if (auto added = add(table.name + ".csv", recordCsv(table, delimiter)); !added) {
            return added.error();
        }
    }
    if (auto added = add("record.json", recordJson(*record, day)); !added) {
        return added.error();
    }
    for (const RecordContent& content : record->contents) {
        const auto bytes = readContent(gradebook, content.content);
        if (!bytes) {
            return bytes.error();
        }
        if (auto added = add(content.fileName, *bytes); !added) {
            return added.error();
        }
    }
    return files.commit();
}

} // namespace trellis::ui
