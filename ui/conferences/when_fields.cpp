// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/when_fields.h"

#include "core/storage/edits/conferences.h"
#include "ui/common/form_rows.h"
#include "ui/common/name_guard.h"
#include "ui/common/optional_day.h"
#include "ui/conferences/prepared_conference.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/strings.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace trellis::ui {

WhenFields::WhenFields(PreparedConference& shown, NameGuard& names, QFormLayout* form,
                       QWidget* parent)
    : QObject(parent), m_shown(shown), m_names(names),
      m_date(new OptionalDay([&shown] { return shown.document().today(); }, parent)),
      m_time(new QLineEdit(parent)), m_minutes(new QSpinBox(parent)), m_place(new QLineEdit(parent))
{
    m_time->setPlaceholderText(clockText(17 * 60 + 20));
    m_minutes->setRange(5, 120);
    m_minutes->setSingleStep(5);
    m_minutes->setKeyboardTracking(false);
    addField(form, tr("Date"), m_date);
    addField(form, tr("Time"), m_time);
    addField(form, tr("Minutes"), m_minutes);
    addField(form, tr("Place"), m_place);
    connect(m_date, &OptionalDay::dayChosen, this, [this] {
        m_shown.change([this](Conference& c) { c.date = m_date->day(); });
        sayIfTaken();
    });
    connect(m_date, &OptionalDay::said, this, &WhenFields::said);
    connect(m_time, &QLineEdit::editingFinished, this, &WhenFields::readTime);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_shown.change([minutes](Conference& c) { c.minutes = minutes; });
    });
    connect(m_place, &QLineEdit::editingFinished, this, [this] {
        m_shown.change([this](Conference& c) { c.place = toCore(m_place->text().trimmed()); });
    });
}

void WhenFields::fill(const Conference& conference)
{
    if (!m_date->isUnread()) {
        m_date->setDay(conference.date);
    }
    if (m_time->text().trimmed().isEmpty() || minuteFromText(m_time->text())) {
        m_time->setText(conference.start ? clockText(*conference.start) : QString());
    }
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(conference.minutes);
    if (!m_place->hasFocus()) {
        m_place->setText(toQt(conference.place));
    }
}

void WhenFields::clear()
{
    m_date->setDay({});
    m_time->clear();
}

void WhenFields::start()
{
    m_date->setFocus(Qt::OtherFocusReason);
    m_date->selectAll();
}

void WhenFields::readTime()
{
    const QString typed = m_time->text().trimmed();
    const Conference* now = m_shown.conference();
    const auto start = minuteFromText(typed, now != nullptr ? now->start : std::nullopt);
    if (!start && !typed.isEmpty()) {
        Q_EMIT said(tr("%1 is no time of the day. Type it like %2.")
                        .arg(named(typed, TextFor::Screen), clockText(17 * 60 + 20)));
        return;
    }
    m_shown.change([&](Conference& c) { c.start = start; });
    // As it was read.
    m_time->setText(start ? clockText(*start) : QString());
    sayIfTaken();
}

// Two families at once may be meant, so that it is only said.
void WhenFields::sayIfTaken()
{
    const Conference* now = m_shown.conference();
    if (now == nullptr || !now->date || !now->start) {
        return;
    }
    const Document& document = m_shown.document();
    const auto booked = readBookedTimes(document.gradebook(), *now->date);
    if (!booked) {
        return;
    }
    for (const BookedTime& other : *booked) {
        const bool isAtThatTime = other.date == *now->date && other.student != m_shown.student() &&
                                  other.start < *now->start + now->minutes &&
                                  *now->start < other.start + other.minutes;
        if (isAtThatTime) {
            const StudentRecord* record = document.book().find(other.student);
            Q_EMIT said(record != nullptr
                            ? tr("%1 has a conference at that time too.")
                                  .arg(m_names.preferredName(record->student))
                            : tr("Somebody of another class has a conference at that time too."));
            return;
        }
    }
}

} // namespace trellis::ui
