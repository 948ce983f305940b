// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/roster_line_maker.h"
#include "ui/text/roster_field_text.h"
#include "ui/text/roster_text.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

QString nameText(const std::string& name)
{
    return named(name, TextFor::Screen);
}

} // namespace

LineMaker::LineMaker(const RosterSession& session) : m_session(session)
{
    for (const KnownStudent& known : session.known()) {
        m_known.emplace(known.student.id, &known);
    }
    for (const PlannedRow& row : session.plan().rows) {
        m_rows.emplace(row.file.line, &row);
    }
    // Of names that were copied each stands for itself.
    const bool isPlainList = session.isPasted() && !session.file().headerLine;
    for (const auto* issues : {&session.file().issues, &session.plan().issues}) {
        for (const RosterIssue& issue : *issues) {
            // These are said where they are asked about.
            const bool isAsked = issue.kind == RosterIssueKind::GuessedName ||
                                 issue.kind == RosterIssueKind::DuplicateKey ||
                                 issue.kind == RosterIssueKind::MissingName ||
                                 issue.kind == RosterIssueKind::AmbiguousDate ||
                                 (issue.kind == RosterIssueKind::TooFewFields && isPlainList);
            if (!isAsked) {
                m_remarks[issue.line].append(issueText(issue));
            }
        }
    }
}

QString LineMaker::takeRemarks(std::size_t line)
{
    const auto found = m_remarks.find(line);
    if (found == m_remarks.end()) {
        return {};
    }
    found->second.removeDuplicates();
    const QString words = found->second.join(QLatin1Char(' '));
    m_remarks.erase(found);
    return words;
}

QString LineMaker::studentText(StudentId id) const
{
    const auto found = m_known.find(id);
    if (found == m_known.end()) {
        return tr("(no name)");
    }
    const Student& student = found->second->student;
    return student.number().empty()
               ? nameText(student.listName())
               : tr("%1 (%2)").arg(nameText(student.listName()), nameText(student.number()));
}

QString LineMaker::keptText(StudentId id) const
{
    const StudentRecord* record = m_session.book().find(id);
    const auto ratings = record == nullptr
                             ? 0
                             : std::count_if(record->evidence.begin(), record->evidence.end(),
                                             [](const Evidence& e) { return !e.isWithdrawn; });
    return tr("%n ratings are kept", nullptr, static_cast<int>(ratings));
}

QString LineMaker::changesText(const PlannedRow& row) const
{
    QStringList parts;
    for (const FieldChange& change : row.changes) {
        if (change.field == rosterFieldName(RosterField::Status)) {
            if (row.enrollment == EnrollmentChange::Return) {
                parts.append(tr("comes back into the class"));
            } else if (row.enrollment == EnrollmentChange::Enroll) {
                parts.append(tr("known from another class, joins this one"));
            }
            continue;
        }
        const auto field = rosterFieldFromName(change.field);
        const QString label = field ? fieldText(*field) : tr("Guardians");
        const QString neu = nameText(change.newValue);
        const QString part =
            change.oldValue.empty()
                ? tr("%1: %2").arg(label, neu)
                : tr("%1: %2 \u2192 %3").arg(label, nameText(change.oldValue), neu);
        parts.append(change.isTaken ? part : tr("%1 (yours stays)", "a change").arg(part));
    }
    return parts.join(tr("; "));
}

bool LineMaker::isGuess(const PlannedRow& row) const
{
    return row.file.isNameGuessed && row.action == RowAction::Create &&
           !row.file.student.familyName.empty();
}

void LineMaker::sayFate(const PlannedRow& row, RosterLine& line) const
{
    switch (row.action) {
    case RowAction::Create:
        line.kind = Kind::New;
        line.words = isGuess(row) ? tr("New. I took %1 for the family name.")
                                        .arg(nameText(row.file.student.familyName))
                                  : tr("New");
        return;
    case RowAction::Update:
        line.kind = Kind::Changed;
        line.words = changesText(row);
        return;
    case RowAction::Unchanged:
        line.kind = Kind::Same;
        line.words = row.changes.empty() ? tr("As it is") : changesText(row);
        return;
    case RowAction::Propose:
    case RowAction::Conflict:
        line.kind = Kind::Look;
        line.words = reasonText(row.reason);
        return;
    case RowAction::Leave:
        line.kind = Kind::Leaving;
        line.words = tr("The file says that the student has left. %1.").arg(keptText(row.target));
        return;
    case RowAction::Skip:
        line.kind = row.reason == RowReason::LeftOut || row.reason == RowReason::OtherSection
                        ? Kind::LeftOut
                        : Kind::Look;
        line.isOpen = row.reason == RowReason::MissingName;
        line.words = reasonText(row.reason);
        return;
    }
}

void LineMaker::addRow(const PlannedRow& row)
{
    RosterLine line;
    line.line = row.file.line;
    const bool isKnown = row.target.isValid();
    line.name =
        nameText(isKnown && row.file.student.listName().empty() ? row.result.listName()
                                                                : row.file.student.listName());
    sayFate(row, line);
    line.waits = row.isWaiting();
    const bool isAsked = row.isDecided || row.action == RowAction::Propose ||
                         (row.action == RowAction::Conflict && row.reason != RowReason::SharedId &&
                          row.reason != RowReason::RepeatedName);
    if (row.file.hasLeft && !row.isDecided && row.action == RowAction::Leave) {
        askWhetherLeaves(row, line);
    } else if (row.file.hasLeft && row.reason == RowReason::LeftOut) {
        askWhetherLeaves(row, line);
    } else if (isPlainlyNew(row)) {
        askWhetherJoins(row, line);
    } else if (isAsked) {
        askWho(row, line);
    } else if (isAskedWhetherSame(row)) {
        askSame(row, line);
    } else if (m_session.reading().keptLines.contains(row.file.line)) {
        line.kind = Kind::Look;
        askWhetherStudent(line, true);
    } else {
        askFields(row, line);
    }
    QStringList remarks;
    for (const std::size_t one : row.otherLines) {
        remarks.append(takeRemarks(one));
    }
    remarks.prepend(takeRemarks(row.file.line));
    remarks.removeAll(QString());
    if (!remarks.isEmpty()) {
        line.kind = Kind::Look;
        line.isOpen = true;
        line.words = tr("%1 %2").arg(line.words.endsWith(QLatin1Char('.')) ||
                                             line.words.endsWith(QLatin1Char('?'))
                                         ? line.words
                                         : line.words + QLatin1Char('.'),
                                     remarks.join(QLatin1Char(' ')));
    }
    m_lines.push_back(std::move(line));
    addTogether(row);
}

// The other rows of the student, so that none is missing from the list.
void LineMaker::addTogether(const PlannedRow& row)
{
    const QString first = QString::number(row.file.line);
    const std::string number = row.file.student.number();
    for (const std::size_t one : row.otherLines) {
        RosterLine line;
        line.kind = Kind::LeftOut;
        line.line = one;
        line.waits = row.isWaiting();
        line.name = nameText(row.file.student.listName());
        line.words = row.reason == RowReason::RepeatedName ? tr("Waits for row %1.").arg(first)
                     : row.isJoined || number.empty()
                         ? tr("Taken together with row %1: the same student.").arg(first)
                         : tr("It repeats the number %1. Taken together with row %2: the same "
                              "student.")
                               .arg(nameText(number), first);
        m_lines.push_back(std::move(line));
    }
}

void LineMaker::addMissing(const LeavingStudent& leaving)
{
    RosterLine line;
    // An answer does not move its own row.
    line.kind = m_session.options().moveOutMissing ? Kind::Leaving : Kind::Staying;
    line.name = studentText(leaving.student);
    const QString missing = m_session.isPasted() ? tr("Not in the list.") : tr("Not in the file.");
    line.words =
        paragraph({missing, leaving.isMovedOut
                                ? tr("Moves out of the class, %1.").arg(keptText(leaving.student))
                                : tr("Stays in the class.")});
    line.choices = {moving(tr("Stays"), leaving.student, false),
                    moving(tr("Move out"), leaving.student, true)};
    line.chosen = leaving.isMovedOut ? 1 : 0;
    m_lines.push_back(std::move(line));
}

void LineMaker::addSkipped(const SkippedRow& row)
{
    QStringList cells;
    for (const std::string& cell : row.cells) {
        if (!cell.empty()) {
            cells.append(toQt(cell));
        }
    }
    RosterLine line;
    line.line = row.line;
    line.name = named(cells.join(QLatin1Char(' ')), TextFor::Screen);
    line.words = skipText(row.reason);
    line.kind = Kind::LeftOut;
    if (row.reason == SkipReason::Footer || row.reason == SkipReason::PseudoRow) {
        line.kind = Kind::Look;
        line.isOpen = true;
        askWhetherStudent(line, false);
    }
    const QString remarks = takeRemarks(row.line);
    line.words = remarks.isEmpty() ? line.words : tr("%1 %2").arg(line.words, remarks);
    m_lines.push_back(std::move(line));
}

void LineMaker::addBlanks()
{
    QStringList numbers;
    for (const SkippedRow& row : m_session.file().skipped) {
        if (row.reason == SkipReason::Blank) {
            numbers.append(QString::number(row.line));
        }
    }
    if (numbers.isEmpty()) {
        return;
    }
    RosterLine line;
    line.kind = Kind::LeftOut;
    line.words = tr("%n rows are blank (%1). Left out.", nullptr, static_cast<int>(numbers.size()))
                     .arg(listed(numbers));
    m_lines.push_back(std::move(line));
}

void LineMaker::addLooseRemarks()
{
    for (const auto& [at, words] : m_remarks) {
        RosterLine line;
        line.kind = Kind::Look;
        line.isOpen = true;
        line.line = at;
        line.words = words.join(QLatin1Char(' '));
        m_lines.push_back(std::move(line));
    }
}

std::vector<RosterLine> LineMaker::make()
{
    for (const PlannedRow& row : m_session.plan().rows) {
        addRow(row);
    }
    for (const LeavingStudent& leaving : m_session.plan().left) {
        if (leaving.reason == LeaveReason::MissingFromFile) {
            addMissing(leaving);
        }
    }
    for (const SkippedRow& row : m_session.file().skipped) {
        if (row.reason != SkipReason::Blank) {
            addSkipped(row);
        }
    }
    addBlanks();
    addLooseRemarks();
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const RosterLine& a, const RosterLine& b) {
        return std::pair(a.kind, a.line) < std::pair(b.kind, b.line);
    });
    return std::move(m_lines);
}

std::vector<RosterLine> rosterLines(const RosterSession& session)
{
    return LineMaker(session).make();
}

} // namespace trellis::ui
