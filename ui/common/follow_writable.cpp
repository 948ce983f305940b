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

void followMayType(QWidget& widget, const Document& document)
{
    const auto follow = [&widget, &document] { widget.setEnabled(!isOnlyLookedAt(document)); };
    QObject::connect(&document, &Document::fileStatusChanged, &widget, follow);
    follow();
}

bool isOnlyLookedAt(const Document& document)
{
    const FileStatus::Kind kind = document.fileStatus().kind;
    return kind == FileStatus::Kind::LookOnly || kind == FileStatus::Kind::OpenElsewhere;
}

} // namespace trellis::ui
