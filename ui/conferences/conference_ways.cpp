// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Where the screen of conferences is, and the ways from it and to it.
#include "core/insight/conference_state.h"
#include "ui/common/choose_row.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/conferences/conference_model.h"
#include "ui/conferences/conference_table.h"
#include "ui/conferences/conferences_screen.h"
#include "ui/conferences/prepare_panel.h"
#include "ui/conferences/results_panel.h"
#include "ui/conferences/round_picker.h"
#include "ui/document/document.h"

#include <QAction>
#include <QTabWidget>

#include <algorithm>

namespace trellis::ui {

void ConferencesScreen::goTo(const Place& place)
{
    if (place.conference.isValid()) {
        goToConference(place);
    }
    const int row = m_model->rowOf(place.student);
    if (row >= 0) {
        chooseRow(*m_table, m_model->index(row, 0));
    }
    m_table->setFocus();
}

// What is over is read and typed in, what is to come is prepared.
void ConferencesScreen::goToConference(const Place& place)
{
    const StudentRecord* record =
        m_tools.document.hasBook() ? m_tools.document.book().find(place.student) : nullptr;
    const Conference* now = record != nullptr
                                ? currentConference(*record, m_tools.document.book().schoolClass.id,
                                                    m_tools.document.today())
                                : nullptr;
    if (now != nullptr && now->id == place.conference) {
        m_rounds->showCurrent();
    } else {
        m_rounds->showRoundOf(place.conference);
    }
    const bool isOver =
        record != nullptr && std::any_of(record->conferences.begin(), record->conferences.end(),
                                         [&](const Conference& one) {
                                             return one.id == place.conference && one.heldOn;
                                         });
    showTab(isOver ? static_cast<QWidget*>(m_results) : m_prepare);
}

Place ConferencesScreen::place() const
{
    Place place;
    place.screen = ScreenId::Conferences;
    if (m_tools.document.hasBook()) {
        place.schoolClass = m_tools.document.book().schoolClass.id;
    }
    place.student = current();
    return place;
}

void ConferencesScreen::showTab(QWidget* panel)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->isAncestorOf(panel)) {
            m_tabs->setCurrentIndex(i);
        }
    }
}

void ConferencesScreen::openPart(ReadyPart part)
{
    const StudentRecord* record =
        m_tools.document.hasBook() ? m_tools.document.book().find(current()) : nullptr;
    if (record == nullptr || m_tools.names.hides(current())) {
        return;
    }
    if (part != ReadyPart::Words) {
        showTab(m_prepare);
        m_prepare->open(part);
        return;
    }
    const ClassBook& book = m_tools.document.book();
    Place place;
    place.screen = ScreenId::Course;
    place.schoolClass = book.schoolClass.id;
    // In the language of the family, else as the course has it.
    place.student = current();
    if (record->student.sheetLanguage.empty() && !book.outcomes.empty()) {
        place.outcome = book.outcomes.front().id;
    }
    Q_EMIT wanted(place);
}

// The commands belong to the screen of the course, which is made when it is first shown.
void ConferencesScreen::pasteNames()
{
    Q_EMIT wanted({ScreenId::Course, place().schoolClass, {}, {}, {}});
    for (const char* id : {"course.roster", "file.pasteNames"}) {
        if (QAction* action = m_tools.commands.find(QLatin1String(id))) {
            action->trigger();
        }
    }
}

} // namespace trellis::ui
