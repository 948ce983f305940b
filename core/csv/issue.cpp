// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/issue.h"

#include <array>

namespace trellis {

std::string_view csvIssueKindName(CsvIssueKind kind)
{
    static constexpr std::array<std::string_view, 8> kNames{
        "UnterminatedQuote", "TextAfterQuote", "StrayQuote",  "NulByte",
        "TooFewFields",      "TooManyFields",  "BadEncoding", "FieldTooLong"};
    return kNames.at(static_cast<std::size_t>(kind));
}

} // namespace trellis
