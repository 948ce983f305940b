// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// From the cells of a roster's row to a student; used by the reader alone.
#pragma once

#include "core/exchange/heading.h"
#include "core/exchange/person_name.h"
#include "core/exchange/roster_grid.h"
#include "core/exchange/roster_reader.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace trellis {

class RowMaker {
public:
    /// What is decided on the whole file is decided here: dates, roles.
    RowMaker(const CsvTable& table, const RosterGrid& grid, RosterFile& file,
             const RosterReadOptions& options);

    /// Adds the row to the rows or to the skipped rows of the file.
    void add(const GridRow& row);

    /// Guardians who have rows of their own come to their students. After the last row.
    void linkGuardians();

private:
    using Cells = std::vector<std::string>;

    [[nodiscard]] std::string value(const CsvTable::Record& record, RosterField field) const;
    [[nodiscard]] std::optional<std::size_t> columnOf(RosterField field) const;
    void decideDates();
    void decideRoles();

    void fillName(const CsvTable::Record& record, RosterRow& row);
    void fillIds(const CsvTable::Record& record, RosterRow& row);
    void fillBirthDate(const CsvTable::Record& record, RosterRow& row);
    void fillGuardians(const CsvTable::Record& record, RosterRow& row) const;
    void checkWidth(const CsvTable::Record& record);
    void keepAsGuardian(const CsvTable::Record& record, const std::string& role);
    [[nodiscard]] bool saysLeft(const CsvTable::Record& record) const;
    void report(RosterIssueKind kind, const TextPosition& where, std::string detail = {});

    const CsvTable& m_table;
    const RosterGrid& m_grid;
    RosterFile& m_file;
    const RosterReadOptions& m_options;
    std::vector<HeadingMeaning> m_meanings;
    bool m_isMonthFirst = false;
    bool m_obeysRoles = false;
    NameOrder m_nameOrder = NameOrder::GivenFirst;
    std::map<std::string, Guardian> m_guardians;                       // by sourcedId
    std::map<std::size_t, std::vector<std::string>> m_guardiansOfRows; // sourcedIds, by row
};

/// student, pupil, alumno, élève …: the roles whose rows are imported. Source: rule N8.
[[nodiscard]] bool isStudentRole(std::string_view role);

} // namespace trellis
