// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a start is measured against: a window of Qt with an empty table, linked with nothing else.
#include "tests/bench/tell_when_painted.h"

#include <QStandardItemModel>

namespace {

constexpr int kRows = 40;
constexpr int kColumns = 30;

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    trellis::bench::TellWhenPainted painted;
    application.installEventFilter(&painted);
    QStandardItemModel model(kRows, kColumns);
    QTableView table;
    table.setModel(&model);
    table.resize(1366, 768);
    table.show();
    return QApplication::exec();
}
