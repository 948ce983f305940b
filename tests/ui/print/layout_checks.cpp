// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/print/layout_checks.h"

#include "tests/support/catch.h"

namespace trellis::test {

using namespace trellis::ui;

namespace {

template <typename Kind> bool isA(const SheetItem& item)
{
    return std::holds_alternative<Kind>(item.drawn);
}

/// Frames may hold other things, guides and steps lie under glyphs; nothing else may touch.
bool mayTouch(const SheetItem& a, const SheetItem& b)
{
    const auto isPicture = [](const SheetItem& item) {
        const auto* rule = std::get_if<RuleLine>(&item.drawn);
        return isA<Sketch>(item) || isA<StepLine>(item) || isA<LevelMark>(item) ||
               isA<DecisionMark>(item) || (rule != nullptr && rule->isDotted);
    };
    const bool areRules = isA<RuleLine>(a) && isA<RuleLine>(b);
    const bool areGlyphs =
        (isA<LevelMark>(a) && isA<LevelMark>(b)) || (isA<Sketch>(a) && isA<Sketch>(b));
    return areRules || (isPicture(a) && isPicture(b) && !areGlyphs);
}

/// Whether the ink of two things meets; of a frame only its line is ink.
bool overlaps(const SheetItem& a, const SheetItem& b)
{
    if (mayTouch(a, b)) {
        return false;
    }
    for (const auto& [frame, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
        if (const auto* box = std::get_if<OpenBox>(&frame->drawn)) {
            const double w = box->width / 2;
            const QRectF inside = box->rect.adjusted(w, w, -w, -w);
            return frame->rect.intersects(other->rect) && !inside.contains(other->rect) &&
                   !(isA<OpenBox>(*other) && other->rect.contains(frame->rect));
        }
    }
    return a.rect.intersects(b.rect);
}

std::string textOf(const SheetItem& item)
{
    const auto* run = std::get_if<TextRun>(&item.drawn);
    return run != nullptr ? run->text.toStdString() : "kind " + std::to_string(item.drawn.index());
}

} // namespace

QStringList textsOf(const SheetPage& page)
{
    QStringList texts;
    for (const SheetItem& item : page.items) {
        if (const auto* run = std::get_if<TextRun>(&item.drawn)) {
            texts += QString(run->text)
                         .remove(QChar(0x2067))
                         .remove(QChar(0x2068))
                         .remove(QChar(0x2069));
        }
    }
    return texts;
}

QStringList textsOf(const SheetLayout& layout)
{
    QStringList texts;
    for (const SheetPage& page : layout.pages) {
        texts += textsOf(page);
    }
    return texts;
}

void checkPages(const SheetLayout& layout)
{
    CHECK(layout.pages.size() % 2 == 0);
    std::vector<std::string> troubles;
    const QSizeF paper = paperSize(layout.paper);
    const QRectF reach(kSideMargin - 0.3, kEndMargin - 0.3, paper.width() - 2 * kSideMargin + 0.6,
                       paper.height() - 2 * kEndMargin + 0.6);
    for (std::size_t number = 0; number < layout.pages.size(); ++number) {
        const auto& items = layout.pages[number].items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::string what = "page " + std::to_string(number + 1) + ": " + textOf(items[i]);
            if (!reach.contains(items[i].rect)) {
                troubles.push_back(what + " leaves the page");
            }
            for (std::size_t j = i + 1; j < items.size(); ++j) {
                if (overlaps(items[i], items[j])) {
                    troubles.push_back(what + " on " + textOf(items[j]));
                }
            }
        }
    }
    CHECK(troubles == std::vector<std::string>{});
}

} // namespace trellis::test
