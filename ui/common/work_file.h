// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/work_sample.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace trellis::ui {

/// A photo or file as it goes into a gradebook.
struct WorkFile {
    QString name;
    std::string mediaType; ///< told by the content, not by the name
    QByteArray content;
    QByteArray thumbnail;         ///< of a photo, JPEG; else empty
    bool isUnseenPicture = false; ///< a picture that cannot be shown here, kept as it is
};

/// Reads a file to be added as work. A photo is turned upright, scaled down to 2,000 pixels and
/// written anew as JPEG, without the place and the camera that it came with; the file itself is not
/// touched. A picture of a kind that nothing here can show, such as HEIC, is kept as a file.
/// Errors: WorkTooLarge, WorkUnread (detail: "cut off" where its end is missing), WorkVanished,
/// NoAccess; where: the name of the file.
[[nodiscard]] Result<WorkFile> readWorkFile(const QString& path);

/// What a copy of a piece of work is called: with the ending of what it is, since a photo is kept
/// as JPEG whatever it came as.
[[nodiscard]] QString fileNameOf(const WorkSample& work);

} // namespace trellis::ui
