// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/roster_session.h"

#include "ui/text/strings.h"

#include <QLocale>

namespace trellis::ui {

Result<void> RosterSession::readFile(const std::filesystem::path& path)
{
    auto bytes = readInput(path, kRosterLimits.bytes);
    if (!bytes) {
        return bytes.error();
    }
    m_path = path;
    m_bytes = std::move(*bytes);
    m_fields.clear();
    return read({}, m_options);
}

Result<void> RosterSession::mapColumn(std::size_t column, const std::string& field)
{
    std::map<std::string, std::string> fields = m_fields;
    fields[m_file.columns.at(column).heading] = field;
    return read(fields, m_options);
}

Result<void> RosterSession::setOptions(RosterPlanOptions options)
{
    return read(m_fields, options);
}

Result<void> RosterSession::read(const std::map<std::string, std::string>& fields,
                                 RosterPlanOptions options)
{
    RosterReadOptions reading;
    reading.where = m_path.filename().string();
    reading.locale = toCore(QLocale::system().name());
    reading.map.assign(fields.begin(), fields.end());
    if (auto profiles = readRosterProfiles(m_document.gradebook())) {
        reading.profiles = std::move(*profiles);
    }
    auto file = readRosterFile(m_bytes, reading);
    if (!file) {
        return file.error();
    }
    const auto known = readKnownStudents(m_document.gradebook(), m_document.book().schoolClass.id);
    if (!known) {
        return known.error();
    }
    auto plan = planRoster(*file, *known, options);
    if (!plan) {
        // Without a column of names there is a file to show, so that the teacher can name it.
        if (plan.error().code != ErrorCode::NoNameColumn || file->columns.empty()) {
            return plan.error();
        }
        plan = RosterPlan();
    }
    m_fields = fields;
    m_options = options;
    m_file = std::move(*file);
    m_plan = std::move(*plan);
    return {};
}

bool RosterSession::apply()
{
    const ClassId schoolClass = m_document.book().schoolClass.id;
    RosterApplyOptions options;
    options.date = m_document.today();
    if (m_file.headerLine) {
        options.profile = profileOf(m_file);
    }
    return m_document.edit(
        [&](Gradebook& gradebook) { return applyRoster(gradebook, schoolClass, m_plan, options); });
}

} // namespace trellis::ui
