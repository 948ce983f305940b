// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/level_pill.h"

#include "ui/common/blend.h"
#include "ui/common/level_glyph.h"
#include "ui/common/word_direction.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kQuietPart = 0.35;

bool hasGlyph(const LevelPill& pill)
{
    return pill.kind == LevelPill::Kind::Level;
}

/// Fill and ink; a fill that is not valid leaves the paper as it is.
LevelColours coloursOf(const LevelPill& pill, const Tokens& tokens)
{
    switch (pill.kind) {
    case LevelPill::Kind::Level: {
        const LevelColours full = levelColours(tokens, pill.rank, pill.creditRank);
        return pill.isQuiet ? LevelColours{blended(tokens.base, full.fill, kQuietPart), tokens.text}
                            : full;
    }
    case LevelPill::Kind::NoEvidence:
        return {{}, tokens.text2};
    case LevelPill::Kind::Excused:
    case LevelPill::Kind::NotHandedIn:
        return {{}, tokens.text};
    case LevelPill::Kind::Exempt:
        return tokens.exempt;
    }
    return {};
}

} // namespace

double pillWidth(const LevelPill& pill, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double em = metrics.height();
    return metrics.horizontalAdvance(pill.text) + em + (hasGlyph(pill) ? em : 0);
}

void paintLevelPill(QPainter& painter, const QRectF& rect, const LevelPill& pill, const QFont& font,
                    const Tokens& tokens, Qt::LayoutDirection direction)
{
    const QFontMetricsF metrics(font);
    const double em = metrics.height();
    const double height = std::min(rect.height() - 2, em * 1.22);
    const double width = std::min(rect.width(), pillWidth(pill, font));
    const bool isMirrored = direction == Qt::RightToLeft;
    const QRectF shape(isMirrored ? rect.right() - width : rect.left(),
                       rect.center().y() - height / 2, width, height);
    const LevelColours colours = coloursOf(pill, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (colours.fill.isValid()) {
        // Where no fill tells it from the paper, its border does.
        painter.setPen(tokens.isHighContrast ? QPen(tokens.borderStrong, 1) : QPen(Qt::NoPen));
        painter.setBrush(colours.fill);
    } else {
        painter.setPen(QPen(tokens.borderStrong, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2);
    QRectF text = shape.adjusted(em / 2, 0, -em / 2, 0);
    if (hasGlyph(pill)) {
        const double side = em * 0.72;
        const double x = isMirrored ? text.right() - side : text.left();
        const QRectF glyph(x, shape.center().y() - side / 2, side, side);
        paintLevelGlyph(painter, glyph, levelGlyph(pill.rank, pill.creditRank), colours.ink,
                        colours.fill);
        text.adjust(isMirrored ? 0 : em, 0, isMirrored ? -em : 0, 0);
    }
    painter.setFont(font);
    painter.setPen(colours.ink);
    const auto side = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    drawWords(painter, text, static_cast<int>(side) | Qt::TextSingleLine | Qt::TextDontClip,
              metrics.elidedText(pill.text, Qt::ElideRight, text.width() + 1));
    painter.restore();
}

} // namespace trellis::ui
