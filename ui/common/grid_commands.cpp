// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/grid_commands.h"

#include "ui/common/cell_marks.h"
#include "ui/common/commands.h"
#include "ui/common/earlier_day.h"
#include "ui/common/entry_grid.h"
#include "ui/common/group_entry.h"
#include "ui/common/key_words.h"
#include "ui/common/level_clipboard.h"
#include "ui/common/level_keys.h"
#include "ui/common/screen.h"
#include "ui/document/document.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GridCommands)
};

/// Behind a tab, where menus show keys: the grid itself answers to it.
QString withKeyBehind(const QString& text, QKeyCombination key)
{
    return text + QLatin1Char('\t') + QKeySequence(key).toString(QKeySequence::NativeText);
}

/// A command of the home, without its menu.
CommandSpec specOf(const CommandHome& home, const char* name, const QString& text,
                   const QString& tip, const QList<QKeySequence>& keys = {},
                   const QString& synonyms = {})
{
    CommandSpec spec;
    spec.id = home.prefix + QLatin1Char('.') + QLatin1String(name);
    spec.text = text;
    spec.tip = tip;
    spec.keys = keys;
    spec.synonyms = synonyms;
    spec.screen = home.screen;
    return spec;
}

QAction* add(const CommandHome& home, MenuId menu, CommandSpec spec,
             const std::function<void()>& run)
{
    spec.menu = menu;
    return home.commands.add(spec, run);
}

CommandSpec specOf(const CommandHome& home, MarkKind kind)
{
    const auto control = [](Qt::Key key) { return QList{QKeySequence(Qt::CTRL | key)}; };
    switch (kind) {
    case MarkKind::Note:
        return specOf(home, "note", Words::tr("&Note on this mark…"),
                      Words::tr("A note for the mark of the cell, or the one just entered."),
                      {QKeySequence(Qt::Key_F2)}, Words::tr("comment remark"));
    case MarkKind::Decision:
        return specOf(home, "decide", Words::tr("Teacher's &decision…"),
                      Words::tr("Sets the level by judgement, with a reason; again: removes it."),
                      control(Qt::Key_D), Words::tr("override judgement"));
    case MarkKind::Exemption:
        return specOf(home, "exempt", Words::tr("&Exempt…"),
                      Words::tr("The outcome does not count for the student, with a reason; again: "
                                "takes it back."),
                      control(Qt::Key_E), Words::tr("excuse does not count"));
    case MarkKind::Reassessment:
        return specOf(home, "reassess", Words::tr("Needs &reassessment…"),
                      Words::tr("Flags the cell until there is newer evidence, by a day or "
                                "whenever; again: removes it."),
                      control(Qt::Key_R), Words::tr("retake redo flag"));
    case MarkKind::Star:
        return specOf(home, "star", Words::tr("&Star for the conference"),
                      Words::tr("To talk about at the conference; again: takes the star away."),
                      control(Qt::Key_T), Words::tr("talk about"));
    case MarkKind::Withdrawal:
        // The key is that of the grid: in a text it deletes a letter.
        return specOf(home, "withdraw",
                      Words::tr("&Withdraw the mark") + QLatin1Char('\t') + deleteKey(),
                      Words::tr("Takes it out of the level; it stays in History."), {},
                      Words::tr("delete remove"));
    }
    return {};
}

std::function<void()> runOf(CellMarks& marks, MarkKind kind)
{
    switch (kind) {
    case MarkKind::Note:
        return [&marks] { marks.note(); };
    case MarkKind::Decision:
        return [&marks] { marks.decide(); };
    case MarkKind::Exemption:
        return [&marks] { marks.exempt(); };
    case MarkKind::Reassessment:
        return [&marks] { marks.flag(); };
    case MarkKind::Star:
        return [&marks] { marks.star(); };
    case MarkKind::Withdrawal:
        return [&marks] { marks.withdraw(); };
    }
    return {};
}

/// To the row after or before the current one that a filter has left, around the end.
void goToShown(EntryGrid& grid, int by, const std::function<void(const QString& sentence)>& say)
{
    const QModelIndex current = grid.currentIndex();
    const int rows = current.isValid() ? grid.model()->rowCount() : 0;
    for (int step = 1; step <= rows; ++step) {
        const int row = ((current.row() + by * step) % rows + rows) % rows;
        if (!grid.isRowHidden(row)) {
            grid.setFocus();
            grid.setCurrentIndex(current.siblingAtRow(row));
            return;
        }
    }
    say(Words::tr("There is nobody to go to."));
}

} // namespace

void addMarkCommands(const CommandHome& home, CellMarks& marks,
                     std::initializer_list<MarkKind> kinds)
{
    for (const MarkKind kind : kinds) {
        add(home, MenuId::Mark, specOf(home, kind), runOf(marks, kind));
    }
}

void addEditCommands(const CommandHome& home, EntryGrid& grid, EntryBar& bar,
                     const std::function<void(const QString& sentence)>& say,
                     const std::function<void()>& find)
{
    CommandSpec copy = specOf(home, "copy", Words::tr("&Copy levels"),
                              Words::tr("The chosen levels as words, for a spreadsheet or another "
                                        "class."),
                              {QKeySequence::Copy});
    copy.startsSection = true;
    add(home, MenuId::Edit, copy, [&grid, say] {
        const auto count = static_cast<int>(grid.cells().size());
        if (count == 0) {
            say(Words::tr("Choose the cells first that are to be copied."));
            return;
        }
        QGuiApplication::clipboard()->setText(copiedLevels(grid));
        say(Words::tr("%n cells are copied, in words.", nullptr, count));
    });
    add(home, MenuId::Edit,
        specOf(home, "paste", Words::tr("&Paste levels…"),
               Words::tr("Words, letters or digits from the current cell on, with a look first."),
               {QKeySequence::Paste}),
        [&grid, &bar, say] {
            const QString sentence = grid.mayChange() ? offerPaste(grid, bar) : QString();
            if (!sentence.isEmpty()) {
                say(sentence);
            }
        });
    add(home, MenuId::Edit,
        specOf(home, "selectRow",
               withKeyBehind(Words::tr("Select the &row"), Qt::SHIFT | Qt::Key_Space),
               Words::tr("Every outcome of the student: Shift+Space.")),
        [&grid] { grid.selectCurrentRow(); });
    add(home, MenuId::Edit,
        specOf(home, "selectColumn",
               withKeyBehind(Words::tr("Select the c&olumn"), Qt::CTRL | Qt::Key_Space),
               Words::tr("Every student on the outcome: Ctrl+Space.")),
        [&grid] { grid.selectCurrentColumn(); });
    add(home, MenuId::Edit,
        specOf(home, "selectAll", Words::tr("Select &all"),
               Words::tr("Every student on every outcome."), {QKeySequence::SelectAll}),
        [&grid, say] {
            grid.selectAll();
            if (grid.cells().empty()) {
                say(Words::tr("There is no cell to select yet."));
            }
        });
    add(home, MenuId::Edit,
        specOf(home, "find", Words::tr("&Find a name"),
               Words::tr("Letters find names, and a level rates who is found."),
               {QKeySequence::Find}),
        find);
    add(home, MenuId::Edit,
        specOf(home, "findNext", Words::tr("Find &next"),
               Words::tr("The next student of those that are shown, the first after the last."),
               {QKeySequence(Qt::Key_F3)}),
        [&grid, say] { goToShown(grid, 1, say); });
    add(home, MenuId::Edit,
        specOf(home, "findPrevious", Words::tr("Find pre&vious"),
               Words::tr("The student before of those that are shown, the last before the first."),
               {QKeySequence(Qt::SHIFT | Qt::Key_F3)}),
        [&grid, say] { goToShown(grid, -1, say); });
}

void addGroupCommand(const CommandHome& home, const ScreenTools& tools, EntryGrid& grid,
                     EntryBar& bar, const std::function<void(const QString& sentence)>& say)
{
    add(home, MenuId::Mark,
        specOf(home, "group", Words::tr("&Group these students…"),
               Words::tr("The chosen students are a group or a pair, to be marked at once."),
               {QKeySequence(Qt::CTRL | Qt::Key_G)}, Words::tr("pair team together")),
        [tools, &grid, &bar, say, screen = qobject_cast<Screen*>(home.screen),
         id = (home.prefix + QStringLiteral(".group")).toLatin1()] {
            if (screen != nullptr && screen->earlierDay()) {
                say(earlierDayText());
                return;
            }
            std::vector<StudentId> students;
            for (const EntryGrid::Cell& cell : grid.cells()) {
                students.push_back(cell.student);
            }
            askForGroup(bar, tools, std::move(students), keyOrName(tools.commands, id.constData()),
                        say);
        });
}

void addStepCommands(const CommandHome& home, EntryGrid& grid)
{
    CommandSpec previous = specOf(home, "previousStudent", Words::tr("&Previous student"),
                                  Words::tr("The row above, with the evidence in view."),
                                  {QKeySequence(Qt::ALT | Qt::Key_Up)});
    previous.startsSection = true;
    add(home, MenuId::Go, previous, [&grid] { grid.stepStudent(-1); });
    add(home, MenuId::Go,
        specOf(home, "nextStudent", Words::tr("Ne&xt student"),
               Words::tr("The row below, with the evidence in view."),
               {QKeySequence(Qt::ALT | Qt::Key_Down)}),
        [&grid] { grid.stepStudent(1); });
}

void addLookCommand(const CommandHome& home, const std::function<void()>& look)
{
    CommandSpec spec =
        specOf(home, "look", Words::tr("I have &looked"), Words::tr("Nothing is new any more."),
               {QKeySequence(Qt::CTRL | Qt::Key_L)}, Words::tr("seen new clear"));
    spec.startsSection = true;
    add(home, MenuId::Mark, spec, look);
}

QString furtherKeysText(const QString& key)
{
    return key.isEmpty() ? QString() : Words::tr("%1: excused (on the Map: exempt).").arg(key);
}

namespace {

/// "E D C or 1 2 3"
QString keysOfLevels(const Scale& scale)
{
    const QString keys = levelKeys(scale);
    if (hasDigitKeys(scale)) {
        return keys;
    }
    QStringList places;
    for (int rank = 1; rank <= scale.topRank(); ++rank) {
        places.append(QString::number(rank));
    }
    return Words::tr("%1 or %2", "letters of the levels, digits for them")
        .arg(keys, places.join(QLatin1Char(' ')));
}

} // namespace

void noteGridKeys(Commands& commands, const Document& document)
{
    const QString grid = Words::tr("Map and Record");
    const auto levels = [&document] {
        return document.hasBook() ? keysOfLevels(document.book().scale) : QString();
    };
    commands.noteKey({grid, Words::tr("level"), Words::tr("rate and move on"), levels, true});
    commands.noteKey({grid, Words::tr("Shift + level"), Words::tr("rate and stay"), {}, true});
    commands.noteKey({grid, Words::tr("Space"), Words::tr("leave as it is, move on")});
    commands.noteKey({grid, Words::tr("."), Words::tr("the same level as the last one")});
    commands.noteKey({grid, Words::tr("-"), Words::tr("not handed in")});
    commands.noteKey(
        {grid, Words::tr("Backspace"), Words::tr("take back what was just entered here")});
    commands.noteKey({grid, deleteKey(), Words::tr("withdraw the mark; it stays in History")});
    commands.noteKey({grid, Words::tr("Enter"), Words::tr("open the evidence")});
    commands.noteKey(
        {grid, Words::tr("Shift + arrows"), Words::tr("select; a level key rates them all")});
    commands.noteKey({grid, Words::tr("Shift + Space"), Words::tr("select the row")});
    commands.noteKey({grid, Words::tr("Ctrl + Space"), Words::tr("select the column")});
    commands.noteKey({grid, Words::tr("Ctrl + arrow"), Words::tr("to the next empty cell")});
    commands.noteKey({grid, Words::tr("/"), Words::tr("type a name; a digit rates who is found")});
}

void showGridMenu(const CommandHome& home, EntryGrid& grid, const QPoint& at,
                  std::initializer_list<const char*> ids)
{
    QMenu menu(home.screen);
    for (const char* id : ids) {
        if (QAction* action =
                home.commands.find(home.prefix + QLatin1Char('.') + QLatin1String(id))) {
            menu.addAction(action);
        }
    }
    // From the keyboard it belongs to the cell, not to where the mouse happens to be.
    const QRect cell = grid.visualRect(grid.currentIndex());
    const bool isAtCell = grid.viewport()->rect().contains(at) && !cell.isNull();
    menu.exec(grid.viewport()->mapToGlobal(isAtCell ? at : cell.center()));
}

} // namespace trellis::ui
