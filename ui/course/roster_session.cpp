// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/roster_session.h"

#include "core/exchange/roster_sections.h"
#include "ui/text/strings.h"

#include <QLocale>

#include <algorithm>

namespace trellis::ui {

namespace {

/// Without a column of names there is still a file to show, so that the teacher can name it.
Result<RosterPlan> planOf(const RosterFile& file, const std::vector<KnownStudent>& known,
                          const RosterPlanOptions& options)
{
    auto plan = planRoster(file, known, options);
    if (!plan && plan.error().code == ErrorCode::NoNameColumn && !file.columns.empty()) {
        return RosterPlan();
    }
    return plan;
}

RosterPlanOptions askingOptions()
{
    RosterPlanOptions options;
    options.asksAboutNames = true;
    options.asksAboutBrokenRows = true;
    return options;
}

} // namespace

Result<void> RosterSession::readFile(const std::filesystem::path& path)
{
    auto bytes = readInput(path, kRosterLimits.bytes);
    if (!bytes) {
        return bytes.error();
    }
    m_path = path;
    m_bytes = std::move(*bytes);
    return start();
}

Result<void> RosterSession::readPasted(const QString& text)
{
    m_path.clear();
    m_bytes = toCore(text);
    return start();
}

Result<void> RosterSession::start()
{
    RosterReadOptions reading;
    reading.where = m_path.filename().string();
    reading.locale = toCore(QLocale::system().name());
    if (auto profiles = readRosterProfiles(m_document.gradebook())) {
        reading.profiles = std::move(*profiles);
    }
    if (auto done = read(std::move(reading), askingOptions()); !done) {
        return done;
    }
    const std::string own =
        sectionNamedLike(sectionsOf(m_file), book().schoolClass.name, book().course.name);
    return own.empty() ? Result<void>()
                       : decide([&own](RosterPlanOptions& options) { options.section = own; });
}

Result<void> RosterSession::mapColumn(std::size_t column, const std::string& field)
{
    RosterReadOptions reading = m_reading;
    reading.columns.clear();
    for (std::size_t i = 0; i < m_file.columns.size(); ++i) {
        const std::string now = mappedFieldName(m_file.columns[i]);
        // A field has one column; the one it had is left out then.
        const bool isFree = now.empty() || now == field;
        reading.columns[i] = i == column ? field : isFree ? std::string("ignore") : now;
    }
    return read(std::move(reading), m_options);
}

Result<void> RosterSession::readAgain(const std::function<void(RosterReadOptions&)>& change)
{
    RosterReadOptions reading = m_reading;
    change(reading);
    const bool isOtherTable = reading.encoding != m_reading.encoding ||
                              reading.delimiter != m_reading.delimiter ||
                              reading.hasHeading != m_reading.hasHeading;
    if (isOtherTable) {
        reading.columns.clear();
    }
    return read(std::move(reading), isOtherTable ? askingOptions() : m_options);
}

Result<void> RosterSession::decide(const std::function<void(RosterPlanOptions&)>& change)
{
    RosterPlanOptions options = m_options;
    change(options);
    auto plan = planOf(m_file, m_known, options);
    if (!plan) {
        return plan.error();
    }
    m_options = std::move(options);
    m_plan = std::move(*plan);
    return {};
}

Result<void> RosterSession::read(RosterReadOptions reading, RosterPlanOptions options)
{
    auto file = isPasted() ? readPastedRoster(m_bytes, reading) : readRosterFile(m_bytes, reading);
    if (!file) {
        return file.error();
    }
    auto known = readKnownStudents(m_document.gradebook(), m_document.book().schoolClass.id);
    if (!known) {
        return known.error();
    }
    // Read in another way, the file may hold no such class.
    const std::vector<FileSection> sections = sectionsOf(*file);
    if (std::none_of(sections.begin(), sections.end(), [&options](const FileSection& section) {
            return isSameSection(section.name, options.section);
        })) {
        options.section.clear();
    }
    auto plan = planOf(*file, *known, options);
    if (!plan) {
        return plan.error();
    }
    m_reading = std::move(reading);
    m_options = std::move(options);
    m_file = std::move(*file);
    m_known = std::move(*known);
    m_plan = std::move(*plan);
    return {};
}

bool RosterSession::apply()
{
    const ClassId schoolClass = m_document.book().schoolClass.id;
    RosterApplyOptions options;
    options.date = m_document.today();
    if (m_file.headerLine && !isPasted()) {
        options.profile = profileOf(m_file);
    }
    const DoneBy pasting(m_document, isPasted() ? OpWay::Paste : OpWay::Window);
    return m_document.edit(
        [&](Gradebook& gradebook) { return applyRoster(gradebook, schoolClass, m_plan, options); });
}

} // namespace trellis::ui
