// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/small_class.h"

#include <string>
#include <vector>

namespace trellis::test {

/// Names that stand in nothing else that a test writes.
inline const std::string kCanary = "Quillfeather";
inline const std::string kOtherCanary = "Xanthippe";

/// A class in which everything that can be recorded of a student was recorded of one of them; every
/// text says the name.
struct KnownClass {
    KnownClass();

    void must(const Result<Committed>& done);
    void rename(StudentId who, const std::string& given, const std::string& family);
    [[nodiscard]] GroupId group(const std::string& name, const std::vector<StudentId>& members);
    [[nodiscard]] StudentRecord record(StudentId who) const { return *small.book().find(who); }

    SmallClass small;
    Date today = day("2026-11-20");
    StudentId student;
    StudentId other;
    StudentId twin;
    GroupId named;
    GroupId plain;
};

} // namespace trellis::test
