// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/csv/input.h"
#include "core/exchange/cell_value.h"
#include "core/exchange/person_name.h"
#include "core/exchange/roster_file.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trellis {

struct RosterReadOptions {
    std::string where;             ///< path, for the sentence when the file is refused
    std::string encoding;          ///< empty: decide by the bytes
    std::optional<char> delimiter; ///< none: decide by the text
    std::string locale;            ///< of the user: 8-bit page and order of dates
    std::string source;            ///< the system that sourcedIds and lmsIds come from

    /// Heading (or number of the column where there is none) and field; "ignore" for no field.
    std::vector<std::pair<std::string, std::string>> map;
    std::vector<RosterProfile> profiles; ///< of earlier imports; what is said above wins
    InputLimits limits = kRosterLimits;

    /// As map, but by the place of the column, from 0; wins over headings and profiles.
    std::map<std::size_t, std::string> columns = {};
    std::optional<bool> hasHeading = {};     ///< none: decide by the first rows
    std::optional<DateOrder> dateOrder = {}; ///< none: decide by the dates
    std::optional<NameOrder> nameOrder = {}; ///< none: decide by the heading
    std::set<std::size_t> keptLines = {};    ///< rows that are students, whatever they look like
};

/// Reads a roster as schools export it, from bytes in any encoding.
/// Errors: TooLarge (bytes or rows), EmptyInput, NotText, OneLine, UnknownEncoding,
/// UnknownHeading, UnknownField. Everything else is an issue or a skipped row of the file.
/// Source: exchange/README.md 1 and 2.
[[nodiscard]] Result<RosterFile> readRosterFile(std::string bytes,
                                                const RosterReadOptions& options);

/// Reads pasted text: cells where there are tabs, else one name a line, numbers and bullets in
/// front taken away.
[[nodiscard]] Result<RosterFile> readPastedRoster(std::string text,
                                                  const RosterReadOptions& options);

} // namespace trellis
