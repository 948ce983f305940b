// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Exception.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <stdexcept>
#include <string_view>
#include <type_traits>

namespace trellis::internal {

/// Detail of a ReadOnly: a change that was not ended lies beside the file, and cannot be taken back
/// where nothing can be written.
inline constexpr std::string_view kUnfinished = "unfinished";

/// Detail of a NoAccess: it would be let in under a shorter path.
inline constexpr std::string_view kTooLong = "path too long";

/// What an SQLite trouble means to a teacher.
[[nodiscard]] Error errorFrom(const SQLite::Exception& exception,
                              const std::filesystem::path& path);

/// True when a row would have been left that refers to a row which is not there.
[[nodiscard]] bool isMissingReference(const SQLite::Exception& exception);

/// The content of the file contradicts itself: a row that must be there is not, a value cannot be
/// read. Thrown inside core/storage, an Error outside.
class DamagedContent : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The border of core/storage: no exception of a library passes it.
template <typename Function>
[[nodiscard]] auto guarded(const std::filesystem::path& path, Function function)
    -> std::invoke_result_t<Function>
{
    try {
        return function();
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception, path);
    } catch (const nlohmann::json::exception& damage) { // such as text that is not UTF-8
        return Error{ErrorCode::Damaged, damage.what(), path.string(), {}};
    } catch (const DamagedContent& damage) {
        return Error{ErrorCode::Damaged, damage.what(), path.string(), {}};
    }
}

} // namespace trellis::internal
