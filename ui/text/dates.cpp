// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/dates.h"

#include <QDate>
#include <QLocale>

namespace trellis::ui {

namespace {

QDate toQt(Date day)
{
    return QDate(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day()));
}

} // namespace

QString shortDate(Date day)
{
    return QLocale().toString(toQt(day), QStringLiteral("MMM d"));
}

QString dateWithYear(Date day)
{
    return QLocale().toString(toQt(day), QStringLiteral("MMM d, yyyy"));
}

} // namespace trellis::ui
