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

#include <cstdio>
#include <cstdlib>

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

/// Ends the process as soon as a table has been painted.
class EndWhenPainted : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QObject* parent = watched->parent();
        if (event->type() == QEvent::Paint && qobject_cast<const QTableView*>(parent) != nullptr) {
            // After everything that is painted together with it.
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
        }
        return false;
    }
};

void watchPainting()
{
    qApp->installEventFilter(new EndWhenPainted);
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

void runToItsEnd(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        std::fputs("the bench stops: a start did not come to its end\n", stderr);
        std::exit(1);
    }
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
    const auto [window, table] = inTurns(
        kRounds,
        [&] {
            runToItsEnd({windowWord(), gradebook, settings});
        },
        [] { runToItsEnd({tableWord()}); });
    report(what, window, table, 1.5);
}

} // namespace trellis::bench
