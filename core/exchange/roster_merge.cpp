// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_merge.h"

#include "core/base/text.h"
#include "core/exchange/roster_keys.h"

#include <algorithm>
#include <utility>

namespace trellis {

namespace {

std::string guardianText(const std::vector<Guardian>& guardians)
{
    std::string text;
    for (const Guardian& guardian : guardians) {
        std::string one = guardian.name;
        for (const std::string* part : {&guardian.relationship, &guardian.email, &guardian.phone}) {
            if (!part->empty()) {
                one += one.empty() ? *part : ", " + *part;
            }
        }
        text += text.empty() ? one : "; " + one;
    }
    return text;
}

Guardian* sameGuardian(std::vector<Guardian>& guardians, const Guardian& wanted)
{
    const auto byName = std::ranges::find_if(guardians, [&](const Guardian& g) {
        return !wanted.name.empty() && foldedKey(g.name) == foldedKey(wanted.name);
    });
    if (byName != guardians.end()) {
        return &*byName;
    }
    // Parents may share an address, so that it decides only where a name is missing.
    const auto byAddress = std::ranges::find_if(guardians, [&](const Guardian& g) {
        const bool isNameless = g.name.empty() || wanted.name.empty();
        return isNameless &&
               ((!wanted.email.empty() && foldedKey(g.email) == foldedKey(wanted.email)) ||
                (wanted.email.empty() && !wanted.phone.empty() && g.phone == wanted.phone));
    });
    return byAddress == guardians.end() ? nullptr : &*byAddress;
}

void addGuardians(std::vector<Guardian>& guardians, const std::vector<Guardian>& more)
{
    for (const Guardian& guardian : more) {
        Guardian* const same = sameGuardian(guardians, guardian);
        if (same == nullptr) {
            guardians.push_back(guardian);
            continue;
        }
        for (const auto member :
             {&Guardian::name, &Guardian::email, &Guardian::phone, &Guardian::relationship}) {
            if (!(guardian.*member).empty()) {
                same->*member = guardian.*member;
            }
        }
    }
}

void addSection(std::string& sections, const std::string& section)
{
    const std::vector<std::string> there = split(sections, ',');
    const bool isThere = std::ranges::any_of(
        there, [&section](const std::string& one) { return trimmed(one) == section; });
    if (section.empty() || isThere) {
        return;
    }
    sections += sections.empty() ? section : ", " + section;
}

std::size_t lettersOutsideAscii(std::string_view text)
{
    const auto begins = [](char c) { return static_cast<unsigned char>(c) >= 0xC0; };
    return static_cast<std::size_t>(std::ranges::count_if(text, begins));
}

// A system that cannot write accents tells nothing new: Garcia for García.
bool onlyLosesAccents(const std::string& mine, const std::string& file)
{
    return lettersOutsideAscii(file) < lettersOutsideAscii(composed(mine)) &&
           foldedKey(mine) == foldedKey(file);
}

// Compares a student with a row and takes over what the row says.
class Merge {
public:
    Merge(PlannedRow& row, const KnownStudent& known, std::optional<FieldChoice> choice)
        : m_row(row), m_known(known), m_choice(choice)
    {}

    void run();

private:
    void text(RosterField field, std::string& value, const std::string& wanted,
              bool mayBeSticky = true);
    void names();
    void ids();
    void birthDate();
    void guardians();
    [[nodiscard]] bool isTaken(std::string_view field, bool mayBeSticky = true) const;

    PlannedRow& m_row;
    const KnownStudent& m_known;
    std::optional<FieldChoice> m_choice;
};

bool Merge::isTaken(std::string_view field, bool mayBeSticky) const
{
    const bool isSticky =
        mayBeSticky && std::ranges::find(m_known.stickyFields, field) != m_known.stickyFields.end();
    return m_choice ? *m_choice == FieldChoice::File : !isSticky;
}

void Merge::text(RosterField field, std::string& value, const std::string& wanted, bool mayBeSticky)
{
    if (wanted.empty() || composed(value) == wanted) {
        return;
    }
    const std::string name(rosterFieldName(field));
    const bool takes =
        isTaken(name, mayBeSticky) && (m_choice.has_value() || !onlyLosesAccents(value, wanted));
    m_row.changes.push_back({name, value, wanted, takes});
    if (takes) {
        value = wanted;
    }
}

void Merge::names()
{
    const Student& file = m_row.file.student;
    Student& result = m_row.result;
    // A guess where the surname begins never overrules what is known; neither does a file that
    // has "van der Berg" in one cell.
    const bool isSameWhole = wholeNameKey(file) == wholeNameKey(result);
    const bool isSameFamily =
        file.namePrefix.empty() && !result.namePrefix.empty() &&
        foldedKey(result.namePrefix + ' ' + result.familyName) == foldedKey(file.familyName);
    if (!(m_row.file.isNameGuessed && isSameWhole)) {
        if (!isSameFamily) {
            text(RosterField::FamilyName, result.familyName, file.familyName);
            text(RosterField::NamePrefix, result.namePrefix, file.namePrefix);
        }
        text(RosterField::GivenName, result.givenName, file.givenName);
    }
    text(RosterField::MiddleName, result.middleName, file.middleName);
    text(RosterField::PreferredGivenName, result.preferredGivenName, file.preferredGivenName);
    text(RosterField::PreferredFamilyName, result.preferredFamilyName, file.preferredFamilyName);
}

void Merge::ids()
{
    for (const SchoolId& id : m_row.file.student.ids) {
        std::vector<SchoolId>& ids = m_row.result.ids;
        const auto isSameScheme = [&id](const SchoolId& other) {
            return other.scheme == id.scheme && other.source == id.source;
        };
        const bool isThere = std::ranges::any_of(
            ids, [&id](const SchoolId& other) { return idKey(other) == idKey(id); });
        if (isThere) {
            continue;
        }
        const auto old = std::ranges::find_if(ids, isSameScheme);
        // Of a number with and without its zeros, the longer form is the true one.
        const auto digits = withoutZeros(id.value);
        const bool isShorter = id.scheme == IdScheme::StudentNumber && old != ids.end() && digits &&
                               digits == withoutZeros(old->value) &&
                               old->value.size() > id.value.size();
        if (isShorter) {
            continue;
        }
        const bool takes = isTaken(idSchemeName(id.scheme), false);
        m_row.changes.push_back({std::string(idSchemeName(id.scheme)),
                                 old == ids.end() ? std::string() : old->value, id.value, takes});
        if (!takes) {
            continue;
        }
        if (old == ids.end()) {
            ids.push_back(id);
        } else {
            old->value = id.value;
        }
    }
}

void Merge::birthDate()
{
    const std::optional<Date>& wanted = m_row.file.student.birthDate;
    std::optional<Date>& value = m_row.result.birthDate;
    if (!wanted || value == wanted) {
        return;
    }
    const std::string name(rosterFieldName(RosterField::BirthDate));
    const bool takes = isTaken(name);
    m_row.changes.push_back({name, value ? value->toIso() : std::string(), wanted->toIso(), takes});
    if (takes) {
        value = wanted;
    }
}

void Merge::guardians()
{
    std::vector<Guardian> merged = m_row.result.guardians;
    addGuardians(merged, m_row.file.student.guardians);
    if (merged == m_row.result.guardians) {
        return;
    }
    const bool takes = isTaken("guardians");
    m_row.changes.push_back(
        {"guardians", guardianText(m_row.result.guardians), guardianText(merged), takes});
    if (takes) {
        m_row.result.guardians = std::move(merged);
    }
}

void Merge::run()
{
    m_row.target = m_known.student.id;
    m_row.result = m_known.student;
    m_row.gradeLevel = m_known.gradeLevel;
    m_row.section = m_known.section;
    const Student& file = m_row.file.student;
    names();
    ids();
    birthDate();
    text(RosterField::HomeLanguage, m_row.result.homeLanguage, file.homeLanguage);
    text(RosterField::Pronouns, m_row.result.pronouns, file.pronouns);
    text(RosterField::Notes, m_row.result.notes, file.notes);
    guardians();
    text(RosterField::GradeLevel, m_row.gradeLevel, m_row.file.gradeLevel, false);
    text(RosterField::Section, m_row.section, m_row.file.section, false);
    const bool isMoved = m_row.gradeLevel != m_known.gradeLevel || m_row.section != m_known.section;
    const std::string status(rosterFieldName(RosterField::Status));
    if (!m_known.isEnrolled) {
        m_row.enrollment = m_known.isInClass ? EnrollmentChange::Return : EnrollmentChange::Enroll;
        m_row.changes.push_back({status, m_known.isInClass ? "left" : "", "enrolled", true});
    } else if (isMoved) {
        m_row.enrollment = EnrollmentChange::Details;
    }
}

} // namespace

RosterRow mergedRows(const std::vector<RosterRow>& rows)
{
    RosterRow merged = rows.front();
    merged.section.clear();
    merged.student.guardians.clear();
    const auto fill = [](std::string& value, const std::string& more) {
        if (value.empty()) {
            value = more;
        }
    };
    for (const RosterRow& row : rows) {
        Student& student = merged.student;
        if (!hasName(student)) {
            student.familyName = row.student.familyName;
            student.givenName = row.student.givenName;
            student.namePrefix = row.student.namePrefix;
            merged.isNameGuessed = row.isNameGuessed;
        }
        for (const auto member :
             {&Student::middleName, &Student::preferredGivenName, &Student::preferredFamilyName,
              &Student::pronouns, &Student::homeLanguage, &Student::notes}) {
            fill(student.*member, row.student.*member);
        }
        if (!student.birthDate) {
            student.birthDate = row.student.birthDate;
        }
        for (const SchoolId& id : row.student.ids) {
            const bool isThere = std::ranges::any_of(student.ids, [&id](const SchoolId& other) {
                return other.scheme == id.scheme && other.source == id.source;
            });
            if (!isThere) {
                student.ids.push_back(id);
            }
        }
        addGuardians(student.guardians, row.student.guardians);
        addSection(merged.section, row.section);
        fill(merged.gradeLevel, row.gradeLevel);
        merged.hasLeft = merged.hasLeft && row.hasLeft; // one enrolment that goes on is enough
    }
    return merged;
}

void mergeInto(PlannedRow& row, const KnownStudent& known, std::optional<FieldChoice> choice)
{
    Merge(row, known, choice).run();
}

void mergeAsNew(PlannedRow& row)
{
    row.result = row.file.student;
    row.gradeLevel = row.file.gradeLevel;
    row.section = row.file.section;
    row.enrollment = EnrollmentChange::Enroll;
}

} // namespace trellis
