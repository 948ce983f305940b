// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/row_names.h"

#include "core/report/name_order.h"
#include "core/storage/read.h"

namespace trellis::ui {

QString RowNames::text(const char* table, std::int64_t row, const char* column) const
{
    const auto [known, isNew] = m_known.try_emplace({table, row, column});
    if (isNew) {
        const auto text = readNameEver(m_gradebook, table, row, column);
        known->second = text ? toQt(*text).simplified() : QString();
    }
    return known->second;
}

std::int64_t RowNames::reference(const char* table, std::int64_t row, const char* column) const
{
    return text(table, row, column).toLongLong();
}

QString RowNames::orUnnamed(const QString& name) const
{
    return name.isEmpty() ? tr("(no name)") : ui::named(name, m_target);
}

QString RowNames::named(const char* table, std::int64_t row, const char* column) const
{
    return orUnnamed(text(table, row, column));
}

QString RowNames::student(std::int64_t row) const
{
    Student student;
    student.givenName = toCore(text("student", row, "given_name"));
    student.namePrefix = toCore(text("student", row, "name_prefix"));
    student.familyName = toCore(text("student", row, "family_name"));
    student.preferredGivenName = toCore(text("student", row, "preferred_given_name"));
    student.preferredFamilyName = toCore(text("student", row, "preferred_family_name"));
    const std::string language = toCore(text("student", row, "sheet_language"));
    const QString name = toQt(nameInOrderOf(student, language)).simplified();
    // Every student has a name, unless it went for good.
    return name.isEmpty() ? tr("somebody erased") : ui::named(name, m_target);
}

QString RowNames::outcome(std::int64_t row) const
{
    QString label = text("outcome", row, "short_name");
    if (label.isEmpty()) {
        label = text("outcome", row, "title");
    }
    return orUnnamed((text("outcome", row, "code") + QLatin1Char(' ') + label).simplified());
}

} // namespace trellis::ui
