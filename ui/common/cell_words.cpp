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
    return CellWords::tr("%n notes", nullptr, notes);
}

QString staleWords(Date newest, Date day)
{
    return CellWords::tr("last seen %n weeks ago", nullptr, (day.days() - newest.days()) / 7);
}

} // namespace trellis::ui
