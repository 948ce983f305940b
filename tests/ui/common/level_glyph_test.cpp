// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/common/level_glyph.h"

#include <QImage>
#include <QPainter>

using namespace trellis::ui;

namespace {

QImage drawn(const LevelGlyph& glyph)
{
    QImage image(60, 60, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLevelGlyph(painter, QRectF(2, 2, 56, 56), glyph, Qt::black, Qt::white);
    return image;
}

/// Share of dark pixels.
double ink(const QImage& image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dark += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
    }
    return static_cast<double>(dark) / (image.width() * image.height());
}

} // namespace

TEST_CASE("glyph: the ring fills from the bottom up to the credit level", "[ui][common]")
{
    CHECK(levelGlyph(1, 3) == LevelGlyph{0.25, false, 0});
    CHECK(levelGlyph(2, 3) == LevelGlyph{0.5, false, 0});
    CHECK(levelGlyph(3, 3) == LevelGlyph{1.0, true, 0});
    CHECK(levelGlyph(3, 4) == LevelGlyph{0.75, false, 0});
    CHECK(levelGlyph(1, 2) == LevelGlyph{0.25, false, 0});
}

TEST_CASE("glyph: stars above the credit level", "[ui][common]")
{
    CHECK(levelGlyph(4, 3) == LevelGlyph{1.0, false, 1});
    CHECK(levelGlyph(5, 3) == LevelGlyph{1.0, false, 2});
    CHECK(levelGlyph(6, 2) == LevelGlyph{1.0, false, 2});
}

TEST_CASE("glyph: no two levels of a scale of five look alike without colour", "[ui][common]")
{
    QList<QImage> images;
    for (int rank = 1; rank <= 5; ++rank) {
        images.append(drawn(levelGlyph(rank, 3)));
        for (int other = 1; other < rank; ++other) {
            CAPTURE(rank, other);
            CHECK(images.at(rank - 1) != images.at(other - 1));
        }
    }
    CHECK(ink(images.at(0)) < ink(images.at(1)));
    CHECK(ink(images.at(1)) < ink(images.at(2)));
    // The upper half of a half-filled ring is open.
    CHECK(images.at(1).pixelColor(30, 22).lightness() > 200);
    CHECK(images.at(1).pixelColor(30, 40).lightness() < 50);
}
