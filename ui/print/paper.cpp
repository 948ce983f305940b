// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/paper.h"

#include <QLocale>

namespace trellis::ui {

namespace {

std::optional<Paper>& chosenPaper()
{
    static std::optional<Paper> chosen;
    return chosen;
}

} // namespace

void setUsualPaper(std::optional<Paper> paper)
{
    chosenPaper() = paper;
}

Paper usualPaper()
{
    if (const auto chosen = chosenPaper()) {
        return *chosen;
    }
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter
                                                                              : Paper::A4;
}

} // namespace trellis::ui
