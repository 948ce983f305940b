// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Everything that a gradebook says about one student, to be kept or handed over.
#pragma once

#include "core/base/result.h"
#include "core/model/work_sample.h"
#include "core/storage/gradebook.h"

#include <functional>
#include <string>
#include <vector>

namespace trellis {

/// One kind of thing that was recorded: "marks", and a row for each.
struct RecordTable {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< a cell for each column

    bool operator==(const RecordTable&) const = default;
};

/// A photo or file of the student's work, under the name that the table of work gives it.
struct RecordContent {
    BlobId content;
    std::string fileName;

    bool operator==(const RecordContent&) const = default;
};

struct RecordOfStudent {
    std::vector<RecordTable> tables;
    std::vector<RecordContent> contents;
};

/// The name a piece of work gets beside the tables; number counts from 1.
using ContentName = std::function<std::string(int number, const WorkSample& work)>;

/// Who the student is, levels and credit on that day, and whatever was recorded in any class,
/// withdrawn marks and ended decisions too. Nothing about others: neither siblings nor groups.
/// Errors: UnknownStudent, Damaged, InUse, FileTrouble.
[[nodiscard]] Result<RecordOfStudent> recordOfStudent(const Gradebook& gradebook, StudentId student,
                                                      Date day, const ContentName& contentName);

/// A table for a spreadsheet.
[[nodiscard]] std::string recordCsv(const RecordTable& table, char delimiter = ',');

/// All tables for a program: an object with a list of objects for each table.
[[nodiscard]] std::string recordJson(const RecordOfStudent& record, Date day);

} // namespace trellis
