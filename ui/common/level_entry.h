// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/edits/marks.h"

#include <QDeadlineTimer>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QKeyEvent;

namespace trellis::ui {

/// A mark as one key enters it.
struct TypedMark {
    Mark mark = Mark::Level;
    LevelId level; ///< not valid unless mark is Level

    bool operator==(const TypedMark&) const = default;
};

/// What a key means where levels are typed.
struct KeyMeaning {
    enum class Kind : unsigned char {
        None,    ///< no business of levels
        Enters,  ///< typed is to be entered
        Nothing, ///< "the same again" before there was anything
        Unknown, ///< a letter that is no level; the sentence says which there are
    };

    Kind kind = Kind::None;
    TypedMark typed;
    bool stays = false; ///< Shift: the cursor is to stay
    QString sentence;
};

/// The answer to a key that is no level: which there are, and what else there is to press.
[[nodiscard]] QString unknownKeyText(const KeyMeaning& meaning,
                                     const std::function<QString()>& furtherKeys);

/// Where levels are typed, one key a student: what a key means, what it entered, and which Enter
/// is only habit. The view asks it and moves by itself.
class LevelEntry {
public:
    struct Cell {
        StudentId student;
        OutcomeId outcome;

        bool operator==(const Cell&) const = default;
    };

    /// For every key, before anything else.
    void pressed(const QKeyEvent& event);
    [[nodiscard]] KeyMeaning meaningOf(const QKeyEvent& event, const Scale& scale) const;

    void entered(const TypedMark& typed, const std::vector<NewMark>& marks, OpId op);
    /// The level key moved the cursor on by itself, which an Enter is not to do again.
    void movedOn();
    /// Something else moved the cursor, such as a click.
    void wentElsewhere();

    /// Whether this Enter is to be left alone.
    [[nodiscard]] bool swallowsEnter();
    /// What to say then; empty after the first time.
    [[nodiscard]] QString enterHint();

    /// Which cell is meant by Backspace: the one that a key just entered and left, else the
    /// current.
    [[nodiscard]] std::optional<Cell> meantBy(std::optional<Cell> current) const;
    /// The same for a command, which is no key of the grid.
    [[nodiscard]] std::optional<Cell> lastEnteredOr(std::optional<Cell> current) const;
    /// The op that entered the cell last, which is forgotten then.
    [[nodiscard]] std::optional<OpId> takeOut(const Cell& cell);
    /// What was entered belongs to something else from now on.
    void forget();

private:
    struct Entry {
        Cell cell;
        OpId op;
    };

    std::optional<TypedMark> m_last;
    std::vector<Entry> m_entries;  ///< newest last
    bool m_justMovedOn = false;    ///< nothing was pressed since a level key moved on
    bool m_hadJustMovedOn = false; ///< the same before the key that is handled now
    QDeadlineTimer m_habit{0};
    bool m_hintGiven = false;
};

/// What is typed into one cell.
struct TypedCell {
    LevelEntry::Cell cell;
    TypedMark typed;
};

/// The marks of cells that were typed, with what the common one says besides: day, activity, note.
/// One that answers a flag is a reassessment, and so is one that puts right what answered it.
[[nodiscard]] std::vector<NewMark>
newMarks(const ClassBook& book, const std::vector<TypedCell>& cells, const NewMark& common);

/// "28 done, 2 left out: Kofi, Lin." Where names are hidden, nothing of those who are not seen.
[[nodiscard]] QString columnDoneText(int done, const QStringList& leftOut, bool isHiding);

} // namespace trellis::ui
