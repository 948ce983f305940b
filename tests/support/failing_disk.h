// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

namespace trellis::test {

/// What happens to a write, a flush, a truncation or a removal on a failing disk.
enum class DiskTrouble {
    Full,   ///< writes find no room; as on a real full disk, everything else works
    Broken, ///< input/output errors
    Lying,  ///< says that it wrote and did not: no program can notice, and a test must
};

/// Every file that SQLite opens while this lives is on a disk that fails when it is told to.
/// One at a time; gradebooks that were opened meanwhile must be closed before it goes.
class FailingDisk {
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// The call that many calls from now fails, from 1; all after it too where it is for good.
    void failAt(int call, DiskTrouble trouble, bool isForGood);
    void work();

    /// Whether there were as many calls; one of a kind that finds no trouble may have been the one.
    [[nodiscard]] bool hasCome() const;
    [[nodiscard]] bool hasFailed() const;
};

} // namespace trellis::test
