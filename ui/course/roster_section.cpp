// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/roster_section.h"

#include "ui/common/choose_row.h"
#include "ui/common/flow_layout.h"
#include "ui/common/name_guard.h"
#include "ui/course/roster_model.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

QString draftsPart()
{
    return QStringLiteral("student");
}

QString nameKey()
{
    return QStringLiteral("name");
}

constexpr int kRowPadding = 12;
constexpr int kColumnPadding = 24;
constexpr int kWidestName = 40; ///< in the width of an "x"

/// What Enter in a table is for; the table itself would keep it.
bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

RosterSection::RosterSection(const ScreenTools& tools, QWidget* parent)
    : CourseSection(tools.document, parent), m_tools(tools),
      m_model(new RosterModel(tools.document, tools.names, this)), m_table(new QTableView(this)),
      m_count(plainLabel(this)), m_empty(new QWidget(this)), m_fold(new QPushButton(this)),
      m_name(new QLineEdit(this)), m_notice(new QWidget(this)), m_noticeText(plainLabel(m_notice)),
      m_moveOut(new QPushButton(this)),
      m_merge(new QPushButton(tr("Ma&ke two records one…"), this)),
      m_move(new QPushButton(tr("Move to another c&lass…"), this)),
      m_export(new QPushButton(tr("E&xport…"), this)), m_drafts(tools, draftsPart())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeAddRow();
    makeEmpty();
    makeTable();
    auto* below = new QHBoxLayout;
    m_fold->setCheckable(true);
    m_fold->setFlat(true);
    below->addWidget(m_fold);
    below->addWidget(m_count);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_moveOut, m_merge, m_move, m_export}) {
        flow->addWidget(button);
    }
    below->addWidget(buttons, 1);
    layout->addLayout(below);
    makeNotice();
    addCommands();

    connect(m_fold, &QPushButton::toggled, this, [this](bool shown) {
        m_model->showMovedOut(shown);
        refreshButtons();
    });
    connect(m_moveOut, &QPushButton::clicked, this, &RosterSection::toggleMovedOut);
    connect(m_merge, &QPushButton::clicked, this, &RosterSection::merge);
    connect(m_move, &QPushButton::clicked, this, &RosterSection::moveAway);
    connect(m_export, &QPushButton::clicked, this, &RosterSection::chooseExport);
    // A notice is about the newest change; the next one takes its place.
    connect(&m_tools.document, &Document::saved, this, [this] {
        if (!m_isNoting) {
            m_notice->hide();
        }
    });
    connect(&m_tools.names, &NameGuard::changed, this, [this] {
        fit();
        refreshButtons();
    });
    connect(&m_tools.document, &Document::fileStatusChanged, this, &RosterSection::refreshButtons);
    follow();
}

void RosterSection::makeAddRow()
{
    auto* row = new QHBoxLayout;
    m_name->setPlaceholderText(tr("Add a student: Family, Given"));
    m_name->setAccessibleName(tr("Name of a new student"));
    m_name->setClearButtonEnabled(true);
    row->addWidget(m_name, 1);
    connect(m_name, &QLineEdit::returnPressed, this, &RosterSection::addTyped);
    connect(m_name, &QLineEdit::textChanged, this, &RosterSection::takePastedLines);
    m_paste = new QPushButton(tr("&Paste names"), this);
    connect(m_paste, &QPushButton::clicked, this, &RosterSection::paste);
    row->addWidget(m_paste);
    auto* importing = new QPushButton(tr("&Import a file…"), this);
    connect(importing, &QPushButton::clicked, this, &RosterSection::chooseFile);
    row->addWidget(importing);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void RosterSection::makeEmpty()
{
    auto* layout = new QVBoxLayout(m_empty);
    auto* words =
        plainLabel(m_empty, tr("No students yet. Drag a CSV here, paste names, or type them."));
    words->setAlignment(Qt::AlignCenter);
    layout->addStretch(1);
    layout->addWidget(words);
    auto* button = new QPushButton(tr("Paste names"), m_empty);
    connect(button, &QPushButton::clicked, this, &RosterSection::paste);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    this->layout()->addWidget(m_empty);
}

void RosterSection::makeTable()
{
    m_table->setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RosterSection::remember);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RosterSection::restore);
    m_table->setAccessibleName(tr("Students"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTableView::doubleClicked, this, &RosterSection::openStudent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RosterSection::refreshButtons);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_table, 1);
}

void RosterSection::makeNotice()
{
    auto* row = new QHBoxLayout(m_notice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_noticeText, 1);
    auto* undo = new QPushButton(tr("&Undo"), m_notice);
    connect(undo, &QPushButton::clicked, this, [this] {
        m_tools.document.undo();
        m_table->setFocus();
    });
    row->addWidget(undo);
    m_notice->hide();
    layout()->addWidget(m_notice);
}

void RosterSection::choose(StudentId student)
{
    if (!student.isValid()) {
        return;
    }
    if (m_model->rowOf(student) < 0) {
        m_fold->setChecked(true);
    }
    if (const int row = m_model->rowOf(student); row >= 0) {
        chooseRow(*m_table, m_model->index(row, RosterModel::Name));
        m_hasChosen = true;
    }
}

void RosterSection::remember()
{
    m_before = current();
    m_beforeRow = m_table->currentIndex().row();
}

void RosterSection::restore()
{
    if (!m_before || m_model->rowCount() == 0) {
        return;
    }
    // Whoever is not there any more leaves the cursor to the neighbour, in the same class.
    const bool isSameClass =
        m_tools.document.hasBook() && m_tools.document.book().schoolClass.id == m_class;
    const int row = m_model->rowOf(*m_before);
    const int neighbour = isSameClass ? std::min(m_beforeRow, m_model->rowCount() - 1) : 0;
    chooseRow(*m_table, m_model->index(row >= 0 ? row : neighbour, RosterModel::Name));
}

void RosterSection::follow()
{
    m_model->follow();
    const ClassId schoolClass =
        m_tools.document.hasBook() ? m_tools.document.book().schoolClass.id : ClassId();
    if (schoolClass != m_class) {
        m_drafts = drafts();
        m_class = schoolClass;
        m_name->setText(m_drafts.take(m_class).value(nameKey()).toString());
    }
    fit();
    const bool isEmpty = m_model->inClassCount() + m_model->movedOutCount() == 0;
    m_empty->setVisible(isEmpty);
    m_paste->setHidden(isEmpty); // the empty list has a button of its own
    m_table->setVisible(!isEmpty);
    refreshButtons();
}

QString RosterSection::draftsName() const
{
    return draftsPart();
}

Drafts RosterSection::drafts() const
{
    Drafts drafts = m_drafts;
    if (m_class.isValid()) {
        const QString name = m_name->text().simplified();
        drafts.put(m_class, name.isEmpty() ? QJsonObject() : QJsonObject{{nameKey(), name}});
    }
    return drafts;
}

void RosterSection::fit()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + kRowPadding);
    for (int column = 0; column < RosterModel::ColumnCount; ++column) {
        const auto width = [&](const QVariant& text) {
            return metrics.horizontalAdvance(text.toString()) + kColumnPadding;
        };
        int widest = width(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole));
        for (int row = 0; row < std::min(m_model->rowCount(), 300); ++row) {
            widest = std::max(widest,
                              width(m_model->data(m_model->index(row, column), Qt::DisplayRole)));
        }
        m_table->setColumnWidth(
            column, std::min(widest, metrics.horizontalAdvance(QLatin1Char('x')) * kWidestName));
    }
}

void RosterSection::refreshButtons()
{
    const bool canWrite = !m_tools.document.isReadOnly() && m_tools.document.hasBook();
    const auto chosen = current();
    const bool isOut = chosen && m_model->isMovedOut(m_model->rowOf(*chosen));
    // Nobody is moved, joined or erased unseen.
    const bool isHiding = m_tools.names.isHiding();
    const bool isSeen = canWrite && chosen && !m_tools.names.hides(*chosen);
    m_moveOut->setText(isOut ? tr("Move &back in") : tr("Move ou&t"));
    m_moveOut->setEnabled(isSeen);
    m_merge->setEnabled(canWrite && !isHiding &&
                        m_model->inClassCount() + m_model->movedOutCount() > 1);
    m_move->setEnabled(isSeen && !isOut && m_tools.document.classes().size() > 1);
    m_export->setEnabled(m_model->inClassCount() > 0);
    m_name->setEnabled(canWrite);
    const int gone = m_model->movedOutCount();
    m_fold->setVisible(gone > 0);
    const QString sign = foldSign(m_fold->isChecked());
    m_fold->setText(isHiding
                        ? tr("%1 Moved out", "sign").arg(sign)
                        : tr("%1 %2 moved out", "sign, number").arg(sign, QString::number(gone)));
    const int count = m_model->inClassCount();
    m_count->setText(isHiding ? QString() : tr("%n students", nullptr, count));
}

void RosterSection::takeKeyboard()
{
    if (m_model->rowCount() == 0) {
        m_name->setFocus();
        return;
    }
    // Before the focus comes, which would put a cursor on the first row without choosing it.
    if (!m_table->currentIndex().isValid() || !m_table->selectionModel()->hasSelection()) {
        chooseRow(*m_table, m_model->index(0, RosterModel::Name));
    }
    m_table->setFocus();
}

QAbstractItemView* RosterSection::list() const
{
    return m_model->rowCount() > 0 ? m_table : nullptr;
}

bool RosterSection::leaveNearest()
{
    if (m_name->hasFocus() && m_model->rowCount() > 0) {
        m_name->clear();
        m_table->setFocus();
        return true;
    }
    return false;
}

std::optional<StudentId> RosterSection::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->studentAt(index.row())) : std::nullopt;
}

std::vector<StudentId> RosterSection::selected() const
{
    std::vector<StudentId> students;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        students.push_back(m_model->studentAt(index.row()));
    }
    return students;
}

void RosterSection::note(const QString& sentence)
{
    m_noticeText->setText(sentence);
    m_notice->show();
    Q_EMIT said(sentence);
}

bool RosterSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        isEnter(static_cast<QKeyEvent&>(*event))) {
        openStudent();
        return true;
    }
    if (watched == m_table && event->type() == QEvent::FontChange) {
        fit();
    }
    return CourseSection::eventFilter(watched, event);
}

} // namespace trellis::ui
