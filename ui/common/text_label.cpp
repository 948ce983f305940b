// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/text_label.h"

#include "ui/common/cut_names.h"

#include <QApplication>
#include <QEvent>

namespace trellis::ui {

namespace {

constexpr double kSmall = 0.85;

} // namespace

TextLabel::TextLabel(double size, Tone tone, QWidget* parent)
    : QLabel(parent), m_size(size), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    if (tone == Tone::Quiet) {
        setForegroundRole(QPalette::PlaceholderText);
    }
    follow();
}

void TextLabel::setText(const QString& text)
{
    QLabel::setText(withShortWords(text));
}

void TextLabel::setFamily(const QString& family)
{
    m_family = family;
    follow();
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange) {
        follow();
    }
    if (event->type() == QEvent::LayoutDirectionChange && !(alignment() & Qt::AlignHCenter)) {
        // Lines begin where the page does, also those of words of the other direction.
        const Qt::Alignment side =
            isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
        setAlignment(side | (alignment() & Qt::AlignVertical_Mask));
    }
    return QLabel::event(event);
}

bool TextLabel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_around && event->type() == QEvent::FontChange) {
        follow();
    }
    return QLabel::eventFilter(watched, event);
}

void TextLabel::follow()
{
    QWidget* around = parentWidget();
    if (m_around != around) {
        if (m_around) {
            m_around->removeEventFilter(this);
        }
        m_around = around;
        if (around != nullptr) {
            around->installEventFilter(this);
        }
    }
    QFont own = around != nullptr ? around->font() : QApplication::font();
    own.setPointSizeF(own.pointSizeF() * m_size);
    if (!m_family.isEmpty()) {
        own.setFamily(m_family);
    }
    own.setBold(m_tone == Tone::Bold);
    setFont(own);
}

TextLabel* plainText(QWidget* parent, const QString& text)
{
    auto* label = new TextLabel(1.0, TextLabel::Tone::Plain, parent);
    label->setText(text);
    return label;
}

TextLabel* smallText(QWidget* parent, const QString& text)
{
    auto* label = new TextLabel(kSmall, TextLabel::Tone::Quiet, parent);
    label->setText(text);
    return label;
}

} // namespace trellis::ui
