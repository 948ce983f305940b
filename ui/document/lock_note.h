// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QLockFile>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>

namespace trellis::ui {

/// A note beside a gradebook that says which program may change it, so that the window of a second
/// one only looks. It holds no lock on the file itself: the command line writes beside an open
/// window, which follows.
class LockNote {
public:
    struct Holder {
        QString host;
        bool isThisComputer = false;
    };

    explicit LockNote(const std::filesystem::path& gradebook);

    /// True where the note is ours: it was free, or left by a program of this computer that has
    /// ended. True as well in a folder where no note can be written, since nothing can be changed
    /// there that a note would have to guard.
    bool take();
    /// Takes it from a holder that cannot be asked whether it still runs.
    bool takeFromOtherComputer();

    /// Who has it; none where it is ours or free.
    [[nodiscard]] std::optional<Holder> holder() const;

    /// Beside "Class.trellis": ".~lock.Class.trellis#".
    [[nodiscard]] static std::filesystem::path pathFor(const std::filesystem::path& gradebook);

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace trellis::ui
