// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/count_card.h"

#include "ui/common/theme.h"
#include "ui/common/word_direction.h"
#include "ui/text/strings.h"

#include <QPainter>
#include <QStyle>

namespace trellis::ui {

namespace {

constexpr int kPadding = 12;
constexpr double kRadius = 4;
constexpr double kLarge = 1.15;
constexpr int kFewestLines = 2; ///< of words
constexpr int kRounding = 2;

} // namespace

CountCard::CountCard(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CountCard::setCount(const QString& count, const QString& words)
{
    setText(menuText(count));
    m_words = words;
    updateGeometry();
    setAccessibleName(count);
    setAccessibleDescription(words);
    setToolTip(tooltipText(words));
    update();
}

void CountCard::setWarning(bool warns)
{
    m_warns = warns;
    update();
}

QFont CountCard::largeFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kLarge);
    large.setBold(true);
    return large;
}

QSize CountCard::sizeHint() const
{
    return {std::max(minimumSizeHint().width(),
                     QFontMetrics(largeFont()).horizontalAdvance(accessibleName()) + 2 * kPadding),
            minimumSizeHint().height()};
}

QSize CountCard::minimumSizeHint() const
{
    const QFontMetrics large(largeFont());
    return {large.averageCharWidth() * 12, heightOf(0)};
}

int CountCard::heightForWidth(int width) const
{
    // Slightly narrower: what is painted may break a line where what is measured just does not.
    const QFontMetrics metrics = fontMetrics();
    const QRect room(0, 0, std::max(1, width - 2 * kPadding - kRounding), 0);
    return heightOf(metrics.boundingRect(room, Qt::TextWordWrap, m_words).height());
}

int CountCard::heightOf(int words) const
{
    return QFontMetrics(largeFont()).lineSpacing() +
           std::max(words, kFewestLines * fontMetrics().lineSpacing()) + fontMetrics().descent() +
           2 * kPadding;
}

void CountCard::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRinged = hasFocus() || isChecked();
    painter.setPen(QPen(isRinged ? tokens.accent : tokens.gridline, isRinged ? 2 : 1));
    painter.setBrush(m_warns ? tokens.warning.fill : tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);

    const QRect inner = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QFont large = largeFont();
    const int first = QFontMetrics(large).height();
    painter.setFont(large);
    painter.setPen(m_warns ? tokens.warning.ink : tokens.text);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    drawWords(painter, QRect(inner.left(), inner.top(), inner.width(), first),
              static_cast<int>(leading), accessibleName());
    painter.setFont(font());
    painter.setPen(m_warns ? tokens.warning.ink : tokens.text2);
    drawWords(painter, inner.adjusted(0, first, 0, 0), static_cast<int>(leading) | Qt::TextWordWrap,
              m_words);
}

} // namespace trellis::ui
