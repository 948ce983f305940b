// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/text_widths.h"

#include <QLabel>

namespace trellis::ui {

/// A line of plain text that ends with an ellipsis where there is no room for all of it; the whole
/// is in its tip then, and a screen reader always reads the whole.
class OneLine : public QLabel {
    Q_OBJECT

public:
    explicit OneLine(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What of it there is room for: names are shortened first.
    [[nodiscard]] virtual QString shown() const;

protected:
    /// With room where an arrow is drawn.
    [[nodiscard]] static QString withArrowRoom(QString text);

    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString letters() const;

    mutable TextWidths m_widths;
};

} // namespace trellis::ui
