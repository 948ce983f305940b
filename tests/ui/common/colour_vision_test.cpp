// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The levels told apart by people who see colours otherwise, and on a copy without colours.
#include "tests/support/catch.h"
#include "ui/common/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace trellis::ui;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Complete lack of one kind of cone. Source: Machado, Oliveira, Fernandes 2009, severity 1.
constexpr Matrix kProtanopia{{{0.152286, 1.052583, -0.204868},
                              {0.114503, 0.786281, 0.099216},
                              {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{{{0.367322, 0.860646, -0.227968},
                                {0.280085, 0.672501, 0.047413},
                                {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia{{{1.255528, -0.076749, -0.178779},
                              {-0.078411, 0.930809, 0.147602},
                              {0.004733, 0.691367, 0.303900}}};

Triple linear(const QColor& colour)
{
    const auto part = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {part(colour.redF()), part(colour.greenF()), part(colour.blueF())};
}

Triple seenThrough(const Matrix& eye, const Triple& rgb)
{
    Triple seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double sum = eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2];
        seen[i] = std::clamp(sum, 0.0, 1.0);
    }
    return seen;
}

/// CIE L*a*b* under D65.
Triple lab(const Triple& rgb)
{
    const double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
    const double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    const double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double degrees(double radians)
{
    const double angle = radians * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

double cosine(double angle)
{
    return std::cos(angle * std::numbers::pi / 180);
}

/// CIEDE2000. Source: Sharma, Wu, Dalal 2005.
double difference(const Triple& one, const Triple& two)
{
    const double chroma = (std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2;
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)));
    };
    const double g = 0.5 * (1 - seventh(chroma));
    const double a1 = (1 + g) * one[1];
    const double a2 = (1 + g) * two[1];
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, two[2]);
    const double h1 = c1 > 0 ? degrees(std::atan2(one[2], a1)) : 0;
    const double h2 = c2 > 0 ? degrees(std::atan2(two[2], a2)) : 0;
    double turn = c1 * c2 > 0 ? h2 - h1 : 0;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    const double dL = two[0] - one[0];
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * std::numbers::pi / 180);
    const double meanL = (one[0] + two[0]) / 2;
    const double meanC = (c1 + c2) / 2;
    double meanH = h1 + h2;
    if (c1 * c2 > 0) {
        meanH = std::abs(h1 - h2) <= 180 ? meanH / 2 : (meanH + (meanH < 360 ? 360 : -360)) / 2;
    }
    const double t = 1 - 0.17 * cosine(meanH - 30) + 0.24 * cosine(2 * meanH) +
                     0.32 * cosine(3 * meanH + 6) - 0.20 * cosine(4 * meanH - 63);
    const double light = (meanL - 50) * (meanL - 50);
    const double sL = 1 + 0.015 * light / std::sqrt(20 + light);
    const double sC = 1 + 0.045 * meanC;
    const double sH = 1 + 0.015 * meanC * t;
    const double rotation =
        -2 * seventh(meanC) *
        std::sin(60 * std::exp(-std::pow((meanH - 275) / 25, 2)) * std::numbers::pi / 180);
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) +
                     rotation * (dC / sC) * (dH / sH));
}

} // namespace

TEST_CASE("the measure of difference between colours is the published one", "[ui][common]")
{
    // Pairs 1, 7 and 25 of the published test data.
    CHECK(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) == Approx(2.0425).margin(1e-4));
    CHECK(difference({50, 0, 0}, {50, -1, 2}) == Approx(2.3669).margin(1e-4));
    CHECK(difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) ==
          Approx(1.2644).margin(1e-4));
}

TEST_CASE("any two levels stay apart for eyes that see colours otherwise", "[ui][common]")
{
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
        for (int lower = 1; lower <= 4; ++lower) {
            for (int rank = lower + 1; rank <= 4; ++rank) {
                const Triple one = linear(levelColours(*tokens, lower, 3).fill);
                const Triple two = linear(levelColours(*tokens, rank, 3).fill);
                for (const Matrix& eye : {kProtanopia, kDeuteranopia, kTritanopia}) {
                    CAPTURE(tokens->isDark, lower, rank, eye[0][0]);
                    CHECK(difference(lab(seenThrough(eye, one)), lab(seenThrough(eye, two))) >= 18);
                }
            }
        }
    }
}

TEST_CASE("any two levels, and none, stay apart on a copy in grey", "[ui][common]")
{
    const auto lightness = [](const QColor& colour) { return lab(linear(colour))[0]; };
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
        // No evidence has the fill of the paper.
        const auto of = [&](int rank) {
            return lightness(rank == 0 ? tokens->base : levelColours(*tokens, rank, 3).fill);
        };
        for (int lower = 0; lower <= 4; ++lower) {
            for (int rank = lower + 1; rank <= 4; ++rank) {
                CAPTURE(tokens->isDark, lower, rank);
                CHECK(std::abs(of(rank) - of(lower)) >= (lower == 0 ? 8 : 10));
            }
        }
    }
}
