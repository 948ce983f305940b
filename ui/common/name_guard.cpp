// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/name_guard.h"

#include "core/base/text.h"
#include "core/model/list_names.h"
#include "core/report/name_order.h"
#include "ui/text/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

namespace trellis::ui {

namespace {

/// No letters and always as long: neither initials nor length tell who it is.
const QString kHidden = QStringLiteral("\u2022\u2022\u2022\u2022\u2022");

/// "García, Luz (1)" and "García, Luz (2)", always in the same order.
void countAlike(std::unordered_map<StudentId, std::string>& names, const ClassBook& book)
{
    std::map<std::string, std::vector<const Student*>> byName;
    for (const StudentRecord& record : book.students) {
        if (!names.contains(record.student.id)) {
            byName[foldedKey(record.student.listName())].push_back(&record.student);
        }
    }
    for (auto& [key, alike] : byName) {
        std::sort(alike.begin(), alike.end(),
                  [](const Student* a, const Student* b) { return a->id < b->id; });
        for (std::size_t i = 0; i < alike.size() && alike.size() > 1; ++i) {
            names.emplace(alike[i]->id, fmt::format("{} ({})", alike[i]->listName(), i + 1));
        }
    }
}

} // namespace

void NameGuard::hideAllBut(StudentId student)
{
    if (m_isHiding && m_shown == student) {
        return;
    }
    m_isHiding = true;
    m_shown = student;
    Q_EMIT changed();
}

void NameGuard::showAll()
{
    if (m_isHiding) {
        m_isHiding = false;
        m_shown = {};
        Q_EMIT changed();
    }
}

bool NameGuard::hides(StudentId student) const
{
    return m_isHiding && student != m_shown;
}

void NameGuard::tellApart(const ClassBook& book)
{
    auto distinct = distinctListNames(book);
    countAlike(distinct, book);
    if (distinct != m_distinct) {
        m_distinct = std::move(distinct);
        Q_EMIT changed();
    }
}

QString NameGuard::listName(const Student& student) const
{
    if (hides(student.id)) {
        return kHidden;
    }
    const auto distinct = m_distinct.find(student.id);
    return named(distinct == m_distinct.end() ? student.listName() : distinct->second,
                 TextFor::Screen);
}

QString NameGuard::toldApartBy(const Student& student) const
{
    const auto distinct = m_distinct.find(student.id);
    if (hides(student.id) || distinct == m_distinct.end()) {
        return {};
    }
    const std::string name = student.listName();
    const std::string_view behind = std::string_view(distinct->second).substr(name.size());
    return behind.size() < 3 ? QString() : toQt(behind.substr(2, behind.size() - 3));
}

QString NameGuard::preferredName(const Student& student) const
{
    return hides(student.id)
               ? kHidden
               : named(nameInOrderOf(student, student.sheetLanguage), TextFor::Screen);
}

} // namespace trellis::ui
