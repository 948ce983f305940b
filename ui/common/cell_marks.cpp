// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/cell_marks.h"

#include "core/insight/cell_signs.h"
#include "core/mastery/credit.h"
#include "core/mastery/standing.h"
#include "core/storage/edits/flags.h"
#include "ui/common/entry_bar.h"
#include "ui/common/level_keys.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/text/credit_text.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <memory>
#include <set>

namespace trellis::ui {

namespace {

template <typename T> std::size_t distinct(const std::vector<CellChoice::Cell>& cells, T id)
{
    std::set<std::int64_t> ids;
    for (const CellChoice::Cell& cell : cells) {
        ids.insert((cell.*id).value);
    }
    return ids.size();
}

template <typename Judgement>
const Judgement* standing(const std::vector<Judgement>& judgements, OutcomeId outcome, Date day)
{
    return standingOn(std::span<const Judgement>(judgements), day,
                      [outcome](const Judgement& one) { return one.outcome == outcome; });
}

template <typename Judgement> bool stands(const Judgement* judgement)
{
    return judgement != nullptr;
}

template <typename Judgement> bool beganOn(const Judgement* judgement, Date day)
{
    return judgement != nullptr && judgement->date == day;
}

std::vector<Judged> judgedIn(const ClassBook& book, const std::vector<CellChoice::Cell>& cells)
{
    std::vector<Judged> judged;
    for (const CellChoice::Cell& cell : cells) {
        if (const StudentRecord* record = book.find(cell.student)) {
            judged.push_back({record, cell.outcome});
        }
    }
    return judged;
}

std::vector<StudentId> studentsOf(const std::vector<CellChoice::Cell>& cells)
{
    std::vector<StudentId> students;
    for (const CellChoice::Cell& cell : cells) {
        if (std::find(students.begin(), students.end(), cell.student) == students.end()) {
            students.push_back(cell.student);
        }
    }
    return students;
}

/// The cells are looked up when it is made: another program's change may have been read meanwhile.
std::function<Result<Committed>(Gradebook&)> onCells(const Document& document,
                                                     const std::vector<CellChoice::Cell>& cells,
                                                     const CellMarks::Change& change)
{
    return [&document, cells, change](Gradebook& gradebook) {
        return change(gradebook, judgedIn(document.book(), cells));
    };
}

} // namespace

CellMarks::CellMarks(Document& document, CellChoice& choice, EntryBar& bar, const NameGuard& names,
                     QObject* parent)
    : QObject(parent), m_document(document), m_choice(choice), m_bar(bar), m_names(names)
{}

CellMarks::Cells CellMarks::chosen()
{
    if (!m_document.hasBook() || !m_choice.mayChange()) {
        return {};
    }
    Cells cells = m_choice.cells();
    if (cells.empty()) {
        Q_EMIT said(tr("Choose a cell of an outcome first."));
    }
    return cells;
}

bool CellMarks::holdForAll(const Cells& cells, const Holds& holds) const
{
    const std::vector<Judged> all = judgedIn(m_document.book(), cells);
    return std::all_of(all.begin(), all.end(),
                       [&holds](const Judged& one) { return holds(*one.record, one.outcome); });
}

CellMarks::Cells CellMarks::without(const Cells& cells, const Holds& holds) const
{
    Cells left = cells;
    std::erase_if(left, [&](const Cell& cell) { return holdForAll({cell}, holds); });
    return left;
}

CellMarks::Cells CellMarks::toEnd(const Cells& cells, const Holds& beganToday) const
{
    const Cells older = without(cells, beganToday);
    return older.empty() || older.size() == cells.size()
               ? cells
               : without(cells, [&older](const StudentRecord& record, OutcomeId outcome) {
                     return std::any_of(older.begin(), older.end(), [&](const Cell& cell) {
                         return cell.student == record.student.id && cell.outcome == outcome;
                     });
                 });
}

QString CellMarks::othersStay(const Cells& chosen, const Cells& asked)
{
    const auto others = static_cast<int>(chosen.size() - asked.size());
    return others == 0 ? QString()
                       : tr("(%n have it already and stay as they are)", nullptr, others);
}

QString CellMarks::decisionsReplaced(const Cells& cells) const
{
    const Date today = m_document.today();
    const Cells undecided = without(cells, [today](const StudentRecord& record, OutcomeId outcome) {
        return stands(standing(record.decisions, outcome, today));
    });
    const auto replaced = static_cast<int>(cells.size() - undecided.size());
    return replaced == 0 ? QString() : tr("(replaces %n decisions)", nullptr, replaced);
}

bool CellMarks::edit(const Cells& cells, const Change& change)
{
    return m_document.edit(onCells(m_document, cells, change), studentsOf(cells));
}

bool CellMarks::editTyped(const Cells& cells, const Change& change)
{
    return m_document.editWhenWritable(onCells(m_document, cells, change), studentsOf(cells));
}

QString CellMarks::about(const Cells& cells) const
{
    const ClassBook& book = m_document.book();
    const auto students = static_cast<int>(distinct(cells, &Cell::student));
    const auto outcomes = static_cast<int>(distinct(cells, &Cell::outcome));
    const StudentRecord* record = book.find(cells.front().student);
    const auto outcome = book.indexOf(cells.front().outcome);
    const QString who = students == 1 && record != nullptr ? m_names.preferredName(record->student)
                                                           : tr("%n students", nullptr, students);
    const QString what = outcomes == 1 && outcome ? outcomeName(book.outcomes[*outcome])
                                                  : tr("%n outcomes", nullptr, outcomes);
    return tr("%1, %2", "who, which outcome").arg(who, what);
}

void CellMarks::decide()
{
    const Cells cells = chosen();
    if (cells.empty()) {
        return;
    }
    const Date today = m_document.today();
    if (holdForAll(cells, [today](const StudentRecord& record, OutcomeId outcome) {
            return stands(standing(record.decisions, outcome, today));
        })) {
        const Cells ended = toEnd(cells, [today](const StudentRecord& record, OutcomeId outcome) {
            return beganOn(standing(record.decisions, outcome, today), today);
        });
        edit(ended, [today](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return removeDecision(gradebook, judged, today);
        });
        return;
    }
    const auto level = std::make_shared<LevelId>();
    m_bar.askKey(
        tr("Decide for %1: press %2").arg(about(cells), levelKeysInWords(m_document.book().scale)),
        [this, level, cells](const QKeyEvent& event) -> std::optional<QString> {
            const Scale& scale = m_document.book().scale;
            const auto rank = rankForKey(scale, pressedKey(event));
            if (!rank) {
                return std::nullopt;
            }
            *level = scale.level(*rank).id;
            return paragraph(
                {tr("%1 for %2. Why?")
                     .arg(named(scale.level(*rank).name, TextFor::Screen), about(cells)),
                 decisionsReplaced(cells)});
        },
        [](const QString& text) {
            return text.isEmpty() ? tr("A decision needs a reason.") : QString();
        },
        [this, level, cells, today](const QString& reason) {
            editTyped(cells, [level = *level, reason = toCore(reason),
                              today](Gradebook& gradebook, const std::vector<Judged>& judged) {
                return trellis::decide(gradebook, judged, level, reason, today);
            });
        });
    m_bar.keepWhenLeft();
}

void CellMarks::exempt()
{
    const Cells cells = chosen();
    if (cells.empty()) {
        return;
    }
    const Date today = m_document.today();
    const Cells asked = without(cells, [today](const StudentRecord& record, OutcomeId outcome) {
        return stands(standing(record.exemptions, outcome, today));
    });
    if (asked.empty()) {
        const Cells ended = toEnd(cells, [today](const StudentRecord& record, OutcomeId outcome) {
            return beganOn(standing(record.exemptions, outcome, today), today);
        });
        edit(ended, [today](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return removeExemption(gradebook, judged, today);
        });
        return;
    }
    m_bar.ask(
        paragraph({tr("Exempt %1. Why?").arg(about(asked)), othersStay(cells, asked)}), {},
        [](const QString& text) {
            return text.isEmpty() ? tr("An exemption needs a reason.") : QString();
        },
        [this, asked, today](const QString& reason) {
            const bool isDone =
                editTyped(asked, [reason = toCore(reason),
                                  today](Gradebook& gradebook, const std::vector<Judged>& judged) {
                    return trellis::exempt(gradebook, judged, reason, today);
                });
            if (isDone) {
                sayWhoCannotReach(asked);
            }
        });
    m_bar.keepWhenLeft();
}

void CellMarks::sayWhoCannotReach(const Cells& cells)
{
    const ClassBook& book = m_document.book();
    for (const Cell& cell : cells) {
        const StudentRecord* record = book.find(cell.student);
        if (record == nullptr) {
            continue;
        }
        const CreditStanding standing = creditStanding(book, *record, m_document.today());
        if (standing.standing == Standing::OutOfReach) {
            Q_EMIT said(outOfReachText(m_names.preferredName(record->student), standing));
            return;
        }
    }
}

void CellMarks::flag()
{
    const Cells cells = chosen();
    if (cells.empty()) {
        return;
    }
    const Date today = m_document.today();
    const ClassBook& book = m_document.book();
    const Cells asked =
        without(cells, [&book, today](const StudentRecord& record, OutcomeId outcome) {
            return stands(openFlag(book, record, outcome, today));
        });
    if (asked.empty()) {
        const Cells ended =
            toEnd(cells, [&book, today](const StudentRecord& record, OutcomeId outcome) {
                return beganOn(openFlag(book, record, outcome, today), today);
            });
        edit(ended, [today](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return removeFlag(gradebook, judged, today);
        });
        return;
    }
    m_bar.ask(
        paragraph({tr("Reassess %1 by which day? Nothing: whenever.").arg(about(asked)),
                   othersStay(cells, asked)}),
        {},
        [today](const QString& text) {
            return text.isEmpty() || dayFromText(text, today)
                       ? QString()
                       : tr("I cannot read %1 as a day. Write it as Dec 4 or 2026-12-04.")
                             .arg(named(text, TextFor::Screen));
        },
        [this, asked, today](const QString& text) {
            const auto due = dayFromText(text, today);
            editTyped(asked, [due, today](Gradebook& gradebook, const std::vector<Judged>& judged) {
                return trellis::flag(gradebook, judged, due, today);
            });
        });
    m_bar.keepWhenLeft();
}

void CellMarks::star()
{
    const Cells cells = chosen();
    if (cells.empty()) {
        return;
    }
    const bool areAll = holdForAll(cells, [](const StudentRecord& record, OutcomeId outcome) {
        return record.starOn(outcome) != nullptr;
    });
    if (!edit(cells, [areAll](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return areAll ? removeStar(gradebook, judged) : trellis::star(gradebook, judged);
        })) {
        return;
    }
    // The grids have no sign for it, so it is said.
    Q_EMIT said(areAll ? tr("No star any more: %1").arg(about(cells))
                       : tr("To talk about at the conference: %1").arg(about(cells)));
}

void CellMarks::withdraw()
{
    Cells cells = chosen();
    if (cells.empty()) {
        return;
    }
    const auto piece = m_piece ? m_piece() : std::nullopt;
    if (piece && pieceOf(cells.front(), *piece) == nullptr) {
        return;
    }
    std::vector<EvidenceId> marks;
    std::erase_if(cells, [&](const Cell& cell) {
        const Evidence* mark = piece ? pieceOf(cell, *piece) : m_choice.markOf(cell);
        if (mark != nullptr) {
            marks.push_back(mark->id);
        }
        return mark == nullptr;
    });
    if (marks.empty()) {
        Q_EMIT said(tr("There is no mark here to withdraw."));
        return;
    }
    const bool isDone = edit(cells, [marks](Gradebook& gradebook, const std::vector<Judged>&) {
        return trellis::withdraw(gradebook, marks);
    });
    if (isDone) {
        Q_EMIT said(tr("%n marks are withdrawn. They stay in the history.", nullptr,
                       static_cast<int>(marks.size())));
    }
}

} // namespace trellis::ui
