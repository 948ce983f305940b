// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What was typed is in the file, however the program ends: another process opens the window, types
// and acknowledges each key after it was handled, and is killed in the middle of it.
#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "ui/document/document.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <cstdio>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

constexpr int kStudents = 30;
constexpr int kOutcomes = 20;
constexpr int kKills = 20;
constexpr int kMostKeys = 7;  ///< that are waited for before a kill
constexpr int kKeysMore = 20; ///< at most, until the kill comes: a busy machine lets it wait
static_assert(kKills * (kMostKeys + kKeysMore) <= kStudents * kOutcomes);
constexpr int kPatienceMs = 120'000;

/// The other process, which says how many keys it has seen handled.
struct Typist {
    Typist(const SmallClass& c, bool isLying, int keys) : wanted(keys)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TRELLIS_TEST_FILE"),
                           QString::fromStdString(c.gradebook.path().string()));
        environment.insert(QStringLiteral("TRELLIS_TEST_SETTINGS"),
                           QString::fromStdString(c.folder.file("settings.ini").string()));
        environment.insert(QStringLiteral("TRELLIS_TEST_KEYS"), QString::number(keys + kKeysMore));
        environment.insert(QStringLiteral("TRELLIS_TEST_LIES"),
                           isLying ? QStringLiteral("yes") : QString());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[typist]")});
    }

    /// Lets it type on until it has acknowledged the keys that are wanted, then kills it.
    /// Returns how many it acknowledged before it was gone.
    int kill()
    {
        int acknowledged = 0;
        const auto read = [&] {
            while (process.canReadLine()) {
                bool isNumber = false;
                const int number = process.readLine().trimmed().toInt(&isNumber);
                acknowledged = isNumber ? number : acknowledged;
            }
        };
        while (acknowledged < wanted) {
            REQUIRE(process.waitForReadyRead(kPatienceMs));
            read();
        }
        process.kill();
        process.waitForFinished();
        read();
        return acknowledged;
    }

    int wanted;
    QProcess process;
};

int marksIn(const SmallClass& c)
{
    int marks = 0;
    for (const StudentRecord& record : c.book().students) {
        marks += static_cast<int>(record.evidence.size());
    }
    return marks;
}

} // namespace

TEST_CASE("kill: every key that was handled is in the file, and the file opens to be changed",
          "[ui][faults]")
{
    const SmallClass c(kStudents, kOutcomes);
    int before = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        CAPTURE(kill);
        Typist typist(c, false, 1 + kill % kMostKeys);
        const int acknowledged = typist.kill();
        const int now = marksIn(c);
        // The key that was being handled may have come through as well.
        CHECK(now - before >= acknowledged);
        CHECK(now - before <= acknowledged + 1);
        before = now;
    }
    auto opened =
        Document::open(c.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); });
    REQUIRE(opened);
    CHECK_FALSE((*opened)->isReadOnly());
    REQUIRE((*opened)->undo());
    CHECK(marksIn(c) == before - 1);
}

TEST_CASE("kill: a program that acknowledges what it has not saved is found out", "[ui][faults]")
{
    const SmallClass c(kStudents, kOutcomes);
    Typist typist(c, true, 5);
    const int acknowledged = typist.kill();
    CHECK(marksIn(c) < acknowledged);
}

TEST_CASE("types into a window until it is killed", "[.][typist]")
{
    const bool isLying = !qEnvironmentVariable("TRELLIS_TEST_LIES").isEmpty();
    QSettings settings(qEnvironmentVariable("TRELLIS_TEST_SETTINGS"), QSettings::IniFormat);
    MainWindow window({testAuthor(), [] { return day("2026-11-20"); }, &settings});
    window.resize(1366, 768);
    window.show();
    REQUIRE(window.openFile(qEnvironmentVariable("TRELLIS_TEST_FILE")));
    MapView& map = *window.findChild<MapView*>();
    const int most = qEnvironmentVariableIntValue("TRELLIS_TEST_KEYS");
    int acknowledged = 0;
    for (int column = 0; column < kOutcomes; ++column) {
        for (int row = 0; row < kStudents; ++row) {
            const QModelIndex cell = map.map().index(row, column);
            if (map.map().cell(cell)->marks > 0) {
                continue;
            }
            if (acknowledged == most) {
                QTest::qWait(kPatienceMs); // the kill is on its way
                return;
            }
            map.setCurrentIndex(cell);
            map.setFocus();
            if (!isLying) {
                QTest::keyClick(&map, Qt::Key_C);
            }
            std::printf("%d\n", ++acknowledged);
            std::fflush(stdout);
            QTest::qWait(isLying ? 5 : 0);
        }
    }
}
