// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/left_out_bar.h"

#include "ui/common/cut_names.h"
#include "ui/common/flow_layout.h"
#include "ui/text/strings.h"

#include <QLabel>
#include <QPushButton>

namespace trellis::ui {

namespace {

constexpr std::size_t kMostNames = 10;
constexpr int kLongestName = 28;

} // namespace

LeftOutBar::LeftOutBar(RecordView& list, QWidget* parent)
    : QFrame(parent), m_list(list), m_flow(new FlowLayout(this)), m_label(new QLabel(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Left out"));
    m_flow->setContentsMargins(8, 4, 8, 4);
    m_label->setTextFormat(Qt::PlainText);
    m_flow->addWidget(m_label);
    hide();
    connect(&list, &RecordView::currentMoved, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void LeftOutBar::showEnd()
{
    QStringList names;
    for (const int row : m_list.leftOutRows()) {
        names.append(m_list.list().row(row).calledName);
    }
    Q_EMIT said(columnDoneText(m_list.doneCount(), names, m_list.isHiding()));
    setVisible(!names.isEmpty());
    m_students.clear();
    refresh();
}

void LeftOutBar::refresh()
{
    std::vector<StudentId> students;
    for (const int row : m_list.leftOutRows()) {
        students.push_back(m_list.list().row(row).student);
    }
    if (students.empty()) {
        hide();
    }
    if (students == m_students) {
        return;
    }
    m_students = students;
    for (QWidget* button : m_buttons) {
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    const QString done = QString::number(m_list.doneCount());
    const QString left = QString::number(students.size());
    m_label->setText(
        m_list.isHiding() ? tr("%1 left out:").arg(left)
        : students.size() > kMostNames
            ? tr("%1 done, %2 left out, the first %3:").arg(done, left, QString::number(kMostNames))
            : tr("%1 done, %2 left out:").arg(done, left));
    for (std::size_t i = 0; i < std::min(students.size(), kMostNames); ++i) {
        const StudentId student = students.at(i);
        const RecordRow& row = m_list.list().row(m_list.list().rowOf(student));
        auto* button =
            new QPushButton(menuText(withShortNames(row.calledName, kLongestName)), this);
        button->setFlat(true);
        button->setAccessibleName(tr("Go to %1").arg(row.name));
        button->setToolTip(tooltipText(row.name));
        connect(button, &QPushButton::clicked, this, [this, student] {
            if (const auto current = m_list.currentCell()) {
                m_list.goTo({student, current->outcome});
                m_list.setFocus();
            }
        });
        m_flow->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    }
    updateGeometry();
}

} // namespace trellis::ui
