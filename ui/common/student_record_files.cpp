// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/student_record_files.h"

#include "core/exchange/student_record.h"
#include "core/storage/contents.h"
#include "ui/common/file_output.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/strings.h"

#include <QFileInfo>
#include <QLocale>

namespace trellis::ui {

namespace {

std::string contentName(int number, const WorkSample& work)
{
    constexpr qsizetype kLongestSuffix = 10;
    const QFileInfo added(toQt(work.fileName));
    const QString suffix = added.suffix().size() <= kLongestSuffix ? added.suffix() : QString();
    const QString stem = suffix.isEmpty() ? added.fileName() : added.completeBaseName();
    const QString name =
        sheetFileName(QStringLiteral("work %1 ").arg(number, 2, 10, QLatin1Char('0')) + stem);
    return toCore(suffix.isEmpty() ? name : sheetFileName(name + QLatin1Char('.') + suffix));
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
