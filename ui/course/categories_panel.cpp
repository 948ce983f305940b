// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/categories_panel.h"

#include "core/storage/edits/outcome_list.h"
#include "ui/common/follow_writable.h"
#include "ui/common/row_height.h"
#include "ui/course/course_section.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr int kLongestName = 120;

} // namespace

CategoriesPanel::CategoriesPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_table(new QTableWidget(0, 2, this)),
      m_new(new QLineEdit(this)), m_remove(new QPushButton(tr("&Remove"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(this, tr("Categories"), true));
    m_table->setAccessibleName(tr("Categories"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Habits")});
    m_table->horizontalHeaderItem(1)->setToolTip(
        tooltipText(tr("Habits are not counted among all outcomes for credit")));
    m_table->verticalHeader()->hide();
    keepRowsHigh(*m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    layout->addWidget(m_table, 1);
    m_new->setPlaceholderText(tr("New category"));
    m_new->setAccessibleName(tr("New category"));
    m_new->setMaxLength(kLongestName);
    auto* below = new QHBoxLayout;
    below->addWidget(m_new, 1);
    m_remove->setAccessibleName(tr("Remove the category"));
    m_remove->setToolTip(tooltipText(tr("Removes a category that nothing uses: Delete")));
    below->addWidget(m_remove);
    layout->addLayout(below);
    m_table->installEventFilter(this);
    connect(m_remove, &QPushButton::clicked, this, &CategoriesPanel::removeCurrent);
    connect(m_table, &QTableWidget::itemChanged, this, &CategoriesPanel::change);
    connect(m_new, &QLineEdit::returnPressed, this, &CategoriesPanel::addTyped);
    followWritable(*this, m_document);
    follow();
}

void CategoriesPanel::follow()
{
    const QSignalBlocker quiet(m_table);
    const std::vector<Category> none;
    const auto& categories = m_document.hasBook() ? m_document.book().categories : none;
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_table->setRowCount(static_cast<int>(categories.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Category& category = categories[static_cast<std::size_t>(i)];
        auto* name = new QTableWidgetItem(toQt(category.name).simplified());
        auto* habits = new QTableWidgetItem;
        habits->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        habits->setCheckState(category.isHabits ? Qt::Checked : Qt::Unchecked);
        habits->setData(Qt::AccessibleTextRole,
                        category.isHabits ? tr("habits") : tr("not habits"));
        m_table->setItem(i, 0, name);
        m_table->setItem(i, 1, habits);
    }
    if (row >= 0 && row < m_table->rowCount()) {
        m_table->setCurrentCell(row, column);
    }
    m_remove->setEnabled(m_table->rowCount() > 0);
}

void CategoriesPanel::change(QTableWidgetItem* item)
{
    Category category = m_document.book().categories.at(static_cast<std::size_t>(item->row()));
    if (item->column() == 0) {
        category.name = toCore(item->text().simplified());
    } else {
        category.isHabits = item->checkState() == Qt::Checked;
    }
    // Later, when the table is done with the item that may go.
    QMetaObject::invokeMethod(
        this,
        [this, category] {
            m_document.edit([&](Gradebook& gradebook) {
                return setCategory(gradebook, m_document.book(), category);
            });
            follow();
        },
        Qt::QueuedConnection);
}

void CategoriesPanel::addTyped()
{
    const Category category{{}, toCore(m_new->text().simplified()), false};
    const bool isDone = m_document.edit(
        [&](Gradebook& gradebook) { return setCategory(gradebook, m_document.book(), category); });
    if (isDone) {
        m_new->clear();
    }
}

void CategoriesPanel::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_document.hasBook()) {
        return;
    }
    const CategoryId category = m_document.book().categories.at(static_cast<std::size_t>(row)).id;
    m_document.edit([&](Gradebook& gradebook) { return removeCategory(gradebook, category); });
    follow();
    m_table->setFocus();
}

bool CategoriesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
