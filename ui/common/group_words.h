// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/name_guard.h"

#include <QStringList>

namespace trellis::ui {

/// "Ana, Ben and Lin"; a long list ends with how many more there are.
[[nodiscard]] QString namesTogether(const QStringList& names);

/// The given names by which these students go, together; with the family name where two go by one.
[[nodiscard]] QString namesTogether(const std::vector<const StudentRecord*>& students,
                                    const NameGuard& names);

/// What a group is called on that day: its name, else its members. While names are hidden its
/// members always, since a name may say who they are.
[[nodiscard]] QString groupName(const ClassBook& book, const LearningGroup& group,
                                const NameGuard& names, Date day);

/// The group with which a student works on that day: the newest where there are several; null
/// where there is none.
[[nodiscard]] const LearningGroup* groupFor(const ClassBook& book, StudentId student, Date day);

} // namespace trellis::ui
