// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/outcome_text.h"

#include "core/base/text.h"
#include "core/model/bloom_verbs.h"
#include "core/storage/edits/outcome_list.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace trellis {

namespace {

constexpr std::size_t kLongestShortName = 24;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "4", "4.2", "LO4", "B-12": letters and digits with a digit among them.
bool looksLikeCode(std::string_view cell)
{
    return !cell.empty() && cell.size() <= 8 && std::any_of(cell.begin(), cell.end(), isDigit) &&
           std::all_of(cell.begin(), cell.end(), [](char c) {
               return isDigit(c) || isAsciiLetter(c) || c == '.' || c == '-';
           });
}

std::string withoutBullet(std::string line)
{
    static constexpr std::array<std::string_view, 15> kBullets{
        "•", "‣", "◦", "▪", "▫", "●", "○", "■", "□", "➢", "✓", "·", "–", "—", "*",
    };
    for (const std::string_view bullet : kBullets) {
        if (line.starts_with(bullet)) {
            return trimmed(line.substr(bullet.size()));
        }
    }
    // A hyphen, and the letter that a word processor's hollow bullet becomes.
    for (const std::string_view bullet : {"- ", "-\t", "o ", "o\t"}) {
        if (line.starts_with(bullet)) {
            return trimmed(line.substr(bullet.size()));
        }
    }
    return line;
}

/// Takes "4.", "4)", "(4)", "4:", "4 -", "LO4:" off the front of a line; empty where there is none.
std::string takeNumber(std::string& line)
{
    const bool isOpened = line.starts_with('(');
    std::size_t end = isOpened ? 1 : 0;
    const std::size_t start = end;
    while (end < line.size() && isAsciiLetter(line[end]) && end - start < 3) {
        ++end;
    }
    const std::size_t letters = end - start;
    const std::size_t digits = end;
    while (end < line.size() && (isDigit(line[end]) || (line[end] == '.' && end + 1 < line.size() &&
                                                        end > digits && isDigit(line[end + 1])))) {
        ++end;
    }
    if (end == digits || end - digits > 6) {
        return {};
    }
    const std::string number = line.substr(start, end - start);
    std::string rest = line.substr(end);
    bool isMarked = false;
    for (const std::string_view mark : {")", ".", ":", " -", " –", " —", "\t", "]"}) {
        if (rest.starts_with(mark)) {
            rest = rest.substr(mark.size());
            isMarked = true;
            break;
        }
    }
    // "3 ways to …" is no number of a list; neither is "B2B …".
    const bool isApart = rest.empty() || rest.front() == ' ' || rest.front() == '\t' ||
                         (letters == 0 && !isDigit(rest.front()));
    if (!isMarked || !isApart || trimmed(rest).empty()) {
        return {};
    }
    line = trimmed(rest);
    return number;
}

/// What the cells of a line say, apart from the code.
void readCells(std::vector<std::string> cells, PastedOutcome& pasted)
{
    Outcome& outcome = pasted.outcome;
    std::vector<std::string> texts;
    for (std::string& cell : cells) {
        if (const auto bloom = bloomFromName(cell); bloom && !outcome.bloom && cells.size() > 1) {
            outcome.bloom = bloom;
        } else {
            texts.push_back(std::move(cell));
        }
    }
    if (texts.size() > 1 && codePointCount(texts[0]) <= kLongestShortName &&
        codePointCount(texts[1]) > codePointCount(texts[0])) {
        outcome.shortName = texts[0];
        texts.erase(texts.begin());
    }
    if (texts.size() > 1 && foldedKey(texts.back()).starts_with("i can ")) {
        outcome.wordings.push_back({{}, texts.back()});
        texts.pop_back();
    }
    for (const std::string& text : texts) {
        outcome.title += outcome.title.empty() ? text : " " + text;
    }
}

PastedOutcome readLine(std::string line, std::size_t number)
{
    PastedOutcome pasted;
    pasted.line = number;
    line = withoutBullet(std::move(line));
    const std::string listNumber = takeNumber(line);
    std::vector<std::string> cells;
    for (const std::string& cell : split(line, '\t')) {
        if (std::string tidy = singleLine(cell); !tidy.empty()) {
            cells.push_back(std::move(tidy));
        }
    }
    pasted.outcome.code = listNumber;
    if (listNumber.empty() && cells.size() > 1 && looksLikeCode(cells.front())) {
        pasted.outcome.code = cells.front();
        cells.erase(cells.begin());
    }
    readCells(std::move(cells), pasted);
    if (!pasted.outcome.bloom) {
        pasted.outcome.bloom = guessBloom(pasted.outcome.title);
        pasted.isBloomGuess = pasted.outcome.bloom.has_value();
    }
    return pasted;
}

void refuseDoubles(std::vector<PastedOutcome>& rows, const ClassBook& book)
{
    std::set<std::string> known;
    for (const Outcome& outcome : book.outcomes) {
        known.insert(foldedKey(outcome.title));
    }
    std::map<std::string, std::size_t> lineOf;
    for (PastedOutcome& row : rows) {
        const std::string key = foldedKey(row.outcome.title);
        const auto [first, isFirst] = lineOf.emplace(key, row.line);
        if (known.contains(key)) {
            row.refused = Error{ErrorCode::AlreadyThere, row.outcome.title, "outcome", {}};
        } else if (!isFirst) {
            row.refused = Error{
                ErrorCode::TwiceInFile, row.outcome.title, {}, {std::to_string(first->second)}};
        } else if (codePointCount(row.outcome.title) > kLongestOutcome) {
            row.refused = Error{
                ErrorCode::TooLong, row.outcome.title, "title", {std::to_string(kLongestOutcome)}};
        }
    }
}

// The number after that of the line above; empty where that one has none.
std::string numberAfter(const std::string& code)
{
    constexpr std::size_t kMostDigits = 6;
    const bool isNumber = !code.empty() && code.size() <= kMostDigits &&
                          std::all_of(code.begin(), code.end(), isDigit);
    return isNumber ? std::to_string(std::stoi(code) + 1) : std::string();
}

void giveCodes(std::vector<PastedOutcome>& rows, const ClassBook& book)
{
    std::vector<Outcome> all = book.outcomes;
    std::set<std::string> taken;
    for (const Outcome& outcome : all) {
        taken.insert(foldedKey(outcome.code));
    }
    for (PastedOutcome& row : rows) {
        std::string& code = row.outcome.code;
        const bool isFree = !row.refused && !code.empty() && codePointCount(code) <= kLongestCode &&
                            taken.insert(foldedKey(code)).second;
        if (isFree) {
            all.push_back(row.outcome);
        } else {
            code.clear();
        }
    }
    std::string before;
    for (PastedOutcome& row : rows) {
        if (row.outcome.code.empty() && !row.refused) {
            // Between numbered lines, as one would count.
            const std::string counted = numberAfter(before);
            const bool isFree = !counted.empty() && taken.insert(counted).second;
            row.outcome.code = isFree ? counted : nextCode(all);
            taken.insert(foldedKey(row.outcome.code));
            all.push_back(row.outcome);
        }
        before = row.outcome.code;
    }
}

} // namespace

std::vector<PastedOutcome> readOutcomeText(std::string_view text, const ClassBook& book)
{
    std::vector<PastedOutcome> rows;
    std::size_t number = 0;
    for (const std::string& line : split(text, '\n')) {
        ++number;
        PastedOutcome row = readLine(trimmed(line), number);
        if (!row.outcome.title.empty()) {
            rows.push_back(std::move(row));
        }
    }
    refuseDoubles(rows, book);
    giveCodes(rows, book);
    return rows;
}

} // namespace trellis
