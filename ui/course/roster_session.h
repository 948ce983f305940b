// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/roster_apply.h"
#include "core/exchange/roster_reader.h"
#include "ui/document/document.h"

#include <filesystem>
#include <map>
#include <string>

namespace trellis::ui {

/// A roster while it is looked at: the file as it is read now and what it would change. Nothing is
/// written before apply().
class RosterSession {
public:
    explicit RosterSession(Document& document) : m_document(document) {}

    /// Errors: those of readInput, readRosterFile and planRoster.
    [[nodiscard]] Result<void> readFile(const std::filesystem::path& path);
    /// Takes a column for another field, a name of mappedFieldName or "ignore". Where that cannot
    /// be read everything stays as it was. Errors: as readFile.
    [[nodiscard]] Result<void> mapColumn(std::size_t column, const std::string& field);
    /// Errors: as readFile.
    [[nodiscard]] Result<void> setOptions(RosterPlanOptions options);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const RosterFile& file() const { return m_file; }
    [[nodiscard]] const RosterPlan& plan() const { return m_plan; }
    [[nodiscard]] const RosterPlanOptions& options() const { return m_options; }

    /// One undoable step. False where it was refused, which the document has said then.
    bool apply();

private:
    [[nodiscard]] Result<void> read(const std::map<std::string, std::string>& fields,
                                    RosterPlanOptions options);

    Document& m_document;
    std::filesystem::path m_path;
    std::string m_bytes;
    std::map<std::string, std::string> m_fields; ///< heading and field, chosen by hand
    RosterPlanOptions m_options;
    RosterFile m_file;
    RosterPlan m_plan;
};

} // namespace trellis::ui
