// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_web_parts.h"

#include "ui/print/back_blocks.h"
#include "ui/print/front_blocks.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <QImage>

namespace trellis::ui {

namespace {

/// The rank of the headings of sections.
constexpr int kSection = 2;

/// "Thu Dec 10, 5:20 PM, Room 214"
QString whenAndWhere(const SheetWords& words, const ConferenceSheet& sheet)
{
    QStringList parts;
    if (sheet.date) {
        parts += words.dateWithWeekday(*sheet.date).toHtmlEscaped();
    }
    if (sheet.start) {
        parts += words.clock(*sheet.start).toHtmlEscaped();
    }
    if (!sheet.place.empty()) {
        parts += theirs(sheet.place);
    }
    return parts.join(words(Sheet::tr(", ", "between day, time and place")));
}

/// A thumbnail in the page itself; nothing where it cannot be read.
QString picture(const SheetWork& work)
{
    const QByteArray bytes = QByteArray::fromRawData(work.thumbnail.data(),
                                                     static_cast<qsizetype>(work.thumbnail.size()));
    const QImage image = QImage::fromData(bytes);
    if (image.isNull()) {
        return {};
    }
    const char* type = bytes.startsWith("\x89PNG") ? "png" : "jpeg";
    return WebWriter::paragraph(
        QStringLiteral("<img src=\"data:image/%1;base64,%2\" width=\"%3\" height=\"%4\" "
                       "alt=\"%5\">")
            .arg(QLatin1String(type), QString::fromLatin1(bytes.toBase64()),
                 QString::number(image.width()), QString::number(image.height()),
                 toQt(work.title).simplified().toHtmlEscaped()));
}

/// "Shows outcome 4: Capable"
QString shows(const SheetWords& words, const ConferenceSheet& sheet, const SheetWork& work)
{
    QStringList parts;
    for (const SheetWork::Shows& shown : work.shows) {
        parts += shown.level.empty()
                     ? theirs(shown.code)
                     : words(Sheet::tr("%1: %2"))
                           .arg(theirs(shown.code), QStringLiteral("<bdi>%1</bdi>")
                                                        .arg(shownLevel(words, sheet, shown.level)
                                                                 .remove(QChar(0x2068))
                                                                 .remove(QChar(0x2069))
                                                                 .toHtmlEscaped()));
    }
    return parts.isEmpty() ? QString()
                           : words(Sheet::tr("Shows outcome %1"))
                                 .toHtmlEscaped()
                                 .arg(parts.join(words(Sheet::tr(", "))));
}

QString goal(const WebWriter& page, const SheetGoal& goal)
{
    const QString able =
        page.inBoth([&](const SheetWords& its) { return ableWords(its, goal).toHtmlEscaped(); });
    QString html = goal.dueOn ? QString() : page.answer(Sheet::tr("By (date)"), {});
    html += page.answer(able, goal.text);
    if (!goal.code.empty()) {
        html += QStringLiteral("<li>%1</li>\n").arg(page.inBoth([&](const SheetWords& its) {
            return its(Sheet::tr("Outcome %1")).toHtmlEscaped().arg(theirs(goal.code));
        }));
    }
    html += page.answer(Sheet::tr("First I will"), goal.firstStep);
    html += page.answer(Sheet::tr("I will know because"), goal.evidence);
    html += goal.helper.empty()
                ? page.answer(QStringLiteral("<span class=\"name\"></span> ") +
                                  page.say(Sheet::tr("will help me by")),
                              {})
                : QStringLiteral("<li>%1</li>\n").arg(page.inBoth([&](const SheetWords& its) {
                      return its(Sheet::tr("%1 will help me."))
                          .toHtmlEscaped()
                          .arg(theirs(goal.helper));
                  }));
    return QStringLiteral("<ul>\n%1</ul>\n").arg(html);
}

/// How many goals the paper has room for.
std::size_t usualGoals(SheetKind kind)
{
    const bool isOne = kind == SheetKind::Grades3To5 || kind == SheetKind::LargePrint;
    return isOne ? 1 : 2;
}

/// What was promised, or room to say it; a first conference has none.
QString lastTime(const WebWriter& page, const ConferenceSheet& sheet)
{
    const std::vector<Saying> ticks(howItWent().begin(), howItWent().end());
    if (sheet.kind == SheetKind::FirstConference) {
        return {};
    }
    QString html;
    for (const SheetGoal& old : sheet.oldGoals) {
        html += WebWriter::paragraph(page.inBoth([&](const SheetWords& its) {
            return old.dueOn ? promiseFrame(its, old).toHtmlEscaped().arg(
                                   theirs(old.text), dueWords(its, old).toHtmlEscaped())
                             : its(Sheet::tr("Last time I said: %1"))
                                   .toHtmlEscaped()
                                   .arg(theirs(old.text));
        }));
        html += page.ticks(ticks, {isHowItWent(0, old.state), isHowItWent(1, old.state),
                                   isHowItWent(2, old.state)});
    }
    return sheet.oldGoals.empty() ? page.list({Sheet::tr("Last time I said:")}) + page.ticks(ticks)
                                  : html;
}

QString listOf(const QString& entries)
{
    return QStringLiteral("<ul>\n%1</ul>\n").arg(entries);
}

/// What was written the last time where nothing is now.
QString lastWritten(const WebWriter& page, const ConferenceSheet& sheet, PaperQuestion question)
{
    const std::string& before = writtenBefore(sheet, question);
    return before.empty() || !writtenOn(sheet, question).empty()
               ? QString()
               : page.inBoth([&before](const SheetWords& its) {
                     return its(Sheet::tr("Last time: %1")).toHtmlEscaped().arg(theirs(before));
                 });
}

/// An entry for a question of the paper itself.
QString asked(const WebWriter& page, const ConferenceSheet& sheet, PaperQuestion question,
              const Saying& saying)
{
    const QString before = lastWritten(page, sheet, question);
    return page.answer(before.isEmpty() ? page.say(saying)
                                        : before + QStringLiteral("<br>") + page.say(saying),
                       writtenOn(sheet, question));
}

} // namespace

QString headPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    const SheetWords& words = page.words();
    QStringList courses;
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        courses += theirs(course->course);
    }
    const QString names = courses.join(words(Sheet::tr(", ")));
    QString html = WebWriter::paragraph(whenAndWhere(words, sheet));
    if (sheet.kind == SheetKind::Contract) {
        return html + WebWriter::paragraph(names);
    }
    return html + WebWriter::paragraph(page.inBoth([&](const SheetWords& its) {
               return sheet.teacher.empty()
                          ? its(Sheet::tr("%1. I lead this conference.")).toHtmlEscaped().arg(names)
                          : its(Sheet::tr("%1 with %2. I lead this conference."))
                                .toHtmlEscaped()
                                .arg(names, theirs(sheet.teacher));
           })) +
           (sheet.familyIsAway ? listOf(page.answer(Sheet::tr("Who listened today:"), {}) +
                                        page.answer(Sheet::tr("I showed this sheet to"),
                                                    writtenOn(sheet, PaperQuestion::ShownTo)))
                               : page.list({Sheet::tr("Here today:")}));
}

QString agendaPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    if (sheet.kind == SheetKind::Pictures) {
        return page.heading(kSection, Sheet::tr("What we will do")) +
               page.ticks({Sheet::tr("Hello"), Sheet::tr("Show my work"), Sheet::tr("Read to you"),
                           Sheet::tr("My goal"), Sheet::tr("Thank you")});
    }
    return page.heading(kSection, Sheet::tr("What we will do")) + page.agenda(sheet);
}

QString workPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    const SheetWords& words = page.words();
    QString html = page.heading(kSection, Sheet::tr("3  Work I want to show you"));
    for (const SheetWork& work : sheet.work) {
        html += QStringLiteral("<h3>%1%2%3</h3>\n")
                    .arg(theirs(work.title), words(Sheet::tr(", ")),
                         words.shortDate(work.date).toHtmlEscaped());
        html += picture(work);
        html += WebWriter::paragraph(
            page.inBoth([&](const SheetWords& its) { return shows(its, sheet, work); }));
        html += WebWriter::paragraph(page.inBoth([&](const SheetWords& its) {
            return work.place.empty()
                       ? QString()
                       : its(Sheet::tr("It is here: %1")).toHtmlEscaped().arg(theirs(work.place));
        }));
        html += QStringLiteral("<ul>\n%1</ul>\n")
                    .arg(page.answer(Sheet::tr("I chose this because"), work.reason));
    }
    // As many as the paper has room for.
    constexpr std::size_t kUsualWork = 2;
    for (std::size_t i = sheet.work.size(); i < kUsualWork; ++i) {
        html += page.list({Sheet::tr("Title, date"), Sheet::tr("Shows outcome"),
                           Sheet::tr("I chose this because")});
    }
    return html;
}

QString thinkingPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    QString html;
    for (const ConferencePrompt& prompt : reflectionsOn(sheet)) {
        html += page.answer(page.prompt(prompt) + betweenOwnAndAnswer(prompt), prompt.answer);
    }
    return html.isEmpty() ? QString()
                          : page.heading(kSection, Sheet::tr("Thinking about my learning")) +
                                QStringLiteral("<ul>\n%1</ul>\n").arg(html);
}

QString aboutMePart(const WebWriter& page, const ConferenceSheet& sheet)
{
    const auto answerTo = [&](const Saying& saying, ProfileQuestion question) {
        return page.answer(saying, sheet.profile[static_cast<std::size_t>(question)]);
    };
    return page.heading(kSection, Sheet::tr("About me as a learner")) +
           QStringLiteral("<ul>\n%1</ul>\n")
               .arg(answerTo(Sheet::tr("I am good at"), ProfileQuestion::Strengths) +
                    answerTo(Sheet::tr("I learn best when"), ProfileQuestion::LearnsBestWhen) +
                    answerTo(Sheet::tr("I care about"), ProfileQuestion::Interests) +
                    asked(page, sheet, PaperQuestion::TeacherShouldKnow,
                          Sheet::tr("Something my teacher should know")));
}

QString goalsPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    QString html =
        page.heading(kSection, sheet.kind == SheetKind::Contract ? Sheet::tr("My goals")
                                                                 : Sheet::tr("4  My goals"));
    std::vector<SheetGoal> goals = sheet.newGoals;
    if (sheet.kind == SheetKind::Contract) {
        goals.insert(goals.end(), sheet.oldGoals.begin(), sheet.oldGoals.end());
    } else {
        html += lastTime(page, sheet);
    }
    goals.resize(std::max(goals.size(), usualGoals(sheet.kind)));
    for (std::size_t i = 0; i < goals.size(); ++i) {
        if (goals.size() > 1) {
            html += QStringLiteral("<h3>%1</h3>\n").arg(page.inBoth([i](const SheetWords& its) {
                const QString which = its.number(static_cast<int>(i) + 1);
                return (its(Sheet::tr("My goal")) + QLatin1Char(' ') + which).toHtmlEscaped();
            }));
        }
        html += goal(page, goals[i]);
    }
    return html;
}

QString youngPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    QString html = page.heading(kSection, Sheet::tr("My goal"));
    if (!sheet.oldGoals.empty()) {
        html += lastTime(page, sheet);
    }
    QString entries;
    for (const SheetGoal& goal : sheet.newGoals) {
        entries += page.answer(Sheet::tr("I want to get better at"), goal.text);
    }
    if (entries.isEmpty()) {
        entries = page.answer(Sheet::tr("I want to get better at"), {});
    }
    return html + listOf(entries + asked(page, sheet, PaperQuestion::FamilyLoved,
                                         Sheet::tr("One thing we loved:")));
}

QString lookingBackPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    return page.heading(kSection, Sheet::tr("Looking back"), isFinished(sheet) ? 4 : 0) +
           (sheet.oldGoals.empty() ? QString() : lastTime(page, sheet)) +
           listOf(
               asked(page, sheet, PaperQuestion::TakeWithMe,
                     Sheet::tr("What I will take with me")) +
               asked(page, sheet, PaperQuestion::Advice, Sheet::tr("Advice for the next class")));
}

QString contractPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    constexpr Saying kChange = Sheet::tr("We may change this on");
    const auto day = Date::fromIso(writtenOn(sheet, PaperQuestion::MayChangeOn));
    const QString change =
        day ? QStringLiteral("<li>%1</li>\n").arg(page.inBoth([&](const SheetWords& its) {
            return (its(kChange) + QLatin1Char(' ') + its.dateWithWeekday(*day)).toHtmlEscaped();
        }))
            : page.answer(kChange, {});
    return page.heading(kSection, Sheet::tr("What I will do")) +
           listOf(asked(page, sheet, PaperQuestion::MustDo, Sheet::tr("What I must do")) +
                  asked(page, sheet, PaperQuestion::ChooseToDo, Sheet::tr("What I choose"))) +
           page.heading(kSection, Sheet::tr("How I will show it")) +
           listOf(asked(page, sheet, PaperQuestion::ShowItBy, Sheet::tr("I will show it by")) +
                  change);
}

QString notePart(const WebWriter& page, const ConferenceSheet& sheet)
{
    return sheet.note.empty() ? QString()
                              : page.heading(kSection, Sheet::tr("A note from my teacher")) +
                                    WebWriter::paragraph(theirLines(sheet.note));
}

QString questionsPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    QString html = page.heading(kSection, Sheet::tr("5  Questions from my family"));
    QString questions;
    for (const ConferencePrompt& prompt : sheet.questions) {
        questions += QStringLiteral("<li>%1</li>\n").arg(page.prompt(prompt));
    }
    if (!questions.isEmpty()) {
        html += WebWriter::paragraph(page.say(Sheet::tr("You could ask:"))) +
                QStringLiteral("<ul>\n%1</ul>\n").arg(questions);
    }
    html += WebWriter::paragraph(lastWritten(page, sheet, PaperQuestion::FamilyWrote));
    html += WebWriter::paragraph(theirs(writtenOn(sheet, PaperQuestion::FamilyWrote)));
    constexpr Saying kTime = Sheet::tr("We would also like time with the teacher.");
    return html + page.ticks({kTime}, {sheet.wantsTeacherTime});
}

QString signPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    const QString again = page.inBoth([&](const SheetWords& its) {
        const QString words = its(Sheet::tr("We meet again on"));
        return (sheet.meetAgainOn
                    ? words + QLatin1Char(' ') + its.dateWithWeekday(*sheet.meetAgainOn)
                    : words)
            .toHtmlEscaped();
    });
    constexpr Saying kHeading = Sheet::tr("6  We talked about this together");
    const bool hasAgenda = sheet.kind != SheetKind::Contract && sheet.kind != SheetKind::Pictures;
    return (hasAgenda ? page.heading(kSection, kHeading)
                      : page.headingWithoutNumber(kSection, kHeading)) +
           page.list({Sheet::tr("Me"), Sheet::tr("My family"), Sheet::tr("My teacher")}) +
           WebWriter::paragraph(again);
}

} // namespace trellis::ui
