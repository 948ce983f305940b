// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is written about others and names a student.
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/storage/erase.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/names_ever.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/student_reader.h"
#include "core/storage/read.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace trellis {

using internal::Connection;
using internal::guarded;
using internal::NameEver;
using internal::ReadMoment;
using internal::Rows;

namespace {

// Of every table with words about a student: whose, on which outcome, of which day.
constexpr std::string_view kTexts =
    "SELECT student_id, outcome_id, date, text FROM note "
    "UNION ALL SELECT e.student_id, e.outcome_id, e.date, n.text "
    "FROM evidence_note AS n JOIN evidence AS e ON e.id = n.id "
    "UNION ALL SELECT student_id, outcome_id, date, reason FROM decision "
    "UNION ALL SELECT student_id, outcome_id, date, reason FROM exemption "
    "UNION ALL SELECT student_id, NULL, date, reason FROM student_rule "
    "UNION ALL SELECT student_id, NULL, revoked_on, revoke_reason FROM award "
    "UNION ALL SELECT student_id, NULL, NULL, text FROM profile_answer "
    "UNION ALL SELECT id, NULL, NULL, notes FROM student "
    "UNION ALL SELECT student_id, NULL, date, note FROM conference "
    "UNION ALL SELECT c.student_id, NULL, c.date, trim(p.text || ' ' || p.answer) "
    "FROM conference_prompt AS p JOIN conference AS c ON c.id = p.conference_id "
    "UNION ALL SELECT student_id, outcome_id, made_on, "
    "trim(text || ' ' || first_step || ' ' || evidence || ' ' || helper) FROM goal "
    "UNION ALL SELECT student_id, NULL, date, trim(title || ' ' || place || ' ' || reason) "
    "FROM work_sample";

std::string folded(const std::string& text)
{
    const std::string key = foldedKey(text);
    constexpr std::string_view kCurly = "\xE2\x80\x99";
    std::string straight;
    straight.reserve(key.size());
    for (std::size_t at = 0; at < key.size();) {
        const bool isCurly = key.compare(at, kCurly.size(), kCurly) == 0;
        straight += isCurly ? '\'' : key[at];
        at += isCurly ? kCurly.size() : 1;
    }
    return straight;
}

// A name whole, and of one of several words each that is long enough not to be a "de" or a "van".
std::set<std::string> saidNames(const std::vector<NameEver>& names)
{
    constexpr std::size_t kShortestPart = 4;
    std::set<std::string> said;
    for (const NameEver& name : names) {
        if (name.column == "middle_name") {
            continue;
        }
        const std::string whole = folded(singleLine(name.text));
        if (codePointCount(whole) > 1) {
            said.insert(whole);
        }
        for (const std::string& word : allWords(whole)) {
            if (codePointCount(word) >= kShortestPart) {
                said.insert(word);
            }
        }
    }
    return said;
}

} // namespace

Result<std::vector<Mention>> readMentions(const Gradebook& gradebook,
                                          std::span<const StudentId> records)
{
    return guarded(gradebook.path(), [&]() -> Result<std::vector<Mention>> {
        Connection& connection = gradebook.connection();
        const ReadMoment moment(connection);
        std::unordered_set<std::int64_t> ids;
        for (const StudentId record : records) {
            ids.insert(record.value);
        }
        const std::set<std::string> names = saidNames(internal::namesEver(connection, ids));
        std::vector<Mention> mentions;
        {
            Rows texts(connection, kTexts);
            while (texts.next()) {
                if (ids.contains(texts.number(0)) || texts.isNull(3)) {
                    continue;
                }
                std::string text = texts.text(3);
                const std::string key = folded(text);
                if (std::ranges::any_of(
                        names, [&key](const std::string& name) { return saysWord(key, name); })) {
                    Mention mention;
                    mention.about.id = StudentId{texts.number(0)};
                    mention.outcome = texts.optionalId<OutcomeId>(1);
                    mention.date = texts.optionalDate(2);
                    mention.text = std::move(text);
                    mentions.push_back(std::move(mention));
                }
            }
        }
        for (Mention& mention : mentions) {
            mention.about = internal::readStudent(connection, mention.about.id);
        }
        std::ranges::stable_sort(mentions, [](const Mention& a, const Mention& b) {
            return a.about.id == b.about.id ? a.date < b.date : isListedBefore(a.about, b.about);
        });
        return mentions;
    });
}

} // namespace trellis
