// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/ask_bar.h"

#include "ui/common/level_keys.h"
#include "ui/common/text_label.h"
#include "ui/text/messages.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace trellis::ui {

AskBar::AskBar(QWidget* parent)
    : QFrame(parent), m_question(plainText(this)), m_text(new QLineEdit(this))
{
    setFrameShape(StyledPanel);
    m_question->setWordWrap(false);
    m_text->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_question);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);
    hide();
}

void AskBar::ask(const QString& question, const QString& text, Use use)
{
    m_use = std::move(use);
    m_useWithLevel = nullptr;
    open(question, text);
}

void AskBar::askLevel(const QString& question, const Scale& scale, UseWithLevel use)
{
    m_use = nullptr;
    m_useWithLevel = std::move(use);
    m_scale = scale;
    m_rank.reset();
    open(question, {});
}

void AskBar::open(const QString& question, const QString& text)
{
    m_question->setText(question);
    m_text->setAccessibleName(question);
    m_text->setText(text);
    show();
    m_text->setFocus();
}

void AskBar::leave()
{
    if (isVisible()) {
        hide();
        Q_EMIT left();
    }
}

void AskBar::finish()
{
    const QString text = m_text->text();
    const bool isUsed =
        m_useWithLevel ? m_rank && m_useWithLevel(m_scale.level(*m_rank).id, text) : m_use(text);
    if (isUsed) {
        leave();
    }
}

bool AskBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool asksLevel = m_useWithLevel && !m_rank;
    if (watched != m_text || event->type() != QEvent::KeyPress || !asksLevel) {
        return QFrame::eventFilter(watched, event);
    }
    const PressedKey key = pressedKey(static_cast<QKeyEvent&>(*event));
    if (key.text.isEmpty() || !key.text.front().isPrint()) {
        return QFrame::eventFilter(watched, event);
    }
    if (const auto rank = rankForKey(m_scale, key)) {
        m_rank = rank;
        m_question->setText(tr("%1. Why?").arg(toQt(m_scale.level(*rank).name)));
        m_text->setAccessibleName(m_question->text());
    } else {
        Error unknown{ErrorCode::UnknownLevel, toCore(key.text), {}, {}};
        for (const Level& level : m_scale.levels) {
            unknown.values.push_back(level.key);
        }
        Q_EMIT said(messageFor(unknown));
    }
    return true;
}

void AskBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace trellis::ui
