// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/window/hidden_tables.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTableWidget>

using trellis::ui::isOfHiddenTable;

TEST_CASE("screen reader: a table that is not seen does not say where its cursor is",
          "[ui][window]")
{
    QTableWidget seen(2, 2);
    QTableWidget hidden(2, 2);
    QLineEdit field;
    seen.show();
    const auto isQuiet = [](QWidget& widget, QAccessible::Event type) {
        return isOfHiddenTable(QAccessibleEvent(&widget, type));
    };
    CHECK(isQuiet(hidden, QAccessible::Focus));
    CHECK_FALSE(isQuiet(seen, QAccessible::Focus));
    // Whatever else there is to tell.
    CHECK_FALSE(isQuiet(hidden, QAccessible::ObjectShow));
    CHECK_FALSE(isQuiet(field, QAccessible::Focus));
}
