// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Reads a PDF back with the tools of poppler and qpdf, as a family's reader would.
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>

namespace trellis::test {

struct ToolOutput {
    bool ok = false; ///< ended by itself, with exit code 0
    QString text;    ///< what it wrote, troubles included
};

/// Runs a program with arguments and waits for its end.
[[nodiscard]] ToolOutput runTool(const QString& program, const QStringList& arguments);

[[nodiscard]] QString pathOf(const std::filesystem::path& path);

} // namespace trellis::test
