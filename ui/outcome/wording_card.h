// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"
#include "ui/common/card.h"

namespace trellis::ui {

class TextLabel;

/// What students read of an outcome: the sentence of the sheet, what success looks like, where to
/// learn more.
class WordingCard : public Card {
    Q_OBJECT

public:
    explicit WordingCard(QWidget* parent);

    void show(const Outcome& outcome);
    using QWidget::show;

Q_SIGNALS:
    /// To where it is edited.
    void editWanted();

private:
    TextLabel* m_wording;
    TextLabel* m_without;
    TextLabel* m_criteriaTitle;
    TextLabel* m_criteria;
    TextLabel* m_resourcesTitle;
    TextLabel* m_resources;
};

} // namespace trellis::ui
