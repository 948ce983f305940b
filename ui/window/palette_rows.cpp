// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the palette offers for what was typed.
#include "ui/common/level_keys.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"
#include "ui/window/frame.h"
#include "ui/window/palette.h"
#include "ui/window/recent_picks.h"

#include <QTreeWidget>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr std::size_t kMostRows = 40;
constexpr qsizetype kLongestTyped = 100;

} // namespace

void Palette::search(const QString& typed)
{
    const PaletteQuery query = paletteQuery(typed);
    m_rows.clear();
    m_needsChoosing = false;
    if (m_tools.document.hasBook() &&
        query.only.value_or(PaletteKind::Student) == PaletteKind::Student) {
        addCells(query);
        addGroups(query);
        if (m_needsChoosing) {
            m_rows.push_back({tr("Who is meant?"), {}, {}, {}});
            std::rotate(m_rows.begin(), m_rows.end() - 1, m_rows.end());
        }
    }
    addItems(query);
    if (m_rows.empty()) {
        addNearest(query, typed.trimmed().left(kLongestTyped));
    }
    m_list->clear();
    for (const Row& row : m_rows) {
        auto* item = new QTreeWidgetItem(m_list, {row.title, row.detail});
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (!row.run) {
            item->setFlags(Qt::NoItemFlags);
        }
    }
    const auto first = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const Row& row) { return static_cast<bool>(row.run); });
    m_list->setCurrentItem(first == m_rows.end() || m_needsChoosing
                               ? nullptr
                               : m_list->topLevelItem(static_cast<int>(first - m_rows.begin())));
}

void Palette::addCells(const PaletteQuery& query)
{
    const ClassBook& book = m_tools.document.book();
    const auto cells = paletteCells(m_items, book, query);
    m_needsChoosing = cells.size() > 1 && cells.front().rank > 0;
    for (const PaletteCell& cell : cells) {
        const Outcome& outcome = book.outcomes.at(*book.indexOf(cell.outcome));
        const QString who = tr("%1, %2", "student, outcome")
                                .arg(m_tools.names.preferredName(book.find(cell.student)->student),
                                     outcomeName(outcome));
        if (cell.rank == 0) {
            m_rows.push_back({who,
                              tr("Map"),
                              [this, cell] {
                                  Place there;
                                  there.student = cell.student;
                                  there.outcome = cell.outcome;
                                  Q_EMIT wanted(there);
                              },
                              {ScreenId::Student, book.schoolClass.id, cell.student, {}, {}}});
            continue;
        }
        const QString level = named(book.scale.level(cell.rank).name, TextFor::Screen);
        m_rows.push_back({tr("Rate %1: %2").arg(who, level),
                          m_needsChoosing ? tr("choose with \u2193") : QString(),
                          [this, cell, who, level] { rate({cell}, who, level); },
                          {}});
    }
}

void Palette::addGroups(const PaletteQuery& query)
{
    const ClassBook& book = m_tools.document.book();
    for (const PaletteGroup& group : paletteGroups(m_tools, query)) {
        // What was typed fits a student as well: Enter alone would do what may not be meant.
        m_needsChoosing = !m_rows.empty();
        const Outcome& outcome = book.outcomes.at(*book.indexOf(group.cells.front().outcome));
        const QString who = tr("%1, %2", "group, outcome").arg(group.name, outcomeName(outcome));
        const QString level =
            named(book.scale.level(group.cells.front().rank).name, TextFor::Screen);
        m_rows.push_back({tr("Rate %1: %2").arg(who, level),
                          m_needsChoosing
                              ? tr("choose with \u2193")
                              : tr("%n students", nullptr, static_cast<int>(group.cells.size())),
                          [this, group, who, level] { rate(group.cells, who, level); },
                          {}});
    }
}

void Palette::addItems(const PaletteQuery& query)
{
    const RecentPicks recent(m_tools.settings, m_tools.document.gradebook().uid());
    for (const PaletteItem* item : found(m_items, query, recent.keys())) {
        if (m_rows.size() == kMostRows) {
            return;
        }
        Row row{item->title, item->detail, {}, {}};
        if (item->canRun) {
            row.run = [this, copy = *item] { pick(copy); };
        }
        if (item->kind == PaletteKind::Student) {
            row.student = item->place;
        }
        m_rows.push_back(row);
    }
}

void Palette::addNearest(const PaletteQuery& query, const QString& typed)
{
    const Document& document = m_tools.document;
    if (document.hasBook()) {
        const ClassBook& book = document.book();
        if (const auto wrong = paletteWrongLevel(m_items, book, query); !wrong.empty()) {
            m_rows.push_back({unknownLevelText(toQt(wrong).toUpper(), book.scale), {}, {}, {}});
            return;
        }
    }
    const QString shown = named(typed, TextFor::Screen);
    if (const PaletteItem* alike = nearest(m_items, query)) {
        m_rows.push_back({tr("Nothing named '%1'. Did you mean %2?").arg(shown, alike->title),
                          alike->detail, [this, copy = *alike] { pick(copy); },
                          alike->kind == PaletteKind::Student ? alike->place : Place{}});
    } else {
        m_rows.push_back({tr("Nothing named '%1'.").arg(shown), {}, {}, {}});
    }
    m_needsChoosing = true; // a guess is somebody else as long as it is not chosen
    const bool isName = !query.only || *query.only == PaletteKind::Student;
    if (!isName || !document.hasBook() || document.isReadOnly()) {
        return;
    }
    const QString name = (query.only ? typed.mid(1) : typed)
                             .simplified()
                             .remove(QChar(0x2068))
                             .remove(QChar(0x2069));
    if (!name.isEmpty()) {
        m_rows.push_back({tr("Add student '%1'").arg(named(name, TextFor::Screen)),
                          named(document.book().schoolClass.name, TextFor::Screen),
                          [this, name] { addStudent(name); },
                          {}});
    }
}

} // namespace trellis::ui
