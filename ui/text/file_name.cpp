// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/file_name.h"

#include <QStringList>

namespace trellis::ui {

QString asFileName(const QString& text, const QString& substitute)
{
    constexpr qsizetype kMostBytes = 120;
    static const QString kRefused = QStringLiteral("<>:\"/\\|?*");
    QString name;
    for (const QChar c : text.simplified()) {
        const bool isHidden =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (isHidden) {
            continue;
        }
        name += kRefused.contains(c) ? QLatin1Char('-') : c;
    }
    while (name.toUtf8().size() > kMostBytes) {
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    }
    // Windows takes no dot or space at the end; a dot in front hides a file elsewhere.
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))) {
        name.chop(1);
    }
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' '))) {
        name.remove(0, 1);
    }
    static const QStringList kReserved{QStringLiteral("con"), QStringLiteral("prn"),
                                       QStringLiteral("aux"), QStringLiteral("nul")};
    if (name.isEmpty() || kReserved.contains(name.toCaseFolded())) {
        name += substitute;
    }
    return name;
}

} // namespace trellis::ui
