// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/level_clipboard.h"

#include "ui/common/cell_painter.h"
#include "ui/common/entry_bar.h"
#include "ui/common/level_keys.h"
#include "ui/text/strings.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace trellis::ui {

namespace {

constexpr int kLongestShown = 24;
constexpr int kMostShown = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LevelClipboard)
};

/// "Okoye, Mara: Capable; Mensah, Kofi: Developing and 10 more": the items have commas themselves.
QString separated(const QStringList& items)
{
    const QString text = items.mid(0, kMostShown).join(Words::tr("; ", "between students"));
    return items.size() <= kMostShown
               ? text
               : Words::tr("%1 and %2 more").arg(text, QString::number(items.size() - kMostShown));
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

/// The cells of a grid by what is seen of it: rows that are shown, columns with levels.
class SeenCells {
public:
    explicit SeenCells(const EntryGrid& grid) : m_grid(grid), m_columns(grid.levelColumns())
    {
        for (int row = 0; row < grid.model()->rowCount(); ++row) {
            if (!grid.isRowHidden(row)) {
                m_rows.push_back(row);
            }
        }
    }

    /// Not valid beyond the last cell.
    [[nodiscard]] QModelIndex index(qsizetype row, qsizetype column) const
    {
        const bool isThere =
            row >= 0 && row < std::ssize(m_rows) && column >= 0 && column < std::ssize(m_columns);
        return isThere ? m_grid.model()->index(m_rows.at(static_cast<std::size_t>(row)),
                                               m_columns.at(static_cast<std::size_t>(column)))
                       : QModelIndex();
    }

    [[nodiscard]] qsizetype rowOf(const QModelIndex& index) const
    {
        return std::find(m_rows.begin(), m_rows.end(), index.row()) - m_rows.begin();
    }

    [[nodiscard]] qsizetype columnOf(const QModelIndex& index) const
    {
        return std::find(m_columns.begin(), m_columns.end(), index.column()) - m_columns.begin();
    }

    /// What is chosen of them, else the current one.
    [[nodiscard]] QModelIndexList chosen() const
    {
        QModelIndexList chosen = m_grid.selectionModel()->selectedIndexes();
        if (chosen.isEmpty()) {
            chosen = {m_grid.currentIndex()};
        }
        chosen.removeIf(
            [this](const QModelIndex& at) { return !index(rowOf(at), columnOf(at)).isValid(); });
        return chosen;
    }

private:
    const EntryGrid& m_grid;
    std::vector<int> m_rows;
    std::vector<int> m_columns;
};

class Planner {
public:
    explicit Planner(const EntryGrid& grid) : m_grid(grid) {}

    void add(const QModelIndex& index, const QString& text)
    {
        const QString word = text.trimmed();
        if (word.isEmpty()) {
            return;
        }
        const auto cell = m_grid.at(index);
        if (!cell) {
            ++plan.withoutPlace;
            return;
        }
        const auto typed = markFrom(m_grid.scale(), word);
        if (!typed) {
            const QString shown = named(word.left(kLongestShown), TextFor::Screen);
            plan.notRead.append(shown);
            plan.leftOut.append(Words::tr("%1 at %2, %3", "text, student, outcome")
                                    .arg(shown, header(index.row(), Qt::Vertical),
                                         header(index.column(), Qt::Horizontal)));
            return;
        }
        plan.marks.push_back({*cell, *typed});
        m_places.push_back(index);
        const int rank = m_grid.scale().rankOf(typed->level);
        plan.pale.append(PaleMarks::Mark{index, rank > 0 ? toQt(m_grid.scale().level(rank).key)
                                                         : QStringLiteral("N")});
    }

    /// The plan with its words.
    [[nodiscard]] PastePlan worded()
    {
        const bool isOneOutcome =
            std::all_of(m_places.begin(), m_places.end(), [this](const QModelIndex& at) {
                return at.column() == m_places.front().column();
            });
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const QModelIndex& at = m_places[i];
            const QString student = header(at.row(), Qt::Vertical);
            const QString where = isOneOutcome
                                      ? student
                                      : Words::tr("%1, %2", "student, outcome")
                                            .arg(student, header(at.column(), Qt::Horizontal));
            const TypedCell& typed = plan.marks[i];
            plan.given.append(Words::tr("%1: %2", "student, level")
                                  .arg(where, markText(typed.typed.mark,
                                                       m_grid.scale().rankOf(typed.typed.level))));
            const Evidence* old = m_grid.replacedAt(typed.cell);
            const bool isOther =
                old != nullptr && (old->mark != typed.typed.mark ||
                                   old->rank != m_grid.scale().rankOf(typed.typed.level));
            if (isOther) {
                plan.replaced.append(Words::tr("%1: %2", "student, level")
                                         .arg(where, markText(old->mark, old->rank)));
            }
        }
        return std::move(plan);
    }

    PastePlan plan;

private:
    [[nodiscard]] QString markText(Mark mark, int rank) const
    {
        switch (mark) {
        case Mark::NotHandedIn:
            return Words::tr("not handed in");
        case Mark::Excused:
            return Words::tr("excused");
        case Mark::Level:
            break;
        }
        return rank > 0 ? named(m_grid.scale().level(rank).name, TextFor::Screen) : QString();
    }

    [[nodiscard]] QString header(int section, Qt::Orientation orientation) const
    {
        return m_grid.model()->headerData(section, orientation).toString();
    }

    const EntryGrid& m_grid;
    std::vector<QModelIndex> m_places; ///< of the marks
};

} // namespace

QString copiedLevel(const CellState& state, const Scale& scale)
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

QString copiedLevels(const EntryGrid& grid)
{
    const SeenCells seen(grid);
    const QModelIndexList chosen = seen.chosen();
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
            const QModelIndex index = grid.model()->index(row, column);
            words.append(chosen.contains(index) && grid.at(index) ? grid.copied(index) : QString());
        }
        lines.append(words.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

PastePlan planPaste(const EntryGrid& grid, const QString& text)
{
    Planner planner(grid);
    const SeenCells seen(grid);
    const QList<QStringList> rows = rowsOf(text);
    const QModelIndexList chosen = seen.chosen();
    if (rows.size() == 1 && rows.front().size() == 1 && chosen.size() > 1) {
        for (const QModelIndex& index : chosen) {
            planner.add(index, rows.front().front());
        }
        return planner.worded();
    }
    // A block goes where the choice begins.
    qsizetype firstRow = seen.rowOf(grid.currentIndex());
    qsizetype firstColumn = seen.columnOf(grid.currentIndex());
    for (const QModelIndex& index : chosen) {
        firstRow = std::min(firstRow, seen.rowOf(index));
        firstColumn = std::min(firstColumn, seen.columnOf(index));
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows.at(row).size(); ++column) {
            planner.add(seen.index(firstRow + row, firstColumn + column), rows.at(row).at(column));
        }
    }
    return planner.worded();
}

QString offerPaste(EntryGrid& grid, EntryBar& bar)
{
    const PastePlan plan = planPaste(grid, QGuiApplication::clipboard()->text());
    if (plan.isEmpty()) {
        return Words::tr("There is nothing to paste: copy levels first.");
    }
    bar.confirm(plan.text(),
                plan.marks.empty() ? Words::tr("Esc leaves")
                                   : Words::tr("Enter pastes \u00B7 Esc leaves"),
                [&grid, plan] { grid.paste(plan.marks); });
    auto* pale = new PaleMarks(grid, plan.pale);
    QObject::connect(&bar, &EntryBar::closed, pale, [pale] {
        pale->hide();
        pale->deleteLater();
    });
    return {};
}

QString PastePlan::counts() const
{
    std::set<std::int64_t> students;
    for (const TypedCell& mark : marks) {
        students.insert(mark.cell.student.value);
    }
    const auto missing = std::count_if(marks.begin(), marks.end(), [](const TypedCell& one) {
        return one.typed.mark == Mark::NotHandedIn;
    });
    const auto levels = static_cast<int>(std::ssize(marks) - missing);
    QStringList what;
    if (levels > 0) {
        what.append(Words::tr("%n levels", nullptr, levels));
    }
    if (missing > 0) {
        what.append(Words::tr("%1 not handed in").arg(missing));
    }
    const QString who = Words::tr("%n students", nullptr, static_cast<int>(students.size()));
    QStringList parts{marks.empty()
                          ? Words::tr("Nothing here is a level of this course.")
                          : Words::tr("%1 for %2.", "levels, students").arg(listed(what), who)};
    if (!replaced.isEmpty()) {
        parts.append(
            Words::tr("%n replace a mark each.", nullptr, static_cast<int>(replaced.size())));
    }
    if (!notRead.isEmpty()) {
        parts.append(
            Words::tr("%n cells are left out: %1.", nullptr, static_cast<int>(notRead.size()))
                .arg(separated(notRead)));
    }
    if (withoutPlace > 0) {
        parts.append(Words::tr("%n cells lie beyond the last one here.", nullptr, withoutPlace));
    }
    return parts.join(QLatin1Char(' '));
}

QString PastePlan::text() const
{
    QStringList details;
    if (!given.isEmpty()) {
        details.append(Words::tr("%1.", "who gets what").arg(separated(given)));
    }
    if (!replaced.isEmpty()) {
        details.append(Words::tr("Replaced: %1.").arg(separated(replaced)));
    }
    if (!leftOut.isEmpty()) {
        details.append(Words::tr("Left out: %1.").arg(separated(leftOut)));
    }
    return details.isEmpty() ? counts()
                             : counts() + QLatin1Char('\n') + details.join(QLatin1Char(' '));
}

} // namespace trellis::ui
