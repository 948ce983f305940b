// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/new_class_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace trellis::ui {

namespace {

constexpr int kLongestName = 120;

} // namespace

NewClassDialog::NewClassDialog(QWidget* parent)
    : QDialog(parent), m_course(new QLineEdit(this)), m_class(new QLineEdit(this))
{
    setWindowTitle(tr("Start my own class"));
    auto* layout = new QFormLayout(this);
    m_course->setPlaceholderText(tr("Living Environment"));
    m_class->setPlaceholderText(tr("Period 3"));
    for (QLineEdit* edit : {m_course, m_class}) {
        edit->setMaxLength(kLongestName);
        edit->setMinimumWidth(320);
    }
    layout->addRow(tr("&Course"), m_course);
    layout->addRow(tr("C&lass"), m_class);
    auto* buttons = new QDialogButtonBox(this);
    auto* go = buttons->addButton(tr("Choose where to keep it…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addRow(buttons);
    const auto check = [this, go] {
        go->setEnabled(!courseName().isEmpty() && !className().isEmpty());
    };
    connect(m_course, &QLineEdit::textChanged, this, check);
    connect(m_class, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString NewClassDialog::courseName() const
{
    return m_course->text().simplified();
}

QString NewClassDialog::className() const
{
    return m_class->text().simplified();
}

} // namespace trellis::ui
