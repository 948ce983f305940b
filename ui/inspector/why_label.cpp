// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/inspector/why_label.h"

#include "ui/common/cut_names.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QEvent>

namespace trellis::ui {

WhyLabel::WhyLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
}

void WhyLabel::setSentences(const QStringList& sentences)
{
    m_sentences = sentences;
    fit();
}

QString WhyLabel::whole() const
{
    return paragraph(m_sentences);
}

void WhyLabel::fit()
{
    const QString all = whole();
    const auto fits = [this](const QString& text) {
        const QRect room = contentsRect();
        const QRect needed =
            fontMetrics().boundingRect(QRect(0, 0, room.width(), QWIDGETSIZE_MAX),
                                       static_cast<int>(Qt::TextWordWrap | alignment()), text);
        return needed.height() <= room.height();
    };
    QString words = all;
    // Before it is shown it has no room yet, and while a window is made every try costs time.
    if (isVisible()) {
        while (!fits(words) && withoutLastSentence(words) != words) {
            words = withoutLastSentence(words);
        }
        words = withFirstSentences(words, fits); // a reason may be longer than all the room
    }
    const bool isCut = words != all;
    setToolTip(isCut ? tooltipText(all) : QString());
    setAccessibleName(isCut ? all : QString());
    setText(words);
}

// A label whose words can be selected from the beginning lays them out again and again while a
// window is made.
void WhyLabel::enterEvent(QEnterEvent* event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void WhyLabel::showEvent(QShowEvent* event)
{
    QLabel::showEvent(event);
    fit();
}

void WhyLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void WhyLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

} // namespace trellis::ui
