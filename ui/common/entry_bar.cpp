// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/entry_bar.h"

#include "ui/common/cut_names.h"
#include "ui/common/draft_field.h"
#include "ui/common/page_scroll.h"
#include "ui/text/strings.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLongest = 400;
constexpr int kTextLetters = 40;
constexpr int kKeyLetters = 8;
constexpr int kAround = 48; ///< margins, and what is between the parts

} // namespace

EntryBar::EntryBar(QWidget* parent)
    : QFrame(parent), m_prompt(new QLabel(this)), m_text(new QLineEdit(this)),
      m_hint(new QLabel(this)), m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_answer(new QHBoxLayout)
{
    setFrameShape(StyledPanel);
    setHoldsDraft(*this);
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setMinimumWidth(1); // it is shortened to what room there is
    m_text->setMaxLength(kLongest);
    m_text->installEventFilter(this);
    installEventFilter(this); // has the keyboard itself while nothing is to be typed
    setFocusPolicy(Qt::ClickFocus);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_line->setContentsMargins(12, 4, 12, 4);
    m_line->addWidget(m_prompt);
    m_line->addLayout(m_answer, 1);
    m_answer->addWidget(m_text, 1);
    m_answer->addWidget(m_hint);
    hide();
}

void EntryBar::ask(const QString& prompt, const QString& text, const Take& take)
{
    ask(prompt, text, {}, take);
}

void EntryBar::ask(const QString& prompt, const QString& text, const Check& check, const Take& take)
{
    if (!isAsking()) {
        rememberKeyboard();
    } else {
        if (const Take before = leftHalfTyped()) {
            before(m_text->text().trimmed());
        }
        Q_EMIT closed();
    }
    dropBeside();
    m_isKept = false;
    m_hasKey = false;
    m_key = {};
    m_check = check;
    m_take = take;
    m_text->setText(text);
    m_hint->setText(tr("Enter saves \u00B7 Esc leaves"));
    setPrompt(prompt);
    m_prompt->setWordWrap(false);
    m_line->setStretch(0, 0);
    m_line->setStretch(1, 1);
    m_text->show();
    show();
    m_text->setFocus();
    m_text->selectAll();
    comeIntoSight();
}

void EntryBar::askKey(const QString& prompt, const FirstKey& key, const Check& check,
                      const Take& take)
{
    ask(prompt, {}, check, take);
    m_key = key;
    m_hint->setText(tr("Esc leaves"));
    fitPrompt();
}

void EntryBar::confirm(const QString& sentence, const QString& hint,
                       const std::function<void()>& take)
{
    ask(sentence, {}, [take](const QString&) { take(); });
    m_hint->setText(hint);
    m_hint->show();
    m_prompt->setWordWrap(true);
    m_line->setDirection(QBoxLayout::LeftToRight);
    m_line->setStretch(0, 1);
    m_line->setStretch(1, 0);
    m_words.clear();
    m_prompt->setText(withShortWords(sentence)); // which has the line for itself, and further ones
    setAccessibleName(sentence);
    setFocus();
    m_text->hide();
}

void EntryBar::setPrompt(const QString& prompt)
{
    m_words = prompt;
    m_text->setAccessibleName(prompt);
    fitPrompt();
}

void EntryBar::fitPrompt()
{
    if (m_words.isEmpty()) {
        return;
    }
    const int letters = m_key ? kKeyLetters : kTextLetters;
    const int line = isVisible() ? width() : parentWidget()->width();
    const int beside = line - kAround - letters * fontMetrics().averageCharWidth();
    const int hint = m_hint->sizeHint().width();
    const int words = m_prompt->fontMetrics().horizontalAdvance(m_words);
    // What Enter and Esc do is known sooner than what is asked here.
    const bool isAbove = words > std::max(beside, line / 4);
    m_hint->setVisible(isAbove || words <= std::max(beside - hint, line / 4));
    m_line->setDirection(isAbove ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_prompt->setText(withShortNames(m_words, m_prompt->fontMetrics(),
                                     isAbove ? line - kAround : std::max(beside, line / 4)));
    m_prompt->setToolTip(m_prompt->text() == m_words ? QString() : tooltipText(m_words));
}

void EntryBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitPrompt();
    comeIntoSight();
}

void EntryBar::comeIntoSight()
{
    // Once it is laid out.
    QTimer::singleShot(0, this, [this] {
        if (isAsking()) {
            showOnPage(*this, rect());
        }
    });
}

void EntryBar::rememberKeyboard()
{
    if (m_before != nullptr) {
        m_before->removeEventFilter(this);
    }
    m_before = QApplication::focusWidget();
    if (m_before != nullptr) {
        m_before->installEventFilter(this);
    }
}

void EntryBar::stop()
{
    if (!isAsking()) {
        return;
    }
    hide();
    dropBeside();
    if (m_before != nullptr) {
        m_before->setFocus();
    }
    Q_EMIT closed();
}

EntryBar::Take EntryBar::leftHalfTyped()
{
    const bool isBegun = m_hasKey || (!m_key && m_text->isModified());
    if (!m_isKept || !isBegun) {
        return {};
    }
    const QString trouble = m_check ? m_check(m_text->text().trimmed()) : QString();
    if (!trouble.isEmpty()) {
        Q_EMIT said(tr("%1 Nothing was saved.", "why").arg(trouble));
        return {};
    }
    return m_take;
}

void EntryBar::leave()
{
    const Take take = isAsking() ? leftHalfTyped() : Take();
    stop();
    if (take) {
        take(m_text->text().trimmed());
    }
}

void EntryBar::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    // Hidden by itself it was answered or left; hidden with what is around it nobody did either.
    if (event->spontaneous() || isHidden()) {
        return;
    }
    if (!m_isKept) {
        return;
    }
    const Take take = leftHalfTyped();
    hide();
    dropBeside();
    if (take) {
        take(m_text->text().trimmed());
    }
    Q_EMIT closed();
}

bool EntryBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_before) {
        // Whoever went back to the grid leaves the nearest thing from there.
        const bool isEsc =
            (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (!isEsc || !isVisible()) {
            return QFrame::eventFilter(watched, event);
        }
    }
    // Esc belongs to this line here, and so does a key that is waited for.
    if (event->type() == QEvent::ShortcutOverride &&
        (m_key || static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool EntryBar::handleKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape) {
        stop();
        return true;
    }
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        return false;
    }
    if (m_key) {
        if (const auto prompt = m_key(event)) {
            m_key = {};
            m_hasKey = true;
            m_hint->setText(tr("Enter saves \u00B7 Esc leaves"));
            setPrompt(*prompt);
        }
        return true;
    }
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) {
        return false;
    }
    takeText();
    return true;
}

void EntryBar::takeText()
{
    const QString text = m_text->text().trimmed();
    const QString trouble = m_check ? m_check(text) : QString();
    if (!trouble.isEmpty()) {
        Q_EMIT said(trouble);
        return;
    }
    const Take take = m_take;
    stop();
    take(text);
}

void EntryBar::answer(const QString& text)
{
    m_text->setText(text);
    takeText();
}

void EntryBar::setHint(const QString& hint)
{
    m_hint->setText(hint);
    fitPrompt();
}

void EntryBar::setBeside(QWidget* way)
{
    dropBeside();
    m_beside = way;
    m_answer->insertWidget(m_answer->indexOf(m_hint), way);
    way->show();
}

void EntryBar::dropBeside()
{
    if (m_beside != nullptr) {
        m_beside->hide();
        m_beside->deleteLater(); // it may be what the answer came from
        m_beside = nullptr;
    }
}

} // namespace trellis::ui
