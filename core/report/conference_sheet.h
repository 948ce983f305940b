// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The facts of a conference sheet in the order in which they are printed: no words of ours, no
// painting, no fonts.
#pragma once

#include "core/insight/paper_answers.h"
#include "core/model/class_book.h"
#include "core/model/student_notes.h"
#include "core/report/credit_facts.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trellis {

/// One dated level in a growth picture.
struct GrowthPoint {
    Date date;
    int rank = 1;

    bool operator==(const GrowthPoint&) const = default;
};

/// The marks that a growth picture shows: those that take part on the day, of one day the newest;
/// of more than six days the first, every change of level and the last.
[[nodiscard]] std::vector<GrowthPoint> growthPoints(std::span<const Evidence> evidence, Date asOf);

/// One outcome on the sheet.
struct SheetRow {
    std::string code;
    std::string wording; ///< the student wording in the sheet's language
    std::string category;
    std::optional<Bloom> bloom;
    std::vector<GrowthPoint> growth; ///< the evidence, also where a decision stands
    std::optional<int> rank;         ///< what stands now
    bool isDecision = false;         ///< the teacher's own judgement stands
    bool isExempt = false;
    bool isStarred = false;
    bool hasChanged = false;   ///< since the last conference
    bool opensLater = false;   ///< not opened on the day, and nothing seen yet
    bool lacksWording = false; ///< none in the sheet's language, so the course's own stands here
    /// A photo's bytes, of the newest work that shows it; on sheets of pictures alone.
    std::string picture;

    /// No evidence and no decision.
    [[nodiscard]] bool isNotStarted() const { return growth.empty() && !rank; }

    bool operator==(const SheetRow&) const = default;
};

/// One box for each outcome of the first condition's pool.
struct CreditBoxes {
    int pool = 0;
    int filled = 0;
    std::optional<int> lineAfter; ///< none where more are needed than there are

    bool operator==(const CreditBoxes&) const = default;
};

/// None without a rule.
[[nodiscard]] std::optional<CreditBoxes> creditBoxes(const CreditStanding& standing);

struct SheetGoal {
    std::string text;
    std::string firstStep;
    std::string evidence;
    std::string helper;
    std::optional<Date> dueOn;
    std::string code;                  ///< of its outcome; empty without one
    GoalState state = GoalState::Open; ///< that was ticked at this conference
    bool isDueFarAway = false;         ///< so far that the day is said with its year

    bool operator==(const SheetGoal&) const = default;
};

/// How many promises of last time one course is asked about. A contract holds all of them.
inline constexpr std::size_t kMostOldGoals = 2;

/// A piece of work to show.
struct SheetWork {
    struct Shows {
        std::string code;
        std::string level; ///< its name; empty without one

        bool operator==(const Shows&) const = default;
    };
    std::string title;
    Date date;
    std::string place;
    std::vector<Shows> shows;
    std::string reason;
    std::string thumbnail; ///< a picture's bytes; empty without one

    bool operator==(const SheetWork&) const = default;
};

struct ConferenceSheet {
    std::string student;  ///< the preferred name; the legal one is never printed
    std::string number;   ///< of the student; tells files apart, never printed
    std::string listName; ///< that tells two of one name apart, never printed; else empty
    std::string course;
    std::string teacher; ///< empty where the file has none
    std::vector<SheetRow> rows;
    CreditFacts credit;
    std::optional<CreditBoxes> boxes; ///< none without a rule
    std::vector<Level> levels;        ///< of the scale, lowest first, named in the sheet's language
    std::vector<Level> ownLevels;     ///< the same as the course has them, for other languages
    std::string ownLanguage;          ///< that the course is written in
    bool levelsLackWords = false; ///< none in the sheet's language, so the course's own stand there
    int creditRank = 0;
    Date from;        ///< left end of every growth picture
    Date asOf;        ///< right end
    std::string note; ///< from the teacher to the student

    SheetKind kind = SheetKind::Conference;
    std::string language;       ///< the family's; empty: the program's
    std::string secondLanguage; ///< said under the first; empty: none
    std::optional<Date> date;
    std::optional<int> start; ///< minute of the day
    int minutes = 20;
    std::string place;
    std::vector<ConferencePrompt> reflections;
    std::vector<ConferencePrompt> questions;
    std::vector<ConferencePrompt> script; ///< how to begin each part
    std::vector<SheetGoal> oldGoals;      ///< not yet met, the newest first
    int goalsLeftOut = 0;                 ///< of last time, for which there is no room
    std::vector<SheetGoal> newGoals;      ///< made at this conference
    std::vector<SheetWork> work;          ///< what is marked to be shown
    std::optional<Date> meetAgainOn;
    ProfileAnswers profile;
    PaperAnswers written;          ///< under the questions that no bank asks
    PaperAnswers lastTime;         ///< the same at an earlier conference, the newest answer to each
    bool wantsTeacherTime = false; ///< ticked by the family
    bool familyIsAway = false;     ///< no family can come: somebody else listens
    /// Of the same student, for all my courses: only what each course says of itself.
    std::vector<ConferenceSheet> furtherCourses;
    /// The teacher's own phrases that are in another language than the sheet: those that it asks
    /// all the same, and of the script those left out where there are none in its language.
    std::vector<Phrase> foreignPhrases;

    bool operator==(const ConferenceSheet&) const = default;
};

/// The reflections that are printed: all of them; in grades 3 to 5 two, those with an answer before
/// others. What was answered is never left out.
[[nodiscard]] std::vector<ConferencePrompt> reflectionsOn(const ConferenceSheet& sheet);

/// What was written under a question of the paper itself; empty where nothing was.
[[nodiscard]] inline const std::string& writtenOn(const ConferenceSheet& sheet,
                                                  PaperQuestion question)
{
    return sheet.written.at(static_cast<std::size_t>(question));
}
/// The same at an earlier conference.
[[nodiscard]] inline const std::string& writtenBefore(const ConferenceSheet& sheet,
                                                      PaperQuestion question)
{
    return sheet.lastTime.at(static_cast<std::size_t>(question));
}

/// What the book does not hold; all of it may be left out.
struct SheetInputs {
    ProfileAnswers profile;
    std::string ownLanguage;     ///< that the course is written in: lacks no words
    std::vector<Phrase> phrases; ///< of the teacher
    /// The bytes of a picture, empty where it cannot be read.
    std::function<std::string(BlobId)> picture;
    std::optional<SheetKind> kind; ///< instead of the conference's own
    /// Whose sheet it is, such as one that is over; none: the one that is being prepared.
    std::optional<ConferenceId> conference;
};

/// Outcomes in course order, archived ones left out. Without a conference, what it would say is
/// left to be filled in by hand. As of a day that is past: the marks dated up to it, the goals that
/// were open then and those made at the conference; but outcomes, stars and the work to show as
/// they are now.
/// Source: the sheet of a student-led conference shows evidence up to a day and nothing about
/// others.
[[nodiscard]] ConferenceSheet conferenceSheet(const ClassBook& book, const StudentRecord& record,
                                              Date asOf, const SheetInputs& inputs = {});

} // namespace trellis
