// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/classes_of_student.h"

#include "core/storage/edits/conferences.h"
#include "ui/document/document.h"

#include <algorithm>

namespace trellis::ui {

std::vector<ClassId> classesOfStudent(const Document& document, StudentId student)
{
    const ClassId own = document.book().schoolClass.id;
    std::vector<ClassId> classes{own};
    const auto read = readClassesOf(document.gradebook(), student, document.today());
    if (read) {
        for (const ClassInfo& info : document.classes()) {
            if (info.id != own && std::find(read->begin(), read->end(), info.id) != read->end()) {
                classes.push_back(info.id);
            }
        }
    }
    return classes;
}

} // namespace trellis::ui
