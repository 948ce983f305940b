// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/student_notes.h"
#include "core/storage/edits/marks.h"
#include "ui/common/cell_choice.h"

#include <QObject>

#include <functional>

namespace trellis::ui {

class Document;
class EntryBar;
class NameGuard;

/// What is said about the chosen cells besides a level: notes, decisions, exemptions, flags, stars;
/// and taking a mark back. Each is one step of undo, however many cells are chosen. What has to be
/// known is asked for in the line under the grid.
class CellMarks : public QObject {
    Q_OBJECT

public:
    using Change = std::function<Result<Committed>(Gradebook&, const std::vector<Judged>&)>;

    CellMarks(Document& document, CellChoice& choice, EntryBar& bar, const NameGuard& names,
              QObject* parent);

    /// A list of the pieces behind a cell: while it has the keyboard, the piece that its cursor is
    /// on is meant by a note and a withdrawal. None: it has not got it; not valid: it is no piece.
    using Piece = std::function<std::optional<EvidenceId>()>;
    void followPieces(const Piece& piece) { m_piece = piece; }

    /// Of the mark that a key just entered, else of the current cell. Without a mark there the note
    /// is one of the student, on the outcome.
    void note();
    void decide();
    void exempt();
    void flag();
    void star();
    void withdraw();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    using Cell = CellChoice::Cell;
    using Cells = std::vector<Cell>;
    using Holds = std::function<bool(const StudentRecord& record, OutcomeId outcome)>;

    /// The chosen cells; none, and said, where nothing may be changed.
    [[nodiscard]] Cells chosen();
    [[nodiscard]] bool holdForAll(const Cells& cells, const Holds& holds) const;
    [[nodiscard]] Cells without(const Cells& cells, const Holds& holds) const;
    /// What "again" takes back of cells that all have it: what began today where only some did, so
    /// that a key pressed twice leaves what stood before; else everything.
    [[nodiscard]] Cells toEnd(const Cells& cells, const Holds& beganToday) const;
    /// Says, behind a question for some of the chosen cells, that the others stay as they are.
    [[nodiscard]] static QString othersStay(const Cells& chosen, const Cells& asked);
    [[nodiscard]] QString decisionsReplaced(const Cells& cells) const;
    /// The piece with the cursor; null, and said, where that is none.
    [[nodiscard]] const Evidence* pieceOf(const Cell& cell, EvidenceId piece);
    void askNote(const Evidence& first, const Cells& noted, const std::vector<EvidenceId>& marks);
    void noteWithoutMark(const Cell& cell);
    void keepNote(StudentNote note, const QString& text);
    bool edit(const Cells& cells, const Change& change);
    /// The same with words that were typed, which wait where the file is out of reach.
    bool editTyped(const Cells& cells, const Change& change);
    /// Where an exemption leaves a rule that somebody cannot meet.
    void sayWhoCannotReach(const Cells& cells);
    /// "Mara Okoye, 4 Punnett", "6 students, 4 Punnett".
    [[nodiscard]] QString about(const Cells& cells) const;

    Document& m_document;
    CellChoice& m_choice;
    EntryBar& m_bar;
    const NameGuard& m_names;
    Piece m_piece;
};

} // namespace trellis::ui
