// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace trellis::ui {

/// Says above the Map that it shows another day than today, and leads back.
class DayBar : public QFrame {
    Q_OBJECT

public:
    explicit DayBar(QWidget* parent);

    /// None: today, and nothing to say.
    void setDay(std::optional<Date> day);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void backWanted();

private:
    QLabel* m_text;
};

} // namespace trellis::ui
