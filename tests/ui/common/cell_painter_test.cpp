// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/common/cell_geometry.h"
#include "ui/common/cell_painter.h"

#include <QImage>
#include <QPainter>
#include <QPalette>

#include <string>

using namespace trellis::ui;

namespace {

const QRect kCell(0, 0, 64, 28);

QImage drawn(const CellState& state, const Tokens& tokens = lightTokens(),
             Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(kCell.size(), QImage::Format_RGB32);
    image.fill(tokens.base);
    QPainter painter(&image);
    CellPainter::draw(painter, kCell, state, tokens, 1.0, direction);
    return image;
}

QImage focused(const CellState& state, const Tokens& tokens = lightTokens(),
               Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(kCell.size(), QImage::Format_RGB32);
    image.fill(tokens.base);
    QPainter painter(&image);
    CellPainter().paintFocused(painter, kCell, state, tokens, 1.0, direction);
    return image;
}

int differences(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

CellState level(int rank, const char16_t* key)
{
    CellState state;
    state.kind = CellState::Kind::Level;
    state.rank = rank;
    state.key = QString::fromUtf16(key);
    return state;
}

} // namespace

TEST_CASE("cell: no two states look alike, even without colour", "[ui][common]")
{
    CellState exempt;
    exempt.kind = CellState::Kind::Exempt;
    CellState missing;
    missing.kind = CellState::Kind::NotHandedIn;
    CellState decided = level(2, u"D");
    decided.isDecision = true;
    CellState noted = level(2, u"D");
    noted.hasNote = true;
    CellState fresh = level(2, u"D");
    fresh.isNew = true;
    CellState again = level(2, u"D");
    again.isToReassess = true;
    CellState old = level(2, u"D");
    old.isStale = true;
    CellState locked;
    locked.kind = CellState::Kind::Locked;
    const QList<CellState> states{
        CellState(), level(1, u"E"), level(2, u"D"), level(3, u"C"), exempt, missing,
        decided,     noted,          fresh,          again,          old,    locked};
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
        QList<QImage> seen;
        for (const CellState& state : states) {
            const QImage image = drawn(state, *tokens).convertToFormat(QImage::Format_Mono);
            CHECK_FALSE(seen.contains(image));
            seen.append(image);
        }
    }
}

TEST_CASE("cell: the teacher's decision is a triangle in the leading corner", "[ui][common]")
{
    CellState state = level(2, u"D");
    state.isDecision = true;
    const QColor ink = lightTokens().developing.ink;
    CHECK(drawn(state).pixelColor(2, 2) == ink);
    CHECK(drawn(state).pixelColor(61, 2) == lightTokens().developing.fill);
    CHECK(drawn(state, lightTokens(), Qt::RightToLeft).pixelColor(61, 2) == ink);
}

TEST_CASE("cell: each corner has one meaning, and all four fit into one cell", "[ui][common]")
{
    const CellState plain = level(2, u"D");
    const auto cornersOf = [&](const CellState& state, Qt::LayoutDirection direction) {
        const QImage with = drawn(state, lightTokens(), direction);
        const QImage without = drawn(plain, lightTokens(), direction);
        std::string corners;
        for (int y = 0; y < 28; ++y) {
            for (int x = 0; x < 64; ++x) {
                const bool isMiddle = x >= 16 && x < 48;
                if (with.pixel(x, y) != without.pixel(x, y) && !isMiddle) {
                    const char corner =
                        static_cast<char>('1' + (x < 32 ? 0 : 1) + (y < 14 ? 0 : 2));
                    if (corners.find(corner) == std::string::npos) {
                        corners += corner;
                    }
                }
            }
        }
        return corners;
    };
    CellState decided = plain;
    decided.isDecision = true;
    CellState fresh = plain;
    fresh.isNew = true;
    CellState noted = plain;
    noted.hasNote = true;
    CellState again = plain;
    again.isToReassess = true;
    CHECK(cornersOf(decided, Qt::LeftToRight) == "1");
    CHECK(cornersOf(fresh, Qt::LeftToRight) == "2");
    CHECK(cornersOf(noted, Qt::LeftToRight) == "3");
    CHECK(cornersOf(again, Qt::LeftToRight) == "4");
    CHECK(cornersOf(decided, Qt::RightToLeft) == "2");
    CHECK(cornersOf(fresh, Qt::RightToLeft) == "1");
    CHECK(cornersOf(noted, Qt::RightToLeft) == "4");
    CHECK(cornersOf(again, Qt::RightToLeft) == "3");
}

TEST_CASE("cell: a narrow one gives up its marks in order, the frame first", "[ui][common]")
{
    CHECK(cellRoom(56, 1.0) == CellRoom{true, true, true, true});
    CHECK(cellRoom(43, 1.0) == CellRoom{false, true, true, true});
    CHECK(cellRoom(37, 1.0) == CellRoom{false, false, true, true});
    CHECK(cellRoom(31, 1.0) == CellRoom{false, false, false, true});
    CHECK(cellRoom(56, 2.0) == CellRoom{false, false, false, true});
    CHECK(cellRoom(20, 1.0) == CellRoom{false, false, false, false});
}

TEST_CASE("cell: a state is drawn once and kept until the theme changes", "[ui][common]")
{
    QImage image(200, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    CellPainter cells;
    for (int i = 0; i < 30; ++i) {
        cells.paint(painter, kCell, level(1 + i % 3, u"X"), lightTokens(), 1.0, Qt::LeftToRight);
    }
    CHECK(cells.cached() == 3);
    cells.paint(painter, kCell, level(1, u"X"), darkTokens(), 1.0, Qt::LeftToRight);
    CHECK(cells.cached() == 1);
    CHECK(image.pixelColor(40, 3) == darkTokens().emerging.fill);
}

TEST_CASE("cell: the focus ring is dark and light on every fill, in every theme", "[ui][common]")
{
    CellState exempt;
    exempt.kind = CellState::Kind::Exempt;
    CellState missing;
    missing.kind = CellState::Kind::NotHandedIn;
    CellState locked;
    locked.kind = CellState::Kind::Locked;
    CellState old = level(2, u"D");
    old.isStale = true;
    old.isDecision = old.hasNote = old.isNew = old.isToReassess = true;
    const QList<CellState> states{CellState(),    level(1, u"E"), level(2, u"D"),
                                  level(3, u"C"), level(4, u"A"), exempt,
                                  missing,        locked,         old};
    const Tokens contrasted = highContrastTokens(QPalette(Qt::black, Qt::white));
    for (const Tokens* tokens : {&lightTokens(), &darkTokens(), &contrasted}) {
        for (qsizetype i = 0; i < states.size(); ++i) {
            CAPTURE(tokens->isDark, tokens->isHighContrast, i);
            const QImage image = focused(states[i], *tokens);
            // All the way round, so that nothing of the cell breaks it.
            for (const int inset : {1, 3}) {
                const QColor ring = inset == 1 ? tokens->focusOuter : tokens->focusInner;
                const QRect line = kCell.adjusted(inset, inset, -inset, -inset);
                bool isWhole = true;
                for (int x = line.left(); x <= line.right(); ++x) {
                    isWhole = isWhole && image.pixelColor(x, line.top()) == ring &&
                              image.pixelColor(x, line.bottom()) == ring;
                }
                for (int y = line.top(); y <= line.bottom(); ++y) {
                    isWhole = isWhole && image.pixelColor(line.left(), y) == ring &&
                              image.pixelColor(line.right(), y) == ring;
                }
                CAPTURE(inset);
                CHECK(isWhole);
            }
        }
    }
}

TEST_CASE("cell: the focus ring covers no sign of a corner", "[ui][common]")
{
    const CellState plain = level(3, u"C");
    for (const auto sign : {&CellState::isDecision, &CellState::hasNote, &CellState::isNew,
                            &CellState::isToReassess, &CellState::isStale}) {
        CellState marked = plain;
        marked.*sign = true;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const int elsewhere = differences(drawn(marked, lightTokens(), direction),
                                              drawn(plain, lightTokens(), direction));
            const int here = differences(focused(marked, lightTokens(), direction),
                                         focused(plain, lightTokens(), direction));
            CHECK(2 * here >= elsewhere); // a smaller cell has smaller ones
        }
    }
}

TEST_CASE("cell: nothing in one is red, whatever it says and in whichever theme", "[ui][common]")
{
    const auto isRed = [](const QColor& colour) {
        const int hue = colour.hue();
        return (hue >= 340 || (hue >= 0 && hue < 15)) && colour.saturation() > 80;
    };
    REQUIRE(isRed(QColor(0x9B, 0x1C, 0x1C)));
    const Tokens contrasted = highContrastTokens(QPalette(Qt::black, Qt::white));
    for (const Tokens* tokens : {&lightTokens(), &darkTokens(), &contrasted}) {
        QList<CellState> states;
        for (const auto kind : {CellState::Kind::NoEvidence, CellState::Kind::Exempt,
                                CellState::Kind::NotHandedIn, CellState::Kind::Locked}) {
            CellState state;
            state.kind = kind;
            states.append(state);
        }
        for (int credit = 2; credit <= 6; ++credit) {
            for (int rank = 1; rank <= 6; ++rank) {
                CellState state = level(rank, u"L");
                state.creditRank = credit;
                states.append(state);
            }
        }
        for (CellState& state : states) {
            for (const bool hasMarks : {false, true}) {
                state.isDecision = state.hasNote = state.isToReassess = hasMarks;
                state.isStale = state.isNew = hasMarks;
                const QImage image = drawn(state, *tokens);
                int red = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        red += isRed(image.pixelColor(x, y)) ? 1 : 0;
                    }
                }
                CAPTURE(tokens->isDark, static_cast<int>(state.kind), state.rank, state.creditRank,
                        hasMarks);
                CHECK(red == 0);
            }
        }
    }
}
