// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/calculation.h"

#include "core/mastery/methods/methods.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trellis {

namespace {

constexpr std::array<double, 5> kDefaultThresholds{1.5, 2.5, 3.5, 4.5, 5.5};

std::span<const double> thresholdsOf(const ClassBook& book)
{
    if (!book.thresholds.empty()) {
        return book.thresholds;
    }
    const std::size_t levels = std::clamp<std::size_t>(book.scale.levels.size(), 2, 6);
    return std::span(kDefaultThresholds).first(levels - 1);
}

Calculation ofRank(int marks, int rank)
{
    return {marks, rank, static_cast<double>(rank)};
}

Calculation ofValue(int marks, double value, std::span<const double> thresholds)
{
    return {marks, rankForValue(value, thresholds), value};
}

} // namespace

int parameterOf(const MethodChoice& method)
{
    return method.parameter.value_or(withDefaultParameter(method.method).parameter.value_or(1));
}

OutcomeSettings settingsFor(const ClassBook& book, const Outcome& outcome)
{
    return {.method = outcome.ownMethod.value_or(book.course.method),
            .minimum = outcome.ownMinimum.value_or(book.course.minimum),
            .creditRank = book.scale.creditRank,
            .topRank = book.scale.topRank(),
            .thresholds = thresholdsOf(book)};
}

Calculation calculate(std::span<const int> ranks, const OutcomeSettings& settings)
{
    const int marks = static_cast<int>(ranks.size());
    if (marks == 0 || marks < settings.minimum) {
        return {marks, std::nullopt, std::nullopt};
    }
    const MethodChoice& method = settings.method;
    switch (method.method) {
    case Method::Latest:
        return ofRank(marks, methods::latest(ranks));
    case Method::Highest:
        return ofRank(marks, methods::highest(ranks));
    case Method::MostCommon:
        return ofRank(marks, methods::mostCommon(methods::window(ranks, method.parameter)));
    case Method::Median:
        return ofValue(marks, methods::median(methods::window(ranks, method.parameter)),
                       settings.thresholds);
    case Method::Average:
        return ofValue(marks, methods::average(methods::window(ranks, method.parameter)),
                       settings.thresholds);
    case Method::WeightedLatest:
        return ofValue(marks, methods::weightedLatest(ranks, parameterOf(method)),
                       settings.thresholds);
    case Method::Decaying:
        return ofValue(marks, methods::decaying(ranks, parameterOf(method)), settings.thresholds);
    case Method::TimesShown:
        return ofRank(marks, methods::timesShown(ranks, parameterOf(method), settings.creditRank,
                                                 settings.topRank));
    case Method::InARow:
        return ofRank(marks, methods::inARow(ranks, parameterOf(method), settings.creditRank,
                                             settings.topRank));
    }
    return {marks, std::nullopt, std::nullopt};
}

double roundedForDisplay(double value)
{
    constexpr double kSteps = 100.0;
    const double steps = std::floor(std::abs(value) * kSteps + 0.5 + kEqualWithin * kSteps);
    return std::copysign(steps / kSteps, value);
}

int rankForValue(double value, std::span<const double> thresholds)
{
    int rank = 1;
    for (const double threshold : thresholds) {
        if (threshold - value >= kEqualWithin) {
            break;
        }
        ++rank;
    }
    return rank;
}

} // namespace trellis
