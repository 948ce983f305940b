// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/print/sample_sheet.h"
#include "ui/print/sheet_web_page.h"
#include "ui/text/language.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

/// What a reader of the page meets, in order; as XML, which every tag has to be closed for.
struct Parsed {
    QString language;
    QString direction;
    QStringList headings; ///< "1 My conference"
    QStringList columns;
    QStringList rowHeads;
    QStringList pictures; ///< their alternative texts
    QString text;         ///< everything that is read out
    QString trouble;
};

Parsed parsed(const QString& page)
{
    QString xml = page.section(QLatin1Char('\n'), 1);
    xml.replace(QRegularExpression(QStringLiteral("<(meta|br|img)([^>]*)>")),
                QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(xml);
    Parsed found;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            found.text += reader.text();
        }
        if (!reader.isStartElement()) {
            continue;
        }
        const QString name = reader.name().toString();
        const auto attributes = reader.attributes();
        const auto inner = [&] {
            const QString text =
                reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            found.text += text + QLatin1Char('\n');
            return text;
        };
        if (name == QLatin1String("html")) {
            found.language = attributes.value(QLatin1String("lang")).toString();
            found.direction = attributes.value(QLatin1String("dir")).toString();
        } else if (name == QLatin1String("style")) {
            reader.skipCurrentElement();
        } else if (name == QLatin1String("h1") || name == QLatin1String("h2") ||
                   name == QLatin1String("h3")) {
            found.headings += name.mid(1) + QLatin1Char(' ') + inner();
        } else if (name == QLatin1String("th")) {
            const bool isRow = attributes.value(QLatin1String("scope")) == QLatin1String("row");
            (isRow ? found.rowHeads : found.columns) += inner();
        } else if (name == QLatin1String("img")) {
            found.pictures += attributes.value(QLatin1String("alt")).toString();
        }
    }
    if (reader.hasError()) {
        found.trouble = reader.errorString();
    }
    return found;
}

std::string pictureBytes()
{
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

/// A sheet with something in every section.
ConferenceSheet fullSheet()
{
    ConferenceSheet sheet = sampleSheet("Mara Okoye", 10);
    sheet.date = Date::fromIso("2026-12-10");
    sheet.start = 17 * 60 + 20;
    sheet.place = "Room 214";
    sheet.note = "You can now read a graph.";
    sheet.work = {{"Model of a cell",
                   *Date::fromIso("2026-11-01"),
                   "folder, shelf B",
                   {{"4", "Capable"}},
                   "it took three tries",
                   pictureBytes()},
                  {"A damaged photo", *Date::fromIso("2026-11-02"), "", {}, "", "no picture"}};
    sheet.oldGoals = {{"read a graph", "", "", "", Date::fromIso("2026-11-20"), "6"}};
    sheet.newGoals = {{"judge a claim", "read two letters", "I can say what is missing", "My aunt",
                       Date::fromIso("2027-01-15"), "8"}};
    sheet.reflections.front().answer = "I asked for help";
    sheet.meetAgainOn = Date::fromIso("2027-02-04");
    return sheet;
}

} // namespace

TEST_CASE("web page: headings, real tables and the language for a screen reader",
          "[ui][print][web]")
{
    const ConferenceSheet sheet = fullSheet();
    const Parsed page = parsed(sheetWebPage(sheet));
    CHECK(page.trouble.isEmpty());
    CHECK(page.language == QStringLiteral("en"));
    CHECK(page.direction == QStringLiteral("ltr"));
    const QStringList wanted{QStringLiteral("1 My conference"),
                             QStringLiteral("2 What we will do"),
                             QStringLiteral("2 2 My learning"),
                             QStringLiteral("2 3 Work I want to show you"),
                             QStringLiteral("3 Model of a cell, Nov 1"),
                             QStringLiteral("3 A damaged photo, Nov 2"),
                             QStringLiteral("2 Thinking about my learning"),
                             QStringLiteral("2 4 My goals"),
                             QStringLiteral("3 My goal 1"),
                             QStringLiteral("3 My goal 2"),
                             QStringLiteral("2 A note from my teacher"),
                             QStringLiteral("2 5 Questions from my family"),
                             QStringLiteral("2 6 We talked about this together")};
    CHECK(page.headings == wanted);
    CHECK(page.columns == QStringList{QStringLiteral("Outcome"), QStringLiteral("I can …"),
                                      QStringLiteral("How I have grown"), QStringLiteral("Now")});
    REQUIRE(page.rowHeads.size() == 10);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        CHECK(page.rowHeads[static_cast<qsizetype>(i)] == toQt(sheet.rows[i].wording));
    }
    // The damaged photo is left out; the other one says what it is.
    CHECK(page.pictures == QStringList{QStringLiteral("Model of a cell")});
    for (const char* words :
         {"Thu Dec 10, 5:20 PM, Room 214", "I have 5 of the 7 I need for credit. 2 to go.",
          "Shows outcome 4: Capable", "It is here: folder, shelf B",
          "I chose this because it took three tries", "I am proud that I asked for help",
          "We would also like time with the teacher.", "Still working on it",
          "Last time I said: read a graph, by Nov 20.", "By Jan 15 I will be able to judge a claim",
          "First I will read two letters", "I will know because I can say what is missing",
          "My aunt will help me.", "You can now read a graph.", "What made you proud?",
          "We meet again on Thu Feb 4", "1 Welcome (1 min)", "2 Learning (6 min)",
          "Shows what was recorded up to Dec 9, 2026."}) {
        INFO(words);
        CHECK(page.text.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(page.text.contains(QLatin1Char('%')));
}

TEST_CASE("web page: every kind in every language, in its direction", "[ui][print][web]")
{
    for (const QString& language : SheetWords::languages()) {
        const SheetWords& words = SheetWords::of(language);
        for (const SheetKind kind :
             {SheetKind::Conference, SheetKind::FirstConference, SheetKind::EndOfCourse,
              SheetKind::Pictures, SheetKind::Grades3To5, SheetKind::LargePrint,
              SheetKind::Contract}) {
            INFO(toCore(language) << " kind " << int(kind));
            ConferenceSheet sheet = fullSheet();
            sheet.language = toCore(language);
            sheet.kind = kind;
            const Parsed page = parsed(sheetWebPage(sheet, {true, true, true, {}}));
            CHECK(page.trouble.isEmpty());
            CHECK(page.language == language);
            CHECK((page.direction == QStringLiteral("rtl")) == words.isRightToLeft());
            CHECK(page.headings.size() >= 4);
            CHECK(page.text.contains(QStringLiteral("Mara Okoye")));
            CHECK(page.text.contains(QStringLiteral("judge a claim")) ==
                  (kind != SheetKind::EndOfCourse));
            CHECK(page.text.contains(words(Sheet::tr("For families"))));
            CHECK_FALSE(page.text.contains(QLatin1Char('%')));
            if (language != QLatin1String("en")) {
                CHECK_FALSE(page.text.contains(QStringLiteral("I will know because I")));
            }
        }
    }
}

TEST_CASE("web page: what is not said in the family's language is not read as if it were",
          "[ui][print][web]")
{
    ConferenceSheet sheet = fullSheet();
    sheet.language = "ar";
    sheet.rows[0].lacksWording = true;
    sheet.levelsLackWords = true;
    const QString own = toQt(programLanguage());
    const QString html = sheetWebPage(sheet);
    CHECK(parsed(html).trouble.isEmpty());
    CHECK(html.contains(QStringLiteral("<bdi lang=\"%1\">%2</bdi>")
                            .arg(own, toQt(sheet.rows[0].wording).toHtmlEscaped())));
    CHECK(html.contains(
        QStringLiteral("<bdi>%1</bdi>").arg(toQt(sheet.rows[1].wording).toHtmlEscaped())));
    CHECK(html.contains(QStringLiteral("<bdi lang=\"%1\">Capable</bdi>").arg(own)));
    // The sign of a level is for eyes, its name for ears.
    CHECK(html.count(QStringLiteral("<svg")) ==
          html.count(QStringLiteral("aria-hidden=\"true\"><circle")));
    CHECK(html.count(QStringLiteral("<svg")) > 10);
    // Nothing is fetched from anywhere.
    for (const char* from : {"http:", "https:", "url(", "<link", "<script", "@import"}) {
        CAPTURE(from);
        CHECK_FALSE(html.contains(QLatin1String(from)));
    }
    CHECK(html.contains(QStringLiteral("@media print")));
}

TEST_CASE("web page: on a telephone each outcome is a card with what its column says",
          "[ui][print][web]")
{
    for (const SheetKind kind : {SheetKind::Conference, SheetKind::EndOfCourse}) {
        ConferenceSheet sheet = fullSheet();
        sheet.kind = kind;
        const QString html = sheetWebPage(sheet);
        CHECK(html.contains(QStringLiteral("@media screen and (max-width: 36em)")));
        CHECK(html.contains(QStringLiteral("td::before { content: attr(data-head)")));
        CHECK(html.contains(QStringLiteral("data-head=\"Now\"")));
        // Shown as blocks it is still read as a table.
        CHECK(html.count(QStringLiteral("<td")) ==
              html.count(QStringLiteral("<td role=\"cell\" data-head=\"")));
        CHECK(html.count(QStringLiteral("<tr")) == html.count(QStringLiteral("<tr role=\"row\"")));
        CHECK(html.count(QStringLiteral("<table")) ==
              html.count(QStringLiteral("<table role=\"table\"")));
    }
}

TEST_CASE("web page: what was asked and what was answered are told apart", "[ui][print][web]")
{
    ConferenceSheet sheet = fullSheet();
    sheet.reflections = {{PhraseBank::Reflection, {}, "What did you build (B)!", "7 bridges"}};
    CHECK(sheetWebPage(sheet).contains(
        QStringLiteral("<bdi>What did you build (B)!</bdi> \u2013 <bdi>7 bridges</bdi>")));
}

TEST_CASE("web page: a day that ends in a full stop ends its sentence", "[ui][print][web]")
{
    ConferenceSheet sheet = fullSheet();
    sheet.language = "ru";
    sheet.oldGoals.front().dueOn = Date::fromIso("2026-11-30");
    const QString text = parsed(sheetWebPage(sheet)).text;
    CHECK(text.contains(QStringLiteral("30 нояб.")));
    CHECK_FALSE(text.contains(QStringLiteral("30 нояб..")));
}

TEST_CASE("web page: a goal that is due in another year says so", "[ui][print][web]")
{
    ConferenceSheet sheet = fullSheet();
    sheet.oldGoals.front().dueOn = Date::fromIso("2027-12-15");
    CHECK(parsed(sheetWebPage(sheet)).text.contains(QStringLiteral("by Dec 15.")));
    sheet.oldGoals.front().isDueFarAway = true;
    CHECK(parsed(sheetWebPage(sheet)).text.contains(QStringLiteral("by Dec 15, 2027.")));
}

TEST_CASE("web page: of many outcomes those to talk about come first, then all", "[ui][print][web]")
{
    ConferenceSheet sheet = sampleSheet("Mara Okoye", 30);
    sheet.rows[25].isStarred = true;
    const QString html = sheetWebPage(sheet);
    const Parsed page = parsed(html);
    CHECK(page.trouble.isEmpty());
    CHECK(page.headings.contains(QStringLiteral("2 2 What I want to talk about")));
    CHECK(page.headings.contains(QStringLiteral("2 Everything I am learning")));
    REQUIRE(page.rowHeads.size() == 40);
    CHECK(page.rowHeads.mid(0, 10).contains(toQt(sheet.rows[25].wording)));
    for (std::size_t i = 0; i < 30; ++i) {
        CHECK(page.rowHeads[static_cast<qsizetype>(10 + i)] == toQt(sheet.rows[i].wording));
    }
    // What was not seen yet says so, with the ring of dots.
    CHECK(page.text.contains(QStringLiteral("Not yet seen")));
    CHECK(html.contains(QStringLiteral("stroke-dasharray")));
}

TEST_CASE("web page: what is written by hand has room, as on the paper", "[ui][print][web]")
{
    const auto textOf = [](SheetKind kind, const SheetExtras& extras = {}) {
        ConferenceSheet sheet = sampleSheet("Mara Okoye");
        sheet.kind = kind;
        sheet.note = "You can now read a graph.\nNext, judge a claim.";
        const Parsed page = parsed(sheetWebPage(sheet, extras));
        CHECK(page.trouble.isEmpty());
        return page;
    };
    const Parsed usual = textOf(SheetKind::Conference, {false, true, true, {}});
    CHECK(usual.text.contains(QStringLiteral("Last time I said:")));
    CHECK(usual.text.contains(QStringLiteral("Your child needs 7 out of")));
    for (const char* blank : {"I will be able to", "By (date)", "will help me by", "Title, date",
                              "Shows outcome", "I chose this because"}) {
        INFO(blank);
        CHECK(usual.text.count(QString::fromUtf8(blank)) == 2);
    }
    CHECK(usual.text.contains(QStringLiteral("Here today:")));
    CHECK(usual.headings.contains(QStringLiteral("3 My goal 2")));
    CHECK(usual.text.count(QStringLiteral("I can do it by myself")) == 1);
    CHECK(usual.text.contains(QStringLiteral("means your child can do it alone.")));
    CHECK(textOf(SheetKind::Grades3To5).text.count(QStringLiteral("I will be able to")) == 1);
    CHECK_FALSE(textOf(SheetKind::FirstConference).text.contains(QStringLiteral("Last time")));
    const Parsed contract = textOf(SheetKind::Contract);
    CHECK(contract.headings.contains(QStringLiteral("2 We talked about this together")));
    CHECK(contract.text.contains(QStringLiteral("My family")));
    CHECK(contract.text.count(QStringLiteral("I will be able to")) == 2);
    const Parsed young = textOf(SheetKind::Pictures);
    CHECK(young.headings.contains(QStringLiteral("2 My goal")));
    for (const char* words : {"Hello", "Read to you", "I want to get better at",
                              "One thing we loved:", "My teacher", "We meet again on"}) {
        INFO(words);
        CHECK(young.text.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("web page: several courses have a table each, a second language stands beside the first",
          "[ui][print][web]")
{
    ConferenceSheet sheet = fullSheet();
    ConferenceSheet further = sampleSheet("Mara Okoye", 4);
    further.course = "Algebra";
    sheet.furtherCourses = {further};
    sheet.ownLevels[0].translations = {{"ar", "مبتدئ", "أبدأ الآن."}};
    const QString html = sheetWebPage(sheet, {false, true, true, "ar"});
    const Parsed page = parsed(html);
    const SheetWords& arabic = SheetWords::of(QStringLiteral("ar"));
    for (const QString& words :
         {QStringLiteral("مبتدئ"), QStringLiteral("أبدأ الآن."),
          arabic(Sheet::tr("We meet again on")),
          arabic(Sheet::tr("%1 will help me.")).section(QLatin1Char('%'), 0, 0),
          arabic(Sheet::tr("%1 means just starting.")).section(QLatin1Char(' '), 1),
          QStringLiteral("means just starting.")}) {
        INFO(toCore(words));
        CHECK(page.text.contains(words));
    }
    CHECK(page.trouble.isEmpty());
    CHECK(page.headings.contains(QStringLiteral("3 Living Environment")));
    CHECK(page.headings.contains(QStringLiteral("3 Algebra")));
    CHECK(page.rowHeads.size() == 14);
    CHECK(html.contains(QStringLiteral("<small lang=\"ar\" dir=\"rtl\">")));
}

TEST_CASE("web page: what people wrote is text, never markup", "[ui][print][web]")
{
    ConferenceSheet sheet = sampleSheet("Mara Okoye", 1);
    sheet.student = "<script>alert(1)</script> %1 & Co";
    sheet.course = "%2 <b>";
    sheet.rows.front().wording = "tell < from > & \"quote\" %2";
    sheet.note = "<img src=x>";
    sheet.newGoals = {{"%1 <i>", "%2", "%3", "%4 <u>", Date::fromIso("2027-01-15"), "%5"}};
    const QString page = sheetWebPage(sheet);
    CHECK(parsed(page).trouble.isEmpty());
    CHECK_FALSE(page.contains(QStringLiteral("<script")));
    CHECK_FALSE(page.contains(QStringLiteral("<img")));
    CHECK(page.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt; %1 &amp; Co")));
    CHECK(page.contains(QStringLiteral("tell &lt; from &gt; &amp;")));
    CHECK(page.contains(QStringLiteral("%1 &lt;i&gt;")));
    CHECK(page.contains(QStringLiteral("%4 &lt;u&gt;")));
    CHECK_FALSE(page.contains(QStringLiteral("http")));
}

TEST_CASE("web page: one file for each student, also of the same name", "[ui][print][web]")
{
    const TempFolder folder;
    ConferenceSheet a = sampleSheet("Mara Okoye", 2);
    ConferenceSheet b = sampleSheet("mara okoye", 2);
    const auto report = writeSheetWebPages(folder.file("pages"), {a, b});
    REQUIRE(report);
    REQUIRE(report->files.size() == 2);
    CHECK(report->files.at(0).filename().string() == "Mara Okoye.html");
    CHECK(report->files.at(1).filename().string() == "mara okoye (2).html");
    // Whose it is can be told without opening it, where they have numbers.
    a.number = "00417";
    b.number = "00093";
    const auto numbered = writeSheetWebPages(folder.file("numbered"), {b, a});
    REQUIRE(numbered);
    CHECK(numbered->files.at(0).filename().string() == "mara okoye 00093.html");
    CHECK(numbered->files.at(1).filename().string() == "Mara Okoye 00417.html");
    CHECK(bytesOf(numbered->files.at(1)).find("00417") == std::string::npos);
    // Nothing of the other student is in it.
    CHECK(bytesOf(report->files.at(0)).find("mara okoye") == std::string::npos);
    CHECK(writeSheetWebPages(folder.file("none"), {}).error().code == ErrorCode::EmptyClass);
}
