// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/plain_tips.h"
#include "ui/text/strings.h"
#include "ui/window/frame.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QToolTip>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// What a screen reader is told of it besides its name.
QString described(QWidget* widget)
{
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
    return told == nullptr ? QString() : told->text(QAccessible::Description);
}

} // namespace

TEST_CASE("tips are told without markup on every screen", "[ui][window]")
{
    SmallClass c(3, 3);
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    int tips = 0;
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_7}) {
        o.press(key, Qt::ControlModifier);
        for (QWidget* widget : o.window.findChildren<QWidget*>()) {
            const QString told = described(widget);
            CAPTURE(widget->accessibleName().toStdString(), told.toStdString());
            CHECK_FALSE(told.contains(QLatin1Char('<')));
            tips += told.isEmpty() ? 0 : 1;
        }
    }
    CHECK(tips > 10);
}

TEST_CASE("a tip that changes is told as it is then, and a description of its own stays",
          "[ui][window]")
{
    PlainTips tips(qApp);
    QPushButton button;
    button.setToolTip(tooltipText(QStringLiteral("5 < 6 & <b>more</b>")));
    CHECK(described(&button) == QStringLiteral("5 < 6 & <b>more</b>"));
    button.setToolTip(tooltipText(QStringLiteral("Another")));
    CHECK(described(&button) == QStringLiteral("Another"));
    button.setAccessibleDescription(QStringLiteral("Its own"));
    button.setToolTip(tooltipText(QStringLiteral("A third")));
    CHECK(described(&button) == QStringLiteral("Its own"));
    QComboBox box;
    box.addItem(QStringLiteral("commas"));
    box.setAccessibleName(QStringLiteral("Delimiter"));
    box.ensurePolished();
    CHECK(described(&box) == QStringLiteral("Delimiter"));
}
