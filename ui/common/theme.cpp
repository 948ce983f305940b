// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/theme.h"

#include "ui/common/blend.h"
#include "ui/common/control_style.h"

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <cmath>
#include <optional>

namespace trellis::ui {

namespace {

constexpr double kPointSize = 10.5;

QColor rgb(unsigned value)
{
    return QColor(QRgb(0xFF000000U | value));
}

/// What the system had before the program chose; Qt 6.4 cannot be asked for its colour scheme.
const QPalette& systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

/// Relative luminance of WCAG 2.2.
double luminance(const QColor& colour)
{
    const auto part = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

bool isReadable(const QColor& ink, const QColor& paper)
{
    const auto [dark, light] = std::minmax({luminance(ink), luminance(paper)});
    return (light + 0.05) / (dark + 0.05) >= 4.5;
}

/// None while a theme of our own colours is chosen.
std::optional<Tokens>& shownHighContrast()
{
    static std::optional<Tokens> tokens;
    return tokens;
}

LevelColours between(const LevelColours& from, const LevelColours& to, double part)
{
    // Ink stays that of the nearer one: a mixed ink could lose its contrast.
    return {blended(from.fill, to.fill, part), part < 0.5 ? from.ink : to.ink};
}

/// Of what a field asks for: not taken for what is typed in it, also where there is one colour.
QColor placeholderInk(const Tokens& tokens)
{
    const QColor paler = blended(tokens.text, tokens.base, 0.4);
    return tokens.isHighContrast && isReadable(paler, tokens.base) ? paler : tokens.text2;
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens tokens{
        .base = rgb(0xFFFFFF),
        .panel = rgb(0xF5F6F7),
        .raised = rgb(0xFFFFFF),
        .text = rgb(0x1B1D20),
        .text2 = rgb(0x53575E),
        .accent = rgb(0x0A5CAD),
        .onAccent = rgb(0xFFFFFF),
        .borderStrong = rgb(0x7D828A),
        .gridline = rgb(0xD5D8DC),
        .emerging = {rgb(0xFBE3B3), rgb(0x6B4700)},
        .developing = {rgb(0x7CC0EA), rgb(0x06304D)},
        .capable = {rgb(0x00674A), rgb(0xFFFFFF)},
        .advanced = {rgb(0x43245F), rgb(0xFFFFFF)},
        .beyond = {rgb(0x1A0B29), rgb(0xFFFFFF)},
        .noEvidence = rgb(0x6B6F76),
        .exempt = {rgb(0xECEDEF), rgb(0x4A4E55)},
        .danger = rgb(0x9B1C1C),
        .newMark = rgb(0xA3005C),
        .warning = {rgb(0xFFF4E0), rgb(0x8A4B00)},
        .focusOuter = rgb(0x0B0C0E),
        .focusInner = rgb(0xFFFFFF),
        .isDark = false,
    };
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens{
        .base = rgb(0x1E1F22),
        .panel = rgb(0x26282C),
        .raised = rgb(0x2E3035),
        .text = rgb(0xECEDEF),
        .text2 = rgb(0xB4B9C1),
        .accent = rgb(0x7DB8F5),
        .onAccent = rgb(0x0B0C0E),
        .borderStrong = rgb(0x80858E),
        .gridline = rgb(0x3A3D42),
        .emerging = {rgb(0x5A3F06), rgb(0xFFE2AC)},
        .developing = {rgb(0x1F6FA3), rgb(0xFFFFFF)},
        .capable = {rgb(0x5FD3AC), rgb(0x06251B)},
        .advanced = {rgb(0xF3E8FF), rgb(0x2A1440)},
        .beyond = {rgb(0xFFFFFF), rgb(0x2A1440)},
        .noEvidence = rgb(0xA3A8B0),
        .exempt = {rgb(0x33353A), rgb(0xC9CDD3)},
        .danger = rgb(0xFF9A8F),
        .newMark = rgb(0xFF8AC4),
        .warning = {rgb(0x2E3035), rgb(0xFFC66D)},
        .focusOuter = rgb(0xFFFFFF),
        .focusInner = rgb(0x0B0C0E),
        .isDark = true,
    };
    return tokens;
}

const Tokens& tokensFor(const QPalette& palette)
{
    const auto& highContrast = shownHighContrast();
    return highContrast ? *highContrast : isDark(palette) ? darkTokens() : lightTokens();
}

Tokens highContrastTokens(const QPalette& system)
{
    const QColor base = system.color(QPalette::Base);
    const QColor text = system.color(QPalette::Text);
    const LevelColours plain{base, text};
    // Many systems choose for words of another colour than for a selection.
    const QColor highlight = system.color(QPalette::Highlight);
    const QColor onHighlight = system.color(QPalette::HighlightedText);
    const bool isHighlightUsed = isReadable(highlight, base) && isReadable(onHighlight, highlight);
    return {
        .base = base,
        .panel = base,
        .raised = base,
        .text = text,
        .text2 = text,
        .accent = isHighlightUsed ? highlight : text,
        .onAccent = isHighlightUsed ? onHighlight : base,
        .borderStrong = text,
        .gridline = text,
        .emerging = plain,
        .developing = plain,
        .capable = plain,
        .advanced = plain,
        .beyond = plain,
        .noEvidence = text,
        .exempt = plain,
        .danger = text,
        .newMark = text,
        .warning = plain,
        .focusOuter = text,
        .focusInner = base,
        .isDark = isDark(system),
        .isHighContrast = true,
    };
}

LevelColours levelColours(const Tokens& tokens, int rank, int creditRank)
{
    if (rank >= creditRank) {
        constexpr int kMostAbove = 4; // six levels with credit from the second up
        const int above = rank - creditRank;
        return above == 0   ? tokens.capable
               : above == 1 ? tokens.advanced
                            : between(tokens.advanced, tokens.beyond,
                                      static_cast<double>(above - 1) / (kMostAbove - 1));
    }
    const int below = creditRank - 1;
    return below == 1 ? tokens.emerging
                      : between(tokens.emerging, tokens.developing,
                                static_cast<double>(rank - 1) / (below - 1));
}

QPalette paletteFor(const Tokens& tokens)
{
    QPalette palette(tokens.text, tokens.panel);
    palette.setColor(QPalette::Window, tokens.panel);
    palette.setColor(QPalette::Base, tokens.base);
    palette.setColor(QPalette::AlternateBase, tokens.panel);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.text2);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.raised);
    palette.setColor(QPalette::Midlight, tokens.gridline);
    palette.setColor(QPalette::Mid, tokens.borderStrong);
    palette.setColor(QPalette::Dark, tokens.borderStrong);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, blended(tokens.text2, tokens.panel, 0.35));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.gridline);
    return palette;
}

void applyTheme(QApplication& application, const Look& look)
{
    const QPalette& system = systemPalette();
    const bool dark =
        look.theme == ThemeChoice::Dark || (look.theme == ThemeChoice::System && isDark(system));
    auto* style = dynamic_cast<ControlStyle*>(application.style());
    if (style == nullptr) {
        style = new ControlStyle;
        QApplication::setStyle(style);
    }
    style->isStill = look.reduceMotion;
    shownHighContrast() = look.theme == ThemeChoice::HighContrast
                              ? std::optional(highContrastTokens(system))
                              : std::nullopt;
    const auto& highContrast = shownHighContrast();
    const Tokens& tokens = highContrast ? *highContrast : dark ? darkTokens() : lightTokens();
    QPalette palette = paletteFor(tokens);
    QApplication::setPalette(palette);
    if (const QColor ink = placeholderInk(tokens); ink != tokens.text2) {
        // Elsewhere the role is that of words which are only quieter.
        palette.setColor(QPalette::Active, QPalette::PlaceholderText, ink);
        palette.setColor(QPalette::Inactive, QPalette::PlaceholderText, ink);
        for (const char* field : {"QLineEdit", "QTextEdit", "QPlainTextEdit"}) {
            QApplication::setPalette(palette, field);
        }
    }
    QFont font = QApplication::font();
    font.setPointSizeF(kPointSize * look.textFactor);
    QApplication::setFont(font);
}

} // namespace trellis::ui
