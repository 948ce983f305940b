// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QAbstractButton>

namespace trellis::ui {

/// A count in large letters with what it means below; pressed, a list shows only these.
class CountCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit CountCard(QWidget* parent = nullptr);

    void setCount(const QString& count, const QString& words);
    /// Something that waits to be looked at has the colours of a warning.
    void setWarning(bool warns);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// All of the words, of which two lines are the least.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont largeFont() const;
    [[nodiscard]] int heightOf(int words) const;

    QString m_words;
    bool m_warns = false;
};

} // namespace trellis::ui
