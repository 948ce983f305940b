// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/earlier_day.h"

#include <QCoreApplication>

namespace trellis::ui {

QString earlierDayText()
{
    return QCoreApplication::translate(
        "EarlierDay",
        "You look at another day, where nothing can be changed. Esc leads back to today.");
}

} // namespace trellis::ui
