// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/error.h"
#include "core/storage/gradebook.h"
#include "ui/text/strings.h"

#include <optional>
#include <utility>

namespace trellis::ui {

/// What an op did, without a full stop: "Capable for 12 students, 4 Punnett". Names are those of
/// today, or the last ones where the thing is gone.
[[nodiscard]] QString opText(const Gradebook& gradebook, const Op& op,
                             TextFor target = TextFor::Screen);

/// The op that an undo or a redo would bring about, as opText says it: for a redo the op that comes
/// again.
[[nodiscard]] QString stepText(const Gradebook& gradebook, const Op& step,
                               TextFor target = TextFor::Screen);

/// The one student and outcome that an op is about; none where it is about more, or others.
[[nodiscard]] std::optional<std::pair<StudentId, OutcomeId>> cellOf(const Gradebook& gradebook,
                                                                    const Op& op);

/// As messageFor, and where a later change is in the way it is named.
[[nodiscard]] QString messageFor(const Gradebook& gradebook, const Error& error,
                                 TextFor target = TextFor::Screen);

} // namespace trellis::ui
