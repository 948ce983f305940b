// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;

namespace trellis::ui {

class Commands;
class Preferences;

/// Everything that is chosen on this machine, in one place that stays open beside the work. Each
/// choice holds at once and is remembered.
class SettingsWindow : public QDialog {
    Q_OBJECT

public:
    /// Closes with the commands. The levels are those of the open class, "E D C"; empty: none.
    SettingsWindow(Commands& commands, Preferences& preferences, const QString& levels,
                   QWidget* parent = nullptr);

private:
    [[nodiscard]] QFormLayout* addGroup(const QString& title);
    void addLook();
    void addEntering(const QString& levels);
    void addSheets();
    void addCopies();
    QCheckBox* addSwitch(QFormLayout* form, const QString& text, const QString& about,
                         const std::function<void(bool)>& set);
    /// Runs a command of the window, as its menu does.
    void run(const char* command);
    void chooseFolder();
    void refresh();

    Commands& m_commands;
    Preferences& m_preferences;
    QWidget* m_page;
    QComboBox* m_textSize = nullptr;
    QComboBox* m_theme = nullptr;
    QCheckBox* m_still = nullptr;
    QCheckBox* m_moveOn = nullptr;
    QCheckBox* m_readBack = nullptr;
    QCheckBox* m_singleKeys = nullptr;
    QComboBox* m_paper = nullptr;
    QLabel* m_folder = nullptr;
};

} // namespace trellis::ui
