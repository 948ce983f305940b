// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/sheet_words.h"

#include "ui/text/date_order.h"

#include <QDate>
#include <QDir>
#include <QTime>

#include <map>
#include <memory>

namespace trellis::ui {

namespace {

const QString& folder()
{
    static const QString path = QStringLiteral(":/translations");
    return path;
}

/// The country's own way of writing dates where its language is the one asked for.
QLocale localeOf(const QString& code)
{
    const QLocale usual;
    const QLocale asked(code);
    return usual.language() == asked.language() ? usual : asked;
}

QString withUsualDigits(QString text)
{
    for (QChar& c : text) {
        if (c.isDigit()) {
            c = QLatin1Char(static_cast<char>('0' + c.digitValue()));
        }
    }
    return text;
}

} // namespace

SheetWords::SheetWords(const QString& code) : m_code(code), m_locale(localeOf(code))
{
    const bool isThere =
        m_translator.load(folder() + QStringLiteral("/sheet_%1.qm").arg(QString(code)));
    Q_UNUSED(isThere); // without its file a language speaks as the source does
}

const SheetWords& SheetWords::of(const QString& code)
{
    static std::map<QString, std::unique_ptr<SheetWords>> known;
    const QString language = code.section(QLatin1Char('-'), 0, 0).toLower();
    const QString wanted = languages().contains(code)       ? code
                           : languages().contains(language) ? language
                                                            : QStringLiteral("en");
    std::unique_ptr<SheetWords>& words = known[wanted];
    if (!words) {
        words = std::make_unique<SheetWords>(wanted);
    }
    return *words;
}

QStringList SheetWords::languages()
{
    static const QStringList codes = [] {
        QStringList found{QStringLiteral("en")};
        const QStringList names = QDir(folder()).entryList({QStringLiteral("sheet_*.qm")});
        for (const QString& name : names) {
            const QString code = name.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
            if (!found.contains(code)) {
                found += code;
            }
        }
        return found;
    }();
    return codes;
}

QString SheetWords::operator()(const Saying& saying) const
{
    QString said = m_translator.translate(saying.context, saying.text, saying.note, saying.n);
    if (said.isEmpty()) {
        said = QString::fromUtf8(saying.text);
    }
    if (saying.n >= 0) {
        said.replace(QLatin1String("%n"), number(saying.n));
    }
    return said;
}

QString SheetWords::date(Date day, const QString& format) const
{
    const QDate date(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day()));
    QString named = format;
    if (m_locale.language() == QLocale::English && isDayFirst(m_locale)) {
        named.replace(QLatin1String("MMM d, yyyy"), QLatin1String("d MMM yyyy"));
        named.replace(QLatin1String("MMM d"), QLatin1String("d MMM"));
    }
    putName(named, QStringLiteral("ddd"), "Mon Tue Wed Thu Fri Sat Sun", date.dayOfWeek());
    putName(named, QStringLiteral("MMM"), "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            date.month());
    return withUsualDigits(m_locale.toString(date, named));
}

void SheetWords::putName(QString& format, const QString& field, const char* names, int which) const
{
    const QString known = m_translator.translate("Sheet", names);
    const QString name = known.section(QLatin1Char(' '), which - 1, which - 1);
    if (!name.isEmpty()) {
        format.replace(field, QLatin1Char('\'') + name + QLatin1Char('\''));
    }
}

QString SheetWords::shortDate(Date day) const
{
    return date(day, (*this)(Sheet::tr("MMM d", "a date: months and days as QLocale writes them")));
}

QString SheetWords::dateWithYear(Date day) const
{
    return date(day, (*this)(Sheet::tr("MMM d, yyyy", "a date with its year")));
}

QString SheetWords::dateWithWeekday(Date day) const
{
    return date(day, (*this)(Sheet::tr("ddd MMM d", "a date with its weekday")));
}

QString SheetWords::clock(int minuteOfDay) const
{
    constexpr int kHour = 60;
    const QTime time(minuteOfDay / kHour % 24, minuteOfDay % kHour);
    return withUsualDigits(m_locale.toString(time, (*this)(Sheet::tr("h:mm AP", "a time of day"))));
}

} // namespace trellis::ui
