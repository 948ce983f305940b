// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <QToolButton>

namespace trellis::ui {

/// Opens a calendar in which a day up to a newest one is chosen.
class DayButton : public QToolButton {
    Q_OBJECT

public:
    DayButton(Date shown, Date newest, QWidget* parent);

Q_SIGNALS:
    void chosen(trellis::Date day);
};

} // namespace trellis::ui
