// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a teacher writes about a student. Not part of a ClassBook: it may be long, and only the
// student's own page shows it.
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// A remark with a day, on the student as a whole or on one outcome.
struct StudentNote {
    NoteId id;
    StudentId student;
    std::optional<OutcomeId> outcome;
    Date date;
    std::string text;
    std::int64_t enteredSeq = 0; ///< order of entry, only grows in a file

    bool operator==(const StudentNote&) const = default;
};

/// What a profile asks about a student as a learner.
enum class ProfileQuestion : std::uint8_t {
    Strengths,
    Interests,
    LearnsBestWhen,
    LanguagesAtHome,
};

inline constexpr std::array kProfileQuestions{
    ProfileQuestion::Strengths, ProfileQuestion::Interests, ProfileQuestion::LearnsBestWhen,
    ProfileQuestion::LanguagesAtHome};

/// "strengths": the stable name in the file.
[[nodiscard]] std::string_view profileQuestionName(ProfileQuestion question);

/// One answer for each of kProfileQuestions, in their order; empty where there is none.
using ProfileAnswers = std::array<std::string, kProfileQuestions.size()>;

struct StudentNotes {
    std::vector<StudentNote> notes; ///< newest first
    ProfileAnswers profile;

    bool operator==(const StudentNotes&) const = default;
};

} // namespace trellis
