// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/roster_reader.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <string>

namespace trellis::test {

inline std::string sampleBytes(const std::string& name)
{
    const Result<std::string> bytes =
        readInput(std::filesystem::path(TRELLIS_ROSTER_DATA) / name, kRosterLimits.bytes);
    REQUIRE(bytes);
    return *bytes;
}

inline RosterFile readSample(const std::string& name, RosterReadOptions options = {})
{
    const Result<RosterFile> file = readRosterFile(sampleBytes(name), options);
    REQUIRE(file);
    return *file;
}

inline RosterFile readText(std::string text, RosterReadOptions options = {})
{
    const Result<RosterFile> file = readRosterFile(std::move(text), options);
    REQUIRE(file);
    return *file;
}

inline std::string idOf(const Student& student, IdScheme scheme)
{
    for (const SchoolId& id : student.ids) {
        if (id.scheme == scheme) {
            return id.value;
        }
    }
    return {};
}

/// "García|Ana|00123|7c" …: the facts of a row that most tests look at.
inline std::string brief(const RosterRow& row)
{
    return row.student.listName() + "|" + row.student.number() + "|" + row.section;
}

inline std::vector<std::string> briefs(const RosterFile& file)
{
    std::vector<std::string> all;
    for (const RosterRow& row : file.rows) {
        all.push_back(brief(row));
    }
    return all;
}

/// "familyName givenName - studentNumber": what each column is taken for.
inline std::string fields(const RosterFile& file)
{
    std::string all;
    for (const RosterColumn& column : file.columns) {
        const std::string name = mappedFieldName(column);
        all += (all.empty() ? "" : " ");
        all += name.empty() ? "-" : name;
    }
    return all;
}

} // namespace trellis::test
