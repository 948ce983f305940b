// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/gathered_sheets.h"

#include "core/insight/conference_state.h"
#include "core/model/list_names.h"
#include "core/report/name_order.h"
#include "core/report/usual_levels.h"
#include "core/storage/contents.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/phrases.h"
#include "core/storage/read.h"

#include <algorithm>
#include <map>

namespace trellis {

namespace {

/// Classes beside the one that is open, each read once.
class OtherClasses {
public:
    OtherClasses(const Gradebook& gradebook, const std::vector<Level>& usualLevels)
        : m_gradebook(gradebook), m_usualLevels(usualLevels)
    {}

    Result<const ClassBook*> find(ClassId id)
    {
        auto known = m_books.find(id);
        if (known == m_books.end()) {
            auto book = readClassBook(m_gradebook, id);
            if (!book) {
                return book.error();
            }
            addUsualWords(book->scale, m_usualLevels);
            known = m_books.emplace(id, *std::move(book)).first;
        }
        return &known->second;
    }

private:
    const Gradebook& m_gradebook;
    const std::vector<Level>& m_usualLevels;
    std::map<ClassId, ClassBook> m_books;
};

void addOnce(std::vector<SheetGoal>& goals, const SheetGoal& goal)
{
    if (std::find(goals.begin(), goals.end(), goal) == goals.end()) {
        goals.push_back(goal);
    }
}

/// A number alone would not say of which course.
void nameCourse(std::string& code, const std::string& course)
{
    if (!code.empty()) {
        code = course + " " + code;
    }
}

void addOnce(std::vector<SheetWork>& work, const SheetWork& piece)
{
    const auto same = std::find_if(work.begin(), work.end(), [&](const SheetWork& other) {
        return other.title == piece.title && other.date == piece.date &&
               other.place == piece.place && other.reason == piece.reason;
    });
    if (same == work.end()) {
        work.push_back(piece);
    } else {
        same->shows.insert(same->shows.end(), piece.shows.begin(), piece.shows.end());
    }
}

/// What belongs to the student and not to a course stands in the first sheet alone.
void join(ConferenceSheet& sheet, std::vector<ConferenceSheet> further)
{
    std::vector<ConferenceSheet*> all{&sheet};
    for (ConferenceSheet& other : further) {
        all.push_back(&other);
    }
    std::vector<SheetGoal> oldGoals;
    std::vector<SheetGoal> newGoals;
    std::vector<SheetWork> work;
    for (ConferenceSheet* one : all) {
        for (auto* goals : {&one->oldGoals, &one->newGoals}) {
            for (SheetGoal& goal : *goals) {
                nameCourse(goal.code, one->course);
            }
        }
        for (SheetWork& piece : one->work) {
            for (SheetWork::Shows& shown : piece.shows) {
                nameCourse(shown.code, one->course);
            }
            addOnce(work, piece);
        }
        for (const SheetGoal& goal : one->newGoals) {
            addOnce(newGoals, goal);
        }
    }
    // The newest of each course, then as many more as a sheet of one course has.
    for (const ConferenceSheet* one : all) {
        if (!one->oldGoals.empty()) {
            addOnce(oldGoals, one->oldGoals.front());
        }
    }
    const bool areAll = sheet.kind == SheetKind::Contract;
    for (const ConferenceSheet* one : all) {
        for (const SheetGoal& goal : one->oldGoals) {
            if (areAll || (one == &sheet && oldGoals.size() < kMostOldGoals)) {
                addOnce(oldGoals, goal);
            }
        }
    }
    for (ConferenceSheet& other : further) {
        other.oldGoals.clear();
        other.newGoals.clear();
        other.work.clear();
        other.note.clear();
        other.reflections.clear();
        other.questions.clear();
    }
    sheet.oldGoals = std::move(oldGoals);
    sheet.newGoals = std::move(newGoals);
    sheet.work = std::move(work);
    sheet.furtherCourses = std::move(further);
}

/// With the goals as they stood on the day of a conference, and those that were made there although
/// they were typed in later. What the conference itself settled stays as it was said.
StudentRecord asOfConference(const StudentRecord& record, const Conference& conference, Date day)
{
    StudentRecord then = record;
    for (Goal& goal : then.goals) {
        if (goal.conference == conference.id) {
            goal.madeOn = std::min(goal.madeOn, day);
        } else if (goal.stateOn && *goal.stateOn >= day && goal.stateOn != conference.resultsOn) {
            goal.state = GoalState::Open;
            goal.stateOn.reset();
        }
    }
    return then;
}

Result<std::vector<ClassId>> classesOf(const Gradebook& gradebook, const StudentRecord& record,
                                       const Conference* conference, const SheetScope& scope)
{
    if (scope.isAboutAllCourses) {
        return readClassesOf(gradebook, record.student.id, scope.asOf);
    }
    return conference != nullptr ? conference->classes : std::vector<ClassId>();
}

} // namespace

Result<std::vector<ConferenceSheet>> gatherSheets(const Gradebook& gradebook,
                                                  const ClassBook& classBook,
                                                  const std::vector<StudentId>& students,
                                                  const SheetScope& scope)
{
    OtherClasses others(gradebook, scope.usualLevels);
    ClassBook book = classBook;
    addUsualWords(book.scale, scope.usualLevels);
    const auto phrases = readPhrases(gradebook);
    const auto distinct = distinctListNames(book);
    std::vector<ConferenceSheet> sheets;
    for (const StudentId student : students) {
        const StudentRecord* record = book.find(student);
        if (record == nullptr) {
            continue;
        }
        const Conference* conference =
            conferenceIn(*record, book.schoolClass.id, scope.asOf, scope.round);
        if (scope.round && conference == nullptr) {
            continue;
        }
        SheetInputs inputs;
        Date asOf = scope.asOf;
        if (scope.round) {
            inputs.conference = conference->id;
            asOf = std::min(asOf, conference->date.value_or(conference->heldOn.value_or(asOf)));
        }
        inputs.ownLanguage = scope.ownLanguage;
        if (phrases) {
            inputs.phrases = *phrases;
        }
        if (const auto notes = readStudentNotes(gradebook, student)) {
            inputs.profile = notes->profile;
        }
        inputs.picture = [&gradebook](BlobId id) {
            const auto bytes = readContent(gradebook, id);
            return bytes ? *bytes : std::string();
        };
        inputs.kind = scope.kind;
        const auto made = [&](const ClassBook& of, const StudentRecord& whose) {
            if (!scope.isInCourseLanguage) {
                return conferenceSheet(of, whose, asOf, inputs);
            }
            StudentRecord plain = whose;
            plain.student.sheetLanguage.clear();
            plain.student.secondSheetLanguage.clear();
            ConferenceSheet sheet = conferenceSheet(of, plain, asOf, inputs);
            // The order of the names is the family's.
            sheet.student = nameInOrderOf(whose.student, whose.student.sheetLanguage);
            return sheet;
        };
        const auto sheetOf = [&](const ClassBook& of, const StudentRecord& now) {
            return scope.round ? made(of, asOfConference(now, *conference, asOf)) : made(of, now);
        };
        ConferenceSheet sheet = sheetOf(book, *record);
        inputs.kind = sheet.kind;
        const auto classes = classesOf(gradebook, *record, conference, scope);
        if (!classes) {
            return classes.error();
        }
        std::vector<ConferenceSheet> further;
        std::vector<CourseId> courses{book.course.id};
        for (const ClassId id : *classes) {
            if (id == book.schoolClass.id) {
                continue;
            }
            const auto other = others.find(id);
            if (!other) {
                return other.error();
            }
            const ClassBook& otherBook = **other;
            const StudentRecord* there = otherBook.find(student);
            const bool isKnown =
                std::find(courses.begin(), courses.end(), otherBook.course.id) != courses.end();
            if (there == nullptr || isKnown) {
                continue;
            }
            courses.push_back(otherBook.course.id);
            further.push_back(sheetOf(otherBook, *there));
        }
        if (!further.empty()) {
            std::sort(further.begin(), further.end(),
                      [](const ConferenceSheet& a, const ConferenceSheet& b) {
                          return a.course < b.course;
                      });
            join(sheet, std::move(further));
        }
        if (const auto name = distinct.find(student); name != distinct.end()) {
            sheet.listName = name->second;
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace trellis
