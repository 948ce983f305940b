// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What comes out of the conferences screen: sheets and the calendar.
#include "ui/common/choose_row.h"
#include "ui/common/class_watch.h"
#include "ui/common/file_output.h"
#include "ui/common/file_question.h"
#include "ui/common/name_guard.h"
#include "ui/common/shown_students.h"
#include "ui/conferences/calendar_events.h"
#include "ui/conferences/conference_model.h"
#include "ui/conferences/conference_table.h"
#include "ui/conferences/conferences_screen.h"
#include "ui/conferences/note_field.h"
#include "ui/conferences/prepare_panel.h"
#include "ui/conferences/results_panel.h"
#include "ui/conferences/round_picker.h"
#include "ui/document/document.h"
#include "ui/print/conference_layout.h"
#include "ui/print/document_sheets.h"
#include "ui/print/preview_dialog.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_memory.h"
#include "ui/print/sheet_preview.h"
#include "ui/text/messages.h"
#include "ui/text/output_text.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

namespace trellis::ui {

namespace {

QString missingText(const NotInCalendar& missing)
{
    QStringList parts;
    if (missing.over > 0) {
        parts.append(ConferencesScreen::tr("%n that are over", nullptr, missing.over));
    }
    if (missing.undated > 0) {
        parts.append(ConferencesScreen::tr("%1 without a date").arg(missing.undated));
    }
    return parts.isEmpty() ? QString() : ConferencesScreen::tr("Not in it: %1.").arg(listed(parts));
}

} // namespace

void ConferencesScreen::preview()
{
    m_prepare->commit();
    m_results->commit();
    std::vector<StudentId> students = selected();
    if (students.empty() || !m_tools.document.hasBook()) {
        Q_EMIT said(tr("Choose the students whose sheets you want to see."));
        return;
    }
    const SheetRound round = m_rounds->round();
    const auto without = std::erase_if(students, [&](StudentId student) { return !had(student); });
    if (without > 0) {
        Q_EMIT said(tr("%n students had no conference then and have no sheet.", nullptr,
                       static_cast<int>(without)));
    }
    if (students.empty()) {
        return;
    }
    auto sheets = sheetsOf(m_tools.document, students, round);
    if (!sheets) {
        Q_EMIT said(messageFor(sheets.error()));
        return;
    }
    SheetPreview pages(*std::move(sheets), {m_tools.settings, m_tools.document},
                       inCourseLanguage(m_tools.document, students, round));
    PreviewDialog preview(pages, this);
    new ClassWatch(preview, m_tools.document);
    connect(&preview, &PreviewDialog::said, this, &Screen::said);
    connect(&preview, &PreviewDialog::printed, this,
            [&] { notePrintedSheets(m_tools.document, students, pages.made(), round); });
    StudentId reworded;
    connect(&preview, &PreviewDialog::wordingWanted, this,
            [&](int item) { reworded = students.at(static_cast<std::size_t>(item)); });
    preview.exec();
    refresh(); // with what was chosen there
    if (reworded.isValid()) {
        chooseRow(*m_table, m_model->index(m_model->rowOf(reworded), 0));
        openPart(ReadyPart::Words);
    }
}

bool ConferencesScreen::had(StudentId student) const
{
    const ClassBook& book = m_tools.document.book();
    const StudentRecord* record = book.find(student);
    const auto& round = m_rounds->round();
    return !round ||
           (record != nullptr &&
            conferenceIn(*record, book.schoolClass.id, m_tools.document.today(), round) != nullptr);
}

NotePlace ConferencesScreen::notePlace(StudentId student, const QString& note) const
{
    auto sheets = sheetsOf(m_tools.document, {student}, m_rounds->round());
    if (!sheets || sheets->empty()) {
        return {};
    }
    const SheetFonts fonts;
    const SheetOptions options = SheetMemory(m_tools.settings, m_tools.document).options();
    ConferenceSheet& sheet = sheets->front();
    const auto layoutWith = [&](const std::string& text) {
        sheet.note = text;
        return layoutConferenceSheet(sheet, fonts, options.paper, options.extras);
    };
    const SheetLayout layout = layoutWith(toCore(note));
    return {layout.pages.size() > layoutWith({}).pages.size(), layout.fit.notePage};
}

void ConferencesScreen::saveCalendar()
{
    if (!m_tools.document.hasBook()) {
        return;
    }
    const ClassBook& book = m_tools.document.book();
    const std::vector<CalendarEvent> events =
        calendarEvents(book, m_tools.document.today(), m_tools.names);
    const NotInCalendar missing = notInCalendar(book, m_tools.document.today(), m_tools.names);
    if (events.empty()) {
        Q_EMIT said(m_tools.names.isHiding()
                        ? tr("Nobody whose name is shown has a conference to come with a date.")
                    : missing.over > 0 ? tr("No conference is to come. Plan the next ones first.")
                                       : tr("No conference has a date yet. Plan them first."));
        return;
    }
    const QString path = askWhereToSave(this, m_tools.settings,
                                        {.title = tr("Save conferences for a calendar"),
                                         .kinds = tr("Calendars (*.ics)"),
                                         .name = tr("conferences.ics")});
    if (path.isEmpty()) {
        return;
    }
    const std::string text = calendarText(events, systemMoment());
    const auto written = writeWholeFile(toCore(path), QByteArray::fromStdString(text));
    if (!written) {
        Q_EMIT said(outputTroubleText(written.error()));
        return;
    }
    const QString sentence =
        tr("%n conferences are in the calendar file %1.", nullptr, static_cast<int>(events.size()))
            .arg(placeText(path));
    Q_EMIT said(paragraph({sentence, missingText(missing), leftOutText(m_tools.names)}));
}

} // namespace trellis::ui
