// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/evidence.h"

#include "core/base/text.h"

#include <array>
#include <tuple>
#include <utility>

namespace trellis {

namespace {

constexpr std::array<std::pair<ActivityKind, std::string_view>, 8> kKinds{{
    {ActivityKind::Quiz, "quiz"},
    {ActivityKind::Project, "project"},
    {ActivityKind::Performance, "performance"},
    {ActivityKind::Product, "product"},
    {ActivityKind::Conversation, "conversation"},
    {ActivityKind::Observation, "observation"},
    {ActivityKind::ExitSlip, "exit slip"},
    {ActivityKind::Other, "other"},
}};

std::string lettersOnly(std::string_view text)
{
    std::string letters;
    for (const char c : foldedKey(text)) {
        if (c != ' ' && c != '-' && c != '_') {
            letters += c;
        }
    }
    return letters;
}

} // namespace

std::string_view activityKindName(ActivityKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind)).second;
}

std::optional<ActivityKind> activityKindFromName(std::string_view name)
{
    const std::string wanted = lettersOnly(trimmed(name));
    for (const auto& [kind, text] : kKinds) {
        if (lettersOnly(text) == wanted) {
            return kind;
        }
    }
    return std::nullopt;
}

bool isBefore(const Evidence& a, const Evidence& b)
{
    return std::tie(a.date, a.enteredSeq, a.id) < std::tie(b.date, b.enteredSeq, b.id);
}

bool Decision::standsOn(Date day) const
{
    return date <= day && (!removedOn || day < *removedOn);
}

bool Exemption::standsOn(Date day) const
{
    return date <= day && (!removedOn || day < *removedOn);
}

bool Flag::standsOn(Date day) const
{
    return date <= day && (!removedOn || day < *removedOn);
}

} // namespace trellis
