// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/optional_day.h"

#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QKeyEvent>

#include <algorithm>

namespace trellis::ui {

OptionalDay::OptionalDay(std::function<Date()> today, QWidget* parent)
    : QLineEdit(parent), m_today(std::move(today))
{
    setMaxLength(40);
    setToolTip(tooltipText(
        tr("For example %1 or +7. Ctrl+Shift+; is today.").arg(shortDate(m_today().plusDays(14)))));
    connect(this, &QLineEdit::editingFinished, this, &OptionalDay::leave);
}

std::optional<Date> OptionalDay::day()
{
    commit();
    return m_day;
}

void OptionalDay::setDay(std::optional<Date> day)
{
    m_day = day;
    m_isUnread = false;
    setText(day ? dateWithYear(*day) : QString());
    setCursorPosition(0);
}

void OptionalDay::setUnread(const QString& words)
{
    m_isUnread = true;
    setText(words);
    setCursorPosition(0);
}

std::optional<Date> OptionalDay::typed() const
{
    if (text().trimmed().isEmpty()) {
        return std::nullopt;
    }
    return m_mayBePast ? dayFromText(text(), m_today()) : comingDay(text(), m_today());
}

void OptionalDay::commit()
{
    const std::optional<Date> now = typed();
    m_isUnread = !text().trimmed().isEmpty() && !now;
    if (m_isUnread) {
        return;
    }
    const bool isNew = now != m_day;
    setDay(now);
    if (isNew) {
        Q_EMIT dayChosen();
    }
}

void OptionalDay::leave()
{
    commit();
    if (m_isUnread) {
        Q_EMIT said(
            tr("%1 is not a day. Type it like %2 or +7.")
                .arg(named(text().trimmed(), TextFor::Screen), shortDate(m_today().plusDays(14))));
    }
}

bool OptionalDay::accept()
{
    leave();
    if (m_isUnread) {
        setFocus(Qt::OtherFocusReason);
        selectAll();
    }
    return !m_isUnread;
}

void OptionalDay::keyPressEvent(QKeyEvent* event)
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

std::optional<Date> comingDay(const QString& text, Date today)
{
    const QString typed = text.trimmed();
    const bool isAway =
        typed.startsWith(QLatin1Char('+')) || typed.startsWith(QLatin1Char('-')) ||
        std::none_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    // Without a year a day is read as the newest up to two months after the one given.
    constexpr int kDaysAhead = 300;
    return dayFromText(text, isAway ? today : today.plusDays(kDaysAhead));
}

} // namespace trellis::ui
