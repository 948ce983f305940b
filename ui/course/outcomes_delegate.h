// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStyledItemDelegate>

namespace trellis::ui {

class Document;

/// Editors for the cells of the table of outcomes, and the quieter look of guesses.
class OutcomesDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    OutcomesDelegate(Document& document, QObject* parent);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

Q_SIGNALS:
    /// The student wording is being typed and has this many characters now.
    void wordingTyped(int characters) const;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Document& m_document;
};

} // namespace trellis::ui
