// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/name_field.h"

#include "ui/common/level_keys.h"

#include <QKeyEvent>

namespace trellis::ui {

NameField::NameField(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &NameField::nameTyped);
}

int NameField::rankOf(const QKeyEvent& event) const
{
    const Scale* scale = m_scale && !text().trimmed().isEmpty() ? m_scale() : nullptr;
    const PressedKey key = pressedKey(event);
    bool isNumber = false;
    const int digit = key.text.size() == 1 ? key.text.toInt(&isNumber) : 0;
    const int rank = isNumber ? digit : key.digitPlace;
    return scale != nullptr && rank <= scale->topRank() ? rank : 0;
}

void NameField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        Q_EMIT left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (text().isEmpty() && m_habit.swallows()) {
            if (const QString hint = m_habit.hint(); !hint.isEmpty()) {
                Q_EMIT said(hint);
            }
            return;
        }
        Q_EMIT left();
        return;
    case Qt::Key_Down:
        Q_EMIT left();
        return;
    default:
        break;
    }
    if (const int rank = rankOf(*event); rank > 0) {
        Q_EMIT rateWanted(rank);
        if (text().isEmpty()) {
            m_habit.recorded();
        }
        return;
    }
    m_habit.wentOn();
    QLineEdit::keyPressEvent(event);
}

void NameField::focusOutEvent(QFocusEvent* event)
{
    m_habit.wentOn();
    QLineEdit::focusOutEvent(event);
}

} // namespace trellis::ui
