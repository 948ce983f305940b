// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"
#include "core/storage/op.h"

#include <QString>

#include <optional>

class QSettings;

namespace trellis::ui {

class Document;

/// How far the history of a class had come when it was last left or looked at; what came later is
/// new. Kept on this machine.
class LookMarker {
public:
    LookMarker(const Document& document, QSettings& settings)
        : m_document(document), m_settings(settings)
    {}

    /// None where the class was never seen.
    [[nodiscard]] std::optional<OpId> of(ClassId schoolClass) const;
    /// Everything there is by now has been seen.
    void look(ClassId schoolClass);

private:
    [[nodiscard]] QString key(ClassId schoolClass) const;

    const Document& m_document;
    QSettings& m_settings;
};

} // namespace trellis::ui
