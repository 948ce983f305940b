// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Whatever is pressed, in whatever order: the window stands, and all of it can be taken back.
// TRELLIS_RESTLESS="seed times file" goes on from another seed, for longer, on a copy of a file.
#include "core/exchange/sample.h"
#include "core/storage/gradebook.h"
#include "tests/support/catch.h"
#include "tests/ui/window/home.h"
#include "tests/ui/window/restless_hand.h"
#include "ui/common/entry_bar.h"
#include "ui/common/theme.h"
#include "ui/conferences/conference_table.h"
#include "ui/document/document.h"
#include "ui/map/day_bar.h"
#include "ui/map/filter_bar.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/student/outcome_view.h"
#include "ui/student/quick_note.h"
#include "ui/student/student_view.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <set>
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
    std::string file; ///< to begin with; empty: the sample
};

Plan wanted()
{
    Plan plan;
    std::istringstream text(qgetenv("TRELLIS_RESTLESS").toStdString());
    text >> plan.seed >> plan.times >> plan.file;
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

/// A list or a grid of the window as it is read out, whatever its order. What is new is another
/// matter: it is what was changed since the class was last left.
template <typename View> QStringList readOut(const OpenedWindow& o)
{
    static const QRegularExpression kNew(QStringLiteral(", new(?=[,|]|$)"));
    QStringList texts;
    const auto* view = o.window.findChild<View*>();
    REQUIRE(view != nullptr);
    if (!view->isVisible()) {
        return {QStringLiteral("nothing to show")};
    }
    const QAbstractItemModel* model = view->model();
    const auto text = [&](int row, int column) {
        QString all = QString::number(column);
        for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole,
                               Qt::AccessibleDescriptionRole, Qt::CheckStateRole}) {
            all += QLatin1Char('|') + model->index(row, column).data(role).toString();
        }
        return all.remove(kNew);
    };
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            texts.append(text(row, column));
        }
    }
    texts.sort();
    return texts;
}

void go(OpenedWindow& o, const char* command)
{
    o.command(command).trigger();
    for (int i = 0; i < 3; ++i) {
        OpenedWindow::settle();
    }
}

/// What stands on the screens for the whole class, today, with every name.
QStringList everything(OpenedWindow& o)
{
    if (o.command("view.hideNames").isChecked()) {
        o.command("view.hideNames").trigger();
    }
    for (EntryBar* bar : o.window.findChildren<EntryBar*>()) {
        bar->stop(); // what is half typed would come to the file in between
    }
    if (auto* note = o.window.findChild<QuickNote*>()) {
        note->hide(); // or when the window is closed
    }
    go(o, "go.map");
    if (!o.window.document()->hasBook()) {
        return {QStringLiteral("no class")};
    }
    o.map().setFocus();
    for (int i = 0; i < 4 && o.map().map().isOfAnotherDay(); ++i) {
        o.press(Qt::Key_Escape);
    }
    if (o.map().map().isOfAnotherDay()) { // the keyboard was on none of its cells
        Q_EMIT o.window.findChild<DayBar*>()->backWanted();
    }
    o.window.findChild<FilterBar*>()->clear();
    o.command("map.sortName").trigger();
    QStringList texts = readOut<MapView>(o);
    for (int row = 0; row < o.map().map().rowCount(); ++row) {
        go(o, "go.map");
        o.map().setCurrentIndex(o.map().map().index(row, 0));
        go(o, "go.student");
        if (o.window.findChild<StudentView*>()->isVisible()) {
            o.press(Qt::Key_Escape);
        }
        texts.append(readOut<OutcomeView>(o));
    }
    go(o, "go.conferences");
    texts.append(readOut<ConferenceTable>(o));
    return texts;
}

/// The first lines that only one of them has; empty where none does.
std::string difference(const QStringList& shown, const QStringList& read)
{
    constexpr int kMost = 6;
    const auto onlyIn = [](const char* which, const QStringList& these, const QStringList& those) {
        const std::set<QString> known(those.begin(), those.end());
        QString text;
        int count = 0;
        for (const QString& line : these) {
            if (known.count(line) == 0 && ++count <= kMost) {
                text += QStringLiteral("only %1: %2\n").arg(QLatin1String(which), line);
            }
        }
        return text;
    };
    return (onlyIn("shown", shown, read) + onlyIn("read", read, shown)).toStdString();
}

} // namespace

TEST_CASE("any keys: the window stands, and all that they did can be taken back",
          "[ui][window][anykeys]")
{
    const bool isShared = GENERATE(false, true);
    CAPTURE(isShared);
    QStandardPaths::setTestModeEnabled(false);
    const Home home;
    Machine machine;
    machine.settings.setValue(QStringLiteral("backupFolder"),
                              QString::fromStdString(machine.folder.file("copies").string()));
    const auto path = machine.folder.file("class.trellis");
    const Plan plan = wanted();
    if (plan.file.empty()) {
        REQUIRE(makeSample(path, day("2026-11-20"), testAuthor()));
    } else {
        std::filesystem::copy_file(plan.file, path);
    }
    const auto first = machine.folder.file("first.trellis");
    std::filesystem::copy_file(path, first);
    Gradebook untouched = opened(first);
    undoAll(untouched);
    QStringList shown;
    {
        OpenedWindow o(machine, QString::fromStdString(path.string()));
        RestlessHand hand(o, QString::fromStdString(path.string()), plan.seed);
        if (isShared) {
            hand.shareFile();
        }
        hand.work(plan.times);
        QTest::qWait(700); // what another program did is looked for twice a second
        CHECK(hand.done().size() >= plan.times / 2);
        // Else it is the sample class, say, that was chosen last.
        if (o.window.document() != nullptr && o.window.document()->gradebook().path() == path) {
            (void)everything(o); // what is half typed comes to an end on the way
            shown = everything(o);
        }
    }
    // What the window kept up with is what one finds who opens the file.
    if (!shown.isEmpty()) {
        OpenedWindow o(machine, QString::fromStdString(path.string()));
        const QStringList read = everything(o);
        CHECK(difference(shown, read) == "");
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
