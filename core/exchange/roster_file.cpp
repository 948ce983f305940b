// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_file.h"

#include "core/exchange/heading.h"

#include <algorithm>
#include <array>

namespace trellis {

std::string_view rosterIssueKindName(RosterIssueKind kind)
{
    static constexpr std::array<std::string_view, 14> kNames{
        "UnterminatedQuote", "TextAfterQuote",  "StrayQuote",    "NulByte",       "TooFewFields",
        "TooManyFields",     "BadEncoding",     "FieldTooLong",  "MissingName",   "DuplicateKey",
        "GuessedName",       "ShortenedNumber", "AmbiguousDate", "UnreadableDate"};
    return kNames.at(static_cast<std::size_t>(kind));
}

std::string_view skipReasonName(SkipReason reason)
{
    static constexpr std::array<std::string_view, 6> kNames{
        "preamble", "footer", "pseudoRow", "repeatedHeading", "blank", "notAStudent"};
    return kNames.at(static_cast<std::size_t>(reason));
}

bool RosterFile::hasColumn(RosterField field) const
{
    return std::ranges::any_of(columns,
                               [field](const RosterColumn& c) { return c.field == field; });
}

bool RosterFile::hasNameColumn() const
{
    return hasColumn(RosterField::FullName) || hasColumn(RosterField::FamilyName) ||
           hasColumn(RosterField::GivenName) || hasColumn(RosterField::PreferredGivenName);
}

std::string mappedFieldName(const RosterColumn& column)
{
    if (!column.field) {
        return {};
    }
    std::string name(rosterFieldName(*column.field));
    if (isGuardianField(*column.field) && column.guardian > 1) {
        name.insert(name.find('.'), std::to_string(column.guardian));
    }
    return name;
}

std::optional<RosterColumn> columnFromFieldName(std::string_view name)
{
    if (name.empty()) {
        return RosterColumn{};
    }
    constexpr std::string_view kGuardian = "guardian";
    std::string plain(name);
    int guardian = 0;
    if (name.starts_with(kGuardian)) {
        const std::size_t dot = std::min(plain.find('.'), plain.size());
        const std::string number = plain.substr(kGuardian.size(), dot - kGuardian.size());
        if (number.size() > 1 || (!number.empty() && (number[0] < '1' || number[0] > '9'))) {
            return std::nullopt;
        }
        guardian = number.empty() ? 1 : number[0] - '0';
        plain.erase(kGuardian.size(), number.size());
    }
    const std::optional<RosterField> field = rosterFieldFromName(plain);
    if (!field || *field == RosterField::BareName) {
        return std::nullopt;
    }
    return RosterColumn{{}, field, guardian};
}

std::string profileKey(const std::vector<std::string>& headings)
{
    std::string key;
    for (const std::string& heading : headings) {
        key += headingKey(heading);
        key += '\t';
    }
    while (key.ends_with('\t')) {
        key.pop_back();
    }
    return key;
}

RosterProfile profileOf(const RosterFile& file)
{
    RosterProfile profile{{}, file.encoding, file.delimiter, {}};
    std::vector<std::string> headings;
    for (const RosterColumn& column : file.columns) {
        headings.push_back(column.heading);
        profile.fields.push_back(mappedFieldName(column));
    }
    if (file.headerLine) {
        profile.key = profileKey(headings);
    }
    return profile;
}

std::vector<NamedValue> namedValues(const Student& student, std::string_view section,
                                    std::string_view gradeLevel)
{
    std::vector<NamedValue> values;
    const auto add = [&values](RosterField field, std::string_view value) {
        if (!value.empty()) {
            values.push_back({std::string(rosterFieldName(field)), std::string(value)});
        }
    };
    const auto addId = [&](RosterField field, IdScheme scheme) {
        const auto id = std::ranges::find(student.ids, scheme, &SchoolId::scheme);
        add(field, id == student.ids.end() ? std::string_view() : std::string_view(id->value));
    };
    add(RosterField::FamilyName, student.familyName);
    add(RosterField::NamePrefix, student.namePrefix);
    add(RosterField::GivenName, student.givenName);
    add(RosterField::MiddleName, student.middleName);
    add(RosterField::PreferredGivenName, student.preferredGivenName);
    add(RosterField::PreferredFamilyName, student.preferredFamilyName);
    addId(RosterField::StudentNumber, IdScheme::StudentNumber);
    addId(RosterField::SourcedId, IdScheme::SourcedId);
    addId(RosterField::StateId, IdScheme::StateId);
    addId(RosterField::LmsId, IdScheme::LmsId);
    addId(RosterField::Username, IdScheme::Username);
    addId(RosterField::Email, IdScheme::Email);
    add(RosterField::Section, section);
    add(RosterField::GradeLevel, gradeLevel);
    add(RosterField::HomeLanguage, student.homeLanguage);
    add(RosterField::BirthDate, student.birthDate ? student.birthDate->toIso() : std::string());
    add(RosterField::Pronouns, student.pronouns);
    add(RosterField::Notes, student.notes);
    return values;
}

} // namespace trellis
