// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/student.h"

#include <array>
#include <utility>

namespace trellis {

namespace {

constexpr std::array<std::pair<IdScheme, std::string_view>, 6> kSchemes{{
    {IdScheme::SourcedId, "sourcedId"},
    {IdScheme::StudentNumber, "studentNumber"},
    {IdScheme::StateId, "stateId"},
    {IdScheme::LmsId, "lmsId"},
    {IdScheme::Username, "username"},
    {IdScheme::Email, "email"},
}};

std::string joined(const std::string& given, const std::string& prefix, const std::string& family)
{
    std::string name = given;
    for (const std::string* part : {&prefix, &family}) {
        if (!part->empty()) {
            name += name.empty() ? "" : " ";
            name += *part;
        }
    }
    return name;
}

} // namespace

std::string_view idSchemeName(IdScheme scheme)
{
    return kSchemes.at(static_cast<std::size_t>(scheme)).second;
}

std::optional<IdScheme> idSchemeFromName(std::string_view name)
{
    for (const auto& [scheme, text] : kSchemes) {
        if (text == name) {
            return scheme;
        }
    }
    return std::nullopt;
}

const std::string& Student::number() const
{
    static const std::string none;
    for (const SchoolId& candidate : ids) {
        if (candidate.scheme == IdScheme::StudentNumber) {
            return candidate.value;
        }
    }
    return none;
}

std::string Student::displayName() const
{
    return joined(givenName, namePrefix, familyName);
}

std::string Student::preferredName() const
{
    const bool ownFamily = !preferredFamilyName.empty();
    return joined(preferredGivenName.empty() ? givenName : preferredGivenName,
                  ownFamily ? std::string() : namePrefix,
                  ownFamily ? preferredFamilyName : familyName);
}

std::string Student::listName() const
{
    const std::string rest = joined(givenName, {}, namePrefix);
    if (familyName.empty() || rest.empty()) {
        return familyName + rest;
    }
    return familyName + ", " + rest;
}

} // namespace trellis
