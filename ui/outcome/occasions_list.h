// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/outcome_occasions.h"
#include "ui/common/quiet_list.h"

#include <vector>

namespace trellis::ui {

/// When a class showed an outcome, newest first; Enter or a click opens what it was. As high as
/// what is in it: the page around it scrolls.
class OccasionsList : public QuietList {
    Q_OBJECT

public:
    explicit OccasionsList(QWidget* parent);

    /// Without the numbers while names are hidden.
    void show(const ClassBook& book, const std::vector<OutcomeOccasion>& occasions, Date today,
              bool areNamesHidden);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Not valid: what was marked without an activity.
    void activityWanted(trellis::ActivityId activity);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOut();
    void open(const QListWidgetItem& item);
};

} // namespace trellis::ui
