// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/sheet_items.h"

#include <QFont>
#include <QGlyphRun>
#include <QHashFunctions>
#include <QStringList>

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace trellis::ui {

/// What a painter's unit is while it draws a sheet: fine enough that a quarter of a point is a
/// whole number, so that text is exactly as wide on paper as it was when it was laid out.
inline constexpr int kUnitsPerInch = 1440;
inline constexpr double kUnitsPerMm = kUnitsPerInch / 25.4;

/// Around a text that runs from right to left whatever is in it.
inline constexpr QChar kRightToLeftIsolate(0x2067);
inline constexpr QChar kPopIsolate(0x2069);

/// A line of text as it will be drawn. Units: millimetres, the baseline's left end at (0, 0).
struct ShapedLine {
    QString text;
    double width = 0.0;
    double ascent = 0.0; ///< of the fonts that it is drawn with
    double descent = 0.0;
    QRectF ink;
};

/// The fonts of a sheet and what text measures in them. Every answer is kept, since the texts of a
/// class are mostly the same. For one thread.
class SheetFonts {
public:
    SheetFonts();

    /// What a teacher should know before printing: another font than Andika, characters that no
    /// font here has.
    [[nodiscard]] QStringList warnings() const;
    /// What no font has of a text.
    [[nodiscard]] std::set<char32_t> missingIn(const QString& text) const;

    /// For a painter with kUnitsPerInch.
    [[nodiscard]] const QFont& fontFor(const QString& text, TextStyle style) const;

    [[nodiscard]] const ShapedLine& line(const QString& text, TextStyle style) const;

    /// At least one line, each at most as wide as asked; words that are wider are broken.
    /// Every line stands alone: isolates are closed at its end and opened again on the next.
    [[nodiscard]] const std::vector<ShapedLine>& wrapped(const QString& text, TextStyle style,
                                                         double width) const;

    /// How far letters reach below the line, whatever the text.
    [[nodiscard]] double descent(TextStyle style) const;

private:
    struct Key {
        QString text;
        int quarters = 0; ///< quarters of a point, negative where bold
        int width = 0;    ///< hundredths of a millimetre

        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        size_t operator()(const Key& key) const
        {
            return qHashMulti(0, key.text, key.quarters, key.width);
        }
    };

    [[nodiscard]] ShapedLine shaped(const QString& original, TextStyle style) const;

    /// Whether some font shows what a text says; notes what none does.
    void lookForMissing(const QString& text, const QList<QGlyphRun>& runs) const;

    bool m_isAndika = false; // before the family, whose finding out sets it
    QString m_family;
    // Callers hold on to what is in these, so nothing may move when more comes in.
    mutable std::map<int, QFont> m_fonts;
    mutable std::unordered_map<Key, ShapedLine, KeyHash> m_lines;
    mutable std::unordered_map<Key, std::vector<ShapedLine>, KeyHash> m_wrapped;
    mutable std::set<char32_t> m_shown; ///< seen, and not missing
    mutable std::set<char32_t> m_missing;
};

} // namespace trellis::ui
