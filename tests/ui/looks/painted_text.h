// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace trellis::test {

/// A piece of text as it came to be painted.
struct PaintedText {
    QString text;
    QString painter; ///< class of the widget that painted it
    QRectF letters;  ///< without the room above and below letters of usual height
    QRectF room;     ///< what it was clipped to by who painted it; as large as can be without
};

/// Every text that a widget and what is in it paint, headings and cells of grids too.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget& widget);

/// Those that lose letters or parts of letters: "OutcomeHeader 'Last seen': 71 wide in 56".
[[nodiscard]] QStringList cutLetters(QWidget& widget);

} // namespace trellis::test
