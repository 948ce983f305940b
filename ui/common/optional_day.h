// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace trellis::ui {

/// A day that is still to come, or none: "18 Dec", "12/18", "+7". Ctrl+Shift+; puts in today. What
/// is no day goes back to what was.
class OptionalDay : public QLineEdit {
    Q_OBJECT

public:
    explicit OptionalDay(std::function<Date()> today, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<Date> day();
    /// Without a signal.
    void setDay(std::optional<Date> day);

Q_SIGNALS:
    /// The teacher chose another day, or none.
    void dayChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void commit();

    std::function<Date()> m_today;
    std::optional<Date> m_day;
};

/// Reads a day as OptionalDay does: without a year it is the next one there is.
[[nodiscard]] std::optional<Date> comingDay(const QString& text, Date today);

} // namespace trellis::ui
