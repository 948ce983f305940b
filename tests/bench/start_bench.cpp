// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/bench/start_bench.h"

#include "tests/bench/stopwatch.h"
#include "tests/bench/tell_when_painted.h"
#include "tests/support/small_class.h"
#include "ui/window/run_window.h"

#include <QProcess>
#include <QSettings>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace trellis::bench {

namespace {

constexpr int kRounds = 15;

QString windowWord()
{
    return QStringLiteral("--time-window");
}

void watchPainting()
{
    qApp->installEventFilter(new TellWhenPainted);
}

int showGradebook(int argc, char* argv[])
{
    QSettings settings(QString::fromLocal8Bit(argv[3]), QSettings::IniFormat);
    return ui::runWindow(argc, argv, QString::fromLocal8Bit(argv[2]),
                         {test::testAuthor(), [] { return test::day("2027-06-01"); }, &settings});
}

/// From starting the process until it says that it has painted. It ends outside of that, as a
/// program ends that is closed, so that the next one finds the file as it was left.
double timeStart(const QString& program, const QStringList& arguments, QByteArray& told)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bool isPainted = false;
    const double taken = seconds([&] {
        process.start(program, arguments);
        isPainted = process.waitForReadyRead();
    });
    if (!isPainted || !process.waitForFinished() || process.exitCode() != 0) {
        std::fputs("the bench stops: a start did not come to its end\n", stderr);
        std::exit(1);
    }
    told = process.readAllStandardOutput().trimmed();
    return taken;
}

} // namespace

std::optional<int> runTimedStart(int argc, char* argv[])
{
    if (argc < 4 || QString::fromLocal8Bit(argv[1]) != windowWord()) {
        return std::nullopt;
    }
    qAddPreRoutine(watchPainting);
    return showGradebook(argc, argv);
}

void benchStart(const char* what, const QString& gradebook, const QString& settings)
{
    const QString bench = QCoreApplication::applicationFilePath();
    const QString table =
        QCoreApplication::applicationDirPath() + QStringLiteral("/trellis_empty_table");
    std::vector<double> windows;
    std::vector<double> tables;
    QByteArray told;
    for (int round = 0; round < kRounds; ++round) {
        windows.push_back(timeStart(bench, {windowWord(), gradebook, settings}, told));
        tables.push_back(timeStart(table, {}, told));
    }
    std::printf("starts of whole processes: %s\n", told.constData());
    std::fflush(stdout);
    std::sort(windows.begin(), windows.end());
    std::sort(tables.begin(), tables.end());
    report(what, windows[kRounds / 2], tables[kRounds / 2], 1.5);
}

} // namespace trellis::bench
