// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/cell_news.h"

#include "core/storage/read.h"

namespace trellis::ui {

void CellNews::read(const Gradebook& gradebook, std::optional<OpId> look)
{
    m_hasLook = look.has_value();
    m_changed.clear();
    m_whenRead.clear();
    if (look) {
        if (const auto changed = readChangedAfter(gradebook, *look)) {
            m_changed = {changed->begin(), changed->end()};
        }
    }
}

void CellNews::keep(const CellId& id, const StudentCell& cell)
{
    if (m_hasLook) {
        m_whenRead.emplace(id, cell);
    }
}

bool CellNews::isNew(const CellId& id, const StudentCell& cell) const
{
    if (!m_hasLook) {
        return false;
    }
    const auto before = m_whenRead.find(id);
    return m_changed.contains(id) ||
           (before != m_whenRead.end() && !isSameEvidence(cell, before->second));
}

} // namespace trellis::ui
