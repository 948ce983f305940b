// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/print/laid_out.h"

namespace trellis::test {

using namespace trellis::ui;

namespace {

template <typename Kind> bool isA(const SheetItem& item)
{
    return std::holds_alternative<Kind>(item.drawn);
}

bool isLine(const SheetItem& item)
{
    return isA<RuleLine>(item);
}

/// What may hold other things; only its edge is ink.
bool isFrame(const SheetItem& item)
{
    const auto* sketch = std::get_if<Sketch>(&item.drawn);
    return isA<OpenBox>(item) || (sketch != nullptr && sketch->of == SketchOf::Circle);
}

bool overlaps(const SheetItem& a, const SheetItem& b)
{
    if (isLine(a) && isLine(b)) {
        return false;
    }
    if ((isFrame(a) && a.rect.contains(b.rect)) || (isFrame(b) && b.rect.contains(a.rect))) {
        return false;
    }
    return a.rect.intersects(b.rect);
}

QString plain(QString text)
{
    for (const QChar mark : {QChar(0x2067), QChar(0x2068), QChar(0x2069)}) {
        text.remove(mark);
    }
    return text;
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
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::string what = "page " + std::to_string(number + 1) + ": " + whatOf(items[i]);
            if (!reach.contains(items[i].rect)) {
                troubles.push_back(what + " leaves the page");
            }
            for (std::size_t j = i + 1; j < items.size(); ++j) {
                if (overlaps(items[i], items[j])) {
                    troubles.push_back(what + " on " + whatOf(items[j]));
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

QString textOf(const SheetLayout& layout)
{
    QStringList texts;
    for (const SheetPage& page : layout.pages) {
        texts += textsOn(page);
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace trellis::test
