// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_marks.h"

#include "core/storage/edits/flags.h"
#include "core/storage/read.h"
#include "ui/common/entry_bar.h"
#include "ui/common/level_keys.h"
#include "ui/common/name_guard.h"
#include "ui/map/map_model.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <memory>
#include <set>

namespace trellis::ui {

namespace {

template <typename T> std::size_t distinct(const std::vector<MapView::Cell>& cells, T id)
{
    std::set<std::int64_t> ids;
    for (const MapView::Cell& cell : cells) {
        ids.insert((cell.*id).value);
    }
    return ids.size();
}

} // namespace

MapMarks::MapMarks(Document& document, MapView& map, EntryBar& bar, const NameGuard& names,
                   QObject* parent)
    : QObject(parent), m_document(document), m_map(map), m_bar(bar), m_names(names)
{}

MapMarks::Cells MapMarks::chosen()
{
    if (!m_map.mayChange()) {
        return {};
    }
    Cells cells = m_map.cells();
    if (cells.empty()) {
        Q_EMIT said(tr("Choose a cell of an outcome first."));
    }
    return cells;
}

std::vector<Judged> MapMarks::judged(const Cells& cells) const
{
    std::vector<Judged> judged;
    for (const MapView::Cell& cell : cells) {
        if (const StudentRecord* record = m_document.book().find(cell.student)) {
            judged.push_back({record, cell.outcome});
        }
    }
    return judged;
}

const MapCell* MapMarks::shown(const MapView::Cell& cell) const
{
    const MapModel& map = m_map.map();
    return map.cell(map.index(map.rowOf(cell.student), map.columnOf(cell.outcome)));
}

const Evidence* MapMarks::newestMark(const MapView::Cell& cell) const
{
    const StudentRecord* record = m_document.book().find(cell.student);
    const Evidence* newest = nullptr;
    if (record != nullptr) {
        for (const Evidence& mark : m_document.book().evidenceOf(*record, cell.outcome)) {
            newest = mark.isWithdrawn ? newest : &mark;
        }
    }
    return newest;
}

void MapMarks::edit(const Cells& cells, const Change& change)
{
    std::vector<StudentId> students;
    for (const MapView::Cell& cell : cells) {
        if (std::find(students.begin(), students.end(), cell.student) == students.end()) {
            students.push_back(cell.student);
        }
    }
    m_document.edit(
        [&](Gradebook& gradebook) {
            // Asked for here: another program's change may have been read meanwhile.
            return change(gradebook, judged(cells));
        },
        students);
}

QString MapMarks::about(const Cells& cells) const
{
    const ClassBook& book = m_document.book();
    const std::size_t students = distinct(cells, &MapView::Cell::student);
    const std::size_t outcomes = distinct(cells, &MapView::Cell::outcome);
    const StudentRecord* record = book.find(cells.front().student);
    const auto outcome = book.indexOf(cells.front().outcome);
    const QString who = students == 1 && record != nullptr ? m_names.preferredName(record->student)
                                                           : tr("%1 students").arg(students);
    const QString what =
        outcomes == 1 && outcome
            ? named(book.outcomes[*outcome].code + " " + book.outcomes[*outcome].label(),
                    TextFor::Screen)
            : tr("%1 outcomes").arg(outcomes);
    return tr("%1, %2", "who, which outcome").arg(who, what);
}

void MapMarks::note()
{
    const auto cell = m_map.lastEnteredOrCurrent();
    if (!cell || !m_map.mayChange()) {
        return;
    }
    const Evidence* mark = newestMark(*cell);
    if (mark == nullptr) {
        Q_EMIT said(tr("There is no mark here yet that a note could belong to."));
        return;
    }
    const auto old = readNote(m_document.gradebook(), mark->id);
    m_bar.ask(tr("Note of %1 \u00B7 %2").arg(shortDate(mark->date), about({*cell})),
              old ? toQt(*old) : QString(),
              [this, id = mark->id, cell = *cell](const QString& text) {
                  m_document.edit(
                      [&](Gradebook& gradebook) { return annotate(gradebook, id, toCore(text)); },
                      {cell.student});
              });
}

void MapMarks::decide()
{
    const Cells cells = chosen();
    if (cells.empty()) {
        return;
    }
    const Date today = m_document.today();
    const bool areAll = std::all_of(cells.begin(), cells.end(), [this](const MapView::Cell& cell) {
        const MapCell* one = shown(cell);
        return one != nullptr && one->state.isDecision;
    });
    if (areAll) {
        edit(cells, [today](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return removeDecision(gradebook, judged, today);
        });
        return;
    }
    const auto level = std::make_shared<LevelId>();
    m_bar.askKey(
        tr("Decide for %1: press %2").arg(about(cells), levelKeys(m_document.book().scale)),
        [this, level, cells](const QKeyEvent& event) -> std::optional<QString> {
            const Scale& scale = m_document.book().scale;
            const auto rank = rankForKey(scale, pressedKey(event));
            if (!rank) {
                return std::nullopt;
            }
            *level = scale.level(*rank).id;
            return tr("%1 for %2. Why?").arg(toQt(scale.level(*rank).name), about(cells));
        },
        [](const QString& text) {
            return text.isEmpty() ? tr("A decision needs a reason.") : QString();
        },
        [this, level, cells, today](const QString& reason) {
            edit(cells, [&](Gradebook& gradebook, const std::vector<Judged>& judged) {
                return trellis::decide(gradebook, judged, *level, toCore(reason), today);
            });
        });
}

void MapMarks::exempt()
{
    const Cells cells = chosen();
    if (cells.empty()) {
        return;
    }
    const Date today = m_document.today();
    const bool areAll = std::all_of(cells.begin(), cells.end(), [this](const MapView::Cell& cell) {
        const MapCell* one = shown(cell);
        return one != nullptr && one->state.kind == CellState::Kind::Exempt;
    });
    if (areAll) {
        edit(cells, [today](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return removeExemption(gradebook, judged, today);
        });
        return;
    }
    m_bar.ask(
        tr("Exempt %1. Why?").arg(about(cells)), {},
        [](const QString& text) {
            return text.isEmpty() ? tr("An exemption needs a reason.") : QString();
        },
        [this, cells, today](const QString& reason) {
            edit(cells, [&](Gradebook& gradebook, const std::vector<Judged>& judged) {
                return trellis::exempt(gradebook, judged, toCore(reason), today);
            });
        });
}

void MapMarks::flag()
{
    const Cells cells = chosen();
    if (cells.empty()) {
        return;
    }
    const Date today = m_document.today();
    const bool areAll = std::all_of(cells.begin(), cells.end(), [this](const MapView::Cell& cell) {
        const MapCell* one = shown(cell);
        return one != nullptr && one->state.isToReassess;
    });
    if (areAll) {
        edit(cells, [today](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return removeFlag(gradebook, judged, today);
        });
        return;
    }
    m_bar.ask(
        tr("Reassess %1 by which day? Nothing: whenever.").arg(about(cells)), {},
        [today](const QString& text) {
            return text.isEmpty() || dayFromText(text, today)
                       ? QString()
                       : tr("I cannot read %1 as a day. Write it as 4 Dec or 2026-12-04.")
                             .arg(named(text, TextFor::Screen));
        },
        [this, cells, today](const QString& text) {
            const auto due = dayFromText(text, today);
            edit(cells, [&](Gradebook& gradebook, const std::vector<Judged>& judged) {
                return trellis::flag(gradebook, judged, due, today);
            });
        });
}

void MapMarks::star()
{
    const Cells cells = chosen();
    if (cells.empty()) {
        return;
    }
    const bool areAll = std::all_of(cells.begin(), cells.end(), [this](const MapView::Cell& cell) {
        const MapCell* one = shown(cell);
        return one != nullptr && one->isStarred;
    });
    edit(cells, [areAll](Gradebook& gradebook, const std::vector<Judged>& judged) {
        return areAll ? removeStar(gradebook, judged) : trellis::star(gradebook, judged);
    });
    // The Map has no sign for it, so it is said.
    Q_EMIT said(areAll ? tr("No star any more: %1").arg(about(cells))
                       : tr("To talk about at the conference: %1").arg(about(cells)));
}

void MapMarks::withdraw()
{
    Cells cells = chosen();
    std::vector<EvidenceId> marks;
    std::erase_if(cells, [&](const MapView::Cell& cell) {
        const Evidence* mark = newestMark(cell);
        if (mark != nullptr) {
            marks.push_back(mark->id);
        }
        return mark == nullptr;
    });
    if (marks.empty()) {
        Q_EMIT said(tr("There is no mark here to withdraw."));
        return;
    }
    edit(cells, [&](Gradebook& gradebook, const std::vector<Judged>&) {
        return trellis::withdraw(gradebook, marks);
    });
}

} // namespace trellis::ui
