// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the student's page consists of, where it lies and who listens to whom.
#include "ui/common/card.h"
#include "ui/common/cell_marks.h"
#include "ui/common/empty_note.h"
#include "ui/common/entry_bar.h"
#include "ui/common/file_drop.h"
#include "ui/common/follow_writable.h"
#include "ui/common/goal_list.h"
#include "ui/common/key_words.h"
#include "ui/common/level_keys.h"
#include "ui/common/page_scroll.h"
#include "ui/common/pages.h"
#include "ui/common/side_column.h"
#include "ui/common/text_label.h"
#include "ui/common/text_unit.h"
#include "ui/common/work_list.h"
#include "ui/student/conferences_card.h"
#include "ui/student/credit_card.h"
#include "ui/student/details_card.h"
#include "ui/student/evidence_panel.h"
#include "ui/student/notes_card.h"
#include "ui/student/other_classes.h"
#include "ui/student/outcome_entry.h"
#include "ui/student/outcome_view.h"
#include "ui/student/profile_card.h"
#include "ui/student/since_card.h"
#include "ui/student/student_heading.h"
#include "ui/student/student_screen.h"
#include "ui/student/student_view.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kSideWidth = 280.0;
constexpr double kNarrowestOutcomes = 440.0; // a title of two words, a level, a picture
constexpr double kLowWindow = 800.0;
constexpr double kWideWindow = 1300.0;
constexpr double kWidestSide = 0.36;     // of the screen
constexpr double kLeastEvidence = 260.0; // in height: why, and a few pieces

} // namespace

QWidget* StudentScreen::makePage()
{
    auto* page = new QWidget(this);
    m_heading = new StudentHeading(m_tools.names, page);
    followMayType(m_heading->noteButton(), m_tools.document);
    m_elsewhere = new OtherClasses(page);
    m_credit = new CreditCard(page);
    m_since = new SinceCard(m_tools.settings, page);
    m_outcomes = new OutcomeView(page);
    m_outcomes->setObjectName(QStringLiteral("outcomes"));
    m_noOutcomes = new EmptyNote(m_tools.commands, page);
    m_noOutcomes->sayNoOutcomes();
    m_entry = new OutcomeEntry(m_tools.document, *m_outcomes, m_tools.names, this);
    m_bar = new EntryBar(page);
    m_marks = new CellMarks(m_tools.document, *m_entry, *m_bar, m_tools.names, this);
    m_hint = smallText(page);
    // In the order in which they are seen, which is that of Tab.
    m_notes = new NotesCard(m_tools, page);
    auto* goals = new Card(tr("Goals"), page);
    m_goals = new GoalList(m_tools.document, goals);
    goals->body().addWidget(m_goals);
    auto* work = new Card(tr("Work"), page);
    m_work = new WorkList(m_tools.document, m_tools.settings, work);
    work->body().addWidget(m_work);
    m_conferences = new ConferencesCard(m_tools.document, page);
    m_profile = new ProfileCard(m_tools.document, page);
    m_details = new DetailsCard(m_tools.document, page);
    m_cards = new SideColumn(page);
    connect(m_cards, &SideColumn::neededWidthChanged, this, &StudentScreen::fit);
    for (QWidget* card : std::initializer_list<QWidget*>{m_notes, goals, work, m_conferences,
                                                         m_profile, m_details}) {
        m_cards->addCard(card);
    }
    m_evidence = new EvidencePanel(page);
    m_side = new Pages(page);
    m_side->addWidget(m_cards);
    m_side->addWidget(m_evidence);

    layOutPage(page);
    connectPage();
    return page;
}

void StudentScreen::layOutPage(QWidget* page)
{
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_credit, 3);
    top->addWidget(m_since, 2);
    auto* main = new QVBoxLayout;
    main->setSpacing(4);
    main->addWidget(m_outcomes, 1);
    main->addWidget(m_noOutcomes, 1);
    main->addWidget(m_bar);
    main->addWidget(m_hint);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(12);
    m_middle->addLayout(main, 1);
    m_middle->addWidget(m_side);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_elsewhere);
    layout->addLayout(top);
    layout->addLayout(m_middle, 1);
}

void StudentScreen::connectPage()
{
    const auto toList = [this] { toOutcomes(); };
    followKeys(m_tools, m_heading, [this] { showHint(); });
    m_entry->tellFurtherKeys([this] { return furtherKeys(); });
    connect(m_elsewhere, &OtherClasses::classWanted, this, [this](ClassId schoolClass) {
        Place there = place();
        there.schoolClass = schoolClass;
        there.outcome = {};
        Q_EMIT wanted(there);
    });
    connect(m_heading, &StudentHeading::previousWanted, this, [this] { goToNeighbour(-1); });
    connect(m_heading, &StudentHeading::nextWanted, this, [this] { goToNeighbour(1); });
    connect(m_heading, &StudentHeading::noteWanted, this, &StudentScreen::writeNote);
    connect(m_heading, &StudentHeading::viewWanted, this, [this] { setStudentView(true); });
    connect(m_since, &SinceCard::dayChosen, this, &StudentScreen::refresh);
    connect(m_outcomes, &OutcomeView::currentMoved, this, [this] {
        if (m_isEvidenceOpen) {
            showEvidence();
        }
        Q_EMIT placeChanged();
    });
    connect(m_outcomes, &QAbstractItemView::doubleClicked, this, &StudentScreen::openEvidence);
    connect(m_entry, &OutcomeEntry::said, this, &Screen::said);
    connect(m_entry, &OutcomeEntry::evidenceWanted, this, [this] {
        openEvidence();
        if (m_evidence->hasPieces()) {
            m_evidence->setFocus();
        } else {
            toOutcomes(); // the row that keys rate stays in sight
        }
    });
    connect(m_entry, &OutcomeEntry::withdrawWanted, m_marks, &CellMarks::withdraw);
    connect(m_marks, &CellMarks::said, this, &Screen::said);
    connect(m_entry, &OutcomeEntry::noteWanted, this, &StudentScreen::writeNote);
    connect(m_entry, &OutcomeEntry::goalWanted, this, [this] {
        closeEvidence();
        m_goals->startNew();
    });
    connect(m_entry, &OutcomeEntry::workWanted, this, [this] {
        closeEvidence();
        m_work->startNew();
    });
    connect(m_goals, &GoalList::left, this, toList);
    connect(m_work, &WorkList::left, this, toList);
    connect(m_goals, &GoalList::said, this, &Screen::said);
    connect(m_work, &WorkList::said, this, &Screen::said);
    connect(this, &StudentScreen::studentShown, m_goals, &GoalList::showStudent);
    connect(this, &StudentScreen::studentShown, m_work, &WorkList::showStudent);
    connect(m_entry, &OutcomeEntry::leaveWanted, this, [this] {
        if (m_isEvidenceOpen) {
            closeEvidence();
        } else {
            Place map = place();
            map.screen = ScreenId::Map;
            Q_EMIT wanted(map);
        }
    });
    connect(m_bar, &EntryBar::said, this, &Screen::said);
    connect(m_conferences, &ConferencesCard::wanted, this, &Screen::wanted);
    connect(m_notes, &NotesCard::said, this, &Screen::said);
    connect(m_notes, &NotesCard::left, this, toList);
    connect(m_profile, &ProfileCard::left, this, toList);
    connect(m_details, &DetailsCard::left, this, toList);
    connect(m_details, &DetailsCard::opened, this,
            [this] { m_cards->ensureWidgetVisible(m_details); });
    connect(m_evidence, &EvidencePanel::closeWanted, this, &StudentScreen::closeEvidence);
    connect(m_evidence, &EvidencePanel::withdrawWanted, this, &StudentScreen::withdrawMark);
    m_marks->followPieces([this] {
        return m_evidence->isAncestorOf(QApplication::focusWidget())
                   ? std::optional(m_evidence->current())
                   : std::nullopt;
    });
}

QString StudentScreen::furtherKeys() const
{
    QStringList keys;
    const auto add = [&keys](const QString& key, const QString& text) {
        if (!key.isEmpty()) {
            keys.append(text.arg(key));
        }
    };
    add(keyOf(m_tools.commands, "student.exempt"), tr("%1: exempt"));
    add(singleKeyBesideLevels(m_tools, QLatin1Char('N')), tr("%1: note"));
    add(singleKeyBesideLevels(m_tools, QLatin1Char('G')), tr("%1: goal"));
    add(singleKeyBesideLevels(m_tools, QLatin1Char('W')), tr("%1: work"));
    if (!hasDigitKeys(m_tools.document.book().scale)) {
        keys.append(tr("a number: that outcome", "what typing one does"));
    }
    return tr("%1.", "keys and what they do").arg(keys.join(tr(", ")));
}

void StudentScreen::dragEnterEvent(QDragEnterEvent* event)
{
    if (isShown() && !isStudentView() && isPicture(draggedFile(*event))) {
        acceptAsCopy(*event);
    } else {
        event->ignore();
    }
}

void StudentScreen::dropEvent(QDropEvent* event)
{
    acceptAsCopy(*event);
    closeEvidence();
    m_work->startWith(draggedFile(*event));
}

bool StudentScreen::event(QEvent* event)
{
    const bool isHandled = Screen::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return isHandled;
}

void StudentScreen::fit()
{
    const double unit = textUnit(font());
    const bool isLow =
        window()->height() < kLowWindow * unit && window()->width() >= kWideWindow * unit;
    m_heading->setLow(isLow);
    m_credit->setLow(isLow);
    m_since->setLow(isLow);
    const double usual = std::min(kSideWidth * unit, width() * kWidestSide);
    const int side = std::max(static_cast<int>(usual), m_cards->neededWidth());
    // Large text in a small window: one below the other, or words would be cut in two.
    const bool isStacked = width() - side - m_middle->spacing() < kNarrowestOutcomes * unit;
    m_middle->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isStacked ? 0 : side);
    m_side->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : side);

    // Where a few outcomes do not fit below the rest, the page scrolls, and nothing in it does.
    const auto* area = scrollAreaAround(*this);
    const int below = (m_bar->isHidden() ? 0 : m_bar->sizeHint().height()) +
                      (m_hint->isHidden() ? 0 : m_hint->sizeHint().height());
    const int needed = m_middle->geometry().top() + m_outcomes->fewRowsHeight() + below;
    const bool isWhole = area != nullptr && (isStacked || needed > area->viewport()->height());
    m_outcomes->setWhole(isWhole);
    m_cards->setWhole(isWhole);
    placeEvidence();
    if (area != nullptr) {
        m_studentView->fit(area->viewport()->height());
    }
}

/// Beside the outcome that it is about, where the page scrolls.
void StudentScreen::placeEvidence()
{
    int above = 0;
    const bool isBeside = m_middle->direction() == QBoxLayout::LeftToRight;
    if (m_isEvidenceOpen && m_outcomes->isWhole() && isBeside) {
        const QRect row = m_outcomes->visualRect(m_outcomes->currentIndex());
        const int top = m_outcomes->viewport()->mapTo(this, row.topLeft()).y() -
                        m_side->mapTo(this, QPoint()).y();
        const int least = std::max(m_evidence->minimumSizeHint().height(),
                                   static_cast<int>(kLeastEvidence * textUnit(font())));
        above = std::clamp(top, 0, std::max(0, m_side->height() - least));
    }
    m_side->layout()->setContentsMargins(0, above, 0, 0);
}

} // namespace trellis::ui
