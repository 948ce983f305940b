// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trellis {

/// Something a student made: a photo, a file, or a note where the thing itself is kept. Its content
/// stays in the file until it is asked for.
struct WorkSample {
    WorkSampleId id;
    StudentId student;
    std::string title;
    Date date;
    std::vector<OutcomeId> outcomes; ///< what it shows; may be of several courses
    std::string place;               ///< where the thing is kept: "folder, shelf B"
    std::string fileName;            ///< as it was added; empty without a content
    std::string mediaType;           ///< "image/jpeg", told by the content; empty without one
    std::optional<BlobId> content;
    std::optional<BlobId> thumbnail; ///< of a photo, JPEG
    bool isShown = false;            ///< at the next conference
    std::string reason;              ///< "I chose this because …"
    std::int64_t enteredSeq = 0;

    [[nodiscard]] bool isPhoto() const { return thumbnail.has_value(); }

    bool operator==(const WorkSample&) const = default;
};

} // namespace trellis
