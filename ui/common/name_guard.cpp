// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/name_guard.h"

#include "core/model/list_names.h"
#include "core/report/name_order.h"
#include "ui/text/strings.h"

namespace trellis::ui {

namespace {

/// No letters and always as long: neither initials nor length tell who it is.
const QString kHidden = QStringLiteral("\u2022\u2022\u2022\u2022\u2022");

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

QString NameGuard::preferredName(const Student& student) const
{
    return hides(student.id)
               ? kHidden
               : named(nameInOrderOf(student, student.sheetLanguage), TextFor::Screen);
}

} // namespace trellis::ui
