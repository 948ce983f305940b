// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/notes.h"

#include "core/base/text.h"
#include "core/storage/edit.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

#include <map>

namespace trellis {

using internal::Rows;

namespace {

Value outcomeOf(const StudentNote& note)
{
    return orNull(note.outcome);
}

nlohmann::json argsOf(const StudentNote& note)
{
    nlohmann::json args = {{"student", note.student.value}};
    if (note.outcome) {
        args["outcome"] = note.outcome->value;
    }
    return args;
}

Error nothingThere()
{
    return Error{ErrorCode::NothingThere, {}, "note", {}};
}

Result<void> requireText(const StudentNote& note)
{
    if (trimmed(note.text).empty()) {
        return Error{ErrorCode::MissingValue, {}, "note", {}};
    }
    return {};
}

struct Answer {
    std::int64_t row = 0;
    std::string text;
};

// By the name of the question.
std::map<std::string, Answer> answersOf(internal::Connection& connection, StudentId student)
{
    std::map<std::string, Answer> answers;
    Rows rows(connection, "SELECT id, question, text FROM profile_answer WHERE student_id = ? "
                          "ORDER BY id");
    rows.with(student.value);
    while (rows.next()) {
        answers[rows.text(1)] = {rows.number(0), rows.text(2)};
    }
    return answers;
}

} // namespace

Result<Committed> addNote(Gradebook& gradebook, const StudentNote& note)
{
    if (auto given = requireText(note); !given) {
        return given.error();
    }
    return gradebook.transact(OpKind::AddNote, argsOf(note), [&](Edit& edit) -> Result<void> {
        edit.insert("note", NoteId::make().value,
                    {{"student_id", note.student.value},
                     {"outcome_id", outcomeOf(note)},
                     {"date", note.date.toIso()},
                     {"text", trimmed(note.text)},
                     {"entered_seq", edit.nextEnteredSeq()}});
        return {};
    });
}

Result<Committed> changeNote(Gradebook& gradebook, const StudentNote& note)
{
    if (auto given = requireText(note); !given) {
        return given.error();
    }
    return gradebook.transact(OpKind::ChangeNote, argsOf(note), [&](Edit& edit) -> Result<void> {
        {
            Rows row(edit.connection(), "SELECT 1 FROM note WHERE id = ?");
            row.with(note.id.value);
            if (!row.next()) {
                return nothingThere();
            }
        }
        edit.update("note", note.id.value,
                    {{"outcome_id", outcomeOf(note)},
                     {"date", note.date.toIso()},
                     {"text", trimmed(note.text)}});
        return {};
    });
}

Result<Committed> removeNote(Gradebook& gradebook, NoteId id)
{
    return gradebook.transact(
        OpKind::RemoveNote, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            {
                Rows row(edit.connection(), "SELECT student_id FROM note WHERE id = ?");
                row.with(id.value);
                if (!row.next()) {
                    return nothingThere();
                }
                args = {{"student", row.number(0)}};
            }
            edit.remove("note", id.value);
            return {};
        });
}

void writeProfile(Edit& edit, StudentId student, const ProfileAnswers& answers)
{
    const auto before = answersOf(edit.connection(), student);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::string question(profileQuestionName(kProfileQuestions.at(i)));
        const std::string text = trimmed(answers.at(i));
        const auto old = before.find(question);
        if (old == before.end()) {
            if (!text.empty()) {
                edit.insert(
                    "profile_answer", randomId(),
                    {{"student_id", student.value}, {"question", question}, {"text", text}});
            }
        } else if (text.empty()) {
            edit.remove("profile_answer", old->second.row);
        } else if (text != old->second.text) {
            edit.update("profile_answer", old->second.row, {{"text", text}});
        }
    }
}

Result<Committed> setProfile(Gradebook& gradebook, StudentId student, const ProfileAnswers& answers)
{
    return gradebook.transact(OpKind::SetProfile, {{"student", student.value}},
                              [&](Edit& edit) -> Result<void> {
                                  writeProfile(edit, student, answers);
                                  return {};
                              });
}

Result<StudentNotes> readStudentNotes(const Gradebook& gradebook, StudentId student)
{
    return internal::guarded(gradebook.path(), [&]() -> Result<StudentNotes> {
        internal::Connection& connection = gradebook.connection();
        const internal::ReadMoment moment(connection);
        StudentNotes result;
        Rows rows(connection, "SELECT id, outcome_id, date, text, entered_seq FROM note "
                              "WHERE student_id = ? ORDER BY date DESC, entered_seq DESC, id DESC");
        rows.with(student.value);
        while (rows.next()) {
            result.notes.push_back({NoteId{rows.number(0)}, student, rows.optionalId<OutcomeId>(1),
                                    rows.date(2), rows.text(3), rows.number(4)});
        }
        const auto answers = answersOf(connection, student);
        for (std::size_t i = 0; i < kProfileQuestions.size(); ++i) {
            const auto found =
                answers.find(std::string(profileQuestionName(kProfileQuestions.at(i))));
            if (found != answers.end()) {
                result.profile.at(i) = found->second.text;
            }
        }
        return result;
    });
}

} // namespace trellis
