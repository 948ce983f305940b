// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_screen.h"

#include "core/insight/conference_state.h"
#include "ui/common/cell_marks.h"
#include "ui/common/commands.h"
#include "ui/common/empty_note.h"
#include "ui/common/entry_bar.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/one_line.h"
#include "ui/document/document.h"
#include "ui/map/day_bar.h"
#include "ui/map/filter_bar.h"
#include "ui/map/legend.h"
#include "ui/map/map_actions.h"
#include "ui/map/map_model.h"
#include "ui/map/map_printing.h"
#include "ui/map/map_sort_words.h"
#include "ui/map/map_view.h"
#include "ui/text/dates.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLowWindow = 800;
constexpr int kBeside = 12;

QString acrossKey()
{
    return QStringLiteral("map/across");
}

/// The rule beside the filters: less than half of it says nothing.
class RuleSentence : public OneLine {
public:
    using OneLine::OneLine;

    [[nodiscard]] QString shown() const override
    {
        return 2 * width() < sizeHint().width() ? QString() : OneLine::shown();
    }
};

} // namespace

MapScreen::MapScreen(const ScreenTools& tools, QWidget* parent)
    : Screen(parent), m_tools(tools), m_marker(tools.document, tools.settings),
      m_map(new MapView(tools.document, tools.names, this)),
      m_filter(new FilterBar(tools.names, this)), m_legend(new Legend(this)),
      m_actions(new MapActions(tools.commands, this)), m_entry(new EntryBar(this)),
      m_marks(new CellMarks(tools.document, *m_map, *m_entry, tools.names, this)),
      m_rule(new RuleSentence(this)), m_empty(new EmptyNote(tools.commands, this)),
      m_dayBar(new DayBar(this))
{
    layOutScreen();
    addCommands();
    addViewCommands();
    addPaperCommands();
    m_actions->fill();
    m_actions->showSort(m_map->map());
    m_map->setDirection(tools.settings.value(acrossKey()).toBool() ? MapView::Direction::Across
                                                                   : MapView::Direction::Down);

    connect(&tools.document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole) {
            refresh();
        }
    });
    connect(m_map, &MapView::said, this, &Screen::said);
    connect(m_map, &MapView::currentMoved, this, &Screen::placeChanged);
    connect(m_map, &MapView::evidenceWanted, this, &Screen::evidenceWanted);
    // The chip for groups names their members.
    connect(&tools.names, &NameGuard::changed, this, &MapScreen::refresh);
    connect(&m_map->map(), &MapModel::dataChanged, this, &Screen::summaryChanged);
    connect(&m_map->map(), &MapModel::modelReset, this, &Screen::summaryChanged);
    connect(&m_map->map(), &MapModel::modelReset, this,
            [this] { m_actions->showSort(m_map->map()); });
    connect(m_map, &EntryGrid::nameWanted, m_filter, &FilterBar::toName);
    connect(m_map, &MapView::sortWanted, this, &MapScreen::sortByColumn);
    connect(m_map, &MapView::moveWanted, this, &MapScreen::moveColumn);
    connect(m_map, &MapView::outcomeWanted, this, [this](OutcomeId outcome) {
        Place page = place();
        page.screen = ScreenId::Outcome;
        page.outcome = outcome;
        Q_EMIT wanted(page);
    });
    connect(m_map, &MapView::escaped, this, [this] {
        if (m_map->map().isOfAnotherDay()) {
            showDay(std::nullopt);
        } else if (m_map->map().filter().isSet()) {
            m_filter->clear();
        }
    });
    connect(m_filter, &FilterBar::changed, this, [this] {
        m_map->map().setFilter(m_filter->filter());
        refreshEmpty();
    });
    connect(m_filter, &FilterBar::left, this, &MapScreen::toMap);
    connect(m_filter, &FilterBar::said, this, &Screen::said);
    connect(m_filter, &FilterBar::rateWanted, this, &MapScreen::rateFound);
    connect(m_map, &MapView::withdrawWanted, m_marks, &CellMarks::withdraw);
    connect(m_marks, &CellMarks::said, this, &Screen::said);
    connect(m_entry, &EntryBar::said, this, &Screen::said);
    connect(m_empty, &EmptyNote::courseWanted, this, [this] {
        Q_EMIT wanted({ScreenId::Course, m_class, {}, {}, {}});
    });
    connect(&tools.names, &NameGuard::changed, this, &MapScreen::sayTopMatch);
    setFocusProxy(m_map);
    refresh();
}

MapScreen::~MapScreen()
{
    leaveClass();
}

void MapScreen::layOutScreen()
{
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    m_rule->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_dayBar, &DayBar::backWanted, this, [this] {
        showDay(std::nullopt);
        toMap();
    });

    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_filter);
    top->addWidget(m_rule, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    auto* second = new QHBoxLayout;
    second->setSpacing(kBeside);
    second->addWidget(m_legend, 1);
    second->addStretch();
    second->addWidget(m_actions, 0, Qt::AlignTop);
    layout->addLayout(second);
    layout->addWidget(m_dayBar);
    layout->addWidget(m_empty);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_entry);
}

QString MapScreen::settingsKey(const char* what) const
{
    return QStringLiteral("gradebook/%1/class/%2/%3")
        .arg(QString::fromStdString(m_tools.document.gradebook().uid()),
             QString::number(m_class.value), QLatin1String(what));
}

void MapScreen::goTo(const Place& place)
{
    const MapModel& map = m_map->map();
    const bool isFilteredOut = (place.student.isValid() && map.rowOf(place.student) < 0) ||
                               (place.outcome.isValid() && map.columnOf(place.outcome) < 0);
    if (isFilteredOut && map.filter().isSet()) {
        m_filter->clear();
    }
    const QModelIndex current = m_map->currentIndex();
    const int row = place.student.isValid() ? map.rowOf(place.student) : current.row();
    const int column = place.outcome.isValid() ? map.columnOf(place.outcome) : current.column();
    if (row >= 0 && column >= 0) {
        m_map->setCurrentIndex(map.index(row, column));
    }
    if (const auto look = m_marker.of(m_class); look != m_map->map().look()) {
        m_map->map().setLook(look); // it was looked at on another screen
    }
    setFocus(); // the Map's, or that of what is missing before there is one
}

Place MapScreen::place() const
{
    Place place;
    if (m_tools.document.hasBook()) {
        place.schoolClass = m_tools.document.book().schoolClass.id;
    }
    const QModelIndex current = m_map->currentIndex();
    if (current.isValid()) {
        place.student = m_map->map().row(current.row()).student;
        const Outcome* outcome = m_map->map().outcome(current.column());
        place.outcome = outcome != nullptr ? outcome->id : OutcomeId{};
    }
    return place;
}

void MapScreen::refresh()
{
    const bool hasBook = m_tools.document.hasBook();
    m_filter->setBook(hasBook ? &m_tools.document.book() : nullptr, m_tools.document.today());
    if (hasBook) {
        m_legend->setScale(m_tools.document.book().scale);
        showClass();
    } else {
        leaveClass();
        m_class = {};
        m_rule->clear();
    }
    refreshEmpty();
}

void MapScreen::refreshEmpty()
{
    const MapModel& map = m_map->map();
    if (!m_tools.document.hasBook()) {
        m_empty->clear();
    } else if (map.filter().isSet() && (map.rowCount() == 0 || map.outcomeCount() == 0)) {
        m_empty->say(tr("No student matches %1.").arg(map.filterText()), tr("Clear the filter"),
                     [this] { m_filter->clear(); });
    } else if (map.rowCount() == 0 && map.isOfAnotherDay() &&
               !m_tools.document.book().students.empty()) {
        m_empty->say(tr("Nobody was in the class on %1.").arg(dateWithYear(map.day())),
                     tr("Back to today"), [this] { Q_EMIT m_dayBar->backWanted(); });
    } else if (map.rowCount() == 0) {
        m_empty->sayNoStudents(&m_tools.document.book(), m_tools.document.today());
    } else if (map.outcomeCount() == 0) {
        m_empty->sayNoOutcomes();
    } else {
        m_empty->clear();
    }
    showBare((map.rowCount() == 0 || map.outcomeCount() == 0) && !map.filter().isSet());
    sayTopMatch();
}

void MapScreen::showBare(bool isBare)
{
    // Whom there is to rate is seen also before there is something to rate them on.
    const bool hasGrid = !isBare || m_map->map().rowCount() > 0;
    if (isBare == m_isBare && hasGrid != m_map->isHidden()) {
        return;
    }
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_isBare = isBare;
    setFocusProxy(isBare ? static_cast<QWidget*>(m_empty->button()) : m_map);
    if (isBare && hadKeyboard) {
        m_empty->button()->setFocus(); // before the Map that has it goes
    }
    m_filter->setVisible(!isBare);
    m_rule->setVisible(!isBare);
    m_legend->setVisible(!isBare);
    m_actions->setVisible(!isBare);
    m_map->setVisible(hasGrid);
    m_empty->setSizePolicy(QSizePolicy::Preferred,
                           hasGrid ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    if (!isBare && hadKeyboard) {
        m_map->setFocus();
    }
    Q_EMIT placeChanged();
}

void MapScreen::showClass()
{
    const ClassId now = m_tools.document.book().schoolClass.id;
    if (now == m_class) {
        return;
    }
    leaveClass();
    m_class = now;
    m_sinceConference->setChecked(false);
    m_entry->leave();
    std::vector<OutcomeId> order;
    const QStringList stored = m_tools.settings.value(settingsKey("columns")).toStringList();
    for (const QString& id : stored) {
        order.push_back(OutcomeId{id.toLongLong()});
    }
    if (!m_marker.of(m_class)) {
        leaveClass(); // nothing is new to who sees a class for the first time
    }
    m_map->map().setColumnOrderAndLook(order, m_marker.of(m_class));
}

void MapScreen::leaveClass()
{
    m_marker.look(m_class); // whoever comes back sees what was changed since
}

void MapScreen::look()
{
    leaveClass();
    m_sinceConference->setChecked(false);
    m_map->map().setLook(m_marker.of(m_class));
    Q_EMIT said(tr("Nothing is new any more."));
}

void MapScreen::countNewSinceConference(bool isSince)
{
    const Date today = m_tools.document.today();
    const bool wasAnyHeld =
        m_tools.document.hasBook() &&
        std::any_of(
            m_tools.document.book().students.begin(), m_tools.document.book().students.end(),
            [today](const StudentRecord& record) { return lastHeldOn(record, today).has_value(); });
    if (isSince && !wasAnyHeld) {
        m_sinceConference->setChecked(false);
        Q_EMIT said(tr("No conference was held yet. New is what changed since you last looked."));
        return;
    }
    m_map->map().setNewSinceConference(isSince);
    if (isSince) {
        Q_EMIT said(tr("New is now what changed since the last conference of each student. "
                       "%1: I have looked.")
                        .arg(keyOrName(m_tools.commands, "map.look")));
    }
}

QString MapScreen::summary() const
{
    return m_map->map().classInWords();
}

void MapScreen::sortBy(MapSort sort, OutcomeId outcome)
{
    const QModelIndex current = m_map->currentIndex();
    MapModel& map = m_map->map();
    const StudentId student = current.isValid() ? map.row(current.row()).student : StudentId{};
    map.setSort(sort, outcome);
    if (current.isValid()) { // also behind the outcomes, where no level goes
        m_map->setCurrentIndex(map.index(map.rowOf(student), current.column()));
    }
    Q_EMIT said(map.sort() == sort ? sortText(map)
                                   : tr("The order stays by name while names are hidden."));
}

void MapScreen::sortByColumn(int column)
{
    const MapModel& map = m_map->map();
    if (map.isSortedBy(column) && map.outcome(column) != nullptr) {
        sortBy(MapSort::Name);
    } else if (const Outcome* outcome = map.outcome(column)) {
        sortBy(MapSort::Outcome, outcome->id);
    } else {
        sortBy(column == map.creditColumn() ? MapSort::Credit : MapSort::LastSeen);
    }
}

void MapScreen::moveColumn(int column, int by)
{
    std::vector<OutcomeId> order = m_map->map().columnOrder();
    const auto from = static_cast<std::size_t>(column);
    const auto to = static_cast<std::size_t>(column + by);
    if (column < 0 || column + by < 0 || from >= order.size() || to >= order.size()) {
        return;
    }
    std::swap(order[from], order[to]);
    m_map->map().setColumnOrder(order);
    QStringList stored;
    for (const OutcomeId outcome : order) {
        stored.append(QString::number(outcome.value));
    }
    m_tools.settings.setValue(settingsKey("columns"), stored);
}

void MapScreen::turn()
{
    const bool toAcross = m_map->direction() == MapView::Direction::Down;
    m_map->setDirection(toAcross ? MapView::Direction::Across : MapView::Direction::Down);
    m_tools.settings.setValue(acrossKey(), toAcross);
    Q_EMIT said(toAcross ? tr("A level key moves on to the next outcome.")
                         : tr("A level key moves on to the next student."));
}

void MapScreen::printPaper(ClassPaperKind kind)
{
    if (!m_tools.document.hasBook()) {
        return;
    }
    showClassPapers(m_tools, *this, paperRequest(*m_map, m_tools.document.book(), kind));
    toMap();
}

void MapScreen::toMap()
{
    m_map->setFocus();
}

void MapScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isLow = window()->height() < kLowWindow;
    m_map->setLow(isLow);
    m_legend->setCompact(isLow);
    m_actions->fit(std::min(width() / 2, width() - m_legend->minimumSizeHint().width() - kBeside));
}

} // namespace trellis::ui
