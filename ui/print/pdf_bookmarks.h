// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Bookmarks for a PDF that QPdfWriter made, which cannot write them itself.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace trellis::ui {

/// One line in the list that a PDF reader shows beside the pages.
struct PdfBookmark {
    QString title;
    int page = 0; ///< the first page is 0

    bool operator==(const PdfBookmark&) const = default;
};

/// What to write after the last byte of the PDF so that it has the bookmarks, in the order given;
/// empty where there are none. None where the PDF is not laid out as QPdfWriter does it, or a
/// bookmark is for a page that it does not have.
/// Source: ISO 32000-1, 7.5.6 Incremental updates and 12.3.3 Document outline.
[[nodiscard]] std::optional<QByteArray>
pdfBookmarkUpdate(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks);

} // namespace trellis::ui
