// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/outcome_screen.h"

#include "core/insight/outcome_occasions.h"
#include "core/insight/outcome_spread.h"
#include "ui/common/commands.h"
#include "ui/common/empty_note.h"
#include "ui/common/entry_bar.h"
#include "ui/common/level_keys.h"
#include "ui/common/name_field.h"
#include "ui/common/name_guard.h"
#include "ui/common/pages.h"
#include "ui/common/text_label.h"
#include "ui/document/document.h"
#include "ui/outcome/builds_card.h"
#include "ui/outcome/groups_card.h"
#include "ui/outcome/occasions_list.h"
#include "ui/outcome/outcome_heading.h"
#include "ui/outcome/spread_line.h"
#include "ui/outcome/students_view.h"
#include "ui/outcome/wording_card.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

QString byNameKey()
{
    return QStringLiteral("outcome/byName");
}

} // namespace

OutcomeScreen::OutcomeScreen(const ScreenTools& tools, QWidget* parent)
    : Screen(parent), m_tools(tools), m_marker(tools.document, tools.settings),
      m_sort(tools.settings.value(byNameKey()).toBool() ? StudentSort::Name : StudentSort::Level),
      m_pages(new Pages(this)), m_empty(new EmptyNote(tools.commands, this))
{
    m_pages->addWidget(makePage());
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_sort)));
    m_cardsSoon.setSingleShot(true);
    m_cardsSoon.setInterval(0);
    connect(&m_cardsSoon, &QTimer::timeout, this, &OutcomeScreen::showCards);
    connect(m_empty, &EmptyNote::courseWanted, this, [this] {
        Q_EMIT wanted({ScreenId::Course, place().schoolClass, {}, {}, {}});
    });
    connect(&tools.document, &Document::changed, this, &OutcomeScreen::follow);
    connect(&tools.document, &Document::aboutToShowOther, m_bar, &EntryBar::leave);
    // Who may be seen says whether an order may.
    connect(&tools.names, &NameGuard::changed, this, [this] { readAll(true); });
    addCommands();
    addOrder();
    addOpening();
    setFocusProxy(m_list);
}

const Outcome* OutcomeScreen::outcome() const
{
    const auto at =
        m_tools.document.hasBook() ? m_tools.document.book().indexOf(m_outcome) : std::nullopt;
    return at ? &m_tools.document.book().outcomes.at(*at) : nullptr;
}

const Outcome* OutcomeScreen::neighbour(int step) const
{
    if (outcome() == nullptr) {
        return nullptr;
    }
    const ClassBook& book = m_tools.document.book();
    auto at = static_cast<std::ptrdiff_t>(book.indexOf(m_outcome).value_or(0)) + step;
    while (at >= 0 && at < std::ssize(book.outcomes)) {
        const Outcome& other = book.outcomes.at(static_cast<std::size_t>(at));
        if (!book.isArchivedOn(other, m_tools.document.today())) {
            return &other;
        }
        at += step;
    }
    return nullptr;
}

void OutcomeScreen::goToNeighbour(int step)
{
    const Outcome* other = neighbour(step);
    if (other == nullptr) {
        Q_EMIT said(step < 0 ? tr("This is the first outcome.") : tr("This is the last outcome."));
        return;
    }
    Place next = place();
    next.outcome = other->id;
    goTo(next);
}

void OutcomeScreen::goTo(const Place& place)
{
    const bool isOther = place.outcome.isValid() && place.outcome != m_outcome &&
                         m_tools.document.hasBook() &&
                         m_tools.document.book().indexOf(place.outcome);
    if (isOther) {
        m_bar->leave();
        m_find->clear();
        m_outcome = place.outcome;
    }
    if (isOther || m_isStale) {
        readAll(true);
    }
    if (place.student.isValid()) {
        m_list->goToStudent(place.student);
    }
    setFocus(); // the list's, or that of what is missing before there is one
    Q_EMIT placeChanged();
}

Place OutcomeScreen::place() const
{
    Place place{ScreenId::Outcome, {}, {}, {}, {}};
    if (m_tools.document.hasBook()) {
        place.schoolClass = m_tools.document.book().schoolClass.id;
    }
    if (outcome() != nullptr) {
        place.outcome = m_outcome;
        place.student = m_list->currentStudent();
    }
    return place;
}

void OutcomeScreen::follow(const BookChange& change)
{
    if (!isVisible()) {
        m_isStale = true;
    } else if (change.isWhole) {
        readAll(false);
    } else {
        m_list->list().follow(change.students);
        showCounts();
        m_cardsSoon.start();
    }
}

void OutcomeScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    if (!event->spontaneous()) {
        readAll(true); // whoever comes back finds everybody where they belong
    }
}

/// That of the class before, where this one has it too; else the first that is worked on.
void OutcomeScreen::chooseOutcome()
{
    if (outcome() != nullptr || !m_tools.document.hasBook()) {
        return;
    }
    const ClassBook& book = m_tools.document.book();
    const auto first =
        std::find_if(book.outcomes.begin(), book.outcomes.end(), [&](const Outcome& one) {
            return !book.isArchivedOn(one, m_tools.document.today());
        });
    m_outcome = first != book.outcomes.end() ? first->id
                : book.outcomes.empty()      ? OutcomeId()
                                             : book.outcomes.front().id;
}

void OutcomeScreen::readAll(bool inOrder)
{
    m_isStale = false;
    const ClassId before = m_class;
    m_class = m_tools.document.hasBook() ? m_tools.document.book().schoolClass.id : ClassId();
    chooseOutcome();
    StudentsModel& students = m_list->list();
    if (!inOrder && before == m_class && students.outcomeId() == m_outcome) {
        students.readAgain();
    } else {
        students.show(m_outcome, m_sort, m_marker.of(m_class));
    }
    showBare();
    if (outcome() != nullptr) {
        showHeading();
        showCounts();
        showCards();
    }
}

void OutcomeScreen::showBare()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    const bool hasNone = outcome() == nullptr;
    const bool hasNobody = m_list->list().rowCount() == 0;
    if (hasNone) {
        m_empty->sayNoOutcomes();
    } else if (hasNobody) {
        m_nobody->sayNoStudents(&m_tools.document.book(), m_tools.document.today());
    }
    m_isBare = hasNone || hasNobody;
    m_pages->setCurrentIndex(hasNone ? 1 : 0);
    m_nobody->setVisible(!hasNone && hasNobody);
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_find),
                          static_cast<QWidget*>(m_order), static_cast<QWidget*>(m_hint)}) {
        part->setVisible(!hasNobody);
    }
    setFocusProxy(hasNone     ? static_cast<QWidget*>(m_empty->button())
                  : hasNobody ? static_cast<QWidget*>(m_nobody->button())
                              : m_list);
    if (hadKeyboard && !isAncestorOf(QApplication::focusWidget())) {
        setFocus();
    }
}

void OutcomeScreen::showHeading()
{
    m_heading->show(m_tools.document.book(), *outcome(), m_tools.document.today(), neighbour(-1),
                    neighbour(1));
    m_hint->setText(
        tr("%1 rate and move on \u00B7 Enter shows the evidence \u00B7 Esc goes back to "
           "the class")
            .arg(levelKeys(m_tools.document.book().scale)));
}

void OutcomeScreen::showCounts()
{
    const bool isCounting = !m_tools.names.isHiding() && outcome() != nullptr && !m_isBare;
    m_spread->setVisible(isCounting);
    if (isCounting) {
        const ClassBook& book = m_tools.document.book();
        m_spread->show(outcomeSpread(book, *outcome(), m_tools.document.today()), book.scale);
    }
}

void OutcomeScreen::showCards()
{
    const Outcome* shown = outcome();
    if (shown == nullptr) {
        return;
    }
    const ClassBook& book = m_tools.document.book();
    const Date today = m_tools.document.today();
    const bool isHiding = m_tools.names.isHiding();
    const std::vector<OutcomeOccasion> occasions = outcomeOccasions(book, m_outcome);
    m_occasions->show(book, occasions, today, isHiding);
    m_occasions->setVisible(!occasions.empty());
    m_noOccasion->setVisible(occasions.empty());
    m_builds->show(book, *shown, today, isHiding);
    m_groups->setVisible(!isHiding);
    m_groups->show(book, *shown, today);
    m_wording->show(*shown);
}

void OutcomeScreen::sortBy(StudentSort sort)
{
    m_sort = sort;
    m_tools.settings.setValue(byNameKey(), sort == StudentSort::Name);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(sort)));
    readAll(true);
    Q_EMIT said(sort == StudentSort::Name  ? tr("Sorted by name.")
                : m_tools.names.isHiding() ? tr("By name while names are hidden.")
                                           : tr("Sorted by level, the lowest first."));
}

void OutcomeScreen::say(const QString& sentence)
{
    if (!sentence.isEmpty()) {
        Q_EMIT said(sentence);
    }
}

} // namespace trellis::ui
