// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "ui/window/backup_copies.h"
#include "ui/window/window_tools.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace trellis::ui {

class Document;

/// What is decided about the files of gradebooks on this machine; a window shows it.
class FileSession {
public:
    explicit FileSession(WindowTools tools) : m_tools(std::move(tools)) {}

    /// What was open when the program ended, there or not; empty where nothing was.
    [[nodiscard]] QString last() const;
    /// The same, empty where it is not there any more.
    [[nodiscard]] QString lastThere() const;
    /// The next start opens nothing.
    void forgetLast();

    [[nodiscard]] static bool isFileOf(const Document& document, const QString& path);
    /// The gradebook, which windows that open the same file share, and which is the last one then.
    /// Errors: those of Document::open.
    [[nodiscard]] Result<std::shared_ptr<Document>> open(const QString& path);
    /// The sample class, in a folder that goes when the last window has let go of it.
    /// Errors: those of makeSample and Document::open.
    [[nodiscard]] Result<std::shared_ptr<Document>> openSample() const;
    /// The file of a new gradebook with one class, and its folder where there is none yet.
    /// Errors: those of Gradebook::createWith and newBook; NoAccess or FileExists of the folder.
    [[nodiscard]] Result<void> makeClass(const QString& path, const QString& course,
                                         const QString& name) const;

    /// A backup to open where a file cannot be.
    struct Instead {
        BackupCopy copy;
        bool isOfYesterday = false;
    };
    /// The newest whole one of a damaged file, if there is one.
    [[nodiscard]] std::optional<Instead> instead(const QString& path, const Error& why) const;
    /// Writes a dated copy; its path. Errors: those of BackupCopies::write.
    [[nodiscard]] Result<QString> copy(const Gradebook& gradebook, const QDateTime& now) const;
    /// Where copies lie, the first time that it is asked on this machine.
    [[nodiscard]] std::optional<QString> untoldCopiesFolder();

private:
    WindowTools m_tools;
};

} // namespace trellis::ui
