// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/find_bar.h"

#include "ui/common/word_starts.h"
#include "ui/text/strings.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLongest = 100;

/// Every word that is read in a row.
std::vector<std::string> wordsOf(const QAbstractItemModel& model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts.append(model.index(row, column).data().toString());
    }
    return foldedWords(texts.join(QLatin1Char(' ')));
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QFrame(parent), m_text(new QLineEdit(this)), m_count(new QLabel(this))
{
    setFrameShape(StyledPanel);
    m_text->setPlaceholderText(tr("Find in this list"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setMaxLength(kLongest);
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    hide();
}

void FindBar::follow(QAbstractItemView& list)
{
    if (!m_text->hasFocus() || m_list != &list) {
        m_list = &list;
        m_from = list.currentIndex();
    }
}

void FindBar::open(QAbstractItemView& list)
{
    follow(list);
    m_count->setText(tr("Enter goes there \u00B7 Esc leaves"));
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::step(QAbstractItemView& list, int by)
{
    if (m_text->text().trimmed().isEmpty()) {
        open(list);
        return;
    }
    follow(list);
    const std::vector<int> rows = found();
    show();
    if (rows.empty()) {
        showCount(rows);
        return;
    }
    const int here = list.currentIndex().row();
    const auto next = std::upper_bound(rows.begin(), rows.end(), here);
    const auto same = std::lower_bound(rows.begin(), rows.end(), here);
    if (by > 0) {
        goTo(next == rows.end() ? rows.front() : *next);
    } else {
        goTo(same == rows.begin() ? rows.back() : *std::prev(same));
    }
    showCount(rows);
}

void FindBar::leave(bool staysAtFound)
{
    if (isHidden()) {
        return;
    }
    hide();
    QAbstractItemView* list = m_list;
    if (list == nullptr) {
        return;
    }
    if (!staysAtFound && m_from.isValid()) {
        list->setCurrentIndex(m_from);
    }
    list->setFocus(Qt::OtherFocusReason);
}

std::vector<int> FindBar::found() const
{
    std::vector<int> rows;
    const std::vector<std::string> typed = foldedWords(m_text->text());
    const QAbstractItemView* list = m_list;
    if (list == nullptr || typed.empty()) {
        return rows;
    }
    const QAbstractItemModel& model = *list->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (matches(wordsOf(model, row), typed)) {
            rows.push_back(row);
        }
    }
    return rows;
}

void FindBar::search()
{
    QAbstractItemView* list = m_list;
    if (list == nullptr || isHidden()) {
        return;
    }
    const std::vector<int> rows = found();
    if (!rows.empty()) {
        // From where it began, so that a letter more does not run away from what was found.
        const auto first = std::lower_bound(rows.begin(), rows.end(), std::max(0, m_from.row()));
        goTo(first == rows.end() ? rows.front() : *first);
    } else if (m_from.isValid()) {
        list->setCurrentIndex(m_from);
    }
    showCount(rows);
}

void FindBar::showCount(const std::vector<int>& rows)
{
    const QString typed = m_text->text().trimmed();
    if (typed.isEmpty()) {
        m_count->setText(tr("Enter goes there \u00B7 Esc leaves"));
    } else if (rows.empty()) {
        m_count->setText(tr("Nothing here is called that"));
    } else {
        const QAbstractItemView* list = m_list;
        const int row = list != nullptr ? list->currentIndex().row() : -1;
        const auto here = std::find(rows.begin(), rows.end(), row) - rows.begin();
        m_count->setText(tr("%1 of %2").arg(here + 1).arg(rows.size()));
    }
    m_text->setAccessibleDescription(m_count->text());
}

void FindBar::goTo(int row)
{
    QAbstractItemView* list = m_list;
    if (list == nullptr) {
        return;
    }
    const QModelIndex index = list->model()->index(row, std::max(0, list->currentIndex().column()));
    // Also while a key with Ctrl or Shift is held, which would leave the selection where it was.
    const bool hasRows = list->selectionBehavior() == QAbstractItemView::SelectRows;
    list->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect |
                   (hasRows ? QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate));
    list->scrollTo(index);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            leave(false);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            leave(true);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace trellis::ui
