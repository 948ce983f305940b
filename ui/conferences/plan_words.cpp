// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is said of conferences before they are planned.
#include "core/insight/conference_rounds.h"
#include "ui/common/name_guard.h"
#include "ui/conferences/plan_panel.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/sentences.h"

#include <QCheckBox>
#include <QLabel>

#include <algorithm>

namespace trellis::ui {

// Whose papers have not been typed in before the next ones are planned.
void PlanPanel::sayWhatIsOpen()
{
    QStringList open;
    if (m_document.hasBook()) {
        for (const ConferenceRound& round :
             conferenceRounds(m_document.book(), m_document.today())) {
            if (round.withoutResults > 0) {
                open.append(
                    tr("%n conferences of %1 have no results yet.", nullptr, round.withoutResults)
                        .arg(roundText(round)));
            }
        }
    }
    if (!open.isEmpty()) {
        open.append(tr("They can still be typed in: choose their days above the list."));
    }
    m_open->setText(paragraph(open));
    m_open->setVisible(!open.isEmpty());
}

// Conferences may well be on a day without lessons, so it is only said.
bool PlanPanel::isDayOff(Date day) const
{
    if (!m_document.hasBook()) {
        return false;
    }
    const std::vector<DaysOff>& off = m_document.book().schoolClass.daysOff;
    return std::any_of(off.begin(), off.end(), [day](const DaysOff& days) {
        return days.first <= day && day <= days.last;
    });
}

// Whose times cannot be given away again.
QString PlanPanel::takenElsewhere(const std::vector<TakenSlot>& booked) const
{
    const auto count = std::count_if(booked.begin(), booked.end(), [this](const TakenSlot& slot) {
        return !slot.student.isValid() &&
               std::find(m_days.begin(), m_days.end(), slot.slot.date) != m_days.end();
    });
    return count == 0 ? QString()
                      : tr("%n conferences of other classes are on these days.", nullptr,
                           static_cast<int>(count));
}

QString PlanPanel::nobodyText() const
{
    if (m_next->isVisible() && m_next->isChecked()) {
        return tr("Everybody has a conference around these days already.");
    }
    return m_next->isVisible()
               ? tr("Everybody has a conference already. To plan the next ones as well, tick "
                    "\u201C%1\u201D.")
                     .arg(m_next->text())
               : tr("Everybody has a conference already.");
}

// Of a brother or sister in another class, who would not be looked for in this list.
QString PlanPanel::besideText(const QString& name, const TakenSlot& sibling) const
{
    const auto everybody = m_families.everybody();
    const auto found =
        std::find_if(everybody.begin(), everybody.end(), [&sibling](const StudentRecord* record) {
            return record->student.id == sibling.student;
        });
    return found == everybody.end() ? name
                                    : tr("%1 \u00B7 %2 comes at %3")
                                          .arg(name, m_names.preferredName((*found)->student),
                                               clockText(sibling.slot.start));
}

} // namespace trellis::ui
