// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace trellis {

/// A random 63-bit number greater than zero, unique in every file, so that two teachers' files
/// can meet. Source: the system's random numbers.
[[nodiscard]] std::int64_t randomId();

/// An identity that cannot be mixed up with one of another kind. Zero means "none".
template <typename Tag> struct Id {
    std::int64_t value = 0;

    [[nodiscard]] static Id make() { return Id{randomId()}; }
    [[nodiscard]] bool isValid() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

using AbsenceId = Id<struct AbsenceTag>;
using ActivityId = Id<struct ActivityTag>;
using AwardId = Id<struct AwardTag>;
using BlobId = Id<struct BlobTag>;
using CategoryId = Id<struct CategoryTag>;
using ClassId = Id<struct ClassTag>;
using ClipboardSheetId = Id<struct ClipboardSheetTag>;
using ConditionId = Id<struct ConditionTag>;
using ConferenceId = Id<struct ConferenceTag>;
using CourseId = Id<struct CourseTag>;
using DecisionId = Id<struct DecisionTag>;
using EnrollmentId = Id<struct EnrollmentTag>;
using EvidenceId = Id<struct EvidenceTag>;
using ExemptionId = Id<struct ExemptionTag>;
using FlagId = Id<struct FlagTag>;
using GoalId = Id<struct GoalTag>;
using GroupId = Id<struct GroupTag>;
using GuardianId = Id<struct GuardianTag>;
using LevelId = Id<struct LevelTag>;
using NoteId = Id<struct NoteTag>;
using OpId = Id<struct OpTag>;
using OutcomeId = Id<struct OutcomeTag>;
using PhraseId = Id<struct PhraseTag>;
using ResourceId = Id<struct ResourceTag>;
using ScaleId = Id<struct ScaleTag>;
using StarId = Id<struct StarTag>;
using StudentId = Id<struct StudentTag>;
using TeacherId = Id<struct TeacherTag>;
using TermId = Id<struct TermTag>;
using WorkSampleId = Id<struct WorkSampleTag>;

} // namespace trellis

template <typename Tag> struct std::hash<trellis::Id<Tag>> {
    std::size_t operator()(const trellis::Id<Tag>& id) const noexcept
    {
        return std::hash<std::int64_t>()(id.value);
    }
};
