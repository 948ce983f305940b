// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/panel_parts.h"

#include "ui/text/conference_text.h"

#include <QComboBox>
#include <QLabel>

namespace trellis::ui {

QLabel* panelLabel(QWidget* parent, const QString& text, bool isBold)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

void fillSheetKinds(QComboBox& box)
{
    for (const SheetKind kind :
         {SheetKind::Conference, SheetKind::FirstConference, SheetKind::EndOfCourse,
          SheetKind::Pictures, SheetKind::Grades3To5, SheetKind::LargePrint, SheetKind::Contract}) {
        box.addItem(sheetKindText(kind), static_cast<int>(kind));
    }
}

} // namespace trellis::ui
