// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/level_words.h"
#include "ui/print/front_blocks.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_style.h"
#include "ui/text/credit_text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace trellis::ui {

namespace {

constexpr TextStyle kUsualSentence{12.0, true};
constexpr std::array kLargeSentences{TextStyle{16.0, true}, TextStyle{15.0, true},
                                     TextStyle{14.0, true}};
constexpr double kBox = 7.2;
constexpr double kBoxHeight = 6.0;
constexpr double kBoxGap = 1.1;
constexpr double kAboveBoxes = 2.2; // the credit line begins here
constexpr double kLineOver = 1.6;   // how far it reaches over the boxes
constexpr double kSentencePitch = 6.4;
constexpr double kLeastBeside = 60.0; // room for words beside the boxes
constexpr double kBesideBoxes = 3.6;

struct BoxRows {
    int perRow = 0;
    int rows = 0;
    double width = 0.0;
    double rowPitch = kBoxHeight + 2 * kLineOver + 3.6;
};

BoxRows boxRows(int pool, double width)
{
    BoxRows b;
    b.perRow = std::min(pool, static_cast<int>((width + kBoxGap) / (kBox + kBoxGap)));
    b.rows = (pool + b.perRow - 1) / b.perRow;
    b.width = b.perRow * (kBox + kBoxGap) - kBoxGap;
    return b;
}

/// Returns how far they reach, with the words under the credit line.
double drawBoxes(Block& block, const CreditBoxes& boxes, const BoxRows& rows)
{
    double right = rows.width;
    for (int i = 0; i < boxes.pool; ++i) {
        const double x = (i % rows.perRow) * (kBox + kBoxGap);
        const double y = kAboveBoxes + (i / rows.perRow) * rows.rowPitch;
        const QRectF rect(x, y, kBox, kBoxHeight);
        if (i < boxes.filled) {
            block.add(TickedBox{rect}, rect);
        } else {
            block.openBox(rect.adjusted(0.15, 0.15, -0.15, -0.15));
        }
        if (boxes.lineAfter == i + 1) {
            constexpr double kWidth = 0.9;
            const double lineX = x + kBox + kBoxGap / 2;
            const QLineF line(lineX, y - kLineOver, lineX, y + kBoxHeight + kLineOver);
            block.add(RuleLine{line, kWidth, false},
                      QRectF(lineX - kWidth / 2, line.y1(), kWidth, line.dy()));
            const Spoken said = block.kit().both(Sheet::tr("credit line"));
            const QString words = said.second.isEmpty()
                                      ? said.first
                                      : said.first + QStringLiteral("  ") + said.second;
            const double half = block.kit().line(words, kDate).width / 2;
            const double middle = std::clamp(lineX, half, block.width() - half);
            block.textCentred(words, kDate, middle, line.y2() + 2.8);
            right = std::max(right, middle + half);
        }
    }
    return right;
}

/// "I have 5 of the 7 I need for credit." and "2 to go.", without what parts them.
QStringList sentencesOf(const QString& text)
{
    constexpr std::array kEnds{u'.', u'!', u'?', u'\u3002', u'\u06D4', u'\u0964'};
    constexpr std::array kClosed{u'\u3002', u'\u0964'}; // no space has to follow
    const auto isOneOf = [](QChar c, const auto& list) {
        return std::find(list.begin(), list.end(), c.unicode()) != list.end();
    };
    QStringList sentences;
    int depth = 0; // what a user wrote is never parted
    qsizetype begin = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        depth += text[i] == QChar(0x2068) ? 1 : text[i] == QChar(0x2069) ? -1 : 0;
        if (depth == 0 && isOneOf(text[i], kEnds) &&
            (text[i + 1].isSpace() || isOneOf(text[i], kClosed))) {
            sentences += text.mid(begin, i + 1 - begin).trimmed();
            begin = i + 1;
        }
    }
    sentences += text.mid(begin).trimmed();
    return sentences;
}

/// As few lines as whole sentences need; none where one of them is wider.
std::optional<std::vector<ShapedLine>> wholeSentences(const SheetKit& kit, const QString& text,
                                                      TextStyle style, double width)
{
    QStringList lines;
    for (const QString& sentence : sentencesOf(text)) {
        const QString longer =
            lines.isEmpty() ? sentence : lines.last() + QLatin1Char(' ') + sentence;
        if (!lines.isEmpty() && kit.line(longer, style).width <= width) {
            lines.last() = longer;
        } else {
            lines += sentence;
        }
    }
    std::vector<ShapedLine> shaped;
    for (const QString& line : lines) {
        shaped.push_back(kit.line(line, style));
        if (shaped.back().width > width) {
            return std::nullopt;
        }
    }
    return shaped;
}

/// The sentence as it will stand.
struct SaidResult {
    TextStyle style;
    std::vector<ShapedLine> lines;
    bool isBeside = false; ///< the boxes, not under them
};

/// At the end of a course as large as there is room; beside the boxes where whole sentences have
/// room there, at most two lines of them.
SaidResult resultOf(const SheetKit& kit, const ConferenceSheet& sheet, const QString& text,
                    double width, double beside)
{
    constexpr std::size_t kMostBeside = 2;
    const bool isLarge = sheet.kind == SheetKind::EndOfCourse;
    const std::vector<TextStyle> styles =
        isLarge ? std::vector<TextStyle>(kLargeSentences.begin(), kLargeSentences.end())
                : std::vector<TextStyle>{kUsualSentence};
    if (beside >= kLeastBeside) {
        for (const TextStyle style : styles) {
            const auto whole = wholeSentences(kit, text, style, beside);
            if (whole && whole->size() <= kMostBeside) {
                return {style, *whole, true};
            }
        }
        const auto broken = kit.wrapped(boundNumbers(text), styles.back(), beside);
        if (!isLarge && broken.size() <= kMostBeside) {
            return {styles.back(), broken, true};
        }
    }
    for (const TextStyle style : styles) {
        const auto whole = wholeSentences(kit, text, style, width);
        if (whole && (whole->size() == 1 || style == styles.back())) {
            return {style, *whole, false};
        }
    }
    return {styles.back(), kit.wrapped(boundNumbers(text), styles.back(), width), false};
}

} // namespace

QString boundNumbers(QString text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == QLatin1Char(' ') && (text[i - 1].isDigit() || text[i + 1].isDigit())) {
            text[i] = QChar(QChar::Nbsp);
        }
    }
    return text;
}

QString levelName(const SheetWords& words, const ConferenceSheet& sheet, int rank)
{
    const std::string name = levelWordsIn(sheet, rank, toCore(words.code())).name;
    return named(name.empty() ? sheet.levels.at(static_cast<std::size_t>(rank - 1)).name : name,
                 TextFor::Screen);
}

Spoken levelName(const SheetKit& kit, const ConferenceSheet& sheet, int rank)
{
    Spoken name{isolated(sheet.levels.at(static_cast<std::size_t>(rank - 1)).name), {}};
    if (kit.second != nullptr) {
        name.second = levelName(*kit.second, sheet, rank);
    }
    return name.second == name.first ? Spoken{name.first, {}} : name;
}

QString creditText(const SheetWords& words, const ConferenceSheet& sheet)
{
    const bool isUnderWay = sheet.credit.sentence == CreditSentence::JustStarting ||
                            sheet.credit.sentence == CreditSentence::ToGo ||
                            sheet.credit.sentence == CreditSentence::AlsoNeed;
    if (sheet.kind != SheetKind::FirstConference || !isUnderWay) {
        CreditFacts credit = sheet.credit;
        for (AlsoNeeded& needed : credit.also) {
            const std::string name = levelWordsIn(sheet, needed.rank, toCore(words.code())).name;
            needed.level = name.empty() ? needed.level : name;
        }
        return creditSentence(credit, TextFor::Screen, words);
    }
    const auto started =
        std::count_if(sheet.rows.begin(), sheet.rows.end(),
                      [](const SheetRow& row) { return !row.isExempt && !row.isNotStarted(); });
    return words(Sheet::tr("I need %1 of these %2 by the end. I have started %3."))
        .arg(words.number(sheet.credit.needed), words.number(sheet.credit.ofThese),
             words.number(static_cast<int>(started)));
}

Block creditBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    Block block(kit, width);
    const QString sentence = creditText(kit.words, sheet);
    if (sentence.isEmpty()) {
        return block;
    }
    const QString exempt = exemptSentence(sheet.credit, kit.words);
    double height = 0.0;
    double beside = 0.0;
    if (sheet.boxes && sheet.boxes->pool > 0) {
        const BoxRows rows = boxRows(sheet.boxes->pool, width);
        const double right = drawBoxes(block, *sheet.boxes, rows);
        height = kAboveBoxes + rows.rows * rows.rowPitch;
        beside = rows.rows == 1 ? width - right - kBesideBoxes : 0.0;
    }
    const SaidResult result = resultOf(kit, sheet, sentence, width, beside);
    const double x = result.isBeside ? width - beside : 0.0;
    double baseline =
        result.isBeside || height == 0.0 ? kAboveBoxes + kBoxHeight / 2 + 1.5 : height + 4.4;
    if (result.isBeside && result.lines.size() > 1) {
        baseline -= kSentencePitch / 2 - 2.2; // clear of the rule above
    }
    // Marks above capitals (Vietnamese has two on one letter) rise a little over the size.
    constexpr double kHighest = 1.15 * 25.4 / 72.0;
    baseline =
        std::max(baseline, (result.isBeside ? 0.0 : height) + result.style.points * kHighest);
    baseline = block.paragraph(result.lines, result.style, x, baseline, kSentencePitch);
    double low = baseline + result.lines.back().ink.bottom();
    if (!exempt.isEmpty()) {
        const auto& lines = kit.wrapped(exempt, kSmallPrompt, width - x);
        baseline = block.paragraph(lines, kSmallPrompt, x,
                                   std::max(baseline + 5.6, low + 0.5 - lines.front().ink.top()),
                                   kPromptPitch);
        low = baseline + lines.back().ink.bottom();
    }
    if (kit.second != nullptr) {
        const QString also = creditText(*kit.second, sheet) + QLatin1Char(' ') +
                             exemptSentence(sheet.credit, *kit.second);
        const auto& small = kit.wrapped(boundNumbers(also.trimmed()), kSecond, width - x);
        baseline = block.paragraph(small, kSecond, x,
                                   std::max({baseline + 4.4, low + 0.5 - small.front().ink.top(),
                                             baseline + 2.0 - small.front().ink.top()}),
                                   4.0);
        low = baseline + small.back().ink.bottom();
    }
    block.setHeight(std::max({height, baseline + 2.4, low + 0.5}));
    return block;
}

} // namespace trellis::ui
