// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/palette_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace trellis::ui {

namespace {

constexpr std::size_t kShortestGuess = 3;
constexpr std::size_t kLongGuess = 5;
constexpr std::size_t kFar = 3;

bool startsWith(const std::string& text, const std::string& start)
{
    return text.compare(0, start.size(), start) == 0;
}

bool isExactStart(const PaletteItem& item, const std::string& text)
{
    return !text.empty() &&
           std::any_of(item.names.begin(), item.names.end(),
                       [&text](const std::string& name) { return startsWith(name, text); });
}

/// How many letters have to be put in, left out, changed or swapped; a large number from most on.
std::size_t distance(const std::string& a, const std::string& b, std::size_t most)
{
    if (a.size() > b.size() + most || b.size() > a.size() + most) {
        return most + 1;
    }
    const std::size_t width = b.size() + 1;
    std::vector<std::size_t> cells((a.size() + 1) * width);
    const auto cell = [&cells, width](std::size_t i, std::size_t j) -> std::size_t& {
        return cells.at(i * width + j);
    };
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cell(i, j) = i + j;
                continue;
            }
            const std::size_t change = cell(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            cell(i, j) = std::min({cell(i - 1, j) + 1, cell(i, j - 1) + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                cell(i, j) = std::min(cell(i, j), cell(i - 2, j - 2) + 1);
            }
        }
    }
    return cell(a.size(), b.size());
}

/// Words that stand between those which name a command: "withdraw the activity".
std::vector<std::string> passedOver()
{
    return foldedWords(QCoreApplication::translate(
        "Palette", "a an the this that these my of to for on", "words that name no command"));
}

bool isFound(const PaletteItem& item, const PaletteQuery& query)
{
    return matches(item.words, query.tokens) ||
           (item.kind == PaletteKind::Command && !query.telling.empty() &&
            matches(item.words, query.telling));
}

/// How far a token is from the nearest word; 0 for the start of one, a large number for none near.
std::size_t farness(const std::string& token, const std::vector<std::string>& words)
{
    std::size_t least = kFar;
    const std::size_t most = token.size() < kLongGuess ? 1 : kFar - 1;
    for (const std::string& word : words) {
        if (startsWith(word, token)) {
            return 0;
        }
        if (token.size() >= kShortestGuess) {
            const std::size_t here = distance(token, word, most);
            least = here <= most ? std::min(least, here) : least;
        }
    }
    return least;
}

} // namespace

QString PaletteItem::key() const
{
    switch (kind) {
    case PaletteKind::Student:
        return QStringLiteral("@%1").arg(place.student.value);
    case PaletteKind::Outcome:
        return QStringLiteral("#%1").arg(place.outcome.value);
    case PaletteKind::Command:
        break;
    }
    return QLatin1Char('>') + command;
}

PaletteQuery paletteQuery(const QString& typed)
{
    PaletteQuery query;
    QString rest = typed.trimmed();
    const QChar first = rest.isEmpty() ? QChar() : rest.at(0);
    query.only = first == QLatin1Char('>')   ? std::optional(PaletteKind::Command)
                 : first == QLatin1Char('#') ? std::optional(PaletteKind::Outcome)
                 : first == QLatin1Char('@') ? std::optional(PaletteKind::Student)
                                             : std::nullopt;
    if (query.only) {
        rest.remove(0, 1);
    }
    query.tokens = foldedWords(rest);
    for (const std::string& token : query.tokens) {
        query.text += (query.text.empty() ? "" : " ") + token;
    }
    query.telling = query.tokens;
    const std::vector<std::string> others = passedOver();
    std::erase_if(query.telling, [&others](const std::string& token) {
        return std::find(others.begin(), others.end(), token) != others.end();
    });
    return query;
}

std::vector<const PaletteItem*> found(const std::vector<PaletteItem>& items,
                                      const PaletteQuery& query, const QStringList& recent)
{
    struct Ranked {
        bool isLater; ///< not an exact start
        qsizetype age;
        const PaletteItem* item;
    };
    std::vector<Ranked> ranked;
    for (const PaletteItem& item : items) {
        if ((query.only && *query.only != item.kind) || !isFound(item, query)) {
            continue;
        }
        const qsizetype age = recent.indexOf(item.key());
        ranked.push_back({!isExactStart(item, query.text), age < 0 ? recent.size() : age, &item});
    }
    // Items are in alphabetical order already.
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return std::tie(a.item->isFormer, a.isLater, a.age, a.item->kind, a.item->isAway) <
               std::tie(b.item->isFormer, b.isLater, b.age, b.item->kind, b.item->isAway);
    });
    std::vector<const PaletteItem*> sorted;
    sorted.reserve(ranked.size());
    for (const Ranked& one : ranked) {
        sorted.push_back(one.item);
    }
    return sorted;
}

const PaletteItem* nearest(const std::vector<PaletteItem>& items, const PaletteQuery& query)
{
    const PaletteItem* best = nullptr;
    std::size_t least = kFar;
    if (query.telling.empty()) {
        return nullptr;
    }
    for (const PaletteItem& item : items) {
        if (query.only && *query.only != item.kind) {
            continue;
        }
        // One word that is near does not make up for another that means something else.
        std::size_t worst = 0;
        for (const std::string& token : query.telling) {
            worst = worst < least ? std::max(worst, farness(token, item.words)) : worst;
        }
        const bool isFarForCommand = item.kind == PaletteKind::Command && !query.only && worst > 1;
        if (worst < least && !isFarForCommand) {
            least = worst;
            best = &item;
        }
    }
    return best;
}

} // namespace trellis::ui
