// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/key_map.h"

#include "ui/common/preferences.h"
#include "ui/common/window_size.h"
#include "ui/window/key_changer.h"
#include "ui/window/palette_search.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

/// What is worth a line on paper.
std::vector<KeyRow> withKeys(std::vector<KeyRow> rows)
{
    std::erase_if(rows, [](const KeyRow& row) { return row.keys.isEmpty(); });
    return rows;
}

} // namespace

KeyMap::KeyMap(const Commands& commands, Preferences& preferences, const SingleKeys* singleKeys,
               QWidget* parent)
    : QDialog(parent), m_commands(commands), m_preferences(preferences),
      m_field(new QLineEdit(this)), m_list(new QTreeWidget(this)),
      m_changer(new KeyChanger(commands, preferences, singleKeys, this))
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
    // A QDialogButtonBox with so many of them keeps Tab among themselves.
    auto* usual = new QPushButton(tr("&All back to the usual"), this);
    auto* printButton = new QPushButton(tr("&Print on one page\u2026"), this);
    m_change = new QPushButton(tr("&Change the key\u2026"), this);
    auto* close = new QPushButton(tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(usual);
    buttons->addStretch(1);
    for (QPushButton* button : {printButton, m_change, close}) {
        buttons->addWidget(button);
    }
    for (QPushButton* button : {usual, printButton, m_change, close}) {
        button->setAutoDefault(false);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_changer);
    layout->addLayout(buttons);
    connect(m_field, &QLineEdit::textEdited, this, &KeyMap::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    const std::pair<Qt::Key, QAbstractSlider::SliderAction> pages[] = {
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub}};
    for (const auto& [key, page] : pages) {
        auto* turn = new QShortcut(key, m_field);
        turn->setContext(Qt::WidgetShortcut);
        connect(turn, &QShortcut::activated, m_list,
                [this, page = page] { m_list->verticalScrollBar()->triggerAction(page); });
    }
    connect(m_list, &QTreeWidget::itemActivated, this, &KeyMap::change);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        const KeyRow* row = current();
        m_change->setEnabled(row != nullptr && (!row->command.isEmpty() || !row->single.isNull()));
    });
    connect(m_change, &QPushButton::clicked, this, &KeyMap::change);
    connect(m_changer, &KeyChanger::finished, this, [this] { m_list->setFocus(); });
    connect(usual, &QPushButton::clicked, &preferences, &Preferences::forgetKeys);
    connect(printButton, &QPushButton::clicked, this, &KeyMap::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // The commands have their new keys by then.
    connect(&preferences, &Preferences::keysChanged, this, &KeyMap::refresh, Qt::QueuedConnection);
    connect(&commands, &QObject::destroyed, this, &QDialog::reject);
    refresh();
    resize(fittedToScreen(
        *this, {76 * fontMetrics().averageCharWidth(), 34 * fontMetrics().lineSpacing()}));
    m_field->setFocus();
}

void KeyMap::refresh()
{
    const KeyRow* row = current();
    const QString command = row != nullptr ? row->command : QString();
    const QChar single = row != nullptr ? row->single : QChar();
    m_rows = keyRows(m_commands, m_preferences);
    search(m_field->text());
    for (QTreeWidgetItemIterator it(m_list); *it != nullptr; ++it) {
        const QVariant index = (*it)->data(0, Qt::UserRole);
        if (!index.isValid()) {
            continue;
        }
        const KeyRow& there = m_rows.at(index.toUInt());
        if (row != nullptr && there.command == command && there.single == single &&
            !(command.isEmpty() && single.isNull())) {
            m_list->setCurrentItem(*it);
            return;
        }
    }
}

void KeyMap::search(const QString& typed)
{
    m_list->clear();
    const auto tokens = foldedWords(typed);
    QTreeWidgetItem* heading = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const KeyRow& row = m_rows[i];
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
        auto* item = new QTreeWidgetItem(heading, {row.keys, row.text});
        item->setData(0, Qt::UserRole, static_cast<uint>(i));
    }
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    }
}

const KeyRow* KeyMap::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const QVariant index = item != nullptr ? item->data(0, Qt::UserRole) : QVariant();
    return index.isValid() ? &m_rows.at(index.toUInt()) : nullptr;
}

void KeyMap::change()
{
    const KeyRow* row = current();
    if (row != nullptr && (!row->command.isEmpty() || !row->single.isNull())) {
        m_changer->start(*row);
    }
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
        withKeys(m_rows));
}

} // namespace trellis::ui
