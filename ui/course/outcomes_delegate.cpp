// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/outcomes_delegate.h"

#include "core/base/text.h"
#include "core/storage/edits/outcome_list.h"
#include "ui/course/outcomes_model.h"
#include "ui/document/document.h"
#include "ui/text/course_words.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace trellis::ui {

OutcomesDelegate::OutcomesDelegate(Document& document, QObject* parent)
    : QStyledItemDelegate(parent), m_document(document)
{}

void OutcomesDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(OutcomesModel::kQuietRole).toBool()) {
        option->font.setItalic(true);
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
}

QWidget* OutcomesDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    const QString name =
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (index.column() == OutcomesModel::BloomStep) {
        auto* box = new QComboBox(parent);
        box->addItem(tr("none", "Bloom step"), -1);
        for (int step = 0; step <= static_cast<int>(Bloom::Create); ++step) {
            box->addItem(bloomText(static_cast<Bloom>(step)), step);
        }
        box->setAccessibleName(name);
        return box;
    }
    if (index.column() == OutcomesModel::CategoryName) {
        auto* box = new QComboBox(parent);
        box->setEditable(true);
        box->addItem(QString());
        for (const Category& category : m_document.book().categories) {
            box->addItem(toQt(category.name).simplified());
        }
        box->setAccessibleName(name);
        return box;
    }
    auto* edit = qobject_cast<QLineEdit*>(QStyledItemDelegate::createEditor(parent, option, index));
    if (edit == nullptr) {
        edit = new QLineEdit(parent);
    }
    const bool isNumber = index.column() == OutcomesModel::Number;
    edit->setMaxLength(static_cast<int>(isNumber ? kLongestCode : kLongestOutcome));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name); // a new row has nothing else to be seen by
    if (index.column() == OutcomesModel::Wording) {
        connect(edit, &QLineEdit::textChanged, this, [this](const QString& text) {
            Q_EMIT wordingTyped(static_cast<int>(codePointCount(toCore(text))));
        });
    }
    return edit;
}

void OutcomesDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->isEditable()) {
            box->setEditText(value.toString());
            box->lineEdit()->selectAll();
        } else {
            box->setCurrentIndex(std::max(0, box->findData(value)));
        }
    } else if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        edit->setText(value.toString());
    }
}

void OutcomesDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->isEditable() ? QVariant(box->currentText()) : box->currentData(),
                       Qt::EditRole);
    } else if (const auto* edit = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, edit->text(), Qt::EditRole);
    }
}

} // namespace trellis::ui
