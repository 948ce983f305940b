// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/opening.h"

#include "core/insight/cell_signs.h"
#include "core/storage/edits/outcome_list.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutcomeOpening)
};

/// None where the class has it no more.
const Outcome* find(const Document& document, OutcomeId id)
{
    const auto at = document.hasBook() ? document.book().indexOf(id) : std::nullopt;
    return at ? &document.book().outcomes.at(*at) : nullptr;
}

QString openedText(const QString& name, std::optional<Date> day, Date today)
{
    if (!day) {
        return Words::tr("%1 is open from the beginning.").arg(name);
    }
    return today < *day ? Words::tr("%1 opens on %2.").arg(name, dateSeenFrom(today, *day))
                        : Words::tr("%1 is open since %2.").arg(name, dateSeenFrom(today, *day));
}

} // namespace

QString openingWords(const ClassBook& book, const Outcome& outcome, Date today)
{
    if (book.isArchivedOn(outcome, today)) {
        return Words::tr("archived since %1").arg(dateSeenFrom(today, *outcome.archivedOn));
    }
    if (!outcome.openedOn) {
        return Words::tr("open from the beginning");
    }
    const QString day = dateSeenFrom(today, *outcome.openedOn);
    return isLocked(outcome, today) ? Words::tr("opens %1").arg(day)
                                    : Words::tr("open since %1").arg(day);
}

QString openOn(Document& document, OutcomeId id, std::optional<Date> day)
{
    const Outcome* outcome = find(document, id);
    if (outcome == nullptr) {
        return {};
    }
    const QString name = outcomeName(*outcome);
    if (outcome->openedOn != day) {
        Outcome after = *outcome;
        after.openedOn = day;
        if (!document.edit([&](Gradebook& gradebook) {
                return changeOutcomes(gradebook, document.book(), {after});
            })) {
            return {};
        }
    }
    return openedText(name, day, document.today());
}

QString archiveToday(Document& document, OutcomeId id)
{
    const Outcome* outcome = find(document, id);
    if (outcome == nullptr) {
        return {};
    }
    const QString name = outcomeName(*outcome);
    if (outcome->archivedOn) {
        return Words::tr("%1 is archived already.").arg(name);
    }
    const bool isDone = document.edit([&](Gradebook& gradebook) {
        return archiveOutcome(gradebook, document.book(), id, document.today());
    });
    return isDone ? Words::tr("%1 is archived and counts no more; its marks are kept.").arg(name)
                  : QString();
}

QString bringBack(Document& document, OutcomeId id)
{
    const Outcome* outcome = find(document, id);
    if (outcome == nullptr) {
        return {};
    }
    const QString name = outcomeName(*outcome);
    if (!outcome->archivedOn) {
        return Words::tr("%1 is not archived.").arg(name);
    }
    const bool isDone = document.edit(
        [&](Gradebook& gradebook) { return restoreOutcome(gradebook, document.book(), id); });
    return isDone ? Words::tr("%1 is back.").arg(name) : QString();
}

} // namespace trellis::ui
