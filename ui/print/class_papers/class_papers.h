// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Papers about a whole class, for the teacher alone: what stands on each of them, and their pages.
// They speak the program's language. Nothing is cut and nothing overlaps, however long names are
// and however many there are: text is wrapped, and rows and pages grow.
#pragma once

#include "core/model/class_book.h"
#include "core/model/clipboard_sheet.h"
#include "core/report/class_lists.h"
#include "ui/common/cell_painter.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <vector>

namespace trellis::ui {

class NameGuard;

/// What every paper is laid out with.
struct PaperSetup {
    const SheetFonts& fonts;
    Paper paper = Paper::A4;
    bool isRightToLeft = false; ///< mirrored, as the window is
};

/// The Map as it stands on the screen.
struct MapPaper {
    struct Column {
        QString code;
        QString label;
    };
    struct Row {
        QString name;
        std::vector<CellState> cells; ///< one for each column
        QString credit;
        bool isEarned = false;
        QString lastSeen;
    };

    QString className;
    QString about; ///< what is looked for and how it is sorted; may be empty
    Date asOf;
    std::vector<Level> levels; ///< lowest first
    int creditRank = 0;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// A numbered page to walk round the class with.
struct ClipboardPaper {
    struct Row {
        QString name;
        std::vector<std::optional<int>> ranks; ///< that stand on the outcomes; 0: nothing seen yet,
                                               ///< none: the outcome does not count
    };

    int number = 1;
    QString className;
    Date date;
    std::vector<Level> levels; ///< lowest first
    int creditRank = 0;
    std::vector<MapPaper::Column> outcomes; ///< at most kMostClipboardOutcomes
    std::vector<Row> rows;
};

/// One label a student, to write on and to stick into a folder.
struct LabelPaper {
    Date date;
    QString className;
    std::vector<QString> names;
    int first = 1; ///< label of the first page, where some were used already; from 1
};

/// Who is how far from credit.
struct CreditPaper {
    struct Row {
        QString name;
        std::optional<CreditBoxes> boxes;
        QString credit; ///< "5 of 7"
        QString toGo;   ///< "2 to go"
        bool isEarned = false;
    };

    QString className;
    QString rule; ///< as a sentence; empty without one
    Date asOf;
    std::vector<Row> rows;
};

/// On paper laid on its long side; names and head stand on every page.
[[nodiscard]] SheetLayout layoutMapPaper(const MapPaper& map, const PaperSetup& setup);
/// Thirty students a page, fewer where names are long.
[[nodiscard]] SheetLayout layoutClipboardPaper(const ClipboardPaper& sheet,
                                               const PaperSetup& setup);
/// 30 labels on US Letter, 21 on A4. Source: the sheets Avery 5160 and L7160.
[[nodiscard]] SheetLayout layoutLabelPaper(const LabelPaper& labels, const PaperSetup& setup);
[[nodiscard]] int labelsOnPage(Paper paper);
[[nodiscard]] SheetLayout layoutCreditPaper(const CreditPaper& credit, const PaperSetup& setup);

// What stands on them, from the class. Students whose names are hidden are left out.

/// The students of the sheet in its order, with what stood on its day.
[[nodiscard]] ClipboardPaper clipboardPaper(const ClassBook& book, const ClipboardSheet& sheet,
                                            const NameGuard& names);
/// Of these students in their order.
[[nodiscard]] LabelPaper labelPaper(const ClassBook& book, const std::vector<StudentId>& students,
                                    Date day, const NameGuard& names);
[[nodiscard]] CreditPaper creditPaper(const ClassBook& book, Date asOf, const NameGuard& names);

/// "Spanish 2 · Period 3"
[[nodiscard]] QString paperClassName(const ClassBook& book);

/// Words on papers of a class.
struct ClassPaperWords {
    Q_DECLARE_TR_FUNCTIONS(ClassPaper)
};

} // namespace trellis::ui
