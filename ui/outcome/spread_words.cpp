// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/spread_words.h"

#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

struct SpreadWords {
    Q_DECLARE_TR_FUNCTIONS(SpreadWords)
};

/// The highest level first.
QStringList levelParts(const std::vector<int>& atRank, const Scale& scale)
{
    QStringList parts;
    for (int rank = static_cast<int>(atRank.size()); rank >= 1; --rank) {
        const int count = atRank.at(static_cast<std::size_t>(rank - 1));
        if (count > 0) {
            parts.append(SpreadWords::tr("%1 %2", "how many, level")
                             .arg(QString::number(count), ownWord(scale.level(rank).name)));
        }
    }
    return parts;
}

} // namespace

QString spreadWords(const OutcomeSpread& spread, const Scale& scale)
{
    QStringList parts = levelParts(spread.atRank, scale);
    if (spread.withoutLevel > 0) {
        parts.append(SpreadWords::tr("%1 without a level").arg(spread.withoutLevel));
    }
    if (spread.exempt > 0) {
        parts.append(SpreadWords::tr("%1 exempt").arg(spread.exempt));
    }
    return parts.join(SpreadWords::tr(", "));
}

QString occasionWords(const OutcomeOccasion& occasion, const Scale& scale)
{
    QStringList parts = levelParts(occasion.atRank, scale);
    if (occasion.notHandedIn > 0) {
        parts.append(SpreadWords::tr("%1 not handed in").arg(occasion.notHandedIn));
    }
    if (occasion.excused > 0) {
        parts.append(SpreadWords::tr("%1 excused").arg(occasion.excused));
    }
    return parts.isEmpty() ? SpreadWords::tr("no marks yet") : parts.join(SpreadWords::tr(", "));
}

} // namespace trellis::ui
