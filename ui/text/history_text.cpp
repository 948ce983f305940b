// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/history_text.h"

#include "core/model/goal.h"
#include "core/storage/edits/marks.h"
#include "core/storage/read.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/messages.h"
#include "ui/text/op_args.h"
#include "ui/text/row_names.h"

#include <QCoreApplication>

#include <charconv>

namespace trellis::ui {

namespace {

/// An undo of a redo of an undo … ends here; the file never holds a longer chain in use.
constexpr int kLongestChain = 64;

class OpWords {
    Q_DECLARE_TR_FUNCTIONS(OpWords)

public:
    OpWords(const Gradebook& gradebook, const Op& op, TextFor target)
        : m_gradebook(gradebook), m_names(gradebook, target), m_op(op), m_target(target)
    {}

    [[nodiscard]] QString text() const
    {
        const auto kind = opKindFromName(m_op.kind);
        if (!kind) {
            return tr("A change made by a newer Trellis");
        }
        switch (*kind) {
        case OpKind::NewBook:
            return tr("New gradebook: %1, %2").arg(course(), schoolClass());
        case OpKind::AddCourse:
            return m_op.args.contains("class")
                       ? tr("New course %1 with the class %2").arg(course(), schoolClass())
                       : tr("New course %1").arg(course());
        case OpKind::AddClass:
            return tr("New class %1").arg(schoolClass());
        case OpKind::AddStudent:
            return tr("%1 added to %2").arg(student(), schoolClass());
        case OpKind::MoveOut:
            return tr("%1 moved out of %2").arg(student(), schoolClass());
        case OpKind::MoveBack:
            return tr("%1 moved back into %2").arg(student(), schoolClass());
        case OpKind::EditStudent:
            return tr("Changed what is known of %1").arg(student());
        case OpKind::AddNote:
            return m_op.args.contains("outcome") ? tr("Note on %1, %2").arg(student(), outcome())
                                                 : tr("Note on %1").arg(student());
        case OpKind::ChangeNote:
            return tr("Changed a note on %1").arg(student());
        case OpKind::RemoveNote:
            return tr("Removed a note on %1").arg(student());
        case OpKind::SetProfile:
            return tr("Profile of %1").arg(student());
        case OpKind::MergeStudents:
            return tr("Two records of %1 made one").arg(student());
        case OpKind::MoveToClass:
            return tr("%1 moved to %2").arg(student(), schoolClass());
        case OpKind::EraseStudent:
            return tr("A student erased for good");
        case OpKind::MakeGroup:
            return tr("New group %1").arg(group());
        case OpKind::ChangeGroup:
            return tr("Changed group %1").arg(group());
        case OpKind::EndGroup:
            return tr("Ended group %1").arg(group());
        case OpKind::SetCalendar:
            return tr("Calendar of %1").arg(schoolClass());
        case OpKind::SetRule:
            return tr("Credit rule of %1").arg(course());
        case OpKind::SetStudentRule:
            return tr("Credit rule for %1").arg(student());
        case OpKind::SetMethod:
            return m_op.args.contains("outcome") ? tr("Method for %1").arg(outcome())
                                                 : tr("Method of %1").arg(course());
        case OpKind::SetThresholds:
            return tr("Thresholds of %1").arg(course());
        case OpKind::SetScale:
            return tr("Levels of %1").arg(course());
        case OpKind::Rate:
            return tr("%1 for %2, %3").arg(mark(), students(), outcomes());
        case OpKind::Withdraw:
            return m_op.args.value("mark", std::string()) == markName(Mark::Excused)
                       ? tr("No longer excused: %1, %2").arg(students(), outcomes())
                       : tr("Withdrawn: %1, %2").arg(students(), outcomes());
        case OpKind::Annotate:
            return tr("Note on a mark: %1, %2").arg(student(), outcome());
        case OpKind::Decide:
            return tr("%1 by decision for %2, %3").arg(mark(), student(), outcome());
        case OpKind::RemoveDecision:
            return tr("Decision removed for %1, %2").arg(student(), outcome());
        case OpKind::Exempt:
            return tr("%1 exempt from %2").arg(student(), outcome());
        case OpKind::RemoveExemption:
            return tr("%1 no longer exempt from %2").arg(student(), outcome());
        case OpKind::Flag:
            return tr("To be reassessed: %1, %2").arg(students(), outcomes());
        case OpKind::RemoveFlag:
            return tr("Not to be reassessed any more: %1, %2").arg(students(), outcomes());
        case OpKind::Star:
            return tr("Starred for the conference: %1, %2").arg(students(), outcomes());
        case OpKind::RemoveStar:
            return tr("Star taken away: %1, %2").arg(students(), outcomes());
        case OpKind::GiveAward:
            return tr("Credit confirmed for %1").arg(students());
        case OpKind::RevokeAward:
            return tr("Credit revoked for %1").arg(students());
        case OpKind::ImportRoster:
            return imported(tr("Import of %n students", nullptr, count("new")));
        case OpKind::ImportOutcomes:
            return imported(tr("Import of %n outcomes", nullptr, count("new")));
        case OpKind::ImportEvidence:
            return imported(tr("Import of %n marks", nullptr, count("new")));
        case OpKind::AddActivity:
            return tr("New activity: %1").arg(activity());
        case OpKind::SetActivity:
            return activityChange();
        case OpKind::WithdrawActivity:
            return withdrawnActivity();
        case OpKind::SetAbsences:
            return absences();
        case OpKind::MakeClipboardSheet:
            return count("number") == 0 ? tr("How the class sits")
                                        : tr("Clipboard sheet %1").arg(count("number"));
        case OpKind::AddGoal:
            return tr("New goal of %1").arg(student());
        case OpKind::ChangeGoal:
            return goalChange();
        case OpKind::RemoveGoal:
            return tr("Goal of %1 removed").arg(student());
        case OpKind::AddWork:
            return tr("Work of %1 added").arg(student());
        case OpKind::ChangeWork:
            return tr("Work of %1 changed").arg(student());
        case OpKind::RemoveWork:
            return tr("Work of %1 removed").arg(student());
        case OpKind::PlanConferences:
            return tr("Conference planned for %1").arg(students());
        case OpKind::ChangeConference:
            return tr("Conference of %1 changed").arg(students());
        case OpKind::PrintSheets:
            return tr("Sheet printed for %1").arg(students());
        case OpKind::EnterResults:
            return tr("Results of the conference of %1").arg(student());
        case OpKind::RemoveConference:
            return tr("Conference of %1 removed").arg(student());
        case OpKind::JoinSiblings:
            return tr("Joined as siblings: %1").arg(pairOfStudents());
        case OpKind::SeparateSiblings:
            return tr("No longer joined as siblings: %1").arg(pairOfStudents());
        case OpKind::SetPhrases:
            return tr("Phrases for conferences changed");
        case OpKind::AddOutcomes:
            return tr("Added: %1").arg(outcomes());
        case OpKind::EditOutcome:
            return tr("Changed: %1").arg(outcomes());
        case OpKind::MoveOutcome:
            return tr("Moved in the order: %1").arg(outcome());
        case OpKind::ArchiveOutcome:
            return tr("Archived: %1").arg(outcome());
        case OpKind::RestoreOutcome:
            return tr("Brought back: %1").arg(outcome());
        case OpKind::EditCategory:
            return m_op.args.contains("new") ? tr("New category %1").arg(category())
                                             : tr("Changed category %1").arg(category());
        case OpKind::RemoveCategory:
            return tr("Removed category %1").arg(category());
        case OpKind::EditCourse:
            return tr("Name and term of %1").arg(course());
        case OpKind::EditClass:
            return tr("Name and room of %1").arg(schoolClass());
        case OpKind::SetLevelWording:
            return tr("Words for %1 in another language").arg(level());
        case OpKind::CarryOver:
            return tr("Carried over into %1, %2").arg(course(), schoolClass());
        case OpKind::WithdrawChange:
            return tr("Taken back: %1").arg(original());
        case OpKind::RestoreChange:
            return tr("Brought back: %1").arg(original());
        case OpKind::Undo:
            return tr("Undo: %1").arg(subject());
        case OpKind::Redo:
            return tr("Redo: %1").arg(subject());
        }
        return {};
    }

    /// The op that the chain of undoing and redoing is about, in words.
    [[nodiscard]] QString subject() const { return endOfChain(true); }

    /// What was taken back by itself, or brought again, in the end: no such step.
    [[nodiscard]] QString original() const { return endOfChain(false); }

    [[nodiscard]] QString endOfChain(bool stopsAtChanges) const
    {
        Op op = m_op;
        for (int i = 0; i < kLongestChain && op.undoOf; ++i) {
            const auto kind = opKindFromName(op.kind);
            if (stopsAtChanges &&
                (kind == OpKind::WithdrawChange || kind == OpKind::RestoreChange)) {
                break; // a change of its own
            }
            auto before = m_gradebook.op(*op.undoOf);
            if (!before) {
                return tr("a change");
            }
            op = std::move(*before);
        }
        return OpWords(m_gradebook, op, m_target).text();
    }

    [[nodiscard]] std::optional<std::pair<StudentId, OutcomeId>> cell() const
    {
        const auto who = ids("student", "students");
        const auto what = ids("outcome", "outcomes");
        if (who.size() != 1 || what.size() != 1) {
            return std::nullopt;
        }
        return std::pair(StudentId{who.front()}, OutcomeId{what.front()});
    }

private:
    /// The ids under the name itself and under its plural.
    [[nodiscard]] std::vector<std::int64_t> ids(const char* one, const char* many) const
    {
        return idsIn(m_op, one, many);
    }

    [[nodiscard]] int count(const char* key) const { return countIn(m_op, key); }

    [[nodiscard]] QString nameOf(const char* table, const char* key) const
    {
        const auto found = ids(key, "");
        return found.empty() ? m_names.orUnnamed({}) : m_names.named(table, found.front(), "name");
    }

    [[nodiscard]] QString course() const { return nameOf("course", "course"); }
    [[nodiscard]] QString schoolClass() const { return nameOf("class", "class"); }
    [[nodiscard]] QString category() const { return nameOf("category", "category"); }
    [[nodiscard]] QString level() const { return nameOf("scale_level", "level"); }

    [[nodiscard]] QString students() const
    {
        const auto found = ids("student", "students");
        return found.size() == 1 ? m_names.student(found.front())
                                 : tr("%n students", nullptr, static_cast<int>(found.size()));
    }
    [[nodiscard]] QString student() const { return students(); }

    /// Its name, or its members where it has none of its own.
    [[nodiscard]] QString group() const
    {
        const auto found = ids("group", "");
        const QString name =
            found.empty() ? QString() : m_names.text("learning_group", found.front(), "name");
        return name.isEmpty() ? listedStudents() : named(name, m_target);
    }

    [[nodiscard]] QString pairOfStudents() const { return listedStudents(); }

    [[nodiscard]] QString listedStudents() const
    {
        QStringList names;
        for (const std::int64_t id : ids("", "students")) {
            names.append(m_names.student(id));
        }
        return listed(names);
    }

    [[nodiscard]] QString goalChange() const
    {
        const std::string state = m_op.args.value("state", std::string());
        if (state == goalStateName(GoalState::Met)) {
            return tr("Goal of %1: met").arg(student());
        }
        if (state == goalStateName(GoalState::StillWorking)) {
            return tr("Goal of %1: still working on it").arg(student());
        }
        return tr("Goal of %1 changed").arg(student());
    }

    [[nodiscard]] QString outcomes() const
    {
        const auto found = ids("outcome", "outcomes");
        return found.size() == 1 ? m_names.outcome(found.front())
                                 : tr("%n outcomes", nullptr, static_cast<int>(found.size()));
    }
    [[nodiscard]] QString outcome() const { return outcomes(); }

    [[nodiscard]] QString mark() const
    {
        const auto level = ids("level", "levels");
        if (level.size() == 1) {
            return m_names.level(level.front());
        }
        if (m_op.args.contains("mark") && m_op.args.at("mark") == markName(Mark::NotHandedIn)) {
            return tr("Not handed in");
        }
        if (m_op.args.contains("mark") && m_op.args.at("mark") == markName(Mark::Excused)) {
            return tr("Excused");
        }
        return tr("%n marks", nullptr, count("count"));
    }

    [[nodiscard]] QString imported(const QString& fresh) const
    {
        QStringList also;
        if (const int changed = count("changed"); changed > 0) {
            also.append(tr("%1 changed").arg(changed));
        }
        if (const int left = count("left"); left > 0) {
            also.append(tr("%1 moved out").arg(left));
        }
        return also.isEmpty() ? fresh : tr("%1, %2").arg(fresh, also.join(QLatin1String(", ")));
    }

    [[nodiscard]] QString activity() const
    {
        const auto found = ids("activity", "");
        const QString title =
            found.empty() ? QString() : m_names.text("activity", found.front(), "title");
        // In quotes: a title may be a number or a word like those around it.
        return title.isEmpty() ? untitledText()
                               : tr("\u201C%1\u201D", "a title").arg(named(title, m_target));
    }

    [[nodiscard]] QString withdrawnActivity() const
    {
        return tr("Withdrawn: %1, %n marks", nullptr, count("count")).arg(activity());
    }

    [[nodiscard]] QString activityChange() const
    {
        if (const auto day = Date::fromIso(m_op.args.value("date", std::string()))) {
            return tr("%1 moved to %2", "activity, day").arg(activity(), shortDate(*day));
        }
        return m_op.args.contains("changed") ? tr("Outcomes of %1").arg(activity())
                                             : tr("Changed: %1").arg(activity());
    }

    [[nodiscard]] QString absences() const
    {
        const bool isAbsent = m_op.args.value("absent", true);
        const auto day = Date::fromIso(m_op.args.value("date", std::string()));
        const QString when = day ? shortDate(*day) : QString();
        return isAbsent ? tr("%1 absent on %2").arg(students(), when)
                        : tr("%1 not absent on %2").arg(students(), when);
    }

    const Gradebook& m_gradebook;
    RowNames m_names;
    const Op& m_op;
    TextFor m_target;
};

} // namespace

QString opText(const Gradebook& gradebook, const Op& op, TextFor target)
{
    return OpWords(gradebook, op, target).text();
}

QString stepText(const Gradebook& gradebook, const Op& step, TextFor target)
{
    return OpWords(gradebook, step, target).subject();
}

std::optional<std::pair<StudentId, OutcomeId>> cellOf(const Gradebook& gradebook, const Op& op)
{
    return OpWords(gradebook, op, TextFor::Screen).cell();
}

QString messageFor(const Gradebook& gradebook, const Error& error, TextFor target)
{
    OpId later;
    std::from_chars(error.detail.data(), error.detail.data() + error.detail.size(), later.value);
    if (error.code != ErrorCode::ChangedSince || !later.isValid()) {
        return messageFor(error, target);
    }
    const auto op = gradebook.op(later);
    return op ? QCoreApplication::translate("OpWords",
                                            "A later change builds on this one. Take it back "
                                            "first: %1.")
                    .arg(opText(gradebook, *op, target))
              : messageFor(error, target);
}

} // namespace trellis::ui
