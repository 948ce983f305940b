// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The file as SQLite sees it. Ids are random 63-bit numbers, so that two teachers' files can meet;
// dates are YYYY-MM-DD. Every domain table has one NOT NULL integer key, because the session
// extension silently skips a table without one, and no cascades, triggers, views or generated
// columns, because undoing through those is not exact. Nothing but keys is UNIQUE: an undo puts
// rows back in an order of its own. Pairs such as an activity and its outcomes have an id too, so
// that the history can name every row by one number.
#include "core/storage/internal/schema.h"

#include <array>

namespace trellis::internal {

namespace {

constexpr std::string_view kVersion1 = R"sql(
CREATE TABLE gradebook (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    uid TEXT NOT NULL,
    rule_version INTEGER NOT NULL
) STRICT;

CREATE TABLE op (
    id INTEGER PRIMARY KEY NOT NULL,
    uid TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL,
    actor TEXT NOT NULL,
    device TEXT NOT NULL,
    app_version TEXT NOT NULL,
    rule_version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    args TEXT NOT NULL,
    undo_of INTEGER REFERENCES op (id)
) STRICT;
CREATE INDEX op_by_undo_of ON op (undo_of) WHERE undo_of IS NOT NULL;

CREATE TABLE change (
    op INTEGER NOT NULL REFERENCES op (id),
    seq INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    column_name TEXT,
    old_value ANY,
    new_value ANY,
    PRIMARY KEY (op, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE teacher (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE term (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL
) STRICT;

CREATE TABLE scale (
    id INTEGER PRIMARY KEY NOT NULL,
    credit_level_id INTEGER NOT NULL REFERENCES scale_level (id)
) STRICT;

CREATE TABLE scale_level (
    id INTEGER PRIMARY KEY NOT NULL,
    scale_id INTEGER NOT NULL REFERENCES scale (id),
    rank INTEGER NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    wording TEXT NOT NULL
) STRICT;

CREATE TABLE course (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    term_id INTEGER REFERENCES term (id),
    scale_id INTEGER NOT NULL REFERENCES scale (id),
    made_on TEXT NOT NULL,
    method TEXT NOT NULL,
    parameter INTEGER,
    minimum INTEGER NOT NULL
) STRICT;

CREATE TABLE threshold (
    id INTEGER PRIMARY KEY NOT NULL,
    course_id INTEGER NOT NULL REFERENCES course (id),
    rank INTEGER NOT NULL,
    value REAL NOT NULL
) STRICT;

CREATE TABLE category (
    id INTEGER PRIMARY KEY NOT NULL,
    course_id INTEGER NOT NULL REFERENCES course (id),
    name TEXT NOT NULL,
    is_habits INTEGER NOT NULL
) STRICT;

CREATE TABLE outcome (
    id INTEGER PRIMARY KEY NOT NULL,
    course_id INTEGER NOT NULL REFERENCES course (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    short_name TEXT NOT NULL,
    title TEXT NOT NULL,
    bloom TEXT,
    category_id INTEGER REFERENCES category (id),
    opened_on TEXT,
    expected_on TEXT,
    archived_on TEXT,
    method TEXT,
    parameter INTEGER,
    minimum INTEGER
) STRICT;
CREATE INDEX outcome_by_course ON outcome (course_id, position);

CREATE TABLE outcome_wording (
    id INTEGER PRIMARY KEY NOT NULL,
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX outcome_wording_by_outcome ON outcome_wording (outcome_id);

CREATE TABLE outcome_resource (
    id INTEGER PRIMARY KEY NOT NULL,
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    location TEXT NOT NULL
) STRICT;
CREATE INDEX outcome_resource_by_outcome ON outcome_resource (outcome_id, position);

CREATE TABLE prerequisite (
    id INTEGER PRIMARY KEY NOT NULL,
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    prerequisite_id INTEGER NOT NULL REFERENCES outcome (id)
) STRICT;
CREATE INDEX prerequisite_by_outcome ON prerequisite (outcome_id);

CREATE TABLE class (
    id INTEGER PRIMARY KEY NOT NULL,
    course_id INTEGER NOT NULL REFERENCES course (id),
    name TEXT NOT NULL,
    room TEXT NOT NULL,
    weekdays TEXT
) STRICT;
CREATE INDEX class_by_course ON class (course_id);

CREATE TABLE day_off (
    id INTEGER PRIMARY KEY NOT NULL,
    class_id INTEGER NOT NULL REFERENCES class (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL
) STRICT;
CREATE INDEX day_off_by_class ON day_off (class_id, first_day);

CREATE TABLE student (
    id INTEGER PRIMARY KEY NOT NULL,
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    name_prefix TEXT NOT NULL,
    middle_name TEXT NOT NULL,
    preferred_given_name TEXT NOT NULL,
    preferred_family_name TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    home_language TEXT NOT NULL,
    birth_date TEXT,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE student_id (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    position INTEGER NOT NULL,
    scheme TEXT NOT NULL,
    source TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX student_id_by_student ON student_id (student_id, position);

CREATE TABLE guardian (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    relationship TEXT NOT NULL
) STRICT;
CREATE INDEX guardian_by_student ON guardian (student_id, position);

CREATE TABLE enrollment (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    class_id INTEGER NOT NULL REFERENCES class (id),
    from_date TEXT,
    to_date TEXT,
    grade_level TEXT NOT NULL,
    section TEXT NOT NULL
) STRICT;
CREATE INDEX enrollment_by_class ON enrollment (class_id, student_id);
CREATE INDEX enrollment_by_student ON enrollment (student_id);

CREATE TABLE import_profile (
    id INTEGER PRIMARY KEY NOT NULL,
    heading_key TEXT NOT NULL,
    encoding TEXT NOT NULL,
    delimiter TEXT NOT NULL,
    mapping TEXT NOT NULL
) STRICT;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY NOT NULL,
    class_id INTEGER NOT NULL REFERENCES class (id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    date TEXT NOT NULL
) STRICT;
CREATE INDEX activity_by_class ON activity (class_id, date);

CREATE TABLE activity_outcome (
    id INTEGER PRIMARY KEY NOT NULL,
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    outcome_id INTEGER NOT NULL REFERENCES outcome (id)
) STRICT;
CREATE INDEX activity_outcome_by_activity ON activity_outcome (activity_id);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    activity_id INTEGER REFERENCES activity (id),
    date TEXT NOT NULL,
    entered_seq INTEGER NOT NULL,
    mark TEXT NOT NULL CHECK (mark IN ('level', 'not handed in', 'excused')),
    level_id INTEGER REFERENCES scale_level (id),
    is_reassessment INTEGER NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    CHECK ((mark = 'level') = (level_id IS NOT NULL))
) STRICT;
-- Covers every reader of evidence, in the order the arithmetic wants it.
CREATE INDEX evidence_in_order ON evidence (
    student_id, outcome_id, date, entered_seq, mark, level_id, is_withdrawn, activity_id,
    is_reassessment
);

-- Apart from evidence, since a long note would make every later change of its row slow.
CREATE TABLE evidence_note (
    id INTEGER PRIMARY KEY NOT NULL REFERENCES evidence (id),
    text TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    level_id INTEGER NOT NULL REFERENCES scale_level (id),
    reason TEXT NOT NULL,
    date TEXT NOT NULL,
    removed_on TEXT,
    entered_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX decision_by_student ON decision (student_id, outcome_id);

CREATE TABLE exemption (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    reason TEXT NOT NULL,
    date TEXT NOT NULL,
    removed_on TEXT,
    entered_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX exemption_by_student ON exemption (student_id, outcome_id);

CREATE TABLE student_rule (
    id INTEGER PRIMARY KEY NOT NULL,
    course_id INTEGER NOT NULL REFERENCES course (id),
    student_id INTEGER NOT NULL REFERENCES student (id),
    reason TEXT NOT NULL,
    date TEXT NOT NULL
) STRICT;
CREATE INDEX student_rule_by_student ON student_rule (student_id, course_id);

-- Of a course where student_rule_id is null, else of one student.
CREATE TABLE rule_condition (
    id INTEGER PRIMARY KEY NOT NULL,
    course_id INTEGER NOT NULL REFERENCES course (id),
    student_rule_id INTEGER REFERENCES student_rule (id),
    position INTEGER NOT NULL,
    at_least INTEGER NOT NULL,
    is_percent INTEGER NOT NULL,
    pool TEXT NOT NULL CHECK (pool IN ('all', 'category', 'outcomes')),
    category_id INTEGER REFERENCES category (id),
    level_id INTEGER REFERENCES scale_level (id),
    CHECK ((pool = 'category') = (category_id IS NOT NULL))
) STRICT;
CREATE INDEX rule_condition_by_course ON rule_condition (course_id, student_rule_id, position);

CREATE TABLE condition_outcome (
    id INTEGER PRIMARY KEY NOT NULL,
    condition_id INTEGER NOT NULL REFERENCES rule_condition (id),
    position INTEGER NOT NULL,
    outcome_id INTEGER NOT NULL REFERENCES outcome (id)
) STRICT;
CREATE INDEX condition_outcome_by_condition ON condition_outcome (condition_id, position);

CREATE TABLE award (
    id INTEGER PRIMARY KEY NOT NULL,
    student_id INTEGER NOT NULL REFERENCES student (id),
    course_id INTEGER NOT NULL REFERENCES course (id),
    date TEXT NOT NULL,
    conditions TEXT NOT NULL,
    sentence TEXT NOT NULL,
    revoked_on TEXT,
    revoke_reason TEXT NOT NULL
) STRICT;
CREATE INDEX award_by_student ON award (student_id, course_id, date);

CREATE TABLE award_level (
    id INTEGER PRIMARY KEY NOT NULL,
    award_id INTEGER NOT NULL REFERENCES award (id),
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    level_id INTEGER NOT NULL REFERENCES scale_level (id)
) STRICT;
CREATE INDEX award_level_by_award ON award_level (award_id);
)sql";

const std::array<Migration, 3> kMigrations{{
    {1, kVersion1},
    {2, kVersion2},
    {3, kVersion3, "fd41d49975cf275467522fac84a5a83953150f5d76352f3322f30d7c7ccfd21d"},
}};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int currentSchemaVersion()
{
    return kMigrations.back().to;
}

bool isDomainTable(std::string_view table)
{
    return table != "gradebook" && table != "op" && table != "change" && table != "blob" &&
           table != "erasure";
}

} // namespace trellis::internal
