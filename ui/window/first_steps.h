// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace trellis::ui {

class Frame;

/// "First five minutes": a few things worth trying, each ticked once it was done anywhere.
class FirstSteps : public QFrame {
    Q_OBJECT

public:
    FirstSteps(const ScreenTools& tools, Frame& frame);

    /// Shows the list from the next gradebook on, unless it was closed before.
    static void offer(QSettings& settings);

private:
    struct Step {
        QString id;
        QString text;
        const char* command = nullptr; ///< whose key is said behind it
        QLabel* label = nullptr;
    };

    void addStep(const QString& id, const QString& text, const char* command = nullptr);
    void look();
    void tick(const QString& id);
    void tickSheet();
    /// Commands came or went.
    void follow();
    void refresh();

    ScreenTools m_tools;
    std::vector<Step> m_steps;
    OpId m_newest;
};

} // namespace trellis::ui
