// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/since_card.h"

#include "core/insight/conference_state.h"
#include "core/report/level_changes.h"
#include "ui/common/text_label.h"
#include "ui/text/dates.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr double kHeadline = 1.4;
constexpr int kWeekDays = 7;
constexpr int kMonthDays = 30;
constexpr std::array kChoices{SinceCard::Since::Week, SinceCard::Since::Month,
                              SinceCard::Since::Conference, SinceCard::Since::CourseBegan};

/// As the settings keep it.
QString nameOf(SinceCard::Since since)
{
    switch (since) {
    case SinceCard::Since::Week:
        return QStringLiteral("week");
    case SinceCard::Since::Month:
        return QStringLiteral("month");
    case SinceCard::Since::Conference:
        return QStringLiteral("conference");
    case SinceCard::Since::CourseBegan:
        return QStringLiteral("course");
    }
    return {};
}

QString textOf(SinceCard::Since since)
{
    switch (since) {
    case SinceCard::Since::Week:
        return SinceCard::tr("A week ago");
    case SinceCard::Since::Month:
        return SinceCard::tr("30 days ago");
    case SinceCard::Since::Conference:
        return SinceCard::tr("The last conference");
    case SinceCard::Since::CourseBegan:
        return SinceCard::tr("When the course began");
    }
    return {};
}

/// "Developing → Capable on 3, 6 and 8", for each way a level went.
QString movesText(const ClassBook& book, const std::vector<LevelChange>& changes)
{
    const auto level = [&book](const std::optional<int>& rank) {
        return rank ? ownWord(book.scale.level(*rank).name) : SinceCard::tr("no level");
    };
    std::vector<std::pair<QString, QStringList>> moves;
    for (const bool isUp : {true, false}) {
        for (const LevelChange& change : changes) {
            if (change.isUp() != isUp) {
                continue;
            }
            const QString move =
                change.from
                    ? SinceCard::tr("%1 \u2192 %2").arg(level(change.from), level(change.to))
                    : SinceCard::tr("New: %1").arg(level(change.to));
            const auto same = std::find_if(moves.begin(), moves.end(),
                                           [&move](const auto& m) { return m.first == move; });
            const QString code = named(book.outcomes.at(change.outcome).code, TextFor::Screen);
            if (same == moves.end()) {
                moves.push_back({move, {code}});
            } else {
                same->second.append(code);
            }
        }
    }
    QStringList lines;
    for (const auto& [move, codes] : moves) {
        lines.append(SinceCard::tr("%1 on %2").arg(move, listed(codes, 10)));
    }
    return lines.join(QStringLiteral(" \u00B7 "));
}

} // namespace

std::optional<Date> SinceCard::dayOf(Since since, const ClassBook& book,
                                     const StudentRecord& record, Date today)
{
    switch (since) {
    case Since::Week:
        return today.plusDays(-kWeekDays);
    case Since::Month:
        return today.plusDays(-kMonthDays);
    case Since::Conference:
        return lastHeldOn(record, today);
    case Since::CourseBegan:
        // The evening before, so that the first lesson's marks are new.
        return std::min(book.courseBegan, today).plusDays(-1);
    }
    return std::nullopt;
}

SinceCard::SinceCard(QSettings& settings, QWidget* parent)
    : Card(QString(), parent), m_settings(settings), m_button(new QToolButton(this)),
      m_headline(new TextLabel(kHeadline, TextLabel::Tone::Bold, this)), m_detail(plainText(this))
{
    auto* menu = new QMenu(m_button);
    for (const Since since : kChoices) {
        QAction* action = menu->addAction(textOf(since), this, [this, since] { choose(since); });
        if (since == Since::Conference) {
            m_sinceConference = action;
        }
    }
    m_button->setText(tr("Since\u2026"));
    m_button->setAccessibleName(tr("Compare with another day"));
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    addAction(m_button);
    setHeadline(m_headline);
    body().addWidget(m_detail);
    body().addStretch(1);
}

void SinceCard::show(const ClassBook& book, const StudentRecord& record, Date today,
                     const QString& key)
{
    m_key = key + QStringLiteral("/student/since");
    const QString remembered = m_settings.value(m_key).toString();
    for (const Since since : kChoices) {
        if (nameOf(since) == remembered) {
            m_since = since;
        }
    }
    m_sinceConference->setVisible(dayOf(Since::Conference, book, record, today).has_value());
    const std::optional<Date> chosen = dayOf(m_since, book, record, today);
    const bool sinceBeginning = chosen && m_since == Since::CourseBegan;
    const Date since = chosen.value_or(today.plusDays(-kMonthDays));
    setTitle(tr("Since %1").arg(shortDate(sinceBeginning ? since.plusDays(1) : since)));
    const std::vector<LevelChange> changes = levelChanges(book, record, since, today);
    const auto up = std::count_if(changes.begin(), changes.end(),
                                  [](const LevelChange& c) { return c.isUp(); });
    const auto down = std::ssize(changes) - up;
    QString headline =
        up == 0 ? tr("No outcome up") : tr("%n outcomes up", nullptr, static_cast<int>(up));
    if (down > 0) {
        headline = tr("%1, %2 down").arg(headline, QString::number(down));
    }
    m_headline->setText(headline);
    m_detail->setText(movesText(book, changes));
}

void SinceCard::choose(Since since)
{
    m_since = since;
    m_settings.setValue(m_key, nameOf(since));
    Q_EMIT dayChosen();
}

} // namespace trellis::ui
