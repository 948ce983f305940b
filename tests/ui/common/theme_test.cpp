// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

using namespace trellis::ui;

namespace {

/// Source: WCAG 2.1, relative luminance.
double luminance(const QColor& colour)
{
    const auto part = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("every level can be read on its fill, in each theme and on every scale", "[ui][common]")
{
    // The system's own highlight is too faint for words, as that of many systems is.
    QPalette system(Qt::black, Qt::white);
    system.setColor(QPalette::Highlight, QColor(0x30, 0x8C, 0xC6));
    system.setColor(QPalette::HighlightedText, Qt::white);
    const Tokens highContrast = highContrastTokens(system);
    for (const Tokens* tokens : {&lightTokens(), &darkTokens(), &highContrast}) {
        for (int top = 2; top <= 6; ++top) {
            for (int credit = 2; credit <= top; ++credit) {
                for (int rank = 1; rank <= top; ++rank) {
                    const LevelColours c = levelColours(*tokens, rank, credit);
                    CAPTURE(tokens->isDark, top, credit, rank);
                    CHECK(contrast(c.fill, c.ink) >= 4.5);
                    // Nothing that a teacher would call red.
                    const int hue = c.fill.hue();
                    const bool red =
                        (hue >= 340 || (hue >= 0 && hue < 15)) && c.fill.saturation() > 80;
                    CHECK_FALSE(red);
                }
            }
        }
        CHECK(contrast(tokens->text, tokens->base) >= 7);
        CHECK(contrast(tokens->text2, tokens->panel) >= 4.5);
        CHECK(contrast(tokens->noEvidence, tokens->base) >= 3);
        CHECK(contrast(tokens->exempt.ink, tokens->exempt.fill) >= 4.5);
        CHECK(contrast(tokens->warning.ink, tokens->warning.fill) >= 4.5);
        CHECK(contrast(tokens->onAccent, tokens->accent) >= 4.5);
        CHECK(contrast(tokens->text, tokens->panel) >= 4.5);
        CHECK(contrast(tokens->accent, tokens->base) >= 4.5);
        for (const QColor& ground : {tokens->base, tokens->panel, tokens->raised}) {
            CHECK(contrast(tokens->danger, ground) >= 4.5);
        }
        CHECK(contrast(tokens->borderStrong, tokens->base) >= 3);
        // What is new has a halo, so that it need not stand out from the fills themselves.
        CHECK(contrast(tokens->newMark, tokens->base) >= 3);
        CHECK(contrast(tokens->focusOuter, tokens->focusInner) >= 15);
    }
}

TEST_CASE("the map fills up: lightness climbs one way", "[ui][common]")
{
    for (int credit = 2; credit <= 6; ++credit) {
        for (int rank = 2; rank <= 6; ++rank) {
            CAPTURE(credit, rank);
            CHECK(luminance(levelColours(lightTokens(), rank, credit).fill) <
                  luminance(levelColours(lightTokens(), rank - 1, credit).fill));
            CHECK(luminance(levelColours(darkTokens(), rank, credit).fill) >
                  luminance(levelColours(darkTokens(), rank - 1, credit).fill));
        }
    }
}

TEST_CASE("the three usual levels have the colours they are known by", "[ui][common]")
{
    CHECK(levelColours(lightTokens(), 1, 3) == lightTokens().emerging);
    CHECK(levelColours(lightTokens(), 2, 3) == lightTokens().developing);
    CHECK(levelColours(lightTokens(), 3, 3) == lightTokens().capable);
    CHECK(levelColours(lightTokens(), 4, 3) == lightTokens().advanced);
}

TEST_CASE("fields and buttons stand out from the window in each theme", "[ui][common]")
{
    const auto edgeOf = [](QWidget& control) {
        control.resize(control.sizeHint());
        const QImage image = control.grab().toImage();
        const int middle = image.width() / 2;
        // The strongest colour of the first rows is that of the outline.
        const QColor window = control.palette().color(QPalette::Window);
        double strongest = 0;
        for (int y = 0; y < 3; ++y) {
            strongest = std::max(strongest, contrast(image.pixelColor(middle, y), window));
        }
        return strongest;
    };
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        applyTheme(*qApp, {theme, 1.0, false});
        QLineEdit field;
        QPushButton button(QStringLiteral("Save"));
        QSpinBox number;
        QComboBox choice;
        CAPTURE(static_cast<int>(theme));
        CHECK(edgeOf(field) >= 3);
        CHECK(edgeOf(button) >= 3);
        CHECK(edgeOf(number) >= 3);
        CHECK(edgeOf(choice) >= 3);
    }
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("what a field asks for is not taken for what is typed in it, in each theme",
          "[ui][common]")
{
    for (const ThemeChoice theme :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        CAPTURE(static_cast<int>(theme));
        applyTheme(*qApp, {theme, 1.0, false});
        QLineEdit field;
        field.ensurePolished(); // fields have a palette of their own then
        const QColor asked = field.palette().color(QPalette::PlaceholderText);
        CHECK(contrast(asked, field.palette().color(QPalette::Base)) >= 4.5);
        CHECK(contrast(asked, field.palette().color(QPalette::Text)) >= 1.5);
        // Words that are only quieter are no paler than the theme has them.
        QLabel label;
        label.ensurePolished();
        CHECK(label.palette().color(QPalette::PlaceholderText) == tokensFor(label.palette()).text2);
    }
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("a widget's palette tells which theme it belongs to", "[ui][common]")
{
    CHECK_FALSE(tokensFor(paletteFor(lightTokens())).isDark);
    CHECK(tokensFor(paletteFor(darkTokens())).isDark);
}
