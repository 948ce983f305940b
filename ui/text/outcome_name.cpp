// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/outcome_name.h"

#include "core/model/course.h"

namespace trellis::ui {

QString outcomeName(const Outcome& outcome, TextFor target, int longest)
{
    QString name = toQt(outcome.code + " " + outcome.label()).simplified();
    if (name.size() > longest) {
        const QString start = name.left(longest);
        // Between two words, unless there is but one.
        const qsizetype end = start.lastIndexOf(QLatin1Char(' '));
        name = start.left(end > longest / 2 ? end : longest - 1);
        if (name.back().isHighSurrogate()) {
            name.chop(1);
        }
        name += QChar(0x2026);
    }
    return named(name, target);
}

} // namespace trellis::ui
