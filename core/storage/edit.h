// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/storage/op.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace trellis {

namespace internal {
class Connection;
}

/// One column of a row that is written.
struct Field {
    std::string_view column;
    Value value;
};

/// The pen that Gradebook::transact hands out. Rows are named by table and id.
/// A row that should be there and is not is a bug or a damaged file: it throws, and transact rolls
/// back.
class Edit {
public:
    Edit(internal::Connection& connection, OpId op) : m_connection(connection), m_op(op) {}

    void insert(std::string_view table, std::int64_t id, std::span<const Field> fields);
    void insert(std::string_view table, std::int64_t id, std::initializer_list<Field> fields);
    void update(std::string_view table, std::int64_t id, std::span<const Field> fields);
    void update(std::string_view table, std::int64_t id, std::initializer_list<Field> fields);
    /// Writes those fields of a row that differ; both lists have the same columns in order.
    void updateChanged(std::string_view table, std::int64_t id, const std::vector<Field>& before,
                       const std::vector<Field>& after);
    void remove(std::string_view table, std::int64_t id);

    /// The next place in the order of entry. Never given twice in a file, undo and redo included,
    /// since it is built from the number of the op, which only grows.
    [[nodiscard]] std::int64_t nextEnteredSeq();

    [[nodiscard]] internal::Connection& connection() const { return m_connection; }

private:
    internal::Connection& m_connection;
    OpId m_op;
    std::int64_t m_entered = 0;
};

/// Columns of optional things.
template <typename T> [[nodiscard]] Value orNull(const std::optional<T>& id)
{
    return id ? Value(static_cast<std::int64_t>(id->value)) : Value(nullptr);
}
[[nodiscard]] Value dayOrNull(const std::optional<Date>& date);

} // namespace trellis
