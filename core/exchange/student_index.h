// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace trellis {

/// The students of a class by number and by name, for many questions.
class StudentIndex {
public:
    explicit StudentIndex(const ClassBook& book);

    /// By student number, exactly as it is written.
    /// Errors: UnknownStudent; Ambiguous with the names of those who share it.
    [[nodiscard]] Result<StudentId> byNumber(const std::string& number) const;

    /// "Family, Given" or "Given Family", exactly, then without case and accents.
    /// Errors: UnknownStudent; Ambiguous with names and numbers.
    [[nodiscard]] Result<StudentId> byName(const std::string& name) const;

private:
    using Index = std::unordered_map<std::string, std::vector<const Student*>>;

    Index m_numbers;
    Index m_names;
    Index m_foldedNames;
};

} // namespace trellis
