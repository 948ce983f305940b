// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/level_entry.h"

#include "core/insight/cell_signs.h"
#include "ui/common/level_keys.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kHabitMs = 1500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LevelEntry)
};

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Whether a reassessment stands where the mark would be the second of the day.
bool hasReassessment(const ClassBook& book, const StudentRecord& record, const NewMark& mark)
{
    const auto marks = book.evidenceOf(record, mark.outcome);
    return std::any_of(marks.begin(), marks.end(), [&mark](const Evidence& other) {
        return other.isReassessment && !other.isWithdrawn && other.date == mark.date &&
               other.activity == mark.activity;
    });
}

} // namespace

QString unknownKeyText(const KeyMeaning& meaning, const std::function<QString()>& furtherKeys)
{
    return QStringList{meaning.sentence, furtherKeys ? furtherKeys() : QString()}
        .join(QLatin1Char(' '))
        .trimmed();
}

void LevelEntry::pressed(const QKeyEvent& event)
{
    m_hadJustMovedOn = m_justMovedOn;
    if (event.key() != Qt::Key_Shift && !isEnter(event)) {
        m_justMovedOn = false;
    }
}

KeyMeaning LevelEntry::meaningOf(const QKeyEvent& event, const Scale& scale) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ShiftModifier) != Qt::NoModifier) {
        return {};
    }
    KeyMeaning meaning{KeyMeaning::Kind::Enters, {}, false, {}};
    const PressedKey key = pressedKey(event);
    if (const auto rank = rankForKey(scale, key)) {
        const Level& level = scale.level(*rank);
        meaning.typed = {Mark::Level, level.id};
        // A sign may need Shift to be typed at all, as the plus does on many keyboards; what a
        // digit's key types with Shift is no matter.
        const bool isOwnSign = !key.text.isEmpty() && !key.text.at(0).isLetterOrNumber() &&
                               key.text.trimmed() == toQt(level.key);
        meaning.stays = modifiers.testFlag(Qt::ShiftModifier) && !isOwnSign;
    } else if (key.text == QLatin1String("-")) {
        meaning.typed = {Mark::NotHandedIn, {}};
    } else if (key.text == QLatin1String(".")) {
        meaning.kind = m_last ? KeyMeaning::Kind::Enters : KeyMeaning::Kind::Nothing;
        meaning.typed = m_last.value_or(TypedMark());
    } else if (key.text.size() == 1 && key.text.at(0).isPrint()) {
        meaning.kind = KeyMeaning::Kind::Unknown;
        meaning.sentence = unknownLevelText(key.text.toUpper(), scale);
    } else {
        return {};
    }
    return meaning;
}

void LevelEntry::entered(const TypedMark& typed, const std::vector<NewMark>& marks, OpId op)
{
    // "The same level again" is no question of what was not handed in.
    if (typed.mark == Mark::Level) {
        m_last = typed;
    }
    for (const NewMark& mark : marks) {
        m_entries.push_back({{mark.student, mark.outcome}, op});
    }
}

void LevelEntry::movedOn()
{
    m_justMovedOn = true;
    m_habit.setRemainingTime(kHabitMs);
}

bool LevelEntry::swallowsEnter()
{
    return m_justMovedOn && !m_habit.hasExpired();
}

QString LevelEntry::enterHint()
{
    if (m_hintGiven) {
        return {};
    }
    m_hintGiven = true;
    return Words::tr("No need for Enter: the letter moves you on.");
}

void LevelEntry::wentElsewhere()
{
    m_justMovedOn = false;
}

std::optional<LevelEntry::Cell> LevelEntry::meantBy(std::optional<Cell> current) const
{
    return m_hadJustMovedOn && !m_entries.empty() ? m_entries.back().cell : current;
}

std::optional<LevelEntry::Cell> LevelEntry::lastEnteredOr(std::optional<Cell> current) const
{
    return m_justMovedOn && !m_entries.empty() ? m_entries.back().cell : current;
}

std::optional<OpId> LevelEntry::takeOut(const Cell& cell)
{
    const auto entry = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [&cell](const Entry& e) { return e.cell == cell; });
    if (entry == m_entries.rend()) {
        return std::nullopt;
    }
    const OpId op = entry->op;
    std::erase_if(m_entries, [op](const Entry& other) { return other.op == op; });
    return op;
}

void LevelEntry::forget()
{
    m_entries.clear();
    m_justMovedOn = false;
}

std::vector<NewMark> newMarks(const ClassBook& book, const std::vector<TypedCell>& cells,
                              const NewMark& common)
{
    std::vector<NewMark> marks;
    for (const auto& [cell, typed] : cells) {
        NewMark mark = common;
        mark.student = cell.student;
        mark.outcome = cell.outcome;
        mark.mark = typed.mark;
        mark.level = typed.level;
        if (const StudentRecord* record = book.find(cell.student)) {
            mark.isReassessment = openFlag(book, *record, cell.outcome, mark.date) != nullptr ||
                                  hasReassessment(book, *record, mark);
        }
        marks.push_back(mark);
    }
    return marks;
}

QString columnDoneText(int done, const QStringList& leftOut, bool isHiding)
{
    const QString left = QString::number(leftOut.size());
    if (isHiding) {
        return leftOut.isEmpty() ? Words::tr("Nobody whose name is shown is left out.")
                                 : Words::tr("%1 left out: %2.").arg(left, listed(leftOut));
    }
    return leftOut.isEmpty() ? Words::tr("%1 done, nobody left out.").arg(done)
                             : Words::tr("%1 done, %2 left out: %3.")
                                   .arg(QString::number(done), left, listed(leftOut));
}

} // namespace trellis::ui
