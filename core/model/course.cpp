// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/course.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace trellis {

namespace {

constexpr std::array<std::pair<Bloom, std::string_view>, 6> kBlooms{{
    {Bloom::Remember, "Remember"},
    {Bloom::Understand, "Understand"},
    {Bloom::Apply, "Apply"},
    {Bloom::Analyze, "Analyze"},
    {Bloom::Evaluate, "Evaluate"},
    {Bloom::Create, "Create"},
}};

} // namespace

std::string_view bloomName(Bloom bloom)
{
    return kBlooms.at(static_cast<std::size_t>(bloom)).second;
}

std::optional<Bloom> bloomFromName(std::string_view name)
{
    const std::string wanted = foldedKey(trimmed(name));
    if (wanted == "analyse") {
        return Bloom::Analyze;
    }
    for (const auto& [bloom, text] : kBlooms) {
        if (foldedKey(text) == wanted) {
            return bloom;
        }
    }
    return std::nullopt;
}

const std::string& Outcome::wording(std::string_view language) const
{
    const OutcomeWording* own = nullptr;
    for (const OutcomeWording& candidate : wordings) {
        if (candidate.text.empty()) {
            continue;
        }
        if (candidate.language == language) {
            return candidate.text;
        }
        if (candidate.language.empty()) {
            own = &candidate;
        }
    }
    return own != nullptr ? own->text : title;
}

const std::string& Outcome::label() const
{
    return shortName.empty() ? title : shortName;
}

bool SchoolClass::meetsOn(Date day) const
{
    const auto index = static_cast<std::size_t>(day.weekday());
    const bool weekdayFits = weekdays ? weekdays->at(index) : index < 5;
    return weekdayFits && std::none_of(daysOff.begin(), daysOff.end(), [day](const DaysOff& off) {
               return off.first <= day && day <= off.last;
           });
}

} // namespace trellis
