// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

namespace trellis::ui {

class Frame;

/// Where a gradebook was left on this machine: kept under its uid, as ids and numbers only.
class WindowMemory {
public:
    WindowMemory(QSettings& settings, const std::string& uid);

    void keep(const Frame& frame) const;
    /// Keeps where it is from now on, some time after each move, so that a program that is ended
    /// by force finds it too.
    void follow(Frame& frame) const;
    /// Goes to where it was left, or to the Map of the class that is shown.
    void restore(Frame& frame) const;

private:
    [[nodiscard]] QString key(const char* what) const;
    [[nodiscard]] std::int64_t id(const char* what) const;

    QSettings& m_settings;
    QString m_uid;
};

} // namespace trellis::ui
