// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

class QAction;

namespace trellis {
struct StudentRecord;
}

namespace trellis::ui {

class Frame;
class Ribbon;

/// Hides everybody's name but that of the student who is looked at, and says so as long as it does.
class HideNames : public QObject {
    Q_OBJECT

public:
    HideNames(Frame& frame, const ScreenTools& tools, QObject* parent = nullptr);

private:
    void toggle();
    void refresh();
    /// None where everybody is hidden.
    [[nodiscard]] const StudentRecord* shownStudent() const;

    Frame& m_frame;
    ScreenTools m_tools;
    Ribbon* m_ribbon;
    QAction* m_action;
};

/// A sentence with the names in it that may not be seen now taken out.
[[nodiscard]] QString withoutHiddenNames(const QString& sentence, const ScreenTools& tools);

} // namespace trellis::ui
