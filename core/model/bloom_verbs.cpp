// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/bloom_verbs.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace trellis {

namespace {

// Each verb stands once, on the step that lists of verbs for the revised taxonomy most often give.
struct VerbsOfStep {
    Bloom step;
    std::string_view verbs;
};
constexpr std::array<VerbsOfStep, 6> kVerbs{{
    {Bloom::Remember,
     "cite copy count define duplicate find identify know label list locate match memorize "
     "name point quote read recall recite recognize record remember repeat retell select spell "
     "state tabulate write"},
    {Bloom::Understand,
     "associate clarify classify convert describe discuss distinguish exemplify explain express "
     "extend generalize give illustrate infer interpret outline paraphrase predict report "
     "restate review rewrite show summarize tell translate understand visualize"},
    {Bloom::Apply,
     "act add administer apply articulate build calculate carry change chart choose collect "
     "complete compute conduct control demonstrate divide draw employ estimate execute factor "
     "follow graph implement make manipulate measure model modify multiply operate perform play "
     "plot practice prepare produce round run set simplify sketch solve subtract use work"},
    {Bloom::Analyze,
     "analyze break categorize compare connect contrast correlate deconstruct deduce determine "
     "diagram differentiate dissect examine experiment explore focus inspect integrate "
     "investigate order organize probe question relate research separate structure survey test "
     "trace"},
    {Bloom::Evaluate,
     "appraise argue assess check conclude convince criticize critique debate decide "
     "defend detect discriminate evaluate grade judge justify monitor prioritize prove "
     "rank rate recommend reflect reject support validate value verify weigh"},
    {Bloom::Create,
     "adapt arrange assemble author combine compile compose construct create design develop "
     "devise formulate generate hypothesize imagine improvise invent plan propose publish "
     "reconstruct revise synthesize"},
}};

// What an outcome may begin with before its verb, the longest first.
constexpr std::array<std::string_view, 15> kOpenings{
    "by the end of the course i will be able to",
    "the student will be able to",
    "the students will be able to",
    "students will be able to",
    "students are able to",
    "learners will be able to",
    "student will be able to",
    "i will be able to",
    "i am able to",
    "the student can",
    "students can",
    "students will",
    "i can",
    "swbat",
    "to",
};

const std::unordered_map<std::string, Bloom>& stepOfVerb()
{
    static const auto map = [] {
        std::unordered_map<std::string, Bloom> steps;
        for (const VerbsOfStep& line : kVerbs) {
            for (const std::string& verb : split(line.verbs, ' ')) {
                steps.emplace(verb, line.step);
            }
        }
        return steps;
    }();
    return map;
}

std::optional<Bloom> stepOf(const std::string& word)
{
    const auto& steps = stepOfVerb();
    const auto known = [&steps](const std::string& form) -> std::optional<Bloom> {
        const auto it = steps.find(form);
        return it == steps.end() ? std::nullopt : std::optional(it->second);
    };
    std::vector<std::string> forms{word};
    const auto add = [&](std::string_view ending, std::string_view instead) {
        if (word.size() > ending.size() + 2 && word.ends_with(ending)) {
            forms.push_back(word.substr(0, word.size() - ending.size()) + std::string(instead));
        }
    };
    add("s", "");
    add("es", "");
    add("ies", "y");
    add("ing", "");
    add("ing", "e");
    add("ise", "ize");
    add("ises", "ize");
    add("ising", "ize");
    add("yse", "yze");
    add("yses", "yze");
    add("ysing", "yze");
    for (const std::string& form : forms) {
        if (const auto step = known(form)) {
            return step;
        }
    }
    return std::nullopt;
}

/// Folded words; a comma, a slash or an ampersand between them is a word "and".
std::vector<std::string> wordsOf(std::string_view text)
{
    std::string plain;
    for (const char c : foldedKey(text)) {
        if (c == ',' || c == '/' || c == '&') {
            plain += " and ";
        } else {
            const bool isLetter = (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
            plain += isLetter ? c : ' ';
        }
    }
    std::vector<std::string> words = split(singleLine(plain), ' ');
    std::erase_if(words, [](const std::string& word) { return word.empty(); });
    return words;
}

void dropOpening(std::vector<std::string>& words)
{
    for (const std::string_view opening : kOpenings) {
        const std::vector<std::string> start = split(opening, ' ');
        if (words.size() > start.size() && std::equal(start.begin(), start.end(), words.begin())) {
            words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(start.size()));
            return;
        }
    }
}

} // namespace

std::optional<Bloom> guessBloom(std::string_view outcome)
{
    std::vector<std::string> words = wordsOf(outcome);
    dropOpening(words);
    std::optional<Bloom> highest;
    bool isVerbNext = true;
    for (const std::string& word : words) {
        if (word == "and" || word == "or" || word == "then") {
            isVerbNext = true;
            continue;
        }
        if (!isVerbNext) {
            break;
        }
        const auto step = stepOf(word); // first: "apply" is no adverb
        if (!step && word.size() > 4 && word.ends_with("ly")) {
            continue; // "accurately measure"
        }
        if (!step) {
            break;
        }
        highest = highest ? std::max(*highest, *step) : step;
        isVerbNext = false;
    }
    return highest;
}

} // namespace trellis
