// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/common/one_line.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace trellis::ui;

TEST_CASE("a line draws its arrows, and is read with them", "[ui][common]")
{
    const auto inkOf = [](const char* text) {
        OneLine line;
        line.setText(QString::fromUtf8(text));
        line.resize(line.sizeHint());
        const QImage drawn = line.grab().toImage();
        int ink = 0;
        for (int x = 0; x < drawn.width(); ++x) {
            for (int y = 0; y < drawn.height(); ++y) {
                ink += drawn.pixelColor(x, y) != drawn.pixelColor(0, 0) ? 1 : 0;
            }
        }
        return ink;
    };
    const int letters = inkOf("DC");
    CHECK(inkOf("D \u2192 C") > letters + 5);
    CHECK(inkOf("D   C") < letters + 5);

    OneLine line;
    line.setText(QStringLiteral("D \u2192 C"));
    CHECK(line.text().contains(QChar(0x2192)));
}

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
