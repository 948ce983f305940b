// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/conference_state.h"
#include "core/insight/paper_answers.h"
#include "tests/support/catch.h"

using namespace trellis;

TEST_CASE("what a paper asks beside its phrases is asked by no bank", "[insight][conference]")
{
    Conference conference;
    setPaperAnswer(conference, PaperQuestion::FamilyWrote, "More graphs, please");
    setPaperAnswer(conference, PaperQuestion::Advice, "Start early");
    CHECK(paperAnswer(conference, PaperQuestion::FamilyWrote) == "More graphs, please");
    CHECK(paperAnswer(conference, PaperQuestion::Advice) == "Start early");
    CHECK(paperAnswer(conference, PaperQuestion::MustDo).empty());
    // The usual questions are asked as before.
    CHECK(promptsOf(conference, PhraseBank::FamilyQuestion) ==
          promptsOf(Conference(), PhraseBank::FamilyQuestion));
    setPaperAnswer(conference, PaperQuestion::Advice, "Start earlier");
    CHECK(paperAnswer(conference, PaperQuestion::Advice) == "Start earlier");
    setPaperAnswer(conference, PaperQuestion::Advice, "");
    setPaperAnswer(conference, PaperQuestion::FamilyWrote, "");
    CHECK(conference == Conference());
}

TEST_CASE("other questions leave what was answered on the paper, and who listens",
          "[insight][conference]")
{
    Conference conference;
    setFamilyAway(conference, true);
    setPaperAnswer(conference, PaperQuestion::ShownTo, "my coach");
    conference.prompts.push_back({PhraseBank::Reflection, "proud", {}, {}});
    const std::vector<ConferencePrompt> asked{{PhraseBank::Reflection, "hard", {}, {}}};
    setAsked(conference, asked);
    CHECK(promptsOf(conference, PhraseBank::Reflection) == asked);
    CHECK(isFamilyAway(conference));
    CHECK(paperAnswer(conference, PaperQuestion::ShownTo) == "my coach");
}
