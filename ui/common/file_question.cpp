// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/file_question.h"

#include "ui/text/file_name.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace trellis::ui {

namespace {

QString keyOf(FilesFor use)
{
    switch (use) {
    case FilesFor::Gradebooks:
        return QStringLiteral("folders/gradebooks");
    case FilesFor::Lists:
        return QStringLiteral("folders/lists");
    case FilesFor::Work:
        return QStringLiteral("folders/work");
    case FilesFor::Exports:
        break;
    }
    return QStringLiteral("folders/exports");
}

QString folderToBeginIn(const QSettings& settings, const FileQuestion& question)
{
    const QString remembered = settings.value(keyOf(question.use)).toString();
    for (const QString& folder : {question.folder, remembered}) {
        // A folder on a stick that is not there is none.
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return documentsFolder();
}

/// "csv" of "Tables (*.csv *.txt)"; empty for every file.
QString endingOf(const QString& kind)
{
    static const QRegularExpression kFirst(QStringLiteral("\\*\\.([^\\s)*]+)"));
    return kFirst.match(kind).captured(1);
}

/// What was chosen, or nothing; its folder is kept.
QString askWith(QFileDialog& dialog, QSettings& settings, FilesFor use)
{
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    const QString path = dialog.selectedFiles().constFirst();
    const bool isFolder = dialog.fileMode() == QFileDialog::Directory;
    settings.setValue(keyOf(use), isFolder ? path : QFileInfo(path).absolutePath());
    return path;
}

} // namespace

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // A folder that is not there would be taken for the name of a file.
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString askForFile(QWidget* parent, QSettings& settings, const FileQuestion& question)
{
    QFileDialog dialog(parent, question.title, folderToBeginIn(settings, question), question.kinds);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return askWith(dialog, settings, question.use);
}

QString askWhereToSave(QWidget* parent, QSettings& settings, const FileQuestion& question,
                       QString* kind)
{
    QFileDialog dialog(parent, question.title, folderToBeginIn(settings, question), question.kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !question.mayReplace);
    // The dialog adds the ending, so that it asks about the very file that would be replaced.
    dialog.setDefaultSuffix(endingOf(dialog.selectedNameFilter()));
    QObject::connect(
        &dialog, &QFileDialog::filterSelected, &dialog,
        [&dialog](const QString& chosen) { dialog.setDefaultSuffix(endingOf(chosen)); });
    if (!question.name.isEmpty()) {
        dialog.selectFile(asFileName(question.name, QStringLiteral("Trellis")));
    }
    const QString path = askWith(dialog, settings, question.use);
    if (kind != nullptr) {
        *kind = dialog.selectedNameFilter();
    }
    return path;
}

QString askForFolder(QWidget* parent, QSettings& settings, const FileQuestion& question)
{
    QFileDialog dialog(parent, question.title, folderToBeginIn(settings, question));
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return askWith(dialog, settings, question.use);
}

} // namespace trellis::ui
