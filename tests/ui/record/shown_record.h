// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/small_class.h"
#include "tests/support/temp_folder.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/document/lock_note.h"
#include "ui/record/record_screen.h"

#include <QSettings>
#include <QSignalSpy>

#include <memory>
#include <string>

namespace trellis::test {

/// The Record screen of a class, shown and with the focus, on 20 November 2026.
struct ShownRecord {
    explicit ShownRecord(const SmallClass& small, bool readOnly = false);

    /// Keys go to whatever has the focus; each of the letters is one key.
    int type(const std::string& keys);
    int press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Ctrl+M, the outcome, a title, Enter. Returns the keys that took.
    int start(const std::string& outcome, const std::string& title);

    [[nodiscard]] const ui::RecordModel& list() { return screen->list().list(); }
    [[nodiscard]] int row() { return screen->list().currentIndex().row(); }
    void go(int row, int outcome = 0);
    void select(int firstRow, int lastRow, int outcome = 0);
    /// What is shown of an outcome: ranks, 0 for none, x for excused, n for not handed in.
    [[nodiscard]] std::string column(int outcome = 0);
    [[nodiscard]] QString lastSaid() const;
    /// A field, button or list by the name that is read out; there has to be one.
    template <typename Widget> [[nodiscard]] Widget* find(const char* accessibleName)
    {
        for (Widget* widget : screen->template findChildren<Widget*>()) {
            if (widget->accessibleName() == QString::fromLatin1(accessibleName)) {
                return widget;
            }
        }
        return nullptr;
    }

    TempFolder folder;
    ui::LockNote elsewhere; ///< holds the file where it is only to be looked at
    QSettings settings;
    ui::Commands commands;
    ui::NameGuard names;
    std::unique_ptr<ui::Document> document;
    std::unique_ptr<ui::RecordScreen> screen;
    std::unique_ptr<QSignalSpy> said;
    std::unique_ptr<QSignalSpy> refused;
};

} // namespace trellis::test
