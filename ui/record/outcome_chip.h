// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/document/document.h"

#include <QFrame>

namespace trellis::ui {

/// An outcome that an activity shows: its name, under which another can be chosen instead, and a
/// cross to take it out.
class OutcomeChip : public QFrame {
    Q_OBJECT

public:
    OutcomeChip(const Document& document, OutcomeId outcome, const std::vector<OutcomeId>& shown,
                QWidget* parent);

Q_SIGNALS:
    void takenOut(trellis::OutcomeId outcome);
    void replaced(trellis::OutcomeId outcome, trellis::OutcomeId by);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace trellis::ui
