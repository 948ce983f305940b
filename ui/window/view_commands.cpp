// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/view_commands.h"

#include "ui/common/commands.h"
#include "ui/window/look.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QSettings>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kTextStep = 0.1;
constexpr double kSmallestText = 0.8;
constexpr double kLargestText = 2.0;

struct ViewCommands {
    Q_DECLARE_TR_FUNCTIONS(ViewCommands)
};

void setTextFactor(QSettings& settings, double factor)
{
    settings.setValue(QStringLiteral("textFactor"),
                      std::clamp(factor, kSmallestText, kLargestText));
    applyLook(settings);
}

void addTextSizes(Commands& commands, QSettings& settings)
{
    const auto change = [&settings](double step) {
        setTextFactor(settings,
                      settings.value(QStringLiteral("textFactor"), 1.0).toDouble() + step);
    };
    commands.add(
        {.id = QStringLiteral("view.largerText"),
         .menu = MenuId::View,
         .text = ViewCommands::tr("&Larger text"),
         .tip = ViewCommands::tr("Everything is written larger, up to twice the size."),
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
         .synonyms = ViewCommands::tr("zoom in font bigger")},
        [change] { change(kTextStep); });
    commands.add({.id = QStringLiteral("view.smallerText"),
                  .menu = MenuId::View,
                  .text = ViewCommands::tr("&Smaller text"),
                  .tip = ViewCommands::tr("Everything is written smaller."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                  .synonyms = ViewCommands::tr("zoom out font")},
                 [change] { change(-kTextStep); });
    commands.add({.id = QStringLiteral("view.usualText"),
                  .menu = MenuId::View,
                  .text = ViewCommands::tr("&Usual text size"),
                  .tip = ViewCommands::tr("The text size that the program came with."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_0)},
                  .synonyms = ViewCommands::tr("zoom reset font")},
                 [&settings] { setTextFactor(settings, 1.0); });
}

void addThemes(Commands& commands, QSettings& settings)
{
    struct Theme {
        const char* id;
        QString text;
        QString tip;
    };
    const std::vector<Theme> themes{
        {"view.themeSystem", ViewCommands::tr("Colours as the s&ystem"),
         ViewCommands::tr("Light or dark, as the system is set.")},
        {"view.themeLight", ViewCommands::tr("L&ight colours"),
         ViewCommands::tr("Dark letters on white.")},
        {"view.themeDark", ViewCommands::tr("&Dark colours"),
         ViewCommands::tr("Light letters on black.")},
        {"view.themeHighContrast", ViewCommands::tr("High &contrast"),
         ViewCommands::tr("The colours of the system; levels by sign and letter alone.")},
    };
    auto* group = new QActionGroup(&commands);
    const int chosen = settings.value(QStringLiteral("theme"), 0).toInt();
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const int value = static_cast<int>(i);
        QAction* action = commands.add({.id = QLatin1String(themes[i].id),
                                        .menu = MenuId::View,
                                        .text = themes[i].text,
                                        .tip = themes[i].tip,
                                        .synonyms = ViewCommands::tr("theme"),
                                        .startsSection = i == 0},
                                       [&settings, value] {
                                           settings.setValue(QStringLiteral("theme"), value);
                                           applyLook(settings);
                                       });
        action->setCheckable(true);
        action->setChecked(value == chosen);
        group->addAction(action);
    }
}

void addMotion(Commands& commands, QSettings& settings)
{
    const QString key = QStringLiteral("reduceMotion");
    QAction* still = commands.add({.id = QStringLiteral("view.reduceMotion"),
                                   .menu = MenuId::View,
                                   .text = ViewCommands::tr("&Reduce motion"),
                                   .tip = ViewCommands::tr("Nothing fades or slides."),
                                   .synonyms = ViewCommands::tr("animation still")},
                                  [&settings, key] {
                                      settings.setValue(key, !settings.value(key).toBool());
                                      applyLook(settings);
                                  });
    still->setCheckable(true);
    still->setChecked(settings.value(key, false).toBool());
}

} // namespace

void addViewCommands(Commands& commands, QMainWindow& window, QSettings& settings)
{
    addTextSizes(commands, settings);
    addThemes(commands, settings);
    addMotion(commands, settings);
    QAction* full = commands.add(
        {.id = QStringLiteral("view.fullScreen"),
         .menu = MenuId::View,
         .text = ViewCommands::tr("&Full screen"),
         .tip = ViewCommands::tr("The window fills the screen, or not."),
         .keys = {QKeySequence(Qt::Key_F11)},
         .startsSection = true},
        [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
    full->setChecked(window.isFullScreen());
}

} // namespace trellis::ui
