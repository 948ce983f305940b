// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/class_commands.h"

#include "ui/common/commands.h"
#include "ui/document/document.h"

#include <QAction>
#include <QActionGroup>

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

bool needsClass(const QString& id)
{
    constexpr std::array kAboutClass{"file.pasteNames", "file.importRoster", "file.export",
                                     "go.findStudent"};
    constexpr std::array kAboutWindow{"file.", "edit.undo", "edit.redo", "go.", "view.", "help."};
    const auto isOne = [&id](const char* one) { return id == QLatin1String(one); };
    const auto begins = [&id](const char* part) { return id.startsWith(QLatin1String(part)); };
    return std::any_of(kAboutClass.begin(), kAboutClass.end(), isOne) ||
           std::none_of(kAboutWindow.begin(), kAboutWindow.end(), begins);
}

} // namespace

ClassCommands::ClassCommands(Commands& commands, const Document& document, QObject* parent)
    : QObject(parent), m_commands(commands), m_document(document)
{
    connect(&document, &Document::changed, this, &ClassCommands::follow);
    connect(&commands, &Commands::changed, this, &ClassCommands::gather);
    follow();
}

void ClassCommands::follow()
{
    if (m_document.hasBook() == (m_off == nullptr)) {
        return;
    }
    if (m_off != nullptr) {
        // A group gives back what each of its actions was told meanwhile.
        m_off->setEnabled(true);
        delete m_off;
        m_off = nullptr;
        return;
    }
    m_off = new QActionGroup(this);
    m_off->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_off->setEnabled(false);
    gather();
}

void ClassCommands::gather()
{
    if (m_off == nullptr) {
        return;
    }
    for (const Commands::Command& command : m_commands.all()) {
        if (command.action->actionGroup() == nullptr && needsClass(command.spec.id)) {
            m_off->addAction(command.action);
        }
    }
}

} // namespace trellis::ui
