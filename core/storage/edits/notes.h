// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/student_notes.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

#include <string>

namespace trellis {

/// Writes a note; its id and place in the order are made here.
/// Errors: MissingValue without a text; those of transact.
[[nodiscard]] Result<Committed> addNote(Gradebook& gradebook, const StudentNote& note);

/// Text, day and outcome may differ. Errors: as addNote; NothingThere where it is gone.
[[nodiscard]] Result<Committed> changeNote(Gradebook& gradebook, const StudentNote& note);

/// Errors: NothingThere where it is gone already; those of transact.
[[nodiscard]] Result<Committed> removeNote(Gradebook& gradebook, NoteId id);

/// Writes the answers that differ; an empty one takes the answer away.
/// Errors: those of transact.
[[nodiscard]] Result<Committed> setProfile(Gradebook& gradebook, StudentId student,
                                           const ProfileAnswers& answers);

/// A part that the results of a conference are made of: the answers that differ.
void writeProfile(Edit& edit, StudentId student, const ProfileAnswers& answers);

/// Notes, newest first, and profile of one student.
/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<StudentNotes> readStudentNotes(const Gradebook& gradebook, StudentId student);

} // namespace trellis
