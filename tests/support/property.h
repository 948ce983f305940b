// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// rapidcheck inside a test case, with whichever Catch2 is there.
#pragma once

#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <sstream>
#include <utility>

namespace trellis::test {

/// Fails with the smallest example found where the property does not hold.
template <typename Property> void holdsForAny(Property&& property)
{
    const rc::detail::TestResult result =
        rc::detail::checkTestable(std::forward<Property>(property));
    std::ostringstream message;
    rc::detail::printResultMessage(result, message);
    INFO(message.str());
    CHECK(result.template is<rc::detail::SuccessResult>());
}

} // namespace trellis::test
