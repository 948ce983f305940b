// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/sample_marks.h"

#include "core/exchange/sample_conferences.h"
#include "core/storage/edits/marks.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace trellis {

namespace {

using nlohmann::json;

StudentId studentOf(const ClassBook& book, const std::string& number)
{
    return std::ranges::find_if(
               book.students,
               [&number](const StudentRecord& record) { return record.student.number() == number; })
        ->student.id;
}

} // namespace

Result<void> recordSampleActivity(Gradebook& gradebook, const ClassBook& book, const json& data,
                                  const json& item, Date date)
{
    Activity activity;
    activity.id = ActivityId::make();
    activity.schoolClass = book.schoolClass.id;
    activity.title = item.at("title");
    activity.kind = activityKindFromName(item.at("kind").get<std::string>()).value();
    activity.date = date;
    std::vector<NewMark> marks;
    std::set<std::int64_t> students;
    std::set<std::int64_t> outcomes;
    for (const auto& [code, letters] : item.at("marks").items()) {
        activity.outcomes.push_back(std::ranges::find(book.outcomes, code, &Outcome::code)->id);
        outcomes.insert(activity.outcomes.back().value);
        std::size_t place = 0;
        for (const char letter : letters.get<std::string>()) {
            const std::string number = data.at("students").at(place++).at("number");
            if (letter == '.') {
                continue;
            }
            NewMark mark;
            mark.student = studentOf(book, number);
            mark.outcome = activity.outcomes.back();
            mark.activity = activity.id;
            mark.date = date;
            mark.isReassessment = item.value("isReassessment", false);
            mark.mark = letter == 'N'   ? Mark::NotHandedIn
                        : letter == 'X' ? Mark::Excused
                                        : Mark::Level;
            if (mark.mark == Mark::Level) {
                const int rank = book.scale.rankOf(std::string_view(&letter, 1)).value();
                mark.level = book.scale.level(rank).id;
            }
            for (const json& note : item.value("notes", json::array())) {
                if (note.at("outcome") == code && note.at("student") == number) {
                    mark.note = note.at("text");
                }
            }
            students.insert(mark.student.value);
            marks.push_back(std::move(mark));
        }
    }
    return without(gradebook.transact(
        OpKind::Rate, {{"students", students}, {"outcomes", outcomes}, {"count", marks.size()}},
        [&](Edit& edit) -> Result<void> {
            writeActivity(edit, activity);
            for (const NewMark& mark : marks) {
                writeMark(edit, mark);
            }
            return {};
        }));
}

} // namespace trellis
