// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/dates.h"

#include "core/insight/conference_state.h"
#include "ui/text/date_order.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace trellis::ui {

namespace {

QDate toQt(Date day)
{
    return QDate(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day()));
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Days)
};

constexpr int kMostDaysAhead = 60;

std::optional<Date> withYear(int year, int month, int day)
{
    return Date::fromYmd(year < 100 ? year + 2000 : year, static_cast<unsigned>(month),
                         static_cast<unsigned>(day));
}

std::optional<Date> nearest(int month, int day, Date today)
{
    // 29 February may be some years back.
    for (int year = today.year() + 1; year > today.year() - 8; --year) {
        const auto there = withYear(year, month, day);
        if (there && there->days() <= today.days() + kMostDaysAhead) {
            return there;
        }
    }
    return std::nullopt;
}

std::optional<Date> fromNumbers(const QString& text, Date today)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{1,2})\\s*([./-])\\s*(\\d{1,2})(?:\\s*[./-]\\s*(\\d{4}|\\d{2}))?\\.?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool hasDayFirst = match.captured(2) == QLatin1String(".") || isDayFirst();
    int day = match.captured(1).toInt();
    int month = match.captured(3).toInt();
    if (month > 12 || (day <= 12 && !hasDayFirst)) {
        std::swap(day, month);
    }
    return match.captured(4).isEmpty() ? nearest(month, day, today)
                                       : withYear(match.captured(4).toInt(), month, day);
}

std::optional<Date> fromMonthName(QString text, Date today)
{
    static const QRegularExpression between(QStringLiteral("[\\s.,]+"));
    text = text.replace(between, QStringLiteral(" ")).trimmed();
    const std::array locales{QLocale(), QLocale::c()};
    for (const char* form : {"MMM d", "MMMM d", "d MMM", "d MMMM"}) {
        for (const QLocale& locale : locales) {
            const QString plain = QString::fromLatin1(form);
            // A leap year, so that 29 February can be read.
            const QDate day =
                locale.toDate(text + QStringLiteral(" 2000"), plain + QStringLiteral(" yyyy"));
            if (day.isValid()) {
                return nearest(day.month(), day.day(), today);
            }
            const QDate whole = locale.toDate(text, plain + QStringLiteral(" yyyy"));
            if (whole.isValid()) {
                return withYear(whole.year(), whole.month(), whole.day());
            }
        }
    }
    return std::nullopt;
}

} // namespace

QString shortDate(Date day)
{
    return QLocale().toString(toQt(day), dayFormat());
}

QString dateWithYear(Date day)
{
    return QLocale().toString(toQt(day), dayWithYearFormat());
}

QString dateSeenFrom(Date from, Date day)
{
    return wantsYear(day, from) ? dateWithYear(day) : shortDate(day);
}

std::optional<Date> dayFromText(const QString& text, Date today)
{
    const QString typed = text.trimmed();
    static const QRegularExpression away(QStringLiteral("^[+-]\\d{1,3}$"));
    if (away.match(typed).hasMatch()) {
        return today.plusDays(typed.toInt());
    }
    if (typed.compare(Words::tr("today"), Qt::CaseInsensitive) == 0) {
        return today;
    }
    if (typed.compare(Words::tr("yesterday"), Qt::CaseInsensitive) == 0) {
        return today.plusDays(-1);
    }
    if (const auto iso = Date::fromIso(typed.toStdString())) {
        return iso;
    }
    const auto numbers = fromNumbers(typed, today);
    return numbers ? numbers : fromMonthName(typed, today);
}

} // namespace trellis::ui
