// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/gradebook.h"
#include "core/storage/read.h"
#include "tests/support/temp_folder.h"

#include <string>
#include <vector>

namespace trellis::test {

/// A day that exists, or the test is broken.
[[nodiscard]] Date day(const char* iso);

/// A gradebook with one class of a few students and outcomes, in a folder of its own.
struct SmallClass {
    explicit SmallClass(int students = 3, int outcomes = 2);

    [[nodiscard]] ClassBook book() const;
    [[nodiscard]] StudentId student(std::size_t index) const { return students.at(index); }
    [[nodiscard]] OutcomeId outcome(std::size_t index) const { return outcomes.at(index); }
    [[nodiscard]] LevelId level(int rank) const;

    /// One mark with a level, in an op of its own.
    void rate(std::size_t student, std::size_t outcome, int rank, const char* iso);

    TempFolder folder;
    Gradebook gradebook;
    ClassId schoolClass;
    CourseId course;
    std::vector<StudentId> students;
    std::vector<OutcomeId> outcomes;
};

/// Every row of every table a user can change, as text: equal contents give equal texts.
[[nodiscard]] std::string contentOf(const std::filesystem::path& gradebook);

/// Author with a clock that stands still.
[[nodiscard]] Author testAuthor();

} // namespace trellis::test
