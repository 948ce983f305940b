// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/date_order.h"

namespace trellis::ui {

bool isDayFirst(const QLocale& locale)
{
    if (locale.language() == QLocale::C) {
        return false; // no country's
    }
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('d')) < format.indexOf(QLatin1Char('M'));
}

QString dayFormat()
{
    return isDayFirst() ? QStringLiteral("d MMM") : QStringLiteral("MMM d");
}

QString dayWithYearFormat()
{
    return isDayFirst() ? QStringLiteral("d MMM yyyy") : QStringLiteral("MMM d, yyyy");
}

} // namespace trellis::ui
