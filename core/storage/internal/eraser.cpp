// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/eraser.h"

#include "core/storage/internal/erased_names.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/recorder.h"
#include "core/storage/internal/row_owners.h"
#include "core/storage/internal/rows.h"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace trellis::internal {

namespace {

bool hasTable(Connection& connection, std::string_view table)
{
    Rows found(connection, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    found.with(std::string(table));
    return found.next();
}

class Eraser {
public:
    Eraser(Connection& connection, std::span<const StudentId> students)
        : m_connection(connection), m_owners(connection),
          m_students(students.begin(), students.end())
    {}

    Committed run(Date day);

private:
    void find();
    void blankGroupNames();
    void blankGroupNameInHistory(std::int64_t group);
    [[nodiscard]] std::string withoutName(const std::string& stored) const;
    [[nodiscard]] std::set<std::int64_t> groupsTheyWereIn();
    void blankHistory();
    [[nodiscard]] std::set<std::int64_t> mergesOfThem();
    void removeRows();
    void removeUnusedContents();

    Connection& m_connection;
    RowOwners m_owners;
    std::set<StudentId> m_students;
    RowSet m_now;  ///< what is theirs in the file
    RowSet m_ever; ///< and what was
    ErasedNames m_names;
};

void Eraser::find()
{
    for (const StudentId student : m_students) {
        m_now["student"].insert(student.value);
    }
    m_owners.addDependents(m_now);
    m_ever = m_now;
    m_owners.addFormerDependents(m_ever);
}

std::set<std::int64_t> Eraser::groupsTheyWereIn()
{
    std::set<std::int64_t> groups;
    Rows now(m_connection, "SELECT id, group_id FROM group_member ORDER BY id");
    while (now.next()) {
        if (contains(m_now, "group_member", now.number(0))) {
            groups.insert(now.number(1));
        }
    }
    Rows then(m_connection, "SELECT row_id, coalesce(old_value, new_value) FROM change "
                            "WHERE table_name = 'group_member' AND kind <> 'update' "
                            "ORDER BY op, seq");
    while (then.next()) {
        if (then.isNull(1) || !contains(m_ever, "group_member", then.number(0))) {
            continue;
        }
        const nlohmann::json values = rowFromHistory(then.text(1));
        if (values.is_object() && values.contains("group_id")) {
            groups.insert(values.at("group_id").get<std::int64_t>());
        }
    }
    return groups;
}

// A group that was called "Ana and Ben" is called by its members from then on.
void Eraser::blankGroupNames()
{
    if (!hasTable(m_connection, "group_member")) {
        return;
    }
    for (const std::int64_t group : groupsTheyWereIn()) {
        std::string name;
        {
            Rows row(m_connection, "SELECT name FROM learning_group WHERE id = ?");
            row.with(group);
            name = row.next() ? row.text(0) : std::string();
        }
        if (m_names.saidIn(name)) {
            SQLite::Statement& update =
                m_connection.prepared("UPDATE learning_group SET name = '' WHERE id = ?");
            update.bind(1, group);
            update.exec();
        }
        blankGroupNameInHistory(group);
    }
}

// Everywhere alike, so that each change still fits what was before and after it.
void Eraser::blankGroupNameInHistory(std::int64_t group)
{
    struct Name {
        std::int64_t op = 0;
        std::int64_t seq = 0;
        std::array<std::optional<std::string>, 2> values;
    };
    std::vector<Name> names;
    {
        Rows changes(m_connection, "SELECT op, seq, column_name, old_value, new_value FROM change "
                                   "WHERE table_name = 'learning_group' AND row_id = ? "
                                   "AND coalesce(column_name, 'name') = 'name' ORDER BY op, seq");
        changes.with(group);
        while (changes.next()) {
            Name name{changes.number(0), changes.number(1), {}};
            for (const int side : {0, 1}) {
                if (!changes.isNull(3 + side)) {
                    name.values.at(static_cast<std::size_t>(side)) =
                        changes.isNull(2) ? withoutName(changes.text(3 + side))
                        : m_names.saidIn(changes.text(3 + side)) ? std::string()
                                                                 : changes.text(3 + side);
                }
            }
            names.push_back(std::move(name));
        }
    }
    for (Name& name : names) {
        // From one name that said it to another: nothing is left of that.
        if (name.values[0] == name.values[1]) {
            name.values = {};
        }
        SQLite::Statement& blank = m_connection.prepared(
            "UPDATE change SET old_value = ?, new_value = ? WHERE op = ? AND seq = ?");
        for (const int side : {0, 1}) {
            if (const auto& value = name.values.at(static_cast<std::size_t>(side))) {
                blank.bind(1 + side, *value);
            } else {
                blank.bind(1 + side);
            }
        }
        blank.bind(3, name.op);
        blank.bind(4, name.seq);
        blank.exec();
    }
}

// A whole row of a group, as the history keeps it.
std::string Eraser::withoutName(const std::string& stored) const
{
    nlohmann::json row = rowFromHistory(stored);
    if (!row.is_object()) {
        return m_names.saidIn(stored) ? std::string() : stored;
    }
    if (!row.contains("name") || !row.at("name").is_string() ||
        !m_names.saidIn(row.at("name").get<std::string>())) {
        return stored;
    }
    row["name"] = std::string();
    return row.dump();
}

// What a merge moved from one record to the other says something about both.
std::set<std::int64_t> Eraser::mergesOfThem()
{
    std::set<std::int64_t> ops;
    {
        Rows merges(m_connection, "SELECT id, args FROM op WHERE kind = 'merge-students' "
                                  "ORDER BY id");
        while (merges.next()) {
            const auto args = nlohmann::json::parse(merges.text(1), nullptr, false);
            for (const char* key : {"student", "gone"}) {
                if (args.is_object() &&
                    m_students.contains(StudentId{args.value(key, std::int64_t{0})})) {
                    ops.insert(merges.number(0));
                }
            }
        }
    }
    Rows undos(m_connection, "SELECT id, undo_of FROM op WHERE undo_of IS NOT NULL ORDER BY id");
    while (undos.next()) {
        if (ops.contains(undos.number(1))) {
            ops.insert(undos.number(0));
        }
    }
    return ops;
}

void Eraser::blankHistory()
{
    const std::set<std::int64_t> merges = mergesOfThem();
    std::vector<std::pair<std::int64_t, std::int64_t>> theirs;
    {
        Rows changes(m_connection, "SELECT op, seq, table_name, row_id FROM change "
                                   "WHERE old_value IS NOT NULL OR new_value IS NOT NULL "
                                   "ORDER BY op, seq");
        while (changes.next()) {
            if (merges.contains(changes.number(0)) ||
                contains(m_ever, changes.text(2), changes.number(3))) {
                theirs.emplace_back(changes.number(0), changes.number(1));
            }
        }
    }
    for (const auto& [op, seq] : theirs) {
        SQLite::Statement& blank = m_connection.prepared(
            "UPDATE change SET old_value = NULL, new_value = NULL WHERE op = ? AND seq = ?");
        blank.bind(1, op);
        blank.bind(2, seq);
        blank.exec();
    }
}

void Eraser::removeRows()
{
    for (const auto& [table, ids] : m_now) {
        for (const std::int64_t id : ids) {
            SQLite::Statement& remove =
                m_connection.prepared(fmt::format("DELETE FROM {} WHERE id = ?", table));
            remove.bind(1, id);
            remove.exec();
        }
    }
}

// A content stays while an undo or a redo could name it again.
void Eraser::removeUnusedContents()
{
    if (!hasTable(m_connection, "blob")) {
        return;
    }
    std::set<std::int64_t> used;
    Rows now(m_connection, "SELECT blob_id, thumbnail_id FROM work_sample ORDER BY id");
    while (now.next()) {
        for (const int column : {0, 1}) {
            if (!now.isNull(column)) {
                used.insert(now.number(column));
            }
        }
    }
    Rows then(m_connection, "SELECT column_name, old_value, new_value FROM change "
                            "WHERE table_name = 'work_sample' ORDER BY op, seq");
    while (then.next()) {
        for (const int column : {1, 2}) {
            if (then.isNull(column)) {
                continue;
            }
            if (!then.isNull(0)) {
                used.insert(then.number(column));
                continue;
            }
            const nlohmann::json values = rowFromHistory(then.text(column));
            for (const char* key : {"blob_id", "thumbnail_id"}) {
                if (values.is_object() && values.contains(key) &&
                    values.at(key).is_number_integer()) {
                    used.insert(values.at(key).get<std::int64_t>());
                }
            }
        }
    }
    std::vector<std::int64_t> unused;
    Rows contents(m_connection, "SELECT id FROM blob ORDER BY id");
    while (contents.next()) {
        if (!used.contains(contents.number(0))) {
            unused.push_back(contents.number(0));
        }
    }
    for (const std::int64_t id : unused) {
        SQLite::Statement& remove = m_connection.prepared("DELETE FROM blob WHERE id = ?");
        remove.bind(1, id);
        remove.exec();
    }
}

Committed Eraser::run(Date day)
{
    SQLite::Transaction transaction(m_connection.database(),
                                    SQLite::TransactionBehavior::IMMEDIATE);
    m_connection.database().exec("PRAGMA defer_foreign_keys = ON");
    find();
    m_names = ErasedNames(m_connection, m_ever["student"]);
    blankGroupNames();
    blankHistory();
    removeRows();
    removeUnusedContents();
    const StudentId erased = *m_students.begin();
    if (hasTable(m_connection, "erasure")) {
        for (const StudentId student : m_students) {
            SQLite::Statement& erasure =
                m_connection.prepared("INSERT INTO erasure (id, erased_id, date) VALUES (?, ?, ?)");
            erasure.bind(1, randomId());
            erasure.bind(2, student.value);
            erasure.bind(3, day.toIso());
            erasure.exec();
        }
    }
    Committed committed;
    std::vector<Change> changes;
    for (const auto& [table, ids] : m_now) {
        for (const std::int64_t id : ids) {
            changes.push_back({table, id, Change::Kind::Delete, {}, nullptr, nullptr});
            committed.touched.rows.push_back({table, id});
        }
    }
    committed.op =
        recordChanges(m_connection, OpKind::EraseStudent, {{"student", erased.value}}, changes);
    transaction.commit();
    return committed;
}

} // namespace

std::vector<StudentId> recordsOf(Connection& connection, StudentId student)
{
    std::vector<StudentId> records{student};
    Rows merges(connection, "SELECT args FROM op WHERE kind = 'merge-students' ORDER BY id DESC");
    while (merges.next()) {
        const auto args = nlohmann::json::parse(merges.text(0), nullptr, false);
        if (!args.is_object()) {
            continue;
        }
        const StudentId keep{args.value("student", std::int64_t{0})};
        const StudentId gone{args.value("gone", std::int64_t{0})};
        Rows there(connection, "SELECT 1 FROM student WHERE id = ?");
        there.with(gone.value);
        if (std::find(records.begin(), records.end(), keep) != records.end() && !there.next()) {
            records.push_back(gone);
        }
    }
    return records;
}

bool holdsAnyOf(Connection& connection, std::span<const StudentId> students)
{
    return std::any_of(students.begin(), students.end(), [&connection](StudentId student) {
        Rows now(connection, "SELECT 1 FROM student WHERE id = ?");
        now.with(student.value);
        Rows then(connection, "SELECT 1 FROM change WHERE table_name = 'student' AND row_id = ? "
                              "AND (old_value IS NOT NULL OR new_value IS NOT NULL)");
        then.with(student.value);
        return now.next() || then.next();
    });
}

Committed eraseRows(Connection& connection, std::span<const StudentId> students, Date day)
{
    return Eraser(connection, students).run(day);
}

} // namespace trellis::internal
