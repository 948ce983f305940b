// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

#include <cstdint>

class QSettings;
class QWidget;

namespace trellis::ui {

/// What a file is chosen for. Where one was chosen is where the next one for the same is looked
/// for, or put, on this machine.
enum class FilesFor : std::uint8_t {
    Gradebooks, ///< opened, made, copied
    Lists,      ///< brought in: rosters, outcomes
    Work,       ///< photos and files of students
    Exports,    ///< tables, papers, calendars, records
};

/// A question for a file or a folder.
struct FileQuestion {
    FilesFor use = FilesFor::Exports;
    QString title;
    QString kinds = {};     ///< as QFileDialog takes them; empty: every file
    QString name = {};      ///< suggested for what is saved; may hold any letters
    QString folder = {};    ///< to begin in, whatever was chosen before; empty: as above
    bool mayReplace = true; ///< a file that is there, once that was asked
};

// What was chosen; empty where nothing was. They begin in documentsFolder() at first.

[[nodiscard]] QString askForFile(QWidget* parent, QSettings& settings,
                                 const FileQuestion& question);
/// The path has the ending of the kind that was chosen, unless it was typed with another one.
[[nodiscard]] QString askWhereToSave(QWidget* parent, QSettings& settings,
                                     const FileQuestion& question, QString* kind = nullptr);
[[nodiscard]] QString askForFolder(QWidget* parent, QSettings& settings,
                                   const FileQuestion& question);

/// The teacher's Documents, else the home folder: a folder that is there.
[[nodiscard]] QString documentsFolder();

} // namespace trellis::ui
