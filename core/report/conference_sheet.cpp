// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/conference_sheet.h"

#include "core/insight/conference_state.h"
#include "core/insight/offered_prompts.h"
#include "core/report/level_changes.h"
#include "core/report/name_order.h"

#include <algorithm>

namespace trellis {

namespace {

constexpr std::size_t kMostPoints = 6;

SheetRow rowOf(const ClassBook& book, const StudentRecord& record, const Outcome& outcome,
               const Proficiency& level, Date asOf)
{
    SheetRow row;
    row.code = outcome.code;
    row.wording = outcome.wording(record.student.sheetLanguage);
    if (const Category* category = outcome.category ? book.find(*outcome.category) : nullptr) {
        row.category = category->name;
    }
    row.bloom = outcome.bloom;
    row.growth = growthPoints(book.evidenceOf(record, outcome.id), asOf);
    row.rank = level.rank;
    row.isDecision = level.decision != nullptr;
    row.isExempt = level.isExempt();
    row.isStarred = record.starOn(outcome.id) != nullptr;
    row.opensLater = outcome.openedOn && *outcome.openedOn > asOf && row.isNotStarted();
    return row;
}

/// The one that is asked for, else the one that is being prepared.
const Conference* conferenceFor(const ClassBook& book, const StudentRecord& record, Date asOf,
                                const std::optional<ConferenceId>& asked)
{
    if (!asked) {
        return currentConference(record, book.schoolClass.id, asOf);
    }
    const auto found = std::find_if(record.conferences.begin(), record.conferences.end(),
                                    [&asked](const Conference& one) { return one.id == *asked; });
    return found == record.conferences.end() ? nullptr : &*found;
}

/// When there was one before the one that the sheet is for.
std::optional<Date> lastHeld(const ClassBook& book, const StudentRecord& record,
                             const Conference* conference, Date asOf)
{
    std::optional<Date> last;
    for (const Conference& c : record.conferences) {
        if (conference != nullptr && c.id == conference->id) {
            continue;
        }
        if (c.heldOn && *c.heldOn <= asOf && c.isAbout(book.schoolClass.id) &&
            (!last || *c.heldOn > *last)) {
            last = c.heldOn;
        }
    }
    return last;
}

std::string codeOf(const ClassBook& book, OutcomeId id)
{
    const auto index = book.indexOf(id);
    return index ? book.outcomes[*index].code : std::string();
}

SheetGoal goalOf(const ClassBook& book, const Goal& goal, Date asOf)
{
    SheetGoal made;
    made.text = goal.text;
    made.firstStep = goal.firstStep;
    made.evidence = goal.evidence;
    made.helper = goal.helper;
    made.dueOn = goal.dueOn;
    made.isDueFarAway = goal.dueOn && wantsYear(*goal.dueOn, asOf);
    made.code = goal.outcome ? codeOf(book, *goal.outcome) : std::string();
    return made;
}

void addGoals(ConferenceSheet& sheet, const ClassBook& book, const StudentRecord& record,
              const Conference* conference, Date asOf)
{
    for (auto goal = record.goals.rbegin(); goal != record.goals.rend(); ++goal) {
        if (goal->madeOn > asOf || (goal->outcome && !book.indexOf(*goal->outcome))) {
            continue; // a goal for another course
        }
        const bool isNew = conference != nullptr && goal->conference == conference->id;
        if (isNew) {
            sheet.newGoals.insert(sheet.newGoals.begin(), goalOf(book, *goal, asOf));
            continue;
        }
        const std::optional<GoalState> said =
            conference != nullptr ? saidAt(record, *conference, *goal) : std::nullopt;
        if (goal->text.empty() || (!goal->isPending() && !said)) {
            continue;
        }
        if (sheet.kind == SheetKind::Contract || sheet.oldGoals.size() < kMostOldGoals) {
            sheet.oldGoals.push_back(goalOf(book, *goal, asOf));
            sheet.oldGoals.back().state = said.value_or(GoalState::Open);
        } else {
            ++sheet.goalsLeftOut;
        }
    }
}

void addWork(ConferenceSheet& sheet, const ClassBook& book, const StudentRecord& record,
             const std::vector<Proficiency>& levels, const SheetInputs& inputs)
{
    for (const WorkSample& sample : record.work) {
        if (!sample.isShown || sample.date > sheet.asOf) {
            continue;
        }
        SheetWork work{sample.title, sample.date, sample.place, {}, sample.reason, {}};
        for (const OutcomeId id : sample.outcomes) {
            if (const auto index = book.indexOf(id)) {
                const std::optional<int> rank = levels[*index].rank;
                work.shows.push_back(
                    {book.outcomes[*index].code,
                     rank ? sheet.levels.at(static_cast<std::size_t>(*rank - 1)).name : ""});
            }
        }
        if (work.shows.empty() && !sample.outcomes.empty()) {
            continue; // shows outcomes of another course
        }
        if (sample.thumbnail && inputs.picture) {
            work.thumbnail = inputs.picture(*sample.thumbnail);
        }
        sheet.work.push_back(std::move(work));
    }
}

/// What the activity looked like, for those who do not read yet.
std::string pictureOf(const StudentRecord& record, OutcomeId outcome, Date asOf,
                      const SheetInputs& inputs)
{
    const WorkSample* newest = nullptr;
    for (const WorkSample& sample : record.work) {
        const bool showsIt = std::find(sample.outcomes.begin(), sample.outcomes.end(), outcome) !=
                             sample.outcomes.end();
        if (showsIt && sample.thumbnail && sample.date <= asOf &&
            (newest == nullptr || sample.date >= newest->date)) {
            newest = &sample;
        }
    }
    return newest != nullptr && inputs.picture ? inputs.picture(*newest->thumbnail) : std::string();
}

std::string languageOf(const ConferenceSheet& sheet, const SheetInputs& inputs)
{
    return sheet.language.empty() ? inputs.ownLanguage : sheet.language;
}

// Nobody picks these for one student, so that a family is shown those that it can read.
void chooseScript(ConferenceSheet& sheet, const SheetInputs& inputs)
{
    const std::string language = languageOf(sheet, inputs);
    sheet.script = offeredPrompts(PhraseBank::ScriptStarter, inputs.phrases, language);
    std::vector<Phrase> left;
    std::erase_if(sheet.script, [&](const ConferencePrompt& prompt) {
        const Phrase* foreign = foreignPhrase(prompt, inputs.phrases, language);
        if (foreign != nullptr && foreign->replaces.empty()) {
            left.push_back(*foreign);
        }
        return foreign != nullptr;
    });
    const bool hasOwn =
        std::any_of(inputs.phrases.begin(), inputs.phrases.end(), [&](const Phrase& phrase) {
            return phrase.bank == PhraseBank::ScriptStarter && phrase.replaces.empty() &&
                   phrase.language == language;
        });
    if (!hasOwn) {
        sheet.foreignPhrases = std::move(left);
    }
}

void addForeignPhrases(ConferenceSheet& sheet, const SheetInputs& inputs)
{
    const std::string language = languageOf(sheet, inputs);
    for (const auto* asked : {&sheet.reflections, &sheet.questions}) {
        for (const ConferencePrompt& prompt : *asked) {
            if (const Phrase* foreign = foreignPhrase(prompt, inputs.phrases, language)) {
                sheet.foreignPhrases.push_back(*foreign);
            }
        }
    }
}

/// What was written at those held before, the newest answer to each question.
void addLastTime(ConferenceSheet& sheet, const ClassBook& book, const StudentRecord& record,
                 const Conference* current)
{
    std::vector<const Conference*> held;
    for (const Conference& one : record.conferences) {
        if (&one != current && one.heldOn && *one.heldOn <= sheet.asOf &&
            one.isAbout(book.schoolClass.id)) {
            held.push_back(&one);
        }
    }
    std::stable_sort(held.begin(), held.end(), [](const Conference* a, const Conference* b) {
        return *a->heldOn < *b->heldOn;
    });
    for (const Conference* one : held) {
        const PaperAnswers answers = paperAnswers(*one);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (!answers.at(i).empty()) {
                sheet.lastTime.at(i) = answers.at(i);
            }
        }
    }
}

void addConference(ConferenceSheet& sheet, const Conference& conference)
{
    sheet.kind = conference.kind;
    sheet.date = conference.date;
    sheet.start = conference.start;
    sheet.minutes = conference.minutes;
    sheet.place = conference.place;
    sheet.note = conference.note;
    sheet.meetAgainOn = conference.meetAgainOn;
    sheet.familyIsAway = isFamilyAway(conference);
    sheet.written = paperAnswers(conference);
    sheet.wantsTeacherTime = conference.wantsTeacherTime;
}

} // namespace

std::optional<CreditBoxes> creditBoxes(const CreditStanding& standing)
{
    if (standing.conditions.empty()) {
        return std::nullopt;
    }
    const ConditionStanding& first = standing.conditions.front();
    CreditBoxes boxes{first.poolSize, first.count, std::nullopt};
    if (first.needed >= 1 && first.needed <= first.poolSize) {
        boxes.lineAfter = first.needed;
    }
    return boxes;
}

std::vector<GrowthPoint> growthPoints(std::span<const Evidence> evidence, Date asOf)
{
    std::vector<GrowthPoint> days;
    for (const Evidence& mark : evidence) {
        if (!takesPart(mark, asOf)) {
            continue;
        }
        if (!days.empty() && days.back().date == mark.date) {
            days.back().rank = mark.rank;
        } else {
            days.push_back({mark.date, mark.rank});
        }
    }
    if (days.size() <= kMostPoints) {
        return days;
    }
    std::vector<GrowthPoint> kept;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (i == 0 || i + 1 == days.size() || days[i].rank != days[i - 1].rank) {
            kept.push_back(days[i]);
        }
    }
    return kept;
}

std::vector<ConferencePrompt> reflectionsOn(const ConferenceSheet& sheet)
{
    constexpr std::ptrdiff_t kMostForYounger = 2;
    if (sheet.kind != SheetKind::Grades3To5) {
        return sheet.reflections;
    }
    const auto isAnswered = [](const ConferencePrompt& prompt) { return !prompt.answer.empty(); };
    std::ptrdiff_t open = kMostForYounger - std::count_if(sheet.reflections.begin(),
                                                          sheet.reflections.end(), isAnswered);
    std::vector<ConferencePrompt> shown;
    for (const ConferencePrompt& prompt : sheet.reflections) {
        if (isAnswered(prompt) || open-- > 0) {
            shown.push_back(prompt);
        }
    }
    return shown;
}

ConferenceSheet conferenceSheet(const ClassBook& book, const StudentRecord& record, Date asOf,
                                const SheetInputs& inputs)
{
    const std::vector<Proficiency> levels = proficiencies(book, record, asOf);
    const CreditStanding standing = creditStanding(book, record, levels, asOf);

    ConferenceSheet sheet;
    sheet.student = nameInOrderOf(record.student, record.student.sheetLanguage);
    sheet.number = record.student.number();
    sheet.course = book.course.name;
    sheet.teacher = book.teacher;
    sheet.language = record.student.sheetLanguage;
    sheet.credit = creditFacts(book, standing, levels, sheet.language);
    sheet.boxes = creditBoxes(standing);
    sheet.secondLanguage = record.student.secondSheetLanguage;
    const bool isOwn = sheet.language.empty() || sheet.language == inputs.ownLanguage;
    sheet.ownLevels = book.scale.levels;
    sheet.ownLanguage = inputs.ownLanguage;
    sheet.levels = book.scale.levels;
    for (Level& level : sheet.levels) {
        sheet.levelsLackWords |= !isOwn && !isSaidIn(level, sheet.language);
        level.name = std::string(level.nameIn(sheet.language));
        level.wording = std::string(level.wordingIn(sheet.language));
    }
    sheet.creditRank = book.scale.creditRank;
    sheet.from = std::min(book.courseBegan, asOf);
    sheet.asOf = asOf;
    sheet.profile = inputs.profile;
    const Conference* conference = conferenceFor(book, record, asOf, inputs.conference);
    if (conference != nullptr) {
        addConference(sheet, *conference);
    }
    sheet.kind = inputs.kind.value_or(sheet.kind);
    const Conference usual{};
    sheet.reflections =
        promptsOf(conference != nullptr ? *conference : usual, PhraseBank::Reflection);
    sheet.questions =
        promptsOf(conference != nullptr ? *conference : usual, PhraseBank::FamilyQuestion);
    addLastTime(sheet, book, record, conference);
    addGoals(sheet, book, record, conference, asOf);
    addWork(sheet, book, record, levels, inputs);
    std::vector<LevelChange> changes;
    if (const auto last = lastHeld(book, record, conference, asOf)) {
        changes = levelChanges(book, record, *last, asOf);
    }
    for (std::size_t i = 0; i < book.outcomes.size(); ++i) {
        if (book.isArchivedOn(book.outcomes[i], asOf)) {
            continue;
        }
        sheet.rows.push_back(rowOf(book, record, book.outcomes[i], levels[i], asOf));
        SheetRow& row = sheet.rows.back();
        row.lacksWording = !isOwn && !isSaidIn(book.outcomes[i], sheet.language);
        row.hasChanged = std::any_of(changes.begin(), changes.end(),
                                     [i](const LevelChange& c) { return c.outcome == i; });
        if (sheet.kind == SheetKind::Pictures) {
            row.picture = pictureOf(record, book.outcomes[i].id, asOf, inputs);
        }
        if (!row.growth.empty()) {
            // A term may have been dated later than its first marks.
            sheet.from = std::min(sheet.from, row.growth.front().date);
        }
    }
    chooseScript(sheet, inputs);
    addForeignPhrases(sheet, inputs);
    return sheet;
}

} // namespace trellis
