// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/roster_lines_model.h"

#include "ui/text/strings.h"

namespace trellis::ui {

namespace {

constexpr int kLongestShown = 300;

/// The answer as a screen reader says it: what was chosen, or what can be.
QString answerText(const RosterLine& line)
{
    if (line.chosen >= 0) {
        return line.choices.at(static_cast<std::size_t>(line.chosen)).text;
    }
    QStringList choices;
    for (const RosterLine::Choice& choice : line.choices) {
        choices.append(choice.text);
    }
    return choices.isEmpty() ? QString()
                             : RosterLinesModel::tr("not decided: %1")
                                   .arg(choices.join(RosterLinesModel::tr(", ")));
}

} // namespace

void RosterLinesModel::setLines(std::vector<RosterLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    pick();
    endResetModel();
}

void RosterLinesModel::setFilter(std::optional<RosterLine::Kind> kind)
{
    beginResetModel();
    m_filter = kind;
    pick();
    endResetModel();
}

void RosterLinesModel::pick()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const RosterLine& line = m_lines[i];
        const bool isKnown =
            m_filter == RosterLine::Kind::Same && line.kind == RosterLine::Kind::Changed;
        const bool isMissing =
            m_filter == RosterLine::Kind::Leaving && line.kind == RosterLine::Kind::Staying;
        if (!m_filter || line.kind == *m_filter || isKnown || isMissing) {
            m_shown.push_back(i);
        }
    }
}

const RosterLine& RosterLinesModel::at(int row) const
{
    return m_lines.at(m_shown.at(static_cast<std::size_t>(row)));
}

int RosterLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RosterLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RosterLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const RosterLine& line = at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (index.column()) {
    case Row:
        return isText && line.line > 0 ? tr("Row %1").arg(line.line) : QVariant();
    case Student:
        return isText ? line.name : QVariant();
    case Words:
        if (role == Qt::ToolTipRole) {
            return tooltipText(line.words);
        }
        return isText ? line.words.left(kLongestShown) : QVariant();
    case Answer:
        // The buttons are painted; words would stand behind them.
        return role == Qt::AccessibleTextRole ? answerText(line) : QVariant();
    default:
        return {};
    }
}

QVariant RosterLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Row:
        return tr("Row");
    case Student:
        return tr("Student");
    case Words:
        return tr("What happens");
    case Answer:
        return tr("Decide");
    default:
        return {};
    }
}

} // namespace trellis::ui
