// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Reads a PDF back with the tools of poppler and qpdf, as a family's reader would.
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace trellis::test {

struct ToolOutput {
    bool ok = false; ///< ended by itself, with exit code 0
    QString text;    ///< what it wrote, troubles included
};

/// Runs a program with arguments and waits for its end.
[[nodiscard]] ToolOutput runTool(const QString& program, const QStringList& arguments);

[[nodiscard]] QString pathOf(const std::filesystem::path& path);

/// The pages of a file as a copier that knows only black and white gives them back, 150 dots to
/// the inch; none where it cannot be read.
[[nodiscard]] std::vector<QImage> copiedPages(const std::filesystem::path& pdf);
/// The share of black in a rectangle of such a page.
[[nodiscard]] double blackIn(const QImage& page, const QRectF& millimetres);

} // namespace trellis::test
