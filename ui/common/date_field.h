// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <QLineEdit>

#include <functional>

namespace trellis::ui {

/// A day to be typed as people write it: "20 Nov", "11/20", "yesterday", "-1". Ctrl+Shift+; puts
/// in today. What is no day goes back to the day that was.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    using Today = std::function<Date()>;

    explicit DateField(Today today, QWidget* parent = nullptr);

    [[nodiscard]] Date day() const { return m_day; }
    /// Without a signal.
    void setDay(Date day);
    /// Reads what is typed, as leaving the field does.
    void commit();

Q_SIGNALS:
    /// The teacher chose another day.
    void dayChosen(trellis::Date day);
    /// What was typed is no day; the sentence says so.
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Today m_today;
    Date m_day;
};

} // namespace trellis::ui
