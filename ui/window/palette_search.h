// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Finding what the palette offers, over keys that were prepared once.
#pragma once

#include "ui/common/screen.h"
#include "ui/common/word_starts.h"

#include <optional>
#include <string>
#include <vector>

namespace trellis::ui {

/// In the order in which equals are offered.
enum class PaletteKind : std::uint8_t { Student, Outcome, Command };

/// Something that can be found: a student, an outcome or a command.
struct PaletteItem {
    PaletteKind kind = PaletteKind::Command;
    QString title;
    QString detail;                 ///< the class of a student, the keys of a command
    Place place;                    ///< of a student or an outcome
    QString command;                ///< its id
    bool isAway = false;            ///< place leads to another screen, or to another class
    bool isFormer = false;          ///< a student who has left
    bool canRun = true;             ///< a command that can do something now
    std::vector<std::string> names; ///< folded: what an exact start is a start of
    std::vector<std::string> words; ///< folded: every word it is found by

    /// Stays the same while the list is made again.
    [[nodiscard]] QString key() const;
};

/// What was typed, taken apart. A first character of > # @ asks for one kind only.
struct PaletteQuery {
    std::optional<PaletteKind> only;
    std::string text;                 ///< folded, single spaces
    std::vector<std::string> tokens;  ///< its words
    std::vector<std::string> telling; ///< without "the" and its like, which name no command
};

[[nodiscard]] PaletteQuery paletteQuery(const QString& typed);

/// Those that match: exact starts first, then recent ones (newest first), then by kind and
/// alphabet; what is of other screens and classes last among its like, and students who have left
/// at the very end.
[[nodiscard]] std::vector<const PaletteItem*>
found(const std::vector<PaletteItem>& items, const PaletteQuery& query, const QStringList& recent);

/// The item with a word that is spelled most alike, where nothing was found; none where none is.
/// A command has to be nearer than a name: whoever types a name wants no command.
[[nodiscard]] const PaletteItem* nearest(const std::vector<PaletteItem>& items,
                                         const PaletteQuery& query);

} // namespace trellis::ui
