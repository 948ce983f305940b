// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

class QPushButton;

namespace trellis::ui {

class Frame;
class Ribbon;

/// Leads through a class of one's own, one line above the screen: names, outcomes, the rule, then
/// the Map; where its course has outcomes already, only names. Each step can be left for later;
/// going elsewhere ends it. Deletes itself.
class OwnClassGuide : public QObject {
    Q_OBJECT

public:
    OwnClassGuide(const ScreenTools& tools, Frame& frame, QObject* parent = nullptr);

private:
    enum class Step : std::uint8_t { Names, Outcomes, Rule };

    void start(Step step);
    void goOn();
    void goToMap();
    void follow();
    void finish();
    void run(const char* command);

    ScreenTools m_tools;
    Frame& m_frame;
    Ribbon* m_ribbon;
    QPushButton* m_paste;
    QPushButton* m_next;
    ClassId m_class;
    bool m_isOnlyNames = false;
    Step m_step = Step::Names;
    std::size_t m_students = 0; ///< when it was looked at last
};

} // namespace trellis::ui
