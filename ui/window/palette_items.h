// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/window/palette_search.h"

#include <string>
#include <vector>

namespace trellis::ui {

/// Every student of every class whose name may be seen, also those who have left, the outcomes of
/// the class that is shown, and every command, those of other screens with the way there; in
/// alphabetical order.
[[nodiscard]] std::vector<PaletteItem> paletteItems(const ScreenTools& tools, const Screen* shown);

/// A student and an outcome of the class that is shown, and a level where one was typed behind.
struct PaletteCell {
    StudentId student;
    OutcomeId outcome;
    int rank = 0; ///< 0 where none was typed

    bool operator==(const PaletteCell&) const = default;
};

/// What "mar 6" and "mar 6 c" may mean: everybody whom the name fits.
[[nodiscard]] std::vector<PaletteCell> paletteCells(const std::vector<PaletteItem>& items,
                                                    const ClassBook& book,
                                                    const PaletteQuery& query);

/// What was typed for a level behind a student and an outcome, and is none; else empty.
[[nodiscard]] std::string paletteWrongLevel(const std::vector<PaletteItem>& items,
                                            const ClassBook& book, const PaletteQuery& query);

/// A group that is called by a name of its own, and the cells of those who are there today.
struct PaletteGroup {
    QString name;
    std::vector<PaletteCell> cells;
};

/// What "lab 6 c" may mean besides: every group whom the name fits, where a level was typed.
[[nodiscard]] std::vector<PaletteGroup> paletteGroups(const ScreenTools& tools,
                                                      const PaletteQuery& query);

} // namespace trellis::ui
