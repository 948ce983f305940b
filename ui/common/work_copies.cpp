// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/work_copies.h"

#include "core/storage/contents.h"
#include "ui/common/file_output.h"
#include "ui/common/work_file.h"
#include "ui/text/strings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace trellis::ui {

QString workFileName(const WorkSample& work)
{
    QString name = fileNameOf(work);
    for (const char sign : {'/', '\\', ':'}) {
        name.replace(QLatin1Char(sign), QLatin1Char('_'));
    }
    return name;
}

bool isProgram(const QString& fileName)
{
    static constexpr std::array kEndings{
        "appimage", "bat", "cmd", "com", "desktop", "exe", "hta", "jar", "js",  "jse", "lnk", "msi",
        "msp",      "pif", "ps1", "reg", "run",     "scr", "sh",  "vbe", "vbs", "wsf", "wsh"};
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return std::any_of(kEndings.begin(), kEndings.end(),
                       [&ending](const char* one) { return ending == QLatin1String(one); });
}

Result<QString> WorkCopies::pathOf(const Gradebook& gradebook, const WorkSample& work)
{
    if (m_folder == nullptr) {
        m_folder = std::make_unique<QTemporaryDir>(
            QDir::temp().filePath(QStringLiteral("trellis-work-XXXXXX")));
    }
    // Two pieces may have one name.
    const QDir folder(m_folder->filePath(QString::number(work.id.value)));
    const QString path = folder.filePath(workFileName(work));
    if (QFileInfo::exists(path)) {
        return path;
    }
    const auto bytes = readContent(gradebook, work.content.value_or(BlobId{}));
    if (!bytes) {
        return bytes.error();
    }
    if (auto made = makeFolder(toCore(folder.path())); !made) {
        return made.error();
    }
    if (auto written = writeWholeFile(toCore(path), QByteArray::fromStdString(*bytes)); !written) {
        return written.error();
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser);
    return path;
}

} // namespace trellis::ui
