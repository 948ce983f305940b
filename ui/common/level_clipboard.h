// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/entry_grid.h"
#include "ui/common/pale_marks.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace trellis::ui {

class EntryBar;
struct CellState;

/// What one cell gives: the name of its level, "-" where nothing was handed in, else nothing.
[[nodiscard]] QString copiedLevel(const CellState& state, const Scale& scale);

/// The chosen cells as rows of words with tabs between them, as spreadsheets take them.
[[nodiscard]] QString copiedLevels(const EntryGrid& grid);

/// What a paste would enter.
struct PastePlan {
    std::vector<TypedCell> marks;
    QStringList given;           ///< "Okoye, Mara: Capable", one for each mark
    QStringList replaced;        ///< "Okoye, Mara: Developing": what would not count any more
    QStringList leftOut;         ///< "'X' at Mara Okoye, 4 Punnett": no level here
    QStringList notRead;         ///< "'X'", of those
    int withoutPlace = 0;        ///< cells beyond the last one that can be marked
    QList<PaleMarks::Mark> pale; ///< how the marks look on the grid until they are entered

    [[nodiscard]] bool isEmpty() const
    {
        return marks.empty() && leftOut.isEmpty() && withoutPlace == 0;
    }
    /// "12 levels for 4 students. 2 replace a mark. 1 cell left out: X."
    [[nodiscard]] QString counts() const;
    /// The same, and below it who gets what, what is replaced and what is left out.
    [[nodiscard]] QString text() const;
};

/// Words, letters or digits of levels from the current cell on, with tabs between columns as
/// spreadsheets give them; a single one goes into every chosen cell. Cells that are empty in the
/// text stay as they are. Nothing is written.
[[nodiscard]] PastePlan planPaste(const EntryGrid& grid, const QString& text);

/// Asks with the plan for what the clipboard has whether to enter it. A sentence where there is
/// nothing to ask about; else empty.
[[nodiscard]] QString offerPaste(EntryGrid& grid, EntryBar& bar);

} // namespace trellis::ui
