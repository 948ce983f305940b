// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/student_record.h"

#include "core/csv/writer.h"
#include "core/exchange/course_record.h"
#include "core/insight/paper_answers.h"
#include "core/storage/edits/notes.h"
#include "core/storage/read.h"
#include "core/storage/student_books.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace trellis {

namespace {

std::string dateText(const std::optional<Date>& date)
{
    return date ? date->toIso() : std::string();
}

std::string yes(bool holds)
{
    return holds ? "yes" : "";
}

std::string timeText(const std::optional<int>& minute)
{
    return minute ? fmt::format("{:02}:{:02}", *minute / 60, *minute % 60) : std::string();
}

void append(std::string& list, const std::string& item)
{
    if (!item.empty()) {
        list += (list.empty() ? "" : "; ") + item;
    }
}

RecordTable personTable(const Student& student, const ProfileAnswers& profile)
{
    RecordTable table{"person", {"Field", "Value"}, {}};
    const auto add = [&table](const char* field, const std::string& value) {
        if (!value.empty()) {
            table.rows.push_back({field, value});
        }
    };
    add("Last Name", student.familyName);
    add("Name Prefix", student.namePrefix);
    add("First Name", student.givenName);
    add("Middle Name", student.middleName);
    add("Preferred Name", student.preferredGivenName);
    add("Preferred Last Name", student.preferredFamilyName);
    add("Pronouns", student.pronouns);
    add("Birth Date", dateText(student.birthDate));
    add("Home Language", student.homeLanguage);
    add("Language of sheets", student.sheetLanguage);
    add("Second language of sheets", student.secondSheetLanguage);
    add("Notes", student.notes);
    for (std::size_t i = 0; i < profile.size(); ++i) {
        add(std::string(profileQuestionName(kProfileQuestions.at(i))).c_str(), profile.at(i));
    }
    return table;
}

RecordTable idTable(const Student& student)
{
    RecordTable table{"ids", {"Kind", "Source", "Id"}, {}};
    for (const SchoolId& id : student.ids) {
        table.rows.push_back({std::string(idSchemeName(id.scheme)), id.source, id.value});
    }
    return table;
}

RecordTable guardianTable(const Student& student)
{
    RecordTable table{"guardians", {"Name", "Email", "Phone", "Relationship"}, {}};
    for (const Guardian& guardian : student.guardians) {
        table.rows.push_back(
            {guardian.name, guardian.email, guardian.phone, guardian.relationship});
    }
    return table;
}

RecordTable noteTable(const std::vector<StudentNote>& notes, const CourseRecord& courses)
{
    RecordTable table{"notes", {"Date", "Outcome", "Text"}, {}};
    for (const StudentNote& note : notes) {
        table.rows.push_back({note.date.toIso(), courses.outcomeName(note.outcome), note.text});
    }
    return table;
}

RecordTable goalTable(const StudentRecord& record, const CourseRecord& courses)
{
    RecordTable table{"goals",
                      {"Made on", "Outcome", "Goal", "First step", "I will know because", "Help",
                       "By", "State", "State on"},
                      {}};
    for (const Goal& goal : record.goals) {
        table.rows.push_back({goal.madeOn.toIso(), courses.outcomeName(goal.outcome), goal.text,
                              goal.firstStep, goal.evidence, goal.helper, dateText(goal.dueOn),
                              std::string(goalStateName(goal.state)), dateText(goal.stateOn)});
    }
    return table;
}

RecordTable conferenceTable(const StudentRecord& record, const CourseRecord& courses)
{
    RecordTable table{"conferences",
                      {"Date", "Time", "Minutes", "Place", "Kind", "Classes", "Note", "Held on",
                       "Meet again on", "Wants time with the teacher"},
                      {}};
    for (const Conference& conference : record.conferences) {
        std::string classes;
        for (const ClassId id : conference.classes) {
            append(classes, courses.className(id));
        }
        table.rows.push_back({dateText(conference.date), timeText(conference.start),
                              std::to_string(conference.minutes), conference.place,
                              std::string(sheetKindName(conference.kind)), classes, conference.note,
                              dateText(conference.heldOn), dateText(conference.meetAgainOn),
                              yes(conference.wantsTeacherTime)});
    }
    return table;
}

std::string askedOf(const StudentRecord& record, const ConferencePrompt& prompt)
{
    if (const auto goal = goalAnswered(prompt)) {
        const auto found = std::find_if(record.goals.begin(), record.goals.end(),
                                        [&goal](const Goal& one) { return one.id == *goal; });
        return found != record.goals.end() ? found->text : prompt.key;
    }
    return prompt.text.empty() ? prompt.key : prompt.text;
}

RecordTable answerTable(const StudentRecord& record)
{
    RecordTable table{"answers", {"Conference", "Bank", "Asked", "Answer"}, {}};
    for (const Conference& conference : record.conferences) {
        for (const ConferencePrompt& prompt : conference.prompts) {
            table.rows.push_back({dateText(conference.date),
                                  std::string(phraseBankName(prompt.bank)), askedOf(record, prompt),
                                  prompt.answer});
        }
    }
    return table;
}

RecordTable workTable(const StudentRecord& record, const CourseRecord& courses,
                      const ContentName& contentName, std::vector<RecordContent>& contents)
{
    RecordTable table{
        "work",
        {"Date", "Title", "Outcomes", "Kept at", "File", "Shown", "I chose this because"},
        {}};
    for (const WorkSample& work : record.work) {
        std::string file;
        if (work.content) {
            file = contentName(static_cast<int>(contents.size()) + 1, work);
            contents.push_back({*work.content, file});
        }
        std::string outcomes;
        for (const OutcomeId outcome : work.outcomes) {
            append(outcomes, courses.outcomeName(outcome));
        }
        table.rows.push_back({work.date.toIso(), work.title, outcomes, work.place, file,
                              yes(work.isShown), work.reason});
    }
    return table;
}

} // namespace

Result<RecordOfStudent> recordOfStudent(const Gradebook& gradebook, StudentId student, Date day,
                                        const ContentName& contentName)
{
    const auto books = readBooksOf(gradebook, student);
    if (!books) {
        return books.error();
    }
    CourseRecord courses(gradebook, day);
    for (const ClassBook& book : *books) {
        if (auto added = courses.add(book); !added) {
            return added.error();
        }
    }
    // What is no course's is the same in every book.
    const auto own = books->empty() ? readStudentRecord(gradebook, ClassBook(), student)
                                    : Result<StudentRecord>(books->front().students.at(0));
    if (!own) {
        return own.error();
    }
    const auto notes = readStudentNotes(gradebook, student);
    if (!notes) {
        return notes.error();
    }
    RecordOfStudent record;
    record.tables = {personTable(own->student, notes->profile), idTable(own->student),
                     guardianTable(own->student)};
    std::vector<RecordTable> further = courses.tables();
    record.tables.insert(record.tables.end(), std::make_move_iterator(further.begin()),
                         std::make_move_iterator(further.end()));
    record.tables.push_back(noteTable(notes->notes, courses));
    record.tables.push_back(goalTable(*own, courses));
    record.tables.push_back(conferenceTable(*own, courses));
    record.tables.push_back(answerTable(*own));
    record.tables.push_back(workTable(*own, courses, contentName, record.contents));
    return record;
}

std::string recordCsv(const RecordTable& table, char delimiter)
{
    CsvWriter writer(CsvAudience::People, delimiter);
    writer.addRow(table.columns);
    for (const auto& row : table.rows) {
        writer.addRow(row);
    }
    return writer.text();
}

std::string recordJson(const RecordOfStudent& record, Date day)
{
    using Json = nlohmann::ordered_json;
    Json all{{"format", "trellis-student-record"}, {"version", 1}, {"asOf", day.toIso()}};
    for (const RecordTable& table : record.tables) {
        Json rows = Json::array();
        for (const auto& row : table.rows) {
            Json object = Json::object();
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                object[table.columns[i]] = row.at(i);
            }
            rows.push_back(std::move(object));
        }
        all[table.name] = std::move(rows);
    }
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace trellis
