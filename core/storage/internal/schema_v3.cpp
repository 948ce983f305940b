// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Version 3: groups of students, and who was erased. The conventions are those of version 1.
#include "core/storage/internal/schema.h"

namespace trellis::internal {

constinit const std::string_view kVersion3 = R"sql(
-- Students of one class who work together, a pair too. Without a name it is called by its members,
-- so that no name of a student has to be kept twice.
CREATE TABLE learning_group (
    id INTEGER PRIMARY KEY NOT NULL,
    class_id INTEGER NOT NULL REFERENCES class (id),
    name TEXT NOT NULL,
    made_on TEXT NOT NULL,
    ended_on TEXT,
    entered_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX learning_group_by_class ON learning_group (class_id, entered_seq);

CREATE TABLE group_member (
    id INTEGER PRIMARY KEY NOT NULL,
    group_id INTEGER NOT NULL REFERENCES learning_group (id),
    student_id INTEGER NOT NULL REFERENCES student (id)
) STRICT;
CREATE INDEX group_member_by_group ON group_member (group_id);
CREATE INDEX group_member_by_student ON group_member (student_id);

-- That somebody was erased for good, and when: the number that the record had, nothing else. Not
-- recorded by the history, which cannot bring anybody back.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY NOT NULL,
    erased_id INTEGER NOT NULL,
    date TEXT NOT NULL
) STRICT;
)sql";

} // namespace trellis::internal
