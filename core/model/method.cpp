// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/method.h"

#include <array>
#include <utility>

namespace trellis {

namespace {

constexpr std::array<std::pair<Method, std::string_view>, 9> kNames{{
    {Method::Latest, "latest"},
    {Method::Highest, "highest"},
    {Method::MostCommon, "most-common"},
    {Method::Median, "median"},
    {Method::Average, "average"},
    {Method::WeightedLatest, "weighted-latest"},
    {Method::Decaying, "decaying"},
    {Method::TimesShown, "times-shown"},
    {Method::InARow, "in-a-row"},
}};

} // namespace

std::string_view methodName(Method method)
{
    return kNames.at(static_cast<std::size_t>(method)).second;
}

std::optional<Method> methodFromName(std::string_view name)
{
    for (const auto& [method, text] : kNames) {
        if (text == name) {
            return method;
        }
    }
    return std::nullopt;
}

MethodChoice withDefaultParameter(Method method)
{
    switch (method) {
    case Method::Latest:
    case Method::Highest:
    case Method::MostCommon:
    case Method::Median:
    case Method::Average:
        return {method, std::nullopt};
    case Method::WeightedLatest:
    case Method::Decaying:
        return {method, 65};
    case Method::TimesShown:
    case Method::InARow:
        return {method, 2};
    }
    return {method, std::nullopt};
}

} // namespace trellis
