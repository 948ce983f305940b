// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a conference asks of a teacher, key by key, within the keys it may take.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/conferences/shown_conferences.h"
#include "tests/ui/window/opened_window.h"
#include "ui/conferences/conferences_screen.h"
#include "ui/print/preview_dialog.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

TEST_CASE(
    "journey: all sheets that are ready are before the printer after three keys, Enter prints",
    "[ui][window][journey]")
{
    SmallClass c(28, 10);
    for (std::size_t i = 0; i < 28; ++i) {
        if (i != 3) {
            makeReady(c, i);
        }
    }
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_5, Qt::ControlModifier);
    REQUIRE(o.window.findChild<ConferencesScreen*>()->isVisible());
    o.press(Qt::Key_R);
    int sheets = 0;
    bool printsOnEnter = false;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        sheets = preview->findChild<QListWidget*>()->count();
        for (auto* button : preview->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("&Print\u2026") && button->isDefault()) {
                button->disconnect(preview); // no printer is asked for here
                QObject::connect(button, &QPushButton::clicked, preview, [&, preview] {
                    printsOnEnter = true;
                    preview->reject();
                });
            }
        }
        QTest::keyClick(preview->focusWidget(), Qt::Key_Return);
        if (!printsOnEnter) {
            preview->reject();
        }
    });
    o.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(sheets == 27);
    CHECK(printsOnEnter);
}
