// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/conference_text.h"

#include "core/base/text.h"
#include "ui/text/dates.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <cstdlib>
#include <map>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conferences)
};

constexpr int kHour = 60;

} // namespace

QString sheetKindText(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Conference:
        return Words::tr("Conference");
    case SheetKind::FirstConference:
        return Words::tr("First conference");
    case SheetKind::EndOfCourse:
        return Words::tr("End of course");
    case SheetKind::Pictures:
        return Words::tr("Pictures, K to 2");
    case SheetKind::Grades3To5:
        return Words::tr("Grades 3 to 5");
    case SheetKind::LargePrint:
        return Words::tr("Large print");
    case SheetKind::Contract:
        return Words::tr("Learning contract");
    }
    return {};
}

QString goalStateText(GoalState state)
{
    switch (state) {
    case GoalState::Open:
        return Words::tr("Open");
    case GoalState::Met:
        return Words::tr("Met");
    case GoalState::StillWorking:
        return Words::tr("Still working on it");
    case GoalState::Changed:
        return Words::tr("Changed");
    }
    return {};
}

QString goalHintText(GoalHint hint)
{
    switch (hint) {
    case GoalHint::NoDate:
        return Words::tr("By when?");
    case GoalHint::NoOutcome:
        return Words::tr("Which number?");
    case GoalHint::Vague:
        return Words::tr("How will you know?");
    }
    return {};
}

QString goalHintsText(const Goal& goal)
{
    QStringList hints;
    for (const GoalHint hint : goalHints(goal)) {
        hints.append(goalHintText(hint));
    }
    return hints.join(QLatin1Char(' '));
}

bool isThere(const Readiness& ready, ReadyPart part)
{
    switch (part) {
    case ReadyPart::Words:
        return ready.hasWords;
    case ReadyPart::Work:
        return ready.hasWork;
    case ReadyPart::Goal:
        return ready.hasGoal;
    case ReadyPart::Note:
        return ready.hasNote;
    case ReadyPart::Date:
        return ready.hasDate;
    }
    return false;
}

QString readyPartText(ReadyPart part)
{
    switch (part) {
    case ReadyPart::Words:
        return Words::tr("words");
    case ReadyPart::Work:
        return Words::tr("work");
    case ReadyPart::Goal:
        return Words::tr("goal");
    case ReadyPart::Note:
        return Words::tr("note");
    case ReadyPart::Date:
        return Words::tr("date");
    }
    return {};
}

QString readyText(const Readiness& ready)
{
    QStringList open;
    for (const ReadyPart part : kReadyParts) {
        if (!isThere(ready, part)) {
            open.append(readyPartText(part));
        }
    }
    return open.isEmpty() ? Words::tr("Ready")
                          : Words::tr("Still open: %1").arg(open.join(Words::tr(", ")));
}

QString clockText(int minuteOfDay)
{
    return QLocale().toString(QTime(minuteOfDay / kHour % 24, minuteOfDay % kHour),
                              QLocale::ShortFormat);
}

namespace {

/// Nobody meets a family between one and six in the morning.
bool isAfterNoon(const QString& hourTyped, int minuteOfDay, std::optional<int> near)
{
    constexpr int kNoon = 12 * kHour;
    constexpr int kLastOfDay = 6;
    constexpr int kNear = 3 * kHour;
    const bool hasHalves =
        QLocale().timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
    if (!hasHalves || minuteOfDay >= kNoon || hourTyped.startsWith(QLatin1Char('0'))) {
        return false;
    }
    const bool isNear = near && *near >= kNoon && std::abs(minuteOfDay + kNoon - *near) <= kNear;
    return minuteOfDay < (kLastOfDay + 1) * kHour || isNear;
}

} // namespace

std::optional<int> minuteFromText(const QString& text, std::optional<int> near)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*([ap])?\\.?(?:m\\.?)?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toLower());
    if (!match.hasMatch()) {
        const QTime time = QLocale().toTime(text.trimmed(), QLocale::ShortFormat);
        return time.isValid() ? std::optional(time.hour() * kHour + time.minute()) : std::nullopt;
    }
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12) {
            return std::nullopt;
        }
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    } else if (isAfterNoon(match.captured(1), hour * kHour + minute, near)) {
        hour += 12;
    }
    return hour < 24 && minute < kHour ? std::optional(hour * kHour + minute) : std::nullopt;
}

QString whenText(const Conference& conference)
{
    if (!conference.date) {
        return {};
    }
    const QString day = shortDate(*conference.date);
    return conference.start ? Words::tr("%1, %2").arg(day, clockText(*conference.start)) : day;
}

QString roundText(const ConferenceRound& round)
{
    const QString last = dateWithYear(round.last);
    return round.first == round.last ? last
                                     : Words::tr("%1 \u2013 %2").arg(shortDate(round.first), last);
}

QString languageName(const std::string& code)
{
    // Two that Qt has no name for, or another one than families use.
    if (code == "ht") {
        return Words::tr("Haitian Creole");
    }
    if (code == "tl") {
        return Words::tr("Tagalog");
    }
    const QLocale::Language language = QLocale(toQt(code)).language();
    return code.empty() || language == QLocale::C ? toQt(code)
                                                  : QLocale::languageToString(language);
}

QString languageText(const std::string& code)
{
    const QString name = languageName(code);
    if (code.empty() || code == "tl" || code == "en") {
        return name; // the same in both, or of one country
    }
    // Without the country that Qt adds: the words are meant for every one of them.
    const QString own =
        code == "ht"
            ? QStringLiteral("kreyòl ayisyen")
            : QLocale(toQt(code)).nativeLanguageName().section(QLatin1String(" de "), 0, 0);
    return own.isEmpty() || own.compare(name, Qt::CaseInsensitive) == 0
               ? name
               : Words::tr("%1 (%2)").arg(name, own);
}

std::string sheetLanguageOf(const std::string& homeLanguage)
{
    // Names that the tables of Qt do not have.
    static const std::map<std::string, std::string> kAlso{
        {"bangla", "bn"},         {"mandarin", "zh"}, {"cantonese", "zh"}, {"haitian creole", "ht"},
        {"haitian", "ht"},        {"creole", "ht"},   {"kreyol", "ht"},    {"hat", "ht"},
        {"kreyol ayisyen", "ht"}, {"filipino", "tl"}, {"pilipino", "tl"},  {"fil", "tl"},
        {"tagalog", "tl"},        {"tgl", "tl"}};
    const std::string wanted = foldedKey(homeLanguage);
    if (const auto found = kAlso.find(wanted); found != kAlso.end()) {
        return found->second;
    }
    const QStringList codes = SheetWords::languages();
    for (const QString& code : codes) {
        const QLocale locale(code);
        const QLocale::Language language = locale.language();
        for (const QString& name :
             {code, QLocale::languageToString(language), locale.nativeLanguageName(),
              QLocale::languageToCode(language, QLocale::ISO639Part2T),
              QLocale::languageToCode(language, QLocale::ISO639Part2B)}) {
            // "Chinese (Mandarin)" is Chinese.
            const std::string known = foldedKey(toCore(name));
            if (!known.empty() && (wanted == known || wanted.rfind(known + " (", 0) == 0 ||
                                   wanted.rfind(known + ",", 0) == 0)) {
                return toCore(code);
            }
        }
    }
    return {};
}

QString languageChoiceText(const std::string& code)
{
    const bool isReviewed = code == "en";
    const QString name = languageText(code);
    return isReviewed ? name : Words::tr("%1, not yet reviewed by a native speaker").arg(name);
}

} // namespace trellis::ui
