// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QFormLayout>
#include <QLabel>

namespace trellis::ui {

/// A form of a widget whose words stand above its fields.
[[nodiscard]] inline QFormLayout* tallForm(QWidget* parent)
{
    auto* form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

/// A field with its words, which a screen reader says as well.
inline void addField(QFormLayout* form, const QString& words, QWidget* field)
{
    form->addRow(words, field);
    field->setAccessibleName(words);
    // Above the field, long words need not make the form wider than its place.
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(field));
        label != nullptr && form->rowWrapPolicy() == QFormLayout::WrapAllRows) {
        label->setWordWrap(true);
    }
}

} // namespace trellis::ui
