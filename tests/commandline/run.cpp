// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/commandline/run.h"

#include "tests/support/catch.h"

#include <cstdlib>
#include <sys/wait.h>

namespace trellis::test {

namespace {

std::string quoted(const std::string& word)
{
    std::string safe = "'";
    for (const char c : word) {
        safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return safe + "'";
}

} // namespace

Run runTrellis(const std::vector<std::string>& arguments)
{
    const TempFolder folder;
    std::string command =
        "env -u DISPLAY -u WAYLAND_DISPLAY LC_ALL=C.UTF-8 " + quoted(TRELLIS_PROGRAM);
    for (const std::string& argument : arguments) {
        command.append(1, ' ').append(quoted(argument));
    }
    command += " --day 2026-11-22 --actor tester </dev/null >" + quoted(folder.file("out")) +
               " 2>" + quoted(folder.file("err"));
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytesOf(folder.file("out")),
            bytesOf(folder.file("err"))};
}

Desk::Desk() : file(folder.file("class.trellis"))
{
    const Run made = runTrellis({"new", file, "--course", "Biology", "--class", "P3", "--teacher",
                                 "Ms. Rivera", "--days", "mon,tue,thu"});
    INFO(made.err);
    REQUIRE(made.code == 0);
}

Run Desk::run(std::vector<std::string> arguments) const
{
    const std::size_t words = arguments.front() == "import" || arguments.front() == "add" ? 2 : 1;
    arguments.insert(arguments.begin() + static_cast<std::ptrdiff_t>(words), file);
    return runTrellis(arguments);
}

Run Desk::must(std::vector<std::string> arguments) const
{
    const Run done = run(std::move(arguments));
    INFO(done.err);
    REQUIRE(done.code == 0);
    return done;
}

std::string Desk::write(const std::string& name, const std::string& bytes) const
{
    writeBytes(folder.file(name), bytes);
    return folder.file(name);
}

void Desk::fill() const
{
    must({"import", "roster",
          write("roster.csv", "Student Number,Last Name,First Name\n001,Okafor,Amara\n"
                              "002,Bui,Linh\n003,García,Luz\n"),
          "--class", "P3"});
    must({"import", "outcomes", write("outcomes.csv", "title\nCells\nEnergy\nTraits\nGraphs\n"),
          "--course", "Biology"});
}

void Desk::mark(const std::string& number, const std::string& outcome, const std::string& date,
                const std::string& level) const
{
    must({"import", "evidence",
          write("mark.csv", "student_number,outcome,date,level\n" + number + "," + outcome + "," +
                                date + "," + level + "\n"),
          "--class", "P3", "--add-all"});
}

} // namespace trellis::test
