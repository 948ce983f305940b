// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

#include <string>
#include <vector>

namespace trellis {

/// How the files of one source are read, as the gradebook remembers it.
struct ImportProfile {
    std::string headingKey; ///< of the heading row; one profile for each
    std::string encoding;
    std::string delimiter;
    std::vector<std::string> fields; ///< one for each column, empty for one that is not used

    bool operator==(const ImportProfile&) const = default;
};

/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<ImportProfile>> readImportProfiles(const Gradebook& gradebook);

/// Remembers a profile in the place of the one with the same heading row; writes nothing where it
/// is remembered already.
void writeImportProfile(Edit& edit, const ImportProfile& profile);

} // namespace trellis
