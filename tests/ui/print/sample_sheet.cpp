// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/print/sample_sheet.h"

#include "core/insight/offered_prompts.h"

#include <algorithm>
#include <array>

namespace trellis::test {

namespace {

Date on(const char* iso)
{
    return *Date::fromIso(iso);
}

struct Sample {
    const char* wording;
    Bloom bloom;
    std::vector<GrowthPoint> growth;
};

const std::array<Sample, 10>& samples()
{
    static const std::array<Sample, 10> list{{
        {"I can name the parts of a cell and say what each one does.",
         Bloom::Remember,
         {{on("2026-09-12"), 2}, {on("2026-09-22"), 3}}},
        {"I can explain how a cell makes and uses energy.",
         Bloom::Understand,
         {{on("2026-09-18"), 1}, {on("2026-09-29"), 2}, {on("2026-10-14"), 3}}},
        {"I can describe how traits pass from parents to children.",
         Bloom::Understand,
         {{on("2026-10-08"), 2}, {on("2026-10-20"), 3}}},
        {"I can use a Punnett square to predict traits.",
         Bloom::Apply,
         {{on("2026-10-14"), 1}, {on("2026-10-16"), 2}, {on("2026-10-30"), 3}}},
        {"I can plan a fair test and change one thing at a time.",
         Bloom::Apply,
         {{on("2026-09-22"), 1}, {on("2026-10-12"), 2}}},
        {"I can read a graph and say what it shows and what it does not.",
         Bloom::Analyze,
         {{on("2026-09-28"), 1},
          {on("2026-10-12"), 1},
          {on("2026-10-30"), 3},
          {on("2026-11-27"), 2}}},
        {"I can compare two explanations using evidence.",
         Bloom::Analyze,
         {{on("2026-10-28"), 2}, {on("2026-11-18"), 3}}},
        {"I can judge whether a claim has enough evidence.",
         Bloom::Evaluate,
         {{on("2026-11-13"), 1}}},
        {"I can review a classmate’s lab report and suggest how to improve it.",
         Bloom::Evaluate,
         {{on("2026-11-22"), 1}, {on("2026-11-27"), 2}}},
        {"I can design a model of an ecosystem and explain my choices.", Bloom::Create, {}},
    }};
    return list;
}

} // namespace

ConferenceSheet sampleSheet(const std::string& student, int outcomes)
{
    ConferenceSheet sheet;
    sheet.student = student;
    sheet.course = "Living Environment";
    sheet.teacher = "Ms. Rivera";
    const Scale scale = defaultScale();
    sheet.levels = scale.levels;
    sheet.ownLevels = scale.levels;
    sheet.ownLanguage = "en";
    sheet.creditRank = scale.creditRank;
    sheet.reflections = promptsOf({}, PhraseBank::Reflection);
    sheet.questions = promptsOf({}, PhraseBank::FamilyQuestion);
    sheet.script = offeredPrompts(PhraseBank::ScriptStarter, {});
    sheet.from = on("2026-09-07");
    sheet.asOf = on("2026-12-09");
    int capable = 0;
    for (int i = 0; i < outcomes; ++i) {
        const Sample& sample = samples().at(static_cast<std::size_t>(i % 10));
        SheetRow row;
        row.code = std::to_string(i + 1);
        row.wording = sample.wording;
        row.bloom = sample.bloom;
        row.growth = sample.growth;
        if (!row.growth.empty()) {
            row.rank = row.growth.back().rank;
        }
        capable += row.rank == sheet.creditRank ? 1 : 0;
        sheet.rows.push_back(std::move(row));
    }
    if (outcomes > 0) {
        const int needed = std::max(1, outcomes * 7 / 10);
        sheet.credit.sentence = capable < needed    ? CreditSentence::ToGo
                                : capable == needed ? CreditSentence::Met
                                                    : CreditSentence::Above;
        sheet.credit.count = capable;
        sheet.credit.needed = needed;
        sheet.credit.toGo = needed - capable;
        sheet.credit.ofThese = outcomes;
        sheet.boxes = CreditBoxes{outcomes, capable, needed};
    }
    return sheet;
}

} // namespace trellis::test
