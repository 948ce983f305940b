// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QPrinter;

namespace trellis::ui {

/// Printers to choose from.
struct Printers {
    QStringList names;
    QString usual; ///< the system's own choice; empty where it has none
    std::function<std::unique_ptr<QPrinter>(const QString& name)> take;
};

/// Those of this machine. Asks the system, which may take a moment.
[[nodiscard]] Printers printersHere();

/// Whether the system took what was printed: Qt ends a print job alike when nobody answers.
[[nodiscard]] bool isTaken(const QPrinter& printer);

} // namespace trellis::ui
