// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/student_screen.h"

#include "core/storage/edits/marks.h"
#include "core/storage/edits/notes.h"
#include "ui/common/empty_note.h"
#include "ui/common/entry_bar.h"
#include "ui/common/follow_writable.h"
#include "ui/common/key_words.h"
#include "ui/common/level_keys.h"
#include "ui/common/name_guard.h"
#include "ui/common/page_scroll.h"
#include "ui/common/pages.h"
#include "ui/common/side_column.h"
#include "ui/common/text_label.h"
#include "ui/document/document.h"
#include "ui/student/conferences_card.h"
#include "ui/student/credit_card.h"
#include "ui/student/details_card.h"
#include "ui/student/evidence_panel.h"
#include "ui/student/notes_card.h"
#include "ui/student/other_classes.h"
#include "ui/student/outcome_entry.h"
#include "ui/student/outcome_model.h"
#include "ui/student/outcome_view.h"
#include "ui/student/profile_card.h"
#include "ui/student/since_card.h"
#include "ui/student/student_heading.h"
#include "ui/student/student_view.h"
#include "ui/text/messages.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

StudentScreen::StudentScreen(const ScreenTools& tools, QWidget* parent)
    : Screen(parent), m_tools(tools), m_stack(new Pages(this)),
      m_empty(new EmptyNote(tools.commands, this)), m_studentView(new StudentView(this))
{
    m_stack->addWidget(makePage());
    m_stack->addWidget(m_studentView);
    setAcceptDrops(true);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_outcomes);
    for (EmptyNote* note : {m_empty, m_noOutcomes}) {
        connect(note, &EmptyNote::courseWanted, this, [this] {
            Q_EMIT wanted({ScreenId::Course, place().schoolClass, {}, {}, {}});
        });
    }
    connect(m_studentView, &StudentView::leaveWanted, this, [this] { setStudentView(false); });
    connect(m_studentView, &StudentView::keyTyped, this, [this](QKeyEvent* event) {
        if (m_tools.document.hasBook() &&
            rankForKey(m_tools.document.book().scale, pressedKey(*event))) {
            Q_EMIT said(tr("Nothing is rated while the student looks on. Esc goes back."));
        }
    });
    connect(&tools.document, &Document::changed, this, &StudentScreen::follow);
    connect(&tools.names, &NameGuard::changed, this, &StudentScreen::refresh);
    addCommands();
    refresh();
}

const StudentRecord* StudentScreen::record() const
{
    return m_tools.document.hasBook() ? m_tools.document.book().find(m_student) : nullptr;
}

bool StudentScreen::isShown() const
{
    return record() != nullptr && !m_tools.names.hides(m_student);
}

bool StudentScreen::isStudentView() const
{
    return m_stack->currentWidget() == m_studentView;
}

const StudentRecord* StudentScreen::neighbour(int step) const
{
    if (!m_tools.document.hasBook()) {
        return nullptr;
    }
    const ClassBook& book = m_tools.document.book();
    const auto& students = book.students;
    const auto here = std::find_if(students.begin(), students.end(), [this](const auto& other) {
        return other.student.id == m_student;
    });
    auto index = here - students.begin() + step;
    while (index >= 0 && index < std::ssize(students)) {
        const StudentRecord& other = students.at(static_cast<std::size_t>(index));
        if (book.isEnrolledOn(other, m_tools.document.today())) {
            return &other;
        }
        index += step;
    }
    return nullptr;
}

void StudentScreen::goToNeighbour(int step)
{
    if (m_tools.names.isHiding()) {
        Q_EMIT said(tr("The names of other students are hidden."));
        return;
    }
    const StudentRecord* other = neighbour(step);
    if (other == nullptr) {
        Q_EMIT said(step < 0 ? tr("This is the first student.") : tr("This is the last student."));
        return;
    }
    Place next = place();
    next.student = other->student.id;
    goTo(next);
}

void StudentScreen::goTo(const Place& place)
{
    if (place.student.isValid() && place.student != m_student) {
        if (isStudentView()) {
            setStudentView(false);
        }
        m_bar->leave();
        m_student = place.student;
        refresh();
    } else if (!place.student.isValid() && record() == nullptr) {
        m_student = {}; // whoever was shown is gone
        refresh();
    }
    if (place.outcome.isValid()) {
        m_outcomes->goTo(place.outcome);
    }
    if (isStudentView()) {
        m_studentView->setFocus();
    } else {
        toOutcomes();
    }
    Q_EMIT placeChanged();
}

Place StudentScreen::place() const
{
    Place place{ScreenId::Student, {}, {}, {}, {}};
    if (m_tools.document.hasBook()) {
        place.schoolClass = m_tools.document.book().schoolClass.id;
    }
    if (record() != nullptr) {
        place.student = m_student;
        place.outcome = m_outcomes->current();
    }
    return place;
}

QWidget* StudentScreen::sidePane() const
{
    return m_side;
}

void StudentScreen::follow(const BookChange& change)
{
    const bool concernsHere = std::find(change.students.begin(), change.students.end(),
                                        m_student) != change.students.end();
    if (change.isWhole || concernsHere) {
        refresh();
    }
}

void StudentScreen::showEmpty()
{
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT studentShown({});
}

void StudentScreen::showFirst()
{
    m_student = {};
    refresh();
    m_outcomes->setFocus();
    Q_EMIT placeChanged();
}

void StudentScreen::refresh()
{
    if (!m_tools.document.hasBook() || m_tools.document.book().students.empty()) {
        m_empty->sayNoStudents(nullptr, m_tools.document.today());
        showEmpty();
        return;
    }
    const ClassId here = m_tools.document.book().schoolClass.id;
    if (record() == nullptr && m_student.isValid() && m_class == here) {
        // Nobody else takes the place by itself: the next level key would be for somebody whom
        // nobody has looked at.
        m_empty->say(tr("The student who was shown here is not in this class any more."),
                     tr("Show the first student"), [this] { showFirst(); });
        showEmpty();
        return;
    }
    m_class = here;
    if (record() == nullptr) {
        // Another class: begin at the top.
        m_student = {};
        const StudentRecord* first = neighbour(1);
        m_student = first != nullptr ? first->student.id
                                     : m_tools.document.book().students.front().student.id;
    }
    if (m_tools.names.hides(m_student)) {
        m_empty->say(tr("The names of other students are hidden. %1 shows them.")
                         .arg(keyOrName(m_tools.commands, "view.hideNames")));
        showEmpty();
        return;
    }
    m_details->leaveFor(m_student); // before the record is looked at
    showStudent(m_tools.document.book(), *record());
}

void StudentScreen::showStudent(const ClassBook& book, const StudentRecord& record)
{
    const Date today = m_tools.document.today();
    m_heading->show(record, neighbour(-1), neighbour(1));
    m_elsewhere->show(m_tools.document, m_student);
    keepTop();
    m_credit->show(book, record, today);
    m_since->show(book, record, today, QString::fromStdString(m_tools.document.gradebook().uid()));
    m_entry->setStudent(m_student);
    m_outcomes->outcomes().setRows(outcomeRows(book, record, today));
    m_outcomes->layOut();
    const bool hasOutcomes = m_outcomes->outcomes().rowCount() > 0;
    m_outcomes->setVisible(hasOutcomes);
    m_noOutcomes->setVisible(!hasOutcomes);
    m_hint->setVisible(hasOutcomes);
    showHint();
    m_details->show(record.student);
    readNotes();
    if (m_isEvidenceOpen) {
        showEvidence();
    }
    if (isStudentView()) {
        m_studentView->show(book, record, today);
    }
    if (m_stack->currentWidget() == m_empty) {
        m_stack->setCurrentIndex(0);
    }
    Q_EMIT studentShown(m_student);
}

/// What a level key changes above the outcomes does not move them under the eye.
void StudentScreen::keepTop()
{
    const bool isSame = m_keptFor == std::pair(m_student, width());
    m_keptFor = std::pair(m_student, width());
    m_since->setMinimumHeight(isSame && m_since->isVisible() ? m_since->height() : 0);
}

void StudentScreen::showHint()
{
    const QString here = singleKeyBesideLevels(m_tools, QLatin1Char('N'));
    const QString anywhere = keyOf(m_tools.commands, "everywhere.quickNote");
    QStringList tips;
    if (!here.isEmpty()) {
        tips.append(tr("%1 in the list of outcomes").arg(here));
    }
    if (!anywhere.isEmpty()) {
        tips.append(tr("%1 from anywhere").arg(anywhere));
    }
    m_heading->setNoteTip(tips.join(QStringLiteral(", ")));
    if (!m_tools.document.hasBook()) {
        return;
    }
    const Scale& scale = m_tools.document.book().scale;
    if (!hasSingleKeys(m_tools)) {
        m_hint->setText(tr("Enter shows the evidence \u00B7 Esc goes back to the class"));
        return;
    }
    m_hint->setText((hasDigitKeys(scale)
                         ? tr("%1 rate \u00B7 Enter shows the evidence \u00B7 Esc goes back to the "
                              "class")
                         : tr("%1 rate \u00B7 a number goes to that outcome \u00B7 Enter shows the "
                              "evidence \u00B7 Esc goes back to the class"))
                        .arg(levelKeys(scale)));
}

void StudentScreen::readNotes()
{
    const auto notes = readStudentNotes(m_tools.document.gradebook(), m_student);
    if (!notes) {
        Q_EMIT said(messageFor(notes.error()));
        return;
    }
    // What was written may name others, so it goes with their names.
    m_notes->setVisible(!m_tools.names.isHiding());
    m_notes->show(m_student, notes->notes);
    m_profile->show(m_student, notes->profile);
    m_conferences->setVisible(!m_tools.names.isHiding());
    m_conferences->show(*record());
}

void StudentScreen::showEvidence()
{
    const StudentRecord* shown = record();
    const auto index =
        shown != nullptr ? m_tools.document.book().indexOf(m_outcomes->current()) : std::nullopt;
    if (!index) {
        closeEvidence();
        return;
    }
    const ClassBook& book = m_tools.document.book();
    m_evidence->show(book, *shown, book.outcomes.at(*index), m_tools.document.today(),
                     [this](EvidenceId mark) {
                         if (m_tools.names.isHiding()) {
                             return std::string();
                         }
                         const auto note = readNote(m_tools.document.gradebook(), mark);
                         return note ? *note : std::string();
                     });
    m_side->setCurrentWidget(m_evidence);
    placeEvidence();
}

void StudentScreen::openEvidence()
{
    m_isEvidenceOpen = true;
    showEvidence();
    // It may lie below all outcomes. Later: it has no place yet.
    QMetaObject::invokeMethod(
        this, [this] { showOnPage(*m_evidence, m_evidence->rect()); }, Qt::QueuedConnection);
}

void StudentScreen::closeEvidence()
{
    m_isEvidenceOpen = false;
    m_side->setCurrentWidget(m_cards);
    placeEvidence();
    toOutcomes();
}

void StudentScreen::toOutcomes()
{
    m_outcomes->setFocus();
    // Later: what was left may have taken its room along.
    QMetaObject::invokeMethod(
        this, [this] { m_outcomes->scrollTo(m_outcomes->currentIndex()); }, Qt::QueuedConnection);
}

void StudentScreen::setStudentView(bool isOn)
{
    if (!isShown()) {
        return;
    }
    if (isOn) {
        m_studentView->show(m_tools.document.book(), *record(), m_tools.document.today());
        m_hidOthers = !m_tools.names.isHiding();
        m_tools.names.hideAllBut(m_student);
        m_stack->setCurrentWidget(m_studentView);
        m_studentView->setFocus();
        Q_EMIT said(tr("Everybody else is hidden. Esc goes back."));
        return;
    }
    m_stack->setCurrentIndex(0);
    if (m_hidOthers) {
        m_hidOthers = false;
        m_tools.names.showAll();
    }
    m_outcomes->setFocus();
}

void StudentScreen::writeNote()
{
    if (m_tools.names.isHiding()) {
        Q_EMIT said(tr("Notes are hidden with the names of others. %1 shows them.")
                        .arg(keyOrName(m_tools.commands, "view.hideNames")));
        return;
    }
    if (isOnlyLookedAt(m_tools.document)) {
        Q_EMIT said(m_tools.document.fileStatus().sentence);
        return;
    }
    closeEvidence();
    m_notes->write();
}

void StudentScreen::withdrawMark(EvidenceId mark)
{
    if (!mark.isValid()) {
        Q_EMIT said(tr("This is no mark. %1 takes a decision back, %2 an exemption.")
                        .arg(keyOrName(m_tools.commands, "student.decide"),
                             keyOrName(m_tools.commands, "student.exempt")));
        return;
    }
    if (m_tools.document.edit([mark](Gradebook& gradebook) { return withdraw(gradebook, {mark}); },
                              {m_student})) {
        Q_EMIT said(tr("The mark is withdrawn. It stays in the history."));
    }
}

} // namespace trellis::ui
