// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/word_direction.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr QChar kLeftToRight(0x2066);
constexpr QChar kRightToLeft(0x2067);
constexpr QChar kEnd(0x2069);

} // namespace

Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection around)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            letter = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        const QChar::Direction direction = QChar::direction(letter);
        const bool isBackward = direction == QChar::DirR || direction == QChar::DirAL;
        if (direction == QChar::DirLRI || direction == QChar::DirRLI ||
            direction == QChar::DirFSI) {
            ++depth;
        } else if (direction == QChar::DirPDI) {
            depth = std::max(0, depth - 1);
        } else if (depth == 0 && (isBackward || direction == QChar::DirL)) {
            return isBackward ? Qt::RightToLeft : Qt::LeftToRight;
        }
    }
    return around;
}

int wordFlags(int flags, const QString& text, Qt::LayoutDirection around)
{
    constexpr int kForced = Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
    constexpr int kHorizontal = Qt::AlignHorizontal_Mask;
    const auto side = QStyle::visualAlignment(around, Qt::Alignment(flags & kHorizontal));
    const bool isForward = directionOf(text, around) == Qt::LeftToRight;
    return (flags & ~(kForced | kHorizontal)) | static_cast<int>(side) | Qt::AlignAbsolute |
           (isForward ? Qt::TextForceLeftToRight : Qt::TextForceRightToLeft);
}

void drawWords(QPainter& painter, const QRectF& rect, int flags, const QString& text)
{
    painter.drawText(rect, wordFlags(flags, text, painter.layoutDirection()), text);
}

QString inOwnDirection(const QString& text, Qt::LayoutDirection around)
{
    const Qt::LayoutDirection own = directionOf(text, around);
    return own == around ? text
                         : (own == Qt::LeftToRight ? kLeftToRight : kRightToLeft) + text + kEnd;
}

} // namespace trellis::ui
