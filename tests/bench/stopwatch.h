// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <utility>
#include <vector>

namespace trellis::bench {

/// Seconds that one call takes.
template <typename Function> [[nodiscard]] double seconds(Function function)
{
    const auto start = std::chrono::steady_clock::now();
    function();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

[[nodiscard]] inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Medians of two calls that take turns, so that a busy machine slows both alike.
template <typename First, typename Second>
[[nodiscard]] std::pair<double, double> inTurns(int rounds, First first, Second second)
{
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < rounds; ++i) {
        a.push_back(seconds(first));
        b.push_back(seconds(second));
    }
    return {median(std::move(a)), median(std::move(b))};
}

/// Limits that were missed so far that another machine is no excuse.
inline int farMisses = 0;

/// How far is too far: a time depends on the machine; a ratio has its floor in the same run.
inline constexpr double kFarForTime = 1.5;
inline constexpr double kFarForRatio = 1.1;

/// Takes note of a limit. Any unit.
inline void hold(const char* what, double measured, double atMost, double far = kFarForTime)
{
    if (measured > far * atMost) {
        fmt::print("    far from its limit: {}\n", what);
        ++farMisses;
    }
}

/// What the program returns: with --check whether a limit was missed by far, else nothing.
[[nodiscard]] inline int verdict(int argc, char* argv[])
{
    const bool isAsked = std::any_of(
        argv, argv + argc, [](const char* word) { return std::string_view(word) == "--check"; });
    return isAsked && farMisses > 0 ? 1 : 0;
}

inline void report(const char* what, double measured, double floor, double ratio, double atMost)
{
    fmt::print("{:<52} {:9.3f} ms  floor {:9.3f} ms  ratio {:5.2f} (at most {})\n", what,
               measured * 1000, floor * 1000, ratio, atMost);
    hold(what, ratio, atMost, kFarForRatio);
}

inline void report(const char* what, double measured, double floor, double atMost)
{
    report(what, measured, floor, measured / floor, atMost);
}

} // namespace trellis::bench
