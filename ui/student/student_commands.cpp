// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What can be done on the student's page, and what it asks for first.
#include "core/insight/cell_signs.h"
#include "core/mastery/standing.h"
#include "core/storage/edits/flags.h"
#include "ui/common/commands.h"
#include "ui/common/entry_bar.h"
#include "ui/common/goal_list.h"
#include "ui/common/level_keys.h"
#include "ui/common/work_list.h"
#include "ui/document/document.h"
#include "ui/print/sheet_preview.h"
#include "ui/student/details_card.h"
#include "ui/student/outcome_view.h"
#include "ui/student/student_screen.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <memory>

namespace trellis::ui {

namespace {

template <typename Judgement>
bool stands(const std::vector<Judgement>& judgements, OutcomeId outcome, Date day)
{
    return standingOn(std::span<const Judgement>(judgements), day, [outcome](const Judgement& one) {
               return one.outcome == outcome;
           }) != nullptr;
}

QString outcomesText(const ClassBook& book, const std::vector<OutcomeId>& outcomes)
{
    if (outcomes.size() != 1) {
        return StudentScreen::tr("%1 outcomes").arg(outcomes.size());
    }
    const auto index = book.indexOf(outcomes.front());
    return index ? named(book.outcomes[*index].code + " " + book.outcomes[*index].label(),
                         TextFor::Screen)
                 : QString();
}

} // namespace

void StudentScreen::addCommands()
{
    const auto add = [this](const char* id, MenuId menu, const QString& text, const QString& tip,
                            const QList<QKeySequence>& keys, const std::function<void()>& run) {
        CommandSpec spec;
        spec.id = QStringLiteral("student.") + QString::fromLatin1(id);
        spec.menu = menu;
        spec.text = text;
        spec.tip = tip;
        spec.keys = keys;
        spec.screen = this;
        m_tools.commands.add(spec, [this, run] {
            if (isShown() && !isStudentView()) {
                run();
            }
        });
    };
    add("previous", MenuId::Go, tr("&Previous student"), tr("The student before in the list."),
        {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { goToNeighbour(-1); });
    add("next", MenuId::Go, tr("&Next student"), tr("The student after in the list."),
        {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { goToNeighbour(1); });
    add("view", MenuId::View, tr("Student &view"),
        tr("What the student may see, larger, with everybody else hidden."), {},
        [this] { setStudentView(true); });
    add("note", MenuId::Mark, tr("&Note on this rating\u2026"),
        tr("Writes a note on the newest mark of the outcome."), {QKeySequence(Qt::Key_F2)},
        [this] { askNote(); });
    add("decide", MenuId::Mark, tr("Teacher's &decision\u2026"),
        tr("Sets a level by judgement, with a reason; again takes it back."),
        {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { askDecision(); });
    add("exempt", MenuId::Mark, tr("&Exempt\u2026"),
        tr("The outcome does not count for the student, with a reason; again takes it back."),
        {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { askExemption(); });
    add("reassess", MenuId::Mark, tr("Needs &reassessment\u2026"),
        tr("To be shown again, by a day or whenever; again takes it back."),
        {QKeySequence(Qt::CTRL | Qt::Key_R)}, [this] { askFlag(); });
    add("star", MenuId::Mark, tr("&Star for the conference"),
        tr("To talk about at the conference; again takes it back."),
        {QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { toggleStar(); });
    add("addNote", MenuId::Class, tr("Add a no&te\u2026"),
        tr("Writes a dated note on the student."), {}, [this] { writeNote(); });
    add("goal", MenuId::Class, tr("New &goal\u2026"), tr("Writes down a goal of the student."), {},
        [this] {
            closeEvidence();
            m_goals->startNew();
        });
    add("work", MenuId::Class, tr("Add &work\u2026"),
        tr("Adds a photo, a file, or where a piece of work is kept."), {}, [this] {
            closeEvidence();
            m_work->startNew();
        });
    add("print", MenuId::File, tr("&Print the conference sheet\u2026"),
        tr("Shows the sheet of the student before it is printed."),
        {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { previewSheet(); });
    add("details", MenuId::Class, tr("Names, numbers and &guardians\u2026"),
        tr("Puts right what the student is known by."), {}, [this] {
            closeEvidence();
            m_details->edit();
        });

    const QString scope = tr("Student");
    for (const auto& [keys, text] : std::initializer_list<std::pair<QString, QString>>{
             {tr("\u2191 \u2193 or a number"), tr("to that outcome")},
             {tr("a level's letter"), tr("rate the outcome today; with several chosen, all")},
             {tr("Space"), tr("move on")},
             {tr("."), tr("same level as the last one entered")},
             {tr("-"), tr("not handed in")},
             {tr("Backspace"), tr("take back what I just entered here")},
             {tr("Delete"), tr("withdraw the newest evidence (stays in History)")},
             {tr("Enter"), tr("show the evidence")},
             {tr("N"), tr("new note")},
             {tr("G"), tr("new goal")},
             {tr("W"), tr("add work")},
             {tr("Esc"), tr("back to the class")}}) {
        m_tools.commands.noteKey({scope, keys, text});
    }
}

void StudentScreen::previewSheet()
{
    SheetPreview preview(sheetsOf(m_tools.document, {m_student}), this);
    connect(&preview, &SheetPreview::printed, this,
            [this] { notePrintedSheets(m_tools.document, {m_student}); });
    preview.exec();
}

void StudentScreen::judge(const std::vector<OutcomeId>& outcomes, const Judge& judge)
{
    m_tools.document.edit(
        [&](Gradebook& gradebook) -> Result<Committed> {
            // Asked for here: another program's change may have been read meanwhile.
            const StudentRecord* student = record();
            if (student == nullptr) {
                return Error{ErrorCode::NothingThere, {}, "student", {}};
            }
            std::vector<Judged> judged;
            for (const OutcomeId outcome : outcomes) {
                judged.push_back({student, outcome});
            }
            return judge(gradebook, judged);
        },
        {m_student});
}

void StudentScreen::askNote()
{
    const ClassBook& book = m_tools.document.book();
    const auto marks = book.evidenceOf(*record(), m_outcomes->current());
    const auto newest = std::find_if(marks.rbegin(), marks.rend(), [this](const Evidence& e) {
        return !e.isWithdrawn && e.date <= m_tools.document.today();
    });
    if (newest == marks.rend()) {
        Q_EMIT said(tr("A note belongs to a rating. Rate the outcome first."));
        return;
    }
    const EvidenceId mark = newest->id;
    const auto old = newest->hasNote ? readNote(m_tools.document.gradebook(), mark)
                                     : Result<std::string>(std::string());
    m_bar->ask(
        tr("Note on %1").arg(outcomesText(book, {m_outcomes->current()})),
        old ? toQt(*old) : QString(), [this, mark](const QString& text) {
            m_tools.document.edit(
                [&](Gradebook& gradebook) { return annotate(gradebook, mark, toCore(text)); },
                {m_student});
        });
}

void StudentScreen::askDecision()
{
    const std::vector<OutcomeId> outcomes = m_outcomes->chosen();
    const Date today = m_tools.document.today();
    if (outcomes.empty()) {
        return;
    }
    const bool areDecided = std::all_of(outcomes.begin(), outcomes.end(), [&](OutcomeId outcome) {
        return stands(record()->decisions, outcome, today);
    });
    if (areDecided) {
        judge(outcomes, [today](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return removeDecision(gradebook, judged, today);
        });
        return;
    }
    const ClassBook& book = m_tools.document.book();
    const auto level = std::make_shared<LevelId>();
    m_bar->askKey(
        tr("Decide on %1: press %2").arg(outcomesText(book, outcomes), levelKeys(book.scale)),
        [this, level](const QKeyEvent& event) -> std::optional<QString> {
            const Scale& scale = m_tools.document.book().scale;
            const auto rank = rankForKey(scale, pressedKey(event));
            if (!rank) {
                return std::nullopt;
            }
            *level = scale.level(*rank).id;
            return tr("%1. Why?").arg(toQt(scale.level(*rank).name));
        },
        [](const QString& text) {
            return text.isEmpty() ? tr("A decision needs a reason.") : QString();
        },
        [this, level, outcomes, today](const QString& reason) {
            judge(outcomes, [&](Gradebook& gradebook, const std::vector<Judged>& judged) {
                return decide(gradebook, judged, *level, toCore(reason), today);
            });
        });
}

void StudentScreen::askExemption()
{
    const std::vector<OutcomeId> outcomes = m_outcomes->chosen();
    const Date today = m_tools.document.today();
    if (outcomes.empty()) {
        return;
    }
    const bool areExempt = std::all_of(outcomes.begin(), outcomes.end(), [&](OutcomeId outcome) {
        return stands(record()->exemptions, outcome, today);
    });
    if (areExempt) {
        judge(outcomes, [today](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return removeExemption(gradebook, judged, today);
        });
        return;
    }
    m_bar->ask(
        tr("Exempt from %1. Why?").arg(outcomesText(m_tools.document.book(), outcomes)), {},
        [](const QString& text) {
            return text.isEmpty() ? tr("An exemption needs a reason.") : QString();
        },
        [this, outcomes, today](const QString& reason) {
            judge(outcomes, [&](Gradebook& gradebook, const std::vector<Judged>& judged) {
                return exempt(gradebook, judged, toCore(reason), today);
            });
        });
}

void StudentScreen::askFlag()
{
    const std::vector<OutcomeId> outcomes = m_outcomes->chosen();
    const Date today = m_tools.document.today();
    const ClassBook& book = m_tools.document.book();
    if (outcomes.empty()) {
        return;
    }
    const bool areFlagged = std::all_of(outcomes.begin(), outcomes.end(), [&](OutcomeId outcome) {
        return openFlag(book, *record(), outcome, today) != nullptr;
    });
    if (areFlagged) {
        judge(outcomes, [today](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return removeFlag(gradebook, judged, today);
        });
        return;
    }
    m_bar->ask(
        tr("Reassess %1 by which day? Nothing: whenever.").arg(outcomesText(book, outcomes)), {},
        [today](const QString& text) {
            return text.isEmpty() || dayFromText(text, today)
                       ? QString()
                       : tr("I cannot read %1 as a day. Write it as 4 Dec or 2026-12-04.")
                             .arg(named(text, TextFor::Screen));
        },
        [this, outcomes, today](const QString& text) {
            judge(outcomes, [&](Gradebook& gradebook, const std::vector<Judged>& judged) {
                return flag(gradebook, judged, dayFromText(text, today), today);
            });
        });
}

void StudentScreen::toggleStar()
{
    const std::vector<OutcomeId> outcomes = m_outcomes->chosen();
    const bool areStarred = std::all_of(outcomes.begin(), outcomes.end(), [this](OutcomeId o) {
        return record()->starOn(o) != nullptr;
    });
    if (!outcomes.empty()) {
        judge(outcomes, [areStarred](Gradebook& gradebook, const std::vector<Judged>& judged) {
            return areStarred ? removeStar(gradebook, judged) : star(gradebook, judged);
        });
    }
}

} // namespace trellis::ui
