// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/text.h"
#include "core/exchange/evidence.h"
#include "core/exchange/student_index.h"
#include "core/exchange/table_file.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace trellis {

namespace {

enum Column : std::size_t {
    StudentNumber,
    StudentName,
    OutcomeCode,
    Day,
    LevelText,
    ActivityTitle,
    KindOfActivity,
    Note,
};
constexpr std::array<std::string_view, 8> kColumns{
    "student_number", "student", "outcome", "date", "level", "activity", "kind", "note",
};

/// What makes two pieces of evidence equal for an import.
using MarkKey = std::tuple<StudentId, OutcomeId, Date, Mark, LevelId, ActivityId>;

class Planner {
public:
    Planner(const TableFile& file, const ClassBook& book, const EvidenceOptions& options);

    Result<EvidencePlan> plan();

private:
    /// None: the row has no level. Errors: why the row cannot be taken.
    [[nodiscard]] Result<std::optional<NewMark>> readRow(std::size_t row) const;
    [[nodiscard]] Result<StudentId> student(std::size_t row) const;
    [[nodiscard]] Result<OutcomeId> outcome(std::size_t row) const;
    [[nodiscard]] Result<void> readLevel(const std::string& text, NewMark& mark) const;
    /// None: the cell is empty.
    [[nodiscard]] Result<std::optional<ActivityKind>> kind(std::size_t row) const;

    void take(std::size_t row, NewMark mark);
    ActivityId makeActivity(const std::string& title, Date date);
    void extend(ActivityId activity, OutcomeId outcome);

    const TableFile& m_file;
    const ClassBook& m_book;
    const EvidenceOptions& m_options;
    const StudentIndex m_students;
    EvidencePlan m_plan;
    std::unordered_map<std::string, OutcomeId> m_codes;
    std::unordered_map<std::string, OutcomeId> m_foldedCodes;
    std::map<std::pair<Date, std::string>, ActivityId> m_activities;
    std::unordered_map<ActivityId, std::size_t> m_made; // place in newActivities
    std::set<ActivityId> m_hasKind;                     // of those made
    std::set<std::pair<ActivityId, OutcomeId>> m_shown;
    std::map<MarkKey, int> m_there; // evidence that no row has stood for yet
};

Planner::Planner(const TableFile& file, const ClassBook& book, const EvidenceOptions& options)
    : m_file(file), m_book(book), m_options(options), m_students(book)
{
    m_plan.skipsBadRows = options.skipBadRows;
    for (const Outcome& outcome : book.outcomes) {
        m_codes.emplace(outcome.code, outcome.id);
        m_foldedCodes.emplace(foldedKey(outcome.code), outcome.id);
    }
    for (const Activity& activity : book.activities) {
        if (activity.schoolClass == book.schoolClass.id && !activity.isWithdrawn) {
            m_activities.emplace(std::pair(activity.date, composed(activity.title)), activity.id);
        }
        for (const OutcomeId outcome : activity.outcomes) {
            m_shown.emplace(activity.id, outcome);
        }
    }
    for (const StudentRecord& record : book.students) {
        for (const Evidence& evidence : record.evidence) {
            const bool hasLevel = evidence.mark == Mark::Level;
            const LevelId level = hasLevel ? book.scale.level(evidence.rank).id : LevelId();
            ++m_there[{evidence.student, evidence.outcome, evidence.date, evidence.mark, level,
                       evidence.activity}];
        }
    }
}

Result<EvidencePlan> Planner::plan()
{
    for (std::size_t row = 0; row < m_file.size(); ++row) {
        auto mark = readRow(row);
        if (!mark) {
            m_plan.rejected.push_back({m_file.line(row), mark.error()});
        } else if (!*mark) {
            ++m_plan.counts.leftOut;
        } else {
            take(row, **mark);
        }
    }
    return std::move(m_plan);
}

Result<std::optional<NewMark>> Planner::readRow(std::size_t row) const
{
    if (auto trouble = m_file.trouble(row)) {
        return *std::move(trouble);
    }
    const std::string level = m_file.text(row, LevelText);
    if (level.empty()) {
        return std::optional<NewMark>();
    }
    NewMark mark;
    const auto who = student(row);
    if (!who) {
        return who.error();
    }
    mark.student = *who;
    const auto what = outcome(row);
    if (!what) {
        return what.error();
    }
    mark.outcome = *what;
    const std::string day = m_file.text(row, Day);
    const auto date = Date::fromIso(day);
    if (day.empty()) {
        return Error{ErrorCode::MissingValue, {}, "date", {}};
    }
    if (!date) {
        return Error{ErrorCode::InvalidDate, day, "date", {}};
    }
    mark.date = *date;
    if (auto read = readLevel(level, mark); !read) {
        return read.error();
    }
    if (auto read = kind(row); !read) {
        return read.error();
    }
    mark.note = m_file.lines(row, Note);
    return std::optional(std::move(mark));
}

Result<StudentId> Planner::student(std::size_t row) const
{
    if (const std::string number = m_file.text(row, StudentNumber); !number.empty()) {
        return m_students.byNumber(number);
    }
    if (const std::string name = m_file.text(row, StudentName); !name.empty()) {
        return m_students.byName(name);
    }
    return Error{ErrorCode::MissingValue, {}, "student", {}};
}

Result<OutcomeId> Planner::outcome(std::size_t row) const
{
    const std::string code = m_file.text(row, OutcomeCode);
    if (code.empty()) {
        return Error{ErrorCode::MissingValue, {}, "outcome", {}};
    }
    if (const auto exact = m_codes.find(code); exact != m_codes.end()) {
        return exact->second;
    }
    if (const auto folded = m_foldedCodes.find(foldedKey(code)); folded != m_foldedCodes.end()) {
        return folded->second;
    }
    std::vector<std::string> codes;
    for (const Outcome& outcome : m_book.outcomes) {
        codes.push_back(outcome.code);
    }
    return Error{ErrorCode::UnknownOutcome, code, {}, std::move(codes)};
}

Result<void> Planner::readLevel(const std::string& text, NewMark& mark) const
{
    // The scale is asked first: a school may call a level anything.
    if (const auto rank = m_book.scale.rankOf(text)) {
        mark.mark = Mark::Level;
        mark.level = m_book.scale.level(*rank).id;
        return {};
    }
    const std::string key = foldedKey(text);
    if (key == "-" || key == markName(Mark::NotHandedIn)) {
        mark.mark = Mark::NotHandedIn;
        return {};
    }
    if (key == markName(Mark::Excused)) {
        mark.mark = Mark::Excused;
        return {};
    }
    std::vector<std::string> keys;
    for (const Level& level : m_book.scale.levels) {
        keys.push_back(level.key);
    }
    return Error{ErrorCode::UnknownLevel, text, {}, std::move(keys)};
}

Result<std::optional<ActivityKind>> Planner::kind(std::size_t row) const
{
    const std::string word = m_file.text(row, KindOfActivity);
    const auto kind = activityKindFromName(word);
    if (word.empty() || kind) {
        return kind;
    }
    std::vector<std::string> kinds;
    for (int i = 0; i <= static_cast<int>(ActivityKind::Other); ++i) {
        kinds.emplace_back(activityKindName(static_cast<ActivityKind>(i)));
    }
    return Error{ErrorCode::InvalidValue, word, "kind", std::move(kinds)};
}

void Planner::take(std::size_t row, NewMark mark)
{
    const std::string title = m_file.text(row, ActivityTitle);
    const auto known = m_activities.find({mark.date, title});
    const bool isKnown = title.empty() || known != m_activities.end();
    if (isKnown && !title.empty()) {
        mark.activity = known->second;
    }
    if (isKnown && !m_options.addAll) {
        const auto there = m_there.find(
            {mark.student, mark.outcome, mark.date, mark.mark, mark.level, mark.activity});
        if (there != m_there.end() && there->second > 0) {
            --there->second;
            ++m_plan.counts.unchanged;
            return;
        }
    }
    if (!title.empty()) {
        if (!isKnown) {
            mark.activity = makeActivity(title, mark.date);
        }
        const auto kindOfRow = kind(row);
        const auto made = m_made.find(mark.activity);
        if (made != m_made.end() && *kindOfRow && m_hasKind.insert(mark.activity).second) {
            m_plan.newActivities[made->second].kind = **kindOfRow;
        }
        extend(mark.activity, mark.outcome);
    }
    ++m_plan.counts.added;
    m_plan.marks.push_back(std::move(mark));
}

ActivityId Planner::makeActivity(const std::string& title, Date date)
{
    const ActivityId id = ActivityId::make();
    m_made.emplace(id, m_plan.newActivities.size());
    m_plan.newActivities.push_back(
        {id, m_book.schoolClass.id, title, ActivityKind::Other, date, {}, {}, false});
    m_activities.emplace(std::pair(date, title), id);
    return id;
}

void Planner::extend(ActivityId activity, OutcomeId outcome)
{
    if (!m_shown.emplace(activity, outcome).second) {
        return;
    }
    if (const auto made = m_made.find(activity); made != m_made.end()) {
        m_plan.newActivities[made->second].outcomes.push_back(outcome);
    } else {
        m_plan.extended.push_back({activity, outcome});
    }
}

} // namespace

Result<EvidencePlan> planEvidence(const std::filesystem::path& path, const ClassBook& book,
                                  const EvidenceOptions& options)
{
    const auto file = TableFile::read(path, kColumns, options.locale);
    if (!file) {
        return file.error();
    }
    if (!file->has(StudentName)) {
        if (auto students = file->require(StudentNumber); !students) {
            return students.error();
        }
    }
    for (const Column needed : {OutcomeCode, Day, LevelText}) {
        if (auto there = file->require(needed); !there) {
            return there.error();
        }
    }
    return Planner(*file, book, options).plan();
}

} // namespace trellis
