// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_fonts.h"

#include "ui/print/missing_letters.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace trellis::ui {

namespace {

// A ligature loses its letters when text is taken out of the PDF ("Gar eld" for Garfield), and a
// little space between letters turns ligatures off.
constexpr double kLetterSpacing = 101.0;

constexpr QChar kOpenIsolate(0x2068);
constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kCloseIsolate = kPopIsolate;

/// Letters that join, as in Arabic and Bengali, would show gaps.
bool hasJoiningLetters(const QString& text)
{
    constexpr char16_t kFirstIndic = 0x900;
    constexpr char16_t kLastIndic = 0xDFF;
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        if (c.unicode() >= kFirstIndic && c.unicode() <= kLastIndic) {
            return true;
        }
        return c.unicode() > 0x5FF &&
               (c.joiningType() == QChar::Joining_Dual || c.joiningType() == QChar::Joining_Right);
    });
}

int quartersOf(TextStyle style)
{
    const int quarters = static_cast<int>(std::lround(style.points * 4));
    return style.isBold ? -quarters : quarters;
}

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QString withoutTrailingSpace(QString text)
{
    while (!text.isEmpty() && (text.back().isSpace() || text.back() == QChar::LineSeparator)) {
        text.chop(1);
    }
    return text;
}

bool isVisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category != QChar::Other_Control && category != QChar::Other_Format &&
           !QChar::isSpace(character);
}

/// Where no font has a script Qt draws boxes, with a font that says it has everything.
bool isRealFont(const QRawFont& font)
{
    return !font.fontTable("head").isEmpty();
}

/// The run's own rectangle is that of its line, white included.
QRectF inkOf(const QGlyphRun& run)
{
    const QRawFont font = run.rawFont();
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    QRectF ink;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        ink |= font.boundingRect(glyphs[i]).translated(positions[i]);
    }
    return ink;
}

/// Isolates keep names apart that run the other way. Where nothing does, they only bring another
/// font into the line, which draws nothing for them.
bool needsIsolates(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL ||
               c.direction() == QChar::DirAN;
    });
}

QString withoutIsolates(QString text)
{
    return text.remove(kOpenIsolate)
        .remove(kLeftToRightIsolate)
        .remove(kRightToLeftIsolate)
        .remove(kCloseIsolate);
}

/// Which way an isolate runs that opens here: as its first letter does.
/// Source: Unicode Standard Annex #9, P2 and P3.
QChar saidOpenly(const QString& text, qsizetype opens)
{
    int depth = 0;
    for (qsizetype i = opens + 1; i < text.size() && depth >= 0; ++i) {
        const QChar c = text[i];
        if (c == kOpenIsolate || c == kLeftToRightIsolate || c == kRightToLeftIsolate) {
            ++depth;
        } else if (c == kCloseIsolate) {
            --depth;
        } else if (depth == 0 && !c.isSurrogate()) {
            if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL) {
                return kRightToLeftIsolate;
            }
            if (c.direction() == QChar::DirL) {
                return kLeftToRightIsolate;
            }
        }
    }
    return kLeftToRightIsolate;
}

/// Opens what an earlier line left open, the way it ran there, and closes what this one leaves
/// open.
QString balanced(const QString& whole, qsizetype start, const QString& line, QString& open)
{
    QString text = open + line;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == kOpenIsolate) {
            open += saidOpenly(whole, start + i);
        } else if (line[i] == kCloseIsolate) {
            open.chop(1);
        }
    }
    return text + QString(open.size(), kCloseIsolate);
}

QString familyThatIsThere(bool& isAndika)
{
    const QStringList families = QFontDatabase::families();
    const QString andika = QStringLiteral("Andika");
    isAndika = families.contains(andika);
    if (isAndika) {
        return andika;
    }
    for (const QString& other : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                 QStringLiteral("Liberation Sans")}) {
        if (families.contains(other)) {
            return other;
        }
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

SheetFonts::SheetFonts() : m_family(familyThatIsThere(m_isAndika)) {}

QStringList SheetFonts::warnings() const
{
    QStringList warnings;
    if (!m_isAndika) {
        warnings += QCoreApplication::translate(
                        "Sheet", "The font Andika is not installed; the sheets use %1.")
                        .arg(m_family);
    }
    return warnings + missingTexts(m_missing);
}

std::set<char32_t> SheetFonts::missingIn(const QString& text) const
{
    constexpr TextStyle kAny{12.0, false};
    std::set<char32_t> missing;
    for (const char32_t one : line(text.simplified(), kAny).text.toStdU32String()) {
        if (m_missing.count(one) > 0) {
            missing.insert(one);
        }
    }
    return missing;
}

const QFont& SheetFonts::fontFor(const QString& text, TextStyle style) const
{
    const bool joins = hasJoiningLetters(text);
    const int key = 2 * quartersOf(style) + (joins ? 1 : 0);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end()) {
        QFont font(m_family);
        // Naskh is lower than other Arabic hands, so that lines stand as in other languages.
        font.setFamilies({m_family, QStringLiteral("Noto Naskh Arabic"),
                          QStringLiteral("Noto Sans Bengali"), QStringLiteral("Noto Sans CJK SC"),
                          QStringLiteral("WenQuanYi Micro Hei")});
        font.setPixelSize(static_cast<int>(std::lround(style.points * kUnitsPerInch / 72.0)));
        font.setBold(style.isBold);
        font.setHintingPreference(QFont::PreferNoHinting);
        if (!joins) {
            font.setLetterSpacing(QFont::PercentageSpacing, kLetterSpacing);
        }
        found = m_fonts.emplace(key, font).first;
    }
    return found->second;
}

ShapedLine SheetFonts::shaped(const QString& original, TextStyle style) const
{
    const QString text = needsIsolates(original) ? original : withoutIsolates(original);
    QTextLayout layout(text, fontFor(text, style));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    ShapedLine result;
    result.text = text;
    if (!line.isValid()) {
        return result;
    }
    result.width = line.naturalTextWidth() / kUnitsPerMm;
    result.ascent = line.ascent() / kUnitsPerMm;
    result.descent = line.descent() / kUnitsPerMm;
    QRectF ink;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        ink |= inkOf(run);
    }
    lookForMissing(text, layout.glyphRuns());
    ink.translate(0, -line.ascent());
    result.ink = QRectF(ink.topLeft() / kUnitsPerMm, ink.size() / kUnitsPerMm);
    return result;
}

void SheetFonts::lookForMissing(const QString& text, const QList<QGlyphRun>& runs) const
{
    for (const char32_t character : text.toStdU32String()) {
        // A mark may be part of the glyph of its letter, without one of its own.
        if (!isVisible(character) || QChar::isMark(character) || m_shown.count(character) > 0) {
            continue;
        }
        const bool isShown = std::any_of(runs.begin(), runs.end(), [&](const QGlyphRun& run) {
            const QRawFont font = run.rawFont();
            return isRealFont(font) && font.supportsCharacter(character);
        });
        (isShown ? m_shown : m_missing).insert(character);
    }
}

const ShapedLine& SheetFonts::line(const QString& text, TextStyle style) const
{
    const Key key{text, quartersOf(style), 0};
    auto found = m_lines.find(key);
    if (found == m_lines.end()) {
        found = m_lines.emplace(key, shaped(text, style)).first;
    }
    return found->second;
}

const std::vector<ShapedLine>& SheetFonts::wrapped(const QString& text, TextStyle style,
                                                   double width) const
{
    const Key key{text, quartersOf(style), static_cast<int>(std::lround(width * 100))};
    const auto found = m_wrapped.find(key);
    if (found != m_wrapped.end()) {
        return found->second;
    }
    const bool isRightToLeft = text.startsWith(kRightToLeftIsolate);
    QString whole = isRightToLeft ? text.mid(1, text.size() - 2) : text;
    whole.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    QTextLayout layout(whole, fontFor(text, style));
    layout.setTextOption(wrapping());
    std::vector<ShapedLine> lines;
    QString open;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * kUnitsPerMm);
        const QString part = whole.mid(line.textStart(), line.textLength());
        const QString own = balanced(whole, line.textStart(), withoutTrailingSpace(part), open);
        lines.push_back(
            shaped(isRightToLeft ? kRightToLeftIsolate + own + kCloseIsolate : own, style));
    }
    layout.endLayout();
    if (lines.empty()) {
        lines.push_back(shaped(QString(), style));
    }
    return m_wrapped.emplace(key, std::move(lines)).first->second;
}

double SheetFonts::descent(TextStyle style) const
{
    return line(QStringLiteral("gjpqy"), style).ink.bottom();
}

} // namespace trellis::ui
