// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/text/conference_text.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace trellis::ui {

/// "Ready", or what is still open as buttons that lead to where it is made.
class ReadyBar : public QWidget {
    Q_OBJECT

public:
    explicit ReadyBar(QWidget* parent = nullptr);

    void setReadiness(const Readiness& ready);

Q_SIGNALS:
    void partWanted(trellis::ui::ReadyPart part);

private:
    QLabel* m_words;
    std::array<QPushButton*, kReadyParts.size()> m_open{};
};

} // namespace trellis::ui
