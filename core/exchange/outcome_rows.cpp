// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/outcome_rows.h"

#include "core/base/text.h"
#include "core/storage/edits/outcome_list.h"

#include <algorithm>
#include <utility>

namespace trellis {

namespace {

/// None where the word is neither.
std::optional<bool> yesOrNo(std::string_view word)
{
    static constexpr std::array<std::string_view, 5> kYes{"yes", "y", "true", "1", "x"};
    static constexpr std::array<std::string_view, 5> kNo{"no", "n", "false", "0", ""};
    const std::string key = foldedKey(word);
    if (std::ranges::find(kYes, key) != kYes.end()) {
        return true;
    }
    if (std::ranges::find(kNo, key) != kNo.end()) {
        return false;
    }
    return std::nullopt;
}

void refuse(OutcomeRow& row, Error error)
{
    if (!row.trouble) {
        row.trouble = std::move(error);
    }
}

void readWords(const TableFile& file, OutcomeRow& row)
{
    for (const OutcomeColumn column : {Habits, Required}) {
        const std::string word = file.text(row.row, column);
        const auto answer = yesOrNo(word);
        if (!answer) {
            refuse(row, {ErrorCode::InvalidValue,
                         word,
                         std::string(kOutcomeColumns.at(column)),
                         {"yes", "no"}});
        } else if (column == Required) {
            row.required = *answer;
        } else if (!word.empty()) {
            row.habits = *answer;
        }
    }
    const std::string word = file.text(row.row, BloomStep);
    row.bloom = bloomFromName(word);
    if (!word.empty() && !row.bloom) {
        std::vector<std::string> steps;
        for (int step = 0; step <= static_cast<int>(Bloom::Create); ++step) {
            steps.emplace_back(bloomName(static_cast<Bloom>(step)));
        }
        refuse(row, {ErrorCode::InvalidValue, word, "bloom", std::move(steps)});
    }
}

} // namespace

std::vector<OutcomeRow> readOutcomeRows(const TableFile& file)
{
    std::vector<OutcomeRow> rows;
    for (std::size_t at = 0; at < file.size(); ++at) {
        if (file.isBlank(at)) {
            continue;
        }
        OutcomeRow row;
        row.row = at;
        row.line = file.line(at);
        row.code = file.text(at, Code);
        row.title = file.text(at, Title);
        if (auto trouble = file.trouble(at)) {
            refuse(row, *std::move(trouble));
        } else if (row.title.empty()) {
            refuse(row, {ErrorCode::MissingValue, {}, "title", {}});
        } else if (codePointCount(row.code) > kLongestCode) {
            refuse(row, {ErrorCode::TooLong, row.code, "code", {std::to_string(kLongestCode)}});
        }
        readWords(file, row);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace trellis
