// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/commands.h"
#include "ui/common/screen.h"

#include <QStringList>

#include <functional>
#include <vector>

class QAction;

namespace trellis::ui {

class SingleKeys;

/// "Rate Capable", "Not handed in": a command for each level of the course and for none, for those
/// who cannot or will not use single letters. They have no keys until they are given some.
class LevelCommands : public QObject {
    Q_OBJECT

public:
    LevelCommands(const ScreenTools& tools, SingleKeys& keys, QObject* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    struct Made {
        QAction* action = nullptr;
        QString text; ///< without its key
        QChar key;    ///< what it is entered by where single keys are as they come
    };

    void follow();
    void add(const CommandSpec& spec, QChar key, const std::function<bool()>& enter);
    /// Behind each command the key that does the same in a grid, as it is on this machine.
    void showKeys();

    ScreenTools m_tools;
    SingleKeys& m_keys;
    QStringList m_levels; ///< as the commands name them
    std::vector<Made> m_made;
};

} // namespace trellis::ui
