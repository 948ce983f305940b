// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QLabel>
#include <QStringList>

namespace trellis::ui {

/// Sentences of which the first says most, wrapped. Those at the end that there is no room for are
/// left out; the tip has all of them. The words can be selected with the mouse.
class WhyLabel : public QLabel {
    Q_OBJECT

public:
    explicit WhyLabel(QWidget* parent);

    void setSentences(const QStringList& sentences);
    /// All of it, whether there is room or not.
    [[nodiscard]] QString whole() const;

protected:
    void enterEvent(QEnterEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QStringList m_sentences;
};

} // namespace trellis::ui
