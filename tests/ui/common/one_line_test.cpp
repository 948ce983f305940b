// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/common/one_line.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace trellis::ui;

TEST_CASE("a line without room for all of it says the rest in its tip", "[ui][common]")
{
    OneLine line;
    line.setText(QStringLiteral("Undo: <b>Capable</b> for 12 students, 4 Punnett"));
    line.resize(line.sizeHint());
    line.show();
    const auto askForTip = [&line] {
        QHelpEvent event(QEvent::ToolTip, line.rect().center(),
                         line.mapToGlobal(line.rect().center()));
        QApplication::sendEvent(&line, &event);
    };
    QToolTip::hideText();
    askForTip();
    CHECK_FALSE(QToolTip::isVisible());

    line.resize(line.minimumSizeHint());
    CHECK(line.width() < line.sizeHint().width() / 3);
    askForTip();
    CHECK(QToolTip::text().contains(QStringLiteral("&lt;b&gt;Capable")));
    CHECK(line.text().endsWith(QStringLiteral("4 Punnett"))); // what a screen reader reads
    QToolTip::hideText();
}
