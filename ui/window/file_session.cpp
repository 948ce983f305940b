// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/file_session.h"

#include "core/exchange/sample.h"
#include "core/storage/edits/structure.h"
#include "ui/document/document.h"
#include "ui/document/open_ahead.h"
#include "ui/text/strings.h"
#include "ui/window/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace trellis::ui {

namespace {

std::filesystem::path pathOf(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

QString lastFileKey()
{
    return QStringLiteral("lastFile");
}

QString copiesToldKey()
{
    return QStringLiteral("copiesTold");
}

/// What windows of this program have open.
std::vector<std::weak_ptr<Document>>& openDocuments()
{
    static std::vector<std::weak_ptr<Document>> documents;
    return documents;
}

std::shared_ptr<Document> openAlready(const QString& path)
{
    std::erase_if(openDocuments(), [](const auto& document) { return document.expired(); });
    for (const auto& document : openDocuments()) {
        std::shared_ptr<Document> open = document.lock();
        if (open && FileSession::isFileOf(*open, path)) {
            return open;
        }
    }
    return nullptr;
}

/// Where it began ahead, that is gone on with.
Result<std::unique_ptr<Document>> opened(const std::filesystem::path& path, WindowTools& tools)
{
    const std::shared_ptr<OpenAhead> ahead = std::exchange(tools.ahead, nullptr);
    auto file = ahead ? ahead->take(path) : std::nullopt;
    if (!file) {
        return Document::open(path, tools.author, tools.today);
    }
    if (!*file) {
        return file->error();
    }
    return Document::of(std::move(**file), tools.author, tools.today);
}

/// A copy that is not kept: the folder outlives the gradebook in it, and goes after it.
struct Sample {
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
};

} // namespace

QString FileSession::last() const
{
    return m_tools.settings->value(lastFileKey()).toString();
}

QString FileSession::lastThere() const
{
    const QString path = last();
    return QFileInfo::exists(path) ? path : QString();
}

void FileSession::forgetLast()
{
    m_tools.settings->remove(lastFileKey());
}

bool FileSession::isFileOf(const Document& document, const QString& path)
{
    std::error_code unknown;
    return std::filesystem::equivalent(pathOf(path), document.gradebook().path(), unknown);
}

Result<std::shared_ptr<Document>> FileSession::open(const QString& path)
{
    std::shared_ptr<Document> document = openAlready(path);
    if (!document) {
        auto one = opened(pathOf(path), m_tools);
        if (!one) {
            return one.error();
        }
        document = std::move(*one);
        openDocuments().push_back(document);
    }
    RecentFiles(*m_tools.settings).add(path);
    m_tools.settings->setValue(lastFileKey(), QFileInfo(path).absoluteFilePath());
    return document;
}

Result<std::shared_ptr<Document>> FileSession::openSample() const
{
    auto sample = std::make_shared<Sample>();
    const auto path = pathOf(sample->folder.filePath(QStringLiteral("Sample class.trellis")));
    if (const auto made = makeSample(path, m_tools.today(), m_tools.author); !made) {
        return made.error();
    }
    auto document = Document::open(path, m_tools.author, m_tools.today);
    if (!document) {
        return document.error();
    }
    sample->document = std::move(*document);
    return std::shared_ptr<Document>(sample, sample->document.get());
}

Result<void> FileSession::makeClass(const QString& path, const QString& course,
                                    const QString& name) const
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.mkpath(QStringLiteral("."))) {
        const bool isFile = QFileInfo(folder.absolutePath()).isFile();
        return Error{isFile ? ErrorCode::FileExists : ErrorCode::NoAccess,
                     {},
                     toCore(QDir::toNativeSeparators(folder.absolutePath())),
                     {}};
    }
    return Gradebook::createWith(
        pathOf(path), m_tools.author, [&](Gradebook& gradebook) -> Result<void> {
            const auto begun = newBook(gradebook, m_tools.author.actor,
                                       {toCore(course), std::nullopt, m_tools.today()},
                                       {toCore(name), std::nullopt});
            if (!begun) {
                return begun.error();
            }
            return {};
        });
}

std::optional<FileSession::Instead> FileSession::instead(const QString& path,
                                                         const Error& why) const
{
    if (why.code != ErrorCode::Damaged) {
        return std::nullopt;
    }
    const auto copy = BackupCopies(*m_tools.settings).newestWholeOf(path);
    if (!copy) {
        return std::nullopt;
    }
    const Date yesterday = m_tools.today().plusDays(-1);
    const QDate day(yesterday.year(), static_cast<int>(yesterday.month()),
                    static_cast<int>(yesterday.day()));
    return Instead{*copy, copy->at.date() == day};
}

Result<QString> FileSession::copy(const Gradebook& gradebook, const QDateTime& now) const
{
    return BackupCopies(*m_tools.settings).write(gradebook, now);
}

std::optional<QString> FileSession::untoldCopiesFolder()
{
    if (m_tools.settings->value(copiesToldKey()).toBool()) {
        return std::nullopt;
    }
    m_tools.settings->setValue(copiesToldKey(), true);
    return BackupCopies(*m_tools.settings).folder();
}

} // namespace trellis::ui
