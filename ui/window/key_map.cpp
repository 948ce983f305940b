// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/key_map.h"

#include "ui/common/commands.h"
#include "ui/window/palette_search.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace trellis::ui {

KeyMap::KeyMap(const Commands& commands, QWidget* parent)
    : QDialog(parent), m_rows(keyRows(commands)), m_field(new QLineEdit(this)),
      m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keys"));
    m_field->setPlaceholderText(tr("Find a key or what it does"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* printButton = buttons->addButton(tr("&Print on one page…"), QDialogButtonBox::ActionRole);
    printButton->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_field, &QLineEdit::textEdited, this, &KeyMap::search);
    connect(printButton, &QPushButton::clicked, this, &KeyMap::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search({});
    resize(70 * fontMetrics().averageCharWidth(), 32 * fontMetrics().lineSpacing());
    m_field->setFocus();
}

void KeyMap::search(const QString& typed)
{
    m_list->clear();
    const auto tokens = foldedWords(typed);
    QTreeWidgetItem* heading = nullptr;
    for (const KeyRow& row : m_rows) {
        const bool isKey = row.keys.contains(typed.trimmed(), Qt::CaseInsensitive);
        if (!isKey && !matches(foldedWords(row.text + QLatin1Char(' ') + row.scope), tokens)) {
            continue;
        }
        if (heading == nullptr || heading->text(0) != row.scope) {
            heading = new QTreeWidgetItem(m_list, {row.scope});
            heading->setFirstColumnSpanned(true);
            heading->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setBold(true);
            heading->setFont(0, bold);
        }
        new QTreeWidgetItem(heading, {row.keys, row.text});
    }
    m_list->expandAll();
}

void KeyMap::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QPainter painter(&printer);
    paintKeyPage(
        painter,
        QRectF(QPointF(), printer.pageLayout().paintRectPixels(printer.resolution()).size()),
        m_rows);
}

} // namespace trellis::ui
