// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What came of a conference, in the words that its paper has.
#pragma once

#include "core/insight/paper_answers.h"

#include <QString>

#include <vector>

namespace trellis::ui {

/// "What I will take with me"
[[nodiscard]] QString paperQuestionText(PaperQuestion question);

struct ConferenceAnswer {
    QString asked;
    QString answer;
};

/// What the student and the family said, in the order in which it is kept; what was not answered is
/// left out.
[[nodiscard]] std::vector<ConferenceAnswer> answersAt(const Conference& conference);

/// "Nov 19, 2026 · First conference"
[[nodiscard]] QString conferenceTitle(const Conference& conference);

/// How far it is: "held", "held on Nov 20", "planned for 5:20 PM, Room 214", "no results yet".
[[nodiscard]] QString conferenceStateText(const Conference& conference, Date today);

} // namespace trellis::ui
