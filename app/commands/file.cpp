// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// check, backup: the file as a whole.
#include "app/commands/commands.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <fmt/format.h>

namespace trellis::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

struct FileOptions {
    std::string file;
    std::string to;
};

// A file too damaged to open is still a finding.
ExitCode reportDamage(const Invocation& invocation, const Error& error)
{
    const ExitCode code = refuse(error);
    if (invocation.json && error.code == ErrorCode::Damaged) {
        print(Json{{"ok", false},
                   {"schemaVersion", nullptr},
                   {"findings", Json::array({{{"kind", "page"},
                                              {"table", nullptr},
                                              {"row", nullptr},
                                              {"message", error.detail}}})}});
    }
    return code;
}

ExitCode runCheck(Invocation& invocation, const FileOptions& options)
{
    OpenOptions opening;
    opening.author = invocation.author();
    opening.readOnly = true;
    opening.wholeFileChecks = false;
    const auto gradebook = Gradebook::open(options.file, std::move(opening));
    if (!gradebook) {
        return reportDamage(invocation, gradebook.error());
    }
    const auto findings = gradebook->check();
    if (!findings) {
        return reportDamage(invocation, findings.error());
    }
    const bool isSound = findings->empty();
    if (invocation.json) {
        Json list = Json::array();
        for (const Gradebook::Finding& finding : *findings) {
            list.push_back({{"kind", finding.kind},
                            {"table", finding.table.empty() ? Json(nullptr) : Json(finding.table)},
                            {"row", finding.row == 0 ? Json(nullptr) : Json(finding.row)},
                            {"message", finding.message}});
        }
        print(Json{
            {"ok", isSound}, {"schemaVersion", gradebook->schemaVersion()}, {"findings", list}});
    } else if (isSound) {
        print(tr("The gradebook is whole."));
    } else {
        for (const Gradebook::Finding& finding : *findings) {
            print(fmt::format("{} {} {}", finding.table, finding.row, finding.message));
        }
    }
    return isSound ? ExitCode::Done : ExitCode::File;
}

ExitCode runBackup(Invocation& invocation, const FileOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    if (const auto done = (*file).backup(options.to); !done) {
        return refuse(done.error());
    }
    if (invocation.json) {
        print(Json{{"op", nullptr}});
    } else {
        print(tr("The copy is whole: %1").arg(ui::toQt(options.to)));
    }
    return ExitCode::Done;
}

} // namespace

void addFileCommands(CLI::App& root, Invocation& invocation)
{
    addCommand<FileOptions>(
        root, invocation, "check", "Check the whole file",
        [](CLI::App& command, FileOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
        },
        runCheck);
    addCommand<FileOptions>(
        root, invocation, "backup", "Make a verified copy",
        [](CLI::App& command, FileOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
            command.add_option("TO", options.to, "The copy; replaced whole")->required();
        },
        runBackup);
}

} // namespace trellis::app
