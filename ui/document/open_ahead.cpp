// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/document/open_ahead.h"

#include "ui/document/reach.h"

#include <utility>

namespace trellis::ui {

Result<OpenedFile> openedFile(const std::filesystem::path& path, const Author& author,
                              std::future<CheckedFile> begun)
{
    LockNote note(path);
    auto gradebook = openWith(note, path, author, std::move(begun));
    if (!gradebook) {
        return gradebook.error();
    }
    auto classes = readClasses(*gradebook);
    if (!classes) {
        return classes.error();
    }
    std::optional<ClassBook> book;
    if (!classes->empty()) {
        auto first = readClassBook(*gradebook, classes->front().id);
        if (!first) {
            return first.error();
        }
        book = std::move(*first);
    }
    return OpenedFile{std::move(note), std::move(*gradebook), std::move(*classes), std::move(book)};
}

OpenAhead::OpenAhead(std::filesystem::path path, Author author)
    : m_path(std::move(path)), m_author(std::move(author)),
      m_checked(std::async(std::launch::async, [file = m_path] {
          // What somebody else has open is only looked at.
          return LockNote(file).holder() ? CheckedFile() : CheckedFile::lookThrough(file);
      }))
{}

void OpenAhead::goOn()
{
    if (m_checked.valid()) {
        m_opened =
            std::async(std::launch::async, openedFile, m_path, m_author, std::move(m_checked));
    }
}

std::optional<Result<OpenedFile>> OpenAhead::take(const std::filesystem::path& path)
{
    if (!m_opened.valid() || m_path != path) {
        return std::nullopt;
    }
    return m_opened.get();
}

} // namespace trellis::ui
