// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/results_panel.h"

#include "core/insight/conference_state.h"
#include "core/storage/edits/conferences.h"
#include "ui/common/calm_wheel.h"
#include "ui/common/follow_writable.h"
#include "ui/common/name_guard.h"
#include "ui/common/plain_label.h"
#include "ui/conferences/results_form.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"

#include <QApplication>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

ResultsPanel::ResultsPanel(Document& document, NameGuard& names, QWidget* parent)
    : QWidget(parent), m_document(document), m_names(names), m_layout(new QVBoxLayout(this))
{
    connect(&m_document, &Document::aboutToShowOther, this, &ResultsPanel::commit);
    connect(&m_document, &Document::changed, this, [this](const BookChange& change) {
        // What is being typed stays while others change.
        if (!change.isWhole && std::find(change.students.begin(), change.students.end(),
                                         m_student) == change.students.end()) {
            return;
        }
        if (m_isLeft) {
            return;
        }
        if (!m_isWriting) {
            commit();
        }
        build();
    });
    connect(&m_names, &NameGuard::changed, this, [this] {
        commit();
        build();
    });
    // Left for another part of the window; a list that opens for a field is a window of its own.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, QWidget* now) {
        if (m_fields != nullptr && m_fields->isAncestorOf(before) && now != nullptr &&
            now->window() == window() && !m_fields->isAncestorOf(now)) {
            commit();
        }
    });
    build();
}

void ResultsPanel::showStudent(StudentId student)
{
    if (student != m_student) {
        commit();
        m_student = student;
        build();
    }
}

void ResultsPanel::setRound(const std::optional<ConferenceRound>& round)
{
    // How many results miss changes with every save; what is shown does not.
    const bool isSame = round.has_value() == m_round.has_value() &&
                        (!round || round->conferences == m_round->conferences);
    if (isSame) {
        m_round = round;
        return;
    }
    commit();
    m_round = round;
    build();
}

void ResultsPanel::start()
{
    if (m_form == nullptr) {
        return;
    }
    m_form->start();
    // Whose paper it is has to be seen, also when the field has been brought into sight.
    QTimer::singleShot(0, this, [this] {
        for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above)) {
                area->verticalScrollBar()->setValue(0);
                break;
            }
        }
    });
}

const StudentRecord* ResultsPanel::record() const
{
    return m_document.hasBook() && m_student.isValid() && !m_names.hides(m_student)
               ? m_document.book().find(m_student)
               : nullptr;
}

void ResultsPanel::build()
{
    if (m_fields != nullptr) {
        // One of its fields may be what is saving. Hiding it is not leaving it.
        QWidget* old = m_fields;
        m_fields = nullptr;
        m_form = nullptr;
        old->removeEventFilter(this);
        old->hide();
        old->deleteLater();
        m_layout->removeWidget(old);
    }
    m_fields = new QWidget(this);
    auto* rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_fields);
    m_fields->installEventFilter(this);
    const StudentRecord* student = record();
    if (student == nullptr) {
        rows->addWidget(
            plainLabel(m_fields, tr("Choose a student to type in what was agreed."), true));
        rows->addStretch(1);
        return;
    }
    m_class = m_document.book().schoolClass.id;
    const Conference* now = conferenceIn(*student, m_class, m_document.today(), m_round);
    m_isNew = now == nullptr;
    m_before = now != nullptr ? *now : Conference();
    if (m_isNew && m_round) {
        m_before.date = m_round->last;
    }
    rows->addWidget(plainLabel(m_fields, m_names.listName(student->student), true));
    m_form = new ResultsForm(m_document, *student, m_before, m_isNew, m_unread, m_fields);
    connect(m_form, &ResultsForm::saveWanted, this, &ResultsPanel::save);
    connect(m_form, &ResultsForm::said, this, &ResultsPanel::said);
    rows->addWidget(m_form, 1);
    keepFromWheel(m_fields);
    followWritable(*m_fields, m_document);
    m_fields->show(); // now, since the keyboard may come to it at once
}

bool ResultsPanel::write(Conference after)
{
    ConferenceResults results;
    results.conference = {m_before, std::move(after)};
    if (m_isNew) {
        Conference& made = results.conference.after;
        made.id = ConferenceId::make();
        made.student = m_student;
        made.classes = {m_class};
        made.date = m_form->heldOn() ? m_form->heldOn() : std::optional(m_document.today());
        results.conference.before = made;
    }
    m_form->addTo(results);
    m_isWriting = true;
    const bool isWritten = m_document.edit(
        [&](Gradebook& gradebook) { return enterResults(gradebook, results); }, {m_student});
    m_isWriting = false;
    return isWritten;
}

void ResultsPanel::save()
{
    if (m_form == nullptr || !m_form->areDaysRead()) {
        return;
    }
    Conference after = m_form->conference();
    after.heldOn = m_form->heldOn();
    after.resultsOn = m_document.today();
    const QString sentence =
        after.heldOn || !after.date
            ? tr("Results saved.")
            : tr("Results saved. The conference is planned for %1; it counts as held once its day "
                 "is typed.")
                  .arg(shortDate(*after.date));
    if (write(std::move(after))) {
        Q_EMIT finished(sentence);
    }
}

void ResultsPanel::commit()
{
    if (m_isWriting || m_form == nullptr || m_document.isReadOnly() || !m_form->isTyped()) {
        return;
    }
    Conference after = m_form->conference();
    if (m_form->isHeldTyped()) {
        after.heldOn = m_form->heldOn();
    }
    write(std::move(after));
}

void ResultsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_isLeft = true; // maybe for good: nothing is made anew for it
        commit();
        m_form = nullptr; // kept, and not to be kept twice
    }
}

void ResultsPanel::showEvent(QShowEvent* event)
{
    if (m_isLeft) {
        m_isLeft = false;
        build();
    }
    QWidget::showEvent(event);
}

bool ResultsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_fields) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier) != 0) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
