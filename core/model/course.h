// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"
#include "core/model/method.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// Steps of Bloom's revised taxonomy, simplest first.
enum class Bloom : std::uint8_t { Remember, Understand, Apply, Analyze, Evaluate, Create };

/// The stable English name that the file and the command line use: "Remember".
[[nodiscard]] std::string_view bloomName(Bloom bloom);
/// Reads a name without case, also the British "analyse".
[[nodiscard]] std::optional<Bloom> bloomFromName(std::string_view name);

struct Term {
    TermId id;
    std::string name;
    Date firstDay;
    Date lastDay;

    bool operator==(const Term&) const = default;
};

struct Category {
    CategoryId id;
    std::string name;
    bool isHabits = false; ///< its outcomes are not in the pool "all outcomes"

    bool operator==(const Category&) const = default;
};

/// A link, a page or a place to learn more from.
struct OutcomeResource {
    ResourceId id;
    std::string title;
    std::string location;

    bool operator==(const OutcomeResource&) const = default;
};

/// The student wording ("I can …") of an outcome in one language; an empty language is the
/// course's own.
struct OutcomeWording {
    std::string language;
    std::string text;

    bool operator==(const OutcomeWording&) const = default;
};

struct Outcome {
    OutcomeId id;
    std::string code;      ///< "4"; unique in its course
    std::string shortName; ///< "Punnett"
    std::string title;     ///< the teacher's text
    std::vector<OutcomeWording> wordings;
    std::optional<Bloom> bloom;
    std::optional<CategoryId> category;
    std::vector<OutcomeId> prerequisites;
    std::vector<OutcomeResource> resources;
    std::optional<Date> openedOn;
    std::optional<Date> expectedOn;
    std::optional<Date> archivedOn; ///< from this day on it is in no pool
    std::optional<MethodChoice> ownMethod;
    std::optional<int> ownMinimum;
    /// At or above the credit level it goes stale like the others.
    bool checksAgain = false;
    std::vector<std::string> criteria; ///< what success looks like, one sentence each
    /// The outcome of an earlier course that this one goes on with. Marks on that one are read as
    /// marks on this one.
    std::optional<OutcomeId> continues;

    /// The wording in a language, else the course's own, else the title.
    [[nodiscard]] const std::string& wording(std::string_view language = {}) const;
    /// The short name, else the title.
    [[nodiscard]] const std::string& label() const;

    bool operator==(const Outcome&) const = default;
};

struct Course {
    CourseId id;
    std::string name;
    std::optional<TermId> term;
    ScaleId scale;
    MethodChoice method;
    int minimum = 1; ///< marks with a level before a level shows
    Date madeOn;

    bool operator==(const Course&) const = default;
};

/// Days off, first and last included.
struct DaysOff {
    Date first;
    Date last;

    bool operator==(const DaysOff&) const = default;
};

/// A group that meets for a course. "Class" is a keyword of the language.
struct SchoolClass {
    ClassId id;
    CourseId course;
    std::string name;
    std::string room;
    std::optional<std::array<bool, 7>> weekdays; ///< Monday first; none: Monday to Friday
    std::vector<DaysOff> daysOff;

    /// Whether there is a lesson on this day.
    [[nodiscard]] bool meetsOn(Date day) const;

    bool operator==(const SchoolClass&) const = default;
};

} // namespace trellis
