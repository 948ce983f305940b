// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QObject>

class QActionGroup;

namespace trellis::ui {

class Commands;
class Document;

/// Switches off what needs a class for as long as the gradebook has none: the commands of screens
/// that come while it lasts as well.
class ClassCommands : public QObject {
    Q_OBJECT

public:
    ClassCommands(Commands& commands, const Document& document, QObject* parent);

private:
    void follow();
    void gather();

    Commands& m_commands;
    const Document& m_document;
    QActionGroup* m_off = nullptr; ///< while there is no class
};

} // namespace trellis::ui
