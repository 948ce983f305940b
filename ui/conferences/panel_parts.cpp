// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/panel_parts.h"

#include "ui/text/conference_text.h"

#include <QComboBox>

namespace trellis::ui {

void fillSheetKinds(QComboBox& box)
{
    for (const SheetKind kind :
         {SheetKind::Conference, SheetKind::FirstConference, SheetKind::EndOfCourse,
          SheetKind::Pictures, SheetKind::Grades3To5, SheetKind::LargePrint, SheetKind::Contract}) {
        box.addItem(sheetKindText(kind), static_cast<int>(kind));
    }
}

} // namespace trellis::ui
