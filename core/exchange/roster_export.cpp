// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_export.h"

#include "core/csv/writer.h"
#include "core/exchange/roster_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace trellis {

namespace {

// Headings that the import knows.
struct ExportColumn {
    RosterField field;
    const char* heading;
    bool isAlways;
};
constexpr ExportColumn kColumns[] = {
    {RosterField::StudentNumber, "Student Number", false},
    {RosterField::FamilyName, "Last Name", true},
    {RosterField::NamePrefix, "Tussenvoegsel", false},
    {RosterField::GivenName, "First Name", true},
    {RosterField::MiddleName, "Middle Name", false},
    {RosterField::PreferredGivenName, "Preferred Name", false},
    {RosterField::PreferredFamilyName, "Preferred Last Name", false},
    {RosterField::GradeLevel, "Grade Level", false},
    {RosterField::Section, "Section", false},
    {RosterField::Pronouns, "Pronouns", false},
    {RosterField::HomeLanguage, "Home Language", false},
    {RosterField::BirthDate, "Birth Date", false},
    {RosterField::SourcedId, "sourcedId", false},
    {RosterField::StateId, "State ID", false},
    {RosterField::LmsId, "Canvas ID", false},
    {RosterField::Username, "Username", false},
    {RosterField::Email, "Email", false},
    {RosterField::Notes, "Notes", false},
};

struct GuardianColumn {
    const char* heading;
    std::string Guardian::*member;
};
constexpr GuardianColumn kGuardianColumns[] = {
    {"Guardian {} Name", &Guardian::name},
    {"Guardian {} Email", &Guardian::email},
    {"Guardian {} Phone", &Guardian::phone},
    {"Guardian {} Relationship", &Guardian::relationship},
};

class Table {
public:
    explicit Table(std::size_t rows) : m_rows(rows) {}

    void add(std::string heading, std::vector<std::string> cells, bool isAlways)
    {
        const bool isBlank = std::ranges::all_of(cells, [](const auto& c) { return c.empty(); });
        if (isBlank && !isAlways) {
            return;
        }
        m_headings.push_back(std::move(heading));
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i].push_back(std::move(cells[i]));
        }
    }
    [[nodiscard]] std::string text(char delimiter) const
    {
        CsvWriter writer(CsvAudience::People, delimiter);
        writer.addRow(m_headings);
        for (const std::vector<std::string>& row : m_rows) {
            writer.addRow(row);
        }
        return writer.text();
    }

private:
    std::vector<std::string> m_headings;
    std::vector<std::vector<std::string>> m_rows;
};

std::string valueOf(const StudentRecord& record, RosterField field)
{
    const Enrollment& newest = record.enrollments.back();
    const std::vector<NamedValue> values =
        namedValues(record.student, newest.section, newest.gradeLevel);
    const auto found = std::ranges::find(values, rosterFieldName(field), &NamedValue::field);
    return found == values.end() ? std::string() : found->value;
}

} // namespace

std::string rosterCsv(const ClassBook& book, Date day, char delimiter)
{
    std::vector<const StudentRecord*> students;
    std::size_t guardians = 0;
    for (const StudentRecord& record : book.students) {
        if (!record.enrollments.empty() && book.isEnrolledOn(record, day)) {
            students.push_back(&record);
            guardians = std::max(guardians, record.student.guardians.size());
        }
    }
    Table table(students.size());
    for (const ExportColumn& column : kColumns) {
        std::vector<std::string> cells;
        for (const StudentRecord* record : students) {
            cells.push_back(valueOf(*record, column.field));
        }
        table.add(column.heading, std::move(cells), column.isAlways);
    }
    for (std::size_t i = 0; i < guardians; ++i) {
        for (const GuardianColumn& column : kGuardianColumns) {
            std::vector<std::string> cells;
            for (const StudentRecord* record : students) {
                const auto& all = record->student.guardians;
                cells.push_back(i < all.size() ? all[i].*column.member : std::string());
            }
            table.add(fmt::format(fmt::runtime(column.heading), i + 1), std::move(cells), false);
        }
    }
    return table.text(delimiter);
}

} // namespace trellis
