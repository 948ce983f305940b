// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/gradebook.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <cstdint>
#include <map>
#include <string>
#include <tuple>

namespace trellis::ui {

/// What rows of the file are called in a sentence: as they are named today, or as they were last
/// where they are gone. "(no name)" for what never had one.
class RowNames {
    Q_DECLARE_TR_FUNCTIONS(RowNames)

public:
    RowNames(const Gradebook& gradebook, TextFor target) : m_gradebook(gradebook), m_target(target)
    {}

    /// "somebody erased" where even the history does not know the name any more.
    [[nodiscard]] QString student(std::int64_t row) const;
    /// "4 Punnett"
    [[nodiscard]] QString outcome(std::int64_t row) const;
    [[nodiscard]] QString level(std::int64_t row) const
    {
        return named("scale_level", row, "name");
    }
    /// The text of a column, as a name in a sentence.
    [[nodiscard]] QString named(const char* table, std::int64_t row, const char* column) const;
    /// The bare text of a column; empty where there is none.
    [[nodiscard]] QString text(const char* table, std::int64_t row, const char* column) const;
    /// The row that a column points to; 0 where it points to none.
    [[nodiscard]] std::int64_t reference(const char* table, std::int64_t row,
                                         const char* column) const;
    /// A user's own text in a sentence.
    [[nodiscard]] QString orUnnamed(const QString& name) const;

private:
    using Cell = std::tuple<std::string, std::int64_t, std::string>; ///< table, row, column

    const Gradebook& m_gradebook;
    TextFor m_target;
    mutable std::map<Cell, QString> m_known; ///< a step of many names the same few again and again
};

} // namespace trellis::ui
