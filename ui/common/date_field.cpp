// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/date_field.h"

#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QKeyEvent>

namespace trellis::ui {

DateField::DateField(Today today, QWidget* parent)
    : QLineEdit(parent), m_today(std::move(today)), m_day(m_today())
{
    setAccessibleName(tr("Date"));
    setToolTip(tooltipText(tr("For example 20 Nov or yesterday. Ctrl+Shift+; is today.")));
    setMaxLength(40);
    setDay(m_day);
    connect(this, &QLineEdit::editingFinished, this, &DateField::commit);
}

void DateField::setDay(Date day)
{
    m_day = day;
    setText(dateWithYear(day));
    setCursorPosition(0);
}

void DateField::commit()
{
    const auto typed = dayFromText(text(), m_today());
    if (!typed) {
        Q_EMIT said(tr("%1 is not a day. Type it like %2 or yesterday.")
                        .arg(named(text(), TextFor::Screen), shortDate(m_today())));
    }
    const bool isNew = typed && *typed != m_day;
    setDay(typed.value_or(m_day));
    if (isNew) {
        Q_EMIT dayChosen(m_day);
    }
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    // With Shift the key types what is above the semicolon, which differs by keyboard.
    const bool isSemicolon = event->key() == Qt::Key_Semicolon || event->key() == Qt::Key_Colon;
    if (isSemicolon && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        setText(dateWithYear(m_today()));
        commit();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace trellis::ui
