// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_readability.h"

#include "ui/print/front_blocks.h"
#include "ui/print/missing_letters.h"
#include "ui/print/sheet_fonts.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace trellis::ui {

namespace {

struct Readability {
    Q_DECLARE_TR_FUNCTIONS(Readability)
};

constexpr int kMostNamed = 6;

/// What no font has of a text; every text is looked at once, since most stand on many sheets.
class Missing {
public:
    explicit Missing(const SheetFonts& fonts) : m_fonts(fonts) {}

    const std::set<char32_t>& of(const QString& text)
    {
        const auto [there, isNew] = m_known.try_emplace(text);
        if (isNew) {
            there->second = m_fonts.missingIn(text);
        }
        return there->second;
    }

private:
    const SheetFonts& m_fonts;
    std::map<QString, std::set<char32_t>> m_known;
};

/// What sheets of these languages say.
QStringList languageTexts(const ConferenceSheet& sheet, const SheetExtras& extras)
{
    QStringList texts;
    const auto [first, second] = wordsOf(sheet, extras);
    for (const SheetWords* words : {first, second}) {
        if (words != nullptr) {
            texts += (*words)(Sheet::tr("Thinking about my learning"));
            texts += (*words)(Sheet::tr("I would like help with"));
        }
    }
    return texts;
}

/// Those, and what is the student's own.
QStringList textsOf(const ConferenceSheet& sheet, const SheetExtras& extras)
{
    QStringList texts = languageTexts(sheet, extras);
    texts += {toQt(sheet.student), toQt(sheet.teacher), toQt(sheet.place), toQt(sheet.note)};
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

bool SheetsByFonts::isHeldBack(std::size_t index) const
{
    return std::any_of(heldBack.begin(), heldBack.end(),
                       [index](const HeldBackSheet& sheet) { return sheet.index == index; });
}

bool SheetsByFonts::canBeSaidOtherwise() const
{
    return std::any_of(heldBack.begin(), heldBack.end(),
                       [](const HeldBackSheet& sheet) { return !sheet.isByName; });
}

SheetsByFonts sortByFonts(const std::vector<ConferenceSheet>& sheets, const SheetExtras& extras)
{
    const SheetFonts fonts; // of its own, so that these texts are in nobody's warnings
    Missing missing(fonts);
    SheetsByFonts sorted;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        std::set<char32_t> lacking = missing.of(toQt(sheets[i].student));
        const bool isByName = haveLetters(lacking);
        for (const QString& text : languageTexts(sheets[i], extras)) {
            lacking.merge(std::set<char32_t>(missing.of(text)));
        }
        if (haveLetters(lacking)) {
            sorted.heldBack.push_back({i, isByName});
            sorted.missing.merge(lacking);
        } else {
            sorted.made.push_back(i);
        }
    }
    return sorted;
}

std::vector<ConferenceSheet> picked(const std::vector<ConferenceSheet>& sheets,
                                    const std::vector<std::size_t>& indices)
{
    std::vector<ConferenceSheet> some;
    some.reserve(indices.size());
    for (const std::size_t index : indices) {
        some.push_back(sheets.at(index));
    }
    return some;
}

QString heldBackText(const std::vector<ConferenceSheet>& sheets, const SheetsByFonts& sorted)
{
    if (sorted.heldBack.empty()) {
        return {};
    }
    QStringList students;
    bool isByName = false;
    for (const HeldBackSheet& held : sorted.heldBack) {
        students += named(sheets.at(held.index).student, TextFor::Screen);
        isByName |= held.isByName;
    }
    const QString who = listed(students, kMostNamed);
    const auto count = static_cast<int>(students.size());
    QStringList sentences{
        Readability::tr("%n sheets are held back: %1.", nullptr, count).arg(who),
        Readability::tr("No font on this computer can show %1.").arg(missingNames(sorted.missing)),
        fontAdvice(sorted.missing)};
    if (isByName) {
        sentences += Readability::tr("Or give a name in other letters on the Student page.");
    }
    return paragraph(sentences);
}

QString unreadableText(const SheetFonts& fonts, const std::vector<ConferenceSheet>& sheets,
                       const SheetExtras& extras)
{
    Missing missing(fonts);
    QStringList students;
    for (const ConferenceSheet& sheet : sheets) {
        const QStringList texts = textsOf(sheet, extras);
        if (std::any_of(texts.begin(), texts.end(),
                        [&](const QString& text) { return !missing.of(text).empty(); })) {
            students += named(sheet.student, TextFor::Screen);
        }
    }
    const auto count = static_cast<int>(students.size());
    return count == 0 ? QString()
                      : Readability::tr("%n sheets cannot be read in full: %1.", nullptr, count)
                            .arg(listed(students, kMostNamed));
}

} // namespace trellis::ui
