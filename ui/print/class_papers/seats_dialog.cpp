// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/seats_dialog.h"

#include "core/report/class_lists.h"
#include "core/storage/edits/clipboard_sheets.h"
#include "ui/common/class_watch.h"
#include "ui/common/name_guard.h"
#include "ui/common/quiet_list.h"
#include "ui/common/window_size.h"
#include "ui/document/document.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trellis::ui {

SeatsDialog::SeatsDialog(Document& document, const NameGuard& names, QWidget* parent)
    : QDialog(parent), m_document(document), m_list(new QuietList(this))
{
    setWindowTitle(tr("How the class sits"));
    auto* about = new QLabel(tr("Put the students in the order in which you pass them. Drag them, "
                                "or move the chosen one with Alt+Up and Alt+Down."),
                             this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_list->setAccessibleName(tr("Students in the order in which they sit"));
    m_list->setWordWrap(true); // a long name
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    auto* up = new QPushButton(tr("Move &up"), this);
    auto* down = new QPushButton(tr("Move &down"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save the order"));
    auto* moving = new QHBoxLayout;
    for (QPushButton* button : {up, down}) {
        button->setAutoDefault(false);
        moving->addWidget(button);
    }
    moving->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addLayout(moving);
    layout->addWidget(buttons);
    resize(fittedToScreen(
        *this, {fontMetrics().averageCharWidth() * 52, fontMetrics().lineSpacing() * 30}));

    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(buttons, &QDialogButtonBox::accepted, this, &SeatsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(names);
    m_list->setFocus();
    new ClassWatch(*this, document);
}

void SeatsDialog::fill(const NameGuard& names)
{
    const ClassBook& book = m_document.book();
    const auto seats = readSeats(m_document.gradebook(), book.schoolClass.id);
    for (const StudentId student :
         asSeated(book, seats ? *seats : std::vector<StudentId>(), m_document.today())) {
        auto* item = new QListWidgetItem(names.listName(book.find(student)->student), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(student.value));
    }
    m_list->setCurrentRow(0);
}

void SeatsDialog::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_list->count()) {
        return;
    }
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(row + step, item);
    m_list->setCurrentRow(row + step);
}

void SeatsDialog::save()
{
    std::vector<StudentId> students;
    for (int row = 0; row < m_list->count(); ++row) {
        students.push_back(StudentId{m_list->item(row)->data(Qt::UserRole).toLongLong()});
    }
    const ClassId schoolClass = m_document.book().schoolClass.id;
    const bool isSaved = m_document.edit([&](Gradebook& gradebook) {
        return setSeats(gradebook, schoolClass, students, m_document.today());
    });
    if (isSaved) {
        accept();
    }
}

bool SeatsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isAlone = (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
        if (isAlone && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace trellis::ui
