// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QWidget>

namespace trellis::ui {

namespace draft_field {
inline constexpr const char* kProperty = "holdsDraft";
}

/// What is typed in this form waits to be saved: its fields keep the keys of undo to themselves,
/// also while they have nothing to take back. In other fields these keys reach the gradebook then.
inline void setHoldsDraft(QWidget& form)
{
    form.setProperty(draft_field::kProperty, true);
}

[[nodiscard]] inline bool isInDraft(const QWidget& field)
{
    for (const QWidget* form = &field; form != nullptr; form = form->parentWidget()) {
        if (form->property(draft_field::kProperty).toBool()) {
            return true;
        }
    }
    return false;
}

} // namespace trellis::ui
