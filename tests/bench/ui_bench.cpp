// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a teacher waits for in a class of 40 students and 30 outcomes, in a file of 2,000 students:
// from a key, or from opening, until it is painted; and whole starts of the program.
#include "tests/bench/bare_commit.h"
#include "tests/bench/school_file.h"
#include "tests/bench/start_bench.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/small_class.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/map/map_model.h"
#include "ui/map/map_screen.h"
#include "ui/map/map_view.h"
#include "ui/text/strings.h"
#include "ui/window/frame.h"
#include "ui/window/main_window.h"
#include "ui/window/palette.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeWidget>

#include <array>
#include <cstdlib>

namespace {

using namespace trellis;
using namespace trellis::bench;
using namespace trellis::ui;

constexpr int kStudents = 40;
constexpr int kOutcomes = 30;
constexpr QSize kWindow(1366, 768);

void require(bool holds, const char* what)
{
    if (!holds) {
        fmt::print(stderr, "the bench stops: {}\n", what);
        std::exit(1);
    }
}

Date today()
{
    return test::day("2027-06-01");
}

/// Says whether anything inside a widget was painted since it was last asked to look.
class PaintWatch : public QObject {
public:
    PaintWatch() { qApp->installEventFilter(this); }

    void look(const QWidget* at)
    {
        m_at = at;
        m_isPainted = false;
    }

    void waitUntilPainted() const
    {
        QElapsedTimer waited;
        waited.start();
        while (!m_isPainted) {
            QCoreApplication::processEvents();
            require(waited.elapsed() < 10'000, "nothing was painted");
        }
    }

    [[nodiscard]] bool isPainted() const { return m_isPainted; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (event->type() == QEvent::Paint && widget != nullptr &&
            (widget == m_at || m_at->isAncestorOf(widget))) {
            m_isPainted = true;
        }
        return false;
    }

private:
    const QWidget* m_at = nullptr;
    bool m_isPainted = false;
};

/// Lets everything happen that waits for the event loop.
void settle()
{
    QTest::qWait(50);
}

void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    require(QApplication::focusWidget() != nullptr, "nothing has the keyboard");
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

double part(std::vector<double> times, double of)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(of * static_cast<double>(times.size() - 1))];
}

void reportTimes(const char* what, const std::vector<double>& times, double atMostMs)
{
    fmt::print("{:<52} p50 {:6.1f} ms  p99 {:6.1f} ms  (at most {} ms)\n", what,
               part(times, 0.5) * 1000, part(times, 0.99) * 1000, atMostMs);
    hold(what, part(times, 0.99) * 1000, atMostMs);
}

void showUntilPainted(PaintWatch& paint, QWidget& widget)
{
    widget.resize(kWindow);
    paint.look(&widget);
    widget.show();
    paint.waitUntilPainted();
}

void benchFirstPaint(PaintWatch& paint, const std::filesystem::path& path, QSettings& settings)
{
    auto opened = Document::open(path, test::testAuthor(), today);
    require(opened && (*opened)->hasBook(), "the file was not opened");
    Document& document = **opened;
    NameGuard names;
    QSize cell;
    {
        MapView map(document, names);
        showUntilPainted(paint, map);
        require(map.map().rowCount() == kStudents && map.map().outcomeCount() == kOutcomes,
                "the class is not the one that was written");
        cell = QSize(map.columnWidth(0), map.rowHeight(0));
    }
    const auto emptyTable = [&] {
        QStandardItemModel model(kStudents, kOutcomes);
        QTableView table;
        table.horizontalHeader()->setDefaultSectionSize(cell.width());
        table.verticalHeader()->setDefaultSectionSize(cell.height());
        table.setModel(&model);
        showUntilPainted(paint, table);
    };
    const auto [grid, gridFloor] = inTurns(
        21,
        [&] {
            MapView map(document, names);
            showUntilPainted(paint, map);
        },
        emptyTable);
    report("first paint of the grid, 40 x 30", grid, gridFloor, 2);
    const auto [screen, screenFloor] = inTurns(
        21,
        [&] {
            Commands commands;
            MapScreen map({document, commands, names, settings});
            showUntilPainted(paint, map);
        },
        emptyTable);
    report("first paint of the whole screen", screen, screenFloor, 2);
}

/// The file as somebody else sees it.
Gradebook openedAgain(const MainWindow& window)
{
    OpenOptions options;
    options.wholeFileChecks = false;
    auto gradebook = Gradebook::open(window.document()->gradebook().path(), options);
    require(gradebook.has_value(), "the file was not opened again");
    return std::move(gradebook).value();
}

OpId newestIn(const Gradebook& gradebook)
{
    const auto history = gradebook.history(1);
    require(history && !history->empty(), "the file has no history");
    return history->front().id;
}

void benchKeys(PaintWatch& paint, MainWindow& window, const std::filesystem::path& bare)
{
    constexpr int kColumns = 5;
    BareCommit bareCommit(bare);
    auto& map = *window.findChild<MapView*>();
    const auto marksAt = [&](int row, int column) {
        return map.map().cell(map.map().index(row, column))->marks;
    };
    const auto toTop = [&](int column) {
        map.setCurrentIndex(map.map().index(0, column));
        map.setFocus();
        settle();
    };
    std::vector<double> keys;
    std::vector<double> commits;
    for (int column = 0; column < kColumns; ++column) {
        toTop(column);
        const int before = marksAt(kStudents - 1, column);
        for (int row = 0; row < kStudents; ++row) {
            keys.push_back(seconds([&] {
                paint.look(map.viewport());
                pressKey(Qt::Key_2);
                paint.waitUntilPainted();
            }));
            commits.push_back(seconds([&] { bareCommit.run(); }));
        }
        require(marksAt(kStudents - 1, column) == before + 1, "a key was lost");
    }
    reportTimes("a level key, committed and painted", keys, 50);
    fmt::print("    {:.1f} times a bare commit of {:.1f} ms (p99 {:.1f} ms)\n",
               part(keys, 0.5) / part(commits, 0.5), part(commits, 0.5) * 1000,
               part(commits, 0.99) * 1000);

    // Held down, a key comes again before the event loop has had its turn.
    const Gradebook elsewhere = openedAgain(window);
    OpId newest = newestIn(elsewhere);
    std::vector<double> held;
    for (int column = kColumns; column < 2 * kColumns; ++column) {
        toTop(column);
        for (int row = 0; row < kStudents; ++row) {
            const int before = marksAt(row, column);
            held.push_back(seconds([&] {
                paint.look(map.viewport());
                QKeyEvent again(QEvent::KeyPress, Qt::Key_2, Qt::NoModifier, QStringLiteral("2"),
                                row > 0);
                QApplication::sendEvent(&map, &again);
            }));
            require(paint.isPainted(), "a key was not painted before the next");
            require(marksAt(row, column) == before + 1, "a key was lost");
            const OpId committed = newestIn(elsewhere);
            require(committed != newest, "a key was not committed before the next");
            newest = committed;
        }
    }
    reportTimes("a level key held down, committed and painted", held, 50);
}

void benchScreens(PaintWatch& paint, MainWindow& window)
{
    std::vector<double> first;
    std::vector<double> later;
    for (int round = 0; round < 8; ++round) {
        for (const Qt::Key key :
             {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_1}) {
            const Screen* before = window.frame()->screen();
            const double taken = seconds([&] {
                paint.look(window.frame());
                pressKey(key, Qt::ControlModifier);
                if (window.frame()->screen() != before) {
                    paint.look(window.frame()->screen());
                    paint.waitUntilPainted();
                }
            });
            if (window.frame()->screen() != before) {
                (round == 0 ? first : later).push_back(taken);
            }
            settle();
        }
    }
    require(first.size() >= 5, "the keys lead to too few screens");
    reportTimes("a screen shown for the first time", first, 150);
    reportTimes("a screen shown again", later, 150);
}

void benchPalette(PaintWatch& paint, MainWindow& window)
{
    pressKey(Qt::Key_K, Qt::ControlModifier); // the first time makes it
    pressKey(Qt::Key_Escape);
    settle();
    auto& palette = *window.findChild<Palette*>();
    auto& list = *palette.findChild<QTreeWidget*>();
    std::vector<double> openings;
    std::vector<double> searches;
    for (const char* typed : {"family17", "given family3", "giv fa 12", "class", "nobody at all"}) {
        openings.push_back(seconds([&] {
            paint.look(&palette);
            pressKey(Qt::Key_K, Qt::ControlModifier);
            paint.waitUntilPainted();
        }));
        settle();
        for (const char letter : QByteArray(typed)) {
            searches.push_back(seconds([&] {
                paint.look(list.viewport());
                QTest::keyClick(QApplication::focusWidget(), letter);
                paint.waitUntilPainted();
            }));
        }
        require(list.topLevelItemCount() > 0, "the palette found nothing to say");
        pressKey(Qt::Key_Escape);
        settle();
    }
    reportTimes("opening the palette over 2,000 students", openings, 50);
    reportTimes("a letter typed into it", searches, 50);
}

} // namespace

int main(int argc, char* argv[])
{
    const bool isChosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (!isChosen && !qEnvironmentVariableIsSet("DISPLAY") &&
        !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // Starts are timed on the display of whoever has one; everything else needs none.
    std::array<char, 10> option{"-platform"};
    std::array<char, 10> offscreen{"offscreen"};
    std::array<char*, 4> arguments{argv[0], option.data(), offscreen.data(), nullptr};
    int count = isChosen ? 1 : 3;
    const QApplication application(count, arguments.data());
    const test::TempFolder folder;
    const auto path = folder.file("school.trellis");
    {
        const Gradebook made = makeSchoolFile(path, {50, kStudents, kOutcomes, 3});
        require(!made.isReadOnly(), "the file was not made");
    }
    QSettings settings(QString::fromStdString(folder.file("settings.ini").string()),
                       QSettings::IniFormat);
    const auto ownPath = folder.file("own.trellis");
    {
        const Gradebook made = makeSchoolFile(ownPath, {5, 28, 10, 4});
        require(!made.isReadOnly(), "the file was not made");
    }
    benchStart("start on the class of a teacher's own file", toQt(ownPath.string()),
               settings.fileName());
    PaintWatch paint;
    benchFirstPaint(paint, path, settings);

    MainWindow window({test::testAuthor(), today, &settings});
    window.resize(kWindow);
    window.show();
    window.activateWindow();
    require(window.openFile(QString::fromStdString(path.string())), "the window opened no file");
    settle();
    benchKeys(paint, window, folder.file("bare.db"));
    benchScreens(paint, window);
    benchPalette(paint, window);
    return verdict(argc, argv);
}
