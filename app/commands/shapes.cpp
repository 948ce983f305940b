// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/shapes.h"

#include "core/base/text.h"
#include "core/mastery/calculation.h"

#include <algorithm>
#include <cstdio>

namespace trellis::app {

std::vector<const StudentRecord*> enrolledOn(const ClassBook& book, Date day)
{
    std::vector<const StudentRecord*> students;
    for (const StudentRecord& record : book.students) {
        if (book.isEnrolledOn(record, day)) {
            students.push_back(&record);
        }
    }
    return students;
}

Json studentJson(const Student& student)
{
    return {{"number", student.number().empty() ? Json(nullptr) : Json(student.number())},
            {"name", student.displayName()}};
}

Json keyJson(const ClassBook& book, const std::optional<int>& rank)
{
    return rank ? Json(book.scale.level(*rank).key) : Json(nullptr);
}

Json valueJson(const std::optional<double>& value)
{
    return value ? Json(roundedForDisplay(*value)) : Json(nullptr);
}

Json parameterJson(const MethodChoice& method)
{
    switch (method.method) {
    case Method::Latest:
    case Method::Highest:
        return nullptr;
    case Method::MostCommon:
    case Method::Median:
    case Method::Average:
    case Method::WeightedLatest:
    case Method::Decaying:
    case Method::TimesShown:
    case Method::InARow:
        break;
    }
    return method.parameter ? Json(*method.parameter) : Json("all");
}

void printColumns(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], codePointCount(row[i]));
        }
    }
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size()) {
                line.append(widths[i] - codePointCount(row[i]) + 2, ' ');
            }
        }
        print(line);
    }
}

void printRaw(const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

} // namespace trellis::app
