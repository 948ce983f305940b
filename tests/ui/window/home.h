// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/temp_folder.h"

#include <QByteArray>

namespace trellis::test {

/// A home of the test's own, empty as on a new computer.
struct Home {
    Home() : before(qgetenv("HOME")) { qputenv("HOME", folder.path().string().c_str()); }
    ~Home() { qputenv("HOME", before); }
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    TempFolder folder;
    QByteArray before;
};

} // namespace trellis::test
