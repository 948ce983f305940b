// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/cell_news.h"

#include "core/storage/read.h"

#include <algorithm>

namespace trellis::ui {

void CellNews::read(const Gradebook& gradebook, std::optional<OpId> look)
{
    m_gradebook = &gradebook;
    m_look = look;
    m_whenRead.clear();
    readChanged();
    m_wasChanged = m_changed;
}

void CellNews::readChanged()
{
    m_changed.clear();
    if (m_look && m_gradebook != nullptr) {
        if (const auto changed = readChangedAfter(*m_gradebook, *m_look)) {
            m_changed = {changed->begin(), changed->end()};
        }
    }
}

void CellNews::follow(const std::vector<StudentId>& students)
{
    const bool isAsked =
        std::any_of(m_wasChanged.begin(), m_wasChanged.end(), [&students](const CellId& id) {
            return std::find(students.begin(), students.end(), id.first) != students.end();
        });
    if (isAsked) {
        readChanged();
    }
}

void CellNews::keep(const CellId& id, const StudentCell& cell)
{
    // What it was like before is in the history alone.
    if (m_look && !m_wasChanged.contains(id)) {
        m_whenRead.emplace(id, cell);
    }
}

bool CellNews::isNew(const CellId& id, const StudentCell& cell) const
{
    if (!m_look) {
        return false;
    }
    if (m_changed.contains(id)) {
        return true;
    }
    const auto before = m_whenRead.find(id);
    return before != m_whenRead.end() && !isSameEvidence(cell, before->second);
}

} // namespace trellis::ui
