// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_session.h"

#include "core/storage/edits/activities.h"
#include "core/storage/edits/clipboard_sheets.h"
#include "ui/common/screen.h"
#include "ui/text/strings.h"

#include <QJsonArray>
#include <QSettings>

#include <algorithm>

namespace trellis::ui {

namespace {

QString draftsPart()
{
    return QStringLiteral("activity");
}

QJsonObject toDraft(const Activity& activity)
{
    QJsonArray outcomes;
    for (const OutcomeId outcome : activity.outcomes) {
        outcomes.append(draftText(outcome));
    }
    return {{QStringLiteral("id"), draftText(activity.id)},
            {QStringLiteral("title"), toQt(activity.title)},
            {QStringLiteral("kind"), static_cast<int>(activity.kind)},
            {QStringLiteral("date"), QString::fromStdString(activity.date.toIso())},
            {QStringLiteral("outcomes"), outcomes},
            {QStringLiteral("sheet"), draftText(activity.sheet)}};
}

/// Without an id where it is not one.
Activity fromDraft(const QJsonObject& draft, ClassId schoolClass)
{
    Activity activity;
    const auto date = Date::fromIso(draft.value(QStringLiteral("date")).toString().toStdString());
    const int kind = draft.value(QStringLiteral("kind")).toInt();
    if (!date || kind < 0 || kind > static_cast<int>(ActivityKind::Other)) {
        return activity;
    }
    activity.id = idInDraft<ActivityId>(draft.value(QStringLiteral("id")));
    activity.schoolClass = schoolClass;
    activity.title = toCore(draft.value(QStringLiteral("title")).toString());
    activity.kind = static_cast<ActivityKind>(kind);
    activity.date = *date;
    activity.sheet = idInDraft<ClipboardSheetId>(draft.value(QStringLiteral("sheet")));
    const QJsonArray outcomes = draft.value(QStringLiteral("outcomes")).toArray();
    for (const QJsonValue& outcome : outcomes) {
        activity.outcomes.push_back(idInDraft<OutcomeId>(outcome));
    }
    return activity;
}

} // namespace

RecordSession::RecordSession(const ScreenTools& tools, QObject* parent)
    : QObject(parent), m_document(tools.document), m_settings(tools.settings)
{
    connect(&m_document, &Document::changed, this, &RecordSession::follow);
    const QJsonObject waiting = Drafts(tools, draftsPart()).all();
    for (auto one = waiting.begin(); one != waiting.end(); ++one) {
        const auto schoolClass = idInDraft<ClassId>(one.key());
        m_left[schoolClass] = {fromDraft(one.value().toObject(), schoolClass), true};
    }
    if (m_document.hasBook()) {
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
    m_isByHand = false;
    take(draft);
}

void RecordSession::startWith(OutcomeId outcome)
{
    startNew();
    Activity draft = m_activity;
    draft.outcomes = {outcome};
    take(draft);
}

void RecordSession::open(ActivityId id)
{
    const Activity* activity = m_document.book().find(id);
    if (activity != nullptr && !activity->isWithdrawn &&
        activity->schoolClass == m_document.book().schoolClass.id) {
        m_isByHand = false;
        take(*activity);
    }
}

void RecordSession::openSheet(const ClipboardSheet& sheet)
{
    m_isByHand = false;
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
    m_withdrawn = {};
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
    m_isByHand = m_isByHand && !isMade;
    remember();
    return isMade;
}

bool RecordSession::change(const ActivityChange& change)
{
    if (!isStored()) {
        m_isByHand = true;
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
            m_left[m_activity.schoolClass] = {m_activity, m_isByHand};
        }
        showClass();
        return;
    }
    const Activity* stored = m_document.book().find(m_activity.id);
    const Activity* before = m_document.book().find(m_withdrawn);
    if (stored != nullptr && stored->isWithdrawn) {
        const ActivityId withdrawn = m_activity.id;
        startNew();
        m_withdrawn = withdrawn;
    } else if (before != nullptr && !before->isWithdrawn) {
        open(before->id);
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
    Activity wanted = left != m_left.end() ? left->second.activity : Activity();
    m_isByHand = left != m_left.end() && left->second.isByHand;
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

QString RecordSession::draftsName() const
{
    return draftsPart();
}

Drafts RecordSession::drafts() const
{
    Drafts drafts(m_document, draftsPart());
    const auto put = [&drafts](ClassId schoolClass, const Draft& draft, bool isStored) {
        const Activity& activity = draft.activity;
        const bool isBegun = !activity.title.empty() || !activity.outcomes.empty();
        drafts.put(schoolClass,
                   draft.isByHand && isBegun && !isStored ? toDraft(activity) : QJsonObject());
    };
    for (const auto& [schoolClass, draft] : m_left) {
        put(schoolClass, draft, false);
    }
    if (m_activity.schoolClass.isValid()) {
        put(m_activity.schoolClass, {m_activity, m_isByHand}, isStored());
    }
    return drafts;
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
