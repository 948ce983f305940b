// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the signs of a cell say in words, the same wherever they are drawn.
#pragma once

#include "core/model/scale.h"
#include "ui/common/student_cell.h"

#include <QString>

namespace trellis::ui {

/// "1 note", "3 notes"; empty for none.
[[nodiscard]] QString notesWords(int notes);

/// Of a stale level: "last seen 6 weeks ago".
[[nodiscard]] QString staleWords(Date newest, Date day);

/// Level first, then its signs: "Developing, reassess by Dec 4, new".
[[nodiscard]] QString cellWords(const StudentCell& cell, const Scale& scale, Date day);

} // namespace trellis::ui
