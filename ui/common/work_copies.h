// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/work_sample.h"
#include "core/storage/gradebook.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace trellis::ui {

/// What a copy of a piece of work is called: as the file that was added, with the ending of what it
/// has become.
[[nodiscard]] QString workFileName(const WorkSample& work);

/// Whether a computer would run a file of this name instead of showing it.
[[nodiscard]] bool isProgram(const QString& fileName);

/// Copies of pieces of work for other programs to show. They cannot be written to, lie in a folder
/// of their own, and go with it.
class WorkCopies {
public:
    /// The path of the copy, which is made once. Errors: those of readContent and writeWholeFile.
    [[nodiscard]] Result<QString> pathOf(const Gradebook& gradebook, const WorkSample& work);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace trellis::ui
