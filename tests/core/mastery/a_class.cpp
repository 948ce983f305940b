// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/core/mastery/a_class.h"

#include <algorithm>

namespace trellis::test {

Date day(int n)
{
    return Date::fromIso("2026-09-07")->plusDays(n);
}

Scale scaleOf(std::string_view keys, char credit)
{
    Scale scale{{1}, {}, 0};
    for (const char key : keys) {
        const std::string text(1, key);
        scale.levels.push_back({{100 + key}, text, text, {}});
        if (key == credit) {
            scale.creditRank = static_cast<int>(scale.levels.size());
        }
    }
    return scale;
}

Condition atLeast(int k, Pool pool)
{
    return {k, false, std::move(pool), std::nullopt};
}

Condition percent(int k, Pool pool)
{
    return {k, true, std::move(pool), std::nullopt};
}

Condition at(Condition condition, LevelId level)
{
    condition.level = level;
    return condition;
}

OutcomeId outcomeId(int number)
{
    return {1000 + number};
}

Pool named(const std::vector<int>& numbers)
{
    std::vector<OutcomeId> ids;
    for (const int number : numbers) {
        ids.push_back(outcomeId(number));
    }
    return ids;
}

AClass::AClass(int outcomes, Scale scale)
{
    book.scale = std::move(scale);
    book.thresholds = defaultThresholds(book.scale.topRank());
    book.courseBegan = day(-100);
    for (int number = 1; number <= outcomes; ++number) {
        Outcome made;
        made.id = outcomeId(number);
        made.code = std::to_string(number);
        made.title = "Outcome " + made.code;
        book.outcomes.push_back(std::move(made));
    }
}

std::size_t AClass::student(const std::string& name)
{
    const auto it =
        std::find_if(book.students.begin(), book.students.end(),
                     [&name](const StudentRecord& r) { return r.student.familyName == name; });
    if (it != book.students.end()) {
        return static_cast<std::size_t>(it - book.students.begin());
    }
    StudentRecord made;
    made.student.id = {static_cast<std::int64_t>(book.students.size()) + 1};
    made.student.familyName = name;
    made.enrollments.push_back({{1}, std::nullopt, std::nullopt, {}, {}});
    book.students.push_back(std::move(made));
    return book.students.size() - 1;
}

StudentRecord& AClass::record(const std::string& name)
{
    return book.students[student(name)];
}

Outcome& AClass::outcome(int number)
{
    return book.outcomes.at(static_cast<std::size_t>(number - 1));
}

CategoryId AClass::category(const std::string& name, const std::vector<int>& numbers, bool isHabits)
{
    const CategoryId id{static_cast<std::int64_t>(book.categories.size()) + 1};
    book.categories.push_back({id, name, isHabits});
    for (const int number : numbers) {
        outcome(number).category = id;
    }
    return id;
}

int AClass::rankOf(char key) const
{
    return book.scale.rankOf(level(key));
}

LevelId AClass::level(char key) const
{
    return {100 + key};
}

Evidence& AClass::mark(const std::string& name, int number, char key, Date date)
{
    Evidence made;
    made.id = {++m_entered};
    made.student = record(name).student.id;
    made.outcome = outcomeId(number);
    made.date = date;
    made.enteredSeq = m_entered;
    made.mark = key == '-' ? Mark::NotHandedIn : key == 'x' ? Mark::Excused : Mark::Level;
    made.rank = made.mark == Mark::Level ? rankOf(key) : 0;
    std::vector<Evidence>& all = record(name).evidence;
    const auto place = std::find_if(all.begin(), all.end(), [this, &made](const Evidence& other) {
        return other.outcome == made.outcome
                   ? isBefore(made, other)
                   : book.indexOf(other.outcome) > book.indexOf(made.outcome);
    });
    return *all.insert(place, made);
}

AClass& AClass::marks(const std::string& name, int number, std::string_view keys)
{
    int n = 0;
    for (const char key : keys) {
        mark(name, number, key, day(n++));
    }
    return *this;
}

AClass& AClass::levels(const std::string& name, std::string_view keys)
{
    student(name);
    int number = 0;
    for (const char key : keys) {
        ++number;
        if (key != ' ') {
            mark(name, number, key, day());
        }
    }
    return *this;
}

Decision& AClass::decide(const std::string& name, int number, char key, Date date)
{
    Decision made;
    made.id = {++m_entered};
    made.student = record(name).student.id;
    made.outcome = outcomeId(number);
    made.rank = rankOf(key);
    made.reason = "talked it through";
    made.date = date;
    made.enteredSeq = m_entered;
    return record(name).decisions.emplace_back(std::move(made));
}

Exemption& AClass::exempt(const std::string& name, int number, Date date)
{
    Exemption made;
    made.id = {++m_entered};
    made.student = record(name).student.id;
    made.outcome = outcomeId(number);
    made.reason = "new here";
    made.date = date;
    made.enteredSeq = m_entered;
    return record(name).exemptions.emplace_back(std::move(made));
}

AClass& AClass::rule(std::vector<Condition> conditions)
{
    book.rule.conditions = std::move(conditions);
    return *this;
}

Proficiency AClass::at(const std::string& name, int number, Date asOf)
{
    return proficiency(book, record(name), outcome(number), asOf);
}

CreditStanding AClass::credit(const std::string& name, Date asOf)
{
    return creditStanding(book, record(name), asOf);
}

CreditWords AClass::words(const std::string& name, Date asOf)
{
    const StudentRecord& student = record(name);
    const std::vector<Proficiency> levels = proficiencies(book, student, asOf);
    return creditWords(book, creditStanding(book, student, levels, asOf), levels);
}

std::vector<int> AClass::closest(const std::string& name, Date asOf)
{
    std::vector<int> numbers;
    for (const std::size_t index : credit(name, asOf).closest) {
        numbers.push_back(static_cast<int>(index) + 1);
    }
    return numbers;
}

} // namespace trellis::test
