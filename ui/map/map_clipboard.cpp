// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_clipboard.h"

#include "ui/common/level_keys.h"
#include "ui/map/map_model.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace trellis::ui {

namespace {

constexpr int kLongestShown = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapClipboard)
};

QString copiedText(const Scale& scale, const CellState& state)
{
    switch (state.kind) {
    case CellState::Kind::Level:
        return toQt(scale.level(state.rank).name);
    case CellState::Kind::NotHandedIn:
        return QStringLiteral("-");
    case CellState::Kind::NoEvidence:
    case CellState::Kind::Exempt:
    case CellState::Kind::Locked:
        return {};
    }
    return {};
}

std::optional<TypedMark> markFrom(const Scale& scale, const QString& text)
{
    if (text == QLatin1String("-")) {
        return TypedMark{Mark::NotHandedIn, {}};
    }
    auto rank = scale.rankOf(toCore(text));
    if (!rank) {
        rank = text.size() == 1 ? rankForKey(scale, {text, 0}) : std::nullopt;
    }
    return rank ? std::optional(TypedMark{Mark::Level, scale.level(*rank).id}) : std::nullopt;
}

QList<QStringList> rowsOf(const QString& text)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    while (plain.endsWith(QLatin1Char('\n'))) {
        plain.chop(1);
    }
    QList<QStringList> rows;
    const QStringList lines = plain.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        rows.append(line.split(QLatin1Char('\t')));
    }
    return rows;
}

class Planner {
public:
    Planner(const MapView& view, const Scale& scale) : m_map(view.map()), m_scale(scale) {}

    void add(const QModelIndex& at, const QString& text)
    {
        const QString word = text.trimmed();
        if (word.isEmpty()) {
            return;
        }
        const QString shown = named(word.left(kLongestShown), TextFor::Screen);
        const Outcome* outcome = at.isValid() ? m_map.outcome(at.column()) : nullptr;
        if (outcome == nullptr || m_map.isHidden(at.row())) {
            plan.leftOut.append(Words::tr("%1 beyond the last cell").arg(shown));
            return;
        }
        const auto typed = markFrom(m_scale, word);
        if (!typed) {
            plan.leftOut.append(
                Words::tr("%1 at %2, %3", "text, student, outcome")
                    .arg(shown, m_map.nameOf(at.row()), named(outcome->code, TextFor::Screen)));
            return;
        }
        plan.marks.push_back({{m_map.row(at.row()).student, outcome->id}, *typed});
    }

    PastePlan plan;

private:
    const MapModel& m_map;
    const Scale& m_scale;
};

} // namespace

QString copiedLevels(const MapView& view)
{
    QModelIndexList chosen = view.selectionModel()->selectedIndexes();
    if (chosen.isEmpty()) {
        chosen = {view.currentIndex()};
    }
    chosen.removeIf([&](const QModelIndex& index) { return view.map().cell(index) == nullptr; });
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& index : chosen) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    QStringList lines;
    for (const int row : rows) {
        QStringList words;
        for (const int column : columns) {
            const QModelIndex index = view.map().index(row, column);
            const bool isShown = chosen.contains(index) && !view.map().isHidden(row);
            words.append(isShown ? copiedText(view.map().scale(), view.map().cell(index)->state)
                                 : QString());
        }
        lines.append(words.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

PastePlan planPaste(const MapView& view, const Scale& scale, const QString& text)
{
    Planner planner(view, scale);
    const QList<QStringList> rows = rowsOf(text);
    const QModelIndexList chosen = view.selectionModel()->selectedIndexes();
    if (rows.size() == 1 && rows.front().size() == 1 && chosen.size() > 1) {
        for (const QModelIndex& index : chosen) {
            if (view.map().cell(index) != nullptr) {
                planner.add(index, rows.front().front());
            }
        }
        return planner.plan;
    }
    // A block goes where the choice begins.
    QModelIndex start = view.currentIndex();
    for (const QModelIndex& index : chosen) {
        start = view.map().index(std::min(start.row(), index.row()),
                                 std::min(start.column(), index.column()));
    }
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column) {
            planner.add(view.map().index(start.row() + row, start.column() + column),
                        rows.at(row).at(column));
        }
    }
    return planner.plan;
}

QString PastePlan::text() const
{
    std::set<std::int64_t> students;
    for (const Mark& mark : marks) {
        students.insert(mark.cell.student.value);
    }
    const QString levels =
        marks.size() == 1 ? Words::tr("1 level") : Words::tr("%1 levels").arg(marks.size());
    const QString who = students.size() == 1 ? Words::tr("1 student")
                                             : Words::tr("%1 students").arg(students.size());
    const QString sentence = marks.empty() ? Words::tr("Nothing here is a level of this course.")
                                           : Words::tr("%1 for %2.").arg(levels, who);
    return leftOut.isEmpty() ? sentence
                             : Words::tr("%1 Left out: %2.").arg(sentence, listed(leftOut));
}

} // namespace trellis::ui
