// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"
#include "core/model/evidence.h"
#include "core/model/method.h"

#include <QString>

namespace trellis::ui {

/// "Understand"
[[nodiscard]] QString bloomText(Bloom step);
/// "Und", where there is no room for the word.
[[nodiscard]] QString bloomShortText(Bloom step);

/// "Exit slip"
[[nodiscard]] QString activityKindText(ActivityKind kind);

/// What stands for the title of an activity that has none.
[[nodiscard]] QString untitledText();

/// "Latest"
[[nodiscard]] QString methodText(Method method);
/// What a method does, in one sentence with its number: "At least 2 marks have to be at a level or
/// above."
[[nodiscard]] QString methodSentence(const MethodChoice& choice);

} // namespace trellis::ui
