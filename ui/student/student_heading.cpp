// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/student_heading.h"

#include "ui/common/name_guard.h"
#include "ui/common/text_label.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr double kTitle = 1.4;
constexpr int kLongestNeighbour = 16;

QString factsText(const StudentRecord& record)
{
    const Student& student = record.student;
    QStringList facts;
    if (!student.preferredGivenName.empty() || !student.preferredFamilyName.empty()) {
        facts.append(StudentHeading::tr("\u201C%1\u201D")
                         .arg(named(student.preferredName(), TextFor::Screen)));
    }
    if (!student.pronouns.empty()) {
        facts.append(named(student.pronouns, TextFor::Screen));
    }
    if (!record.enrollments.empty() && !record.enrollments.back().gradeLevel.empty()) {
        facts.append(StudentHeading::tr("grade %1")
                         .arg(named(record.enrollments.back().gradeLevel, TextFor::Screen)));
    }
    if (!student.number().empty()) {
        facts.append(StudentHeading::tr("no. %1").arg(named(student.number(), TextFor::Screen)));
    }
    if (!student.homeLanguage.empty()) {
        facts.append(StudentHeading::tr("home language %1")
                         .arg(named(student.homeLanguage, TextFor::Screen)));
    }
    if (!record.enrollments.empty() && record.enrollments.back().to) {
        facts.append(StudentHeading::tr("moved out"));
    }
    return facts.join(QStringLiteral(" \u00B7 "));
}

/// What a student is looked up by: the family name, else whatever name there is.
QString shortName(const Student& student)
{
    QString name =
        toQt(student.familyName.empty() ? student.displayName() : student.familyName).simplified();
    if (name.size() > kLongestNeighbour) {
        name = name.left(kLongestNeighbour - 1).trimmed() + QChar(0x2026);
    }
    return named(name, TextFor::Screen);
}

} // namespace

StudentHeading::StudentHeading(const NameGuard& names, QWidget* parent)
    : QWidget(parent), m_names(names), m_name(new TextLabel(kTitle, TextLabel::Tone::Bold, this)),
      m_facts(smallText(this)), m_note(new QPushButton(tr("Add note"), this)),
      m_previous(new QPushButton(this)), m_next(new QPushButton(this))
{
    auto* view = new QPushButton(tr("Student view"), this);
    view->setToolTip(
        tooltipText(tr("What the student may see, larger, with everybody else hidden")));
    connect(m_previous, &QPushButton::clicked, this, &StudentHeading::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &StudentHeading::nextWanted);
    connect(m_note, &QPushButton::clicked, this, &StudentHeading::noteWanted);
    connect(view, &QPushButton::clicked, this, &StudentHeading::viewWanted);
    auto* who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_facts);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(who, 1);
    for (QPushButton* button : {m_previous, m_next, m_note, view}) {
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
}

void StudentHeading::setNoteTip(const QString& tip)
{
    m_note->setToolTip(tooltipText(tip));
}

void StudentHeading::showNeighbour(QPushButton& button, const StudentRecord* record,
                                   const QString& pattern, const QString& spoken)
{
    button.setVisible(record != nullptr && !m_names.isHiding());
    if (button.isVisibleTo(this)) {
        button.setText(menuText(pattern.arg(shortName(record->student))));
        button.setAccessibleName(spoken.arg(m_names.listName(record->student)));
    }
}

void StudentHeading::show(const StudentRecord& record, const StudentRecord* previous,
                          const StudentRecord* next)
{
    m_name->setText(m_names.listName(record.student));
    m_facts->setText(factsText(record));
    m_facts->setVisible(!m_facts->text().isEmpty());
    showNeighbour(*m_previous, previous, tr("\u2039 %1"), tr("Previous student: %1"));
    showNeighbour(*m_next, next, tr("%1 \u203A"), tr("Next student: %1"));
}

} // namespace trellis::ui
