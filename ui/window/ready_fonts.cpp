// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/ready_fonts.h"

#include "ui/map/map_headers.h"

#include <QFontMetrics>
#include <QLibrary>

#include <clocale>

namespace trellis::ui {

std::future<void> findFontsAhead()
{
    // As QApplication is about to do; not while numbers of fontconfig's settings are read.
    std::setlocale(LC_ALL, "");
    return std::async(std::launch::async, [] {
        const auto find = reinterpret_cast<int (*)()>(
            QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit"));
        if (find != nullptr) {
            find();
        }
    });
}

void readyFonts(const QFont& usual)
{
    QFont bold = usual;
    bold.setBold(true);
    for (const QFont& font : {usual, bold, OutcomeHeader::smallFont(usual)}) {
        (void)QFontMetrics(font).horizontalAdvance(QStringLiteral("Aa 1"));
    }
}

} // namespace trellis::ui
