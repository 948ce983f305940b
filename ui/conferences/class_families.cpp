// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/class_families.h"

#include "core/storage/read.h"
#include "ui/document/document.h"

#include <algorithm>
#include <utility>

namespace trellis::ui {

void ClassFamilies::read()
{
    m_others.clear();
    if (!m_document.hasBook()) {
        return;
    }
    for (const ClassInfo& one : m_document.classes()) {
        if (one.id == m_document.book().schoolClass.id) {
            continue;
        }
        if (auto book = readClassBook(m_document.gradebook(), one.id)) {
            m_others.push_back(*std::move(book));
        }
    }
}

std::vector<const StudentRecord*> ClassFamilies::enrolled() const
{
    std::vector<const StudentRecord*> students;
    if (m_document.hasBook()) {
        for (const StudentRecord& record : m_document.book().students) {
            if (m_document.book().isEnrolledOn(record, m_document.today())) {
                students.push_back(&record);
            }
        }
    }
    return students;
}

std::vector<const StudentRecord*> ClassFamilies::everybody() const
{
    std::vector<const StudentRecord*> students = enrolled();
    for (const ClassBook& book : m_others) {
        for (const StudentRecord& record : book.students) {
            const bool isKnown =
                std::any_of(students.begin(), students.end(), [&](const StudentRecord* known) {
                    return known->student.id == record.student.id;
                });
            if (!isKnown && book.isEnrolledOn(record, m_document.today())) {
                students.push_back(&record);
            }
        }
    }
    return students;
}

} // namespace trellis::ui
