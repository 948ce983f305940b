// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/usual_levels.h"

#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <array>

namespace trellis::ui {

namespace {

struct UsualWords {
    Saying name;
    Saying wording;
};

// As a new course has them, lowest first.
constexpr std::array kUsual{
    UsualWords{Sheet::tr("Emerging", "a level"), Sheet::tr("I am starting.")},
    UsualWords{Sheet::tr("Developing", "a level"),
               Sheet::tr("I can do parts of it, or with help.")},
    UsualWords{Sheet::tr("Capable", "a level"), Sheet::tr("I can do it by myself.")},
};

std::vector<Level> made()
{
    std::vector<Level> levels = defaultScale().levels;
    const QStringList languages = SheetWords::languages();
    for (std::size_t i = 0; i < levels.size(); ++i) {
        for (const QString& language : languages) {
            // The language that a new course has them in needs no other words.
            if (language != QLatin1String("en")) {
                const SheetWords& words = SheetWords::of(language);
                levels[i].translations.push_back({toCore(language),
                                                  toCore(words(kUsual.at(i).name)),
                                                  toCore(words(kUsual.at(i).wording))});
            }
        }
    }
    return levels;
}

} // namespace

const std::vector<Level>& usualLevels()
{
    static const std::vector<Level> levels = made();
    return levels;
}

} // namespace trellis::ui
