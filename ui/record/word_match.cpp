// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/word_match.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace trellis::ui {

namespace {

bool begins(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

bool anyBegins(const std::vector<std::string>& words, std::string_view with)
{
    return std::any_of(words.begin(), words.end(),
                       [with](const std::string& word) { return begins(word, with); });
}

/// How well it fits, 0 the best; none where it does not.
std::optional<int> fit(const Outcome& outcome, const std::string& typed)
{
    const std::string code = foldedKey(outcome.code);
    const std::string label = foldedKey(outcome.label());
    if (code == typed) {
        return 0;
    }
    if (begins(label, typed)) {
        return 1;
    }
    if (anyBegins(foldedWords(label), typed)) {
        return 2;
    }
    if (begins(code, typed)) {
        return 3;
    }
    return anyBegins(foldedWords(outcome.title), typed) ? std::optional(4) : std::nullopt;
}

} // namespace

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    for (const std::string& word : split(singleLine(foldedKey(text)), ' ')) {
        if (!word.empty()) {
            words.push_back(word);
        }
    }
    return words;
}

std::vector<OutcomeId> outcomesMatching(const ClassBook& book, std::string_view typed, Date day)
{
    const std::string folded = foldedKey(trimmed(typed));
    std::vector<std::pair<int, OutcomeId>> found;
    for (const Outcome& outcome : book.outcomes) {
        const auto how =
            folded.empty() || book.isArchivedOn(outcome, day) ? std::nullopt : fit(outcome, folded);
        if (how) {
            found.emplace_back(*how, outcome.id);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<OutcomeId> outcomes;
    for (const auto& [how, id] : found) {
        outcomes.push_back(id);
    }
    return outcomes;
}

bool isCalled(const Student& student, const std::vector<std::string>& words)
{
    std::vector<std::string> names;
    for (const std::string* name :
         {&student.givenName, &student.familyName, &student.preferredGivenName,
          &student.preferredFamilyName, &student.namePrefix, &student.middleName}) {
        const std::vector<std::string> parts = foldedWords(*name);
        names.insert(names.end(), parts.begin(), parts.end());
    }
    return std::all_of(words.begin(), words.end(),
                       [&names](const std::string& word) { return anyBegins(names, word); });
}

} // namespace trellis::ui
