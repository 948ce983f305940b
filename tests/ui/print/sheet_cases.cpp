// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/print/sheet_cases.h"

#include "tests/ui/print/sample_sheet.h"
#include "ui/text/strings.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>

namespace trellis::test {

using namespace trellis::ui;

namespace {

Date on(const char* iso)
{
    return *Date::fromIso(iso);
}

void nameOf79(ConferenceSheet& sheet)
{
    sheet.student =
        "Garfield Maximiliana-Theodora von Habsburg-Lothringen de la Cruz y Villanueva X";
    sheet.course = "Period 3 (B) Living Environment and the Science of Everything Around Us!";
}

void noteOf400(ConferenceSheet& sheet)
{
    while (sheet.note.size() < 400) {
        sheet.note += "You ask sharp questions in labs and your graphs are clear. ";
    }
    sheet.note.resize(400);
}

void damagedPhoto(ConferenceSheet& sheet)
{
    fillIn(sheet);
    sheet.work.front().thumbnail = "\x89PNG\r\n this is no picture";
}

void nothingTyped(ConferenceSheet& sheet)
{
    sheet.note.clear();
    sheet.credit = {};
    sheet.boxes.reset();
    sheet.teacher.clear();
    sheet.familyIsAway = true;
}

/// Of a telephone, upright.
void withPhoto(ConferenceSheet& sheet)
{
    fillIn(sheet);
    QImage photo(300, 400, QImage::Format_Grayscale8);
    photo.fill(128);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "PNG");
    sheet.work.resize(1);
    sheet.work.front().thumbnail = bytes.toStdString();
}

void justStarting(ConferenceSheet& sheet)
{
    for (SheetRow& row : sheet.rows) {
        row.growth.clear();
        row.rank.reset();
    }
    sheet.credit.sentence = CreditSentence::JustStarting;
    sheet.credit.count = 0;
    sheet.credit.toGo = sheet.credit.needed;
    sheet.boxes->filled = 0;
}

void severalCourses(ConferenceSheet& sheet)
{
    for (const char* course : {"Algebra 1", "World History"}) {
        ConferenceSheet further = sampleSheet(sheet.student, 10);
        further.course = course;
        further.kind = sheet.kind;
        sheet.furtherCourses.push_back(further);
    }
}

} // namespace

const char* nameOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Conference:
        return "conference";
    case SheetKind::FirstConference:
        return "first";
    case SheetKind::EndOfCourse:
        return "final";
    case SheetKind::Pictures:
        return "pictures";
    case SheetKind::Grades3To5:
        return "grades3-5";
    case SheetKind::LargePrint:
        return "large-print";
    case SheetKind::Contract:
        return "contract";
    }
    return "";
}

const std::vector<SheetCase>& sheetCases()
{
    static const std::vector<SheetCase> cases{
        {"the usual one", 10, nullptr},
        {"no outcomes", 0, nullptr},
        {"1 outcome", 1, nullptr},
        {"1 outcome, not yet seen", 1, justStarting},
        {"2 outcomes, not yet seen", 2, justStarting},
        {"3 outcomes", 3, nullptr},
        {"12 outcomes", 12, nullptr},
        {"18 outcomes", 18, nullptr},
        {"30 outcomes", 30, nullptr},
        {"60 outcomes", 60, nullptr},
        {"a name of 79 characters", 10, nameOf79},
        {"a note of 400 characters", 10, noteOf400},
        {"something in every part", 10, fillIn},
        {"nothing typed, no rule, nobody can come", 10, nothingTyped},
        {"a photo", 10, withPhoto},
        {"a damaged photo", 10, damagedPhoto},
        {"several courses", 10, severalCourses},
    };
    return cases;
}

ConferenceSheet sheetOf(const SheetCase& one, SheetKind kind, const QString& language)
{
    ConferenceSheet sheet = sampleSheet("Garfield Offley", one.outcomes);
    sheet.kind = kind;
    sheet.language = toCore(language);
    sheet.note = "Your graphs are clear.";
    if (one.change != nullptr) {
        one.change(sheet);
    }
    return sheet;
}

void fillIn(ConferenceSheet& sheet)
{
    sheet.date = on("2026-12-10");
    sheet.start = 17 * 60 + 20;
    sheet.place = "Room 214";
    sheet.meetAgainOn = on("2027-03-11");
    sheet.work = {{"Punnett square quiz",
                   on("2026-11-09"),
                   "Blue folder, shelf B",
                   {{"4", "Capable"}},
                   "I found the pattern by myself.",
                   {}},
                  {"Fair test lab report", on("2026-10-21"), {}, {{"5", "Developing"}}, {}, {}}};
    sheet.oldGoals = {
        {"read graphs and say what they do not show", "", "", "", on("2026-11-20"), "6"}};
    sheet.newGoals = {{"plan a fair test alone", "ask for a topic", "my plan has one change",
                       "My sister", on("2027-02-15"), "5"}};
    for (ConferencePrompt& prompt : sheet.reflections) {
        prompt.answer = "I tried it three times.";
    }
    if (sheet.rows.size() > 2) {
        sheet.rows[0].isDecision = true;
        sheet.rows[1].isStarred = true;
        sheet.rows[2].isExempt = true;
        sheet.credit.exempt = 1;
    }
}

QStringList headingsOf(const ConferenceSheet& sheet, const SheetWords& words)
{
    const QString plan = QStringLiteral("4  ") + words(Sheet::tr("My plan to finish"));
    const QString sign = words(Sheet::tr("6  We talked about this together"));
    const QStringList note = sheet.note.empty()
                                 ? QStringList()
                                 : QStringList{words(Sheet::tr("A note from my teacher"))};
    switch (sheet.kind) {
    case SheetKind::Pictures:
        return QStringList{words(Sheet::tr("My conference")), words(Sheet::tr("I can")),
                           words(Sheet::tr("My goal")), words(Sheet::tr("One thing we loved:"))} +
               note + QStringList{sign.section(QStringLiteral("  "), 1)};
    case SheetKind::Contract:
        return {words(Sheet::tr("My learning contract")), words(Sheet::tr("My goals")),
                words(Sheet::tr("What I will do")), words(Sheet::tr("How I will show it")),
                sign.section(QStringLiteral("  "), 1)};
    case SheetKind::Conference:
    case SheetKind::FirstConference:
    case SheetKind::EndOfCourse:
    case SheetKind::Grades3To5:
    case SheetKind::LargePrint:
        break;
    }
    QStringList headings{words(sheet.kind == SheetKind::EndOfCourse
                                   ? Sheet::tr("My course: how it went")
                                   : Sheet::tr("My conference")),
                         words(Sheet::tr("What we will do")),
                         words(sheet.rows.size() > 18 && sheet.kind != SheetKind::LargePrint
                                   ? Sheet::tr("2  What I want to talk about")
                                   : Sheet::tr("2  My learning")),
                         words(Sheet::tr("3  Work I want to show you"))};
    if (sheet.kind == SheetKind::EndOfCourse) {
        const bool isEarned = sheet.credit.sentence == CreditSentence::Met ||
                              sheet.credit.sentence == CreditSentence::Above;
        headings << (isEarned ? QStringList() : QStringList{plan})
                 << words(Sheet::tr("Looking back"));
    } else {
        headings << words(sheet.kind == SheetKind::FirstConference
                              ? Sheet::tr("About me as a learner")
                              : Sheet::tr("Thinking about my learning"))
                 << words(Sheet::tr("4  My goals"));
    }
    return headings + note << words(Sheet::tr("5  Questions from my family")) << sign;
}

} // namespace trellis::test
