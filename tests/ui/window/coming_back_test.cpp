// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What can be used once a file that was out of reach is there again.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/document/document.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <filesystem>
#include <vector>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

struct Seen {
    QPointer<QWidget> widget;
    bool isEnabled;
};

/// Everything that is shown and takes keys or clicks.
std::vector<Seen> used(const OpenedWindow& o)
{
    std::vector<Seen> seen;
    for (QWidget* widget : o.window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            seen.push_back({widget, widget->isEnabled()});
        }
    }
    return seen;
}

qsizetype enabledIn(const std::vector<Seen>& seen)
{
    return std::count_if(seen.begin(), seen.end(), [](const Seen& one) { return one.isEnabled; });
}

} // namespace

TEST_CASE("reach: what could be used before the file went away can be used once it is back",
          "[ui][window][reach]")
{
    const std::vector<std::vector<const char*>> places{
        {"go.map"},
        {"go.record"},
        {"go.student"},
        {"go.conferences"},
        {"go.conferences", "conferences.plan"},
        {"go.conferences", "conferences.results"},
        {"go.course", "course.outcomes"},
        {"go.course", "course.levels"},
        {"go.course", "course.credit"},
        {"go.course", "course.calendar"},
        {"go.course", "course.roster"},
        {"go.course", "course.groups"},
        {"go.course", "course.nextTerm"},
        {"go.history"},
    };
    for (const auto& place : places) {
        CAPTURE(place.back());
        SmallClass c(3, 2);
        c.rate(0, 0, 2, "2026-11-02");
        const auto path = c.gradebook.path();
        const auto away = c.folder.file("away.trellis");
        OpenedWindow o(pathOf(c));
        for (const char* id : place) {
            o.command(id).trigger();
            OpenedWindow::settle();
        }
        Document& document = *o.window.document();
        const std::vector<Seen> before = used(o);
        std::filesystem::rename(path, away);
        NewMark mark;
        mark.student = c.student(0);
        mark.outcome = c.outcome(0);
        mark.date = document.today();
        mark.level = document.book().scale.level(1).id;
        REQUIRE_FALSE(document.rate({mark}));
        OpenedWindow::settle();
        REQUIRE(document.isReadOnly());
        std::filesystem::rename(away, path);
        REQUIRE(document.tryAgain());
        OpenedWindow::settle();
        for (const Seen& one : before) {
            if (QWidget* const widget = one.widget; widget != nullptr && widget->isVisible()) {
                CAPTURE(widget->metaObject()->className(), widget->accessibleName().toStdString());
                CHECK(widget->isEnabled() == one.isEnabled);
            }
        }
        CHECK(enabledIn(used(o)) >= enabledIn(before));
    }
}
