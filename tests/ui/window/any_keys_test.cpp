// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Whatever is pressed, in whatever order: the window stands, and all of it can be taken back.
// TRELLIS_RESTLESS="seed times" goes on from another seed, for longer.
#include "core/exchange/sample.h"
#include "core/storage/gradebook.h"
#include "tests/support/catch.h"
#include "tests/ui/window/home.h"
#include "tests/ui/window/restless_hand.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QStandardPaths>

#include <sstream>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::Home;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::RestlessHand;
using trellis::test::testAuthor;

namespace {

struct Plan {
    unsigned seed = 1;
    int times = 400;
};

Plan wanted()
{
    Plan plan;
    std::istringstream text(qgetenv("TRELLIS_RESTLESS").toStdString());
    text >> plan.seed >> plan.times;
    return plan;
}

Gradebook opened(const std::filesystem::path& path)
{
    auto gradebook = Gradebook::open(path, {testAuthor()});
    REQUIRE(gradebook);
    return *std::move(gradebook);
}

/// Takes every step back, the making of the class too: how many there were.
int undoAll(Gradebook& gradebook)
{
    for (int steps = 0;; ++steps) {
        const auto next = gradebook.nextUndo();
        REQUIRE(next);
        if (!next->has_value()) {
            return steps;
        }
        REQUIRE(gradebook.undo());
    }
}

} // namespace

TEST_CASE("any keys: the window stands, and all that they did can be taken back",
          "[ui][window][anykeys]")
{
    QStandardPaths::setTestModeEnabled(false);
    const Home home;
    Machine machine;
    machine.settings.setValue(QStringLiteral("backupFolder"),
                              QString::fromStdString(machine.folder.file("copies").string()));
    const auto path = machine.folder.file("class.trellis");
    REQUIRE(makeSample(path, day("2026-11-20"), testAuthor()));
    const auto first = machine.folder.file("first.trellis");
    std::filesystem::copy_file(path, first);
    Gradebook untouched = opened(first);
    undoAll(untouched);
    const Plan plan = wanted();
    {
        OpenedWindow o(machine, QString::fromStdString(path.string()));
        RestlessHand hand(o, QString::fromStdString(path.string()), plan.seed);
        hand.work(plan.times);
        CHECK(hand.done().size() >= plan.times / 2);
    }
    const std::string end = contentOf(path);
    Gradebook gradebook = opened(path);
    const int steps = undoAll(gradebook);
    CHECK(contentOf(path) == contentOf(first));
    // No more than these: what was taken back before the end stays so.
    for (int step = 0; step < steps; ++step) {
        REQUIRE(gradebook.redo());
    }
    CHECK(contentOf(path) == end);
    const auto findings = gradebook.check();
    REQUIRE(findings);
    CHECK(findings->empty());
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}
