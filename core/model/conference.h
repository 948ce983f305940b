// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// Which sheet is printed for a conference.
enum class SheetKind : std::uint8_t {
    Conference,
    FirstConference,
    EndOfCourse,
    Pictures, ///< kindergarten to grade 2
    Grades3To5,
    LargePrint,
    Contract, ///< a learning contract, made of the goals
};

/// "first conference": the stable name that the file and the command line use.
[[nodiscard]] std::string_view sheetKindName(SheetKind kind);
/// Reads a name without case, with a space, a hyphen or nothing between words.
[[nodiscard]] std::optional<SheetKind> sheetKindFromName(std::string_view name);

/// Collections of phrases that a teacher picks from.
enum class PhraseBank : std::uint8_t { Reflection, FamilyQuestion, NoteStarter, ScriptStarter };

/// "family question"
[[nodiscard]] std::string_view phraseBankName(PhraseBank bank);
[[nodiscard]] std::optional<PhraseBank> phraseBankFromName(std::string_view name);

/// A phrase of the teacher's own, or other words for one of the program's.
struct Phrase {
    PhraseId id;
    PhraseBank bank = PhraseBank::Reflection;
    std::string language; ///< empty: whatever the sheet's is
    std::string replaces; ///< key of the program's phrase that this one is said instead of
    std::string text;     ///< empty: the program's phrase is not offered

    bool operator==(const Phrase&) const = default;
};

/// What a sheet asks the student or the family, and what came of it.
struct ConferencePrompt {
    PhraseBank bank = PhraseBank::Reflection;
    std::string key;  ///< of a phrase of the program, which is translated; empty: text is asked
    std::string text; ///< of the teacher's own
    std::string answer;

    /// Whether both ask the same.
    [[nodiscard]] bool asksLike(const ConferencePrompt& other) const
    {
        return bank == other.bank && key == other.key && text == other.text;
    }

    bool operator==(const ConferencePrompt&) const = default;
};

/// A talk that one student leads, about one or several classes.
struct Conference {
    ConferenceId id;
    StudentId student;
    std::vector<ClassId> classes;
    std::optional<Date> date;
    std::optional<int> start; ///< minute of the day on the wall clock
    int minutes = 20;
    std::string place;
    SheetKind kind = SheetKind::Conference;
    std::string note;                      ///< from the teacher to the student
    std::vector<ConferencePrompt> prompts; ///< of a bank without any, the usual ones are asked
    std::optional<Date> meetAgainOn;
    std::optional<Date> printedOn;
    std::optional<Date> heldOn;
    std::optional<Date> resultsOn; ///< when what was agreed was typed in
    bool wantsTeacherTime = false; ///< the family ticked "time with the teacher"

    [[nodiscard]] bool isAbout(ClassId schoolClass) const;

    bool operator==(const Conference&) const = default;
};

/// The prompts of a bank that the sheet shows: those chosen, else the usual ones of the kind.
[[nodiscard]] std::vector<ConferencePrompt> promptsOf(const Conference& conference,
                                                      PhraseBank bank);

/// Keys of the program's own phrases of a bank, in the order in which they are offered.
[[nodiscard]] const std::vector<std::string>& phraseKeys(PhraseBank bank);

/// A note longer than this adds a page to the sheet. Units: characters.
inline constexpr std::size_t kUsualNote = 240;

} // namespace trellis
