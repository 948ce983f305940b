// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "ui/common/screen.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

namespace trellis::ui {

/// One way in which something leaves the gradebook as a file.
struct ExportKind {
    QString id;     ///< "levels"
    QString text;   ///< for the list of kinds: "Levels of the class, a table"
    QString suffix; ///< "csv"
    QString name;   ///< of the file that is suggested, without suffix
    /// Gives the sentence for the status line. Errors: those of writing a file.
    std::function<Result<QString>(const std::filesystem::path& path)> write;
};

/// What can be exported from a place; what belongs to its screen comes first.
[[nodiscard]] std::vector<ExportKind> exportKinds(const Document& document, const Place& place);

} // namespace trellis::ui
