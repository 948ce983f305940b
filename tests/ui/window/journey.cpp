// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/window/journey.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QTest>

namespace trellis::test {

Journey::Journey(const SmallClass& c) : OpenedWindow(pathOf(c)) {}

Journey::Journey() = default;

void Journey::key(Qt::Key which, Qt::KeyboardModifiers modifiers)
{
    press(which, modifiers);
    ++m_keys;
    noDialog();
}

void Journey::type(const std::string& letters)
{
    for (const char letter : letters) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), letter);
        ++m_keys;
        noDialog();
    }
    settle();
}

void Journey::click(QWidget& widget, Qt::KeyboardModifiers modifiers, QPoint at)
{
    REQUIRE(widget.isVisible());
    QTest::mouseClick(&widget, Qt::LeftButton, modifiers, at);
    settle();
    ++m_clicks;
    noDialog();
}

void Journey::begin()
{
    m_keys = 0;
    m_clicks = 0;
}

void Journey::noDialog()
{
    if (QApplication::activeModalWidget() != nullptr) {
        FAIL("a dialog came up");
    }
}

} // namespace trellis::test
