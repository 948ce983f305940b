// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/groups_section.h"

#include "core/storage/edits/groups.h"
#include "ui/common/group_words.h"
#include "ui/common/key_words.h"
#include "ui/common/row_height.h"
#include "ui/course/group_editor.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

enum Column { Name, Members, Since, Until, ColumnCount };

QString draftsPart()
{
    return QStringLiteral("group");
}

QTableWidgetItem* item(const QString& text)
{
    auto* cell = new QTableWidgetItem(text);
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    cell->setToolTip(tooltipText(text));
    return cell;
}

} // namespace

GroupsSection::GroupsSection(const ScreenTools& tools, QWidget* parent)
    : CourseSection(tools.document, parent), m_tools(tools),
      m_table(new QTableWidget(0, ColumnCount, this)), m_empty(plainLabel(this)),
      m_showEnded(new QCheckBox(tr("Sho&w ended groups"), this)),
      m_new(new QPushButton(tr("&New group"), this)),
      m_end(new QPushButton(tr("En&d the group"), this)), m_editor(new GroupEditor(tools, this)),
      m_drafts(tools, draftsPart())
{
    followKeys(tools, this, [this] {
        m_empty->setText(tr("No groups yet. Choose students on the Map or in Record and press %1, "
                            "or make one here.")
                             .arg(keyOrName(m_tools.commands, "map.group")));
    });
    auto* left = new QVBoxLayout;
    makeTable();
    left->addWidget(m_empty);
    left->addWidget(m_table, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_showEnded);
    below->addStretch(1);
    below->addWidget(m_end);
    below->addWidget(m_new);
    left->addLayout(below);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height());
    layout->addLayout(left, 3);
    layout->addWidget(m_editor, 2);
    setTabOrder(m_table, m_showEnded);
    setTabOrder(m_showEnded, m_end);
    setTabOrder(m_end, m_new);
    setTabOrder(m_new, m_editor->first());

    connect(m_showEnded, &QCheckBox::toggled, this, &GroupsSection::follow);
    connect(m_new, &QPushButton::clicked, this, &GroupsSection::startNew);
    connect(m_end, &QPushButton::clicked, this, &GroupsSection::end);
    connect(m_editor, &GroupEditor::finished, this, &GroupsSection::save);
    connect(m_editor, &GroupEditor::changed, this, &GroupsSection::refreshButtons);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row, int, int before, int) {
                if (!m_isFilling && row != before) {
                    showCurrent();
                }
            });
    connect(&tools.names, &NameGuard::changed, this, &GroupsSection::follow);
    connect(&tools.document, &Document::fileStatusChanged, this, &GroupsSection::refreshButtons);
    follow();
}

void GroupsSection::makeTable()
{
    m_table->setAccessibleName(tr("Groups"));
    m_table->setHorizontalHeaderLabels({tr("Group"), tr("Students"), tr("Since"), tr("Until")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    keepRowsHigh(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
}

void GroupsSection::follow()
{
    const GroupId before = m_current;
    const ClassId schoolClass = document().hasBook() ? document().book().schoolClass.id : ClassId();
    const bool isSameClass = schoolClass == m_class;
    if (m_editor->isTyped() && (!isSameClass || m_tools.names.isHiding())) {
        m_drafts.put(m_class, m_editor->draft(m_current));
    }
    m_class = schoolClass;
    fillTable();
    m_isFilling = true;
    const auto row = std::find(m_shown.begin(), m_shown.end(), before);
    if (row != m_shown.end()) {
        m_table->setCurrentCell(static_cast<int>(row - m_shown.begin()), Name);
    } else if (!m_shown.empty()) {
        m_table->setCurrentCell(0, Name);
    }
    m_isFilling = false;
    // A draft goes on while marks come in from elsewhere.
    const bool isDraft = m_editor->isTyped() && isSameClass && !m_tools.names.isHiding() &&
                         (row != m_shown.end() || !before.isValid());
    if (isDraft) {
        refreshButtons();
    } else {
        showCurrent();
        takeUpDraft();
    }
}

QString GroupsSection::draftsName() const
{
    return draftsPart();
}

Drafts GroupsSection::drafts() const
{
    Drafts drafts = m_drafts;
    if (m_editor->isTyped()) {
        drafts.put(m_class, m_editor->draft(m_current));
    }
    return drafts;
}

void GroupsSection::takeUpDraft()
{
    if (m_tools.names.isHiding() || document().isReadOnly()) {
        return;
    }
    const QJsonObject draft = m_drafts.take(m_class);
    if (draft.isEmpty()) {
        return;
    }
    // A group that is not there any more begins anew.
    const auto row = std::find(m_shown.begin(), m_shown.end(),
                               idInDraft<GroupId>(draft.value(QStringLiteral("group"))));
    m_isFilling = true;
    if (row != m_shown.end()) {
        m_table->setCurrentCell(static_cast<int>(row - m_shown.begin()), Name);
    }
    m_isFilling = false;
    m_current = row != m_shown.end() ? *row : GroupId();
    m_editor->showGroup(row != m_shown.end() ? current() : nullptr);
    m_editor->takeUp(draft);
    refreshButtons();
}

void GroupsSection::fillTable()
{
    m_isFilling = true;
    m_shown.clear();
    m_table->setRowCount(0);
    if (document().hasBook()) {
        const ClassBook& book = document().book();
        const Date today = document().today();
        for (const LearningGroup& group : book.groups) {
            if (!group.isCurrentOn(today) && !m_showEnded->isChecked()) {
                continue;
            }
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            const auto members = book.membersOf(group, today);
            m_table->setItem(row, Name, item(groupName(book, group, m_tools.names, today)));
            m_table->setItem(row, Members, item(QString::number(members.size())));
            m_table->item(row, Members)
                ->setToolTip(tooltipText(namesTogether(members, m_tools.names)));
            m_table->setItem(row, Since, item(shortDate(group.madeOn)));
            m_table->setItem(row, Until,
                             item(group.endedOn ? shortDate(*group.endedOn) : QString()));
            m_shown.push_back(group.id);
        }
    }
    m_empty->setVisible(m_shown.empty());
    m_table->setVisible(!m_shown.empty());
    m_isFilling = false;
}

const LearningGroup* GroupsSection::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_shown.size()) && document().hasBook()
               ? document().book().find(m_shown[static_cast<std::size_t>(row)])
               : nullptr;
}

void GroupsSection::showCurrent()
{
    const LearningGroup* group = current();
    m_current = group == nullptr ? GroupId() : group->id;
    m_editor->showGroup(group);
    refreshButtons();
}

void GroupsSection::refreshButtons()
{
    if (m_isFilling) {
        return;
    }
    const bool canWrite = document().hasBook() && !document().isReadOnly();
    const LearningGroup* group = m_current.isValid() ? current() : nullptr;
    const bool isCurrent = group != nullptr && group->isCurrentOn(document().today());
    const bool mayEdit = canWrite && (group == nullptr || isCurrent) && !m_tools.names.isHiding();
    m_new->setEnabled(canWrite);
    m_end->setEnabled(canWrite && isCurrent);
    m_editor->allow(mayEdit, group == nullptr);
}

void GroupsSection::startNew()
{
    m_current = {};
    m_editor->showGroup(nullptr);
    refreshButtons();
    m_editor->focusName();
}

void GroupsSection::save()
{
    if (!m_editor->hasEnough()) {
        Q_EMIT refused(tr("A group has two students or more. Tick them with Space."));
        m_editor->focusMembers();
        return;
    }
    const std::vector<StudentId> members = m_editor->ticked();
    const std::string name = m_editor->name();
    const ClassId schoolClass = document().book().schoolClass.id;
    const bool isNew = !m_current.isValid();
    const GroupId id = isNew ? GroupId::make() : m_current;
    m_current = id; // chosen when everything is read again
    m_editor->setTyped(false);
    const bool isDone = document().edit([&](Gradebook& gradebook) {
        return isNew ? makeGroup(gradebook, schoolClass,
                                 {id, name, document().today(), std::nullopt, members})
                     : changeGroup(gradebook, id, name, members);
    });
    if (!isDone) {
        m_current = isNew ? GroupId() : id;
        m_editor->setTyped(true);
        return;
    }
    follow();
    if (const LearningGroup* group = document().book().find(id)) {
        const QString shown =
            groupName(document().book(), *group, m_tools.names, document().today());
        Q_EMIT said(isNew ? tr("New group: %1.").arg(shown) : tr("Changed group: %1.").arg(shown));
    }
    m_table->setFocus();
}

void GroupsSection::end()
{
    const LearningGroup* group = current();
    if (group == nullptr || !m_end->isEnabled()) {
        return;
    }
    const GroupId id = group->id;
    const QString name = groupName(document().book(), *group, m_tools.names, document().today());
    const Date today = document().today();
    if (document().edit([&](Gradebook& gradebook) { return endGroup(gradebook, id, today); })) {
        follow();
        Q_EMIT said(tr("Ended: %1. Marks stay; %2 brings the group back.")
                        .arg(name, keyOrName(m_tools.commands, "edit.undo")));
    }
    takeKeyboard();
}

void GroupsSection::takeKeyboard()
{
    if (m_shown.empty()) {
        m_new->setFocus();
    } else {
        m_table->setFocus();
    }
}

QAbstractItemView* GroupsSection::list() const
{
    return m_shown.empty() ? nullptr : m_table;
}

bool GroupsSection::hasDraft() const
{
    return m_editor->isTyped();
}

bool GroupsSection::leaveNearest()
{
    if (hasDraft() || m_editor->hasKeyboard()) {
        m_editor->setTyped(false);
        follow();
        takeKeyboard();
        return true;
    }
    return false;
}

bool GroupsSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            end();
            return true;
        }
        if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_editor->focusName();
            return true;
        }
    }
    return CourseSection::eventFilter(watched, event);
}

} // namespace trellis::ui
