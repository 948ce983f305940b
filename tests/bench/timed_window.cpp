// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The program as it starts on a gradebook, until it has painted: linked with what the program is
// linked with and nothing else. Its arguments are the gradebook and the file of settings.
#include "tests/bench/tell_when_painted.h"
#include "tests/support/small_class.h"
#include "ui/window/run_window.h"

#include <QSettings>

namespace {

void watchPainting()
{
    qApp->installEventFilter(new trellis::bench::TellWhenPainted);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 3) {
        std::fputs("usage: trellis_timed_window GRADEBOOK SETTINGS\n", stderr);
        return 2;
    }
    qAddPreRoutine(watchPainting);
    QSettings settings(QString::fromLocal8Bit(argv[2]), QSettings::IniFormat);
    return trellis::ui::runWindow(
        argc, argv, QString::fromLocal8Bit(argv[1]),
        {trellis::test::testAuthor(), [] { return trellis::test::day("2027-06-01"); }, &settings});
}
