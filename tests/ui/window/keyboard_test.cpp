// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

bool isAt(const QWidget* widget)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && (focus == widget || widget->isAncestorOf(focus));
}

} // namespace

TEST_CASE("keyboard: Tab and Shift+Tab leave every list and table of every screen", "[ui][window]")
{
    SmallClass c(3, 3);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    int lists = 0;
    const std::pair<Qt::Key, Qt::KeyboardModifiers> screens[] = {
        {Qt::Key_1, Qt::ControlModifier}, {Qt::Key_3, Qt::ControlModifier},
        {Qt::Key_4, Qt::ControlModifier}, {Qt::Key_5, Qt::ControlModifier},
        {Qt::Key_7, Qt::ControlModifier}, {Qt::Key_H, Qt::ControlModifier}};
    for (const auto& [key, modifiers] : screens) {
        o.press(key, modifiers);
        CAPTURE(static_cast<int>(key));
        for (auto* list : o.window.findChildren<QAbstractItemView*>()) {
            const bool takesTab = (list->focusPolicy() & Qt::TabFocus) != 0;
            if (!list->isVisible() || !list->isEnabled() || !takesTab) {
                continue;
            }
            CAPTURE(list->accessibleName());
            CHECK_FALSE(list->accessibleName().isEmpty());
            list->setFocus();
            REQUIRE(isAt(list));
            o.press(Qt::Key_Tab);
            CHECK_FALSE(isAt(list));
            list->setFocus();
            o.press(Qt::Key_Backtab, Qt::ShiftModifier);
            CHECK_FALSE(isAt(list));
            ++lists;
        }
    }
    CHECK(lists >= 12);
}
