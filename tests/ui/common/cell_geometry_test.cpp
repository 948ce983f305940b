// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/common/cell_geometry.h"

using namespace trellis::ui;

namespace {

const QSizeF kUsual(64, 28);

} // namespace

TEST_CASE("cell: glyph and letter lie side by side around the centre", "[ui][common]")
{
    for (const QSizeF size : {kUsual, QSizeF(56, 24), QSizeF(120, 50)}) {
        const CellGeometry g = cellGeometry(size, 1.0, Qt::LeftToRight);
        CAPTURE(size.width());
        CHECK(g.fill == QRectF(0, 0, size.width() - 1, size.height() - 1));
        CHECK(g.glyph.right() < g.letter.left());
        CHECK(g.fill.contains(g.glyph));
        CHECK(g.fill.contains(g.letter));
        CHECK(g.glyph.width() == g.glyph.height());
        const double middle = (g.glyph.left() + g.letter.right()) / 2;
        CHECK(std::abs(middle - g.fill.center().x()) <= 1.0);
    }
}

TEST_CASE("cell: each corner has one meaning and none touches glyph or letter", "[ui][common]")
{
    const CellGeometry g = cellGeometry(kUsual, 1.0, Qt::LeftToRight);
    const QRectF topLeading(0, 0, 12, 12);
    const QRectF bottomLeading(0, 16, 13, 12);
    CHECK(topLeading.contains(g.decision.boundingRect()));
    for (const QLineF& line : g.note) {
        CHECK(bottomLeading.contains(line.p1()));
        CHECK(bottomLeading.contains(line.p2()));
        CHECK_FALSE(g.decision.boundingRect().contains(line.p1()));
        CHECK(line.p2().x() < g.glyph.left());
    }
    CHECK(g.decision.boundingRect().right() < g.glyph.left());
    // The narrowest column of a low window, and what its focus ring leaves of it.
    for (const QSizeF size : {QSizeF(56, 24), QSizeF(48, 16)}) {
        const CellGeometry low = cellGeometry(size, 1.0, Qt::LeftToRight);
        CAPTURE(size.width());
        for (const QLineF& line : low.note) {
            CHECK(line.length() >= 2.5);
            CHECK(line.p2().x() + 0.7 < low.glyph.left()); // half of the stroke
        }
    }
}

TEST_CASE("cell: corners mirror where text runs from right to left", "[ui][common]")
{
    const CellGeometry left = cellGeometry(kUsual, 1.0, Qt::LeftToRight);
    const CellGeometry right = cellGeometry(kUsual, 1.0, Qt::RightToLeft);
    CHECK(right.decision.boundingRect().right() == kUsual.width());
    CHECK(right.decision.boundingRect().top() == 0);
    CHECK(right.glyph.left() > right.letter.right());
    CHECK(right.note.at(0).p1().x() == kUsual.width() - left.note.at(0).p1().x());
    CHECK(right.note.at(0).p1().y() == left.note.at(0).p1().y());
}

TEST_CASE("cell: everything grows with the text", "[ui][common]")
{
    const CellGeometry one = cellGeometry(kUsual, 1.0, Qt::LeftToRight);
    const CellGeometry two = cellGeometry(kUsual * 2, 2.0, Qt::LeftToRight);
    CHECK(two.glyph.width() == 2 * one.glyph.width());
    CHECK(two.letter.width() == 2 * one.letter.width());
}

TEST_CASE("credit: ten boxes, with the line after the seventh", "[ui][common]")
{
    const CreditGeometry g = creditGeometry(QSizeF(190, 28), 10, 7, 1.0, Qt::LeftToRight);
    REQUIRE(g.boxes.size() == 10);
    REQUIRE(g.line);
    CHECK(g.line->x1() > g.boxes.at(6).right());
    CHECK(g.line->x1() < g.boxes.at(7).left());
    CHECK(g.text.left() > g.boxes.back().right());
    for (std::size_t i = 1; i < g.boxes.size(); ++i) {
        CHECK(g.boxes.at(i).left() > g.boxes.at(i - 1).right());
    }
}

TEST_CASE("credit: only words where boxes would say nothing or not fit", "[ui][common]")
{
    CHECK(creditGeometry(QSizeF(190, 28), 10, 0, 1.0, Qt::LeftToRight).boxes.empty());
    CHECK(creditGeometry(QSizeF(190, 28), 6, 7, 1.0, Qt::LeftToRight).boxes.empty());
    const CreditGeometry many = creditGeometry(QSizeF(190, 28), 40, 20, 1.0, Qt::LeftToRight);
    CHECK(many.boxes.empty());
    CHECK_FALSE(many.line);
    CHECK(many.text.width() > 150);
}

TEST_CASE("credit: the boxes fill from the leading side", "[ui][common]")
{
    const CreditGeometry g = creditGeometry(QSizeF(190, 28), 10, 7, 1.0, Qt::RightToLeft);
    CHECK(g.boxes.front().left() > g.boxes.back().right());
    CHECK(g.text.right() < g.boxes.back().left());
}
