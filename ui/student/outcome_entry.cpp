// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/outcome_entry.h"

#include "ui/common/key_words.h"
#include "ui/common/level_keys.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/student/outcome_model.h"
#include "ui/student/outcome_view.h"
#include "ui/text/strings.h"

#include <QKeyEvent>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr qint64 kBetweenDigitsMs = 1500;

/// The digit that a key types, or would type with Shift on a French keyboard; empty for another key
/// and for one that is the key of a level.
QString digitOf(const PressedKey& key, const Scale& scale)
{
    const auto isLevel = [&scale](const QString& text) {
        return std::any_of(scale.levels.begin(), scale.levels.end(), [&text](const Level& level) {
            return toQt(level.key).compare(text, Qt::CaseInsensitive) == 0;
        });
    };
    if (isLevel(key.text) || hasDigitKeys(scale)) {
        return {};
    }
    if (key.text.size() == 1 && key.text.front().isDigit()) {
        return key.text;
    }
    const QString place = QString::number(key.digitPlace);
    return key.digitPlace > 0 && !isLevel(place) ? place : QString();
}

} // namespace

OutcomeEntry::OutcomeEntry(Document& document, OutcomeView& view, const NameGuard& names,
                           QObject* parent)
    : QObject(parent), m_document(document), m_view(view), m_names(names)
{
    connect(&view, &OutcomeView::keyTyped, this, &OutcomeEntry::handle);
}

void OutcomeEntry::setStudent(StudentId student)
{
    if (m_student != student) {
        m_student = student;
        m_entry.forget();
        m_number.clear();
    }
}

std::vector<OutcomeEntry::Cell> OutcomeEntry::cells() const
{
    std::vector<Cell> cells;
    for (const OutcomeId outcome : m_view.chosen()) {
        cells.push_back({m_student, outcome});
    }
    return cells;
}

std::optional<OutcomeEntry::Cell> OutcomeEntry::lastEnteredOrCurrent() const
{
    const OutcomeId current = m_view.current();
    return current.isValid() ? std::optional(Cell{m_student, current}) : std::nullopt;
}

const Evidence* OutcomeEntry::markOf(const Cell& cell) const
{
    return newestMark(m_document.book(), cell, m_document.today());
}

bool OutcomeEntry::mayChange()
{
    return m_document.hasBook() && m_view.isVisible() && !m_names.hides(m_student) &&
           m_document.book().find(m_student) != nullptr;
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
        Q_EMIT withdrawWanted();
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
    const Scale& scale = m_document.book().scale;
    if (const QString digit = digitOf(pressedKey(event), scale); !digit.isEmpty()) {
        goToNumber(digit);
        return true;
    }
    m_number.clear();
    const KeyMeaning meaning = m_entry.meaningOf(event, scale);
    switch (meaning.kind) {
    case KeyMeaning::Kind::None:
        return false;
    case KeyMeaning::Kind::Enters:
        enter(meaning.typed);
        return true;
    case KeyMeaning::Kind::Nothing:
        return true;
    case KeyMeaning::Kind::Unknown:
        if (!handleAddingKey(event.text())) {
            Q_EMIT said(unknownKeyText(meaning, m_furtherKeys));
        }
        return true;
    }
    return false;
}

bool OutcomeEntry::handleAddingKey(const QString& letter)
{
    const auto isKey = [&letter](const QString& key) {
        return letter.compare(key, Qt::CaseInsensitive) == 0;
    };
    if (isKey(tr("n", "the key for a new note"))) {
        Q_EMIT noteWanted();
    } else if (isKey(tr("g", "the key for a new goal"))) {
        Q_EMIT goalWanted();
    } else if (isKey(tr("w", "the key for adding work"))) {
        Q_EMIT workWanted();
    } else {
        return false;
    }
    return true;
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

void OutcomeEntry::enter(const TypedMark& typed)
{
    std::vector<TypedCell> typedCells;
    for (const Cell& cell : cells()) {
        typedCells.push_back({cell, typed});
    }
    if (typedCells.empty()) {
        Q_EMIT said(tr("Choose an outcome first."));
        return;
    }
    const ClassBook& book = m_document.book();
    const StudentRecord* record = book.find(m_student);
    if (record == nullptr || !book.isEnrolledOn(*record, m_document.today())) {
        // No list of the class would show it.
        Q_EMIT said(tr("Nothing was entered: this student is not in the class today. The roster "
                       "moves somebody back in."));
        return;
    }
    NewMark common;
    common.date = m_document.today();
    const std::vector<NewMark> marks = newMarks(book, typedCells, common);
    if (const auto committed = m_document.rate(marks); committed && committed->op) {
        m_entry.entered(typed, marks, *committed->op);
    }
}

void OutcomeEntry::takeBackHere()
{
    const auto op = m_entry.takeOut({m_student, m_view.current()});
    if (!op) {
        Q_EMIT said(tr("Nothing was entered here just now. %1 withdraws a mark.").arg(deleteKey()));
        return;
    }
    m_document.takeBack(*op);
}

} // namespace trellis::ui
