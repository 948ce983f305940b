// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/common/flow_layout.h"

#include <QWidget>

using namespace trellis::ui;

namespace {

QWidget* block(QWidget& parent, int width, int height)
{
    auto* widget = new QWidget(&parent);
    widget->setFixedSize(width, height);
    parent.layout()->addWidget(widget);
    return widget;
}

} // namespace

TEST_CASE("flow: margins are kept, and a line stands in the middle of its height", "[ui][common]")
{
    QWidget parent;
    auto* flow = new FlowLayout(&parent);
    flow->setContentsMargins(8, 4, 8, 4);
    const QWidget* low = block(parent, 40, 10);
    const QWidget* high = block(parent, 40, 20);
    const QWidget* next = block(parent, 40, 10);
    CHECK(flow->heightForWidth(110) == 4 + 20 + 6 + 10 + 4);
    CHECK(flow->minimumSize() == QSize(56, 28));
    parent.resize(110, flow->heightForWidth(110));
    flow->setGeometry(parent.rect());
    CHECK(low->geometry() == QRect(8, 9, 40, 10));
    CHECK(high->geometry() == QRect(54, 4, 40, 20));
    CHECK(next->geometry() == QRect(8, 30, 40, 10));

    parent.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(parent.rect());
    CHECK(low->geometry() == QRect(62, 9, 40, 10));
    CHECK(next->geometry() == QRect(62, 30, 40, 10));
}
