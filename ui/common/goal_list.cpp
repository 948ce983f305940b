// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/goal_list.h"

#include "core/insight/conference_state.h"
#include "core/storage/edits/goals.h"
#include "ui/common/goal_form.h"
#include "ui/common/outcome_picker.h"
#include "ui/common/quiet_list.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

QString lineOf(const Goal& goal, const ClassBook& book)
{
    QStringList parts{named(goal.text, TextFor::Screen)};
    if (goal.outcome) {
        if (const auto index = book.indexOf(*goal.outcome)) {
            parts.append(outcomeText(book.outcomes[*index]));
        }
    }
    if (goal.dueOn) {
        parts.append(GoalList::tr("by %1").arg(shortDate(*goal.dueOn)));
    }
    if (goal.state != GoalState::Open) {
        parts.append(goalStateText(goal.state));
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

GoalList::GoalList(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_list(new QuietList(this)),
      m_empty(
          new QLabel(tr("No goals yet. A good goal has a date and says how you will know."), this)),
      m_form(nullptr), m_editor(new QWidget(this)), m_buttons(new QWidget(this))
{
    m_list->setAccessibleName(tr("Goals"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->installEventFilter(this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);

    m_form = new GoalForm([this] { return m_document.today(); }, m_editor);
    auto* saving = new QHBoxLayout;
    auto* save = new QPushButton(tr("Save goal"), m_editor);
    auto* cancel = new QPushButton(tr("Cancel"), m_editor);
    saving->addWidget(save);
    saving->addWidget(cancel);
    saving->addStretch(1);
    auto* editing = new QVBoxLayout(m_editor);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->addWidget(m_form);
    editing->addLayout(saving);
    m_editor->installEventFilter(this);
    m_editor->hide();

    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* fresh = new QPushButton(tr("New goal"), m_buttons);
    auto* states = new QPushButton(tr("How did it go?"), m_buttons);
    auto* gone = new QPushButton(tr("Remove"), m_buttons);
    auto* menu = new QMenu(states);
    for (const GoalState state :
         {GoalState::Met, GoalState::StillWorking, GoalState::Changed, GoalState::Open}) {
        connect(menu->addAction(goalStateText(state)), &QAction::triggered, this,
                [this, state] { setState(state); });
    }
    states->setMenu(menu);
    connect(fresh, &QPushButton::clicked, this, &GoalList::startNew);
    connect(gone, &QPushButton::clicked, this, &GoalList::remove);
    for (QPushButton* button : {fresh, states, gone}) {
        row->addWidget(button);
    }
    m_needGoal = {states, gone};
    row->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(m_editor);
    layout->addWidget(m_buttons);

    connect(save, &QPushButton::clicked, this, &GoalList::save);
    connect(cancel, &QPushButton::clicked, this, &GoalList::close);
    connect(m_list, &QListWidget::currentRowChanged, this, &GoalList::enableButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const Goal* goal = current()) {
            open(*goal);
        }
    });
    connect(&m_document, &Document::changed, this, &GoalList::refresh);
    refresh();
}

void GoalList::showStudent(StudentId student)
{
    if (student == m_student) {
        return;
    }
    m_student = student;
    m_editor->hide();
    refresh();
}

const StudentRecord* GoalList::record() const
{
    return m_document.hasBook() && m_student.isValid() ? m_document.book().find(m_student)
                                                       : nullptr;
}

const Goal* GoalList::current() const
{
    const StudentRecord* student = record();
    const QListWidgetItem* item = m_list->currentItem();
    if (student == nullptr || item == nullptr) {
        return nullptr;
    }
    const GoalId id{item->data(Qt::UserRole).toLongLong()};
    const auto found = std::find_if(student->goals.begin(), student->goals.end(),
                                    [id](const Goal& goal) { return goal.id == id; });
    return found == student->goals.end() ? nullptr : &*found;
}

void GoalList::refresh()
{
    const Goal* before = current();
    const GoalId kept = before != nullptr ? before->id : GoalId{};
    const QListWidgetItem* item = m_list->currentItem();
    const qlonglong wanted = item != nullptr ? item->data(Qt::UserRole).toLongLong() : kept.value;
    m_list->clear();
    if (const StudentRecord* student = record()) {
        m_form->setOutcomes(m_document.book().outcomes);
        // Those to work on first, newest at the top.
        for (const bool isPending : {true, false}) {
            for (auto goal = student->goals.rbegin(); goal != student->goals.rend(); ++goal) {
                if (goal->isPending() != isPending) {
                    continue;
                }
                auto* added = new QListWidgetItem(lineOf(*goal, m_document.book()), m_list);
                added->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(goal->id.value));
                if (goal->id.value == wanted) {
                    m_list->setCurrentItem(added);
                }
            }
        }
    }
    if (m_list->currentItem() == nullptr && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    setEnabled(record() != nullptr && !m_document.isReadOnly());
    enableButtons();
}

void GoalList::enableButtons()
{
    for (QPushButton* button : m_needGoal) {
        button->setEnabled(current() != nullptr);
    }
}

void GoalList::startNew()
{
    if (record() == nullptr) {
        return;
    }
    Goal goal;
    goal.student = m_student;
    goal.madeOn = m_document.today();
    // For the conference that is being prepared, it is a new goal and not one of last time.
    const Conference* next =
        currentConference(*record(), m_document.book().schoolClass.id, m_document.today());
    if (next != nullptr && !next->resultsOn) {
        goal.conference = next->id;
    }
    open(goal);
}

void GoalList::open(const Goal& goal)
{
    m_form->setGoal(goal);
    m_editor->show();
    m_form->setFocus(Qt::OtherFocusReason);
}

void GoalList::close()
{
    m_editor->hide();
    if (m_list->isVisible()) {
        m_list->setFocus();
    }
    Q_EMIT left();
}

void GoalList::save()
{
    const Goal goal = m_form->goal();
    const StudentRecord* student = record();
    if (student == nullptr) {
        return;
    }
    const auto before =
        std::find_if(student->goals.begin(), student->goals.end(),
                     [&goal](const Goal& g) { return goal.id.isValid() && g.id == goal.id; });
    const bool isNew = before == student->goals.end();
    const Goal old = isNew ? Goal() : *before;
    const bool isSaved = m_document.edit(
        [&](Gradebook& gradebook) {
            return isNew ? addGoal(gradebook, goal) : changeGoal(gradebook, old, goal);
        },
        {m_student});
    if (isSaved) {
        close();
    }
}

void GoalList::setState(GoalState state)
{
    const Goal* goal = current();
    if (goal == nullptr) {
        return;
    }
    const Goal before = *goal;
    Goal after = before;
    after.state = state;
    after.stateOn =
        after.state == GoalState::Open ? std::nullopt : std::optional(m_document.today());
    m_document.edit([&](Gradebook& gradebook) { return changeGoal(gradebook, before, after); },
                    {m_student});
}

void GoalList::remove()
{
    if (const Goal* goal = current()) {
        m_document.edit(
            [gone = *goal](Gradebook& gradebook) { return removeGoal(gradebook, gone); },
            {m_student});
    }
}

bool GoalList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier;
        if (watched == m_list && isPlain && key->key() == Qt::Key_G) {
            startNew();
            return true;
        }
        if (watched == m_list && isPlain && key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (watched == m_editor && isPlain && key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_editor && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
