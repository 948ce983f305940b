// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/student_list.h"

#include "ui/common/flow_layout.h"
#include "ui/common/follow_writable.h"
#include "ui/common/page_scroll.h"
#include "ui/common/quiet_list.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace trellis::ui {

namespace {

constexpr int kRowsWhole = 4; ///< seen without scrolling, however little room the page has

} // namespace

StudentList::StudentList(Document& document, Qt::Key newKey, const Words& words, QWidget* parent)
    : QWidget(parent), m_document(document), m_newKey(newKey), m_list(new QuietList(this)),
      m_empty(new QLabel(words.empty, this)), m_editor(new QWidget(this)), m_words(words)
{
    m_list->setAccessibleName(words.name);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->installEventFilter(this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
}

void StudentList::follow(QWidget* form, const std::vector<QPushButton*>& more)
{
    m_form = form;
    auto* save = new QPushButton(m_words.save, m_editor);
    auto* cancel = new QPushButton(tr("Cancel"), m_editor);
    m_add = new QPushButton(m_words.add, this);
    m_remove = new QPushButton(tr("Remove"), this);
    auto* buttons = new FlowLayout(nullptr);
    buttons->addWidget(m_add);
    QPushButton* before = m_add;
    std::vector<QPushButton*> others = more;
    others.push_back(m_remove);
    for (QPushButton* button : others) {
        buttons->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    auto* saving = new QHBoxLayout;
    saving->addWidget(save);
    saving->addWidget(cancel);
    saving->addStretch(1);
    auto* editing = new QVBoxLayout(m_editor);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->addWidget(form);
    editing->addLayout(saving);
    m_editor->installEventFilter(this);
    m_editor->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(m_editor);
    layout->addLayout(buttons);

    connect(save, &QPushButton::clicked, this, &StudentList::save);
    connect(cancel, &QPushButton::clicked, this, &StudentList::closeForm);
    connect(m_add, &QPushButton::clicked, this, &StudentList::startNew);
    connect(m_remove, &QPushButton::clicked, this, &StudentList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &StudentList::enableButtons);
    connect(m_list, &QListWidget::itemActivated, this, &StudentList::openChosen);
    connect(&m_document, &Document::aboutToShowOther, this, &StudentList::commit);
    connect(&m_document, &Document::changed, this, &StudentList::refresh);
    followWritable(*this, m_document, [this] { return record() != nullptr; });
    refresh();
}

void StudentList::showStudent(StudentId student)
{
    if (student == m_student) {
        return;
    }
    commit();
    m_student = student;
    refresh();
}

void StudentList::commit()
{
    const bool isToKeep = !m_editor->isHidden() && isTyped();
    m_editor->hide(); // first: whoever follows the change may come back here
    if (isToKeep) {
        const QScopedValueRollback keeping(m_isKeeping, true);
        keep();
    }
}

bool StudentList::write(const std::function<Result<Committed>(Gradebook&)>& change)
{
    return m_isKeeping ? m_document.editWhenWritable(change, {m_student})
                       : m_document.edit(change, {m_student});
}

void StudentList::begin()
{
    if (m_list->count() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else {
        startNew();
    }
}

const StudentRecord* StudentList::record() const
{
    return m_document.hasBook() && m_student.isValid() ? m_document.book().find(m_student)
                                                       : nullptr;
}

QListWidgetItem* StudentList::addLine(const QString& text, std::int64_t id)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(id));
    return item;
}

std::int64_t StudentList::idOf(const QListWidgetItem* item)
{
    return item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0;
}

void StudentList::refresh()
{
    const QSignalBlocker quiet(m_list);
    const std::int64_t kept = idOf(m_list->currentItem());
    const bool isSame = m_listed == m_student;
    m_listed = m_student;
    std::set<std::int64_t> before;
    for (int row = 0; row < m_list->count(); ++row) {
        before.insert(idOf(m_list->item(row)));
    }
    m_list->clear();
    if (const StudentRecord* student = record()) {
        fill(*student);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (idOf(m_list->item(row)) == kept) {
            m_list->setCurrentRow(row);
        }
    }
    // What was just added is what is gone on with.
    for (int row = 0; isSame && row < m_list->count(); ++row) {
        if (!before.contains(idOf(m_list->item(row)))) {
            m_list->setCurrentRow(row);
        }
    }
    fitList();
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    setEnabled(record() != nullptr && !m_document.isReadOnly());
    enableButtons();
}

void StudentList::enableButtons()
{
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

void StudentList::fitList()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_list->count(), kRowsWhole); ++row) {
        height += m_list->sizeHintForRow(row) + 2 * m_list->spacing();
    }
    m_list->setMinimumHeight(height);
}

void StudentList::showForm()
{
    m_mayThrowAway = false;
    const QWidget* focused = QApplication::focusWidget();
    m_isFromHere = focused != nullptr && isAncestorOf(focused);
    m_editor->show();
    m_form->setFocus(Qt::OtherFocusReason);
}

void StudentList::closeForm()
{
    // What is saved because somebody else is looked at takes no keyboard.
    const QWidget* focused = QApplication::focusWidget();
    const bool hadKeyboard = focused != nullptr && m_editor->isAncestorOf(focused);
    m_editor->hide();
    if (hadKeyboard) {
        (m_list->isVisible() ? static_cast<QWidget*>(m_list) : m_add)->setFocus();
        // After the page has scrolled to the list, which may be longer than the page.
        QTimer::singleShot(0, this, &StudentList::bringIntoSight);
        if (!m_isFromHere) {
            Q_EMIT left();
        }
    }
}

void StudentList::bringIntoSight()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || !m_list->isVisible()) {
        return;
    }
    m_list->scrollToItem(item);
    if (QScrollArea* area = scrollAreaAround(*m_list)) {
        const QRect line = m_list->visualItemRect(item);
        const QPoint middle = m_list->viewport()->mapTo(area->widget(), line.center());
        area->ensureVisible(middle.x(), middle.y(), 0, line.height());
    }
}

void StudentList::leaveForm()
{
    if (isTyped() && !m_mayThrowAway) {
        m_mayThrowAway = true;
        Q_EMIT said(tr("Enter keeps what was typed. Esc again throws it away."));
        return;
    }
    closeForm();
}

void StudentList::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        commit();
    }
}

bool StudentList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::Resize) {
        fitList(); // lines wrap elsewhere now
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier;
    if (watched == m_list && isPlain && key->key() == m_newKey) {
        startNew();
        return true;
    }
    if (watched == m_list && isPlain && key->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    if (watched == m_editor && isPlain && key->key() == Qt::Key_Escape) {
        leaveForm();
        return true;
    }
    if (watched == m_editor && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        save();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
