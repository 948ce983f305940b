// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/note_field.h"

#include "core/base/text.h"
#include "core/model/conference.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace trellis::ui {

NoteField::NoteField(QWidget* parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_count(new QLabel(this)),
      m_start(new QToolButton(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Note to the student"));
    m_text->setPlaceholderText(tr("To the student: you can now \u2026"));
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 5);
    m_text->installEventFilter(this);
    m_start->setText(tr("Start with"));
    m_start->setPopupMode(QToolButton::InstantPopup);
    m_start->setFocusPolicy(Qt::StrongFocus);
    m_start->setMenu(new QMenu(m_start));
    m_start->hide(); // until there is something to start with
    m_count->setTextFormat(Qt::PlainText);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_start);
    foot->addStretch(1);
    foot->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addLayout(foot);
    constexpr int kPause = 300; // milliseconds
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &NoteField::askAgain);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteField::count);
    setFocusProxy(m_text);
    count();
}

void NoteField::setNote(const QString& note)
{
    const bool isTyping = m_text->hasFocus() && m_text->toPlainText() != m_saved;
    m_saved = note;
    if (!isTyping && m_text->toPlainText() != note) {
        m_text->setPlainText(note);
    }
}

QString NoteField::note() const
{
    return m_text->toPlainText().trimmed();
}

void NoteField::commit()
{
    if (note() != m_saved.trimmed()) {
        m_saved = note();
        Q_EMIT noteEdited();
    }
}

void NoteField::setStarters(const QStringList& starters)
{
    if (starters == m_starters) {
        return;
    }
    m_starters = starters;
    m_start->menu()->clear();
    for (const QString& starter : starters) {
        const QString words = starter.trimmed();
        QAction* action = m_start->menu()->addAction(menuText(named(words, TextFor::Screen)));
        connect(action, &QAction::triggered, this, [this, words] {
            const QString before = m_text->toPlainText();
            const bool needsGap = !before.isEmpty() && !before.back().isSpace();
            m_text->setFocus();
            m_text->moveCursor(QTextCursor::End);
            m_text->insertPlainText((needsGap ? QStringLiteral(" ") : QString()) + words +
                                    QLatin1Char(' '));
        });
    }
    m_start->setVisible(!starters.isEmpty());
}

void NoteField::askForPlace(std::function<NotePlace(const QString& note)> placeOf)
{
    m_asks = std::move(placeOf);
}

void NoteField::count()
{
    const auto length = static_cast<int>(codePointCount(toCore(note())));
    const int most = static_cast<int>(kUsualNote);
    if (length == 0) {
        m_place = {};
    }
    QString text = tr("%1 of %2").arg(length).arg(most);
    if (m_place.addsPage) {
        text = tr("%1 of %2. This note adds a page.").arg(length).arg(most);
    } else if (m_place.page > 0) {
        text = tr("%1 of %2. This note is on page %3.").arg(length).arg(most).arg(m_place.page);
    }
    m_count->setText(text);
    m_pause.start();
}

void NoteField::askAgain()
{
    const NotePlace place =
        m_asks && isVisible() && !note().isEmpty() ? m_asks(note()) : NotePlace();
    if (place != m_place) {
        m_place = place;
        count();
        m_pause.stop();
    }
}

bool NoteField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        commit();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::ControlModifier) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
