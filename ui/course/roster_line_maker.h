// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// From a roster as it was read to the lines of its preview; used by rosterLines alone.
#pragma once

#include "ui/course/roster_lines.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <unordered_map>

namespace trellis::ui {

class LineMaker {
    Q_DECLARE_TR_FUNCTIONS(RosterLines)

public:
    explicit LineMaker(const RosterSession& session);

    std::vector<RosterLine> make();

private:
    using Kind = RosterLine::Kind;
    using Lines = std::vector<std::size_t>;

    void addRow(const PlannedRow& row);
    void addTogether(const PlannedRow& row);
    void addMissing(const LeavingStudent& leaving);
    void addSkipped(const SkippedRow& row);
    void addBlanks();
    void addLooseRemarks();

    void sayFate(const PlannedRow& row, RosterLine& line) const;
    void askWho(const PlannedRow& row, RosterLine& line) const;
    void askSame(const PlannedRow& row, RosterLine& line) const;
    void askFields(const PlannedRow& row, RosterLine& line) const;
    void askWhetherStudent(RosterLine& line, bool isKept) const;
    void askWhetherJoins(const PlannedRow& row, RosterLine& line) const;
    void askWhetherLeaves(const PlannedRow& row, RosterLine& line) const;

    [[nodiscard]] static RosterLine::Choice person(const QString& text, std::size_t line,
                                                   RowPerson person);
    [[nodiscard]] static RosterLine::Choice moving(const QString& text, StudentId student,
                                                   bool goes);
    [[nodiscard]] QString studentText(StudentId student) const;
    [[nodiscard]] QString changesText(const PlannedRow& row) const;
    [[nodiscard]] QString keptText(StudentId student) const;
    [[nodiscard]] Lines samePeople(const PlannedRow& row) const;
    [[nodiscard]] bool isAskedWhetherSame(const PlannedRow& row) const;
    [[nodiscard]] std::size_t askingLine(const Lines& lines) const;
    [[nodiscard]] static RosterLine::Choice onePerson(const QString& text, const Lines& lines);
    [[nodiscard]] static RosterLine::Choice ownPersons(const QString& text, const Lines& lines);
    [[nodiscard]] bool isPlainlyNew(const PlannedRow& row) const;
    [[nodiscard]] bool isGuess(const PlannedRow& row) const;
    [[nodiscard]] QString takeRemarks(std::size_t line);

    const RosterSession& m_session;
    std::unordered_map<StudentId, const KnownStudent*> m_known;
    std::map<std::size_t, const PlannedRow*> m_rows;
    std::map<std::size_t, QStringList> m_remarks;
    std::vector<RosterLine> m_lines;
};

} // namespace trellis::ui
