// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

class QKeyEvent;

namespace trellis::ui {

class Frame;

/// While the keyboard is in the evidence beside a grid, the keys of levels and of marks mean the
/// cell that the evidence is of: they give the keyboard back to the grid and work there.
class EvidenceKeys : public QObject {
    Q_OBJECT

public:
    EvidenceKeys(const ScreenTools& tools, Frame& frame, QWidget& evidence);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A command for marks, which works only on the screen, with its key.
    [[nodiscard]] QAction* markCommand(const QKeyEvent& event) const;

    ScreenTools m_tools;
    Frame& m_frame;
};

} // namespace trellis::ui
