// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QPrinter;

namespace trellis::ui {

/// What is worth knowing of a printer before paper goes there.
struct PrinterFacts {
    bool isOneSided = false; ///< cannot print on both sides
    bool isStopped = false;  ///< takes paper, but keeps it until somebody sets it going
};

/// Printers to choose from.
struct Printers {
    QStringList names;
    QString usual; ///< the system's own choice; empty where it has none
    std::function<std::unique_ptr<QPrinter>(const QString& name)> take;
    std::function<PrinterFacts(const QString& name)> look; ///< none: nothing is known of any
};

/// Those of this machine. Asks the system, which may take a moment, or for ever.
[[nodiscard]] Printers printersHere();

/// Whether the system took what was printed: Qt ends a print job alike when nobody answers.
[[nodiscard]] bool isTaken(const QPrinter& printer);

} // namespace trellis::ui
