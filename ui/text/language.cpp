// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/language.h"

#include "ui/text/date_order.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QTranslator>

namespace trellis::ui {

QLocale englishFor(const QLocale& system)
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    if (system.language() == QLocale::C) {
        return american;
    }
    const QLocale own = system.language() == QLocale::English
                            ? QLocale(QLocale::English, system.territory())
                            : american;
    // A machine may have its words in English and its days in another language.
    const bool isAllEnglish =
        system.language() == QLocale::English &&
        system.monthName(10, QLocale::ShortFormat) == own.monthName(10, QLocale::ShortFormat);
    if (isAllEnglish) {
        return system;
    }
    if (isDayFirst(system) == isDayFirst(own)) {
        return own;
    }
    return isDayFirst(system) ? QLocale(QLocale::English, QLocale::UnitedKingdom) : american;
}

void usePlurals()
{
    static QTranslator plurals;
    static const bool isThere = plurals.load(QStringLiteral(":/translations/trellis_en.qm")) &&
                                QCoreApplication::installTranslator(&plurals);
    Q_UNUSED(isThere) // without its file every number is said as many
}

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
    QLocale::setDefault(englishFor(QLocale::system()));
    usePlurals();
    return true;
}

std::string programLanguage()
{
    const QLocale locale;
    // Where the system names no language, the words are those that they are written in here.
    return locale.language() == QLocale::C
               ? "en"
               : toCore(locale.name().section(QLatin1Char('_'), 0, 0));
}

} // namespace trellis::ui
