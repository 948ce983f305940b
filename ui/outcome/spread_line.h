// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/outcome_spread.h"
#include "ui/common/level_pill.h"

#include <QWidget>

#include <vector>

namespace trellis::ui {

class CountPill;

/// How many students are at each level: glyph, number and word.
class SpreadLine : public QWidget {
    Q_OBJECT

public:
    explicit SpreadLine(QWidget* parent);

    void show(const OutcomeSpread& spread, const Scale& scale);
    using QWidget::show;

private:
    std::vector<CountPill*> m_pills;
};

} // namespace trellis::ui
