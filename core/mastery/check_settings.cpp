// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/whatif.h"

#include <fmt/format.h>

#include <string>

namespace trellis {

namespace {

Error unfit(int given, std::string_view where, std::vector<std::string> wouldWork)
{
    return {ErrorCode::MethodParameter, std::to_string(given), std::string(where),
            std::move(wouldWork)};
}

Result<void> checkRange(const MethodChoice& method, int lowest, int highest)
{
    const std::vector<std::string> range{std::to_string(lowest), std::to_string(highest)};
    if (!method.parameter) {
        return Error{ErrorCode::MethodParameter, "all", std::string(methodName(method.method)),
                     range};
    }
    if (*method.parameter < lowest || *method.parameter > highest) {
        return unfit(*method.parameter, methodName(method.method), range);
    }
    return {};
}

} // namespace

Result<void> checkMethod(const MethodChoice& method, int minimum)
{
    if (minimum < 1) {
        return unfit(minimum, "minimum", {"1"});
    }
    switch (method.method) {
    case Method::Latest:
    case Method::Highest:
        if (method.parameter) {
            return unfit(*method.parameter, methodName(method.method), {});
        }
        return {};
    case Method::MostCommon:
    case Method::Median:
    case Method::Average:
        if (method.parameter && *method.parameter < 1) {
            return unfit(*method.parameter, methodName(method.method), {"1", "all"});
        }
        return {};
    case Method::WeightedLatest:
    case Method::Decaying:
        return checkRange(method, 1, 99);
    case Method::TimesShown:
    case Method::InARow:
        return checkRange(method, 1, 10);
    }
    return {};
}

Result<void> checkThresholds(const std::vector<double>& thresholds, int topRank)
{
    bool fits = static_cast<int>(thresholds.size()) == topRank - 1;
    double before = 1.0;
    for (const double threshold : thresholds) {
        // Written so that what is not a number does not fit either.
        fits = fits && threshold - before >= kEqualWithin && threshold <= topRank;
        before = threshold;
    }
    if (fits) {
        return {};
    }
    std::vector<std::string> usual;
    for (const double threshold : defaultThresholds(topRank)) {
        usual.push_back(fmt::format("{}", threshold));
    }
    return Error{
        ErrorCode::ThresholdOrder, fmt::format("{}", fmt::join(thresholds, ", ")), {}, usual};
}

} // namespace trellis
