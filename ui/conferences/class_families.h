// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <vector>

namespace trellis::ui {

class Document;

/// The students of the class that is shown, and those of the other classes, where a brother or
/// sister may be.
class ClassFamilies {
public:
    explicit ClassFamilies(const Document& document) : m_document(document) {}

    /// Reads the other classes again.
    void read();
    /// Of this class, today.
    [[nodiscard]] std::vector<const StudentRecord*> enrolled() const;
    /// Those of this class, then those of the others.
    [[nodiscard]] std::vector<const StudentRecord*> everybody() const;

private:
    const Document& m_document;
    std::vector<ClassBook> m_others;
};

} // namespace trellis::ui
