// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/group_editor.h"

#include "core/storage/edits/groups.h"
#include "ui/common/drafts.h"
#include "ui/common/group_words.h"
#include "ui/common/quiet_list.h"
#include "ui/course/course_section.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr std::size_t kFewestMembers = 2;

} // namespace

GroupEditor::GroupEditor(const ScreenTools& tools, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_heading(plainLabel(this, {}, true)),
      m_name(new QLineEdit(this)), m_members(new QuietList(this)),
      m_save(new QPushButton(tr("&Keep the group"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setMaxLength(static_cast<int>(kLongestGroupName));
    layout->addWidget(m_name);
    m_members->setAccessibleName(tr("Students of the group"));
    m_members->setWordWrap(true);
    m_members->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_members, 1);
    layout->addWidget(m_save, 0, Qt::AlignTrailing);
    setTabOrder(m_name, m_members);
    setTabOrder(m_members, m_save);

    connect(m_save, &QPushButton::clicked, this, &GroupEditor::finished);
    connect(m_name, &QLineEdit::returnPressed, this, &GroupEditor::finished);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
    connect(m_members, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling) {
            m_isTyped = true;
            Q_EMIT changed();
        }
    });
}

void GroupEditor::showGroup(const LearningGroup* group)
{
    m_isFilling = true;
    m_isTyped = false;
    m_heading->setText(group == nullptr ? tr("New group") : tr("Members"));
    // A typed name may say who is in it.
    m_name->setText(group == nullptr || m_tools.names.isHiding() ? QString()
                                                                 : toQt(group->name).simplified());
    m_name->setPlaceholderText(tr("Name; without one it is called by its members"));
    m_members->clear();
    if (m_tools.document.hasBook()) {
        const ClassBook& book = m_tools.document.book();
        for (const StudentRecord& record : book.students) {
            const bool isMember = group != nullptr && group->has(record.student.id);
            if (!isMember && !book.isEnrolledOn(record, m_tools.document.today())) {
                continue;
            }
            auto* row = new QListWidgetItem(m_tools.names.listName(record.student), m_members);
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            row->setCheckState(isMember ? Qt::Checked : Qt::Unchecked);
            row->setData(Qt::UserRole,
                         QVariant::fromValue(static_cast<qlonglong>(record.student.id.value)));
        }
    }
    m_isFilling = false;
}

void GroupEditor::allow(bool mayEdit, bool isNew)
{
    m_name->setEnabled(mayEdit);
    m_members->setEnabled(mayEdit);
    m_save->setText(isNew ? tr("Ma&ke the group") : tr("&Keep the changes"));
    m_save->setEnabled(mayEdit && hasEnough());
}

std::string GroupEditor::name() const
{
    return toCore(m_name->text().simplified());
}

std::vector<StudentId> GroupEditor::ticked() const
{
    std::vector<StudentId> students;
    for (int row = 0; row < m_members->count(); ++row) {
        if (m_members->item(row)->checkState() == Qt::Checked) {
            students.push_back(StudentId{m_members->item(row)->data(Qt::UserRole).toLongLong()});
        }
    }
    return students;
}

bool GroupEditor::hasEnough() const
{
    return ticked().size() >= kFewestMembers;
}

QJsonObject GroupEditor::draft(GroupId group) const
{
    QJsonArray members;
    for (const StudentId student : ticked()) {
        members.append(draftText(student));
    }
    const bool isNothing = !group.isValid() && m_name->text().isEmpty() && members.isEmpty();
    return isNothing ? QJsonObject()
                     : QJsonObject{{QStringLiteral("group"), draftText(group)},
                                   {QStringLiteral("name"), m_name->text()},
                                   {QStringLiteral("members"), members}};
}

void GroupEditor::takeUp(const QJsonObject& draft)
{
    const QJsonArray members = draft.value(QStringLiteral("members")).toArray();
    m_isFilling = true;
    m_name->setText(draft.value(QStringLiteral("name")).toString());
    for (int i = 0; i < m_members->count(); ++i) {
        const QString student =
            QString::number(m_members->item(i)->data(Qt::UserRole).toLongLong());
        m_members->item(i)->setCheckState(members.contains(student) ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
    m_isTyped = true;
}

bool GroupEditor::hasKeyboard() const
{
    return m_name->hasFocus() || m_members->hasFocus() || m_save->hasFocus();
}

void GroupEditor::focusName()
{
    if (m_name->isEnabled()) {
        m_name->setFocus();
        m_name->selectAll();
    }
}

void GroupEditor::focusMembers()
{
    m_members->setFocus();
}

QWidget* GroupEditor::first() const
{
    return m_name;
}

} // namespace trellis::ui
