// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/follow_writable.h"

#include "ui/document/document.h"

#include <QWidget>

namespace trellis::ui {

void followWritable(QWidget& widget, const Document& document, std::function<bool()> mayElse)
{
    const auto follow = [&widget, &document, mayElse = std::move(mayElse)] {
        widget.setEnabled(!document.isReadOnly() && document.hasBook() && (!mayElse || mayElse()));
    };
    QObject::connect(&document, &Document::changed, &widget, follow);
    QObject::connect(&document, &Document::fileStatusChanged, &widget, follow);
    follow();
}

} // namespace trellis::ui
