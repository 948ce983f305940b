// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/scale.h"

#include <vector>

namespace trellis {

/// Levels that a course has since it was made are said to families in the words that come with the
/// program, wherever the teacher has written none in a language. Usual: the levels of a new course
/// in every language that there are words in.
void addUsualWords(Scale& scale, const std::vector<Level>& usual);

} // namespace trellis
