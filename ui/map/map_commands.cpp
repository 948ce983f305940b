// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The commands and keys of the Map.
#include "ui/common/commands.h"
#include "ui/common/level_keys.h"
#include "ui/document/document.h"
#include "ui/map/filter_bar.h"
#include "ui/map/legend.h"
#include "ui/map/map_marks.h"
#include "ui/map/map_model.h"
#include "ui/map/map_screen.h"
#include "ui/map/map_view.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

namespace trellis::ui {

namespace {

QString legendKey()
{
    return QStringLiteral("map/legend");
}

} // namespace

void MapScreen::addMarkCommands()
{
    Commands& commands = m_tools.commands;
    commands.add({.id = QStringLiteral("map.note"),
                  .menu = MenuId::Mark,
                  .text = tr("&Note on this mark…"),
                  .tip = tr("A note for the newest mark of the cell, or the one just entered."),
                  .keys = {QKeySequence(Qt::Key_F2)},
                  .synonyms = tr("comment remark"),
                  .screen = this},
                 [this] { m_marks->note(); });
    commands.add({.id = QStringLiteral("map.decide"),
                  .menu = MenuId::Mark,
                  .text = tr("Teacher's &decision…"),
                  .tip = tr("Sets the level by judgement, with a reason; again: removes it."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_D)},
                  .synonyms = tr("override judgement"),
                  .screen = this},
                 [this] { m_marks->decide(); });
    commands.add({.id = QStringLiteral("map.exempt"),
                  .menu = MenuId::Mark,
                  .text = tr("&Exempt…"),
                  .tip = tr("The outcome does not count for the student; again: takes it back."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_E)},
                  .synonyms = tr("excuse does not count"),
                  .screen = this},
                 [this] { m_marks->exempt(); });
    commands.add({.id = QStringLiteral("map.reassess"),
                  .menu = MenuId::Mark,
                  .text = tr("Needs &reassessment…"),
                  .tip = tr("Flags the cell until there is newer evidence; again: removes it."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_R)},
                  .synonyms = tr("retake redo flag"),
                  .screen = this},
                 [this] { m_marks->flag(); });
    commands.add({.id = QStringLiteral("map.star"),
                  .menu = MenuId::Mark,
                  .text = tr("&Star for the conference"),
                  .tip = tr("To talk about at the conference; again: takes the star away."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_T)},
                  .synonyms = tr("talk about"),
                  .screen = this},
                 [this] { m_marks->star(); });
    commands.add({.id = QStringLiteral("map.withdraw"),
                  .menu = MenuId::Mark,
                  .text = tr("&Withdraw the newest mark"),
                  .tip = tr("Takes it out of the level; it stays in History."),
                  .keys = {QKeySequence(Qt::Key_Delete)},
                  .synonyms = tr("delete remove"),
                  .screen = this},
                 [this] { m_marks->withdraw(); });
    commands.add({.id = QStringLiteral("map.look"),
                  .menu = MenuId::Mark,
                  .text = tr("I have &looked"),
                  .tip = tr("Nothing is new any more."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_L)},
                  .synonyms = tr("seen new clear"),
                  .screen = this,
                  .startsSection = true},
                 [this] { look(); });
}

void MapScreen::addEditCommands()
{
    Commands& commands = m_tools.commands;
    commands.add({.id = QStringLiteral("map.copy"),
                  .menu = MenuId::Edit,
                  .text = tr("&Copy levels"),
                  .tip = tr("The chosen levels as words, for a spreadsheet or another class."),
                  .keys = {QKeySequence::Copy},
                  .screen = this,
                  .startsSection = true},
                 [this] { copy(); });
    commands.add(
        {.id = QStringLiteral("map.paste"),
         .menu = MenuId::Edit,
         .text = tr("&Paste levels…"),
         .tip = tr("Words, letters or digits from the current cell on, with a look first."),
         .keys = {QKeySequence::Paste},
         .screen = this},
        [this] { paste(); });
    commands.add({.id = QStringLiteral("map.selectRow"),
                  .menu = MenuId::Edit,
                  .text = tr("Select the &row"),
                  .tip = tr("Every outcome of the student: Shift+Space."),
                  .screen = this},
                 [this] { m_map->selectCurrentRow(); });
    commands.add({.id = QStringLiteral("map.selectColumn"),
                  .menu = MenuId::Edit,
                  .text = tr("Select the c&olumn"),
                  .tip = tr("Every student on the outcome: Ctrl+Space."),
                  .screen = this},
                 [this] { m_map->selectCurrentColumn(); });
    commands.add({.id = QStringLiteral("map.selectAll"),
                  .menu = MenuId::Edit,
                  .text = tr("Select &all"),
                  .tip = tr("Every student on every outcome."),
                  .keys = {QKeySequence::SelectAll},
                  .screen = this},
                 [this] { m_map->selectAll(); });
    commands.add({.id = QStringLiteral("map.find"),
                  .menu = MenuId::Edit,
                  .text = tr("&Find a name"),
                  .tip = tr("Letters filter the names, a digit rates who is found: /."),
                  .keys = {QKeySequence::Find},
                  .screen = this},
                 [this] { m_filter->toName(); });
}

void MapScreen::addViewCommands()
{
    Commands& commands = m_tools.commands;
    const auto sort = [&](const char* id, const QString& text, const QString& tip, MapSort by) {
        commands.add({.id = QLatin1String(id),
                      .menu = MenuId::View,
                      .text = text,
                      .tip = tip,
                      .synonyms = tr("order"),
                      .screen = this,
                      .startsSection = by == MapSort::Name},
                     [this, by] { sortBy(by); });
    };
    sort("map.sortName", tr("Sort by &name"), tr("The usual order."), MapSort::Name);
    sort("map.sortCredit", tr("Sort by &credit"), tr("Who needs the fewest outcomes comes first."),
         MapSort::Credit);
    sort("map.sortLastSeen", tr("Sort by last s&een"),
         tr("Who was not seen for longest comes first."), MapSort::LastSeen);
    commands.add({.id = QStringLiteral("map.direction"),
                  .menu = MenuId::View,
                  .text = tr("Enter down or &across"),
                  .tip = tr("Where a level key moves on to: the next student or outcome."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_Semicolon)},
                  .synonyms = tr("direction"),
                  .screen = this},
                 [this] { turn(); });
    commands.add({.id = QStringLiteral("map.day"),
                  .menu = MenuId::View,
                  .text = tr("As it was on a da&y…"),
                  .tip = tr("The Map of an earlier day, to look at."),
                  .synonyms = tr("as of date past"),
                  .screen = this},
                 [this] { askDay(); });
    commands.add({.id = QStringLiteral("map.previousStudent"),
                  .menu = MenuId::Go,
                  .text = tr("&Previous student"),
                  .tip = tr("The row above, with the evidence in view."),
                  .keys = {QKeySequence(Qt::ALT | Qt::Key_Up)},
                  .screen = this,
                  .startsSection = true},
                 [this] { m_map->stepStudent(-1); });
    commands.add({.id = QStringLiteral("map.nextStudent"),
                  .menu = MenuId::Go,
                  .text = tr("Ne&xt student"),
                  .tip = tr("The row below, with the evidence in view."),
                  .keys = {QKeySequence(Qt::ALT | Qt::Key_Down)},
                  .screen = this},
                 [this] { m_map->stepStudent(1); });
    QAction* legend = commands.add({.id = QStringLiteral("map.legend"),
                                    .menu = MenuId::View,
                                    .text = tr("Le&gend"),
                                    .tip = tr("What the marks of the cells mean, above the Map."),
                                    .screen = this},
                                   [] {});
    legend->setCheckable(true);
    connect(legend, &QAction::toggled, this, [this](bool shown) {
        m_legend->setVisible(shown);
        m_tools.settings.setValue(legendKey(), shown);
    });
    legend->setChecked(m_tools.settings.value(legendKey(), true).toBool());
    m_legend->setVisible(legend->isChecked());
}

void MapScreen::noteKeys()
{
    Commands& commands = m_tools.commands;
    const QString grid = tr("Map and Record");
    const QString levels =
        m_tools.document.hasBook() ? levelKeys(m_tools.document.book().scale) : QString();
    commands.noteKey(
        {grid, tr("%1 or 1 2 3", "letters of the levels").arg(levels), tr("rate and move on")});
    commands.noteKey({grid, tr("Shift + level"), tr("rate and stay")});
    commands.noteKey({grid, tr("Space"), tr("leave as it is, move on")});
    commands.noteKey({grid, tr("."), tr("the same level as the last one")});
    commands.noteKey({grid, tr("-"), tr("not handed in")});
    commands.noteKey({grid, tr("Backspace"), tr("take back what was just entered here")});
    commands.noteKey({grid, tr("Enter"), tr("open the evidence")});
    commands.noteKey({grid, tr("Shift + arrows"), tr("select; a level key rates them all")});
    commands.noteKey({grid, tr("Shift + Space"), tr("select the row")});
    commands.noteKey({grid, tr("Ctrl + Space"), tr("select the column")});
    commands.noteKey({grid, tr("Ctrl + arrow"), tr("to the next empty cell")});
    commands.noteKey({grid, tr("/"), tr("type a name; a digit rates who is found")});
    const QString header = tr("Header of the Map");
    commands.noteKey({header, tr("Enter"), tr("open the outcome")});
    commands.noteKey({header, tr("Ctrl + Up"), tr("sort")});
    commands.noteKey({header, tr("Alt + Shift + arrow"), tr("move the column")});
}

void MapScreen::showMenu(const QPoint& at)
{
    QMenu menu(this);
    for (const char* id : {"map.note", "map.decide", "map.exempt", "map.reassess", "map.star",
                           "map.withdraw", "map.copy", "map.paste"}) {
        if (QAction* action = m_tools.commands.find(QLatin1String(id))) {
            menu.addAction(action);
        }
    }
    // From the keyboard it belongs to the cell, not to where the mouse happens to be.
    const QRect cell = m_map->visualRect(m_map->currentIndex());
    const bool isAtCell = m_map->viewport()->rect().contains(at) && !cell.isNull();
    menu.exec(m_map->viewport()->mapToGlobal(isAtCell ? at : cell.center()));
}

} // namespace trellis::ui
