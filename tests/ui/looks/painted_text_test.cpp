// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// That the judge of painted text sees what a person would.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/looks/painted_text.h"

#include <QPainter>
#include <QWidget>

namespace {

/// Writes into a part of itself, as a cell of a table does.
class Writer : public QWidget {
public:
    QString text = QStringLiteral("Last seen");
    QRect room;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
};

} // namespace

TEST_CASE("painted text: letters that have no room are found, and those that have are not",
          "[ui][looks]")
{
    Writer writer;
    writer.resize(300, 100);
    const QFontMetrics metrics = writer.fontMetrics();
    const int wide = metrics.horizontalAdvance(writer.text);
    writer.room = QRect(10, 10, wide + 2, metrics.height());
    CHECK(trellis::test::cutLetters(writer).isEmpty());
    writer.room.setWidth(wide - 6);
    CHECK(trellis::test::cutLetters(writer).size() == 1);
    writer.room = QRect(10, 10, wide + 2, metrics.height() / 2);
    CHECK(trellis::test::cutLetters(writer).size() == 1);
    writer.text.clear();
    CHECK(trellis::test::cutLetters(writer).isEmpty());
}
