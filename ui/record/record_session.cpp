// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_session.h"

#include "core/storage/edits/activities.h"
#include "core/storage/edits/clipboard_sheets.h"

#include <QSettings>

#include <algorithm>

namespace trellis::ui {

RecordSession::RecordSession(Document& document, QSettings& settings, QObject* parent)
    : QObject(parent), m_document(document), m_settings(settings)
{
    connect(&document, &Document::changed, this, &RecordSession::follow);
    if (document.hasBook()) {
        showClass();
    }
}

bool RecordSession::isStored() const
{
    const Activity* stored = m_document.hasBook() ? m_document.book().find(m_activity.id) : nullptr;
    return stored != nullptr && !stored->isWithdrawn;
}

int RecordSession::markCount() const
{
    return markCount({});
}

int RecordSession::markCount(OutcomeId outcome) const
{
    int count = 0;
    for (const StudentRecord& record : m_document.book().students) {
        count += static_cast<int>(std::count_if(
            record.evidence.begin(), record.evidence.end(), [&](const Evidence& mark) {
                return mark.activity == m_activity.id && !mark.isWithdrawn &&
                       (!outcome.isValid() || mark.outcome == outcome);
            }));
    }
    return count;
}

void RecordSession::startNew()
{
    const ClassBook& book = m_document.book();
    Activity draft;
    draft.id = ActivityId::make();
    draft.schoolClass = book.schoolClass.id;
    draft.date = m_document.today();
    draft.kind = ActivityKind::Quiz;
    for (const Activity& activity : book.activities) {
        if (activity.schoolClass == draft.schoolClass && !activity.isWithdrawn) {
            draft.kind = activity.kind; // they are by date: the newest remains
        }
    }
    take(draft);
}

void RecordSession::open(ActivityId id)
{
    const Activity* activity = m_document.book().find(id);
    if (activity != nullptr && !activity->isWithdrawn &&
        activity->schoolClass == m_document.book().schoolClass.id) {
        take(*activity);
    }
}

void RecordSession::openSheet(const ClipboardSheet& sheet)
{
    for (const Activity& activity : m_document.book().activities) {
        if (activity.sheet == sheet.id && !activity.isWithdrawn) {
            take(activity);
            return;
        }
    }
    Activity draft;
    draft.id = ActivityId::make();
    draft.schoolClass = sheet.schoolClass;
    draft.title = tr("Sheet %1").arg(sheet.number).toStdString();
    draft.kind = ActivityKind::Observation;
    draft.date = sheet.date;
    draft.outcomes = sheet.outcomes;
    draft.sheet = sheet.id;
    take(draft);
}

void RecordSession::take(const Activity& activity)
{
    m_activity = activity;
    m_order.clear();
    m_sheetNumber = 0;
    if (activity.sheet.isValid()) {
        const auto sheets = readClipboardSheets(m_document.gradebook(), activity.schoolClass);
        for (const ClipboardSheet& sheet : sheets ? *sheets : std::vector<ClipboardSheet>()) {
            if (sheet.id == activity.sheet) {
                m_order = sheet.students;
                m_sheetNumber = sheet.number;
            }
        }
    }
    remember();
    Q_EMIT changed();
}

bool RecordSession::store()
{
    if (isStored()) {
        return true;
    }
    const bool isMade = m_document.edit(
        [this](Gradebook& gradebook) { return addActivity(gradebook, m_activity); });
    remember();
    return isMade;
}

bool RecordSession::change(const ActivityChange& change)
{
    if (!isStored()) {
        take(change.activity);
        return true;
    }
    // What the file has comes back through Document::changed.
    return m_document.edit(
        [&change](Gradebook& gradebook) { return setActivity(gradebook, change); });
}

bool RecordSession::withdraw()
{
    return m_document.edit(
        [this](Gradebook& gradebook) { return withdrawActivity(gradebook, m_activity.id); });
}

void RecordSession::follow(const BookChange& change)
{
    if (!change.isWhole || !m_document.hasBook()) {
        return;
    }
    if (m_document.book().schoolClass.id != m_activity.schoolClass) {
        if (m_activity.schoolClass.isValid()) {
            m_left[m_activity.schoolClass] = m_activity;
        }
        showClass();
        return;
    }
    const Activity* stored = m_document.book().find(m_activity.id);
    if (stored != nullptr && stored->isWithdrawn) {
        startNew();
    } else if (stored != nullptr && !(*stored == m_activity)) {
        take(*stored);
    } else {
        // An outcome may have gone.
        const auto isGone = [this](OutcomeId id) { return !m_document.book().indexOf(id); };
        if (std::erase_if(m_activity.outcomes, isGone) > 0) {
            Q_EMIT changed();
        }
    }
}

void RecordSession::showClass()
{
    const ClassId id = m_document.book().schoolClass.id;
    const auto left = m_left.find(id);
    Activity wanted = left != m_left.end() ? left->second : Activity();
    if (!wanted.id.isValid()) {
        m_activity.schoolClass = id;
        wanted.id = ActivityId{m_settings.value(settingsKey()).toLongLong()};
    }
    const Activity* stored = m_document.book().find(wanted.id);
    if (stored != nullptr && !stored->isWithdrawn && stored->schoolClass == id) {
        take(*stored);
    } else if (stored == nullptr && wanted.schoolClass == id) {
        take(wanted);
    } else {
        startNew();
    }
}

void RecordSession::remember()
{
    if (isStored()) {
        m_settings.setValue(settingsKey(), static_cast<qlonglong>(m_activity.id.value));
    }
}

QString RecordSession::settingsKey() const
{
    return QStringLiteral("%1/record/%2")
        .arg(QString::fromStdString(m_document.gradebook().uid()),
             QString::number(m_activity.schoolClass.value));
}

} // namespace trellis::ui
