// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/small_class.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/student/outcome_model.h"
#include "ui/student/outcome_view.h"
#include "ui/student/student_screen.h"

#include <QSettings>
#include <QSignalSpy>

#include <memory>

namespace trellis::test {

/// The page of a student, shown with the focus in its list, on 20 November.
struct ShownStudent {
    explicit ShownStudent(const SmallClass& c, std::size_t student = 0);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Wherever the keyboard is.
    void type(const QString& keys);
    void goTo(StudentId student);

    [[nodiscard]] const ui::OutcomeRow& row(int row) const;
    /// The letter of each outcome's level, "." for none: "C.D".
    [[nodiscard]] QString levels() const;
    [[nodiscard]] QString lastSaid() const;
    /// All that can be read on the screen, label by label and button by button.
    [[nodiscard]] QString visibleText() const;
    /// A button that can be seen, by its text or by its accessible name.
    void click(const QString& button);

    TempFolder folder;
    QSettings settings;
    std::unique_ptr<ui::Document> document;
    ui::Commands commands;
    ui::NameGuard names;
    ui::StudentScreen screen;
    ui::OutcomeView& list;
    QSignalSpy said;
    QSignalSpy refused;
    QSignalSpy wanted;
};

} // namespace trellis::test
