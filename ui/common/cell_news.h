// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/gradebook.h"
#include "ui/common/student_cell.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace trellis::ui {

/// Which cells are new: those that were changed since a class was looked at, and those that come
/// to be other than they were when all of them were read.
class CellNews {
public:
    using CellId = std::pair<StudentId, OutcomeId>;

    /// Begins again with what later ops changed. None: nothing is new.
    void read(const Gradebook& gradebook, std::optional<OpId> look);
    /// The students were changed: what the later ops did to cells that were new may be undone.
    void follow(const std::vector<StudentId>& students);
    /// What a cell was like when it was read.
    void keep(const CellId& id, const StudentCell& cell);
    [[nodiscard]] bool isNew(const CellId& id, const StudentCell& cell) const;

private:
    void readChanged();

    const Gradebook* m_gradebook = nullptr;
    std::optional<OpId> m_look;
    std::set<CellId> m_changed;
    std::set<CellId> m_wasChanged;            ///< when all cells were read
    std::map<CellId, StudentCell> m_whenRead; ///< of the others
};

} // namespace trellis::ui
