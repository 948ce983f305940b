// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/row_maker.h"

#include "core/base/text.h"
#include "core/exchange/cell_value.h"

#include <algorithm>
#include <utility>

namespace trellis {

namespace {

constexpr std::size_t kSamples = 3;

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, word) != list.end();
}

bool isGuardianRole(std::string_view role)
{
    return isOneOf(foldedKey(role), {"parent", "guardian", "relative", "carer"});
}

std::string joinedName(const std::string& given, const std::string& family)
{
    return given.empty() || family.empty() ? given + family : given + ' ' + family;
}

} // namespace

bool isStudentRole(std::string_view role)
{
    return isOneOf(foldedKey(role),
                   {"student",    "students",   "pupil",   "learner",   "alumno",   "alumna",
                    "alumno/a",   "estudiante", "eleve",   "etudiant",  "schuler",  "schulerin",
                    "schuler/in", "aluno",      "aluna",   "estudante", "studente", "studentessa",
                    "alunno",     "alunna",     "leerling"});
}

RowMaker::RowMaker(const CsvTable& table, const RosterGrid& grid, RosterFile& file,
                   const RosterReadOptions& options)
    : m_table(table), m_grid(grid), m_file(file), m_options(options)
{
    for (const RosterColumn& column : m_file.columns) {
        m_meanings.push_back(meaningOfHeading(column.heading));
    }
    if (const std::optional<std::size_t> full = columnOf(RosterField::FullName)) {
        m_nameOrder = m_options.nameOrder.value_or(
            nameOrderOfHeading(headingKey(m_file.columns[*full].heading)));
    }
    decideDates();
    decideRoles();
}

std::optional<std::size_t> RowMaker::columnOf(RosterField field) const
{
    const auto found =
        std::ranges::find(m_file.columns, std::optional(field), &RosterColumn::field);
    if (found == m_file.columns.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - m_file.columns.begin());
}

std::string RowMaker::value(const CsvTable::Record& record, RosterField field) const
{
    const std::optional<std::size_t> column = columnOf(field);
    return column ? cellText(record[*column]) : std::string();
}

void RowMaker::decideDates()
{
    const std::optional<std::size_t> column = columnOf(RosterField::BirthDate);
    if (!column) {
        return;
    }
    std::vector<std::string> cells;
    for (const GridRow& row : m_grid.rows) {
        if (!row.skip) {
            cells.push_back(cellText(m_table[row.record][*column]));
        }
    }
    const DateOrderChoice choice = m_options.dateOrder
                                       ? DateOrderChoice{*m_options.dateOrder, false}
                                       : dateOrderOf(cells, m_options.locale);
    m_file.isMonthFirst = choice.order == DateOrder::MonthFirst;
    m_isMonthFirst = choice.order == DateOrder::MonthFirst;
    m_file.isDateOrderGuessed = choice.isGuess;
    if (!choice.isGuess) {
        return;
    }
    for (const GridRow& row : m_grid.rows) {
        const std::string cell = cellText(m_table[row.record][*column]);
        const auto first = dateFromCell(cell, DateOrder::DayFirst);
        if (!row.skip && first && first != dateFromCell(cell, DateOrder::MonthFirst)) {
            report(RosterIssueKind::AmbiguousDate, m_table[row.record].position(*column), cell);
            return;
        }
    }
}

// "Contact role" tells about the contact; it is about the student only where it says so.
void RowMaker::decideRoles()
{
    const std::optional<std::size_t> column = columnOf(RosterField::Role);
    if (!column) {
        return;
    }
    m_obeysRoles = m_meanings[*column].key != "contactrole" ||
                   std::ranges::any_of(m_grid.rows, [&](const GridRow& row) {
                       return isStudentRole(cellText(m_table[row.record][*column]));
                   });
}

void RowMaker::add(const GridRow& row)
{
    const CsvTable::Record record = m_table[row.record];
    const auto skip = [&](SkipReason reason) {
        m_file.skipped.push_back({record.line(), reason, cellsOf(record)});
    };
    const bool isKept = m_options.keptLines.contains(record.line());
    if (row.skip && !isKept) {
        if (*row.skip == SkipReason::Preamble) {
            m_file.preamble.push_back(cellsOf(record));
        }
        skip(*row.skip);
        return;
    }
    const std::string role = m_obeysRoles ? value(record, RosterField::Role) : std::string();
    if (!role.empty() && !isStudentRole(role) && !isKept) {
        keepAsGuardian(record, role);
        skip(SkipReason::NotAStudent);
        return;
    }
    checkWidth(record);
    RosterRow made;
    made.line = record.line();
    fillName(record, made);
    fillIds(record, made);
    fillBirthDate(record, made);
    fillGuardians(record, made);
    made.section = value(record, RosterField::Section);
    made.gradeLevel = value(record, RosterField::GradeLevel);
    made.student.homeLanguage = value(record, RosterField::HomeLanguage);
    made.student.pronouns = value(record, RosterField::Pronouns);
    if (const std::optional<std::size_t> notes = columnOf(RosterField::Notes)) {
        made.student.notes = cellLines(record[*notes]);
    }
    made.hasLeft = saysLeft(record);
    if (const std::string ids = value(record, RosterField::AgentIds); !ids.empty()) {
        m_guardiansOfRows[m_file.rows.size()] = split(ids, ',');
    }
    if (m_file.samples.size() < kSamples) {
        m_file.samples.push_back(cellsOf(record));
    }
    m_file.rows.push_back(std::move(made));
}

void RowMaker::fillName(const CsvTable::Record& record, RosterRow& row)
{
    Student& student = row.student;
    student.familyName = value(record, RosterField::FamilyName);
    // N3: the second surname goes behind the first.
    student.familyName = joinedName(student.familyName, value(record, RosterField::FamilyName2));
    student.namePrefix = value(record, RosterField::NamePrefix);
    student.givenName = value(record, RosterField::GivenName);
    student.middleName = value(record, RosterField::MiddleName);
    student.preferredGivenName = value(record, RosterField::PreferredGivenName);
    student.preferredFamilyName = value(record, RosterField::PreferredFamilyName);
    const std::optional<std::size_t> fullColumn = columnOf(RosterField::FullName);
    if (student.familyName.empty() && student.givenName.empty() && fullColumn) {
        const std::string full = value(record, RosterField::FullName);
        PersonName name = splitFullName(full, m_nameOrder);
        if (name.isGuess) {
            row.isNameGuessed = true;
            report(RosterIssueKind::GuessedName, record.position(*fullColumn), full);
        }
        student.familyName = std::move(name.familyName);
        student.givenName = std::move(name.givenName);
        if (student.namePrefix.empty()) {
            student.namePrefix = std::move(name.namePrefix);
        }
    }
    if (student.familyName.empty() && student.givenName.empty()) {
        student.givenName = std::exchange(student.preferredGivenName, {});
        student.familyName = std::exchange(student.preferredFamilyName, {});
    }
    if (student.familyName.empty() && student.givenName.empty() && m_file.hasNameColumn()) {
        report(RosterIssueKind::MissingName, record.position(0));
    }
}

void RowMaker::fillIds(const CsvTable::Record& record, RosterRow& row)
{
    constexpr std::pair<RosterField, IdScheme> kIds[] = {
        {RosterField::StudentNumber, IdScheme::StudentNumber},
        {RosterField::SourcedId, IdScheme::SourcedId},
        {RosterField::StateId, IdScheme::StateId},
        {RosterField::LmsId, IdScheme::LmsId},
        {RosterField::Username, IdScheme::Username},
        {RosterField::Email, IdScheme::Email},
    };
    for (const auto& [field, scheme] : kIds) {
        const std::string id = value(record, field);
        if (id.empty()) {
            continue;
        }
        if (isShortenedNumber(id)) {
            report(RosterIssueKind::ShortenedNumber, record.position(*columnOf(field)), id);
        }
        const bool hasSource = scheme == IdScheme::SourcedId || scheme == IdScheme::LmsId;
        row.student.ids.push_back({scheme, hasSource ? m_options.source : std::string(), id});
    }
}

void RowMaker::fillBirthDate(const CsvTable::Record& record, RosterRow& row)
{
    const std::string cell = value(record, RosterField::BirthDate);
    if (cell.empty()) {
        return;
    }
    row.student.birthDate =
        dateFromCell(cell, m_isMonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst);
    if (!row.student.birthDate) {
        report(RosterIssueKind::UnreadableDate, record.position(*columnOf(RosterField::BirthDate)),
               cell);
    }
}

void RowMaker::fillGuardians(const CsvTable::Record& record, RosterRow& row) const
{
    struct Parts {
        Guardian guardian;
        std::string given;
        std::string family;
        std::string word;
    };
    std::map<int, Parts> guardians;
    for (std::size_t i = 0; i < m_file.columns.size(); ++i) {
        const RosterColumn& column = m_file.columns[i];
        const std::string cell = cellText(record[i]);
        if (!column.field || !isGuardianField(*column.field) || cell.empty()) {
            continue;
        }
        Parts& parts = guardians[column.guardian];
        if (parts.word.empty()) {
            parts.word = m_meanings[i].guardianWord;
        }
        if (*column.field == RosterField::GuardianName) {
            parts.guardian.name = cell;
        } else if (*column.field == RosterField::GuardianEmail) {
            parts.guardian.email = cell;
        } else if (*column.field == RosterField::GuardianPhone) {
            parts.guardian.phone = cell;
        } else if (*column.field == RosterField::GuardianRelationship) {
            parts.guardian.relationship = cell;
        } else if (*column.field == RosterField::GuardianGivenName) {
            parts.given = cell;
        } else {
            parts.family = cell;
        }
    }
    for (auto& [number, parts] : guardians) {
        Guardian& guardian = parts.guardian;
        if (guardian.name.empty()) {
            guardian.name = joinedName(parts.given, parts.family);
        }
        if (guardian.relationship.empty()) {
            guardian.relationship = parts.word;
        }
        // "Mother" alone, in a column for what the contact is, names nobody.
        if (!guardian.name.empty() || !guardian.email.empty() || !guardian.phone.empty()) {
            row.student.guardians.push_back(std::move(guardian));
        }
    }
}

void RowMaker::checkWidth(const CsvTable::Record& record)
{
    if (record.size() < m_grid.columns) {
        report(RosterIssueKind::TooFewFields, record.position(record.size() - 1));
    }
    for (std::size_t column = m_grid.columns; column < record.size(); ++column) {
        const bool hasHeading =
            column < m_file.columns.size() && m_file.columns[column].field.has_value();
        if (!hasHeading && !cellText(record[column]).empty()) {
            report(RosterIssueKind::TooManyFields, record.position(column));
            return;
        }
    }
}

// A parent with a row of their own, as OneRoster has them.
void RowMaker::keepAsGuardian(const CsvTable::Record& record, const std::string& role)
{
    const std::string id = value(record, RosterField::SourcedId);
    if (!isGuardianRole(role) || id.empty()) {
        return;
    }
    Guardian guardian;
    guardian.name = value(record, RosterField::FullName);
    if (guardian.name.empty()) {
        guardian.name = joinedName(value(record, RosterField::GivenName),
                                   value(record, RosterField::FamilyName));
    }
    guardian.email = value(record, RosterField::Email);
    guardian.phone = value(record, RosterField::Phone);
    guardian.relationship = role;
    m_guardians[id] = std::move(guardian);
}

void RowMaker::linkGuardians()
{
    for (const auto& [row, ids] : m_guardiansOfRows) {
        for (const std::string& id : ids) {
            const auto guardian = m_guardians.find(trimmed(id));
            if (guardian != m_guardians.end()) {
                m_file.rows[row].student.guardians.push_back(guardian->second);
            }
        }
    }
}

bool RowMaker::saysLeft(const CsvTable::Record& record) const
{
    for (std::size_t i = 0; i < m_file.columns.size(); ++i) {
        if (m_file.columns[i].field != RosterField::Status) {
            continue;
        }
        const std::string status = foldedKey(cellText(record[i]));
        const bool isSwitch =
            m_meanings[i].key == "enabledUser" || m_meanings[i].key == "enableduser";
        if (isOneOf(status,
                    {"tobedeleted", "to be deleted", "deleted", "inactive", "withdrawn", "left"}) ||
            (isSwitch && isOneOf(status, {"false", "no", "0"}))) {
            return true;
        }
    }
    return false;
}

void RowMaker::report(RosterIssueKind kind, const TextPosition& where, std::string detail)
{
    m_file.issues.push_back({kind, where.line, where.column, std::move(detail)});
}

} // namespace trellis
