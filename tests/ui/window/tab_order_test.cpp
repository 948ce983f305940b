// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Tab follows the eye, and Shift+Tab goes the same way back.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/window/frame.h"
#include "ui/window/tab_order.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;

namespace {

QRect placeIn(const QWidget& window, const QWidget& widget)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

std::string called(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString name = !widget.accessibleName().isEmpty() ? widget.accessibleName()
                         : button != nullptr                ? button->text()
                                                            : QString();
    return (QLatin1String(widget.metaObject()->className()) + QLatin1String(": ") + name)
        .toStdString();
}

bool hasName(const QWidget& widget)
{
    const std::string name = called(widget);
    return name.substr(name.find(": ")).size() > 2;
}

/// Whether the eye comes to the second one first: it stands before the other in its row, or above
/// it in the same column.
bool isBackwards(const QWidget& window, const QWidget& before, const QWidget& after)
{
    const QRect a = placeIn(window, before);
    const QRect b = placeIn(window, after);
    const bool isSameRow =
        std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) > b.height() / 2;
    if (isSameRow) {
        return window.isRightToLeft() ? b.left() >= a.right() : b.right() <= a.left();
    }
    const bool isSameColumn = a.left() <= b.right() && b.left() <= a.right();
    return isSameColumn && b.bottom() <= a.top();
}

void goesRound(OpenedWindow& o)
{
    constexpr std::size_t kMostTabs = 200;
    // From where every screen begins.
    auto stops = inReadingOrder(o.window);
    stops.erase(std::remove_if(stops.begin(), stops.end(),
                               [](const QWidget* widget) { return !isTabStop(*widget); }),
                stops.end());
    REQUIRE(stops.size() > 8);
    stops.front()->setFocus();
    std::vector<QWidget*> way{stops.front()};
    while (way.size() < kMostTabs) {
        o.press(Qt::Key_Tab);
        OpenedWindow::settle();
        QWidget* now = QApplication::focusWidget();
        REQUIRE(now != nullptr);
        if (now == way.front()) {
            break;
        }
        CAPTURE(called(*way.back()), called(*now));
        CHECK(hasName(*now));
        // What a list shows is painted on a part of it.
        const auto* list = qobject_cast<const QAbstractItemView*>(now);
        const QWidget& painted = list != nullptr ? *list->viewport() : *now;
        CHECK_FALSE(painted.visibleRegion().isEmpty());
        if (now->parentWidget() == way.back()->parentWidget()) {
            CHECK_FALSE(isBackwards(o.window, *way.back(), *now));
        }
        way.push_back(now);
    }
    const std::set<QWidget*> reached(way.begin(), way.end());
    CHECK(reached.size() == way.size());
    for (const QWidget* widget : o.window.findChildren<QWidget*>()) {
        if (isTabStop(*widget) && widget->window() == &o.window) {
            CAPTURE(called(*widget));
            CHECK(reached.count(const_cast<QWidget*>(widget)) == 1);
        }
    }
    std::vector<QWidget*> back{QApplication::focusWidget()};
    while (back.size() < way.size()) {
        o.press(Qt::Key_Backtab, Qt::ShiftModifier);
        back.push_back(QApplication::focusWidget());
    }
    std::reverse(back.begin() + 1, back.end());
    CHECK(back == way);
}

} // namespace

TEST_CASE("tab order: Tab passes by nothing and follows the eye, on every screen", "[ui][window]")
{
    for (const bool isMirrored : {false, true}) {
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        OpenedWindow o;
        o.window.openSample();
        OpenedWindow::settle();
        for (const char* command :
             {"go.map", "go.record", "go.student", "go.outcome", "go.conferences", "go.history",
              "course.outcomes", "course.levels", "course.credit", "course.calendar",
              "course.roster", "course.groups", "course.nextTerm"}) {
            CAPTURE(isMirrored, command);
            o.command(QLatin1String(command).startsWith(QLatin1String("course.")) ? "go.course"
                                                                                  : command)
                .trigger();
            OpenedWindow::settle();
            o.command(command).trigger();
            OpenedWindow::settle();
            goesRound(o);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
}

TEST_CASE("tab order: behind Find comes the first control of the screen", "[ui][window]")
{
    OpenedWindow o;
    o.window.openSample();
    o.command("go.history").trigger();
    OpenedWindow::settle();
    const auto widgets = o.window.findChildren<QAbstractButton*>();
    const auto find = std::find_if(widgets.begin(), widgets.end(), [](const QAbstractButton* b) {
        return b->isVisible() && b->text().startsWith(QStringLiteral("Find student"));
    });
    REQUIRE(find != widgets.end());
    (*find)->setFocus();
    o.press(Qt::Key_Tab);
    const QWidget* first = QApplication::focusWidget();
    REQUIRE(first != nullptr);
    CHECK(QLatin1String(first->metaObject()->className()) == QLatin1String("QLineEdit"));
    CHECK(o.window.frame()->screen()->isAncestorOf(first));
}
