// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/strange_day.h"

#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StrangeDay)
};

bool hasMark(const StudentRecord& record, ActivityId activity)
{
    return std::any_of(record.evidence.begin(), record.evidence.end(),
                       [activity](const Evidence& mark) {
                           return mark.activity == activity && !mark.isWithdrawn;
                       });
}

} // namespace

QString strangeDayText(const ClassBook& book, const Activity& activity, Date today)
{
    QStringList strange;
    if (activity.date > today) {
        strange.append(Words::tr("That day is still to come."));
    }
    for (const OutcomeId id : activity.outcomes) {
        const auto at = book.indexOf(id);
        const Outcome* outcome = at ? &book.outcomes[*at] : nullptr;
        if (outcome != nullptr && outcome->openedOn && activity.date < *outcome->openedOn) {
            strange.append(Words::tr("%1 opens on %2 only.", "outcome, day")
                               .arg(outcomeName(*outcome), shortDate(*outcome->openedOn)));
        }
    }
    // Counted, not named: names may be hidden.
    const auto absent =
        std::count_if(book.students.begin(), book.students.end(), [&](const StudentRecord& record) {
            return hasMark(record, activity.id) && !book.isEnrolledOn(record, activity.date);
        });
    if (absent > 0) {
        strange.append(Words::tr("%n students with marks were not in the class that day.", nullptr,
                                 static_cast<int>(absent)));
    }
    return strange.join(QLatin1Char(' '));
}

} // namespace trellis::ui
