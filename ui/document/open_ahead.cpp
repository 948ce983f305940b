// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/document/open_ahead.h"

#include "ui/document/reach.h"

#include <future>
#include <utility>

namespace trellis::ui {

namespace {

struct Ahead {
    std::filesystem::path path;
    std::future<Result<OpenedFile>> file;
};

std::optional<Ahead>& begun()
{
    static std::optional<Ahead> ahead;
    return ahead;
}

} // namespace

Result<OpenedFile> openedFile(const std::filesystem::path& path, const Author& author)
{
    LockNote note(path);
    auto gradebook = openWith(note, path, author);
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

void openAhead(const std::filesystem::path& path, const Author& author)
{
    begun() = Ahead{path, std::async(std::launch::async, openedFile, path, author)};
}

std::optional<Result<OpenedFile>> takeOpenedAhead(const std::filesystem::path& path)
{
    std::optional<Ahead>& ahead = begun();
    if (!ahead || ahead->path != path) {
        return std::nullopt;
    }
    auto file = std::exchange(ahead, std::nullopt)->file.get();
    return file;
}

} // namespace trellis::ui
