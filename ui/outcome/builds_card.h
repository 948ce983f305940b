// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/card.h"

#include <utility>
#include <vector>

namespace trellis::ui {

class TextLabel;

/// What an outcome builds on and what builds on it, each with how the class stands there.
class BuildsCard : public Card {
    Q_OBJECT

public:
    explicit BuildsCard(QWidget* parent);

    /// Without the numbers while names are hidden.
    void show(const ClassBook& book, const Outcome& outcome, Date today, bool areNamesHidden);
    using QWidget::show;

Q_SIGNALS:
    void outcomeWanted(trellis::OutcomeId outcome);

private:
    /// A heading, then a link and a line for each.
    struct Part {
        TextLabel* heading = nullptr;
        QVBoxLayout* lines = nullptr;
        std::vector<std::pair<QAbstractButton*, TextLabel*>> links;
        std::vector<OutcomeId> outcomes;
    };

    void addPart(Part& part);
    void fill(Part& part, const QString& heading, const QString& none, const ClassBook& book,
              const std::vector<OutcomeId>& outcomes, Date today, bool areNamesHidden);

    Part m_before;
    Part m_after;
};

} // namespace trellis::ui
