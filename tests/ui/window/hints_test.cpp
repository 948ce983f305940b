// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A key in a sentence, a hint or a tip is the one that works on this machine.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/preferences.h"
#include "ui/map/map_view.h"
#include "ui/record/find_field.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

struct RekeyedWindow : OpenedWindow {
    using OpenedWindow::OpenedWindow;

    /// As the key map does; no key where it is empty.
    void rekey(const char* command, const char* key) const
    {
        QList<QKeySequence> keys;
        if (*key != '\0') {
            keys.append(QKeySequence(QLatin1String(key)));
        }
        ui::Preferences::of(machine.settings).setKeys(QLatin1String(command), keys);
        settle();
    }

    [[nodiscard]] QString tips() const
    {
        QString tips;
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
            tips += button->isVisible() ? button->toolTip() + QLatin1Char('\n') : QString();
        }
        return tips;
    }
};

} // namespace

TEST_CASE("hints: what Record says of its keys follows the key map", "[ui][window][hints]")
{
    SmallClass c(3, 2);
    RekeyedWindow o(pathOf(c));
    o.press(Qt::Key_M, Qt::ControlModifier);
    o.rekey("record.excuse", "Ctrl+Alt+X");
    o.rekey("record.new", "F8");
    o.rekey("record.note", "F9");
    o.rekey("record.direction", "Ctrl+Alt+J");
    ui::Preferences::of(o.machine.settings).setOtherKey(QLatin1Char('-'), QLatin1Char('X'));
    OpenedWindow::settle();
    const QString words = o.words();
    CHECK(words.contains(QStringLiteral("E D C level and next student")));
    CHECK(words.contains(QStringLiteral("Ctrl+Alt+X excused")));
    CHECK(words.contains(QStringLiteral("X not handed in")));
    CHECK(words.contains(QStringLiteral("F9 note")));
    CHECK(words.contains(QStringLiteral("New activity   F8")));
    CHECK_FALSE(words.contains(QStringLiteral("Ctrl+E")));
    CHECK_FALSE(words.contains(QStringLiteral("Ctrl+M")));
    CHECK(o.tips().contains(QStringLiteral("Ctrl+Alt+J")));
    // Without any key there is nothing to say of it.
    o.rekey("record.excuse", "");
    CHECK_FALSE(o.words().contains(QStringLiteral("excused")));
}

TEST_CASE("hints: a letter that is no level is answered with the key there is",
          "[ui][window][hints]")
{
    SmallClass c(3, 2);
    RekeyedWindow o(pathOf(c));
    o.map().setFocus();
    o.press(Qt::Key_X);
    const QString unknown = QStringLiteral("\u2068X\u2069 is not a level here. Levels: "
                                           "\u2068E\u2069 \u2068D\u2069 \u2068C\u2069. ");
    CHECK(o.said() == unknown + QStringLiteral("Ctrl+E: excused (on the Map: exempt)."));
    o.rekey("map.exempt", "Ctrl+Alt+X");
    o.press(Qt::Key_X);
    CHECK(o.said() == unknown + QStringLiteral("Ctrl+Alt+X: excused (on the Map: exempt)."));
    o.rekey("map.exempt", "");
    o.press(Qt::Key_X);
    CHECK_FALSE(o.said().contains(QStringLiteral("exempt")));
}

TEST_CASE("hints: what takes something back is called by its key, else by its name",
          "[ui][window][hints]")
{
    SmallClass c(3, 2);
    RekeyedWindow o(pathOf(c));
    o.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(o.said().endsWith(QStringLiteral("then Ctrl+G.")));
    o.rekey("map.group", "");
    o.command("map.group").trigger();
    CHECK(o.said().endsWith(QStringLiteral("then Group these students.")));
}

TEST_CASE("hints: the page of a student names the keys of a note", "[ui][window][hints]")
{
    SmallClass c(3, 2);
    RekeyedWindow o(pathOf(c));
    o.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(o.tips().contains(QStringLiteral("N in the list of outcomes, Ctrl+Shift+N from")));
    o.rekey("everywhere.quickNote", "F8");
    ui::Preferences::of(o.machine.settings).setOtherKey(QLatin1Char('N'), QLatin1Char('Y'));
    OpenedWindow::settle();
    CHECK(o.tips().contains(QStringLiteral("Y in the list of outcomes, F8 from anywhere")));
}

TEST_CASE("hints: an empty list of notes and the field of Record name the keys there are",
          "[ui][window][hints]")
{
    SmallClass c(3, 2);
    RekeyedWindow o(pathOf(c));
    o.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(o.words().contains(QStringLiteral("Nothing noted yet. N begins a note.")));
    auto& keys = ui::Preferences::of(o.machine.settings);
    keys.setOtherKey(QLatin1Char('N'), QLatin1Char('Y'));
    OpenedWindow::settle();
    CHECK(o.words().contains(QStringLiteral("Nothing noted yet. Y begins a note.")));

    o.command("go.record").trigger();
    OpenedWindow::settle();
    const auto tip = [&o] {
        const auto* find = o.window.findChild<FindField*>();
        return find->toolTip();
    };
    CHECK(tip().contains(QStringLiteral("The / key leads here.")));
    keys.setOtherKey(QLatin1Char('/'), QLatin1Char('F'));
    OpenedWindow::settle();
    CHECK(tip().contains(QStringLiteral("The F key leads here.")));
    keys.setSingleKeys(false);
    OpenedWindow::settle();
    CHECK_FALSE(tip().contains(QStringLiteral("leads here")));
    CHECK_FALSE(o.words().contains(QStringLiteral("begins a note")));
}
