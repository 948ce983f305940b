// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/clipboard_sheets.h"

#include "core/storage/edit.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

namespace trellis {

using internal::Connection;
using internal::Rows;

namespace {

int nextNumber(Edit& edit, ClassId schoolClass)
{
    Rows row(edit.connection(),
             "SELECT coalesce(max(number), 0) FROM clipboard_sheet WHERE class_id = ?");
    row.with(schoolClass.value);
    return row.next() ? row.small(0) + 1 : 1;
}

void readRows(Connection& connection, ClipboardSheet& sheet)
{
    Rows outcomes(connection, "SELECT outcome_id FROM clipboard_outcome WHERE sheet_id = ? "
                              "ORDER BY position, id");
    outcomes.with(sheet.id.value);
    while (outcomes.next()) {
        sheet.outcomes.push_back(OutcomeId{outcomes.number(0)});
    }
    Rows students(connection, "SELECT student_id FROM clipboard_student WHERE sheet_id = ? "
                              "ORDER BY position, id");
    students.with(sheet.id.value);
    while (students.next()) {
        sheet.students.push_back(StudentId{students.number(0)});
    }
}

template <typename IdType>
void writeInOrder(Edit& edit, std::string_view table, std::string_view column,
                  ClipboardSheetId sheet, const std::vector<IdType>& ids)
{
    std::int64_t position = 0;
    for (const IdType id : ids) {
        edit.insert(table, randomId(),
                    {{"sheet_id", sheet.value}, {"position", ++position}, {column, id.value}});
    }
}

/// The order in which a class sits is kept as the order of a sheet that has no outcomes and is
/// never printed. Its number is 0, which no other has.
std::optional<ClipboardSheetId> seatsOf(Connection& connection, ClassId schoolClass)
{
    Rows row(connection, "SELECT id FROM clipboard_sheet WHERE class_id = ? AND number = 0 "
                         "ORDER BY id");
    row.with(schoolClass.value);
    return row.next() ? std::optional(ClipboardSheetId{row.number(0)}) : std::nullopt;
}

void removeSeats(Edit& edit, ClipboardSheetId seats)
{
    std::vector<std::int64_t> students;
    {
        Rows rows(edit.connection(),
                  "SELECT id FROM clipboard_student WHERE sheet_id = ? ORDER BY id");
        rows.with(seats.value);
        while (rows.next()) {
            students.push_back(rows.number(0));
        }
    }
    for (const std::int64_t student : students) {
        edit.remove("clipboard_student", student);
    }
    edit.remove("clipboard_sheet", seats.value);
}

} // namespace

Result<Committed> makeClipboardSheet(Gradebook& gradebook, const ClipboardSheet& sheet)
{
    if (sheet.outcomes.empty()) {
        return Error{ErrorCode::MissingValue, {}, "outcome", {}};
    }
    if (sheet.outcomes.size() > kMostClipboardOutcomes) {
        return Error{ErrorCode::InvalidValue,
                     std::to_string(sheet.outcomes.size()),
                     "outcomes",
                     {"1", std::to_string(kMostClipboardOutcomes)}};
    }
    if (sheet.students.empty()) {
        return Error{ErrorCode::EmptyClass, {}, {}, {}};
    }
    return gradebook.transact(
        OpKind::MakeClipboardSheet, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            const int number = nextNumber(edit, sheet.schoolClass);
            const ClipboardSheetId id = ClipboardSheetId::make();
            edit.insert("clipboard_sheet", id.value,
                        {{"number", std::int64_t{number}},
                         {"class_id", sheet.schoolClass.value},
                         {"date", sheet.date.toIso()}});
            writeInOrder(edit, "clipboard_outcome", "outcome_id", id, sheet.outcomes);
            writeInOrder(edit, "clipboard_student", "student_id", id, sheet.students);
            args = {{"class", sheet.schoolClass.value}, {"sheet", id.value}, {"number", number}};
            return {};
        });
}

Result<Committed> setSeats(Gradebook& gradebook, ClassId schoolClass,
                           const std::vector<StudentId>& students, Date date)
{
    return gradebook.transact(
        OpKind::MakeClipboardSheet, {{"class", schoolClass.value}, {"number", 0}},
        [&](Edit& edit) -> Result<void> {
            if (const auto before = seatsOf(edit.connection(), schoolClass)) {
                removeSeats(edit, *before);
            }
            if (students.empty()) {
                return {};
            }
            const ClipboardSheetId id = ClipboardSheetId::make();
            edit.insert("clipboard_sheet", id.value,
                        {{"number", std::int64_t{0}},
                         {"class_id", schoolClass.value},
                         {"date", date.toIso()}});
            writeInOrder(edit, "clipboard_student", "student_id", id, students);
            return {};
        });
}

Result<std::vector<StudentId>> readSeats(const Gradebook& gradebook, ClassId schoolClass)
{
    using Seats = std::vector<StudentId>;
    return internal::guarded(gradebook.path(), [&]() -> Result<Seats> {
        Connection& connection = gradebook.connection();
        const internal::ReadMoment moment(connection);
        ClipboardSheet seats;
        if (const auto id = seatsOf(connection, schoolClass)) {
            seats.id = *id;
            readRows(connection, seats);
        }
        return seats.students;
    });
}

Result<std::vector<ClipboardSheet>> readClipboardSheets(const Gradebook& gradebook,
                                                        ClassId schoolClass)
{
    using Sheets = std::vector<ClipboardSheet>;
    return internal::guarded(gradebook.path(), [&]() -> Result<Sheets> {
        Connection& connection = gradebook.connection();
        const internal::ReadMoment moment(connection);
        Sheets sheets;
        {
            Rows rows(connection, "SELECT id, number, date FROM clipboard_sheet "
                                  "WHERE class_id = ? AND number > 0 ORDER BY number DESC, id");
            rows.with(schoolClass.value);
            while (rows.next()) {
                ClipboardSheet sheet;
                sheet.id = ClipboardSheetId{rows.number(0)};
                sheet.number = rows.small(1);
                sheet.schoolClass = schoolClass;
                sheet.date = rows.date(2);
                sheets.push_back(std::move(sheet));
            }
        }
        for (ClipboardSheet& sheet : sheets) {
            readRows(connection, sheet);
        }
        return sheets;
    });
}

} // namespace trellis
