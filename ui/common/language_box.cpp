// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/language_box.h"

#include "ui/text/conference_text.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QComboBox>

#include <algorithm>

namespace trellis::ui {

void fillLanguages(QComboBox& box, const QString& none, const std::string& chosen)
{
    box.clear();
    box.addItem(none, QString());
    QStringList codes = SheetWords::languages();
    if (!chosen.empty() && !codes.contains(toQt(chosen))) {
        codes.append(toQt(chosen));
    }
    for (const QString& code : codes) {
        box.addItem(languageText(toCore(code)), code);
        box.setItemData(box.count() - 1, tooltipText(languageChoiceText(toCore(code))),
                        Qt::ToolTipRole);
    }
    box.setCurrentIndex(std::max(0, box.findData(toQt(chosen))));
}

} // namespace trellis::ui
