// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/history/history_screen.h"

#include "core/report/class_lists.h"
#include "ui/common/commands.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/row_height.h"
#include "ui/document/document.h"
#include "ui/history/history_model.h"
#include "ui/print/class_papers/class_preview.h"
#include "ui/print/class_papers/paper_pages.h"
#include "ui/text/change_text.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trellis::ui {

namespace {

/// An import may have thousands; who wants more reads the file.
constexpr std::size_t kMostDetails = 200;
/// On paper, likewise.
constexpr int kMostPrinted = 500;

} // namespace

HistoryScreen::HistoryScreen(const ScreenTools& tools, QWidget* parent)
    : Screen(parent), m_tools(tools), m_document(tools.document), m_names(tools.names),
      m_model(new HistoryModel(tools.document, this)), m_filter(new QLineEdit(this)),
      m_list(new QTableView(this)), m_details(new QTreeWidget(this)), m_turn(new QPushButton(this)),
      m_empty(new QLabel(this))
{
    m_filter->setPlaceholderText(tr("Filter: a name, an outcome, a kind of change"));
    m_filter->setAccessibleName(tr("Filter the history"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Every change, newest first"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    keepRowsHigh(*m_list);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_list->installEventFilter(this);
    m_details->setHeaderLabels({tr("In detail"), tr("Before"), tr("After")});
    m_details->setAccessibleName(tr("What the chosen change did"));
    m_details->setRootIsDecorated(false);
    m_details->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_turn->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);

    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_turn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_empty);
    layout->addWidget(split, 1);

    addCommands(tools.commands);
    connect(m_turn, &QPushButton::clicked, this, &HistoryScreen::turn);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setFilter(words);
        m_list->setCurrentIndex(m_model->index(0, 0));
        showDetails();
    });
    // Old changes that a filter lets through may come after it was found to let none through.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_model->index(0, 0));
        }
    });
    // In the file of one teacher it would say the same in every row.
    const auto showWho = [this] {
        m_list->setColumnHidden(HistoryModel::Who, !m_model->hasSeveralAuthors());
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, showWho);
    connect(m_model, &QAbstractItemModel::modelReset, this, showWho);
    showWho();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryScreen::showDetails);
    connect(&m_document, &Document::saved, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh(Cursor::Stays);
        }
    });
    connect(&m_names, &NameGuard::changed, this, [this] {
        m_isStale = true; // where nobody looks, what is new stays so until somebody does
        if (isVisible()) {
            refresh(Cursor::Stays);
        }
    });
    connect(&m_document, &Document::fileStatusChanged, this, &HistoryScreen::showDetails);
    setFocusProxy(m_list);
}

void HistoryScreen::addCommands(Commands& commands)
{
    m_turnAction =
        commands.add({.id = QStringLiteral("history.turn"),
                      .menu = MenuId::Edit,
                      .text = tr("&Take this change back"),
                      .tip = tr("Takes the chosen change back, or puts it in place again."),
                      .keys = {QKeySequence(Qt::Key_Delete)},
                      .synonyms = tr("withdraw restore revert"),
                      .screen = this,
                      .startsSection = true},
                     [this] { turn(); });
    commands.add({.id = QStringLiteral("history.find"),
                  .menu = MenuId::Edit,
                  .text = tr("&Filter the history"),
                  .tip = tr("Shows only the changes that have these words."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)},
                  .screen = this},
                 [this] {
                     m_filter->setFocus();
                     m_filter->selectAll();
                 });
    commands.add({.id = QStringLiteral("history.print"),
                  .menu = MenuId::File,
                  .text = tr("&Print the history\u2026"),
                  .tip = tr("Shows the changes that the filter left before they are printed."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                  .synonyms = tr("paper"),
                  .screen = this,
                  .startsSection = true},
                 [this] { print(); });
    commands.add(
        {.id = QStringLiteral("history.findNext"),
         .menu = MenuId::Edit,
         .text = tr("Find &next"),
         .tip = tr("The next change of those that are shown, the newest after the oldest."),
         .keys = {QKeySequence(Qt::Key_F3)},
         .screen = this},
        [this] { step(1); });
    commands.add({.id = QStringLiteral("history.findPrevious"),
                  .menu = MenuId::Edit,
                  .text = tr("Find pre&vious"),
                  .tip = tr("The change before of those that are shown."),
                  .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
                  .screen = this},
                 [this] { step(-1); });
}

void HistoryScreen::goTo(const Place& /*place*/)
{
    refresh(Cursor::ToNews);
    m_list->setFocus();
}

Place HistoryScreen::place() const
{
    Place place;
    place.screen = ScreenId::History;
    if (m_document.hasBook()) {
        place.schoolClass = m_document.book().schoolClass.id;
    }
    return place;
}

void HistoryScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    if (m_isStale) {
        refresh(Cursor::ToNews);
    }
}

bool HistoryScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_filter && key == Qt::Key_Escape) {
            m_filter->clear();
            m_list->setFocus();
            return true;
        }
        if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return)) {
            m_list->setFocus();
            return true;
        }
        if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_details->setFocus();
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

void HistoryScreen::refresh(Cursor cursor)
{
    m_isStale = false;
    // Sentences name students, so with hidden names there is nothing that could be shown.
    const bool hadKeyboard = m_list->hasFocus() || m_details->hasFocus();
    m_list->setVisible(!m_names.isHiding());
    m_details->setVisible(!m_names.isHiding());
    if (hadKeyboard && m_names.isHiding()) {
        m_filter->setFocus(); // the keys of the screen go on working
    }
    const QModelIndex current = m_list->currentIndex();
    const std::optional<OpId> op =
        current.isValid() ? std::optional(m_model->op(current.row()).id) : std::nullopt;
    m_model->refresh();
    const auto history = m_document.gradebook().history(1);
    const OpId newest = history && !history->empty() ? history->front().id : OpId{};
    const bool isNews = std::exchange(m_newest, newest) != newest;
    const bool stays = op && !(isNews && cursor == Cursor::ToNews);
    int row = 0;
    for (int i = 0; stays && i < m_model->rowCount(); ++i) {
        row = m_model->op(i).id == *op ? i : row;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    showDetails();
}

void HistoryScreen::showDetails()
{
    m_details->clear();
    const QModelIndex current = m_list->currentIndex();
    const bool hasOne = current.isValid() && !m_names.isHiding();
    m_empty->setVisible(!hasOne);
    m_empty->setText(
        m_names.isHiding() ? tr("The history waits until names are shown again.")
        : m_filter->text().isEmpty()
            ? tr("Nothing was changed yet. Everything you do is kept here.")
            : tr("No change has the words %1.").arg(named(m_filter->text(), TextFor::Screen)));
    const bool isBack = hasOne && m_model->op(current.row()).isUndone;
    m_turn->setText(isBack ? tr("Bring this change back") : tr("Take this change back"));
    // What took something back has its own entry, which is the one to turn.
    m_turn->setEnabled(hasOne && !m_document.isReadOnly() && !m_model->op(current.row()).undoOf);
    m_turnAction->setText(isBack ? tr("&Bring this change back") : tr("&Take this change back"));
    m_turnAction->setEnabled(m_turn->isEnabled());
    if (!hasOne) {
        return;
    }
    auto changes = m_document.gradebook().changesOf(m_model->op(current.row()).id);
    if (!changes) {
        return;
    }
    // Words are looked for in the file, which takes its time.
    const std::size_t all = changes->size();
    changes->resize(std::min(all, kMostDetails));
    QList<QTreeWidgetItem*> items;
    for (const ChangeLine& line : changeLines(m_document.gradebook(), *changes)) {
        auto* item = new QTreeWidgetItem(QStringList{line.what, line.before, line.after});
        for (int column = 0; column < m_details->columnCount(); ++column) {
            item->setToolTip(column, tooltipText(item->text(column)));
        }
        items.append(item);
    }
    if (all > kMostDetails) {
        items.append(new QTreeWidgetItem(QStringList{tr("and %1 more").arg(all - kMostDetails)}));
    }
    if (items.isEmpty()) { // nothing but who belongs to what: the sentence says it all
        const QModelIndex what = current.siblingAtColumn(HistoryModel::What);
        items.append(new QTreeWidgetItem(QStringList{what.data().toString()}));
    }
    m_details->addTopLevelItems(items);
}

void HistoryScreen::step(int by)
{
    const int wanted = m_list->currentIndex().row() + by;
    while (wanted == m_model->rowCount() && m_model->canFetchMore({})) {
        m_model->fetchMore({});
    }
    const int rows = m_model->rowCount();
    if (rows == 0 || m_names.isHiding()) {
        return;
    }
    const int row = (wanted + rows) % rows;
    m_list->setFocus();
    m_list->setCurrentIndex(m_model->index(row, 0));
}

ListPaper HistoryScreen::paper() const
{
    while (m_model->canFetchMore({}) && m_model->rowCount() < kMostPrinted) {
        m_model->fetchMore({});
    }
    const auto cell = [this](int row, HistoryModel::Column column) {
        const bool isTime = column == HistoryModel::When; // of which more is said than shown
        return m_model->index(row, column)
            .data(isTime ? Qt::DisplayRole : Qt::AccessibleTextRole)
            .toString();
    };
    const int rows = std::min(m_model->rowCount(), kMostPrinted);
    ListPaper paper;
    paper.title = tr("History: %1").arg(paperClassName(m_document.book()));
    paper.right = tr("For staff");
    QStringList below;
    if (!m_model->filter().isEmpty()) {
        below.append(tr("Only: %1.").arg(named(m_model->filter(), TextFor::Screen)));
    }
    if (m_model->rowCount() > rows || m_model->canFetchMore({})) {
        below.append(tr("The newest %n changes.", nullptr, rows));
    }
    paper.below = below.join(QLatin1Char(' '));
    paper.footer = recordedUpTo(m_document.today());
    paper.nothing = tr("No changes.");
    paper.marks = 36.0;
    for (int row = 0; row < rows; ++row) {
        paper.rows.push_back({cell(row, HistoryModel::When), cell(row, HistoryModel::What),
                              cell(row, HistoryModel::How) + QStringLiteral(" \u00B7 ") +
                                  cell(row, HistoryModel::Who)});
    }
    return paper;
}

void HistoryScreen::print()
{
    if (m_names.isHiding()) {
        Q_EMIT said(m_empty->text());
        return;
    }
    if (!m_document.hasBook()) {
        return;
    }
    PaperRequest request;
    request.first = ClassPaperKind::History;
    request.history = paper();
    request.shown = everybody(m_document.book(), m_document.today());
    showClassPapers(m_tools, *this, std::move(request));
    m_list->setFocus();
}

void HistoryScreen::turn()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_names.isHiding()) {
        return;
    }
    const Op op = m_model->op(current.row());
    if (op.isUndone ? m_document.restoreChange(op.id) : m_document.withdrawChange(op.id)) {
        Q_EMIT said(op.isUndone ? tr("Brought back.")
                                : tr("Taken back. The same button or %1 puts it in place again.")
                                      .arg(keyOrName(m_tools.commands, "edit.undo")));
    }
}

} // namespace trellis::ui
