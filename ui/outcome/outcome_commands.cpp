// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What can be done on the page of an outcome, and where it leads to.
#include "ui/common/commands.h"
#include "ui/common/entry_bar.h"
#include "ui/common/grid_commands.h"
#include "ui/common/key_words.h"
#include "ui/common/name_field.h"
#include "ui/document/document.h"
#include "ui/outcome/opening.h"
#include "ui/outcome/outcome_heading.h"
#include "ui/outcome/outcome_screen.h"
#include "ui/outcome/students_view.h"
#include "ui/print/class_papers/class_preview.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"

#include <QAction>

namespace trellis::ui {

void OutcomeScreen::addCommands()
{
    const CommandHome home{m_tools.commands, this, QStringLiteral("outcome")};
    const auto tell = [this](const QString& sentence) { Q_EMIT said(sentence); };
    addMarkCommands(home, *m_marks,
                    {MarkKind::Note, MarkKind::Decision, MarkKind::Exemption,
                     MarkKind::Reassessment, MarkKind::Star, MarkKind::Withdrawal});
    addGroupCommand(home, m_tools, *m_list, *m_bar, tell);
    addLookCommand(home, [this] { look(); });
    addEditCommands(home, *m_list, *m_bar, tell, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    m_list->tellFurtherKeys(
        [this] { return furtherKeysText(keyOf(m_tools.commands, "outcome.exempt")); });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this, home](const QPoint& at) {
        showGridMenu(
            home, *m_list, at,
            {"note", "decide", "exempt", "reassess", "star", "withdraw", "group", "copy", "paste"});
    });
    m_tools.commands.add({.id = QStringLiteral("outcome.previous"),
                          .menu = MenuId::Go,
                          .text = tr("&Previous outcome"),
                          .tip = tr("The outcome before in the course."),
                          .keys = {QKeySequence(Qt::ALT | Qt::Key_Up)},
                          .screen = this,
                          .startsSection = true},
                         [this] { goToNeighbour(-1); });
    m_tools.commands.add({.id = QStringLiteral("outcome.next"),
                          .menu = MenuId::Go,
                          .text = tr("Ne&xt outcome"),
                          .tip = tr("The outcome after in the course."),
                          .keys = {QKeySequence(Qt::ALT | Qt::Key_Down)},
                          .screen = this},
                         [this] { goToNeighbour(1); });
    m_tools.commands.add({.id = QStringLiteral("outcome.print"),
                          .menu = MenuId::File,
                          .text = tr("&Print a clipboard sheet…"),
                          .tip = tr("A numbered page with this outcome, to walk round with."),
                          .keys = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                          .synonyms = tr("paper"),
                          .screen = this,
                          .startsSection = true},
                         [this] { print(); });
    const QString scope = tr("Page of an outcome");
    m_tools.commands.noteKey({scope, tr("as on the Map"), tr("rate, note, decide, choose")});
    m_tools.commands.noteKey({scope, tr("Esc"), tr("back to the class")});
}

void OutcomeScreen::addOrder()
{
    const auto add = [this](const char* id, const QString& text, const QString& tip,
                            StudentSort sort) {
        m_tools.commands.add({.id = QLatin1String(id),
                              .menu = MenuId::View,
                              .text = text,
                              .tip = tip,
                              .synonyms = tr("order group"),
                              .screen = this,
                              .startsSection = sort == StudentSort::Level},
                             [this, sort] { sortBy(sort); });
    };
    add("outcome.sortLevel", tr("Sort by &level"),
        tr("Who has no level comes first, then the lowest; anew whenever it is chosen."),
        StudentSort::Level);
    add("outcome.sortName", tr("Sort by &name"), tr("The usual order."), StudentSort::Name);
}

void OutcomeScreen::addOpening()
{
    const auto add = [this](const char* id, const QString& text, const QString& tip,
                            const QString& synonyms, bool startsSection,
                            const std::function<void()>& run) {
        return m_tools.commands.add({.id = QLatin1String(id),
                                     .menu = MenuId::Course,
                                     .text = text,
                                     .tip = tip,
                                     .synonyms = synonyms,
                                     .screen = this,
                                     .startsSection = startsSection},
                                    [this, run] {
                                        if (outcome() != nullptr) {
                                            run();
                                        }
                                    });
    };
    m_heading->setOpening(
        {add("outcome.openToday", tr("Open &today"), tr("The outcome is worked on from today on."),
             tr("start unlock"), true,
             [this] { say(openOn(m_tools.document, m_outcome, m_tools.document.today())); }),
         add("outcome.opensOn", tr("Open &on a day…"),
             tr("The day from which on the outcome is worked on; until then its cells say so."),
             tr("opens date lock later"), false, [this] { askOpening(); }),
         add("outcome.archive", tr("Archi&ve"),
             tr("The outcome counts no more from today on and leaves the Map; its marks are kept."),
             tr("close end"), false, [this] { say(archiveToday(m_tools.document, m_outcome)); }),
         add("outcome.bringBack", tr("&Bring back"), tr("An archived outcome counts again."),
             tr("restore reopen"), false,
             [this] { say(bringBack(m_tools.document, m_outcome)); })});
}

void OutcomeScreen::askOpening()
{
    if (m_tools.document.isReadOnly()) {
        say(m_tools.document.fileStatus().sentence);
        return;
    }
    const Outcome& shown = *outcome();
    const Date today = m_tools.document.today();
    m_bar->ask(
        tr("On which day does %1 open? Nothing: from the beginning.").arg(outcomeName(shown)),
        shown.openedOn ? dateWithYear(*shown.openedOn) : QString(),
        [today](const QString& text) {
            return text.isEmpty() || dayFromText(text, today)
                       ? QString()
                       : tr("I need a day, such as Jan 6 or 2027-01-06.");
        },
        [this, today, about = m_outcome](const QString& text) {
            say(openOn(m_tools.document, about, dayFromText(text, today)));
        });
}

void OutcomeScreen::look()
{
    const ClassId schoolClass = place().schoolClass;
    m_marker.look(schoolClass);
    m_list->list().setLook(m_marker.of(schoolClass));
    Q_EMIT said(tr("Nothing is new any more."));
}

void OutcomeScreen::rateFound(int rank)
{
    const auto found = m_list->isFiltered() ? m_list->currentCell() : std::nullopt;
    if (!found || m_list->isRowHidden(m_list->currentIndex().row())) {
        Q_EMIT said(tr("Nobody has a name that begins so."));
        return;
    }
    const LevelId level = m_tools.document.book().scale.level(rank).id;
    const DoneBy byName(m_tools.document, OpWay::Name);
    if (m_list->enter({*found}, TypedMark{Mark::Level, level})) {
        m_find->clear();
        m_list->goToStudent(found->student);
    }
}

void OutcomeScreen::openOccasion(ActivityId activity)
{
    Place there = place();
    there.screen = activity.isValid() ? ScreenId::Record : ScreenId::Map;
    there.activity = activity;
    Q_EMIT wanted(there);
}

void OutcomeScreen::goToOutcome(OutcomeId outcome)
{
    Place there = place();
    there.outcome = outcome;
    Q_EMIT wanted(there);
}

void OutcomeScreen::goToCourse()
{
    Place there = place();
    there.screen = ScreenId::Course;
    there.student = {}; // the words of the course, not of a family's language
    Q_EMIT wanted(there);
}

void OutcomeScreen::goToGroups()
{
    Q_EMIT wanted({ScreenId::Course, place().schoolClass, {}, {}, {}});
    if (QAction* groups = m_tools.commands.find(QStringLiteral("course.groups"))) {
        groups->trigger();
    }
}

void OutcomeScreen::leave()
{
    if (m_list->isFiltered()) {
        m_find->clear();
        return;
    }
    Place map = place();
    map.screen = ScreenId::Map;
    Q_EMIT wanted(map);
}

void OutcomeScreen::print()
{
    if (outcome() == nullptr) {
        return;
    }
    PaperRequest request;
    request.first = ClassPaperKind::Clipboard;
    request.outcomes = {m_outcome};
    for (int row = 0; row < m_list->list().rowCount(); ++row) {
        request.shown.push_back(m_list->list().student(row));
    }
    request.shownText = tr("As they are here");
    showClassPapers(m_tools, *this, std::move(request));
    m_list->setFocus();
}

} // namespace trellis::ui
