// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the preview of a roster asks about a row, and what each answer does.
#include "ui/course/roster_line_maker.h"
#include "ui/text/roster_text.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr std::size_t kMostCandidates = 3;

} // namespace

RosterLine::Choice LineMaker::person(const QString& text, std::size_t line, RowPerson person)
{
    return {text, [line, person](RosterSession& session) {
                return session.decide(
                    [&](RosterPlanOptions& options) { options.decisions.persons[line] = person; });
            }};
}

void LineMaker::askWho(const PlannedRow& row, RosterLine& line) const
{
    line.kind = Kind::Look;
    const std::size_t at = row.file.line;
    const bool isOne = row.candidates.size() == 1;
    for (std::size_t i = 0; i < std::min(row.candidates.size(), kMostCandidates); ++i) {
        const StudentId candidate = row.candidates[i];
        line.choices.push_back(
            person(isOne ? tr("Same student") : tr("Is %1").arg(studentText(candidate)), at,
                   {RowPerson::Kind::Student, candidate}));
        const bool isChosen = row.isDecided || row.isAccepted;
        if (isChosen && row.target == candidate) {
            line.chosen = static_cast<int>(i);
        }
    }
    if (!row.file.student.familyName.empty() || !row.file.student.givenName.empty()) {
        line.choices.push_back(
            person(row.isBroken ? tr("Keep") : tr("New student"), at, {RowPerson::Kind::New, {}}));
        if (row.isDecided && row.action == RowAction::Create) {
            line.chosen = static_cast<int>(line.choices.size()) - 1;
        }
    }
    line.choices.push_back(person(tr("Leave out"), at, {RowPerson::Kind::LeaveOut, {}}));
    if (row.reason == RowReason::LeftOut) {
        line.chosen = static_cast<int>(line.choices.size()) - 1;
    }
    line.isOpen = line.chosen < 0;
    if (const Lines lines = samePeople(row); lines.size() > 1) {
        // What was answered about the rows can be answered anew.
        const std::size_t other = lines.front() == at ? lines.back() : lines.front();
        line.choices.push_back(row.isJoined ? ownPersons(tr("Two people"), lines)
                                            : onePerson(tr("One with row %1").arg(other), lines));
    }
    const QString asked =
        isOne ? tr("Is this %1?").arg(studentText(row.candidates.front())) : tr("Who is it?");
    if (line.isOpen) {
        line.words = row.reason == RowReason::BrokenRow && !isOne
                         ? reasonText(row.reason)
                         : tr("%1 %2").arg(asked, reasonText(row.reason));
    }
    if (row.action == RowAction::Propose && !changesText(row).isEmpty()) {
        line.words = tr("%1 Then: %2").arg(line.isOpen ? line.words : asked, changesText(row));
    }
}

LineMaker::Lines LineMaker::samePeople(const PlannedRow& row) const
{
    Lines lines = row.alike;
    lines.push_back(row.file.line);
    if (row.isJoined) {
        lines.insert(lines.end(), row.otherLines.begin(), row.otherLines.end());
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

RosterLine::Choice LineMaker::onePerson(const QString& text, const Lines& lines)
{
    return {text, [lines](RosterSession& session) {
                return session.decide([&lines](RosterPlanOptions& options) {
                    for (const std::size_t one : lines) {
                        options.decisions.ownPerson.erase(one);
                        if (one != lines.front()) {
                            options.decisions.samePerson[one] = lines.front();
                        }
                    }
                });
            }};
}

RosterLine::Choice LineMaker::ownPersons(const QString& text, const Lines& lines)
{
    return {text, [lines](RosterSession& session) {
                return session.decide([&lines](RosterPlanOptions& options) {
                    for (const std::size_t one : lines) {
                        options.decisions.samePerson.erase(one);
                        options.decisions.ownPerson.insert(one);
                    }
                });
            }};
}

// Rows that were found by their numbers need no answer; those that wait, and those that were
// answered, do.
bool LineMaker::isAskedWhetherSame(const PlannedRow& row) const
{
    return row.reason == RowReason::RepeatedName || row.reason == RowReason::SharedId ||
           row.isJoined ||
           (!row.alike.empty() && m_session.options().decisions.ownPerson.contains(row.file.line));
}

// The first row that waits; where none does, the first.
std::size_t LineMaker::askingLine(const Lines& lines) const
{
    const auto waiting = std::find_if(lines.begin(), lines.end(), [this](std::size_t one) {
        const auto row = m_rows.find(one);
        return row != m_rows.end() && row->second->reason == RowReason::RepeatedName;
    });
    return waiting == lines.end() ? lines.front() : *waiting;
}

void LineMaker::askSame(const PlannedRow& row, RosterLine& line) const
{
    const Lines lines = samePeople(row);
    line.kind = Kind::Look;
    QStringList numbers;
    for (const std::size_t one : lines) {
        numbers.append(QString::number(one));
    }
    if (const std::size_t asking = askingLine(lines); row.file.line != asking) {
        line.words = (line.waits ? tr("Waits for row %1.") : tr("See row %1.")).arg(asking);
        line.isOpen = false;
        return;
    }
    const QString last = numbers.takeLast();
    const QString rows = tr("%1 and %2").arg(numbers.join(tr(", ")), last);
    const bool isTwo = lines.size() == 2;
    const QString keep = isTwo ? tr("Keep one, or are these two people?")
                               : tr("Keep one, or are these different people?");
    const QString name = named(row.file.student.displayName(), TextFor::Screen);
    line.words = row.reason == RowReason::SharedId
                     ? tr("Rows %1 have the same number and different names. %2").arg(rows, keep)
                 : isTwo ? tr("%1 appears twice (rows %2). %3").arg(name, rows, keep)
                         : tr("%1 appears several times (rows %2). %3").arg(name, rows, keep);
    line.choices = {onePerson(tr("Same person"), lines),
                    ownPersons(isTwo ? tr("Two people") : tr("Different people"), lines)};
    const RosterDecisions& decided = m_session.options().decisions;
    if (decided.ownPerson.contains(lines.front())) {
        line.chosen = 1;
    } else if (decided.samePerson.contains(lines.back())) {
        line.chosen = 0;
    }
    line.isOpen = line.chosen < 0;
}

void LineMaker::askFields(const PlannedRow& row, RosterLine& line) const
{
    const auto isField = [](const FieldChange& change) {
        return change.field != rosterFieldName(RosterField::Status);
    };
    const auto fields = std::count_if(row.changes.begin(), row.changes.end(), isField);
    if (fields == 0) {
        return;
    }
    const std::size_t at = row.file.line;
    const auto choice = [at](const QString& text, FieldChoice fieldChoice) {
        return RosterLine::Choice{text, [at, fieldChoice](RosterSession& session) {
                                      return session.decide([&](RosterPlanOptions& options) {
                                          options.decisions.fields[at] = fieldChoice;
                                      });
                                  }};
    };
    line.choices = {choice(tr("Change"), FieldChoice::File),
                    choice(tr("Keep mine"), FieldChoice::Mine)};
    const auto taken = std::count_if(row.changes.begin(), row.changes.end(),
                                     [&](const FieldChange& c) { return isField(c) && c.isTaken; });
    line.chosen = taken == fields ? 0 : taken == 0 ? 1 : -1;
}

void LineMaker::askWhetherStudent(RosterLine& line, bool isKept) const
{
    const std::size_t at = line.line;
    const auto keep = [at](bool kept) {
        return [at, kept](RosterSession& session) {
            return session.readAgain([&](RosterReadOptions& reading) {
                if (kept) {
                    reading.keptLines.insert(at);
                } else {
                    reading.keptLines.erase(at);
                }
            });
        };
    };
    line.choices = {{tr("Leave out"), keep(false)}, {tr("Keep"), keep(true)}};
    line.chosen = isKept ? 1 : 0;
}

// Somebody new who could be nobody else, whether in or left out.
bool LineMaker::isPlainlyNew(const PlannedRow& row) const
{
    const Student& student = row.file.student;
    return (row.action == RowAction::Create || row.reason == RowReason::LeftOut) &&
           row.candidates.empty() && row.alike.empty() && !row.isJoined && !row.file.hasLeft &&
           !(student.familyName.empty() && student.givenName.empty()) &&
           !m_session.reading().keptLines.contains(row.file.line);
}

void LineMaker::askWhetherJoins(const PlannedRow& row, RosterLine& line) const
{
    const std::size_t at = row.file.line;
    line.choices = {{tr("Add"),
                     [at](RosterSession& session) {
                         return session.decide([&](RosterPlanOptions& options) {
                             options.decisions.persons.erase(at);
                         });
                     }},
                    person(tr("Leave out"), at, {RowPerson::Kind::LeaveOut, {}})};
    line.chosen = row.reason == RowReason::LeftOut ? 1 : 0;
}

void LineMaker::askWhetherLeaves(const PlannedRow& row, RosterLine& line) const
{
    line.kind = Kind::Leaving;
    const std::size_t at = row.file.line;
    line.choices = {{tr("Stays"), person({}, at, {RowPerson::Kind::LeaveOut, {}}).choose},
                    {tr("Move out"), [at](RosterSession& session) {
                         return session.decide([&](RosterPlanOptions& options) {
                             options.decisions.persons.erase(at);
                         });
                     }}};
    line.chosen = row.action == RowAction::Leave ? 1 : 0;
}

RosterLine::Choice LineMaker::moving(const QString& text, StudentId student, bool goes)
{
    return {text, [student, goes](RosterSession& session) {
                return session.decide([&](RosterPlanOptions& options) {
                    options.decisions.movedOut[student] = goes;
                });
            }};
}

} // namespace trellis::ui
