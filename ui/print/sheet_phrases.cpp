// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_phrases.h"

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
constexpr PhraseBank kSay = PhraseBank::ScriptStarter;

constexpr std::array kPhrases{
    Entry{kThink, "proud", Sheet::tr("I am proud that")},
    Entry{kThink, "hard", Sheet::tr("Something was hard. This is how I handled it:")},
    Entry{kThink, "help", Sheet::tr("I would like help with")},
    Entry{kThink, "learnBest", Sheet::tr("I learn best when")},
    Entry{kThink, "surprise", Sheet::tr("I surprised myself when")},
    Entry{kThink, "usedTo", Sheet::tr("At first I … Now I …")},
    Entry{kThink, "mistake", Sheet::tr("A mistake that taught me something was")},
    Entry{kThink, "again", Sheet::tr("If I did this again I would")},
    Entry{kAsk, "proud", Sheet::tr("What made you proud?")},
    Entry{kAsk, "hard", Sheet::tr("What was hard?")},
    Entry{kAsk, "next", Sheet::tr("What will you try next?")},
    Entry{kAsk, "home", Sheet::tr("How can we help at home?")},
    Entry{kAsk, "growth", Sheet::tr("What can you do now that you could not do in the fall?")},
    Entry{kAsk, "pace", Sheet::tr("Does the work go too slow, too fast, or just right?")},
    Entry{kAsk, "choice", Sheet::tr("What could you choose by yourself?")},
    Entry{kAsk, "care", Sheet::tr("Which part of this matters most to you?")},
    Entry{kAsk, "show", Sheet::tr("In which way do you like to show what you know?")},
    Entry{kAsk, "helpers", Sheet::tr("Who helped you, and whom did you help?")},
    Entry{kAsk, "together", Sheet::tr("What did you find out about working with others?")},
    Entry{kAsk, "wish", Sheet::tr("What do you wish to learn next?")},
    Entry{kSay, "welcome", Sheet::tr("Thank you for coming. This is …")},
    Entry{kSay, "learning", Sheet::tr("We are learning … Please look at number …")},
    Entry{kSay, "growth", Sheet::tr("In the fall I was … Now I am …")},
    Entry{kSay, "work", Sheet::tr("I chose this work because …")},
    Entry{kSay, "goal", Sheet::tr("My goal is … I want to reach it by …")},
    Entry{kSay, "question", Sheet::tr("Would you like to ask me something?")},
};

} // namespace

QString promptWords(const SheetWords& words, const ConferencePrompt& prompt)
{
    for (const Entry& entry : kPhrases) {
        if (entry.bank == prompt.bank && entry.key == prompt.key) {
            return words(entry.words);
        }
    }
    return named(prompt.text, TextFor::Screen);
}

} // namespace trellis::ui
