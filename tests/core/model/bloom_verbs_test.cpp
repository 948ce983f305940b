// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/bloom_verbs.h"
#include "tests/support/catch.h"

#include <string_view>
#include <utility>

using namespace trellis;

TEST_CASE("bloom: the step is guessed from the verb an outcome begins with", "[model][bloom]")
{
    const std::pair<std::string_view, std::optional<Bloom>> rows[]{
        {"Name the parts of a cell", Bloom::Remember},
        {"Identify the structures of a cell and their functions", Bloom::Remember},
        {"Explain how photosynthesis moves energy", Bloom::Understand},
        {"Use a Punnett square to predict traits", Bloom::Apply},
        {"Solve an equation with one unknown", Bloom::Apply},
        {"Compare two sources", Bloom::Analyze},
        {"Analyse a data set", Bloom::Analyze},
        {"Critique an argument", Bloom::Evaluate},
        {"Design a fair test", Bloom::Create},
        {"I can design a fair test.", Bloom::Create},
        {"i can NAME the parts", Bloom::Remember},
        {"Students will be able to summarise a text", Bloom::Understand},
        {"SWBAT justify a claim", Bloom::Evaluate},
        {"To interpret a graph", Bloom::Understand},
        {"Interprets a graph", Bloom::Understand},
        {"Designing a fair test", Bloom::Create},
        {"Accurately measure a length", Bloom::Apply},
        {"Apply Punnett squares to predict offspring", Bloom::Apply},
        {"I can multiply fractions", Bloom::Apply},
        {"Correctly apply and evaluate a rule", Bloom::Evaluate},
        {"Describe and compare two habitats", Bloom::Analyze},
        {"Read, explain & evaluate a source", Bloom::Evaluate},
        {"Photosynthesis", std::nullopt},
        {"I can", std::nullopt},
        {"", std::nullopt},
        {"   ", std::nullopt},
        {"أستطيع أن أقرأ رسمًا بيانيًا", std::nullopt},
        {"<b>Explain</b> it", std::nullopt},
    };
    for (const auto& [text, step] : rows) {
        INFO(text);
        CHECK(guessBloom(text) == step);
    }
}
