// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/sheet_cases.h"
#include "ui/print/conference_layout.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

const SheetFonts& fonts()
{
    static const SheetFonts fonts;
    return fonts;
}

/// What a family would see first, of one sheet.
struct Looks {
    double leastPoints = 99.0;
    double leastOutcome = 99.0;
    bool hasOtherDigits = false;
    bool hasPercent = false;
    int headingsAlone = 0; ///< at the foot of a page, with nothing below but the footer
};

bool isFooter(const SheetItem& item, const SheetLayout& layout)
{
    return item.rect.bottom() > layout.pageSize().height() - kEndMargin - 6.5 + 0.5;
}

/// The rule under a heading, which nothing else has.
bool isUnderHeading(const SheetItem& item)
{
    const auto* rule = std::get_if<RuleLine>(&item.drawn);
    return rule != nullptr && rule->width == 0.4 && !rule->isDotted;
}

/// What begins as an outcome does, with its size; heads of columns are bold.
std::vector<std::pair<QString, double>> wordingsOn(const SheetPage& page)
{
    std::vector<std::pair<QString, double>> wordings;
    for (const SheetItem& item : page.items) {
        const auto* run = std::get_if<TextRun>(&item.drawn);
        if (run != nullptr && !run->style.isBold) {
            const QString text = QString(run->text)
                                     .remove(QChar(0x2067))
                                     .remove(QChar(0x2068))
                                     .remove(QChar(0x2069));
            if (text.startsWith(QStringLiteral("I can "))) {
                wordings.emplace_back(text, run->style.points);
            }
        }
    }
    return wordings;
}

Looks looksOf(const SheetLayout& layout)
{
    Looks looks;
    for (const SheetPage& page : layout.pages) {
        double lowest = 0.0;
        for (const SheetItem& item : page.items) {
            if (!isFooter(item, layout)) {
                lowest = std::max(lowest, item.rect.bottom());
            }
        }
        for (const SheetItem& item : page.items) {
            constexpr double kLeastBelow = 4.0; // a line of text at least
            if (isUnderHeading(item) && lowest - item.rect.bottom() < kLeastBelow) {
                ++looks.headingsAlone;
            }
            const auto* run = std::get_if<TextRun>(&item.drawn);
            if (run == nullptr) {
                continue;
            }
            looks.leastPoints = std::min(looks.leastPoints, run->style.points);
            for (const QChar c : run->text) {
                looks.hasOtherDigits |= c.isDigit() && c.unicode() > u'9';
                looks.hasPercent |= c == QLatin1Char('%');
            }
        }
        for (const auto& [text, points] : wordingsOn(page)) {
            looks.leastOutcome = std::min(looks.leastOutcome, points);
        }
    }
    return looks;
}

/// The texts of a sheet in the order in which they are drawn, without spaces, wherever lines end.
QString read(const SheetLayout& layout)
{
    return textsOf(layout).join(QString()).remove(QLatin1Char(' '));
}

QString unspaced(QString text)
{
    return text.remove(QLatin1Char(' '));
}

} // namespace

TEST_CASE("every sheet: whole, large enough, one kind of digits, no heading alone",
          "[ui][print][matrix]")
{
    for (const QString& language : SheetWords::languages()) {
        for (const SheetKind kind : kKinds) {
            for (const SheetCase& one : sheetCases()) {
                const ConferenceSheet sheet = sheetOf(one, kind, language);
                for (const Paper paper : kPapers) {
                    INFO(toCore(language) << ", " << nameOf(kind) << ", " << one.about << ", "
                                          << (paper == Paper::A4 ? "A4" : "Letter"));
                    const SheetLayout layout = layoutConferenceSheet(sheet, fonts(), paper);
                    checkPages(layout);
                    const Looks looks = looksOf(layout);
                    CHECK(looks.leastPoints >= 8.0);
                    CHECK(looks.leastOutcome >= 10.5);
                    CHECK_FALSE(looks.hasOtherDigits);
                    CHECK_FALSE(looks.hasPercent);
                    CHECK(looks.headingsAlone == 0);
                    const QString all = read(layout);
                    CHECK(all.contains(unspaced(toQt(sheet.student))));
                    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
                        CHECK(textsOn(layout.pages[page]).last() ==
                              SheetWords::of(language)(Sheet::tr("Page %1 of %2"))
                                  .arg(page + 1)
                                  .arg(layout.pages.size()));
                    }
                }
            }
        }
    }
}

TEST_CASE("every sheet: its headings word for word and in order, in all languages",
          "[ui][print][matrix]")
{
    for (const QString& language : SheetWords::languages()) {
        for (const SheetKind kind : kKinds) {
            for (const SheetCase& one : sheetCases()) {
                const ConferenceSheet sheet = sheetOf(one, kind, language);
                INFO(toCore(language) << ", " << nameOf(kind) << ", " << one.about);
                const QString all = read(layoutConferenceSheet(sheet, fonts(), Paper::Letter));
                qsizetype at = -1;
                for (const QString& heading : headingsOf(sheet, SheetWords::of(language))) {
                    INFO(toCore(heading));
                    const qsizetype next = all.indexOf(unspaced(heading), at + 1);
                    CHECK(next > at);
                    at = std::max(at, next);
                }
            }
        }
    }
}

TEST_CASE("every sheet: ten outcomes and what belongs to them are one leaf", "[ui][print][matrix]")
{
    for (const QString& language : SheetWords::languages()) {
        for (const SheetKind kind : kKinds) {
            const std::size_t leaf = kind == SheetKind::LargePrint ? 6 : 2;
            for (const Paper paper : kPapers) {
                INFO(toCore(language)
                     << ", " << nameOf(kind) << ", " << (paper == Paper::A4 ? "A4" : "Letter"));
                const ConferenceSheet sheet = sheetOf(sheetCases().front(), kind, language);
                CHECK(layoutConferenceSheet(sheet, fonts(), paper).pages.size() <= leaf);
            }
        }
    }
}

TEST_CASE("every sheet: beside few boxes nothing runs into what is said under them",
          "[ui][print][matrix]")
{
    constexpr std::array kLed{SheetKind::Conference, SheetKind::FirstConference,
                              SheetKind::EndOfCourse, SheetKind::Grades3To5, SheetKind::LargePrint};
    for (const QString& language : SheetWords::languages()) {
        for (const SheetKind kind : kLed) {
            for (int outcomes = 1; outcomes <= 4; ++outcomes) {
                ConferenceSheet sheet =
                    sheetOf({"few outcomes", outcomes, nullptr}, kind, language);
                for (const int exempt : {0, 2}) {
                    sheet.credit.exempt = exempt;
                    for (const char* second : {"", "ru"}) {
                        INFO(toCore(language) << ", " << nameOf(kind) << ", " << outcomes
                                              << " outcomes, " << exempt << " exempt, " << second);
                        checkPages(layoutConferenceSheet(sheet, fonts(), Paper::Letter,
                                                         {false, false, true, second}));
                    }
                }
            }
        }
    }
}
