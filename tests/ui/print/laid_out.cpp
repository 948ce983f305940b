// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/print/laid_out.h"

#include "tests/support/catch.h"

namespace trellis::test {

using namespace trellis::ui;

QString plain(QString text)
{
    for (const QChar mark : {QChar(0x2066), QChar(0x2067), QChar(0x2068), QChar(0x2069)}) {
        text.remove(mark);
    }
    return text;
}

namespace {

template <typename Kind> bool isA(const SheetItem& item)
{
    return std::holds_alternative<Kind>(item.drawn);
}

bool isCircle(const SheetItem& item)
{
    const auto* sketch = std::get_if<Sketch>(&item.drawn);
    return sketch != nullptr && sketch->of == SketchOf::Circle;
}

/// Guides and steps lie under glyphs, rules cross.
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
    if (mayTouch(a, b) || !a.rect.intersects(b.rect)) {
        return false;
    }
    for (const auto& [frame, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
        if (isCircle(*frame) && frame->rect.contains(other->rect)) {
            return false;
        }
        if (const auto* box = std::get_if<OpenBox>(&frame->drawn)) {
            const double w = box->width / 2;
            return !box->rect.adjusted(w, w, -w, -w).contains(other->rect) &&
                   !(isA<OpenBox>(*other) && other->rect.contains(frame->rect));
        }
    }
    return true;
}

std::string whatOf(const SheetItem& item)
{
    const auto* run = std::get_if<TextRun>(&item.drawn);
    return run != nullptr ? plain(run->text).toStdString()
                          : "kind " + std::to_string(item.drawn.index());
}

} // namespace

std::vector<std::string> troublesOn(const SheetLayout& layout, QRectF reach)
{
    std::vector<std::string> troubles;
    for (std::size_t number = 0; number < layout.pages.size(); ++number) {
        const auto& items = layout.pages[number].items;
        const std::string page = "page " + std::to_string(number + 1) + ": ";
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!reach.contains(items[i].rect)) {
                troubles.push_back(page + whatOf(items[i]) + " leaves the page");
            }
            for (std::size_t j = i + 1; j < items.size(); ++j) {
                if (overlaps(items[i], items[j])) {
                    troubles.push_back(page + whatOf(items[i]) + " on " + whatOf(items[j]));
                }
            }
        }
    }
    return troubles;
}

std::vector<std::string> troublesOn(const SheetLayout& layout)
{
    const QSizeF paper = layout.pageSize();
    return troublesOn(layout, QRectF(kSideMargin - 0.3, kEndMargin - 0.3,
                                     paper.width() - 2 * kSideMargin + 0.6,
                                     paper.height() - 2 * kEndMargin + 0.6));
}

void checkPages(const SheetLayout& layout)
{
    CHECK(layout.pages.size() % 2 == 0);
    CHECK(troublesOn(layout) == std::vector<std::string>{});
}

QStringList textsOn(const SheetPage& page)
{
    QStringList texts;
    for (const SheetItem& item : page.items) {
        if (const auto* run = std::get_if<TextRun>(&item.drawn)) {
            texts += plain(run->text);
        }
    }
    return texts;
}

QStringList textsOf(const SheetLayout& layout)
{
    QStringList texts;
    for (const SheetPage& page : layout.pages) {
        texts += textsOn(page);
    }
    return texts;
}

QString textOf(const SheetLayout& layout)
{
    return textsOf(layout).join(QLatin1Char('\n'));
}

} // namespace trellis::test
