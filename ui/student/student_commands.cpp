// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What can be done on the student's page, and what it asks for first.
#include "core/mastery/standing.h"
#include "ui/common/commands.h"
#include "ui/document/document.h"
#include "ui/student/ask_bar.h"
#include "ui/student/details_card.h"
#include "ui/student/notes_card.h"
#include "ui/student/outcome_view.h"
#include "ui/student/student_screen.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

std::vector<Judged> judged(const StudentRecord& record, const std::vector<OutcomeId>& outcomes)
{
    std::vector<Judged> result;
    for (const OutcomeId outcome : outcomes) {
        result.push_back({&record, outcome});
    }
    return result;
}

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
    add("addNote", MenuId::Class, tr("Add a no&te\u2026"),
        tr("Writes a dated note on the student."), {}, [this] {
            closeEvidence();
            m_notes->write();
        });
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
             {tr("Esc"), tr("back to the class")}}) {
        m_tools.commands.noteKey({scope, keys, text});
    }
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
            return m_tools.document.edit(
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
        m_tools.document.edit(
            [&](Gradebook& gradebook) {
                return removeDecision(gradebook, judged(*record(), outcomes), today);
            },
            {m_student});
        return;
    }
    const ClassBook& book = m_tools.document.book();
    m_bar->askLevel(tr("Decision on %1: which level?").arg(outcomesText(book, outcomes)),
                    book.scale, [this, outcomes, today](LevelId level, const QString& reason) {
                        return m_tools.document.edit(
                            [&](Gradebook& gradebook) {
                                return decide(gradebook, judged(*record(), outcomes), level,
                                              toCore(reason), today);
                            },
                            {m_student});
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
        m_tools.document.edit(
            [&](Gradebook& gradebook) {
                return removeExemption(gradebook, judged(*record(), outcomes), today);
            },
            {m_student});
        return;
    }
    m_bar->ask(tr("Exempt from %1. Why?").arg(outcomesText(m_tools.document.book(), outcomes)), {},
               [this, outcomes, today](const QString& reason) {
                   return m_tools.document.edit(
                       [&](Gradebook& gradebook) {
                           return exempt(gradebook, judged(*record(), outcomes), toCore(reason),
                                         today);
                       },
                       {m_student});
               });
}

} // namespace trellis::ui
