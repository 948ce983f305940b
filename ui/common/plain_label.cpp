// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/plain_label.h"

#include <QLabel>

namespace trellis::ui {

QLabel* plainLabel(QWidget* parent, const QString& text, bool isBold)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

} // namespace trellis::ui
