// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace trellis::ui {

/// A thin strip above the screen: one sentence and what can be done about it.
class Ribbon : public QFrame {
    Q_OBJECT

public:
    explicit Ribbon(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    QPushButton* addButton(const QString& text);

private:
    QLabel* m_sentence;
    QHBoxLayout* m_layout;
};

} // namespace trellis::ui
