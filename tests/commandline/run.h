// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/temp_folder.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace trellis::test {

/// How a run of the program ended.
struct Run {
    int code = -1;
    std::string out;
    std::string err;

    /// The answer of a run with --json.
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs trellis without a display, in English, on 22 November 2026.
[[nodiscard]] Run runTrellis(const std::vector<std::string>& arguments);

/// A folder with a gradebook "class.trellis" of one course "Biology" and class "P3".
struct Desk {
    Desk();

    /// The command on the gradebook: run({"levels", "--class", "P3"}).
    [[nodiscard]] Run run(std::vector<std::string> arguments) const;
    /// A run that must end well.
    Run must(std::vector<std::string> arguments) const;
    /// Writes a file beside the gradebook and gives its path.
    [[nodiscard]] std::string write(const std::string& name, const std::string& bytes) const;

    /// Three students, 001 to 003, and four outcomes.
    void fill() const;
    /// One mark.
    void mark(const std::string& number, const std::string& outcome, const std::string& date,
              const std::string& level) const;

    TempFolder folder;
    std::string file;
};

} // namespace trellis::test
