// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A window that nobody touches does nothing: one that is laid out again and again empties the
// battery and makes every key wait.
#include "tests/support/catch.h"
#include "tests/ui/window/opened_window.h"
#include "ui/window/frame.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;

namespace {

constexpr int kRounds = 12;

class LayoutCount : public QObject {
public:
    LayoutCount() { qApp->installEventFilter(this); }

    [[nodiscard]] int layouts() const { return m_layouts; }
    [[nodiscard]] QByteArray last() const { return m_last; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            ++m_layouts;
            m_last = watched->metaObject()->className();
        }
        return false;
    }

private:
    int m_layouts = 0;
    QByteArray m_last;
};

void checkRest()
{
    for (int round = 0; round < kRounds; ++round) {
        OpenedWindow::settle();
    }
    const LayoutCount count;
    for (int round = 0; round < kRounds; ++round) {
        OpenedWindow::settle();
    }
    CAPTURE(count.last().toStdString());
    CHECK(count.layouts() == 0);
}

} // namespace

TEST_CASE("rest: every screen is laid out once and then left alone", "[ui][window][rest]")
{
    const QSize size = GENERATE(QSize(1366, 768), QSize(1440, 900), QSize(1000, 620));
    const int larger = GENERATE(0, 3, 8);
    OpenedWindow o;
    o.window.openSample();
    OpenedWindow::settle();
    o.window.resize(size);
    for (int i = 0; i < larger; ++i) {
        o.command("view.largerText").trigger();
    }
    for (const ScreenKind& kind : screenKinds()) {
        CAPTURE(size.width(), larger, screenName(kind).toStdString());
        Place place = o.window.frame()->place();
        place.screen = kind.id;
        o.window.frame()->goTo(place);
        checkRest();
    }
    o.command("go.student").trigger();
    o.command("student.view").trigger();
    checkRest();
}
