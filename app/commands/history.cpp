// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/commands.h"
#include "ui/text/history_text.h"
#include "ui/text/strings.h"

#include <QDateTime>
#include <QTimeZone>

#include <fmt/format.h>

namespace trellis::app {

namespace {

using ui::TextFor;

struct FileOptions {
    std::string file;
};

void addFile(CLI::App& command, FileOptions& options)
{
    command.add_option("FILE", options.file, "The gradebook")->required();
}

std::string atText(const Moment& at)
{
    const auto when =
        QDateTime::fromMSecsSinceEpoch(at.utcMs, Qt::OffsetFromUTC, at.utcOffsetMinutes * 60);
    return ui::toCore(when.toString(Qt::ISODate));
}

Json stepJson(const Gradebook& gradebook, const Result<std::optional<Op>>& step)
{
    if (!step || !*step) {
        return nullptr;
    }
    return ui::toCore(ui::stepText(gradebook, **step, TextFor::Plain));
}

Json idJson(const std::optional<OpId>& id)
{
    return id ? Json(std::to_string(id->value)) : Json(nullptr);
}

ExitCode runHistory(Invocation& invocation, const FileOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto ops = (*file).history();
    if (!ops) {
        return refuse(ops.error());
    }
    if (!invocation.json) {
        for (const Op& op : *ops) {
            print(fmt::format("{}  {}  {}{}", atText(op.at), op.actor,
                              ui::toCore(ui::opText(*file, op, TextFor::Plain)),
                              op.isUndone ? " (undone)" : ""));
        }
        return ExitCode::Done;
    }
    Json answer{{"ops", Json::array()}};
    for (const Op& op : *ops) {
        answer["ops"].push_back({{"id", std::to_string(op.id.value)},
                                 {"at", atText(op.at)},
                                 {"actor", op.actor},
                                 {"kind", op.kind},
                                 {"label", ui::toCore(ui::opText(*file, op, TextFor::Plain))},
                                 {"undoOf", idJson(op.undoOf)},
                                 {"undone", op.isUndone},
                                 {"changes", op.changes}});
    }
    answer["canUndo"] = stepJson(*file, (*file).nextUndo());
    answer["canRedo"] = stepJson(*file, (*file).nextRedo());
    print(answer);
    return ExitCode::Done;
}

ExitCode runUndo(Invocation& invocation, const FileOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    return file ? answer(invocation, *file, (*file).undo()) : file.code;
}

ExitCode runRedo(Invocation& invocation, const FileOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    return file ? answer(invocation, *file, (*file).redo()) : file.code;
}

} // namespace

void addHistoryCommands(CLI::App& root, Invocation& invocation)
{
    addCommand<FileOptions>(root, invocation, "history", "List every change, newest first", addFile,
                            runHistory);
    addCommand<FileOptions>(root, invocation, "undo", "Take back the newest change", addFile,
                            runUndo);
    addCommand<FileOptions>(root, invocation, "redo", "Do again what was taken back", addFile,
                            runRedo);
}

} // namespace trellis::app
