// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/gradebook.h"
#include "ui/common/name_guard.h"

#include <QString>

#include <optional>
#include <vector>

namespace trellis::ui {

/// One student and one outcome of the activity.
struct RecordCell {
    std::optional<int> before; ///< rank on the activity's day without the activity
    int notesBefore = 0;       ///< on marks that led to it
    bool isStale = false;      ///< what led to it is long ago on the activity's day
    std::optional<Date> newestBefore;
    bool isExempt = false;
    bool isDecision = false;     ///< a teacher's decision stands today
    bool isToReassess = false;   ///< is flagged today, and nothing has answered that
    std::optional<Date> dueOn;   ///< of what is to be reassessed, where a day was set
    bool isLocked = false;       ///< the outcome was not opened on the activity's day
    std::optional<Date> opensOn; ///< likewise
    EvidenceId evidence;         ///< the mark of the activity; not valid where there is none
    Mark mark = Mark::Level;
    int rank = 0; ///< of the mark, where it is a level
    QString note;

    [[nodiscard]] bool isMarked() const { return evidence.isValid(); }
    bool operator==(const RecordCell&) const = default;
};

/// One student of the activity.
struct RecordRow {
    StudentId student;
    QString name;       ///< as lists show it
    QString calledName; ///< the name the student goes by
    bool isHidden = false;
    bool isAbsent = false;
    GroupId group;                 ///< with which the student works that day; not valid: none
    QString groupName;             ///< empty for who is hidden
    std::vector<RecordCell> cells; ///< one for each outcome shown
};

/// The newest mark of the activity that counts; none where there is none.
[[nodiscard]] const Evidence* markOfActivity(const ClassBook& book, const StudentRecord& record,
                                             OutcomeId outcome, ActivityId activity);

[[nodiscard]] RecordRow recordRow(const Gradebook& gradebook, const ClassBook& book,
                                  const StudentRecord& record, const Activity& activity,
                                  const NameGuard& names, Date today);

/// Who belongs to the activity: whoever was in the class that day or has a mark. In the order
/// given, the others behind by name as the language sorts.
[[nodiscard]] std::vector<const StudentRecord*>
recordedStudents(const ClassBook& book, const Activity& activity,
                 const std::vector<StudentId>& order);

} // namespace trellis::ui
