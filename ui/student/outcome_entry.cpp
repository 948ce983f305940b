// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/outcome_entry.h"

#include "ui/common/level_keys.h"
#include "ui/student/outcome_model.h"
#include "ui/student/outcome_view.h"
#include "ui/text/messages.h"

#include <QKeyEvent>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr qint64 kBetweenDigitsMs = 1500;

} // namespace

OutcomeEntry::OutcomeEntry(Document& document, OutcomeView& view, QObject* parent)
    : QObject(parent), m_document(document), m_view(view)
{
    connect(&view, &OutcomeView::keyTyped, this, &OutcomeEntry::handle);
}

void OutcomeEntry::setStudent(StudentId student)
{
    if (m_student != student) {
        m_student = student;
        m_entries.clear();
        m_number.clear();
    }
}

void OutcomeEntry::handle(QKeyEvent* event)
{
    if (m_document.hasBook() && (handleCommandKey(*event) || handleTypedKey(*event))) {
        event->accept();
    }
}

bool OutcomeEntry::handleCommandKey(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT evidenceWanted();
        return true;
    case Qt::Key_Space:
        m_view.goOn();
        return true;
    case Qt::Key_Backspace:
        takeBackHere();
        return true;
    case Qt::Key_Delete:
        withdrawNewest();
        return true;
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return true;
    default:
        return false;
    }
}

bool OutcomeEntry::handleTypedKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ShiftModifier) != Qt::NoModifier) {
        return false;
    }
    const PressedKey key = pressedKey(event);
    const Scale& scale = m_document.book().scale;
    const bool isDigit = key.text.size() == 1 && key.text.front().isDigit();
    // A digit names an outcome unless it is itself the letter of a level.
    const bool isLevelKey =
        isDigit && std::any_of(scale.levels.begin(), scale.levels.end(),
                               [&key](const Level& level) { return toQt(level.key) == key.text; });
    if (isDigit && !isLevelKey) {
        goToNumber(key.text);
        return true;
    }
    m_number.clear();
    if (const auto rank = rankForKey(scale, {key.text, 0})) {
        enter({Mark::Level, scale.level(*rank).id});
        return true;
    }
    if (key.text == QLatin1String("-")) {
        enter({Mark::NotHandedIn, {}});
        return true;
    }
    if (key.text == QLatin1String(".")) {
        if (m_lastTyped) {
            enter(*m_lastTyped);
        }
        return true;
    }
    if (key.text.compare(tr("n", "the key for a new note"), Qt::CaseInsensitive) == 0) {
        Q_EMIT noteWanted();
        return true;
    }
    if (key.text.compare(tr("g", "the key for a new goal"), Qt::CaseInsensitive) == 0) {
        Q_EMIT goalWanted();
        return true;
    }
    if (key.text.compare(tr("w", "the key for adding work"), Qt::CaseInsensitive) == 0) {
        Q_EMIT workWanted();
        return true;
    }
    if (key.text.size() == 1 && key.text.front().isPrint()) {
        Error unknown{ErrorCode::UnknownLevel, toCore(key.text), {}, {}};
        for (const Level& level : scale.levels) {
            unknown.values.push_back(level.key);
        }
        Q_EMIT said(messageFor(unknown));
        return true;
    }
    return false;
}

void OutcomeEntry::goToNumber(const QString& digit)
{
    const bool goesOn = m_sinceDigit.isValid() && m_sinceDigit.elapsed() < kBetweenDigitsMs;
    m_number = goesOn ? m_number + digit : digit;
    m_sinceDigit.start();
    const OutcomeModel& outcomes = m_view.outcomes();
    int row = outcomes.rowOfNumber(m_number);
    if (row < 0 && m_number.size() > 1) {
        m_number = digit;
        row = outcomes.rowOfNumber(m_number);
    }
    if (row < 0) {
        Q_EMIT said(tr("There is no outcome %1.").arg(m_number));
        m_number.clear();
        return;
    }
    m_view.setCurrentIndex(outcomes.index(row, 0));
}

void OutcomeEntry::enter(const Typed& typed)
{
    std::vector<NewMark> marks;
    for (const OutcomeId outcome : m_view.chosen()) {
        NewMark mark;
        mark.student = m_student;
        mark.outcome = outcome;
        mark.date = m_document.today();
        mark.mark = typed.mark;
        mark.level = typed.level;
        marks.push_back(mark);
    }
    if (marks.empty()) {
        Q_EMIT said(tr("Choose an outcome first."));
        return;
    }
    const auto committed = m_document.rate(marks);
    if (!committed) {
        return;
    }
    m_lastTyped = typed;
    if (committed->op) {
        for (const NewMark& mark : marks) {
            m_entries.push_back({mark.outcome, *committed->op});
        }
    }
}

void OutcomeEntry::takeBackHere()
{
    const OutcomeId here = m_view.current();
    const auto entry = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [here](const Entry& e) { return e.outcome == here; });
    if (entry == m_entries.rend()) {
        Q_EMIT said(tr("Nothing was entered here since this page was opened."));
        return;
    }
    const OpId op = entry->op;
    std::erase_if(m_entries, [op](const Entry& other) { return other.op == op; });
    m_document.takeBack(op);
}

void OutcomeEntry::withdrawNewest()
{
    const ClassBook& book = m_document.book();
    const StudentRecord* record = book.find(m_student);
    std::vector<EvidenceId> newest;
    for (const OutcomeId outcome : m_view.chosen()) {
        const auto marks = book.evidenceOf(*record, outcome);
        const auto last = std::find_if(marks.rbegin(), marks.rend(), [this](const Evidence& e) {
            return !e.isWithdrawn && e.date <= m_document.today();
        });
        if (last != marks.rend()) {
            newest.push_back(last->id);
        }
    }
    if (newest.empty()) {
        Q_EMIT said(tr("There is no evidence here to withdraw."));
        return;
    }
    const bool isDone = m_document.edit(
        [&newest](Gradebook& gradebook) { return withdraw(gradebook, newest); }, {m_student});
    if (isDone) {
        Q_EMIT said(
            newest.size() == 1
                ? tr("The newest mark is withdrawn. It stays in the history.")
                : tr("%1 marks are withdrawn. They stay in the history.").arg(newest.size()));
    }
}

} // namespace trellis::ui
