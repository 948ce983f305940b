// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/language.h"

#include "ui/text/strings.h"

#include <QLocale>

namespace trellis::ui {

namespace {

QLocale english()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? system
                                                 : QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en")};
}

bool useLanguage(const QString& code)
{
    const QString language = code.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0);
    const bool isUnset = language.isEmpty() || language == QLatin1String("C") ||
                         language == QLatin1String("POSIX") ||
                         language.startsWith(QLatin1String("C."));
    if (!isUnset && !languages().contains(language.toLower())) {
        return false;
    }
    QLocale::setDefault(english());
    return true;
}

std::string programLanguage()
{
    return toCore(QLocale().name().section(QLatin1Char('_'), 0, 0));
}

} // namespace trellis::ui
