// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/input.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <utility>

namespace trellis {

namespace {

using namespace std::string_view_literals;

struct Look {
    std::string_view start;
    std::string_view look;
};

// How files begin that people pick by mistake.
constexpr std::array kLooks{
    Look{"\x89PNG\r\n"sv, "picture"}, Look{"\xFF\xD8\xFF"sv, "picture"},
    Look{"GIF8"sv, "picture"},        Look{"II*\0"sv, "picture"},
    Look{"MM\0*"sv, "picture"},       Look{"RIFF"sv, "picture"},
    Look{"%PDF-"sv, "pdf"},           Look{"\xD0\xCF\x11\xE0"sv, "workbook"},
    Look{"PK\x03\x04"sv, "workbook"}, Look{"PK\x05\x06"sv, "archive"},
    Look{"\x1F\x8B"sv, "archive"},    Look{"7z\xBC\xAF"sv, "archive"},
    Look{"Rar!\x1A"sv, "archive"},    Look{"SQLite format 3\0"sv, "gradebook"},
    Look{"{\\rtf"sv, "document"},     Look{"<!doctype html"sv, "web page"},
    Look{"<html"sv, "web page"},      Look{"<table"sv, "web page"},
    Look{"<?xml"sv, "web page"},
};

bool startsWith(std::string_view bytes, std::string_view lowerStart)
{
    if (bytes.size() < lowerStart.size()) {
        return false;
    }
    return std::ranges::equal(bytes.substr(0, lowerStart.size()), lowerStart, [](char a, char b) {
        return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b);
    });
}

// Control characters that no roster has, zeros left aside: those are UTF-16, where half of a letter
// may look like any other control character too.
bool isMostlyControl(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return false;
    }
    const std::string_view sample = bytes.substr(0, 1'000'000);
    const auto controls = std::ranges::count_if(sample, [](char c) {
        return c > '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' &&
               c != '\v' && c != '\x1A';
    });
    return static_cast<std::size_t>(controls) * 20 > sample.size();
}

bool isOnlyZeros(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c == '\0'; });
}

} // namespace

std::string_view lookOfBytes(std::string_view bytes)
{
    std::string_view body = bytes;
    if (body.starts_with("\xEF\xBB\xBF")) {
        body.remove_prefix(3);
    }
    body.remove_prefix(std::min(body.find_first_not_of(" \t\r\n"), body.size()));
    for (const Look& look : kLooks) {
        if (startsWith(bytes, look.start) || startsWith(body, look.start)) {
            return look.look;
        }
    }
    if (isMostlyControl(bytes) || (!bytes.empty() && isOnlyZeros(bytes))) {
        return "binary";
    }
    return {};
}

bool isBlankInput(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    const bool hasWideMark = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    if (hasWideMark) {
        bytes.remove_prefix(2);
    }
    return std::ranges::all_of(bytes, [hasWideMark](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || (hasWideMark && c == '\0');
    });
}

Result<std::string> readInput(const std::filesystem::path& path, std::size_t byteLimit)
{
    const auto refused = [&path](ErrorCode code, std::string detail) {
        return Error{code, std::move(detail), path.string(), {}};
    };
    std::error_code problem;
    const std::filesystem::file_status status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found) {
        return refused(ErrorCode::FileMissing, {});
    }
    if (status.type() == std::filesystem::file_type::directory) {
        return refused(ErrorCode::NotText, "folder");
    }
    if (status.type() == std::filesystem::file_type::regular) {
        const std::uintmax_t size = std::filesystem::file_size(path, problem);
        if (!problem && size > byteLimit) {
            return Error{ErrorCode::TooLarge,
                         std::to_string(size),
                         path.string(),
                         {std::to_string(byteLimit)}};
        }
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return refused(ErrorCode::NoAccess, {});
    }
    // One byte more than allowed tells a file that grew, or a pipe, apart.
    std::string bytes;
    std::array<char, 64 * 1024> block{};
    while (file.read(block.data(), block.size()), file.gcount() > 0) {
        bytes.append(block.data(), static_cast<std::size_t>(file.gcount()));
        if (bytes.size() > byteLimit) {
            return Error{ErrorCode::TooLarge,
                         std::to_string(bytes.size()),
                         path.string(),
                         {std::to_string(byteLimit)}};
        }
    }
    if (file.bad()) {
        return refused(ErrorCode::FileTrouble, {});
    }
    if (isBlankInput(bytes)) {
        return refused(ErrorCode::EmptyInput, {});
    }
    if (const std::string_view look = lookOfBytes(bytes); !look.empty()) {
        return refused(ErrorCode::NotText, std::string(look));
    }
    return bytes;
}

} // namespace trellis
