// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace trellis {

/// Either a value or the Error that kept it from being made.
/// The names are those of std::expected, which GCC 12 does not have yet. Asking for the one that is
/// not there is a bug and ends the program.
template <typename T> class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const&
    {
        return std::get<0>(m_state);
    }
    [[nodiscard]] T& value() &
    {
        return std::get<0>(m_state);
    }
    /// By value, so that a loop over the value of a temporary Result is sound.
    [[nodiscard]] T value() &&
    {
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] T operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const
    {
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    [[nodiscard]] bool has_value() const { return m_ok; }
    [[nodiscard]] explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error& error() const
    {
        assert(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace trellis
