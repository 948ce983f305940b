// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Columns of files without headings.
#include "core/base/text.h"
#include "core/exchange/cell_value.h"
#include "core/exchange/digits.h"
#include "core/exchange/roster_columns.h"

#include <algorithm>
#include <set>

namespace trellis {

namespace {

// Most of the cells, so that a slip in one row does not turn a column.
constexpr double kMost = 0.8;

template <typename Test> double share(const std::vector<std::string>& cells, Test test)
{
    return cells.empty() ? 0
                         : static_cast<double>(std::ranges::count_if(cells, test)) /
                               static_cast<double>(cells.size());
}

bool isEmail(const std::string& cell)
{
    const std::size_t at = cell.find('@');
    return at != std::string::npos && at > 0 && cell.find('.', at) != std::string::npos &&
           cell.find(' ') == std::string::npos;
}

bool isDate(const std::string& cell)
{
    const bool hasSigns = cell.find_first_of("./-") != std::string::npos;
    return hasSigns &&
           (dateFromCell(cell, DateOrder::DayFirst) || dateFromCell(cell, DateOrder::MonthFirst));
}

bool isCommaName(const std::string& cell)
{
    const std::size_t comma = cell.find(", ");
    return comma != std::string::npos && comma > 0 && comma + 2 < cell.size() && !hasDigit(cell);
}

bool isWords(const std::string& cell)
{
    return !hasDigit(cell) && cell.find('@') == std::string::npos &&
           cell.find_first_of("\\/<>{}=") == std::string::npos;
}

bool isSeveralWords(const std::string& cell)
{
    return isWords(cell) && cell.find(' ') != std::string::npos;
}

std::size_t differentIn(const std::vector<std::string>& cells)
{
    return std::set<std::string>(cells.begin(), cells.end()).size();
}

// Hardly anyone has a value of their own: a class, "student", "m" and "f".
bool isShared(const std::vector<std::string>& cells)
{
    return cells.size() >= 4 && differentIn(cells) * 3 <= cells.size();
}

bool areUnique(const std::vector<std::string>& cells)
{
    return differentIn(cells) == cells.size();
}

std::optional<RosterField> fieldBesidesNames(const std::vector<std::string>& cells)
{
    if (share(cells, isEmail) >= kMost) {
        return RosterField::Email;
    }
    if (share(cells, isDate) >= kMost) {
        return RosterField::BirthDate;
    }
    const bool isLong =
        std::ranges::any_of(cells, [](const std::string& c) { return codePointCount(c) >= 3; });
    if (share(cells, isDigits) >= kMost && areUnique(cells) && (isLong || cells.size() < 4)) {
        return RosterField::StudentNumber;
    }
    const bool isShort =
        std::ranges::all_of(cells, [](const std::string& c) { return codePointCount(c) <= 12; });
    // 10A, 5B; the numbers of a list (1, 2, 3) are nobody's class.
    if (share(cells, hasDigit) >= kMost && isShort && !areUnique(cells)) {
        return share(cells, isDigits) >= kMost ? RosterField::GradeLevel : RosterField::Section;
    }
    const bool isOneClass = cells.size() < 4 && share(cells, hasDigit) >= kMost && isShort &&
                            share(cells, isDigits) < kMost;
    return isOneClass ? std::optional(RosterField::Section) : std::nullopt;
}

} // namespace

std::vector<RosterColumn> guessColumns(std::span<const ColumnSample> samples)
{
    std::vector<RosterColumn> columns;
    std::vector<std::size_t> names;
    std::set<RosterField> taken;
    std::optional<std::size_t> fullName;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::vector<std::string>& cells = samples[i].cells;
        columns.push_back({samples[i].heading, std::nullopt, 0});
        if (cells.empty()) {
            continue;
        }
        if (share(cells, isCommaName) >= kMost && !fullName) {
            fullName = i;
            continue;
        }
        if (const std::optional<RosterField> field = fieldBesidesNames(cells)) {
            if (taken.insert(*field).second) {
                columns.back().field = field;
            }
        } else if (share(cells, isWords) >= kMost && (!isShared(cells) || samples.size() == 1)) {
            names.push_back(i);
        }
    }
    // Surname before given name is what lists without headings mostly do.
    if (!fullName && names.size() >= 2 && share(samples[names[0]].cells, isSeveralWords) < kMost) {
        columns[names[0]].field = RosterField::FamilyName;
        columns[names[1]].field = RosterField::GivenName;
    } else if (!fullName && !names.empty()) {
        fullName = names.front();
    }
    if (!fullName && samples.size() == 1 && !columns[0].field) {
        fullName = 0; // a list of names and nothing else, whatever is in them
    }
    if (fullName) {
        columns[*fullName].field = RosterField::FullName;
    }
    return columns;
}

} // namespace trellis
