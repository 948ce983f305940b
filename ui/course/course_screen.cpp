// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/course_screen.h"

#include "ui/common/find_bar.h"
#include "ui/common/pages.h"
#include "ui/course/calendar_section.h"
#include "ui/course/credit_section.h"
#include "ui/course/groups_section.h"
#include "ui/course/levels_section.h"
#include "ui/course/next_term_section.h"
#include "ui/course/outcomes_section.h"
#include "ui/course/outcomes_table.h"
#include "ui/course/roster_section.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

namespace trellis::ui {

CourseScreen::CourseScreen(const ScreenTools& tools, QWidget* parent)
    : Screen(parent), m_tools(tools), m_bar(new QTabBar(this)), m_pages(new Pages(this)),
      m_refusal(warningLabel(this)), m_find(new FindBar(this)),
      m_outcomes(new OutcomesSection(tools, this)), m_levels(new LevelsSection(tools, this)),
      m_credit(new CreditSection(tools, this)),
      m_calendar(new CalendarSection(tools.document, this)),
      m_roster(new RosterSection(tools, this)), m_groups(new GroupsSection(tools, this)),
      m_nextTerm(new NextTermSection(tools, this))
{
    layOut();
    followSections();
    followDocument();
    addCommands();
}

void CourseScreen::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // its edges are those of every screen
    m_bar->setAccessibleName(tr("Parts of the course"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_refusal);
    m_pages->addWidget(m_nextTerm);
    m_bar->addTab(tr("Next term"));
    addSection(tr("Outcomes"), m_outcomes);
    addSection(tr("Levels"), m_levels);
    addSection(tr("Credit"), m_credit);
    addSection(tr("Calendar"), m_calendar);
    addSection(tr("Roster"), m_roster);
    addSection(tr("Groups"), m_groups);
    m_bar->setCurrentIndex(0);
    m_pages->setCurrentIndex(0);
}

void CourseScreen::followSections()
{
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_find->hide();
        m_pages->setCurrentIndex(index);
        m_refusal->hide();
        // Where buttons are right above it, it pushes none of them away.
        QSizePolicy policy = m_refusal->sizePolicy();
        policy.setRetainSizeWhenHidden(currentSection() == m_nextTerm);
        m_refusal->setSizePolicy(policy);
        follow();
        Q_EMIT placeChanged();
    });
    for (CourseSection* section :
         {static_cast<CourseSection*>(m_outcomes), static_cast<CourseSection*>(m_levels),
          static_cast<CourseSection*>(m_credit), static_cast<CourseSection*>(m_calendar),
          static_cast<CourseSection*>(m_roster), static_cast<CourseSection*>(m_groups),
          static_cast<CourseSection*>(m_nextTerm)}) {
        connect(section, &CourseSection::said, this, &Screen::said);
        connect(section, &CourseSection::refused, this, &CourseScreen::refuse);
    }
    connect(m_outcomes, &OutcomesSection::currentOutcomeChanged, this, &Screen::placeChanged);
    connect(m_outcomes, &OutcomesSection::firstOutcomesCame, this, [this] {
        if (m_tools.document.book().rule.conditions.empty()) {
            m_isFirstRun = true;
            showSection(m_credit);
            m_credit->takeKeyboard();
        }
    });
    connect(m_credit, &CreditSection::ruleKept, this, [this] {
        if (m_isFirstRun) {
            m_isFirstRun = false;
            Q_EMIT wanted({ScreenId::Map, m_tools.document.book().schoolClass.id, {}, {}, {}});
        }
    });
    connect(m_roster, &RosterSection::wanted, this, &Screen::wanted);
    connect(m_roster, &RosterSection::sectionWanted, this, [this] {
        const StudentId student = m_studentInView ? m_studentInView() : StudentId();
        bring(m_roster);
        m_roster->choose(student);
    });
    connect(m_nextTerm, &NextTermSection::carriedOver, this, [this](ClassId schoolClass) {
        showSection(m_roster); // where the class is found again: who came along
        Q_EMIT wanted({ScreenId::Course, schoolClass, {}, {}, {}});
    });
    connect(m_nextTerm, &NextTermSection::edited, m_refusal, &QWidget::hide);
}

void CourseScreen::followDocument()
{
    connect(&m_tools.document, &Document::refused, this, [this](const QString& sentence) {
        if (isVisible()) {
            refuse(sentence);
        }
    });
    connect(&m_tools.document, &Document::saved, m_refusal, &QWidget::hide);
    connect(&m_tools.document, &Document::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            follow();
        }
    });
}

void CourseScreen::setStudentInView(std::function<StudentId()> studentInView)
{
    m_studentInView = std::move(studentInView);
}

void CourseScreen::addSection(const QString& title, QWidget* section)
{
    const int place = m_pages->count() - 1;
    m_pages->insertWidget(place, section);
    m_bar->insertTab(place, menuText(title));
}

QWidget* CourseScreen::currentSection() const
{
    return m_pages->currentWidget();
}

void CourseScreen::showSection(QWidget* section)
{
    if (const int index = m_pages->indexOf(section); index >= 0) {
        m_bar->setCurrentIndex(index);
        follow();
    }
}

void CourseScreen::bring(QWidget* section)
{
    Q_EMIT wanted(place());
    showSection(section);
    if (auto* own = qobject_cast<CourseSection*>(section)) {
        own->takeKeyboard();
    } else {
        section->setFocus();
    }
}

void CourseScreen::follow()
{
    // What is not looked at is read when it is.
    if (auto* section = qobject_cast<CourseSection*>(m_pages->currentWidget())) {
        section->follow();
    }
    m_isStale = false;
}

void CourseScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    if (m_isStale) {
        follow();
    }
}

void CourseScreen::goTo(const Place& place)
{
    const StudentRecord* record =
        m_tools.document.hasBook() ? m_tools.document.book().find(place.student) : nullptr;
    if (record != nullptr && !record->student.sheetLanguage.empty()) {
        // What the family reads of levels and outcomes.
        showSection(m_levels);
        m_levels->startWordsIn(record->student.sheetLanguage);
        return;
    }
    if (place.outcome.isValid()) {
        showSection(m_outcomes);
        m_outcomes->table().choose(place.outcome);
    } else {
        follow();
    }
    takeKeyboard();
}

void CourseScreen::takeKeyboard()
{
    if (auto* section = qobject_cast<CourseSection*>(m_pages->currentWidget())) {
        section->takeKeyboard();
    } else {
        m_pages->currentWidget()->setFocus();
    }
}

Place CourseScreen::place() const
{
    Place place;
    place.screen = ScreenId::Course;
    if (m_tools.document.hasBook()) {
        place.schoolClass = m_tools.document.book().schoolClass.id;
    }
    if (m_pages->currentWidget() == m_outcomes) {
        place.outcome = m_outcomes->table().currentOutcome();
    }
    return place;
}

QString CourseScreen::whyNothingChanges() const
{
    const auto* section = qobject_cast<const CourseSection*>(m_pages->currentWidget());
    return section != nullptr && section->hasDraft()
               ? tr("What you changed here is not in the gradebook yet. Esc makes it as it was.")
               : QString();
}

void CourseScreen::refuse(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

void CourseScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!m_find->isHidden()) {
            m_find->leave(true);
            return;
        }
        auto* section = qobject_cast<CourseSection*>(m_pages->currentWidget());
        if (section != nullptr && section->leaveNearest()) {
            return;
        }
        if (m_refusal->isVisible()) {
            m_refusal->hide();
            return;
        }
    }
    Screen::keyPressEvent(event);
}

} // namespace trellis::ui
