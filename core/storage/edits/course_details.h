// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Names, term and calendar of a course and a class, and words for levels. Each is one op.
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/gradebook.h"

#include <optional>
#include <string>

namespace trellis {

/// Name and term of the course; other courses of the same term keep theirs as it is.
/// Errors: MissingValue, AlreadyThere where another course has the name; InvalidValue for a term
/// that ends before it begins; those of transact.
[[nodiscard]] Result<Committed> changeCourse(Gradebook& gradebook, const ClassBook& book,
                                             const std::string& name,
                                             const std::optional<Term>& term);

/// Name, room, weekdays and days off of the class of the book, which after replaces.
/// Errors: MissingValue, AlreadyThere; InvalidValue where days off end before they begin or no
/// weekday is left; those of transact.
[[nodiscard]] Result<Committed> changeClass(Gradebook& gradebook, const ClassBook& book,
                                            const SchoolClass& after);

/// Name and family wording of a level in another language; both empty takes them away.
/// Errors: UnknownLevel; MissingValue without a language; those of transact.
[[nodiscard]] Result<Committed> setLevelWording(Gradebook& gradebook, const ClassBook& book,
                                                LevelId level, const LevelWording& words);

} // namespace trellis
