// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/roster_lines_view.h"

#include "ui/course/choice_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kPadding = 16;
constexpr int kRowsMeasured = 200;
constexpr int kNameWidth = 26; ///< in the width of an "x"
constexpr int kLeastName = 14; ///< likewise
constexpr int kNameShare = 40; ///< percent of what names and words have together
constexpr int kLeastWords = 18;

} // namespace

RosterLinesView::RosterLinesView(QWidget* parent)
    : QTableView(parent), m_model(new RosterLinesModel(this)),
      m_delegate(new ChoiceDelegate(
          [this](const QModelIndex& index) {
              const RosterLine& line = m_model->at(index.row());
              ChoiceDelegate::Choices choices;
              choices.chosen = line.chosen;
              for (const RosterLine::Choice& choice : line.choices) {
                  choices.texts.append(choice.text);
              }
              return choices;
          },
          this))
{
    setModel(m_model);
    setItemDelegateForColumn(RosterLinesModel::Answer, m_delegate);
    setAccessibleName(tr("What happens to each row"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true); // of what waits; other rows have the height of a line
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fit();
}

void RosterLinesView::fit()
{
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics.height() + kPadding);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int answers = headingWidth(RosterLinesModel::Answer);
    m_names = 0;
    const int rows = std::min(m_model->rowCount(), kRowsMeasured);
    for (int row = 0; row < rows; ++row) {
        answers = std::max(
            answers,
            m_delegate->sizeHint(option, m_model->index(row, RosterLinesModel::Answer)).width());
        const QString name = m_model->index(row, RosterLinesModel::Student).data().toString();
        m_names = std::max(m_names, metrics.horizontalAdvance(name) + kPadding);
    }
    setColumnWidth(RosterLinesModel::Row,
                   metrics.horizontalAdvance(tr("Row %1").arg(99999)) + kPadding);
    setColumnWidth(RosterLinesModel::Answer, answers + kPadding);
    shareWidth();
}

int RosterLinesView::headingWidth(int column) const
{
    return fontMetrics().horizontalAdvance(
        m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

/// The name gives way to what happens, down to a part of it, and then the whole scrolls sideways.
void RosterLinesView::shareWidth()
{
    const int letter = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    const auto least = [&](int column, int letters) {
        return std::max(letters * letter, headingWidth(column)) + kPadding;
    };
    const int room = viewport()->width() - columnWidth(RosterLinesModel::Row) -
                     columnWidth(RosterLinesModel::Answer);
    const int words = least(RosterLinesModel::Words, kLeastWords);
    // A wide table has room for long names as well.
    const int most = std::max(least(RosterLinesModel::Student, kNameWidth),
                              std::min(m_names, room * kNameShare / 100));
    const int name = std::clamp(room - words, least(RosterLinesModel::Student, kLeastName), most);
    setColumnWidth(RosterLinesModel::Student, name);
    setColumnWidth(RosterLinesModel::Words, std::max(words, room - name));
    showQuestions();
}

/// What waits for an answer is read whole, however many lines it takes.
void RosterLinesView::showQuestions()
{
    int measured = 0;
    for (int row = 0; row < m_model->rowCount() && measured < kRowsMeasured; ++row) {
        if (m_model->at(row).isOpen) {
            const QModelIndex words = m_model->index(row, RosterLinesModel::Words);
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            option.rect = QRect(0, 0, columnWidth(RosterLinesModel::Words),
                                verticalHeader()->defaultSectionSize());
            const int needed = itemDelegateForIndex(words)->sizeHint(option, words).height();
            setRowHeight(row, std::max(verticalHeader()->defaultSectionSize(), needed));
            ++measured;
        }
    }
}

void RosterLinesView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RosterLinesView::setLines(std::vector<RosterLine> lines)
{
    const QModelIndex before = currentIndex();
    const std::size_t line = before.isValid() ? m_model->at(before.row()).line : 0;
    const QString name = before.isValid() ? m_model->at(before.row()).name : QString();
    m_model->setLines(std::move(lines));
    fit();
    for (int row = 0; row < m_model->rowCount() && before.isValid(); ++row) {
        const RosterLine& now = m_model->at(row);
        if (now.line == line && (line > 0 || now.name == name)) {
            setCurrentIndex(m_model->index(row, RosterLinesModel::Words));
            return;
        }
    }
    if (m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, RosterLinesModel::Words));
    }
}

void RosterLinesView::setFilter(std::optional<RosterLine::Kind> kind)
{
    m_model->setFilter(kind);
    fit();
    if (m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, RosterLinesModel::Words));
    }
}

void RosterLinesView::answer(int row, int choice)
{
    // The line is gone once the answer has been taken.
    const RosterLine::Choice chosen = m_model->at(row).choices.at(static_cast<std::size_t>(choice));
    Q_EMIT answered(chosen);
}

void RosterLinesView::keyPressEvent(QKeyEvent* event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const QModelIndex index = currentIndex();
    if (!isSideways || event->modifiers() != Qt::NoModifier || !index.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const RosterLine& line = m_model->at(index.row());
    const int last = static_cast<int>(line.choices.size()) - 1;
    const bool isOn = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const int wanted =
        line.chosen < 0 ? (isOn ? 0 : last) : std::clamp(line.chosen + (isOn ? 1 : -1), 0, last);
    if (last >= 0 && wanted != line.chosen) {
        answer(index.row(), wanted);
    }
}

void RosterLinesView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || index.column() != RosterLinesModel::Answer) {
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const int choice = m_delegate->choiceAt(event->pos(), option, index);
    if (choice >= 0 && choice != m_model->at(index.row()).chosen) {
        answer(index.row(), choice);
    }
}

void RosterLinesView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void RosterLinesView::keyboardSearch(const QString&)
{
    // Letters do nothing here; a dialog's mnemonics need Alt.
}

} // namespace trellis::ui
