// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/clipboard_sheet.h"
#include "ui/document/document.h"

#include <QLineEdit>

namespace trellis::ui {

class ChoiceList;

/// Chooses an outcome by its number or a few letters, or a clipboard sheet by its number.
class OutcomeField : public QLineEdit {
    Q_OBJECT

public:
    OutcomeField(const Document& document, QWidget* parent);

    /// Outcomes that are not offered, since they are shown already.
    void setShown(const std::vector<OutcomeId>& outcomes) { m_shown = outcomes; }

Q_SIGNALS:
    void outcomeChosen(trellis::OutcomeId outcome);
    void sheetChosen(const trellis::ClipboardSheet& sheet);
    /// Enter without anything typed.
    void passed();
    /// Esc without anything typed.
    void left();
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void follow();
    void choose(int choice);
    void offerSheets(const QString& typed);

    const Document& m_document;
    ChoiceList* m_choices;
    std::vector<OutcomeId> m_shown;
    std::vector<OutcomeId> m_outcomes; ///< offered, before the sheets
    std::vector<ClipboardSheet> m_sheets;
};

} // namespace trellis::ui
