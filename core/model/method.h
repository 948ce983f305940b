// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace trellis {

/// How the marks of one student on one outcome become a level. Source: mastery/README.md 3.
enum class Method : std::uint8_t {
    Latest,
    Highest,
    MostCommon,
    Median,
    Average,
    WeightedLatest,
    Decaying,
    TimesShown,
    InARow,
};

/// A method and its number. No number means "all" for MostCommon, Median and Average, and that
/// there is none to give for Latest and Highest; the other methods always have one.
struct MethodChoice {
    Method method = Method::Latest;
    std::optional<int> parameter;

    bool operator==(const MethodChoice&) const = default;
};

/// The stable name that the file and the command line use: "weighted-latest".
[[nodiscard]] std::string_view methodName(Method method);
[[nodiscard]] std::optional<Method> methodFromName(std::string_view name);

/// The method with its default number. Source: mastery/README.md 3, the table of methods.
[[nodiscard]] MethodChoice withDefaultParameter(Method method);

} // namespace trellis
