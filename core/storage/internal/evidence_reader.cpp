// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/evidence_reader.h"

#include "core/storage/internal/errors.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace trellis::internal {

namespace {

std::string_view textOf(sqlite3_stmt* row, int column)
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return bytes == nullptr
               ? std::string_view()
               : std::string_view(bytes,
                                  static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
}

constexpr const char* kHasNote = "EXISTS (SELECT 1 FROM evidence_note AS n WHERE n.id = e.id)";

Evidence withNote(sqlite3_stmt* row, const Scale& scale)
{
    Evidence evidence = readEvidenceRow(row, scale);
    evidence.hasNote = sqlite3_column_int(row, 10) != 0;
    return evidence;
}

template <typename Visit>
void forEachRow(Connection& connection, sqlite3_stmt* statement, Visit visit)
{
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        visit();
    }
    sqlite3_reset(statement);
    if (code != SQLITE_DONE) {
        throw SQLite::Exception(connection.database().getHandle(), code);
    }
}

} // namespace

Mark markFromName(std::string_view name)
{
    if (name == "level") {
        return Mark::Level;
    }
    return name == "excused" ? Mark::Excused : Mark::NotHandedIn;
}

Evidence readEvidenceRow(sqlite3_stmt* row, const Scale& scale)
{
    Evidence evidence;
    evidence.id = EvidenceId{sqlite3_column_int64(row, 0)};
    evidence.student = StudentId{sqlite3_column_int64(row, 1)};
    evidence.outcome = OutcomeId{sqlite3_column_int64(row, 2)};
    const auto date = Date::fromIso(textOf(row, 3));
    if (!date) {
        throw DamagedContent(fmt::format("{} is not a day", textOf(row, 3)));
    }
    evidence.date = *date;
    evidence.enteredSeq = sqlite3_column_int64(row, 4);
    evidence.mark = markFromName(textOf(row, 5));
    if (evidence.mark == Mark::Level) {
        evidence.rank = scale.rankOf(LevelId{sqlite3_column_int64(row, 6)});
        if (evidence.rank == 0) {
            throw DamagedContent("a mark has a level that is not on its scale");
        }
    }
    evidence.isWithdrawn = sqlite3_column_int(row, 7) != 0;
    evidence.activity = ActivityId{sqlite3_column_int64(row, 8)};
    evidence.isReassessment = sqlite3_column_int(row, 9) != 0;
    return evidence;
}

void appendEvidence(Connection& connection, const Scale& scale, StudentId student,
                    OutcomeId outcome, std::vector<Evidence>& evidence)
{
    static const std::string sql =
        fmt::format("SELECT {}, {} FROM evidence AS e WHERE e.student_id = ? AND e.outcome_id = ? "
                    "ORDER BY e.date, e.entered_seq, e.id",
                    kEvidenceColumns, kHasNote);
    sqlite3_stmt* statement = connection.preparedForBulk(sql);
    sqlite3_bind_int64(statement, 1, student.value);
    sqlite3_bind_int64(statement, 2, outcome.value);
    forEachRow(connection, statement, [&] { evidence.push_back(withNote(statement, scale)); });
}

void appendEvidence(Connection& connection, const ClassBook& book, StudentId student,
                    std::vector<Evidence>& evidence)
{
    // In this order SQLite reads it off the indexes, and sorts nothing.
    static const std::string sql =
        fmt::format("SELECT {}, {} FROM outcome AS o CROSS JOIN evidence AS e "
                    "ON e.student_id = ? AND e.outcome_id = o.id WHERE o.course_id = ? "
                    "ORDER BY o.position, o.id, e.date, e.entered_seq",
                    kEvidenceColumns, kHasNote);
    sqlite3_stmt* statement = connection.preparedForBulk(sql);
    sqlite3_bind_int64(statement, 1, student.value);
    sqlite3_bind_int64(statement, 2, book.course.id.value);
    forEachRow(connection, statement, [&] {
        // The book may be older than the file.
        if (book.indexOf(OutcomeId{sqlite3_column_int64(statement, 2)})) {
            evidence.push_back(withNote(statement, book.scale));
        }
    });
    putInOrder(book, evidence);
}

void putInOrder(const ClassBook& book, std::vector<Evidence>& evidence)
{
    const auto isEarlier = [&book](const Evidence& a, const Evidence& b) {
        return a.outcome == b.outcome ? isBefore(a, b)
                                      : book.indexOf(a.outcome) < book.indexOf(b.outcome);
    };
    if (!std::ranges::is_sorted(evidence, isEarlier)) {
        std::ranges::sort(evidence, isEarlier);
    }
}

EvidenceInOrder::EvidenceInOrder(Connection& connection) : m_connection(connection)
{
    static const std::string sql =
        fmt::format("SELECT {} FROM evidence AS e ORDER BY e.student_id, e.outcome_id, e.date, "
                    "e.entered_seq, e.mark, e.level_id, e.is_withdrawn, e.activity_id, "
                    "e.is_reassessment, e.id",
                    kEvidenceColumns);
    m_rows = connection.preparedForBulk(sql);
    next();
}

EvidenceInOrder::~EvidenceInOrder()
{
    sqlite3_reset(m_rows);
}

void EvidenceInOrder::next()
{
    const int code = sqlite3_step(m_rows);
    m_hasRow = code == SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        throw SQLite::Exception(m_connection.database().getHandle(), code);
    }
}

StudentId EvidenceInOrder::student() const
{
    return StudentId{sqlite3_column_int64(m_rows, 1)};
}

OutcomeId EvidenceInOrder::outcome() const
{
    return OutcomeId{sqlite3_column_int64(m_rows, 2)};
}

Evidence EvidenceInOrder::evidence(const Scale& scale) const
{
    return readEvidenceRow(m_rows, scale);
}

} // namespace trellis::internal
