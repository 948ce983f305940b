// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QAbstractButton>

namespace trellis::ui {

/// An activity in one line, "Market role-play · Exit slip · Nov 20 · 6 Graphs", where there is no
/// room for its fields. A click opens them.
class ActivityLine : public QAbstractButton {
    Q_OBJECT

public:
    explicit ActivityLine(QWidget* parent);

    void setWords(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect room() const;
    [[nodiscard]] QString shown() const;

    QString m_words;
};

} // namespace trellis::ui
