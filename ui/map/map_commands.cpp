// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The commands and keys of the Map.
#include "ui/common/commands.h"
#include "ui/common/grid_commands.h"
#include "ui/common/key_words.h"
#include "ui/document/document.h"
#include "ui/map/filter_bar.h"
#include "ui/map/legend.h"
#include "ui/map/map_model.h"
#include "ui/map/map_screen.h"
#include "ui/map/map_view.h"
#include "ui/print/class_papers/class_preview.h"

#include <QAction>
#include <QSettings>

namespace trellis::ui {

namespace {

QString legendKey()
{
    return QStringLiteral("map/legend");
}

} // namespace

void MapScreen::addCommands()
{
    const CommandHome home{m_tools.commands, this, QStringLiteral("map")};
    addMarkCommands(home, *m_marks,
                    {MarkKind::Note, MarkKind::Decision, MarkKind::Exemption,
                     MarkKind::Reassessment, MarkKind::Star, MarkKind::Withdrawal});
    addGroupCommand(home, m_tools, *m_map, *m_entry,
                    [this](const QString& sentence) { Q_EMIT said(sentence); });
    addLookCommand(home, [this] { look(); });
    addEditCommands(
        home, *m_map, *m_entry, [this](const QString& sentence) { Q_EMIT said(sentence); },
        [this] { m_filter->toName(); });
    addStepCommands(home, *m_map);
    m_map->tellFurtherKeys(
        [this] { return furtherKeysText(keyOf(m_tools.commands, "map.exempt")); });
    noteGridKeys(m_tools.commands, m_tools.document);
    const QString header = tr("Header of the Map");
    m_tools.commands.noteKey({header, tr("Enter"), tr("open the outcome")});
    m_tools.commands.noteKey({header, tr("Ctrl + Up"), tr("sort")});
    m_tools.commands.noteKey({header, tr("Alt + Shift + arrow"), tr("move the column")});
    connect(m_map, &QWidget::customContextMenuRequested, this, [this, home](const QPoint& at) {
        showGridMenu(
            home, *m_map, at,
            {"note", "decide", "exempt", "reassess", "star", "withdraw", "group", "copy", "paste"});
    });
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
    sort("map.sortCredit", tr("Sort by &credit"),
         tr("Who has the fewest outcomes to go comes first, who has credit last."),
         MapSort::Credit);
    sort("map.sortLastSeen", tr("Sort by last s&een"),
         tr("Who was not seen for longest comes first."), MapSort::LastSeen);
    commands.add({.id = QStringLiteral("map.sortOutcome"),
                  .menu = MenuId::View,
                  .text = tr("Sort by this o&utcome"),
                  .tip = tr("Who has no level on it yet comes first; again: by name."),
                  .synonyms = tr("order"),
                  .screen = this},
                 [this] { sortByColumn(m_map->currentIndex().column()); });
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
    m_sinceConference = commands.add(
        {.id = QStringLiteral("map.sinceConference"),
         .menu = MenuId::View,
         .text = tr("New since the last con&ference"),
         .tip = tr("Dots mark what changed since the last conference of each student."),
         .synonyms = tr("changed since"),
         .screen = this},
        [] {});
    m_sinceConference->setCheckable(true);
    connect(m_sinceConference, &QAction::toggled, this, &MapScreen::countNewSinceConference);
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

void MapScreen::addPaperCommands()
{
    const auto add = [this](const char* id, const QString& text, const QString& tip,
                            const QString& synonyms, const QList<QKeySequence>& keys,
                            ClassPaperKind kind) {
        m_tools.commands.add({.id = QLatin1String(id),
                              .menu = MenuId::File,
                              .text = text,
                              .tip = tip,
                              .keys = keys,
                              .synonyms = synonyms,
                              .screen = this,
                              .startsSection = kind == ClassPaperKind::Map},
                             [this, kind] { printPaper(kind); });
    };
    add("map.print", tr("&Print the Map…"), tr("Shows the Map before it is printed."), tr("paper"),
        {QKeySequence(Qt::CTRL | Qt::Key_P)}, ClassPaperKind::Map);
    add("map.clipboard", tr("Clip&board sheet…"),
        tr("A numbered page to walk round with; its number brings it back in Record."),
        tr("print paper walk round"), {}, ClassPaperKind::Clipboard);
    add("map.labels", tr("Observation &labels…"),
        tr("A label for each student, to write on and to stick into a folder."),
        tr("print paper stickers Avery"), {}, ClassPaperKind::Labels);
    add("map.creditList", tr("Class cre&dit list…"), tr("Who is how far from credit, for staff."),
        tr("print paper"), {}, ClassPaperKind::Credit);
}

} // namespace trellis::ui
