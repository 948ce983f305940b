// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Version 2: what the window and the conference keep. The conventions are those of version 1; a
// column added to a table of version 1 has a default, since rows written before have none.
#include "core/storage/internal/schema.h"

namespace trellis::internal {

constinit const std::string_view kVersion2 = R"sql(
-- A field that the teacher changed by hand: a roster does not change it back.
CREATE TABLE sticky_field (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    field TEXT NOT NULL
) STRICT;
CREATE INDEX sticky_field_by_student ON sticky_field (student_id);

ALTER TABLE outcome ADD COLUMN continues_id INTEGER REFERENCES outcome (id);
-- A level at or above the credit level goes stale like the others.
ALTER TABLE outcome ADD COLUMN checks_again INTEGER NOT NULL DEFAULT 0;

CREATE TABLE success_criterion (
    id INTEGER PRIMARY KEY NOT NULL,
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX success_criterion_by_outcome ON success_criterion (outcome_id, position);

-- The name and the family wording of a level in a language other than the course's own.
CREATE TABLE level_wording (
    id INTEGER PRIMARY KEY NOT NULL,
    level_id INTEGER NOT NULL REFERENCES scale_level (id),
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    wording TEXT NOT NULL
) STRICT;
CREATE INDEX level_wording_by_level ON level_wording (level_id);

CREATE TABLE absence (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    class_id INTEGER NOT NULL REFERENCES class (id),
    date TEXT NOT NULL
) STRICT;
CREATE INDEX absence_by_class ON absence (class_id, date);

-- Needs reassessment, until newer evidence or the teacher clears it.
CREATE TABLE flag (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    date TEXT NOT NULL,
    due_on TEXT,
    removed_on TEXT,
    entered_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX flag_by_student ON flag (student_id, outcome_id);

-- To talk about at the conference.
CREATE TABLE star (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    outcome_id INTEGER NOT NULL REFERENCES outcome (id)
) STRICT;
CREATE INDEX star_by_student ON star (student_id, outcome_id);

CREATE TABLE note (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    outcome_id INTEGER REFERENCES outcome (id),
    date TEXT NOT NULL,
    text TEXT NOT NULL,
    entered_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX note_by_student ON note (student_id, date);

CREATE TABLE profile_answer (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    question TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX profile_answer_by_student ON profile_answer (student_id);

-- The language of a student's sheet, and a second one under it; empty: the program's, none.
ALTER TABLE student ADD COLUMN sheet_language TEXT NOT NULL DEFAULT '';
ALTER TABLE student ADD COLUMN sheet_language_2 TEXT NOT NULL DEFAULT '';

-- Joined by the teacher; who shares a guardian's e-mail or phone is a sibling without a row.
CREATE TABLE sibling (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    other_id INTEGER NOT NULL REFERENCES student (id)
) STRICT;
CREATE INDEX sibling_by_student ON sibling (student_id);
CREATE INDEX sibling_by_other ON sibling (other_id);

CREATE TABLE clipboard_sheet (
    id INTEGER PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL,
    class_id INTEGER NOT NULL REFERENCES class (id),
    date TEXT NOT NULL
) STRICT;
CREATE INDEX clipboard_sheet_by_class ON clipboard_sheet (class_id, number);

CREATE TABLE clipboard_outcome (
    id INTEGER PRIMARY KEY NOT NULL,
    sheet_id INTEGER NOT NULL REFERENCES clipboard_sheet (id),
    position INTEGER NOT NULL,
    outcome_id INTEGER NOT NULL REFERENCES outcome (id)
) STRICT;
CREATE INDEX clipboard_outcome_by_sheet ON clipboard_outcome (sheet_id, position);

CREATE TABLE clipboard_student (
    id INTEGER PRIMARY KEY NOT NULL,
    sheet_id INTEGER NOT NULL REFERENCES clipboard_sheet (id),
    position INTEGER NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id)
) STRICT;
CREATE INDEX clipboard_student_by_sheet ON clipboard_student (sheet_id, position);

-- An activity that was taken back whole, and the sheet whose order of students it keeps.
ALTER TABLE activity ADD COLUMN is_withdrawn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE activity ADD COLUMN clipboard_sheet_id INTEGER REFERENCES clipboard_sheet (id);
CREATE INDEX activity_by_clipboard_sheet ON activity (clipboard_sheet_id)
    WHERE clipboard_sheet_id IS NOT NULL;
CREATE INDEX evidence_by_activity ON evidence (activity_id) WHERE activity_id IS NOT NULL;

-- Of one student, over one or several courses: an advisory conference covers them all.
CREATE TABLE conference (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    date TEXT,
    time TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    wants_time INTEGER NOT NULL,
    meet_again_on TEXT,
    printed_on TEXT,
    held_on TEXT,
    results_on TEXT
) STRICT;
CREATE INDEX conference_by_student ON conference (student_id, date);

CREATE TABLE conference_class (
    id INTEGER PRIMARY KEY NOT NULL,
    conference_id INTEGER NOT NULL REFERENCES conference (id),
    class_id INTEGER NOT NULL REFERENCES class (id)
) STRICT;
CREATE INDEX conference_class_by_conference ON conference_class (conference_id);
CREATE INDEX conference_class_by_class ON conference_class (class_id);

-- What a sheet asks the student and the family, and what was answered: a phrase of the program by
-- its key, else the text.
CREATE TABLE conference_prompt (
    id INTEGER PRIMARY KEY NOT NULL,
    conference_id INTEGER NOT NULL REFERENCES conference (id),
    position INTEGER NOT NULL,
    bank TEXT NOT NULL,
    phrase TEXT NOT NULL,
    text TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;
CREATE INDEX conference_prompt_by_conference ON conference_prompt (conference_id, position);

CREATE TABLE goal (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    outcome_id INTEGER REFERENCES outcome (id),
    conference_id INTEGER REFERENCES conference (id),
    text TEXT NOT NULL,
    first_step TEXT NOT NULL,
    evidence TEXT NOT NULL,
    helper TEXT NOT NULL,
    due_on TEXT,
    made_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'met', 'still working', 'changed')),
    state_on TEXT,
    entered_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX goal_by_student ON goal (student_id, made_on);

-- The teacher's own phrases beside those of the banks, or instead of one of them.
CREATE TABLE phrase (
    id INTEGER PRIMARY KEY NOT NULL,
    bank TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    replaces TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- Contents of photos and files; the id is the first 63 bits of the hash. Not recorded by the
-- history: a content never changes, and one that no row names any more is only unused.
CREATE TABLE blob (
    id INTEGER PRIMARY KEY NOT NULL,
    hash TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE work_sample (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    place TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    blob_id INTEGER REFERENCES blob (id),
    thumbnail_id INTEGER REFERENCES blob (id),
    is_shown INTEGER NOT NULL,
    reason TEXT NOT NULL,
    entered_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX work_sample_by_student ON work_sample (student_id, date);

CREATE TABLE work_outcome (
    id INTEGER PRIMARY KEY NOT NULL,
    work_id INTEGER NOT NULL REFERENCES work_sample (id),
    outcome_id INTEGER NOT NULL REFERENCES outcome (id)
) STRICT;
CREATE INDEX work_outcome_by_work ON work_outcome (work_id);
)sql";

} // namespace trellis::internal
