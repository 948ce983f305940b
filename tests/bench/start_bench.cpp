// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/bench/start_bench.h"

#include "tests/bench/stopwatch.h"
#include "tests/support/small_class.h"
#include "ui/window/run_window.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace trellis::bench {

namespace {

constexpr int kRounds = 15;
constexpr int kRows = 40;
constexpr int kColumns = 30;

QString windowWord()
{
    return QStringLiteral("--time-window");
}

QString tableWord()
{
    return QStringLiteral("--time-table");
}

/// Says so when a table has been painted, and ends the process then.
class TellWhenPainted : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QObject* parent = watched->parent();
        const bool isTable = qobject_cast<const QTableView*>(parent) != nullptr;
        if (event->type() == QEvent::Paint && isTable && !m_isTold) {
            m_isTold = true;
            // After everything that is painted together with it.
            QTimer::singleShot(0, qApp, [] {
                std::printf("painted on %s\n", qPrintable(QGuiApplication::platformName()));
                std::fflush(stdout);
                QApplication::closeAllWindows();
            });
        }
        return false;
    }

private:
    bool m_isTold = false;
};

void watchPainting()
{
    qApp->installEventFilter(new TellWhenPainted);
}

int showEmptyTable(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QStandardItemModel model(kRows, kColumns);
    QTableView table;
    table.setModel(&model);
    table.resize(1366, 768);
    table.show();
    return QApplication::exec();
}

int showGradebook(int argc, char* argv[])
{
    QSettings settings(QString::fromLocal8Bit(argv[3]), QSettings::IniFormat);
    return ui::runWindow(argc, argv, QString::fromLocal8Bit(argv[2]),
                         {test::testAuthor(), [] { return test::day("2027-06-01"); }, &settings});
}

/// From starting the process until it says that it has painted. It ends outside of that, as a
/// program ends that is closed, so that the next one finds the file as it was left.
double timeStart(const QStringList& arguments, QByteArray& told)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bool isPainted = false;
    const double taken = seconds([&] {
        process.start(QCoreApplication::applicationFilePath(), arguments);
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
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (word != windowWord() && word != tableWord()) {
        return std::nullopt;
    }
    qAddPreRoutine(watchPainting);
    return word == tableWord() ? showEmptyTable(argc, argv) : showGradebook(argc, argv);
}

void benchStart(const char* what, const QString& gradebook, const QString& settings)
{
    std::vector<double> windows;
    std::vector<double> tables;
    QByteArray told;
    for (int round = 0; round < kRounds; ++round) {
        windows.push_back(timeStart({windowWord(), gradebook, settings}, told));
        tables.push_back(timeStart({tableWord()}, told));
    }
    std::printf("starts of whole processes: %s\n", told.constData());
    std::fflush(stdout);
    std::sort(windows.begin(), windows.end());
    std::sort(tables.begin(), tables.end());
    report(what, windows[kRounds / 2], tables[kRounds / 2], 1.5);
}

} // namespace trellis::bench
