// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/small_class.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/map/map_model.h"
#include "ui/map/map_screen.h"
#include "ui/map/map_view.h"

#include <QSettings>
#include <QSignalSpy>

#include <memory>

namespace trellis::test {

/// The Map's screen as the window would show it, on 20 November.
struct ShownMap {
    explicit ShownMap(const SmallClass& c);
    /// What is half typed is taken while the screen is still whole, as the window has it.
    ~ShownMap() { screen->hide(); }
    ShownMap(const ShownMap&) = delete;
    ShownMap& operator=(const ShownMap&) = delete;

    [[nodiscard]] ui::MapView& view() const { return *screen->findChild<ui::MapView*>(); }
    /// Where the keyboard is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const char* keys) const;
    void go(int row, int column) const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString lastSaid() const;
    /// Everything that is written on the screen above the Map.
    [[nodiscard]] QString shownText() const;

    std::unique_ptr<ui::Document> document;
    ui::Commands commands;
    ui::NameGuard names;
    QSettings settings;
    std::unique_ptr<ui::MapScreen> screen;
    QSignalSpy said;
    QSignalSpy evidenceWanted;
};

} // namespace trellis::test
