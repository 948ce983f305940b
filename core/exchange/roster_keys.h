// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The texts under which students of a file and of a gradebook meet.
#pragma once

#include "core/model/student.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// An id as it is compared: user names and addresses without case.
[[nodiscard]] std::string idKey(const SchoolId& id);

/// Whether one id belongs to one person for certain. An address may be shared in a family.
[[nodiscard]] bool isStrong(IdScheme scheme);

/// The number without zeros in front, where it consists of digits.
[[nodiscard]] std::optional<std::string> withoutZeros(std::string_view number);

/// Family name with prefix, and given or preferred name; two where both are there.
[[nodiscard]] std::vector<std::string> nameKeys(const Student& student);

/// The whole name in one, for names of which it is only guessed where the surname begins.
[[nodiscard]] std::string wholeNameKey(const Student& student);

/// By which names a student is looked for; with the whole one where it is guessed where the surname
/// begins.
[[nodiscard]] std::vector<std::string> searchNames(const Student& student, bool isGuess);

[[nodiscard]] bool hasName(const Student& student);

/// An id or birth date of both that differs, so that they cannot be the same person.
[[nodiscard]] bool contradict(const Student& a, const Student& b);

/// Whether they have a given or preferred name in common.
[[nodiscard]] bool shareGivenName(const Student& a, const Student& b);

} // namespace trellis
