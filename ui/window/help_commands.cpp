// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/help_commands.h"

#include "ui/common/commands.h"
#include "ui/window/about_box.h"
#include "ui/window/frame.h"
#include "ui/window/key_map.h"
#include "ui/window/main_window.h"
#include "ui/window/single_keys.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

struct HelpCommands {
    Q_DECLARE_TR_FUNCTIONS(HelpCommands)
};

void showKeys(MainWindow& window)
{
    if (Frame* frame = window.frame()) {
        frame->makeAll(); // a screen that nobody has looked at yet has keys as well
    }
    auto* keys = new KeyMap(window.commands(), window.preferences(),
                            window.findChild<const SingleKeys*>(), &window);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->show();
}

} // namespace

void addHelpCommands(Commands& commands, MainWindow& window)
{
    commands.add({.id = QStringLiteral("help.keys"),
                  .menu = MenuId::Help,
                  .text = HelpCommands::tr("&Keys…"),
                  .tip = HelpCommands::tr("Every key and what it does; fits on one page."),
                  .keys = {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)},
                  .synonyms = HelpCommands::tr("shortcuts keyboard map help cheat sheet")},
                 [&window] { showKeys(window); });
    commands.add({.id = QStringLiteral("help.about"),
                  .menu = MenuId::Help,
                  .text = HelpCommands::tr("&About Trellis"),
                  .tip = HelpCommands::tr("Version, licence, and where the settings are."),
                  .synonyms = HelpCommands::tr("version licence license info"),
                  .startsSection = true},
                 [&window] { showAbout(&window); });
}

} // namespace trellis::ui
