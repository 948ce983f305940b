// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/gradebook.h"

#include <QString>

#include <optional>
#include <vector>

namespace trellis::ui {

/// One line about a student and an outcome.
struct EvidenceLine {
    QString text;
    EvidenceId mark; ///< not valid for a decision, an exemption, a flag or a star
    bool isWithdrawn = false;
    bool hasNote = false;

    bool operator==(const EvidenceLine&) const = default;
};

/// What stands for the outcome as a whole, then the evidence with the newest first, withdrawn marks
/// among it; as of an earlier day what came later is not among it: "Nov 13 · Capable · Graphs
/// (Quiz) · reassessment · note: …".
[[nodiscard]] std::vector<EvidenceLine>
evidenceLines(const Gradebook& gradebook, const ClassBook& book, const StudentRecord& record,
              const Outcome& outcome, Date today, std::optional<Date> earlierDay = {});

} // namespace trellis::ui
