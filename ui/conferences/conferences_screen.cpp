// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/conferences_screen.h"

#include "ui/common/choose_row.h"
#include "ui/common/commands.h"
#include "ui/common/find_bar.h"
#include "ui/common/flow_layout.h"
#include "ui/common/goal_list.h"
#include "ui/common/name_guard.h"
#include "ui/common/panel_area.h"
#include "ui/common/preferences.h"
#include "ui/common/work_list.h"
#include "ui/conferences/conference_model.h"
#include "ui/conferences/conference_table.h"
#include "ui/conferences/home_languages.h"
#include "ui/conferences/note_field.h"
#include "ui/conferences/phrase_editor.h"
#include "ui/conferences/plan_panel.h"
#include "ui/conferences/prepare_panel.h"
#include "ui/conferences/results_panel.h"
#include "ui/conferences/round_picker.h"
#include "ui/document/document.h"
#include "ui/print/sheet_memory.h"
#include "ui/print/sheet_options_button.h"
#include "ui/text/conference_text.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

ConferencesScreen::ConferencesScreen(const ScreenTools& tools, QWidget* parent)
    : Screen(parent), m_tools(tools),
      m_model(new ConferenceModel(tools.document, tools.names, this)),
      m_table(new ConferenceTable(*m_model, this)), m_find(new FindBar(this)),
      m_rounds(new RoundPicker(tools.document, this)), m_splitter(new QSplitter(this)),
      m_tabs(new QTabWidget(this)), m_prepare(new PreparePanel(tools)),
      m_results(new ResultsPanel(tools.document, tools.names)),
      m_plan(new PlanPanel(tools.document, tools.names)), m_empty(new QWidget(this)),
      m_emptyText(new QLabel(m_empty)),
      m_print(new QPushButton(tr("Preview and print\u2026"), this)),
      m_with(new SheetOptionsButton(this))
{
    m_table->installEventFilter(this);
    layOut();
    followList();
    followPanels();
    makeCommands();
    refresh();
}

FlowLayout* ConferencesScreen::makeBar()
{
    auto* planButton = new QPushButton(tr("Plan\u2026"), this);
    auto* ready = new QPushButton(tr("Select &ready"), this);
    auto* calendar = new QPushButton(tr("Calendar file\u2026"), this);
    auto* bar = new FlowLayout(nullptr);
    for (QWidget* button :
         std::initializer_list<QWidget*>{planButton, ready, m_print, m_with, calendar}) {
        bar->addWidget(button);
    }
    connect(planButton, &QPushButton::clicked, this, &ConferencesScreen::plan);
    connect(ready, &QPushButton::clicked, this, &ConferencesScreen::selectReady);
    connect(m_print, &QPushButton::clicked, this, &ConferencesScreen::preview);
    connect(m_with, &SheetOptionsButton::changed, this, [this] {
        SheetMemory memory(m_tools.settings, m_tools.document);
        SheetOptions options = memory.options();
        options.extras = m_with->extras();
        memory.keep(options);
    });
    connect(calendar, &QPushButton::clicked, this, &ConferencesScreen::saveCalendar);
    return bar;
}

void ConferencesScreen::makeEmpty()
{
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setWordWrap(true);
    m_planFirst = new QPushButton(tr("Plan"), m_empty);
    m_pasteNames = new QPushButton(tr("Paste names"), m_empty);
    auto* empty = new QHBoxLayout(m_empty);
    empty->setContentsMargins(0, 4, 0, 4);
    empty->addWidget(m_emptyText, 1);
    empty->addWidget(m_planFirst);
    empty->addWidget(m_pasteNames);
    connect(m_planFirst, &QPushButton::clicked, this, &ConferencesScreen::plan);
    connect(m_pasteNames, &QPushButton::clicked, this, &ConferencesScreen::pasteNames);
}

void ConferencesScreen::layOut()
{
    FlowLayout* bar = makeBar(); // first in the order of Tab
    makeEmpty();
    auto* left = new QWidget(this);
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 4, 0);
    list->addLayout(bar);
    list->addWidget(m_empty);
    list->addWidget(new HomeLanguages(m_tools.document, m_tools.names, m_tools.settings, left));
    list->addWidget(m_rounds);
    list->addWidget(m_table, 1);
    list->addWidget(m_find);

    m_tabs->setAccessibleName(tr("For the chosen conference"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName()); // which has the keyboard
    m_tabs->addTab(new PanelArea(m_prepare, m_tabs), tr("Prepare"));
    m_tabs->addTab(new PanelArea(m_results, m_tabs), tr("Results"));
    m_tabs->addTab(new PanelArea(m_plan, m_tabs), tr("Plan"));
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_tabs);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_table);
}

void ConferencesScreen::followList()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConferencesScreen::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_prepare->setChosen(selected()); });
    connect(m_table, &QTableView::activated, this, [this] { openPart(ReadyPart::Note); });
    connect(m_table, &ConferenceTable::partWanted, this,
            [this](int, ReadyPart part) { openPart(part); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConferencesScreen::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConferencesScreen::refresh);
    connect(m_rounds, &RoundPicker::roundChanged, this, &ConferencesScreen::showRound);
}

void ConferencesScreen::followPanels()
{
    connect(m_prepare, &PreparePanel::partWanted, this, &ConferencesScreen::openPart);
    connect(m_prepare, &PreparePanel::said, this, &Screen::said);
    connect(m_prepare, &PreparePanel::phrasesWanted, this, &ConferencesScreen::editPhrases);
    connect(m_results, &ResultsPanel::said, this, &Screen::said);
    connect(m_results, &ResultsPanel::finished, this, &ConferencesScreen::nextStudent);
    connect(m_plan, &PlanPanel::said, this, &Screen::said);
    connect(m_plan, &PlanPanel::planned, this, &ConferencesScreen::showPlanned);
    m_prepare->askForPlace(
        [this](StudentId student, const QString& note) { return notePlace(student, note); });
}

ConferencesScreen::~ConferencesScreen()
{
    // A field in a panel loses the focus while the panels are taken down.
    disconnect(qApp, nullptr, this, nullptr);
}

StudentId ConferencesScreen::current() const
{
    return m_model->studentAt(m_table->currentIndex().row());
}

std::vector<StudentId> ConferencesScreen::selected() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<StudentId> students;
    for (const int row : std::as_const(rows)) {
        const StudentId student = m_model->studentAt(row);
        if (student.isValid() && !m_tools.names.hides(student)) {
            students.push_back(student);
        }
    }
    return students;
}

void ConferencesScreen::refresh()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        chooseRow(*m_table, m_model->index(0, 0));
    }
    const bool hasStudents = m_model->rowCount() > 0;
    m_empty->setVisible(!m_model->hasConferences());
    m_emptyText->setText(
        hasStudents ? tr("Plan conferences: choose dates, then print a sheet for each student.")
                    : tr("No students yet. Drag a CSV here, paste names, or type them."));
    m_planFirst->setVisible(hasStudents);
    m_pasteNames->setVisible(!hasStudents);
    m_print->setEnabled(hasStudents);
    m_with->setExtras(SheetMemory(m_tools.settings, m_tools.document).options().extras);
    follow();
}

void ConferencesScreen::showRound()
{
    m_prepare->setRound(m_rounds->round());
    m_results->setRound(m_rounds->round());
    m_model->setRound(m_rounds->round());
}

void ConferencesScreen::follow()
{
    m_prepare->showStudent(current());
    m_prepare->setChosen(selected());
    m_results->showStudent(current());
    Q_EMIT placeChanged();
}

void ConferencesScreen::selectReady()
{
    QItemSelection rows;
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isReady(row)) {
            rows.select(m_model->index(row, 0), m_model->index(row, ConferenceModel::Columns - 1));
            ++count;
        }
    }
    m_table->setFocus();
    if (count == 0) {
        Q_EMIT said(tr("No sheet is ready yet. The dots say what is still open; %1 selects "
                       "everybody.")
                        .arg(keysText({QKeySequence(QKeySequence::SelectAll)})));
        return;
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    Q_EMIT said(tr("%n students are ready.", nullptr, count));
}

void ConferencesScreen::share()
{
    if (m_isSplitByHand) {
        return;
    }
    // The table gets what it asks for, the panel the rest, yet never less than it needs or more
    // than it can use.
    const int room = width() - m_splitter->handleWidth();
    const int panel = m_prepare->minimumSizeHint().width() +
                      style()->pixelMetric(QStyle::PM_ScrollBarExtent) + fontMetrics().height();
    const int least = std::max(panel, room * 3 / 10);
    const int wanted = m_table->wantedWidth() + m_table->parentWidget()->width() - m_table->width();
    const int table = std::min(std::max(wanted, room * 6 / 10), room - least);
    m_splitter->setSizes({table, room - table});
}

void ConferencesScreen::hideEvent(QHideEvent* event)
{
    Screen::hideEvent(event);
    if (!event->spontaneous()) {
        m_prepare->commit();
        m_results->commit();
    }
}

void ConferencesScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    share();
}

void ConferencesScreen::plan()
{
    showTab(m_plan);
    m_plan->start();
}

void ConferencesScreen::showPlanned(int count, ConferenceId first)
{
    Q_EMIT said(tr("%n conferences planned.", nullptr, count));
    // Those that are next, or the round that they begin.
    m_rounds->showRoundOf(first);
    showTab(m_prepare);
    m_table->setFocus();
}

void ConferencesScreen::typeResults()
{
    showTab(m_results);
    m_results->start();
}

void ConferencesScreen::nextStudent(const QString& saved)
{
    const int row = m_table->currentIndex().row();
    Q_EMIT said(saved);
    if (row + 1 < m_model->rowCount()) {
        // Alone, although Ctrl is held down.
        m_table->selectionModel()->setCurrentIndex(m_model->index(row + 1, 0),
                                                   QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
        m_results->start();
    } else {
        m_table->setFocus();
    }
}

void ConferencesScreen::editPhrases()
{
    PhraseEditor(m_tools.document, this).exec();
}

bool ConferencesScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier;
        if (isPlain && key->key() == Qt::Key_R) {
            selectReady();
            return true;
        }
        const int dot = key->key() - Qt::Key_1;
        if (isPlain && dot >= 0 && dot < static_cast<int>(kReadyParts.size())) {
            openPart(kReadyParts.at(static_cast<std::size_t>(dot)));
            return true;
        }
        if (isPlain && key->key() == Qt::Key_G && current().isValid()) {
            showTab(m_prepare);
            m_prepare->goals().startNew();
            return true;
        }
        if (isPlain && key->key() == Qt::Key_W && current().isValid()) {
            showTab(m_prepare);
            m_prepare->work().startNew();
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isPlain && isEnter) {
            openPart(ReadyPart::Note);
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

void ConferencesScreen::keyPressEvent(QKeyEvent* event)
{
    // A button that has the keyboard is pressed by Enter, as in a dialog.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if (isEnter && event->modifiers() == Qt::NoModifier && button != nullptr &&
        isAncestorOf(button)) {
        button->click();
        return;
    }
    // From a panel back to the list.
    if (event->key() == Qt::Key_Escape && !m_table->hasFocus()) {
        m_table->setFocus();
        return;
    }
    Screen::keyPressEvent(event);
}

} // namespace trellis::ui
