// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/view_commands.h"

#include "ui/common/commands.h"
#include "ui/common/preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>

#include <cmath>
#include <vector>

namespace trellis::ui {

namespace {

constexpr double kTextStep = 0.1;

struct ViewCommands {
    Q_DECLARE_TR_FUNCTIONS(ViewCommands)
};

void addTextSizes(Commands& commands, Preferences& preferences)
{
    const auto change = [&preferences](double step) {
        preferences.setTextFactor(preferences.look().textFactor + step);
    };
    QAction* larger = commands.add(
        {.id = QStringLiteral("view.largerText"),
         .menu = MenuId::View,
         .text = ViewCommands::tr("&Larger text"),
         .tip = ViewCommands::tr("Everything is written larger, up to twice the size."),
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
         .synonyms = ViewCommands::tr("zoom in font bigger")},
        [change] { change(kTextStep); });
    QAction* smaller = commands.add(
        {.id = QStringLiteral("view.smallerText"),
         .menu = MenuId::View,
         .text = ViewCommands::tr("&Smaller text"),
         .tip = ViewCommands::tr("Everything is written smaller, down to four fifths of the size."),
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
         .synonyms = ViewCommands::tr("zoom out font")},
        [change] { change(-kTextStep); });
    QAction* usual =
        commands.add({.id = QStringLiteral("view.usualText"),
                      .menu = MenuId::View,
                      .text = ViewCommands::tr("&Usual text size"),
                      .tip = ViewCommands::tr("The text size that the program came with."),
                      .keys = {QKeySequence(Qt::CTRL | Qt::Key_0)},
                      .synonyms = ViewCommands::tr("zoom reset font")},
                     [&preferences] { preferences.setTextFactor(1.0); });
    // What there is no more of is not offered.
    const auto refresh = [&preferences, larger, smaller, usual] {
        constexpr double kSame = 0.01;
        const double factor = preferences.look().textFactor;
        larger->setEnabled(factor < kLargestText - kSame);
        smaller->setEnabled(factor > kSmallestText + kSame);
        usual->setEnabled(std::abs(factor - 1.0) > kSame);
    };
    QObject::connect(&preferences, &Preferences::lookChanged, usual, refresh);
    refresh();
}

void addThemes(Commands& commands, Preferences& preferences)
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
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const auto theme = static_cast<ThemeChoice>(i);
        QAction* action = commands.add({.id = QLatin1String(themes[i].id),
                                        .menu = MenuId::View,
                                        .text = themes[i].text,
                                        .tip = themes[i].tip,
                                        .synonyms = ViewCommands::tr("theme"),
                                        .startsSection = i == 0},
                                       [&preferences, theme] { preferences.setTheme(theme); });
        action->setCheckable(true);
        group->addAction(action);
        const auto refresh = [&preferences, action, theme] {
            action->setChecked(preferences.look().theme == theme);
        };
        QObject::connect(&preferences, &Preferences::lookChanged, action, refresh);
        refresh();
    }
}

void addMotion(Commands& commands, Preferences& preferences)
{
    QAction* still = commands.add(
        {.id = QStringLiteral("view.reduceMotion"),
         .menu = MenuId::View,
         .text = ViewCommands::tr("&Reduce motion"),
         .tip = ViewCommands::tr("Nothing fades or slides."),
         .synonyms = ViewCommands::tr("animation still")},
        [&preferences] { preferences.setReducedMotion(!preferences.look().reduceMotion); });
    still->setCheckable(true);
    const auto refresh = [&preferences, still] {
        still->setChecked(preferences.look().reduceMotion);
    };
    QObject::connect(&preferences, &Preferences::lookChanged, still, refresh);
    refresh();
}

} // namespace

void addViewCommands(Commands& commands, QMainWindow& window, Preferences& preferences)
{
    addTextSizes(commands, preferences);
    addThemes(commands, preferences);
    addMotion(commands, preferences);
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
