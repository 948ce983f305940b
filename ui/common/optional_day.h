// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace trellis::ui {

/// A day that is still to come, or none: "18 Dec", "12/18", "+7". Ctrl+Shift+; puts in today. What
/// is no day is said when the field is left, and stays there to be put right.
class OptionalDay : public QLineEdit {
    Q_OBJECT

public:
    explicit OptionalDay(std::function<Date()> today, QWidget* parent = nullptr);

    /// A day that may be past: without a year it is the one nearest to today.
    void expectPast() { m_mayBePast = true; }
    /// The last one that could be read.
    [[nodiscard]] std::optional<Date> day();
    /// False for what is no day: says so and takes the keyboard.
    [[nodiscard]] bool accept();
    /// What is typed is no day.
    [[nodiscard]] bool isUnread() const { return m_isUnread; }
    /// Words that are no day, to be put right.
    void setUnread(const QString& words);
    /// Without a signal.
    void setDay(std::optional<Date> day);

Q_SIGNALS:
    /// The teacher chose another day, or none.
    void dayChosen();
    /// What was typed is no day; the sentence says so.
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::optional<Date> typed() const;
    void commit();
    void leave();

    std::function<Date()> m_today;
    std::optional<Date> m_day;
    bool m_isUnread = false;
    bool m_mayBePast = false;
};

/// Reads a day as OptionalDay does: without a year it is the next one there is.
[[nodiscard]] std::optional<Date> comingDay(const QString& text, Date today);

} // namespace trellis::ui
