// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What can be done in Record: commands, the keys that are told, and what changes an activity that
// has marks.
#include "core/storage/edits/absences.h"
#include "core/storage/edits/excuses.h"
#include "ui/common/cell_marks.h"
#include "ui/common/commands.h"
#include "ui/common/entry_bar.h"
#include "ui/common/grid_commands.h"
#include "ui/common/key_words.h"
#include "ui/common/level_keys.h"
#include "ui/print/class_papers/class_preview.h"
#include "ui/record/change_preview.h"
#include "ui/record/find_field.h"
#include "ui/record/record_screen.h"
#include "ui/record/strange_day.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace trellis::ui {

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
    add("record.absent", tr("A&bsent on this day"),
        tr("Greys the chosen students, so that the cursor passes them; again takes that back."),
        QKeySequence(QStringLiteral("Ctrl+Shift+A")), this, [this] {
            std::vector<StudentId> students;
            for (const RecordView::Cell& cell : m_list->cells()) {
                if (std::find(students.begin(), students.end(), cell.student) == students.end()) {
                    students.push_back(cell.student);
                }
            }
            toggleAbsent(students);
        });
    const CommandHome home{commands, this, QStringLiteral("record")};
    addMarkCommands(home, *m_marks,
                    {MarkKind::Note, MarkKind::Decision, MarkKind::Reassessment, MarkKind::Star,
                     MarkKind::Withdrawal});
    addLookCommand(home, [this] {
        m_marker.look(m_session->activity().schoolClass);
        Q_EMIT said(tr("Nothing is new on the Map any more."));
    });
    addEditCommands(
        home, *m_list, *m_entry, [this](const QString& sentence) { Q_EMIT said(sentence); },
        [this] { toFind(); });
    addStepCommands(home, *m_list);
    addGroupCommand(home, m_tools, *m_list, *m_entry,
                    [this](const QString& sentence) { Q_EMIT said(sentence); });
    addByGroup(*add("record.byGroup", tr("B&y group"),
                    tr("A level key on one student gives the level to the whole group."), {}, this,
                    [] {}));
    spec.menu = MenuId::File;
    add("record.print", tr("&Print a clipboard sheet\u2026"),
        tr("A numbered page to walk round with; its number brings it back here."),
        QKeySequence(QStringLiteral("Ctrl+P")), this, [this] { printSheet(); });
    spec.menu = MenuId::View;
    add("record.direction", tr("&Down or across"),
        tr("Whether a level key moves on to the next student or to the next outcome."),
        QKeySequence(QStringLiteral("Ctrl+;")), this, [this] { toggleDirection(); });
    // The other keys are those of the Map, which says them for both.
    commands.noteKey(
        {tr("Record"), QStringLiteral("mar3"), tr("in Find: record the student who is called so")});
    connect(m_list, &QWidget::customContextMenuRequested, this, [this, home](const QPoint& at) {
        showGridMenu(home, *m_list, at,
                     {"note", "decide", "excuse", "absent", "reassess", "star", "withdraw", "group",
                      "copy", "paste"});
    });
}

void RecordScreen::tellKeys()
{
    const auto furtherKeys = [this] {
        return furtherKeysText(keyOf(m_tools.commands, "record.excuse"));
    };
    m_list->tellFurtherKeys(furtherKeys);
    m_find->tellFurtherKeys(furtherKeys);
    followKeys(m_tools, this, [this] {
        showHints();
        refreshDirection();
        m_find->showKey(singleKey(m_tools, QLatin1Char('/')));
    });
}

void RecordScreen::showHints()
{
    const Commands& commands = m_tools.commands;
    m_new->setText(withKey(tr("New activity"), keyOf(commands, "record.new")));
    m_list->showNoteKey(keyOf(commands, "record.note"));
    m_new->setEnabled(!m_tools.document.isReadOnly());
    if (!m_tools.document.hasBook() || m_tools.document.isReadOnly()) {
        m_hints->clear(); // nothing is entered then
        return;
    }
    QStringList hints;
    const auto add = [&hints](const QString& text, const QString& key) {
        if (!key.isEmpty()) {
            hints.append(text.arg(key));
        }
    };
    const QString levels =
        hasSingleKeys(m_tools) ? levelKeys(m_tools.document.book().scale) : QString();
    add(tr("%1 level and next student"), levels);
    add(tr("%1 excused"), keyOf(commands, "record.excuse"));
    add(tr("%1 not handed in"), singleKey(m_tools, QLatin1Char('-')));
    add(tr("%1 skip"), tr("Space"));
    add(tr("%1 stays"), levels.isEmpty() ? QString() : tr("Shift+level"));
    add(tr("%1 note"), keyOf(commands, "record.note"));
    add(tr("%1 same again"), singleKey(m_tools, QLatin1Char('.')));
    m_hints->setText(hints.join(QStringLiteral(" \u00B7 ")));
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
        if (const QString strange = isMoved
                                        ? strangeDayText(m_tools.document.book(), change.activity,
                                                         m_tools.document.today())
                                        : QString();
            !strange.isEmpty()) {
            Q_EMIT said(strange);
        }
        return;
    }
    const QString count = tr("%n marks", nullptr, marks);
    const auto nameOf = [&book = m_tools.document.book()](OutcomeId id) {
        const auto at = book.indexOf(id);
        return at ? outcomeName(book.outcomes[*at]) : QString();
    };
    const QString question =
        isMoved ? QStringList{tr("Move this activity with %1 to %2?")
                                  .arg(count, dateWithYear(change.activity.date)),
                              strangeDayText(m_tools.document.book(), change.activity,
                                             m_tools.document.today())}
                      .join(QLatin1Char(' '))
                      .trimmed()
        : change.replaced.empty()
            ? tr("Take this outcome out and withdraw its %1?").arg(count)
            : tr("Show %1 instead of %2? Its %3 go along.", "outcome, outcome, marks")
                  .arg(nameOf(change.replaced.front().second),
                       nameOf(change.replaced.front().first), count);
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
    m_preview->offer(tr("Withdraw %1 with %n marks?", nullptr, marks).arg(title),
                     tr("&Withdraw it"), change, [this] {
                         if (m_session->withdraw()) {
                             Q_EMIT said(tr("Withdrawn. %1 brings it back.")
                                             .arg(keyOrName(m_tools.commands, "edit.undo")));
                         }
                     });
}

void RecordScreen::excuse()
{
    std::vector<RecordView::Cell> cells = m_list->cells();
    if (cells.size() == 1) {
        cells = m_list->together(cells.front());
    }
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
            [&excused](Gradebook& gradebook) { return endExcuse(gradebook, excused); });
        return;
    }
    const QString prompt =
        cells.size() == 1
            ? tr("Why is %1 excused?")
                  .arg(m_list->list().row(m_list->list().rowOf(cells.front().student)).calledName)
            : tr("Why are these %n excused?", nullptr, static_cast<int>(cells.size()));
    const bool isOne = m_list->isOneChosen();
    m_entry->ask(prompt, {}, [this, cells, isOne](const QString& reason) {
        const DoneBy withReason(m_tools.document, OpWay::Window);
        if (m_list->enter(cells, TypedMark{Mark::Excused, {}}, reason) && isOne) {
            m_list->moveOn(); // as behind a level key
        }
    });
    m_entry->keepWhenLeft();
}

void RecordScreen::toggleAbsent(const std::vector<StudentId>& students)
{
    if (students.empty() || !m_tools.document.hasBook()) {
        Q_EMIT said(tr("Choose the students first who were not there."));
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

void RecordScreen::printSheet()
{
    if (!m_tools.document.hasBook()) {
        return;
    }
    PaperRequest request;
    request.first = ClassPaperKind::Clipboard;
    request.outcomes = m_session->activity().outcomes;
    const RecordModel& list = m_list->list();
    for (int row = 0; row < list.rowCount(); ++row) {
        request.shown.push_back(list.row(row).student);
    }
    request.shownText = tr("As they are here");
    showClassPapers(m_tools, *this, std::move(request));
    m_list->setFocus();
}

} // namespace trellis::ui
