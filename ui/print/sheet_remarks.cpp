// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_remarks.h"

#include "ui/print/front_blocks.h"
#include "ui/text/conference_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace trellis::ui {

namespace {

struct Remarks {
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

/// Of the teacher's own phrases: "in English, not Spanish (español): What surprised you?"
QStringList phraseGaps(const ConferenceSheet& sheet, const SheetExtras& extras)
{
    const std::string code =
        sheet.language.empty() ? toCore(SheetWords::of({}).code()) : sheet.language;
    QStringList texts;
    bool doesScriptLack = false;
    for (const Phrase& phrase : sheet.foreignPhrases) {
        if (phrase.bank == PhraseBank::ScriptStarter) {
            doesScriptLack = extras.hasScript;
        } else {
            texts += Remarks::tr("in %1, not %2: %3")
                         .arg(languageName(phrase.language), languageText(code),
                              named(phrase.text, TextFor::Screen));
        }
    }
    if (doesScriptLack) {
        texts +=
            Remarks::tr("no words in %1 for sentence starters of your own").arg(languageText(code));
    }
    return texts;
}

} // namespace

QStringList fitTexts(const SheetFit& fit)
{
    QStringList texts;
    if (fit.courses > 1) {
        texts += Remarks::tr("%n courses in short rows", nullptr, fit.courses);
    }
    if (fit.isSecondBeside) {
        texts += Remarks::tr("both languages on one line");
    }
    if (fit.outcomePoints < fit.usualPoints) {
        texts += Remarks::tr("outcomes in smaller letters (%1 points)")
                     .arg(QLocale().toString(fit.outcomePoints));
    }
    if (fit.shown < fit.ofOutcomes) {
        texts += Remarks::tr("room for %1 of %n outcomes", nullptr, fit.ofOutcomes).arg(fit.shown);
    }
    if (fit.isBackSmaller) {
        texts += Remarks::tr("goal and note in smaller letters");
    }
    if (fit.isAgendaInOneLine) {
        texts += Remarks::tr("\u201CWhat we will do\u201D as a line of text");
    }
    if (fit.isBloomHidden && (fit.picked == 0 || fit.isListWithoutBloom)) {
        texts += Remarks::tr("no Bloom steps");
    } else if (fit.isBloomHidden) {
        texts += Remarks::tr("no Bloom steps on the front");
    } else if (fit.isListWithoutBloom) {
        texts += Remarks::tr("no Bloom steps in the whole list");
    }
    if (fit.compactRows > 0) {
        texts += Remarks::tr("%n outcomes without their growth picture", nullptr, fit.compactRows);
    }
    if (fit.picked > 0) {
        const QString front = Remarks::tr("%n outcomes on the front", nullptr, fit.picked);
        texts += (fit.isGrouped ? Remarks::tr("%1, the whole list by category on page %2")
                                : Remarks::tr("%1, the whole list on page %2"))
                     .arg(front, QString::number(fit.listPage));
    }
    if (fit.areLinesFewer) {
        texts += Remarks::tr("fewer lines to write on");
    } else if (fit.areLinesBeside) {
        texts += Remarks::tr("less room to write");
    }
    if (fit.noteAddsPage) {
        texts += Remarks::tr("the note adds a page (page %1)").arg(fit.notePage);
    } else if (fit.notePage > 0) {
        texts += Remarks::tr("the note is on page %1").arg(fit.notePage);
    }
    if (fit.isLonger) {
        texts += Remarks::tr("needs another sheet of paper");
    }
    return texts;
}

QStringList gapTexts(const ConferenceSheet& sheet, const SheetExtras& extras)
{
    constexpr int kMostNamed = 8;
    const QString language = languageText(sheet.language);
    QStringList texts;
    if (sheet.goalsLeftOut > 0) {
        texts +=
            Remarks::tr("%n more goals of last time have no room", nullptr, sheet.goalsLeftOut);
    }
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
    } else if (!outcomes.isEmpty()) {
        texts += Remarks::tr("no words in %1 for outcomes %2", nullptr,
                             static_cast<int>(outcomes.size()))
                     .arg(language, listed(outcomes, kMostNamed));
    }
    if (doLevelsLack) {
        texts += Remarks::tr("no words in %1 for the levels").arg(language);
    }
    texts += phraseGaps(sheet, extras);
    return texts;
}

} // namespace trellis::ui
