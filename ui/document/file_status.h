// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

#include <cstdint>

namespace trellis::ui {

/// Whether the open file can be changed; if not, why, and what helps.
struct FileStatus {
    enum class Kind : std::uint8_t {
        Writable,
        LookOnly,      ///< the file or its folder may not be written to
        OpenElsewhere, ///< another running program changes it
        OutOfReach,    ///< a change could not be saved: no room left, a stick that was removed
    };

    Kind kind = Kind::Writable;
    QString sentence;        ///< empty where it is writable
    bool canBeTaken = false; ///< OpenElsewhere by a computer that cannot be asked if it still runs

    [[nodiscard]] bool isWritable() const { return kind == Kind::Writable; }

    bool operator==(const FileStatus&) const = default;
};

} // namespace trellis::ui
