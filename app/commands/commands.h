// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// One function for each file of commands; each adds its commands to the command line.
#pragma once

#include "app/commands/invocation.h"

namespace trellis::app {

void addStructureCommands(CLI::App& root, Invocation& invocation);
void addImportCommands(CLI::App& root, Invocation& invocation);
/// Below import.
void addImportRosterCommand(CLI::App& import, Invocation& invocation);
void addRuleCommand(CLI::App& root, Invocation& invocation);
void addMethodCommands(CLI::App& root, Invocation& invocation);
void addJudgementCommands(CLI::App& root, Invocation& invocation);
void addAwardCommand(CLI::App& root, Invocation& invocation);
void addLevelsCommand(CLI::App& root, Invocation& invocation);
void addCreditCommand(CLI::App& root, Invocation& invocation);
void addExplainCommand(CLI::App& root, Invocation& invocation);
void addSampleCommand(CLI::App& root, Invocation& invocation);
void addSheetsCommand(CLI::App& root, Invocation& invocation);
void addHistoryCommands(CLI::App& root, Invocation& invocation);
void addFileCommands(CLI::App& root, Invocation& invocation);
/// erase-student, and export-student to keep what goes.
void addEraseCommands(CLI::App& root, Invocation& invocation);

} // namespace trellis::app
