// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/new_class_dialog.h"

#include "ui/common/file_question.h"
#include "ui/text/file_name.h"
#include "ui/text/messages.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace trellis::ui {

namespace {

constexpr int kLongestName = 120;

} // namespace

NewClassDialog::NewClassDialog(Make make, QSettings& settings, QWidget* parent)
    : QDialog(parent), m_make(std::move(make)), m_settings(settings), m_course(new QLineEdit(this)),
      m_class(new QLineEdit(this)), m_note(new QLabel(this)), m_where(new QLabel(this)),
      m_trouble(new QLabel(this))
{
    setWindowTitle(tr("Start my own class"));
    m_course->setPlaceholderText(tr("Living Environment"));
    m_class->setText(tr("Period 1"));
    for (QLineEdit* edit : {m_course, m_class}) {
        edit->setMaxLength(kLongestName);
        edit->setMinimumWidth(40 * fontMetrics().averageCharWidth());
        connect(edit, &QLineEdit::textChanged, this, &NewClassDialog::refresh);
    }
    for (QLabel* label : {m_note, m_where, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_note->hide();
    m_trouble->hide();
    auto* elsewhere = new QPushButton(tr("&Elsewhere…"), this);
    elsewhere->setAutoDefault(false);
    connect(elsewhere, &QPushButton::clicked, this, &NewClassDialog::choosePath);
    auto* place = new QHBoxLayout;
    place->addWidget(m_where, 1);
    place->addWidget(elsewhere);
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QFormLayout(this);
    layout->addRow(m_note);
    layout->addRow(tr("&Course"), m_course);
    layout->addRow(tr("C&lass"), m_class);
    layout->addRow(tr("Kept as"), place);
    layout->addRow(m_trouble);
    layout->addRow(buttons);
    m_course->setFocus();
    refresh();
}

void NewClassDialog::setNote(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void NewClassDialog::refresh()
{
    m_where->setText(courseName().isEmpty() ? QString() : QDir::toNativeSeparators(path()));
    m_go->setEnabled(!courseName().isEmpty() && !className().isEmpty());
    m_trouble->hide();
    grow();
}

void NewClassDialog::grow()
{
    if (isVisible()) { // before that no width is known
        m_where->setMinimumHeight(m_where->heightForWidth(m_where->width()));
    }
}

void NewClassDialog::accept()
{
    const QString file = path();
    if (const auto made = m_make(file, courseName(), className()); !made) {
        m_trouble->setText(messageFor(made.error()));
        m_trouble->show();
        adjustSize();
        return;
    }
    m_chosen = file;
    QDialog::accept();
}

void NewClassDialog::choosePath()
{
    const QFileInfo proposed(path());
    QString chosen = askWhereToSave(this, m_settings,
                                    {.use = FilesFor::Gradebooks,
                                     .title = tr("Keep the gradebook as"),
                                     .kinds = tr("Gradebooks (*.trellis)"),
                                     .name = proposed.fileName(),
                                     .folder = proposed.absolutePath(),
                                     .mayReplace = false});
    if (chosen.isEmpty()) {
        return;
    }
    if (QFileInfo(chosen).suffix().isEmpty()) {
        chosen += QStringLiteral(".trellis");
    }
    m_chosen = chosen;
    refresh();
}

QString NewClassDialog::path() const
{
    if (!m_chosen.isEmpty()) {
        return m_chosen;
    }
    const QString name = asFileName(courseName(), QStringLiteral("Trellis"));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.absoluteFilePath(name + QStringLiteral(".trellis"));
    for (int i = 2; QFileInfo::exists(path); ++i) {
        path = folder.absoluteFilePath(QStringLiteral("%1 %2.trellis").arg(name).arg(i));
    }
    return path;
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
