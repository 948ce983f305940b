// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The commands that the Map and Record have in common, and those of whoever marks cells.
#pragma once

#include <QPoint>
#include <QString>

#include <cstdint>
#include <functional>
#include <initializer_list>

class QWidget;

namespace trellis::ui {

class CellMarks;
class Commands;
class Document;
class EntryBar;
class EntryGrid;
struct ScreenTools;

/// Whose commands they are: "map" makes "map.note".
struct CommandHome {
    Commands& commands;
    QWidget* screen = nullptr;
    QString prefix;
};

enum class MarkKind : std::uint8_t { Note, Decision, Exemption, Reassessment, Star, Withdrawal };

/// In the menu Mark, in this order.
void addMarkCommands(const CommandHome& home, CellMarks& marks,
                     std::initializer_list<MarkKind> kinds);

/// Copy and paste, selecting a row, a column and all, and finding a name in the menu Edit.
void addEditCommands(const CommandHome& home, EntryGrid& grid, EntryBar& bar,
                     const std::function<void(const QString& sentence)>& say,
                     const std::function<void()>& find);

/// "Group these students" in the menu Mark: the chosen ones.
void addGroupCommand(const CommandHome& home, const ScreenTools& tools, EntryGrid& grid,
                     EntryBar& bar, const std::function<void(const QString& sentence)>& say);

/// To the student before and after in the menu Go.
void addStepCommands(const CommandHome& home, EntryGrid& grid);

/// "I have looked" in the menu Mark.
void addLookCommand(const CommandHome& home, const std::function<void()>& look);

/// Behind the levels there are, where a key is none: "Ctrl+E: excused (on the Map: exempt)." Empty
/// without a key.
[[nodiscard]] QString furtherKeysText(const QString& key);

/// Tells the key map what the keys of the grids do that are no commands.
void noteGridKeys(Commands& commands, const Document& document);

/// The commands at the current cell, or where the mouse asks for them.
void showGridMenu(const CommandHome& home, EntryGrid& grid, const QPoint& at,
                  std::initializer_list<const char*> ids);

} // namespace trellis::ui
