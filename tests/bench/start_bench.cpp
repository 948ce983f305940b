// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/bench/start_bench.h"

#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace trellis::bench {

namespace {

constexpr int kRounds = 25;

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

void benchStart(const char* what, const QString& gradebook, const QString& settings)
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString window = here.filePath(QStringLiteral("trellis_timed_window"));
    const QString table = here.filePath(QStringLiteral("trellis_empty_table"));
    std::vector<double> windows;
    std::vector<double> tables;
    // A start is over so soon that what else a machine does shows in it: each is compared with
    // the one beside it, not with all of a minute.
    std::vector<double> ratios;
    QByteArray told;
    for (int round = 0; round < kRounds; ++round) {
        windows.push_back(timeStart(window, {gradebook, settings}, told));
        tables.push_back(timeStart(table, {}, told));
        ratios.push_back(windows.back() / tables.back());
    }
    std::printf("starts of whole processes: %s\n", told.constData());
    std::fflush(stdout);
    report(what, median(windows), median(tables), median(ratios), 1.5);
}

} // namespace trellis::bench
