// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/text_widths.h"

#include <QAbstractButton>

namespace trellis::ui {

/// One part of the breadcrumbs: plain text that is cut where there is no room and leads somewhere.
class Crumb : public QAbstractButton {
    Q_OBJECT

public:
    explicit Crumb(bool isTitle, QWidget* parent = nullptr);

    void setWords(const QString& words);
    /// The words as far as there is room for them.
    [[nodiscard]] QString shown() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont drawnFont() const;
    /// How much larger than their font the words are drawn.
    [[nodiscard]] double scale() const;
    /// Where the words are.
    [[nodiscard]] QRect room() const;
    QString m_words;
    bool m_isTitle;
    mutable TextWidths m_widths;
};

} // namespace trellis::ui
