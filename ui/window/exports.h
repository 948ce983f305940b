// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QSettings;
class QWidget;

namespace trellis::ui {

/// How it went, in a sentence for the teacher.
struct ExportEnding {
    bool isDone = false;
    QString sentence;
};

/// One way in which something leaves the gradebook as a file.
struct ExportKind {
    QString id;     ///< "levels"
    QString text;   ///< for the list of kinds: "Levels of the class, a table"
    QString suffix; ///< "csv"
    QString name;   ///< of the file that is suggested, without suffix
    /// The window shows how far long work is, and there it can be stopped.
    std::function<ExportEnding(const std::filesystem::path& path, QWidget* window)> write;
};

/// What can be exported from a place; what belongs to its screen comes first. Sheets come as they
/// were last made on this machine. Students whose names are hidden are left out, and their names
/// are suggested to nobody. Where the screen shows an earlier day, the levels are of that day.
/// Document, names and settings outlive what is returned.
[[nodiscard]] std::vector<ExportKind> exportKinds(const Document& document, const NameGuard& names,
                                                  const Place& place,
                                                  std::optional<Date> earlierDay,
                                                  QSettings& settings);

/// Puts one of them before the others, if it is there.
void offerFirst(std::vector<ExportKind>& kinds, const QString& id);

} // namespace trellis::ui
