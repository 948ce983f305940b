// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <string>
#include <unordered_map>

namespace trellis {

/// Two students alike in a list: for each of them the list name with what tells them apart behind
/// it, "García, Luz (004518)". That is the student number, else the grade, the section, the birth
/// date or the e-mail address. Students whose name nobody shares are not in it, nor are those whom
/// nothing tells apart.
[[nodiscard]] std::unordered_map<StudentId, std::string> distinctListNames(const ClassBook& book);

} // namespace trellis
