// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/text/explain_text.h"
#include "ui/text/strings.h"

#include <QLocale>

#include <utility>

using namespace trellis;
using namespace trellis::ui;

namespace {

/// The explanation of one row of marks, made by the arithmetic itself.
struct Why {
    Why(MethodChoice method, const std::vector<int>& ranks, int minimum = 1)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        book.scale = defaultScale();
        book.thresholds = defaultThresholds(book.scale.topRank());
        book.course.method = method;
        book.course.minimum = minimum;
        Outcome outcome;
        outcome.id = OutcomeId{1};
        outcome.code = "6";
        book.outcomes.push_back(outcome);
        StudentRecord record;
        record.student.id = StudentId{1};
        Date day = *Date::fromIso("2026-10-02");
        for (const int rank : ranks) {
            Evidence mark;
            mark.id = EvidenceId{static_cast<std::int64_t>(record.evidence.size()) + 1};
            mark.student = record.student.id;
            mark.outcome = outcome.id;
            mark.date = day;
            mark.enteredSeq = mark.id.value;
            mark.rank = rank;
            record.evidence.push_back(mark);
            day = day.plusDays(14);
        }
        book.students.push_back(std::move(record));
    }

    [[nodiscard]] Explanation explained() const
    {
        return explain(book, book.students.front(), book.outcomes.front(),
                       *Date::fromIso("2026-12-31"));
    }
    [[nodiscard]] std::string text() const
    {
        return explainText(book, explained(), TextFor::Plain).toStdString();
    }
    [[nodiscard]] std::string next() const
    {
        return nextMarkText(book, explained(), TextFor::Plain).toStdString();
    }

    ClassBook book;
};

} // namespace

TEST_CASE("the words of every method", "[ui][text]")
{
    CHECK(Why({Method::Latest, {}}, {2}).text() == "Developing: the only mark.");
    CHECK(Why({Method::Highest, {}}, {2}).text() == "Developing: the only mark.");
    CHECK(Why({Method::Latest, {}}, {1, 2, 3}).text() == "Capable: the latest of 3 marks.");
    CHECK(Why({Method::Highest, {}}, {1, 3, 2}).text() == "Capable: the highest of 3 marks.");
    CHECK(Why({Method::MostCommon, 3}, {1, 1, 2, 2, 3}).text() ==
          "Developing: the most common of the last 3 of 5 marks.");
    CHECK(Why({Method::Median, {}}, {2, 3}).text() ==
          "The median of 2 marks is 2.5, and Capable starts at 2.5.");
    CHECK(Why({Method::Average, {}}, {2, 3, 3}).text() ==
          "The average of 3 marks is 2.67, and Capable starts at 2.5.");
    CHECK(Why({Method::Average, {}}, {1, 1, 2}).text() ==
          "The average of 3 marks is 1.33: Emerging, since Developing starts at 1.5.");
    CHECK(Why({Method::WeightedLatest, 65}, {2, 3}).text() ==
          "65 % of 3 + 35 % of 2 = 2.65, and Capable starts at 2.5.");
    CHECK(Why({Method::WeightedLatest, 65}, {3}).text() ==
          "The only mark is 3, and Capable starts at 2.5.");
    CHECK(Why({Method::Decaying, 65}, {1, 2, 3}).text() ==
          "65 % of 3 + 35 % of 1.65 = 2.53, and Capable starts at 2.5.");
    CHECK(Why({Method::TimesShown, 2}, {3, 2, 3}).text() == "Capable: shown 2 times.");
    CHECK(Why({Method::TimesShown, 2}, {3}).text() ==
          "Developing: Capable is not shown 2 times yet. 1 more Capable makes it Capable.");
    CHECK(Why({Method::InARow, 2}, {3, 2}).text() ==
          "Developing: Capable is not shown 2 times in a row yet. 2 more Capable in a row make it "
          "Capable.");
}

TEST_CASE("without enough marks it says how many there are", "[ui][text]")
{
    CHECK(Why({Method::Latest, {}}, {}).text() == "No evidence yet.");
    CHECK(Why({Method::Latest, {}}, {3}, 2).text() == "1 of 2 pieces: no level yet.");
}

TEST_CASE("a decision comes first, with its reason and what is calculated", "[ui][text]")
{
    Why why({Method::Latest, {}}, {1, 2});
    Decision decision;
    decision.outcome = OutcomeId{1};
    decision.rank = 3;
    decision.reason = "explained it to the class";
    decision.date = *Date::fromIso("2026-10-10");
    why.book.students.front().decisions.push_back(decision);
    CHECK(why.text() ==
          "Capable, teacher's decision of Oct 10: explained it to the class. "
          "By the marks alone \u2013 Developing: the latest of 2 marks. There is newer "
          "evidence.");
    why.book.students.front().decisions.front().reason = "Explained it to the class.";
    CHECK(why.text().find("of Oct 10: Explained it to the class. By the marks") !=
          std::string::npos);
}

TEST_CASE("what the next mark would make of it", "[ui][text]")
{
    CHECK(Why({Method::Highest, {}}, {2}).next() == "A next Capable would make it Capable.");
    CHECK(Why({Method::Highest, {}}, {3}).next() == "One more mark would not change it.");
    CHECK(Why({Method::Latest, {}}, {2}).next() == "The next mark would be the level.");
    CHECK(Why({Method::Latest, {}}, {}).next() == "The next mark would be the level.");
    CHECK(Why({Method::TimesShown, 2}, {3, 3}).next() == "One more mark would not change it.");

    // Not while a decision stands, whatever the marks by themselves say.
    Why decided({Method::Latest, {}}, {2});
    Decision decision;
    decision.outcome = OutcomeId{1};
    decision.rank = 3;
    decision.date = *Date::fromIso("2026-10-10");
    decided.book.students.front().decisions.push_back(decision);
    CHECK(decided.next() == "Marks change nothing as long as the decision stands.");
}

TEST_CASE("the trail shows the last marks with their days", "[ui][text]")
{
    const Why three({Method::Latest, {}}, {1, 2, 3});
    CHECK(trailText(three.book, three.explained(), TextFor::Plain) ==
          QStringLiteral("E Oct 2 \u2192 D Oct 16 \u2192 C Oct 30"));
    const Why many({Method::Latest, {}}, {1, 1, 1, 1, 1, 1, 1});
    CHECK(trailText(many.book, many.explained(), TextFor::Plain)
              .startsWith(QStringLiteral("\u2026 \u2192 E ")));
}

TEST_CASE("levels with names from the right leave the sentence in its order", "[ui][text]")
{
    const std::vector<MethodChoice> methods{
        {Method::Latest, {}},   {Method::Highest, {}},   {Method::MostCommon, {}},
        {Method::Median, {}},   {Method::Average, {}},   {Method::WeightedLatest, 65},
        {Method::Decaying, 65}, {Method::TimesShown, 2}, {Method::InARow, 2},
    };
    const QString name = QStringLiteral("\u062E\u0628\u064A\u0631");
    const QString key = QStringLiteral("\u0647");
    for (const MethodChoice& method : methods) {
        Why why(method, {1, 2, 3});
        Decision decision;
        decision.outcome = OutcomeId{1};
        decision.rank = 2;
        decision.date = *Date::fromIso("2026-10-10");
        for (const bool isDecided : {false, true}) {
            if (isDecided) {
                why.book.students.front().decisions.push_back(decision);
            }
            for (int rank = 1; rank <= why.book.scale.topRank(); ++rank) {
                Level& level = why.book.scale.levels.at(std::size_t(rank - 1));
                level.name = toCore(name);
                level.key = toCore(key);
            }
            const Explanation explained = why.explained();
            for (const QString& sentence :
                 {explainText(why.book, explained), nextMarkText(why.book, explained),
                  trailText(why.book, explained)}) {
                CAPTURE(sentence.toStdString());
                // Every one of them stands alone, and what is left reads as English does.
                QString rest = sentence;
                rest.remove(QChar(0x2068) + name + QChar(0x2069));
                rest.remove(QChar(0x2068) + key + QChar(0x2069));
                CHECK_FALSE(rest.contains(name));
                CHECK_FALSE(rest.contains(key));
                CHECK_FALSE(sentence.isRightToLeft());
            }
        }
    }
}
