// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/undo_keys.h"

#include "ui/common/draft_field.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <utility>

namespace trellis::ui {

namespace {

/// What the keyboard's field could take back, and do again; all where it is not known.
std::pair<bool, bool> ownSteps(const QObject& field)
{
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    if (qobject_cast<const QAbstractSpinBox*>(&field) != nullptr) {
        line = field.findChild<const QLineEdit*>();
    }
    if (line != nullptr) {
        return {line->isUndoAvailable(), line->isRedoAvailable()};
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field)) {
        return {text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    }
    if (const auto* text = qobject_cast<const QTextEdit*>(&field)) {
        return {text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    }
    return {true, true};
}

/// Whether the gradebook waits until the keyboard has left this.
bool isWriting(const QObject& field)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field)) {
        return !text->isReadOnly();
    }
    if (const auto* text = qobject_cast<const QTextEdit*>(&field)) {
        return !text->isReadOnly();
    }
    const auto* line = qobject_cast<const QWidget*>(&field);
    const bool isLine = qobject_cast<const QLineEdit*>(&field) != nullptr ||
                        qobject_cast<const QAbstractSpinBox*>(&field) != nullptr;
    return isLine && isInDraft(*line);
}

} // namespace

UndoKeys::UndoKeys(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo)) {
        return false;
    }
    const auto [canUndo, canRedo] = ownSteps(*watched);
    if (isUndo ? canUndo : canRedo) {
        return false;
    }
    if (isWriting(*watched)) {
        Q_EMIT said(isUndo ? tr("Nothing is typed here that could be taken back.")
                           : tr("Nothing was taken back here."));
        return false;
    }
    // Not claimed by the field, so it is looked for among the commands.
    return true;
}

} // namespace trellis::ui
