// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A list of outcomes as a teacher has it somewhere: one line each, with bullets or numbers, or
// columns out of a spreadsheet.
#pragma once

#include "core/base/error.h"
#include "core/model/class_book.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace trellis {

/// One line that holds an outcome.
struct PastedOutcome {
    std::size_t line = 1;
    Outcome outcome;              ///< without an id; its code is free in the course
    bool isBloomGuess = false;    ///< guessed from the verb, not read
    std::optional<Error> refused; ///< AlreadyThere, TwiceInFile, TooLong: it is left out

    bool operator==(const PastedOutcome&) const = default;
};

/// Reads one outcome from each line that is not blank. "4.", "4)", "(4)", "LO4:" and bullets in
/// front go; a number that is free becomes the code, else it is the next one. Cells between tabs
/// are: code, short name and text by their length, a Bloom step, and an "I can" sentence for the
/// student wording; what is left over stays in the text, so that nothing is lost.
[[nodiscard]] std::vector<PastedOutcome> readOutcomeText(std::string_view text,
                                                         const ClassBook& book);

} // namespace trellis
