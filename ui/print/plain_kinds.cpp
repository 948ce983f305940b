// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/plain_kinds.h"

#include "ui/print/back_blocks.h"
#include "ui/print/growth_geometry.h"
#include "ui/print/page_flow.h"
#include "ui/print/sheet_phrases.h"
#include "ui/print/sheet_style.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr TextStyle kLarge{18.0, false};
constexpr TextStyle kLargeBold{18.0, true};
constexpr TextStyle kLargeTitle{24.0, true};
constexpr TextStyle kChild{20.0, false};
constexpr TextStyle kChildBold{20.0, true};
constexpr double kLargePitch = 10.2;
constexpr double kLargeMargin = 25.0;
constexpr double kLargeWriting = 12.0;
constexpr double kChildWriting = 15.0;

/// Text that goes down a page line by line, never cut.
class Column {
public:
    explicit Column(PageFlow& flow) : m_flow(flow) {}

    void text(const QString& words, TextStyle style, double pitch, double above = 3.0)
    {
        const SheetKit& kit = m_flow.kit();
        const auto lines = kit.wrapped(words, style, m_flow.width());
        m_flow.gap(above);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            Block block(kit, m_flow.width());
            const double rise = std::max(i == 0 ? 0.0 : pitch * 0.72, -lines[i].ink.top() + 0.4);
            block.text(lines[i], style, 0.0, rise);
            block.setHeight(rise + std::max(pitch * 0.28, lines[i].ink.bottom() + 0.2));
            m_flow.makeRoom(block.height());
            m_flow.place(block);
        }
    }

    void lines(int count, double pitch)
    {
        for (int i = 0; i < count; ++i) {
            Block block(m_flow.kit(), m_flow.width());
            block.rule(0.0, m_flow.width(), pitch, 0.35);
            block.setHeight(pitch + 0.4);
            m_flow.makeRoom(block.height());
            m_flow.place(block);
        }
    }

    /// What was typed, else lines to write on; kept with the words above it.
    void asked(const QString& words, const std::string& answer, int count)
    {
        const QString said = toQt(answer).simplified();
        if (said.isEmpty()) {
            const auto& wrapped = m_flow.kit().wrapped(words, kLarge, m_flow.width());
            const double needed = static_cast<double>(wrapped.size()) * (kLargePitch + 2.0) +
                                  count * (kLargeWriting + 0.5) + 4.0;
            m_flow.makeRoom(std::min(needed, m_flow.pageHeight()));
            text(words, kLarge, kLargePitch, 4.0);
            lines(count, kLargeWriting);
        } else {
            text(words + QLatin1Char(' ') + QChar(0x2068) + said + QChar(0x2069), kLarge,
                 kLargePitch, 4.0);
        }
    }

    void heading(const Saying& saying)
    {
        m_flow.makeRoom(std::min(44.0, m_flow.pageHeight()));
        m_flow.gap(7.0);
        Block block(m_flow.kit(), m_flow.width());
        const auto& lines =
            m_flow.kit().wrapped(m_flow.kit().say(saying), kLargeBold, m_flow.width());
        const double last = block.paragraph(lines, kLargeBold, 0.0,
                                            std::max(6.4, -lines[0].ink.top()), kLargePitch);
        const double y =
            last + std::max(m_flow.kit().descent(kLargeBold), lines.back().ink.bottom()) + 0.8;
        block.rule(0.0, m_flow.width(), y, 0.6);
        block.setHeight(y + 1.0);
        m_flow.place(block);
    }

    void ticks(const std::vector<QString>& words)
    {
        constexpr double kBox = 6.0;
        for (const QString& each : words) {
            Block block(m_flow.kit(), m_flow.width());
            const auto& lines = m_flow.kit().wrapped(each, kLarge, m_flow.width() - kBox - 3.0);
            const double first = std::max(7.6, -lines[0].ink.top() + 0.4);
            block.openBox(QRectF(0.2, first - kBox + 0.8, kBox, kBox), 0.4);
            const double last = block.paragraph(lines, kLarge, kBox + 3.0, first, kLargePitch);
            block.setHeight(last + lines.back().ink.bottom() + 1.6);
            m_flow.makeRoom(block.height());
            m_flow.place(block);
        }
    }

private:
    PageFlow& m_flow;
};

Saying levelWordFor(const SheetRow& row)
{
    return row.growth.empty() ? Sheet::tr("Not yet seen") : Sheet::tr("No level yet");
}

QString nowText(const SheetKit& kit, const ConferenceSheet& sheet, const SheetRow& row)
{
    if (row.isExempt) {
        return kit.say(Sheet::tr("Does not count for me"));
    }
    return row.rank ? named(sheet.levels.at(static_cast<std::size_t>(*row.rank - 1)).name,
                            TextFor::Screen)
                    : kit.say(levelWordFor(row));
}

/// The level in words and the picture below.
Block largeOutcome(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                   const SheetRow& row)
{
    constexpr double kGlyph = 7.0;
    constexpr double kPicture = 20.0;
    Block block(kit, width);
    double y = 7.6;
    const QString now = kit.say(Sheet::tr("Now: %1")).arg(nowText(kit, sheet, row));
    double textAt = 0.0;
    if (!row.isExempt) {
        const QRectF square(0.0, y - kGlyph + 1.0, kGlyph, kGlyph);
        block.add(LevelMark{square, row.rank.value_or(0), sheet.creditRank}, square);
        textAt = kGlyph + 3.0;
    }
    const auto& lines = kit.wrapped(now, kLargeBold, width - textAt);
    y = block.paragraph(lines, kLargeBold, textAt, y, kLargePitch) + lines.back().ink.bottom();
    if (!row.isExempt && row.growth.size() > 1) {
        const QRectF box(0.0, y + 1.5, std::min(width, 110.0), kPicture);
        const GrowthGeometry g = growthGeometry(row.growth, sheet.from, sheet.asOf,
                                                static_cast<int>(sheet.levels.size()), box);
        block.add(StepLine{g.steps}, g.steps.boundingRect().adjusted(-0.25, -0.25, 0.25, 0.25));
        for (std::size_t i = 0; i < g.points.size(); ++i) {
            const QRectF square(g.points[i].x() - g.radius, g.points[i].y() - g.radius,
                                2 * g.radius, 2 * g.radius);
            block.add(LevelMark{square, row.growth[i].rank, sheet.creditRank}, square);
        }
        y = box.bottom() - 3.0;
    }
    block.rule(0.0, width, y + 3.0, 0.3);
    block.setHeight(y + 3.2);
    return block;
}

void layLargePrint(PageFlow& flow, const ConferenceSheet& sheet)
{
    const SheetKit& kit = flow.kit();
    Column column(flow);
    flow.newPage();
    column.text(kit.say(Sheet::tr("My conference")), kLargeTitle, 12.0, 0.0);
    column.text(named(sheet.student, TextFor::Screen), kLargeBold, kLargePitch);
    QStringList when;
    if (sheet.date) {
        when += kit.words.dateWithWeekday(*sheet.date);
    }
    if (sheet.start) {
        when += kit.words.clock(*sheet.start);
    }
    if (!sheet.place.empty()) {
        when += named(sheet.place, TextFor::Screen);
    }
    if (!when.isEmpty()) {
        column.text(when.join(kit.say(Sheet::tr(", "))), kLarge, kLargePitch);
    }
    column.text(
        kit.say(Sheet::tr("%1. I lead this conference.")).arg(named(sheet.course, TextFor::Screen)),
        kLarge, kLargePitch);
    column.asked(
        kit.say(sheet.familyIsAway ? Sheet::tr("Who listened today:") : Sheet::tr("Here today:")),
        {}, 1);
    column.heading(Sheet::tr("What we will do"));
    column.ticks({kit.say(Sheet::tr("1 Welcome")), kit.say(Sheet::tr("2 Learning")),
                  kit.say(Sheet::tr("3 Work")), kit.say(Sheet::tr("4 Goals")),
                  kit.say(Sheet::tr("5 Questions")), kit.say(Sheet::tr("6 Sign"))});
    column.heading(Sheet::tr("2  My learning"));
    if (sheet.rows.empty()) {
        column.asked(kit.say(Sheet::tr("My teacher and I will choose what I learn next")), {}, 4);
    }
    for (const SheetRow& row : sheet.rows) {
        const Block now = largeOutcome(kit, flow.width(), sheet, row);
        const QString words = isolated(row.code) + QStringLiteral("  ") + isolated(row.wording);
        const auto& lines = kit.wrapped(words, kLarge, flow.width());
        flow.makeRoom(std::min(flow.pageHeight(),
                               static_cast<double>(lines.size()) * 12.0 + now.height() + 6.0));
        column.text(words, kLarge, kLargePitch, 4.0);
        flow.makeRoom(now.height());
        flow.place(now);
    }
    const QString credit = creditSentence(sheet.credit, TextFor::Screen, kit.words);
    if (!credit.isEmpty()) {
        column.text(credit, kLargeBold, kLargePitch, 6.0);
    }
    column.heading(Sheet::tr("3  Work I want to show you"));
    for (const SheetWork& work : sheet.work) {
        column.text(named(work.title, TextFor::Screen) + kit.say(Sheet::tr(", ")) +
                        kit.words.shortDate(work.date),
                    kLargeBold, kLargePitch);
        column.asked(kit.say(Sheet::tr("I chose this because")), work.reason, 2);
    }
    if (sheet.work.empty()) {
        column.asked(kit.say(Sheet::tr("I chose this because")), {}, 3);
    }
    column.heading(Sheet::tr("Thinking about my learning"));
    for (const ConferencePrompt& prompt : sheet.reflections) {
        column.asked(promptWords(kit.words, prompt), prompt.answer, 2);
    }
    column.heading(Sheet::tr("4  My goals"));
    for (const SheetGoal& old : sheet.oldGoals) {
        column.text(kit.say(Sheet::tr("Last time I said: %1")).arg(isolated(old.text)), kLarge,
                    kLargePitch);
        column.ticks({kit.say(Sheet::tr("I met it")), kit.say(Sheet::tr("Still working on it")),
                      kit.say(Sheet::tr("I changed it"))});
    }
    const SheetGoal none;
    const SheetGoal& goal = sheet.newGoals.empty() ? none : sheet.newGoals.front();
    column.asked(kit.say(Sheet::tr("I will be able to")), goal.text, 2);
    column.asked(kit.say(Sheet::tr("First I will")), goal.firstStep, 1);
    column.asked(kit.say(Sheet::tr("I will know because")), goal.evidence, 1);
    if (!toQt(sheet.note).trimmed().isEmpty()) {
        column.heading(Sheet::tr("A note from my teacher"));
        column.text(toQt(sheet.note).trimmed(), kLarge, kLargePitch);
    }
    column.heading(Sheet::tr("5  Questions from my family"));
    for (const ConferencePrompt& prompt : sheet.questions) {
        column.text(promptWords(kit.words, prompt), kLarge, kLargePitch);
    }
    column.lines(2, kLargeWriting);
    column.heading(Sheet::tr("6  We talked about this together"));
    for (const Saying& who : {Sheet::tr("Me"), Sheet::tr("My family"), Sheet::tr("My teacher"),
                              Sheet::tr("We meet again on")}) {
        column.asked(kit.say(who), {}, 1);
    }
}

void sketch(Block& block, SketchOf of, const QRectF& rect)
{
    block.add(Sketch{rect, of}, rect);
}

/// Seed, sprout and flower stand for below, nearly and there, whatever the scale.
SketchOf sketchOf(int rank, int creditRank)
{
    if (rank >= creditRank) {
        return SketchOf::Flower;
    }
    return rank * 2 > creditRank || (rank == creditRank - 1 && rank > 1) ? SketchOf::Sprout
                                                                         : SketchOf::Seed;
}

Block pictureAgenda(const SheetKit& kit, double width)
{
    constexpr double kSize = 20.0;
    constexpr double kTick = 7.0;
    constexpr TextStyle kWords{12.0, false};
    const std::array<std::pair<SketchOf, Saying>, 5> steps{
        {{SketchOf::Hello, Sheet::tr("Hello")},
         {SketchOf::Work, Sheet::tr("Show my work")},
         {SketchOf::Book, Sheet::tr("Read to you")},
         {SketchOf::Star, Sheet::tr("My goal")},
         {SketchOf::ThankYou, Sheet::tr("Thank you")}}};
    Block block(kit, width);
    const double step = width / static_cast<double>(steps.size());
    double x = 0.0;
    double low = 0.0;
    for (const auto& [of, words] : steps) {
        sketch(block, of, QRectF(x, 0.0, kSize, kSize));
        block.openBox(QRectF(x + kSize + 1.5, kSize - kTick, kTick, kTick), 0.4);
        const auto& lines = kit.wrapped(kit.say(words), kWords, step - 2.0);
        const double last = block.paragraph(lines, kWords, x, kSize + 6.0, 6.0);
        low = std::max(low, last + lines.back().ink.bottom());
        x += step;
    }
    block.setHeight(low + 1.0);
    return block;
}

Block pictureRow(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                 const SheetRow& row)
{
    constexpr double kSize = 15.0;
    constexpr double kFace = 15.0;
    constexpr double kGap = 3.0;
    const double picturesAt = width - kFace - 3 * (kSize + kGap) - kGap;
    Block block(kit, width);
    const auto& lines = kit.wrapped(isolated(row.wording), kChild, picturesAt - kGap);
    const double first = std::max(8.6, -lines[0].ink.top() + 0.6);
    const double last = block.paragraph(lines, kChild, 0.0, first, 10.4);
    const double height =
        std::max(kSize + 5.0, last + std::max(3.0, lines.back().ink.bottom() + 0.8));
    const double top = (height - kSize) / 2;
    double x = picturesAt;
    for (const SketchOf of : {SketchOf::Seed, SketchOf::Sprout, SketchOf::Flower}) {
        const QRectF rect(x, top, kSize, kSize);
        const bool isNow = row.rank && !row.isExempt && sketchOf(*row.rank, sheet.creditRank) == of;
        if (isNow) {
            // The frame says what was seen; the child circles what it thinks itself.
            block.openBox(rect.adjusted(-1.0, -1.0, 1.0, 1.0), 0.8);
        }
        sketch(block, of, rect);
        x += kSize + kGap;
    }
    sketch(block, SketchOf::Circle, QRectF(width - kFace, top, kFace, kFace));
    block.rule(0.0, width, height, 0.25);
    block.setHeight(height);
    return block;
}

void layPictures(PageFlow& flow, const ConferenceSheet& sheet)
{
    constexpr std::size_t kMost = 5;
    constexpr double kDrawing = 60.0;
    const SheetKit& kit = flow.kit();
    const double width = flow.width();
    Column column(flow);
    flow.newPage();
    column.text(kit.say(Sheet::tr("My conference")), kChildBold, 11.0, 0.0);
    column.text(named(sheet.student, TextFor::Screen), kChildBold, 11.0, 2.0);
    flow.gap(4.0);
    flow.place(pictureAgenda(kit, width));
    std::vector<const SheetRow*> rows;
    for (const bool starred : {true, false}) {
        for (const SheetRow& row : sheet.rows) {
            if (row.isStarred == starred && !row.isExempt && rows.size() < kMost) {
                rows.push_back(&row);
            }
        }
    }
    std::sort(rows.begin(), rows.end());
    column.text(kit.say(Sheet::tr("I can")), kChildBold, 11.0, 5.0);
    for (const SheetRow* row : rows) {
        const Block block = pictureRow(kit, width, sheet, *row);
        flow.makeRoom(block.height());
        flow.place(block);
    }
    constexpr TextStyle kAdult{9.5, false};
    column.text(kit.say(Sheet::tr("Circle the picture that fits: seed, sprout or flower. Draw a "
                                  "face in the empty circle. A frame shows what the teacher has "
                                  "seen.")),
                kAdult, 5.0, 2.0);
    flow.newPage();
    column.text(kit.say(Sheet::tr("My goal")), kChildBold, 11.0, 0.0);
    const std::string goal = sheet.newGoals.empty() ? std::string() : sheet.newGoals.front().text;
    column.text(goal.empty() ? kit.say(Sheet::tr("I want to get better at"))
                             : kit.say(Sheet::tr("I want to get better at")) + QLatin1Char(' ') +
                                   isolated(goal),
                kChild, 11.0);
    if (goal.empty()) {
        column.lines(1, kChildWriting);
    }
    Block drawing(kit, width);
    drawing.openBox(QRectF(0.2, 3.0, kDrawing, kDrawing), 0.4);
    drawing.setHeight(kDrawing + 5.0);
    flow.makeRoom(drawing.height());
    flow.place(drawing);
    column.text(kit.say(Sheet::tr("One thing we loved:")), kChild, 11.0, 5.0);
    column.lines(2, kChildWriting);
    if (!toQt(sheet.note).trimmed().isEmpty()) {
        column.text(kit.say(Sheet::tr("A note from my teacher")), kSmallPromptBold, 6.0, 5.0);
        column.text(toQt(sheet.note).trimmed(), kPrompt, kPromptPitch, 1.0);
    }
    const Block sign = signBlock(kit, width, sheet);
    flow.gap(5.0);
    flow.makeRoom(sign.height());
    flow.place(sign);
}

void layContract(PageFlow& flow, const ConferenceSheet& sheet)
{
    const SheetKit& kit = flow.kit();
    const double width = flow.width();
    Column column(flow);
    flow.newPage();
    column.text(kit.say(Sheet::tr("My learning contract")), kTitle, 8.0, 0.0);
    column.text(named(sheet.student, TextFor::Screen), kName, 7.4, 2.0);
    column.text(named(sheet.course, TextFor::Screen), kPrompt, kPromptPitch, 1.0);
    std::vector<const SheetGoal*> goals;
    for (const auto* list : {&sheet.newGoals, &sheet.oldGoals}) {
        for (const SheetGoal& goal : *list) {
            goals.push_back(&goal);
        }
    }
    constexpr std::size_t kLeast = 2;
    while (goals.size() < kLeast) {
        goals.push_back(nullptr);
    }
    flow.gap(kBetweenSections);
    flow.place(headingBlock(kit, width, Sheet::tr("My goals")));
    for (const SheetGoal* goal : goals) {
        const Block form = goalForm(kit, width, goal);
        flow.gap(2.0);
        flow.makeRoom(form.height());
        Block framed(kit, width);
        framed.openBox(QRectF(0.0, 0.0, width, form.height()));
        framed.place(form, 0.0, 0.0);
        framed.setHeight(form.height());
        flow.place(framed);
    }
    const auto section = [&](const Saying& heading, const std::vector<Saying>& prompts, int lines) {
        Block block(kit, width);
        const Block head = headingBlock(kit, width, heading);
        block.place(head, 0.0, 0.0);
        double y = head.height() + 5.6;
        double low = y;
        for (const Saying& prompt : prompts) {
            low =
                wordsWithAnswer(block, kit.say(prompt), kit.also(prompt), {}, 0.0, width, y, lines);
            y = low + 5.0;
        }
        block.setHeight(low + 0.3);
        flow.gap(kBetweenSections);
        flow.makeRoom(block.height());
        flow.place(block);
    };
    section(Sheet::tr("What I will do"), {Sheet::tr("What I must do"), Sheet::tr("What I choose")},
            2);
    section(Sheet::tr("How I will show it"), {Sheet::tr("I will show it by")}, 2);
    Block change(kit, width);
    wordsWithLine(change, Sheet::tr("We may change this on"), 0.0, width / 2, 6.4);
    change.setHeight(7.4 + secondHeight(kit));
    flow.gap(kBetweenSections);
    flow.makeRoom(change.height());
    flow.place(change);
    const Block sign = signBlock(kit, width, sheet);
    flow.gap(kBetweenSections);
    flow.makeRoom(sign.height());
    flow.place(sign);
}

} // namespace

bool isPlainKind(SheetKind kind)
{
    return kind == SheetKind::LargePrint || kind == SheetKind::Pictures ||
           kind == SheetKind::Contract;
}

void layoutPlainKind(SheetLayout& layout, const ConferenceSheet& sheet, const SheetKit& kit)
{
    const bool isLarge = sheet.kind == SheetKind::LargePrint;
    PageFlow flow(kit, layout.paper, named(sheet.student, TextFor::Screen),
                  isLarge ? kLargeMargin : kSideMargin);
    if (isLarge) {
        layLargePrint(flow, sheet);
    } else if (sheet.kind == SheetKind::Pictures) {
        layPictures(flow, sheet);
    } else {
        layContract(flow, sheet);
    }
    flow.padWithNotes();
    flow.addFooters(kit.say(Sheet::tr("Shows what was recorded up to %1."))
                        .arg(kit.words.dateWithYear(sheet.asOf)));
    layout.fit.isLonger = flow.pageCount() > (isLarge ? 4U : 2U);
    layout.pages = flow.takePages();
}

} // namespace trellis::ui
