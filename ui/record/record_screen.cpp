// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_screen.h"

#include "ui/common/cell_marks.h"
#include "ui/common/empty_note.h"
#include "ui/common/entry_bar.h"
#include "ui/common/key_words.h"
#include "ui/common/pages.h"
#include "ui/record/activity_bar.h"
#include "ui/record/activity_picker.h"
#include "ui/record/change_preview.h"
#include "ui/record/find_field.h"
#include "ui/record/left_out_bar.h"
#include "ui/text/strings.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLowWindow = 800;
constexpr int kTypedMs = 600;

/// Of this gradebook alone: another one may have no groups.
QString byGroupKey(const Document& document)
{
    return QStringLiteral("record/byGroup/%1")
        .arg(QString::fromStdString(document.gradebook().uid()));
}

QString directionKey()
{
    return QStringLiteral("record/across");
}

QLabel* lineLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RecordScreen::RecordScreen(const ScreenTools& tools, QWidget* parent)
    : Screen(parent), m_tools(tools), m_marker(tools.document, tools.settings),
      m_session(new RecordSession(tools, this)),
      m_list(new RecordView(tools.document, *m_session, tools.names, this)),
      m_bar(new ActivityBar(tools.document, *m_session, this)),
      m_preview(new ChangePreview(tools.document, tools.names, this)),
      m_find(new FindField(tools.document, *m_list, this)),
      m_leftOut(new LeftOutBar(*m_list, this)), m_entry(new EntryBar(this)),
      m_marks(new CellMarks(tools.document, *m_list, *m_entry, tools.names, this)),
      m_picker(new ActivityPicker(tools.document, this)), m_pages(new Pages(this)),
      m_page(new QWidget(this)), m_empty(new EmptyNote(tools.commands, this)),
      m_count(lineLabel(this)), m_typed(lineLabel(this)), m_hints(lineLabel(this)),
      m_new(new QToolButton(this)), m_direction(new QToolButton(this)),
      m_byGroup(new QToolButton(this))
{
    layOutPage();
    addCommands();
    tellKeys();
    m_list->setDirection(tools.settings.value(directionKey()).toBool()
                             ? RecordView::Direction::Across
                             : RecordView::Direction::Down);
    m_typedTimer.setSingleShot(true);
    m_typedTimer.setInterval(kTypedMs);
    connect(&m_typedTimer, &QTimer::timeout, m_typed, &QLabel::clear);
    followList();
    followParts();
    followDocument();
    refresh();
    refreshDirection();
}

void RecordScreen::followList()
{
    connect(m_list, &RecordView::said, this, &RecordScreen::said);
    connect(m_list, &RecordView::currentMoved, this, &RecordScreen::placeChanged);
    connect(m_list, &RecordView::currentMoved, this, &RecordScreen::refreshCount);
    connect(m_list, &RecordView::levelTyped, this, &RecordScreen::showTyped);
    connect(m_list, &RecordView::nameWanted, this, &RecordScreen::toFind);
    connect(m_list, &RecordView::evidenceWanted, this, &RecordScreen::evidenceWanted);
    connect(m_list, &RecordView::nameClicked, this,
            [this](StudentId student) { toggleAbsent({student}); });
    connect(m_list, &RecordView::endReached, m_leftOut, &LeftOutBar::showEnd);
    connect(m_list, &RecordView::withdrawWanted, m_marks, &CellMarks::withdraw);
}

void RecordScreen::followParts()
{
    connect(m_marks, &CellMarks::said, this, &RecordScreen::said);
    connect(m_entry, &EntryBar::said, this, &RecordScreen::said);
    connect(m_leftOut, &LeftOutBar::said, this, &RecordScreen::said);
    connect(m_find, &FindField::said, this, &RecordScreen::said);
    connect(m_find, &FindField::narrowed, this, &RecordScreen::refreshEmpty);
    connect(m_find, &FindField::left, this, &RecordScreen::toList);
    connect(m_bar, &ActivityBar::said, this, &RecordScreen::said);
    connect(m_bar, &ActivityBar::changeWanted, this, &RecordScreen::wantChange);
    connect(m_bar, &ActivityBar::listWanted, this, [this] {
        const bool isNew = !m_session->isStored();
        if (isNew && !m_session->activity().outcomes.empty() && !m_session->store()) {
            return;
        }
        if (isNew) {
            m_list->goToFirst();
        }
        toList();
    });
    connect(m_bar, &ActivityBar::left, this, &RecordScreen::toList);
    connect(m_preview, &ChangePreview::done, this, &RecordScreen::toList);
    connect(m_picker, &ActivityPicker::chosen, this, [this](ActivityId activity) {
        m_session->open(activity);
        m_pages->setCurrentWidget(m_page);
        m_list->goToFirst();
        m_list->setFocus();
    });
    connect(m_picker, &ActivityPicker::left, this, [this] {
        m_pages->setCurrentWidget(m_page);
        toList();
    });
}

void RecordScreen::followDocument()
{
    connect(m_session, &RecordSession::changed, this, [this] {
        m_preview->stop();
        m_leftOut->hide();
        refresh();
        Q_EMIT placeChanged();
    });
    connect(&m_tools.document, &Document::changed, this, [this](const BookChange& change) {
        // What is done has to be what was shown.
        const bool isOutdated = m_preview->isVisibleTo(this);
        m_preview->stop();
        if (change.isWhole || isOutdated) {
            refresh();
        }
        if (isOutdated) {
            // Behind what is said of the mark itself.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    Q_EMIT said(tr("The marks are others now. Ask for the change once more."));
                },
                Qt::QueuedConnection);
        }
    });
    connect(m_empty, &EmptyNote::courseWanted, this, [this] {
        Q_EMIT wanted({ScreenId::Course, m_session->activity().schoolClass, {}, {}, {}});
    });
    connect(&m_tools.names, &NameGuard::changed, this, &RecordScreen::refresh);
    connect(&m_tools.document, &Document::fileStatusChanged, this, &RecordScreen::refresh);
}

void RecordScreen::refresh()
{
    const bool hasBook = m_tools.document.hasBook();
    m_page->setEnabled(hasBook);
    m_find->setEnabled(!m_tools.document.isReadOnly());
    if (!hasBook) {
        m_count->clear();
        return;
    }
    refreshEmpty();
    showHints();
    refreshCount();
    foldBar();
}

void RecordScreen::refreshCount()
{
    const RecordModel& list = m_list->list();
    const QModelIndex current = m_list->currentIndex();
    if (m_tools.names.isHiding() || list.cell(current) == nullptr) {
        m_count->clear();
        return;
    }
    int absent = 0;
    for (int row = 0; row < list.rowCount(); ++row) {
        absent += list.row(row).isAbsent ? 1 : 0;
    }
    const QString text = tr("%1 of %2").arg(m_list->doneCount()).arg(list.rowCount());
    m_count->setText(absent > 0 ? tr("%1 \u00B7 %2 absent").arg(text, QString::number(absent))
                                : text);
}

void RecordScreen::refreshDirection()
{
    const bool isAcross = m_list->direction() == RecordView::Direction::Across;
    m_direction->setText(isAcross ? tr("Across \u2192") : tr("Down \u2193"));
    const QString tip = isAcross
                            ? tr("A level key moves on to the next outcome of the same student.")
                            : tr("A level key moves on to the next student.");
    m_direction->setToolTip(tooltipText(withKey(tip, keyOf(m_tools.commands, "record.direction"))));
    m_direction->setAccessibleName(isAcross ? tr("Direction: across") : tr("Direction: down"));
}

void RecordScreen::goTo(const Place& place)
{
    if (m_tools.document.hasBook()) {
        const std::vector<OutcomeId>& shown = m_session->activity().outcomes;
        const bool isShown = std::find(shown.begin(), shown.end(), place.outcome) != shown.end();
        if (place.activity.isValid()) {
            m_entry->leave();
            m_session->open(place.activity);
        } else if (place.outcome.isValid() && !isShown) {
            m_entry->leave();
            m_session->startWith(place.outcome);
        }
        const auto current = m_list->currentCell();
        if (place.student.isValid() && current) {
            m_list->goTo(
                {place.student, place.outcome.isValid() ? place.outcome : current->outcome});
        }
    }
    m_pages->setCurrentWidget(m_page);
    takeKeyboard();
}

Place RecordScreen::place() const
{
    Place place;
    place.screen = ScreenId::Record;
    if (m_tools.document.hasBook()) {
        place.schoolClass = m_tools.document.book().schoolClass.id;
        if (m_session->isStored()) {
            place.activity = m_session->activity().id;
        }
        if (const auto cell = m_list->currentCell()) {
            place.student = cell->student;
            place.outcome = cell->outcome;
        }
    }
    return place;
}

void RecordScreen::takeKeyboard()
{
    if (m_list->list().outcomeCount() == 0 && m_bar->isEnabled()) {
        m_bar->startWithOutcome();
    } else {
        m_list->setFocus();
    }
}

void RecordScreen::toFind()
{
    if (m_find->isEnabled()) {
        m_find->setFocus();
    } else {
        Q_EMIT said(m_tools.document.fileStatus().sentence);
    }
}

void RecordScreen::toList()
{
    m_list->setFocus();
}

bool RecordScreen::comeHere()
{
    if (!m_tools.document.hasBook()) {
        return false;
    }
    Place here;
    here.screen = ScreenId::Record;
    here.schoolClass = m_tools.document.book().schoolClass.id;
    Q_EMIT wanted(here);
    return true;
}

void RecordScreen::startNew()
{
    if (!comeHere()) {
        return;
    }
    m_pages->setCurrentWidget(m_page);
    if (m_tools.document.isReadOnly()) {
        Q_EMIT said(m_tools.document.fileStatus().sentence);
        return;
    }
    if (!m_session->isStored()) {
        Q_EMIT said(tr("This activity is new: choose its outcome, then type its title."));
    }
    m_entry->leave(); // before the activity that it is about
    m_session->startNew();
    m_bar->startWithOutcome();
}

void RecordScreen::showPast()
{
    if (!comeHere()) {
        return;
    }
    m_pages->setCurrentWidget(m_picker);
    m_picker->start();
}

void RecordScreen::setByGroup(bool isByGroup)
{
    m_tools.settings.setValue(byGroupKey(m_tools.document), isByGroup);
    m_list->setByGroup(isByGroup);
    if (!isByGroup || !m_tools.document.hasBook()) {
        return;
    }
    const RecordModel& list = m_list->list();
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.row(row).group.isValid()) {
            Q_EMIT said(tr("A level key gives the level to the whole group."));
            return;
        }
    }
    Q_EMIT said(tr("There are no groups yet: choose students with Shift and the arrows, then %1.")
                    .arg(keyOrName(m_tools.commands, "record.group")));
}

void RecordScreen::addByGroup(QAction& action)
{
    action.setCheckable(true);
    connect(&action, &QAction::toggled, this, &RecordScreen::setByGroup);
    m_byGroup->setDefaultAction(&action);
    m_byGroup->setToolButtonStyle(Qt::ToolButtonTextOnly);
    action.setChecked(m_tools.settings.value(byGroupKey(m_tools.document)).toBool());
}

void RecordScreen::toggleDirection()
{
    const bool isAcross = m_list->direction() == RecordView::Direction::Down;
    m_list->setDirection(isAcross ? RecordView::Direction::Across : RecordView::Direction::Down);
    m_tools.settings.setValue(directionKey(), isAcross);
    refreshDirection();
    Q_EMIT said(isAcross ? tr("Across: a level key moves on to the next outcome.")
                         : tr("Down: a level key moves on to the next student."));
}

void RecordScreen::showTyped(const QString& key)
{
    m_typed->setText(key);
    m_typedTimer.start();
}

void RecordScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_leftOut->isVisible()) {
        m_leftOut->hide();
        toList();
        return;
    }
    Screen::keyPressEvent(event);
}

void RecordScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    m_list->setCompact(window()->height() < kLowWindow);
    foldBar();
}

} // namespace trellis::ui
