// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Since when an outcome is worked on, and until when.
#pragma once

#include "core/model/class_book.h"

#include <QString>

namespace trellis::ui {

class Document;

/// "open since Sep 8", "opens Jan 6", "archived since Dec 1"
[[nodiscard]] QString openingWords(const ClassBook& book, const Outcome& outcome, Date today);

// Each is one step of undo and gives the sentence to say; empty where the file refused, which has
// been said then.

/// From this day on; none: from the beginning.
[[nodiscard]] QString openOn(Document& document, OutcomeId outcome, std::optional<Date> day);
/// Counts no more from today on.
[[nodiscard]] QString archiveToday(Document& document, OutcomeId outcome);
[[nodiscard]] QString bringBack(Document& document, OutcomeId outcome);

} // namespace trellis::ui
