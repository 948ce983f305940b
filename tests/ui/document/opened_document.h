// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/small_class.h"
#include "ui/document/document.h"

#include <memory>

namespace trellis::test {

/// The gradebook of the class as a window has it open on 20 November.
[[nodiscard]] std::unique_ptr<ui::Document> openedDocument(const SmallClass& c);

} // namespace trellis::test
