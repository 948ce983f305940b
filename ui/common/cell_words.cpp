// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/cell_words.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

} // namespace

QString notesWords(int notes)
{
    if (notes == 0) {
        return {};
    }
    return notes == 1 ? CellWords::tr("1 note") : CellWords::tr("%1 notes").arg(notes);
}

QString staleWords(Date newest, Date day)
{
    const int weeks = (day.days() - newest.days()) / 7;
    return weeks == 1 ? CellWords::tr("last seen 1 week ago")
                      : CellWords::tr("last seen %1 weeks ago").arg(weeks);
}

} // namespace trellis::ui
