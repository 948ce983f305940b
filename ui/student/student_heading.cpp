// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/student_heading.h"

#include "ui/common/cut_names.h"
#include "ui/common/name_guard.h"
#include "ui/common/text_label.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <vector>

namespace trellis::ui {

namespace {

constexpr double kTitle = 1.4;
constexpr int kLongestNeighbour = 16;
constexpr int kBetween = 12;
constexpr int kMostLinesBeside = 2; ///< the buttons

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
        facts.append(StudentHeading::tr("moved out %1", "day")
                         .arg(shortDate(*record.enrollments.back().to)));
    }
    return facts.join(QStringLiteral(" \u00B7 "));
}

QString familyName(const Student& student)
{
    return toQt(student.familyName).simplified();
}

QString cut(const QString& name, int longest)
{
    return name.size() > longest ? name.left(longest - 1).trimmed() + QChar(0x2026) : name;
}

/// What a student is looked up by: the family name, with the given one where the family name does
/// not say who is meant among the students beside; else whatever name there is.
QString shortName(const Student& student, const std::vector<const StudentRecord*>& beside)
{
    const QString family = familyName(student);
    if (family.isEmpty()) {
        return named(cut(toQt(student.displayName()).simplified(), kLongestNeighbour),
                     TextFor::Screen);
    }
    const bool isShared = std::any_of(beside.begin(), beside.end(), [&](const StudentRecord* r) {
        return r != nullptr && r->student.id != student.id && familyName(r->student) == family;
    });
    const QString name = named(cut(family, kLongestNeighbour), TextFor::Screen);
    const QString given =
        toQt(student.preferredGivenName.empty() ? student.givenName : student.preferredGivenName)
            .simplified();
    return isShared && !given.isEmpty()
               ? StudentHeading::tr("%1, %2", "family name, given name")
                     .arg(name, named(cut(given, kLongestNeighbour), TextFor::Screen))
               : name;
}

} // namespace

StudentHeading::StudentHeading(const NameGuard& names, QWidget* parent)
    : QWidget(parent), m_names(names), m_all(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_who(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_name(new TextLabel(kTitle, TextLabel::Tone::Bold, this)), m_facts(smallText(this)),
      m_note(new QPushButton(tr("Add note"), this)), m_previous(new QPushButton(this)),
      m_next(new QPushButton(this))
{
    auto* view = new QPushButton(tr("Student view"), this);
    view->setToolTip(
        tooltipText(tr("What the student may see, larger, with everybody else hidden")));
    connect(m_previous, &QPushButton::clicked, this, &StudentHeading::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &StudentHeading::nextWanted);
    connect(m_note, &QPushButton::clicked, this, &StudentHeading::noteWanted);
    connect(view, &QPushButton::clicked, this, &StudentHeading::viewWanted);
    m_who->setSpacing(0);
    m_who->addWidget(m_name);
    m_who->addWidget(m_facts, 1);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_previous, m_next, m_note, view}) {
        button->setAutoDefault(false);
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    buttons->addStretch();
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->addLayout(m_who, 1);
    m_all->addLayout(buttons);
    m_all->setAlignment(buttons, Qt::AlignTop);
}

void StudentHeading::setNoteTip(const QString& tip)
{
    m_note->setToolTip(tooltipText(tip));
}

void StudentHeading::showNeighbour(QPushButton& button, const StudentRecord* record,
                                   const QString& name, const QString& pattern,
                                   const QString& spoken)
{
    button.setVisible(record != nullptr && !m_names.isHiding());
    if (button.isVisibleTo(this)) {
        button.setText(menuText(pattern.arg(name)));
        button.setAccessibleName(spoken.arg(m_names.listName(record->student)));
    }
}

void StudentHeading::show(const StudentRecord& record, const StudentRecord* previous,
                          const StudentRecord* next)
{
    const QString name = m_names.listName(record.student);
    m_name->setText(withShortWords(name));
    m_name->setToolTip(m_name->text() == name ? QString() : tooltipText(name));
    m_facts->setText(withShortWords(factsText(record)));
    m_facts->setVisible(!m_facts->text().isEmpty());
    const std::vector<const StudentRecord*> three{previous, &record, next};
    const auto nameOf = [&three](const StudentRecord* one) {
        return one != nullptr ? shortName(one->student, three) : QString();
    };
    showNeighbour(*m_previous, previous, nameOf(previous), tr("\u2039 %1"),
                  tr("Previous student: %1"));
    showNeighbour(*m_next, next, nameOf(next), tr("%1 \u203A"), tr("Next student: %1"));
    layOut();
}

void StudentHeading::setLow(bool isLow)
{
    m_isLow = isLow;
    layOut();
}

void StudentHeading::layOut()
{
    int buttons = 0;
    for (const auto* button : findChildren<QPushButton*>()) {
        buttons += button->isVisibleTo(this) ? button->sizeHint().width() + kBetween : 0;
    }
    const int name = m_name->fontMetrics().horizontalAdvance(m_name->text());
    const int facts = m_facts->fontMetrics().horizontalAdvance(m_facts->text());
    const bool isBeside = m_isLow && name + facts + 3 * kBetween <= width() - buttons;
    // A name of three lines or more has the whole width instead.
    const bool isAbove = name > kMostLinesBeside * (width() - buttons);
    m_all->setDirection(isAbove ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_who->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Unasked, as every layout does it anew for the same spacing, and that leads back to here.
    if (const int spacing = isBeside ? kBetween : 0; m_who->spacing() != spacing) {
        m_who->setSpacing(spacing);
    }
    // A label that may wrap asks for less than its words take.
    m_name->setMinimumWidth(isBeside ? name + 1 : 0);
}

void StudentHeading::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace trellis::ui
