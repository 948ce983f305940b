// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The phrases that a teacher picks from and that sheets ask, in words that a child of twelve uses.
#include "ui/text/conference_text.h"
#include "ui/text/strings.h"

#include <array>
#include <string_view>

namespace trellis::ui {

namespace {

struct Entry {
    PhraseBank bank;
    std::string_view key;
    Saying words;
};

constexpr PhraseBank kThink = PhraseBank::Reflection;
constexpr PhraseBank kAsk = PhraseBank::FamilyQuestion;
constexpr PhraseBank kNote = PhraseBank::NoteStarter;
constexpr PhraseBank kSay = PhraseBank::ScriptStarter;

constexpr std::array<Entry, 30> kPhrases{{
    {kThink, "proud", Sheet::tr("I am proud that")},
    {kThink, "hard", Sheet::tr("Something was hard. This is how I handled it:")},
    {kThink, "help", Sheet::tr("I would like help with")},
    {kThink, "learnBest", Sheet::tr("I learn best when")},
    {kThink, "surprise", Sheet::tr("I surprised myself when")},
    {kThink, "usedTo", Sheet::tr("At first I \u2026 Now I \u2026")},
    {kThink, "mistake", Sheet::tr("A mistake that taught me something was")},
    {kThink, "again", Sheet::tr("If I did this again I would")},
    {kAsk, "proud", Sheet::tr("What made you proud?")},
    {kAsk, "hard", Sheet::tr("What was hard?")},
    {kAsk, "next", Sheet::tr("What will you try next?")},
    {kAsk, "home", Sheet::tr("How can we help at home?")},
    {kAsk, "growth", Sheet::tr("What can you do now that you could not do in the fall?")},
    {kAsk, "pace", Sheet::tr("Does the work go too slow, too fast, or just right?")},
    {kAsk, "choice", Sheet::tr("What could you choose by yourself?")},
    {kAsk, "care", Sheet::tr("Which part of this matters most to you?")},
    {kAsk, "show", Sheet::tr("In which way do you like to show what you know?")},
    {kAsk, "helpers", Sheet::tr("Who helped you, and whom did you help?")},
    {kAsk, "together", Sheet::tr("What did you find out about working with others?")},
    {kAsk, "wish", Sheet::tr("What do you wish to learn next?")},
    {kNote, "canNow", Sheet::tr("You can now ")},
    {kNote, "nextStep", Sheet::tr("Next, ")},
    {kNote, "showAgain", Sheet::tr("You can show this again: number ")},
    {kNote, "noticed", Sheet::tr("I noticed that you ")},
    {kSay, "welcome", Sheet::tr("Thank you for coming. This is \u2026")},
    {kSay, "learning", Sheet::tr("We are learning \u2026 Please look at number \u2026")},
    {kSay, "growth", Sheet::tr("In the fall I was \u2026 Now I am \u2026")},
    {kSay, "work", Sheet::tr("I chose this work because \u2026")},
    {kSay, "goal", Sheet::tr("My goal is \u2026 I want to reach it by \u2026")},
    {kSay, "question", Sheet::tr("Would you like to ask me something?")},
}};

} // namespace

QString phraseText(PhraseBank bank, const std::string& key, const SheetWords& words)
{
    for (const Entry& entry : kPhrases) {
        if (entry.bank == bank && key == entry.key) {
            return words(entry.words);
        }
    }
    return {};
}

QString promptText(const ConferencePrompt& prompt, const SheetWords& words)
{
    return prompt.key.empty() ? toQt(prompt.text).simplified()
                              : phraseText(prompt.bank, prompt.key, words);
}

} // namespace trellis::ui
