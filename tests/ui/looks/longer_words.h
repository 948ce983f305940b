// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QTranslator>

namespace trellis::test {

/// Stands for a language with longer words: every string of the program two fifths longer, with
/// accents, so that what was never given to a translator stands out.
class LongerWords : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation, int n) const override;
};

} // namespace trellis::test
