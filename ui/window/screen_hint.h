// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

namespace trellis::ui {

class Frame;
class StatusLine;

/// What stands in the status line as long as a screen is shown: on the Map how a first level is
/// entered, while there is none in the class, and then what the screen says in short.
class ScreenHint : public QObject {
    Q_OBJECT

public:
    ScreenHint(const ScreenTools& tools, const Frame& frame, StatusLine& status, QObject* parent);

private:
    void refresh();

    ScreenTools m_tools;
    const Frame& m_frame;
    StatusLine& m_status;
};

} // namespace trellis::ui
