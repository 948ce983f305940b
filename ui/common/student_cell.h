// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/cell_painter.h"

#include <QString>

#include <optional>

namespace trellis {
struct Proficiency;
} // namespace trellis

namespace trellis::ui {

/// One student on one outcome, as a grid shows it; without references into the book.
struct StudentCell {
    CellState state;
    int pieces = 0;  ///< marks of every kind
    int marks = 0;   ///< with a level
    int minimum = 1; ///< that are asked for
    int notes = 0;
    std::optional<Date> newest;  ///< mark with a level
    std::optional<Date> dueOn;   ///< of what is to be reassessed, where a day was set
    std::optional<Date> opensOn; ///< of a locked one
    QString exemptReason;
    bool isStarred = false;

    bool operator==(const StudentCell&) const = default;
};

/// On a day. What is new is not known here.
[[nodiscard]] StudentCell studentCell(const ClassBook& book, const StudentRecord& record,
                                      const Outcome& outcome, const Proficiency& level, Date day);

/// Whether level, evidence, decision and exemption are alike.
[[nodiscard]] bool isSameEvidence(const StudentCell& a, const StudentCell& b);

} // namespace trellis::ui
