// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/card.h"

#include <vector>

namespace trellis::ui {

class NameGuard;
class TextLabel;

/// The groups that work now, with how their members stand on an outcome.
class GroupsCard : public Card {
    Q_OBJECT

public:
    GroupsCard(const NameGuard& names, QWidget* parent);

    void show(const ClassBook& book, const Outcome& outcome, Date today);
    using QWidget::show;

Q_SIGNALS:
    /// To where they are edited.
    void editWanted();

private:
    const NameGuard& m_names;
    std::vector<TextLabel*> m_lines;
};

} // namespace trellis::ui
