// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/roster_apply.h"
#include "core/exchange/roster_reader.h"
#include "ui/document/document.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace trellis::ui {

/// A roster while it is looked at: the file, or the text that was pasted, as it is read now, and
/// what it would change. Nothing is written before apply().
class RosterSession {
public:
    explicit RosterSession(Document& document) : m_document(document) {}

    /// Errors: those of readInput, readRosterFile and planRoster.
    [[nodiscard]] Result<void> readFile(const std::filesystem::path& path);
    /// One name a line, or cells of a spreadsheet. Errors: as readFile.
    [[nodiscard]] Result<void> readPasted(const QString& text);

    /// Takes a column for another field, a name of mappedFieldName or "ignore"; the others stay
    /// what they are. Where that cannot be read everything stays as it was. Errors: as readFile.
    [[nodiscard]] Result<void> mapColumn(std::size_t column, const std::string& field);
    /// Reads again in another way: encoding, delimiter, heading, order of dates and names.
    /// Columns that were named by hand are guessed again where other cells come out.
    /// Errors: as mapColumn.
    [[nodiscard]] Result<void> readAgain(const std::function<void(RosterReadOptions&)>& change);
    /// Decides about rows and students; the file is not read again. Errors: as mapColumn.
    [[nodiscard]] Result<void> decide(const std::function<void(RosterPlanOptions&)>& change);

    [[nodiscard]] bool isPasted() const { return m_path.empty(); }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const RosterReadOptions& reading() const { return m_reading; }
    [[nodiscard]] const RosterFile& file() const { return m_file; }
    [[nodiscard]] const RosterPlan& plan() const { return m_plan; }
    [[nodiscard]] const RosterPlanOptions& options() const { return m_options; }
    [[nodiscard]] const std::vector<KnownStudent>& known() const { return m_known; }
    [[nodiscard]] const ClassBook& book() const { return m_document.book(); }

    /// One undoable step. False where it was refused, which the document has said then.
    bool apply();

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> read(RosterReadOptions reading, RosterPlanOptions options);

    Document& m_document;
    std::filesystem::path m_path;
    std::string m_bytes;
    RosterReadOptions m_reading;
    RosterPlanOptions m_options;
    RosterFile m_file;
    std::vector<KnownStudent> m_known;
    RosterPlan m_plan;
};

} // namespace trellis::ui
