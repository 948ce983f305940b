// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/level_words.h"
#include "ui/print/front_blocks.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

QString meaning(const SheetWords& words, const LevelWords& level)
{
    const QString name = named(level.name, TextFor::Screen);
    return level.wording.empty()
               ? name
               : words(Sheet::tr("%1: %2")).arg(name, named(level.wording, TextFor::Screen));
}

/// Puts signs with what they mean one behind the other, on as many lines as they need.
class Legend {
public:
    Legend(const SheetKit& kit, double width) : m_block(kit, width) {}

    template <typename Draw> void add(const Spoken& spoken, const Draw& draw)
    {
        const SheetKit& kit = m_block.kit();
        const double room = m_block.width() - kWordsAt;
        const auto& first = kit.wrapped(spoken.first, kLegend, room);
        const auto* second =
            spoken.second.isEmpty() ? nullptr : &kit.wrapped(spoken.second, kSecond, room);
        double wide = 0.0;
        for (const auto* lines : {&first, second}) {
            if (lines != nullptr) {
                for (const ShapedLine& line : *lines) {
                    wide = std::max(wide, line.width);
                }
            }
        }
        if (m_x > 0.0 && m_x + kWordsAt + wide > m_block.width()) {
            m_x = 0.0;
            m_baseline = m_next;
        }
        if (m_x == 0.0) {
            // Below what stands above, however far its letters reach down.
            m_baseline = std::max(m_baseline,
                                  m_low + 0.4 + std::max(kGlyph - 0.6, -first.front().ink.top()));
        }
        draw(m_block, QRectF(m_x, m_baseline - kGlyph + 0.6, kGlyph, kGlyph));
        double last = m_block.paragraph(first, kLegend, m_x + kWordsAt, m_baseline, kPitch);
        double low = last + first.back().ink.bottom();
        if (second != nullptr) {
            last = m_block.paragraph(*second, kSecond, m_x + kWordsAt,
                                     last + linePitch(first.back(), second->front(), kSecondPitch),
                                     kSecondPitch);
            low = last + second->back().ink.bottom();
        }
        m_next = std::max(m_next, last + kPitch);
        m_low = std::max(m_low, low);
        m_last = std::max(m_last, last);
        m_x += kWordsAt + wide + kBetween;
    }

    [[nodiscard]] Block take()
    {
        m_block.setHeight(std::max(m_last + 1.8, m_low + 0.6));
        return std::move(m_block);
    }

private:
    static constexpr double kGlyph = 3.8;
    static constexpr double kWordsAt = kGlyph + 1.0;
    static constexpr double kBetween = 3.4;
    static constexpr double kPitch = 4.9;

    Block m_block;
    double m_x = 0.0;
    double m_baseline = 4.2;
    double m_next = 0.0; ///< where the next line of entries begins
    double m_last = 0.0;
    double m_low = -1.0;
};

} // namespace

Spoken levelMeaning(const SheetKit& kit, const ConferenceSheet& sheet, int rank)
{
    const Level& level = sheet.levels.at(static_cast<std::size_t>(rank - 1));
    Spoken said{meaning(kit.words, {level.name, level.wording}), {}};
    if (kit.second != nullptr) {
        const LevelWords also = levelWordsIn(sheet, rank, toCore(kit.second->code()));
        if (!also.name.empty() && also != LevelWords{level.name, level.wording}) {
            said.second = meaning(*kit.second, also);
        }
    }
    return said;
}

bool hasDecision(const ConferenceSheet& sheet)
{
    const std::vector<const ConferenceSheet*> courses = coursesOf(sheet);
    return std::any_of(courses.begin(), courses.end(), [](const ConferenceSheet* course) {
        return std::any_of(course->rows.begin(), course->rows.end(),
                           [](const SheetRow& row) { return row.isDecision && !row.isExempt; });
    });
}

Block legendBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    Legend legend(kit, width);
    for (int rank = 1; rank <= static_cast<int>(sheet.levels.size()); ++rank) {
        legend.add(levelMeaning(kit, sheet, rank), [&](Block& block, const QRectF& square) {
            block.add(LevelMark{square, rank, sheet.creditRank}, square);
        });
    }
    if (hasDecision(sheet)) {
        legend.add(kit.both(Sheet::tr("My teacher decided.")), [](Block& block,
                                                                  const QRectF& square) {
            const QRectF mark(square.left() + 0.8, square.top() + 0.8, 2.2, 2.2);
            block.add(DecisionMark{QPolygonF{{mark.topLeft(), mark.topRight(), mark.bottomLeft()}}},
                      mark);
        });
    }
    return legend.take();
}

Block laterBlock(const SheetKit& kit, double width, const std::vector<const SheetRow*>& later)
{
    QStringList codes;
    for (const SheetRow* row : later) {
        std::string wording = row->wording;
        if (wording.ends_with('.')) {
            wording.pop_back(); // a comma follows
        }
        codes += isolated(row->code) + QLatin1Char(' ') + isolated(wording);
    }
    constexpr Saying kLater = Sheet::tr("Later this course: %1");
    const QString words = kit.say(kLater).arg(codes.join(kit.say(Sheet::tr(", "))));
    Block block(kit, width);
    const auto& lines = kit.wrapped(words, kLegend, width);
    double last = block.paragraph(lines, kLegend, 0.0, 4.4, 4.9);
    double low = last + lines.back().ink.bottom();
    if (kit.second != nullptr) {
        // The outcomes stand above in the words in which they are known.
        const auto& also = kit.wrapped(kit.also(kLater).arg(omitted()), kSecond, width);
        last = block.paragraph(also, kSecond, 0.0,
                               last + linePitch(lines.back(), also.front(), kSecondPitch),
                               kSecondPitch);
        low = last + also.back().ink.bottom();
    }
    block.setHeight(low + 0.8);
    return block;
}

} // namespace trellis::ui
