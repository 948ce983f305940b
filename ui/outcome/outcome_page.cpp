// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the page of an outcome consists of, where it lies and who listens to whom.
#include "ui/common/cell_marks.h"
#include "ui/common/empty_note.h"
#include "ui/common/entry_bar.h"
#include "ui/common/key_words.h"
#include "ui/common/page_scroll.h"
#include "ui/common/side_column.h"
#include "ui/common/text_label.h"
#include "ui/common/text_unit.h"
#include "ui/document/document.h"
#include "ui/outcome/builds_card.h"
#include "ui/outcome/groups_card.h"
#include "ui/common/name_field.h"
#include "ui/outcome/occasions_list.h"
#include "ui/outcome/opening.h"
#include "ui/outcome/outcome_heading.h"
#include "ui/outcome/outcome_screen.h"
#include "ui/outcome/spread_line.h"
#include "ui/outcome/students_view.h"
#include "ui/outcome/wording_card.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace trellis::ui {

namespace {

constexpr double kSideWidth = 320.0;
constexpr double kWidestSide = 0.4;        // of the screen
constexpr double kNarrowestBeside = 640.0; // of the screen, for cards beside the list
constexpr double kLowestList = 200.0;
constexpr double kLowWindow = 800.0;

} // namespace

QWidget* OutcomeScreen::makePage()
{
    auto* page = new QWidget(this);
    m_heading = new OutcomeHeading(page);
    m_spread = new SpreadLine(page);
    QWidget* list = makeList(page);

    m_cards = new SideColumn(page);
    m_shown = new Card(tr("What showed it"), page);
    m_occasions = new OccasionsList(m_shown);
    m_noOccasion = smallText(m_shown, tr("Nothing has shown it yet."));
    m_shown->body().addWidget(m_occasions);
    m_shown->body().addWidget(m_noOccasion);
    m_builds = new BuildsCard(page);
    m_groups = new GroupsCard(m_tools.names, page);
    m_wording = new WordingCard(page);
    // In the order in which they are seen, which is that of Tab.
    for (QWidget* card : std::initializer_list<QWidget*>{m_shown, m_wording, m_builds, m_groups}) {
        m_cards->addCard(card);
    }

    m_middle = new QHBoxLayout;
    m_middle->setSpacing(12);
    m_middle->addWidget(list, 1);
    m_middle->addWidget(m_cards);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_spread);
    layout->addLayout(m_middle, 1);
    connectPage();
    connectList();
    return page;
}

QWidget* OutcomeScreen::makeList(QWidget* page)
{
    auto* list = new QWidget(page);
    m_find = new NameField(list);
    m_find->setClearButtonEnabled(true);
    m_find->setAccessibleName(tr("Find a name"));
    m_order = new QComboBox(list);
    m_order->setAccessibleName(tr("Order of the students"));
    m_order->addItem(tr("By level"), static_cast<int>(StudentSort::Level));
    m_order->addItem(tr("By name"), static_cast<int>(StudentSort::Name));
    m_list = new StudentsView(m_tools.document, m_tools.names, list);
    m_nobody = new EmptyNote(m_tools.commands, list);
    m_bar = new EntryBar(list);
    m_marks = new CellMarks(m_tools.document, *m_list, *m_bar, m_tools.names, this);
    m_hint = smallText(list);
    auto* above = new QHBoxLayout;
    above->addWidget(m_find, 1);
    above->addWidget(m_order);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(above);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nobody, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_hint);
    return list;
}

void OutcomeScreen::connectPage()
{
    connect(m_heading, &OutcomeHeading::previousWanted, this, [this] { goToNeighbour(-1); });
    connect(m_heading, &OutcomeHeading::nextWanted, this, [this] { goToNeighbour(1); });
    connect(m_heading, &OutcomeHeading::openTodayWanted, this, [this] {
        say(openOn(m_tools.document, m_outcome, m_tools.document.today()));
        m_list->setFocus();
    });
    connect(m_heading, &OutcomeHeading::bringBackWanted, this, [this] {
        say(bringBack(m_tools.document, m_outcome));
        m_list->setFocus();
    });
    connect(m_occasions, &OccasionsList::activityWanted, this, &OutcomeScreen::openOccasion);
    connect(m_builds, &BuildsCard::outcomeWanted, this, &OutcomeScreen::goToOutcome);
    connect(m_groups, &GroupsCard::editWanted, this, &OutcomeScreen::goToGroups);
    connect(m_wording, &WordingCard::editWanted, this, &OutcomeScreen::goToCourse);
    connect(m_cards, &SideColumn::neededWidthChanged, this, &OutcomeScreen::fit);
    connect(m_nobody, &EmptyNote::courseWanted, this, [this] {
        Q_EMIT wanted({ScreenId::Course, place().schoolClass, {}, {}, {}});
    });
}

void OutcomeScreen::connectList()
{
    m_find->useScale([this]() -> const Scale* {
        return m_tools.document.hasBook() ? &m_tools.document.book().scale : nullptr;
    });
    followKeys(m_tools, m_find, [this] {
        m_find->setPlaceholderText(
            withKey(tr("Find a name"), keyOf(m_tools.commands, "outcome.find")));
    });
    connect(m_find, &NameField::nameTyped, m_list, &StudentsView::showOnly);
    connect(m_find, &NameField::rateWanted, this, &OutcomeScreen::rateFound);
    connect(m_find, &NameField::said, this, &Screen::said);
    connect(m_find, &NameField::left, m_list, [this] { m_list->setFocus(); });
    connect(m_order, &QComboBox::activated, this, [this](int row) {
        sortBy(static_cast<StudentSort>(m_order->itemData(row).toInt()));
        m_list->setFocus();
    });
    connect(m_list, &EntryGrid::said, this, &Screen::said);
    connect(m_list, &EntryGrid::currentMoved, this, &Screen::placeChanged);
    connect(m_list, &EntryGrid::evidenceWanted, this, &Screen::evidenceWanted);
    connect(m_list, &EntryGrid::nameWanted, this, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    connect(m_list, &EntryGrid::withdrawWanted, m_marks, &CellMarks::withdraw);
    connect(m_list, &StudentsView::leaveWanted, this, &OutcomeScreen::leave);
    connect(m_marks, &CellMarks::said, this, &Screen::said);
    connect(m_bar, &EntryBar::said, this, &Screen::said);
}

bool OutcomeScreen::event(QEvent* event)
{
    const bool isHandled = Screen::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return isHandled;
}

void OutcomeScreen::fit()
{
    const double unit = textUnit(font());
    const auto scaled = [unit](double pixels) { return static_cast<int>(pixels * unit + 0.5); };
    m_list->setCompact(window()->height() < kLowWindow);
    const int usual = std::min(scaled(kSideWidth), static_cast<int>(width() * kWidestSide));
    const int side = std::max(usual, m_cards->neededWidth());
    const bool isBeside = width() >= scaled(kNarrowestBeside) && 2 * side <= width();
    // Below the list the cards are as high as they are, and the page scrolls.
    m_middle->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cards->setWhole(!isBeside);
    m_cards->setMinimumWidth(isBeside ? side : 0);
    m_cards->setMaximumWidth(isBeside ? side : QWIDGETSIZE_MAX);
    m_list->setMinimumHeight(isBeside ? 0 : scaled(kLowestList));
}

} // namespace trellis::ui
