// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_screen.h"

#include "core/storage/edits/absences.h"
#include "core/storage/edits/marks.h"
#include "ui/common/commands.h"
#include "ui/common/entry_bar.h"
#include "ui/common/level_keys.h"
#include "ui/record/activity_bar.h"
#include "ui/record/activity_picker.h"
#include "ui/record/change_preview.h"
#include "ui/record/find_field.h"
#include "ui/record/left_out_bar.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLowWindow = 800;
constexpr int kTypedMs = 600;

QString directionKey()
{
    return QStringLiteral("record/across");
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RecordScreen::RecordScreen(const ScreenTools& tools, QWidget* parent)
    : Screen(parent), m_tools(tools),
      m_session(new RecordSession(tools.document, tools.settings, this)),
      m_list(new RecordView(tools.document, *m_session, tools.names, this)),
      m_bar(new ActivityBar(tools.document, *m_session, this)),
      m_preview(new ChangePreview(tools.document, tools.names, this)),
      m_find(new FindField(tools.document, *m_list, this)),
      m_leftOut(new LeftOutBar(*m_list, this)), m_entry(new EntryBar(this)),
      m_picker(new ActivityPicker(tools.document, this)), m_pages(new QStackedWidget(this)),
      m_page(new QWidget(this)), m_className(plainLabel(this)), m_empty(plainLabel(this)),
      m_count(plainLabel(this)), m_typed(plainLabel(this)), m_hints(plainLabel(this)),
      m_direction(new QToolButton(this))
{
    layOutPage();
    addCommands();
    noteKeys();
    m_list->setDirection(tools.settings.value(directionKey()).toBool()
                             ? RecordView::Direction::Across
                             : RecordView::Direction::Down);
    m_typedTimer.setSingleShot(true);
    m_typedTimer.setInterval(kTypedMs);
    connect(&m_typedTimer, &QTimer::timeout, m_typed, &QLabel::clear);

    connect(m_list, &RecordView::said, this, &RecordScreen::said);
    connect(m_list, &RecordView::currentMoved, this, &RecordScreen::placeChanged);
    connect(m_list, &RecordView::currentMoved, this, &RecordScreen::refreshCount);
    connect(m_list, &RecordView::levelTyped, this, &RecordScreen::showTyped);
    connect(m_list, &RecordView::findWanted, m_find, qOverload<>(&QWidget::setFocus));
    connect(m_list, &RecordView::evidenceWanted, this, &RecordScreen::evidenceWanted);
    connect(m_list, &RecordView::nameClicked, this,
            [this](StudentId student) { toggleAbsent({student}); });
    connect(m_list, &RecordView::endReached, this, [this] {
        int done = 0;
        const QModelIndex current = m_list->currentIndex();
        for (int row = 0; row < m_list->list().rowCount(); ++row) {
            const RecordCell* cell = m_list->list().cell(current.siblingAtRow(row));
            done += cell != nullptr && cell->isMarked() ? 1 : 0;
        }
        m_leftOut->show(done);
    });
    connect(m_leftOut, &LeftOutBar::said, this, &RecordScreen::said);
    connect(m_find, &FindField::said, this, &RecordScreen::said);
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
    connect(m_session, &RecordSession::changed, this, [this] {
        m_preview->stop();
        m_leftOut->hide();
        refresh();
        Q_EMIT placeChanged();
    });
    connect(&tools.document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole) {
            refresh();
        }
    });
    connect(&tools.names, &NameGuard::changed, this, &RecordScreen::refresh);
    refresh();
    refreshDirection();
}

void RecordScreen::layOutPage()
{
    auto* title = plainLabel(this);
    title->setText(tr("Record"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    m_className->setForegroundRole(QPalette::PlaceholderText);
    m_className->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* past = new QToolButton(this);
    past->setText(tr("Past activities"));
    connect(past, &QToolButton::clicked, this, &RecordScreen::showPast);
    auto* fresh = new QToolButton(this);
    fresh->setText(tr("New activity  Ctrl+M"));
    fresh->setAccessibleName(tr("New activity"));
    connect(fresh, &QToolButton::clicked, this, &RecordScreen::startNew);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(title);
    heading->addWidget(m_className, 1);
    heading->addWidget(past);
    heading->addWidget(fresh);

    QFont bold = m_count->font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_typed->setFont(bold);
    m_typed->setMinimumWidth(3 * fontMetrics().averageCharWidth());
    m_find->setMinimumWidth(32 * fontMetrics().averageCharWidth());
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_find);
    tools->addWidget(m_direction);
    tools->addStretch(1);
    tools->addWidget(m_typed);
    tools->addWidget(m_count);

    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_hints->setWordWrap(true);
    m_hints->setForegroundRole(QPalette::PlaceholderText);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(6);
    page->addWidget(m_bar);
    page->addWidget(m_preview);
    page->addLayout(tools);
    page->addWidget(m_empty);
    page->addWidget(m_list, 1);
    page->addWidget(m_leftOut);
    page->addWidget(m_entry);
    page->addWidget(m_hints);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_picker);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addWidget(m_pages, 1);
}

void RecordScreen::addCommands()
{
    Commands& commands = m_tools.commands;
    CommandSpec spec;
    spec.menu = MenuId::Mark;
    const auto add = [&](const char* id, const QString& text, const QString& tip,
                         const QKeySequence& key, QWidget* screen,
                         const std::function<void()>& run) {
        CommandSpec one = spec;
        one.id = QString::fromLatin1(id);
        one.text = text;
        one.tip = tip;
        one.screen = screen;
        if (!key.isEmpty()) {
            one.keys = {key};
        }
        spec.startsSection = false;
        return commands.add(one, run);
    };
    spec.startsSection = true;
    add("record.new", tr("New &activity"),
        tr("Records something else: the outcome, the title, then one key a student."),
        QKeySequence(QStringLiteral("Ctrl+M")), nullptr, [this] { startNew(); });
    add("record.past", tr("&Past activities\u2026"),
        tr("Opens an activity of this class again, with everything that was recorded."), {},
        nullptr, [this] { showPast(); });
    add("record.withdrawActivity", tr("&Withdraw this activity\u2026"),
        tr("Takes back the activity with all its marks, after showing whose levels change."), {},
        this, [this] { withdrawActivity(); });
    spec.startsSection = true;
    add("record.excuse", tr("&Excused\u2026"),
        tr("Says that these students did not have to do it; again takes that back."),
        QKeySequence(QStringLiteral("Ctrl+E")), this, [this] { excuse(); });
    add("record.note", tr("&Note on this mark\u2026"), tr("Writes a note on the current mark."),
        QKeySequence(QStringLiteral("F2")), this, [this] { noteHere(); });
    add("record.absent", tr("A&bsent on this day"),
        tr("Greys the chosen students, so that the cursor passes them; again takes that back."),
        QKeySequence(QStringLiteral("Ctrl+Shift+A")), this, [this] {
            std::vector<StudentId> students;
            for (const RecordView::Cell& cell : m_list->chosenCells()) {
                if (std::find(students.begin(), students.end(), cell.student) == students.end()) {
                    students.push_back(cell.student);
                }
            }
            toggleAbsent(students);
        });
    add("record.direction", tr("&Down or across"),
        tr("Whether a level key moves on to the next student or to the next outcome."),
        QKeySequence(QStringLiteral("Ctrl+;")), this, [this] { toggleDirection(); });
    add("record.find", tr("&Find a student"),
        tr("Letters of a name and a level record it, whatever the order of the papers."),
        QKeySequence::Find, this, [this] { m_find->setFocus(); });
}

void RecordScreen::noteKeys()
{
    // The others are those of the Map, which says them for both.
    m_tools.commands.noteKey(
        {tr("Record"), tr("Delete"), tr("withdraw the mark of this activity")});
    m_tools.commands.noteKey(
        {tr("Record"), QStringLiteral("mar3"), tr("in Find: record the student who is called so")});
}

void RecordScreen::refresh()
{
    const bool hasBook = m_tools.document.hasBook();
    m_page->setEnabled(hasBook);
    if (!hasBook) {
        m_className->clear();
        m_count->clear();
        return;
    }
    const ClassBook& book = m_tools.document.book();
    m_className->setText(tr("%1 \u00B7 %2")
                             .arg(toQt(book.course.name), toQt(book.schoolClass.name))
                             .simplified()
                             .left(120));
    const bool noStudents = m_list->list().rowCount() == 0;
    m_empty->setText(
        noStudents ? tr("No students yet. Drag a CSV here, paste names, or type them.")
        : book.outcomes.empty()
            ? tr("What should students be able to do by the end? Paste a list: one line each.")
        : m_session->activity().outcomes.empty()
            ? tr("What did they show? Type the number of an outcome or a few letters, then Enter.")
            : QString());
    m_empty->setVisible(!m_empty->text().isEmpty());
    m_hints->setText(tr("%1 level and next student \u00B7 Ctrl+E excused \u00B7 - not handed in "
                        "\u00B7 Space skip \u00B7 Shift+level stays \u00B7 F2 note \u00B7 . same "
                        "again")
                         .arg(levelKeys(book.scale)));
    refreshCount();
}

void RecordScreen::refreshCount()
{
    const RecordModel& list = m_list->list();
    const QModelIndex current = m_list->currentIndex();
    if (m_tools.names.isHiding() || list.cell(current) == nullptr) {
        m_count->clear();
        return;
    }
    int done = 0;
    int absent = 0;
    for (int row = 0; row < list.rowCount(); ++row) {
        const RecordCell* cell = list.cell(current.siblingAtRow(row));
        done += cell->isMarked() ? 1 : 0;
        absent += list.row(row).isAbsent ? 1 : 0;
    }
    const QString text = tr("%1 of %2").arg(done).arg(list.rowCount());
    m_count->setText(absent > 0 ? tr("%1 \u00B7 %2 absent").arg(text, QString::number(absent))
                                : text);
}

void RecordScreen::refreshDirection()
{
    const bool isAcross = m_list->direction() == RecordView::Direction::Across;
    m_direction->setText(isAcross ? tr("Across \u2192") : tr("Down \u2193"));
    m_direction->setToolTip(tooltipText(
        isAcross ? tr("A level key moves on to the next outcome of the same student. Ctrl+;")
                 : tr("A level key moves on to the next student. Ctrl+;")));
    m_direction->setAccessibleName(isAcross ? tr("Direction: across") : tr("Direction: down"));
}

void RecordScreen::goTo(const Place& place)
{
    if (m_tools.document.hasBook()) {
        const std::vector<OutcomeId>& shown = m_session->activity().outcomes;
        const bool isShown = std::find(shown.begin(), shown.end(), place.outcome) != shown.end();
        if (place.activity.isValid()) {
            m_session->open(place.activity);
        } else if (place.outcome.isValid() && !isShown) {
            m_session->startNew();
            ActivityChange change{m_session->activity(), {}};
            change.activity.outcomes = {place.outcome};
            m_session->change(change);
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

void RecordScreen::toList()
{
    m_list->setFocus();
}

void RecordScreen::startNew()
{
    if (!m_tools.document.hasBook()) {
        return;
    }
    Place here;
    here.screen = ScreenId::Record;
    here.schoolClass = m_tools.document.book().schoolClass.id;
    Q_EMIT wanted(here);
    m_pages->setCurrentWidget(m_page);
    if (m_tools.document.isReadOnly()) {
        Q_EMIT said(tr("This gradebook is open to look at only. Nothing can be recorded in it."));
        return;
    }
    m_session->startNew();
    m_bar->startWithOutcome();
}

void RecordScreen::showPast()
{
    if (!m_tools.document.hasBook()) {
        return;
    }
    Place here;
    here.screen = ScreenId::Record;
    here.schoolClass = m_tools.document.book().schoolClass.id;
    Q_EMIT wanted(here);
    m_pages->setCurrentWidget(m_picker);
    m_picker->start();
}

void RecordScreen::wantChange(const ActivityChange& change)
{
    const Activity& now = m_session->activity();
    std::vector<OutcomeId> touched;
    for (const OutcomeId outcome : now.outcomes) {
        const auto& then = change.activity.outcomes;
        if (std::find(then.begin(), then.end(), outcome) == then.end()) {
            touched.push_back(outcome);
        }
    }
    const bool isMoved = change.activity.date != now.date;
    int marks = isMoved ? m_session->markCount() : 0;
    for (const OutcomeId outcome : touched) {
        marks += m_session->markCount(outcome);
    }
    if (change.activity.outcomes.empty() && m_session->isStored()) {
        Q_EMIT said(tr("An activity shows at least one outcome. Choose another one instead, or "
                       "withdraw the activity."));
        return;
    }
    if (!m_session->isStored() || marks == 0) {
        m_session->change(change);
        return;
    }
    const QString count = marks == 1 ? tr("1 mark") : tr("%1 marks").arg(marks);
    const QString question =
        isMoved
            ? tr("Move this activity with %1 to %2?").arg(count, dateWithYear(change.activity.date))
        : change.replaced.empty() ? tr("Take this outcome out and withdraw its %1?").arg(count)
                                  : tr("Show another outcome instead? Its %1 go along.").arg(count);
    const QString button = isMoved                   ? tr("&Move it")
                           : change.replaced.empty() ? tr("&Take it out")
                                                     : tr("&Show it instead");
    m_preview->offer(question, button, change, [this, change] { m_session->change(change); });
}

void RecordScreen::withdrawActivity()
{
    if (!m_tools.document.hasBook() || !m_session->isStored()) {
        Q_EMIT said(tr("Nothing of this activity is recorded yet."));
        return;
    }
    ActivityChange change{m_session->activity(), {}};
    change.activity.isWithdrawn = true;
    const int marks = m_session->markCount();
    const QString title = change.activity.title.empty()
                              ? untitledText()
                              : named(change.activity.title, TextFor::Screen);
    m_preview->offer(marks == 1
                         ? tr("Withdraw %1 with 1 mark?").arg(title)
                         : tr("Withdraw %1 with %2 marks?").arg(title, QString::number(marks)),
                     tr("&Withdraw it"), change, [this] {
                         if (m_session->withdraw()) {
                             Q_EMIT said(tr("Withdrawn. Ctrl+Z brings it back."));
                         }
                     });
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

void RecordScreen::excuse()
{
    const std::vector<RecordView::Cell> cells = m_list->chosenCells();
    if (cells.empty()) {
        Q_EMIT said(tr("Choose the students first who are to be excused."));
        return;
    }
    std::vector<EvidenceId> excused;
    for (const RecordView::Cell& cell : cells) {
        const RecordCell* at = m_list->cellAt(cell);
        if (at != nullptr && at->isMarked() && at->mark == Mark::Excused) {
            excused.push_back(at->evidence);
        }
    }
    if (excused.size() == cells.size()) {
        m_tools.document.edit(
            [&excused](Gradebook& gradebook) { return withdraw(gradebook, excused); });
        return;
    }
    const QString prompt =
        cells.size() == 1
            ? tr("Why is %1 excused?")
                  .arg(m_list->list().row(m_list->list().rowOf(cells.front().student)).calledName)
            : tr("Why are these %1 excused?").arg(cells.size());
    m_entry->ask(prompt, {}, [this, cells](const QString& reason) {
        m_list->enter({Mark::Excused, {}}, cells, reason);
    });
}

void RecordScreen::noteHere()
{
    const auto cell = m_list->currentCell();
    const RecordCell* at = cell ? m_list->cellAt(*cell) : nullptr;
    if (at == nullptr || !at->isMarked()) {
        Q_EMIT said(tr("Record something here first; a note belongs to a mark."));
        return;
    }
    const QString name = m_list->list().row(m_list->list().rowOf(cell->student)).calledName;
    const EvidenceId evidence = at->evidence;
    const StudentId student = cell->student;
    const auto text = readNote(m_tools.document.gradebook(), evidence);
    m_entry->ask(
        tr("Note on %1").arg(name), text ? toQt(*text) : QString(),
        [this, evidence, student](const QString& note) {
            m_tools.document.edit(
                [&](Gradebook& gradebook) { return annotate(gradebook, evidence, toCore(note)); },
                {student});
        });
}

void RecordScreen::toggleAbsent(const std::vector<StudentId>& students)
{
    if (students.empty() || !m_tools.document.hasBook()) {
        return;
    }
    const Date day = m_session->activity().date;
    const ClassBook& book = m_tools.document.book();
    const bool areAbsent = std::all_of(students.begin(), students.end(), [&](StudentId student) {
        const StudentRecord* record = book.find(student);
        return record != nullptr && record->isAbsentOn(day);
    });
    const ClassId schoolClass = book.schoolClass.id;
    m_tools.document.edit(
        [&](Gradebook& gradebook) {
            return setAbsent(gradebook, schoolClass, day, students, !areAbsent);
        },
        students);
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
}

} // namespace trellis::ui
