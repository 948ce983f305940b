// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/window_start.h"

#include "app/commands/command_line.h"
#include "app/commands/invocation.h"
#include "ui/text/strings.h"
#include "ui/window/run_window.h"

#include <QSettings>

namespace trellis::app {

int startWindow(int& argc, char* argv[], const std::string& file)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Trellis"),
                       QStringLiteral("Trellis"));
    ui::WindowTools tools;
    tools.author = Invocation().author();
    tools.author.way = OpWay::Window;
    tools.today = localToday;
    tools.settings = &settings;
    return ui::runWindow(argc, argv, ui::toQt(file), tools);
}

} // namespace trellis::app
