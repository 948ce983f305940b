// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/class_list.h"

#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace trellis::ui {

ClassList::ClassList(Document& document, QWidget* parent)
    : QTreeWidget(parent), m_document(document)
{
    setAccessibleName(tr("Classes"));
    setHeaderHidden(true);
    setColumnCount(2);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setTextElideMode(Qt::ElideMiddle); // the course and the class both stay readable
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(&document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole) {
            refresh();
        }
    });
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { choose(item); });
    refresh();
}

void ClassList::refresh()
{
    const QSignalBlocker blocker(this);
    clear();
    std::string term;
    for (const ClassInfo& info : m_document.classes()) {
        if (info.termName != term) {
            term = info.termName;
            auto* heading = new QTreeWidgetItem(this, {toQt(term).left(100).toUpper()});
            heading->setFlags(Qt::NoItemFlags);
            heading->setFirstColumnSpanned(true);
        }
        const QString name = tr("%1 \u00B7 %2").arg(toQt(info.courseName), toQt(info.name));
        auto* item = new QTreeWidgetItem(this, {name.left(300), QString::number(info.students)});
        item->setData(0, Qt::UserRole, QVariant::fromValue<qlonglong>(info.id.value));
        item->setToolTip(0, tooltipText(name));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, fontMetrics().lineSpacing() + 14));
        if (m_document.hasBook() && m_document.book().schoolClass.id == info.id) {
            setCurrentItem(item);
        }
    }
}

void ClassList::choose(const QTreeWidgetItem* item)
{
    const ClassId id{item != nullptr ? item->data(0, Qt::UserRole).toLongLong() : 0};
    if (id.isValid() && !(m_document.hasBook() && m_document.book().schoolClass.id == id)) {
        m_document.chooseClass(id);
    }
}

} // namespace trellis::ui
