// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/dates.h"

#include <QDate>
#include <QLocale>

namespace trellis::ui {

QString shortDate(Date day)
{
    return QLocale().toString(
        QDate(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day())),
        QStringLiteral("MMM d"));
}

} // namespace trellis::ui
