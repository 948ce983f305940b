// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/shown_students.h"

#include "ui/common/name_guard.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

namespace {

struct ShownStudents {
    Q_DECLARE_TR_FUNCTIONS(ShownStudents)
};

} // namespace

ClassBook onlyShown(ClassBook book, const NameGuard& names)
{
    std::erase_if(book.students,
                  [&names](const StudentRecord& r) { return names.hides(r.student.id); });
    return book;
}

bool showsAnybody(const ClassBook& book, const NameGuard& names)
{
    return book.students.empty() ||
           std::any_of(book.students.begin(), book.students.end(),
                       [&names](const StudentRecord& r) { return !names.hides(r.student.id); });
}

QString leftOutText(const NameGuard& names)
{
    return names.isHiding() ? ShownStudents::tr("Students whose names are hidden are not in it.")
                            : QString();
}

} // namespace trellis::ui
