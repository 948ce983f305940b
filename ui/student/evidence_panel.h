// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/card.h"

#include <functional>
#include <string>
#include <vector>

class QListWidget;

namespace trellis::ui {

class TextLabel;

/// All evidence of one student on one outcome, newest first, with why the level is what it is.
class EvidencePanel : public Card {
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget* parent = nullptr);

    /// Reads the note of a mark; empty: none is to be seen.
    using NoteOf = std::function<std::string(EvidenceId)>;

    void show(const ClassBook& book, const StudentRecord& record, const Outcome& outcome,
              Date today, const NoteOf& noteOf);
    /// False where there is nothing that the keyboard could be given to.
    [[nodiscard]] bool hasPieces() const { return !m_marks.empty(); }
    /// The mark that the cursor of the list is on; not valid on a decision or an exemption.
    [[nodiscard]] EvidenceId current() const;

Q_SIGNALS:
    void closeWanted();
    /// Delete on a mark.
    void withdrawWanted(trellis::EvidenceId mark);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_why;
    TextLabel* m_next;
    QListWidget* m_list;
    std::vector<EvidenceId> m_marks; ///< one for each row of the list
};

} // namespace trellis::ui
