// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

class QPainter;
class QPrinter;

namespace trellis::ui {

/// How an output ended, in a sentence for the teacher.
struct OutputEnding {
    bool isDone = false;
    QString sentence;
    QString pdf = {}; ///< that was made where the printer did not answer
};

/// Pages on paper and in pictures.
class LayoutOutput {
    Q_DECLARE_TR_FUNCTIONS(trellis::ui::LayoutOutput)

public:
    /// Every page on a sheet of the printer, on which the painter has begun; false where it did not
    /// take them all.
    [[nodiscard]] static bool addPages(QPrinter& printer, QPainter& painter,
                                       const SheetLayout& layout, const SheetFonts& fonts,
                                       bool isFirst);

    /// Where a printer does not answer, a PDF in the folder for documents takes its place, under a
    /// name that no file there has.
    [[nodiscard]] static OutputEnding
    pdfInstead(const QString& name, const std::function<OutputEnding(const QString& path)>& save);

    /// A PNG for each page; a number stands in the names of all but the first. All appear together
    /// or none. Errors: NoAccess, DiskFull, FileTrouble; where: path.
    [[nodiscard]] static Result<void> writePictures(const QString& path, const SheetLayout& layout,
                                                    const SheetFonts& fonts);
    /// The same, in a sentence.
    [[nodiscard]] static OutputEnding savePictures(const QString& path, const SheetLayout& layout,
                                                   const SheetFonts& fonts);
};

} // namespace trellis::ui
