// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/course_copy.h"
#include "core/storage/read.h"
#include "tests/commandline/run.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis::test;
using nlohmann::json;

namespace {

json levelOf(const Desk& desk, const std::string& number, std::size_t outcome,
             std::vector<std::string> more = {})
{
    std::vector<std::string> arguments{"levels", "--class", "P3", "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const json answer = desk.must(arguments).json();
    for (const json& student : answer["students"]) {
        if (student["number"] == number) {
            return student["levels"].at(outcome);
        }
    }
    return nullptr;
}

json creditOf(const Desk& desk, const std::string& number)
{
    const json answer = desk.must({"credit", "--class", "P3", "--json"}).json();
    for (const json& student : answer["students"]) {
        if (student["number"] == number) {
            return student;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("a level, its method and the reason are the same everywhere", "[commandline]")
{
    const Desk desk;
    desk.fill();
    desk.mark("001", "1", "2026-10-01", "D");
    desk.mark("001", "1", "2026-10-08", "C");
    CHECK(levelOf(desk, "001", 0)["level"] == "C");
    CHECK(levelOf(desk, "001", 0, {"--as-of", "2026-10-05"})["level"] == "D");

    const auto whatIf =
        desk.must({"method", "--course", "Biology", "weighted-latest", "--what-if", "--json"});
    CHECK(whatIf.json()["applied"] == false);
    CHECK(whatIf.json()["levels"].empty());
    desk.must({"method", "--course", "Biology", "weighted-latest"});
    CHECK(levelOf(desk, "001", 0)["value"] == 2.65);
    const auto why = desk.must({"explain", "--class", "P3", "--student", "Okafor, Amara",
                                "--outcome", "1", "--json"})
                         .json();
    CHECK(why["text"].get<std::string>().find("65 % of 3 + 35 % of 2 = 2.65") != std::string::npos);
    CHECK(why["evidence"].size() == 2);
    CHECK(why["next"].size() == 3);

    desk.must({"thresholds", "--course", "Biology", "C=2.7"});
    CHECK(levelOf(desk, "001", 0)["level"] == "D");
    desk.must({"thresholds", "--course", "Biology", "--default"});
    CHECK(levelOf(desk, "001", 0)["level"] == "C");

    desk.must({"method", "--course", "Biology", "--parameter", "30", "--outcome", "1"});
    CHECK(levelOf(desk, "001", 0)["value"] == 2.3);
    CHECK(levelOf(desk, "001", 0)["level"] == "D");
    desk.must({"method", "--course", "Biology", "course", "--outcome", "1"});
    CHECK(levelOf(desk, "001", 0)["value"] == 2.65);
    desk.must({"method", "--course", "Biology", "--minimum", "3"});
    CHECK(levelOf(desk, "001", 0)["level"].is_null());
    CHECK(levelOf(desk, "001", 0)["evidence"] == 2);
}

TEST_CASE("a decision and an exemption stand until the day they are removed", "[commandline]")
{
    const Desk desk;
    desk.fill();
    desk.mark("002", "2", "2026-10-01", "E");
    desk.must({"decide", "--class", "P3", "--student", "002", "--outcome", "2", "--level", "C",
               "--reason", "I saw it", "--date", "2026-10-10"});
    CHECK(levelOf(desk, "002", 1)["level"] == "C");
    CHECK(levelOf(desk, "002", 1)["calculated"] == "E");
    CHECK(levelOf(desk, "002", 1)["decision"] == true);
    CHECK(levelOf(desk, "002", 1, {"--as-of", "2026-10-09"})["level"] == "E");
    desk.mark("002", "2", "2026-10-12", "D");
    CHECK(levelOf(desk, "002", 1)["newerEvidence"] == true);
    desk.must({"decide", "--class", "P3", "--student", "002", "--outcome", "2", "--remove",
               "--date", "2026-10-20"});
    CHECK(levelOf(desk, "002", 1)["level"] == "D");
    CHECK(levelOf(desk, "002", 1, {"--as-of", "2026-10-19"})["level"] == "C");
    CHECK(desk.run({"decide", "--class", "P3", "--student", "002", "--outcome", "2", "--remove"})
              .code == 1);

    desk.must(
        {"exempt", "--class", "P3", "--student", "002", "--outcome", "2", "--reason", "late"});
    CHECK(levelOf(desk, "002", 1)["exempt"] == true);
    desk.must({"exempt", "--class", "P3", "--student", "002", "--outcome", "2", "--remove"});
    CHECK(levelOf(desk, "002", 1)["exempt"] == false);

    desk.must({"withdraw", "--class", "P3", "--student", "002", "--outcome", "2", "--date",
               "2026-10-12"});
    CHECK(levelOf(desk, "002", 1)["level"] == "E");
    CHECK(desk.run({"withdraw", "--class", "P3", "--student", "002", "--outcome", "2", "--date",
                    "2026-10-12"})
              .code == 1);
}

TEST_CASE("each --of and --level belongs to the --at-least before it", "[commandline]")
{
    const Desk desk;
    desk.fill();
    desk.must({"rule", "--course", "Biology", "--at-least", "2", "--at-least", "100%", "--of",
               "1,2", "--level", "D", "--required", "3"});
    const auto rule = desk.must({"rule", "--course", "Biology", "--json"}).json()["rule"];
    CHECK(rule.is_string());
    for (const char* outcome : {"1", "2", "3"}) {
        desk.mark("003", outcome, "2026-10-01", "D");
    }
    auto credit = creditOf(desk, "003");
    REQUIRE(credit["conditions"].size() == 3);
    CHECK(credit["conditions"][0]["holds"] == false);
    CHECK(credit["conditions"][1]["holds"] == true);
    CHECK(credit["conditions"][2]["missing"] == 1);
    CHECK(credit["toGo"] == 2);
    desk.mark("003", "3", "2026-10-08", "C");
    desk.mark("003", "1", "2026-10-08", "C");
    credit = creditOf(desk, "003");
    CHECK(credit["earned"] == true);
    CHECK(credit["standing"] == "earned");

    desk.must({"award", "--class", "P3", "--all"});
    CHECK(creditOf(desk, "003")["awarded"] == "2026-11-22");
    desk.mark("003", "1", "2026-11-01", "E");
    CHECK(creditOf(desk, "003")["stillMeets"] == false);
    CHECK(creditOf(desk, "003")["awarded"] == "2026-11-22");
    desk.must({"award", "--class", "P3", "--student", "003", "--revoke", "--reason", "mistake"});
    CHECK(creditOf(desk, "003")["awarded"].is_null());

    desk.must({"rule", "--course", "Biology", "--student", "002", "--reason", "moved in late",
               "--at-least", "1"});
    CHECK(creditOf(desk, "002")["needed"] == 1);
    CHECK(creditOf(desk, "002")["ownRule"].is_string());
    desk.must({"rule", "--course", "Biology", "--student", "002", "--none"});
    CHECK(creditOf(desk, "002")["needed"] == 2);
    desk.must({"rule", "--course", "Biology", "--none"});
    CHECK(creditOf(desk, "002")["standing"] == "noRule");
}

TEST_CASE("marks keep their level on a new scale", "[commandline]")
{
    const Desk desk;
    desk.fill();
    desk.mark("001", "1", "2026-10-01", "C");
    desk.mark("001", "2", "2026-10-01", "D");
    const std::string before = contentOf(desk.file);
    const Run refused =
        desk.run({"scale", "--course", "Biology", "E=Emerging", "C=Capable", "--credit", "C"});
    CHECK(refused.code == 1);
    CHECK(contentOf(desk.file) == before);
    desk.must({"scale", "--course", "Biology", "E=Emerging", "C=Capable", "A=Advanced", "--credit",
               "C", "--map", "D=E"});
    CHECK(levelOf(desk, "001", 0)["level"] == "C");
    CHECK(levelOf(desk, "001", 0)["rank"] == 2);
    CHECK(levelOf(desk, "001", 1)["level"] == "E");
    desk.must({"undo"});
    CHECK(contentOf(desk.file) == before);
}

TEST_CASE("a course may count its levels, and evidence comes in by the digits", "[commandline]")
{
    const Desk desk;
    desk.fill();
    desk.mark("001", "1", "2026-10-01", "C");
    desk.must({"scale", "--course", "Biology", "1=Beginning", "2=Developing", "3=Proficient",
               "4=Exemplary", "--credit", "3", "--map", "E=1", "D=2", "C=3"});
    CHECK(levelOf(desk, "001", 0)["level"] == "3");
    desk.mark("001", "2", "2026-10-02", "4");
    CHECK(levelOf(desk, "001", 1)["level"] == "4");
    CHECK(levelOf(desk, "001", 1)["rank"] == 4);
    // A digit that means another level elsewhere.
    const Run refused = desk.run({"scale", "--course", "Biology", "2=Beginning", "1=Proficient",
                                  "--credit", "1", "--map", "3=1", "4=1"});
    CHECK(refused.code == 1);
    CHECK(refused.err.find("the number of its place") != std::string::npos);
}

TEST_CASE("several levels that disappear are mapped at once, and no level is made by mistake",
          "[commandline]")
{
    const Desk desk;
    desk.fill();
    desk.mark("001", "1", "2026-10-01", "E");
    desk.mark("001", "2", "2026-10-01", "D");
    const std::string before = contentOf(desk.file);
    const auto scale = [&](std::vector<std::string> words) {
        words.insert(words.begin(),
                     {"scale", "--course", "Biology", "N=Not yet", "C=Capable", "--credit", "C"});
        return desk.run(std::move(words));
    };
    // What would be a level called N above all others.
    const Run refused = desk.run({"scale", "--course", "Biology", "N=Not yet", "C=Capable", "D=N",
                                  "--credit", "C", "--map", "E=N"});
    CHECK(refused.code == 1);
    CHECK(refused.err.find("the name of level D") != std::string::npos);
    CHECK(scale({"--map", "E=N", "A=Advanced"}).code == 1); // a level behind the mappings
    CHECK(contentOf(desk.file) == before);
    CHECK(scale({"--map", "E=N", "D=N"}).code == 0);
    CHECK(levelOf(desk, "001", 0)["level"] == "N");
    CHECK(levelOf(desk, "001", 1)["level"] == "N");
    CHECK(levelOf(desk, "001", 1)["rank"] == 1);
    desk.must({"undo"});
    CHECK(contentOf(desk.file) == before);
    CHECK(scale({"--map", "E=N", "--map", "D=N"}).code == 0);
}

TEST_CASE("a student who moves out is shown for the days before", "[commandline]")
{
    const Desk desk;
    desk.fill();
    desk.mark("001", "1", "2026-10-01", "C");
    desk.must({"move", "--class", "P3", "--student", "001", "--out", "--date", "2026-11-01"});
    CHECK(levelOf(desk, "001", 0).is_null());
    CHECK(levelOf(desk, "001", 0, {"--as-of", "2026-10-31"})["level"] == "C");
    CHECK(levelOf(desk, "001", 0, {"--as-of", "2026-11-01"}).is_null());
    CHECK(desk.run({"move", "--class", "P3", "--student", "001", "--out"}).code == 1);
    desk.must({"move", "--class", "P3", "--student", "001", "--back", "--date", "2026-11-10"});
    CHECK(levelOf(desk, "001", 0)["level"] == "C");
    CHECK(levelOf(desk, "001", 0, {"--as-of", "2026-11-05"}).is_null());
}

TEST_CASE("a calendar, another class and a copy of the file", "[commandline]")
{
    const Desk desk;
    desk.must({"add", "course", "--course", "Physics", "--term", "Autumn", "--from", "2026-09-01",
               "--to", "2026-12-18"});
    desk.must({"add", "class", "--course", "Physics", "--class", "P5", "--days", "wed,fri"});
    CHECK(desk.run({"add", "class", "--course", "Physics", "--class", "p5"}).code == 1);
    desk.must({"add", "student", "--class", "P5", "--name", "Berg, Sanne", "--number", "0042"});
    desk.must({"calendar", "--class", "P5", "--days", "mon", "--off", "2026-11-26..2026-11-27",
               "--off", "2026-12-07"});
    const auto again = desk.must({"calendar", "--class", "P5", "--off", "2026-12-07", "--json"});
    CHECK(again.json()["op"].is_null());
    const auto levels = desk.must({"levels", "--class", "P5", "--json"}).json();
    CHECK(levels["students"][0]["name"] == "Sanne Berg");
    CHECK(levels["students"][0]["number"] == "0042");
    const std::string copy = desk.write("copy.trellis", "an older copy");
    desk.must({"backup", copy});
    CHECK(contentOf(copy) == contentOf(desk.file));
}

TEST_CASE("two courses of one name are told apart by a class", "[commandline]")
{
    const Desk desk;
    desk.fill();
    {
        auto gradebook = trellis::Gradebook::open(desk.file, {});
        REQUIRE(gradebook);
        const auto classes = trellis::readClasses(*gradebook);
        const auto book = trellis::readClassBook(*gradebook, classes->front().id);
        const trellis::Term spring{{}, "Spring", day("2027-01-06"), day("2027-06-18")};
        REQUIRE(trellis::carryOver(*gradebook, *book,
                                   {{"Biology", spring, day("2026-11-22")},
                                    "P3 spring",
                                    {book->outcomes.front().id},
                                    {}}));
    }
    const Run asked = desk.run({"rule", "--course", "Biology", "--at-least", "1"});
    CHECK(asked.code == 1);
    CHECK(asked.err.find("Biology · P3 spring") != std::string::npos);
    desk.must({"rule", "--course", "Biology · P3 spring", "--at-least", "1"});
    desk.must({"rule", "--course", "biology · p3", "--at-least", "2"});
}
