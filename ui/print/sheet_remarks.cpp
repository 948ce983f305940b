// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_remarks.h"

#include "ui/print/front_blocks.h"
#include "ui/print/sheet_fonts.h"
#include "ui/text/conference_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace trellis::ui {

namespace {

struct Remarks {
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

/// What every sheet says in its language, and what is the student's own.
QStringList textsOf(const ConferenceSheet& sheet, const SheetExtras& extras)
{
    QStringList texts{toQt(sheet.student), toQt(sheet.teacher), toQt(sheet.place),
                      toQt(sheet.note)};
    const auto [first, second] = wordsOf(sheet, extras);
    for (const SheetWords* words : {first, second}) {
        if (words != nullptr) {
            texts += (*words)(Sheet::tr("Thinking about my learning"));
        }
    }
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        texts += toQt(course->course);
        for (const SheetRow& row : course->rows) {
            texts += toQt(row.wording);
        }
        for (const Level& level : course->levels) {
            texts += toQt(level.name);
        }
    }
    return texts;
}

} // namespace

QStringList fitTexts(const SheetFit& fit)
{
    QStringList texts;
    if (fit.courses > 1) {
        texts += Remarks::tr("%1 courses in short rows").arg(fit.courses);
    }
    if (fit.isSecondBeside) {
        texts += Remarks::tr("the second language beside the first");
    }
    if (fit.outcomePoints < fit.usualPoints) {
        texts += Remarks::tr("outcomes at %1 points").arg(QLocale().toString(fit.outcomePoints));
    }
    if (fit.isAgendaInOneLine) {
        texts += Remarks::tr("what we will do in one line");
    }
    if (fit.isBloomHidden) {
        texts += Remarks::tr("without Bloom steps");
    }
    if (fit.compactRows > 0) {
        texts += Remarks::tr("short rows: %1").arg(fit.compactRows);
    }
    if (fit.picked > 0) {
        texts +=
            fit.isGrouped
                ? Remarks::tr("%1 to talk about on the front, all by category on a further leaf")
                      .arg(fit.picked)
                : Remarks::tr("%1 to talk about on the front, all on a further leaf")
                      .arg(fit.picked);
    }
    if (fit.areLinesBeside) {
        texts += Remarks::tr("lines to write on begin behind the words");
    }
    if (fit.noteAddsPage) {
        texts += Remarks::tr("the note adds a page");
    }
    if (fit.isLonger) {
        texts += Remarks::tr("goes on on another leaf");
    }
    return texts;
}

QStringList gapTexts(const ConferenceSheet& sheet)
{
    constexpr int kMostNamed = 8;
    const QString language = languageText(sheet.language);
    QStringList texts;
    QStringList outcomes;
    std::size_t of = 0;
    bool doLevelsLack = false;
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        for (const SheetRow& row : course->rows) {
            if (row.lacksWording) {
                outcomes += sheet.furtherCourses.empty()
                                ? named(row.code, TextFor::Screen)
                                : named(course->course + " " + row.code, TextFor::Screen);
            }
        }
        of += course->rows.size();
        doLevelsLack |= course->levelsLackWords;
    }
    if (outcomes.size() > 1 && static_cast<std::size_t>(outcomes.size()) == of) {
        texts += Remarks::tr("no words in %1 for the outcomes").arg(language);
    } else if (outcomes.size() == 1) {
        texts += Remarks::tr("no words in %1 for outcome %2").arg(language, outcomes.front());
    } else if (!outcomes.isEmpty()) {
        texts += Remarks::tr("no words in %1 for outcomes %2")
                     .arg(language, listed(outcomes, kMostNamed));
    }
    if (doLevelsLack) {
        texts += Remarks::tr("no words in %1 for the levels").arg(language);
    }
    return texts;
}

QString unreadableText(const SheetFonts& fonts, const std::vector<ConferenceSheet>& sheets,
                       const SheetExtras& extras)
{
    constexpr int kMostNamed = 6;
    std::map<QString, bool> known; // most texts stand on many sheets
    QStringList students;
    for (const ConferenceSheet& sheet : sheets) {
        const QStringList texts = textsOf(sheet, extras);
        const bool isWhole = std::all_of(texts.begin(), texts.end(), [&](const QString& text) {
            const auto [there, isNew] = known.try_emplace(text, true);
            if (isNew) {
                there->second = fonts.canShow(text);
            }
            return there->second;
        });
        if (!isWhole) {
            students += named(sheet.student, TextFor::Screen);
        }
    }
    const auto count = static_cast<int>(students.size());
    return count == 0   ? QString()
           : count == 1 ? Remarks::tr("1 sheet cannot be read in full: %1.").arg(students.front())
                        : Remarks::tr("%1 sheets cannot be read in full: %2.")
                              .arg(QString::number(count), listed(students, kMostNamed));
}

} // namespace trellis::ui
