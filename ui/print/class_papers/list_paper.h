// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/class_papers/class_papers.h"

namespace trellis::ui {

/// Words below one another: what a course is made of, or what was changed.
struct ListPaper {
    struct Row {
        QString mark; ///< beside the words: a number, a day
        QString text;
        QString detail = {};    ///< smaller, below
        bool isHeading = false; ///< of the rows that follow
    };

    QString title;
    QString right; ///< at the other end of the title's line
    QString below; ///< under the title
    QString footer;
    QString nothing;    ///< said where there are no rows
    double marks = 0.0; ///< room for them. Units: millimetres.
    std::vector<Row> rows;
};

/// A heading never stands alone at the end of a page.
[[nodiscard]] SheetLayout layoutListPaper(const ListPaper& list, const PaperSetup& setup);

/// What students should be able to do by the end, in their words too, what the levels mean and
/// what earns credit: for a folder, a wall or a family. It names nobody.
[[nodiscard]] ListPaper coursePaper(const ClassBook& book, Date day);

} // namespace trellis::ui
