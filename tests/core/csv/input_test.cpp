// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/input.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <string>

using namespace trellis;

namespace {

// A file that is gone when the test is over.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& bytes)
        : m_path(std::filesystem::temp_directory_path() /
                 ("trellis-input-" + std::to_string(++s_count) + "-" +
                  std::to_string(reinterpret_cast<std::uintptr_t>(this)) + ".csv"))
    {
        std::ofstream(m_path, std::ios::binary) << bytes;
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { std::filesystem::remove(m_path); }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    static inline int s_count = 0;
    std::filesystem::path m_path;
};

Error refusal(const std::string& bytes, std::size_t limit = 1000)
{
    const TemporaryFile file(bytes);
    const Result<std::string> result = readInput(file.path(), limit);
    REQUIRE_FALSE(result);
    CHECK(result.error().where == file.path().string());
    return result.error();
}

} // namespace

TEST_CASE("input: a text comes whole", "[csv][input]")
{
    const TemporaryFile file("a,b\r\n1,2\r\n");
    const Result<std::string> bytes = readInput(file.path(), 1000);
    REQUIRE(bytes);
    CHECK(*bytes == "a,b\r\n1,2\r\n");
}

TEST_CASE("input: what is no roster is refused with what it is", "[csv][input]")
{
    CHECK(refusal("\x89PNG\r\n\x1A\n....").detail == "picture");
    CHECK(refusal("\xFF\xD8\xFF\xE0..JFIF").detail == "picture");
    CHECK(refusal("%PDF-1.7\n").detail == "pdf");
    CHECK(refusal("PK\x03\x04....").detail == "workbook");
    CHECK(refusal(std::string("SQLite format 3\0....", 20)).detail == "gradebook");
    CHECK(refusal("\n <HTML><table>").detail == "web page");
    CHECK(refusal("\x01\x02\x03\x04\x05name").detail == "binary");
    CHECK(refusal("PK\x03\x04....").code == ErrorCode::NotText);

    CHECK(refusal("").code == ErrorCode::EmptyInput);
    CHECK(refusal("\xEF\xBB\xBF \r\n\n").code == ErrorCode::EmptyInput);

    const Error large = refusal(std::string(1001, 'a'));
    CHECK(large.code == ErrorCode::TooLarge);
    CHECK(large.detail == "1001");
    CHECK(large.values == std::vector<std::string>{"1000"});

    const Result<std::string> missing = readInput("/nowhere/roster.csv", 1000);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::FileMissing);
    const Result<std::string> folder = readInput(std::filesystem::temp_directory_path(), 1000);
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == ErrorCode::NotText);
}

TEST_CASE("input: wide text in any alphabet is text", "[csv][input]")
{
    CHECK(lookOfBytes(std::string("\xFF\xFE\x18\x04\x32\x04\x30\x04\x3D\x04\n\0", 12)).empty());
    CHECK(lookOfBytes(std::string("I\0v\0a\0\n\0", 8)).empty());
    CHECK(lookOfBytes("Peter;Riffel\n").empty());
}
