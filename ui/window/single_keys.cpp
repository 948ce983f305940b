// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/single_keys.h"

#include "ui/common/commands.h"
#include "ui/common/key_words.h"
#include "ui/common/level_keys.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"
#include "ui/window/frame.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace trellis::ui {

namespace {

/// A list of a screen in which keys do something; where typing changes a text, they are text.
QAbstractItemView* listOf(QObject* watched)
{
    auto* list = qobject_cast<QAbstractItemView*>(watched);
    if (list == nullptr && watched != nullptr) {
        list = qobject_cast<QAbstractItemView*>(watched->parent()); // its header
    }
    return list != nullptr && list->editTriggers() == QAbstractItemView::NoEditTriggers ? list
                                                                                        : nullptr;
}

/// Where a level key rates.
bool entersLevels(ScreenId screen)
{
    return screen == ScreenId::Map || screen == ScreenId::Record || screen == ScreenId::Student ||
           screen == ScreenId::Outcome;
}

/// What a letter of the student's page adds; none for another letter.
const char* addingCommand(QChar meaning)
{
    switch (meaning.toUpper().unicode()) {
    case 'N':
        return "student.addNote";
    case 'G':
        return "student.goal";
    case 'W':
        return "student.work";
    default:
        return nullptr;
    }
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

SingleKeys::SingleKeys(const ScreenTools& tools, Frame& frame, QObject* parent)
    : QObject(parent), m_tools(tools), m_frame(frame),
      m_preferences(Preferences::of(tools.settings))
{
    qApp->installEventFilter(this);
}

bool SingleKeys::isLevelKey(QChar pressed) const
{
    return m_tools.document.hasBook() &&
           rankForKey(m_tools.document.book().scale, {QString(pressed), 0}).has_value();
}

QChar SingleKeys::meaningOf(QChar pressed) const
{
    const QMap<QChar, QChar> others = m_preferences.otherKeys();
    if (others.isEmpty() || isLevelKey(pressed)) {
        return pressed;
    }
    const QChar key = pressed.toUpper();
    if (others.contains(key)) {
        return others.value(key);
    }
    // What was given another key is not on the old one any more.
    return others.values().contains(key) ? QChar() : pressed;
}

QString SingleKeys::keyFor(QChar meaning) const
{
    if (isLevelKey(meaning)) {
        return m_preferences.hasSingleKeys() ? QString(meaning) : QString();
    }
    const QString key = singleKey(m_tools, meaning);
    return !key.isEmpty() && meaningOf(key.at(0)) == meaning ? key : QString();
}

bool SingleKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_isSending) {
        return false;
    }
    const Screen* screen = m_frame.screen();
    QAbstractItemView* list = listOf(watched);
    if (list == nullptr || screen == nullptr || !screen->isAncestorOf(list)) {
        return false;
    }
    return handle(*static_cast<QWidget*>(watched), *static_cast<QKeyEvent*>(event));
}

bool SingleKeys::handle(QWidget& list, const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool hadStayed = m_stayed == &list;
    if (event.key() != Qt::Key_Shift) {
        m_stayed = nullptr;
    }
    if (hadStayed && isEnter(event) && modifiers == Qt::NoModifier) {
        send(list, Qt::Key_Space, QStringLiteral(" "), Qt::NoModifier);
        return true;
    }
    const QString text = event.text();
    const bool isSingle = text.size() == 1 && text.at(0).isPrint() && !text.at(0).isSpace() &&
                          (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (!isSingle) {
        return false;
    }
    if (!m_preferences.hasSingleKeys()) {
        const QString key = keyOf(m_tools.commands, "file.settings");
        Q_EMIT said(key.isEmpty() ? tr("Single keys are off. The settings turn them on.")
                                  : tr("Single keys are off. %1 turns them on.").arg(key));
        return true;
    }
    const QChar meaning = meaningOf(text.at(0));
    if (meaning.isNull()) {
        return true;
    }
    if (meaning != text.at(0)) {
        // Sent on, the letter of a level would rate.
        const char* adds = m_frame.screen()->id() == ScreenId::Student && isLevelKey(meaning)
                               ? addingCommand(meaning)
                               : nullptr;
        if (QAction* command =
                adds != nullptr ? m_tools.commands.find(QLatin1String(adds)) : nullptr) {
            command->trigger();
            return true;
        }
        send(list, meaning.toUpper().unicode(), QString(meaning), modifiers);
        return true;
    }
    const bool isLevel = m_tools.document.hasBook() && entersLevels(m_frame.screen()->id()) &&
                         rankForKey(m_tools.document.book().scale, pressedKey(event)).has_value();
    if (isLevel && !m_preferences.lettersMoveOn() && m_frame.screen()->id() != ScreenId::Student) {
        m_stayed = &list;
        if (modifiers == Qt::NoModifier) {
            send(list, event.key(), text, Qt::ShiftModifier);
            return true;
        }
    }
    return false;
}

bool SingleKeys::enterLevel(int rank)
{
    return m_tools.document.hasBook() &&
           enter(toQt(m_tools.document.book().scale.level(rank).key).at(0));
}

bool SingleKeys::enterNotHandedIn()
{
    return enter(QLatin1Char('-'));
}

bool SingleKeys::enter(QChar key)
{
    QWidget* list = QApplication::focusWidget();
    const Screen* screen = m_frame.screen();
    if (list == nullptr || listOf(list) == nullptr || screen == nullptr ||
        !screen->isAncestorOf(list) || !entersLevels(screen->id())) {
        return false;
    }
    const bool stays = !m_preferences.lettersMoveOn() && screen->id() != ScreenId::Student;
    send(*list, key.toUpper().unicode(), QString(key), stays ? Qt::ShiftModifier : Qt::NoModifier);
    return true;
}

void SingleKeys::send(QWidget& list, int key, const QString& text, Qt::KeyboardModifiers modifiers)
{
    const QScopedValueRollback<bool> sending(m_isSending, true);
    QKeyEvent pressed(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&list, &pressed);
}

} // namespace trellis::ui
