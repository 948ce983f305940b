// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/sheet_pdf.h"

#include <QString>

class QSettings;

namespace trellis::ui {

class Document;

/// With what the sheets of a gradebook were last printed on this machine.
class SheetMemory {
public:
    SheetMemory(QSettings& settings, const Document& document);

    /// The paper of the country and no extras at first.
    [[nodiscard]] SheetOptions options() const;
    void keep(const SheetOptions& options);

    /// On which printer; empty where nothing was printed yet. The same for all gradebooks.
    [[nodiscard]] QString printer() const;
    void keepPrinter(const QString& name);

    /// Of this machine, where all of it is kept.
    [[nodiscard]] QSettings& settings() const { return m_settings; }

private:
    [[nodiscard]] QString key(const char* what) const;

    QSettings& m_settings;
    QString m_gradebook;
};

} // namespace trellis::ui
