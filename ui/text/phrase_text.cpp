// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The phrases that a teacher picks from, in words that a child of twelve uses.
#include "ui/text/conference_text.h"

#include <QCoreApplication>

#include <array>

namespace trellis::ui {

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

struct Entry {
    PhraseBank bank;
    const char* key;
    const char* text;
};

constexpr PhraseBank kThink = PhraseBank::Reflection;
constexpr PhraseBank kAsk = PhraseBank::FamilyQuestion;
constexpr PhraseBank kNote = PhraseBank::NoteStarter;
constexpr PhraseBank kSay = PhraseBank::ScriptStarter;

constexpr std::array<Entry, 30> kPhrases{{
    {kThink, "proud", QT_TRANSLATE_NOOP("Phrases", "I am proud that")},
    {kThink, "hard", QT_TRANSLATE_NOOP("Phrases", "Something was hard. This is how I handled it:")},
    {kThink, "help", QT_TRANSLATE_NOOP("Phrases", "I would like help with")},
    {kThink, "learnBest", QT_TRANSLATE_NOOP("Phrases", "I learn best when")},
    {kThink, "surprise", QT_TRANSLATE_NOOP("Phrases", "I surprised myself when")},
    {kThink, "usedTo", QT_TRANSLATE_NOOP("Phrases", "At first I \u2026 Now I \u2026")},
    {kThink, "mistake", QT_TRANSLATE_NOOP("Phrases", "A mistake that taught me something was")},
    {kThink, "again", QT_TRANSLATE_NOOP("Phrases", "If I did this again I would")},
    {kAsk, "proud", QT_TRANSLATE_NOOP("Phrases", "What made you proud?")},
    {kAsk, "hard", QT_TRANSLATE_NOOP("Phrases", "What was hard?")},
    {kAsk, "next", QT_TRANSLATE_NOOP("Phrases", "What will you try next?")},
    {kAsk, "home", QT_TRANSLATE_NOOP("Phrases", "How can we help at home?")},
    {kAsk, "growth",
     QT_TRANSLATE_NOOP("Phrases", "What can you do now that you could not do in the fall?")},
    {kAsk, "pace",
     QT_TRANSLATE_NOOP("Phrases", "Does the work go too slow, too fast, or just right?")},
    {kAsk, "choice", QT_TRANSLATE_NOOP("Phrases", "What could you choose by yourself?")},
    {kAsk, "care", QT_TRANSLATE_NOOP("Phrases", "Which part of this matters most to you?")},
    {kAsk, "show", QT_TRANSLATE_NOOP("Phrases", "In which way do you like to show what you know?")},
    {kAsk, "helpers", QT_TRANSLATE_NOOP("Phrases", "Who helped you, and whom did you help?")},
    {kAsk, "together",
     QT_TRANSLATE_NOOP("Phrases", "What did you find out about working with others?")},
    {kAsk, "wish", QT_TRANSLATE_NOOP("Phrases", "What do you wish to learn next?")},
    {kNote, "canNow", QT_TRANSLATE_NOOP("Phrases", "You can now ")},
    {kNote, "nextStep", QT_TRANSLATE_NOOP("Phrases", "Next, ")},
    {kNote, "showAgain", QT_TRANSLATE_NOOP("Phrases", "You can show this again: number ")},
    {kNote, "noticed", QT_TRANSLATE_NOOP("Phrases", "I noticed that you ")},
    {kSay, "welcome", QT_TRANSLATE_NOOP("Phrases", "Thank you for coming. This is \u2026")},
    {kSay, "learning",
     QT_TRANSLATE_NOOP("Phrases", "We are learning \u2026 Please look at number \u2026")},
    {kSay, "growth", QT_TRANSLATE_NOOP("Phrases", "In the fall I was \u2026 Now I am \u2026")},
    {kSay, "work", QT_TRANSLATE_NOOP("Phrases", "I chose this work because \u2026")},
    {kSay, "goal", QT_TRANSLATE_NOOP("Phrases", "My goal is \u2026 I want to reach it by \u2026")},
    {kSay, "question", QT_TRANSLATE_NOOP("Phrases", "Would you like to ask me something?")},
}};

} // namespace

QString phraseText(PhraseBank bank, const std::string& key)
{
    for (const Entry& entry : kPhrases) {
        if (entry.bank == bank && key == entry.key) {
            return Phrases::tr(entry.text);
        }
    }
    return {};
}

} // namespace trellis::ui
