// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QCoreApplication>
#include <QString>

#include <utility>

namespace trellis::ui {

/// The Enter that spreadsheets have taught, where a name and a digit have already recorded the
/// level: it does nothing, so that the next name is not typed into the grid.
class HabitEnter {
    Q_DECLARE_TR_FUNCTIONS(HabitEnter)

public:
    /// A level was recorded and nothing was pressed since.
    void recorded() { m_isNext = true; }
    /// Anything else was done: the next Enter is meant.
    void wentOn() { m_isNext = false; }
    /// Whether this Enter is to be left alone; the one after it is not.
    [[nodiscard]] bool swallows() { return std::exchange(m_isNext, false); }
    /// What to say then; empty after the first time.
    [[nodiscard]] QString hint()
    {
        return std::exchange(m_isHintGiven, true)
                   ? QString()
                   : tr("No need for Enter: the digit records the level.");
    }

private:
    bool m_isNext = false;
    bool m_isHintGiven = false;
};

} // namespace trellis::ui
