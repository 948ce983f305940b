// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/output_text.h"

#include "ui/text/messages.h"

#include <QCoreApplication>
#include <QDir>

#include <filesystem>

namespace trellis::ui {

namespace {

struct Output {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

bool isFolderGone(const std::filesystem::path& path)
{
    std::error_code ignored;
    return path.has_parent_path() && !std::filesystem::exists(path.parent_path(), ignored);
}

} // namespace

QString placeText(const QString& path)
{
    return named(QDir::toNativeSeparators(path), TextFor::Screen);
}

QString sheetsText(int count)
{
    return Output::tr("%n sheets", nullptr, count);
}

QString pagesText(int count)
{
    return Output::tr("%n pages", nullptr, count);
}

QString outputTroubleText(const Error& error, TextFor target)
{
    const auto path = std::filesystem::u8path(error.where);
    const QString file = named(path.filename().string(), target);
    if (error.code == ErrorCode::DiskFull) {
        return Output::tr("There is no room left for %1. Nothing was written, and what was there "
                          "before is untouched. Make room on the disk or choose another place.")
            .arg(file);
    }
    if (error.code == ErrorCode::NoAccess && isFolderGone(path)) {
        return Output::tr("The folder %1 is not there (stick removed, folder moved?). Nothing was "
                          "written. Choose another place.")
            .arg(named(path.parent_path().string(), target));
    }
    if (error.code == ErrorCode::NoAccess) {
        return Output::tr("I am not allowed to write %1. What was there before is untouched. "
                          "Choose another place or another name.")
            .arg(file);
    }
    return messageFor(error, target);
}

} // namespace trellis::ui
