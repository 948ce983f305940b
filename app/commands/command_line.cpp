// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/command_line.h"

#include "app/commands/commands.h"
#include "core/base/text.h"
#include "ui/text/language.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <span>
#include <string_view>

namespace trellis::app {

namespace {

constexpr std::array<std::string_view, 25> kCommands{
    "sample", "new",    "add",           "move",          "calendar",   "import",   "rule",
    "method", "scale",  "decide",        "exempt",        "thresholds", "withdraw", "award",
    "levels", "credit", "explain",       "sheets",        "history",    "undo",     "redo",
    "check",  "backup", "erase-student", "export-student"};

void addAllCommands(CLI::App& root, Invocation& invocation)
{
    addFileCommands(root, invocation);
    addEraseCommands(root, invocation);
    addSampleCommand(root, invocation);
    addStructureCommands(root, invocation);
    addImportCommands(root, invocation);
    addRuleCommand(root, invocation);
    addMethodCommands(root, invocation);
    addJudgementCommands(root, invocation);
    addAwardCommand(root, invocation);
    addLevelsCommand(root, invocation);
    addCreditCommand(root, invocation);
    addExplainCommand(root, invocation);
    addSheetsCommand(root, invocation);
    addHistoryCommands(root, invocation);
}

/// Where the arguments begin that are ours: launchers put options for Qt before the file.
/// Source: QGuiApplication and QApplication, supported command line options.
std::size_t afterQtOptions(std::span<char* const> arguments)
{
    static constexpr std::array<std::string_view, 13> kWithValue{
        "-platform",    "-platformpluginpath", "-platformtheme", "-plugin", "-qwindowgeometry",
        "-qwindowicon", "-qwindowtitle",       "-session",       "-style",  "-stylesheet",
        "-display",     "-geometry",           "-title"};
    static constexpr std::array<std::string_view, 5> kAlone{"-reverse", "-widgetcount", "-nograb",
                                                            "-dograb", "-sync"};
    std::size_t at = 1;
    while (at < arguments.size()) {
        const std::string_view one = arguments[at];
        const std::string_view name = one.substr(0, one.find('='));
        if (std::ranges::find(kWithValue, one) != kWithValue.end()) {
            at += 2;
        } else if (std::ranges::find(kAlone, one) != kAlone.end() ||
                   (name.size() < one.size() &&
                    std::ranges::find(kWithValue, name) != kWithValue.end())) {
            ++at;
        } else {
            break;
        }
    }
    return std::min(at, arguments.size());
}

bool isCommand(std::string_view word)
{
    return std::find(kCommands.begin(), kCommands.end(), word) != kCommands.end();
}

int toInt(ExitCode code)
{
    return static_cast<int>(code);
}

// Nothing that is not text may come into a gradebook, whichever command it is given to.
ExitCode refuseWord(const char* word)
{
    std::fprintf(stderr, "%s\n",
                 QCoreApplication::translate("CommandLine",
                                             "I cannot read %1: it is not text in UTF-8. Nothing "
                                             "was changed. Write it again in a terminal that is "
                                             "set to UTF-8.")
                     .arg(QString::fromUtf8(word))
                     .toUtf8()
                     .constData());
    return ExitCode::Refused;
}

} // namespace

Date localToday()
{
    const Moment now = systemMoment();
    const std::int64_t local = now.utcMs + std::int64_t{now.utcOffsetMinutes} * 60'000;
    constexpr std::int64_t dayMs = 86'400'000;
    return Date::fromDays(static_cast<int>((local - ((local % dayMs) + dayMs) % dayMs) / dayMs));
}

Request requestFrom(std::span<char* const> arguments)
{
    const std::size_t at = afterQtOptions(arguments);
    if (at >= arguments.size()) {
        return Request::Window;
    }
    const std::string_view first = arguments[at];
    if (first == "--") {
        return Request::Window;
    }
    if (first.starts_with('-')) {
        return Request::Command;
    }
    if (isCommand(first)) {
        return Request::Command;
    }
    // Neither a command nor a file: a mistyped command, which the command line names.
    std::error_code ignored;
    return first.ends_with(".trellis") || std::filesystem::exists(first, ignored)
               ? Request::Window
               : Request::Command;
}

std::string windowFile(std::span<char* const> arguments)
{
    std::size_t at = afterQtOptions(arguments);
    if (arguments.size() > at && std::string_view(arguments[at]) == "--") {
        ++at;
    }
    return arguments.size() > at ? arguments[at] : std::string();
}

int runCommand(int argc, char** argv)
{
    for (const char* word : std::span(argv, static_cast<std::size_t>(argc))) {
        if (!isValidUtf8(word)) {
            return toInt(refuseWord(word));
        }
    }
    Invocation invocation;
    CLI::App root("Trellis, a gradebook for mastery-based grading", "trellis");
    root.set_version_flag("--version", std::string("trellis ") + TRELLIS_VERSION);
    root.fallthrough();
    root.require_subcommand(1);
    root.add_flag("--json", invocation.json, "Answer in JSON");
    root.add_option("--day", invocation.day, "What today is; the clock where not given");
    root.add_option("--language", invocation.language, "Language of the answers");
    root.add_option("--actor", invocation.actor, "Who does this, for the history");
    addAllCommands(root, invocation);
    if (argc > 1 && !isCommand(argv[1]) && argv[1][0] != '-') {
        std::fprintf(stderr, "%s\n",
                     QCoreApplication::translate("CommandLine",
                                                 "There is no command %1. See trellis --help.")
                         .arg(QString::fromLocal8Bit(argv[1]))
                         .toUtf8()
                         .constData());
        return toInt(ExitCode::Usage);
    }
    try {
        root.parse(argc, argv);
    } catch (const CLI::ParseError& usage) {
        return root.exit(usage) == 0 ? toInt(ExitCode::Done) : toInt(ExitCode::Usage);
    }
    if (!ui::useLanguage(ui::toQt(invocation.language))) {
        Error unknown{ErrorCode::InvalidValue, invocation.language, "language", {}};
        for (const QString& code : ui::languages()) {
            unknown.values.push_back(ui::toCore(code));
        }
        return toInt(refuse(unknown));
    }
    const auto today = dateFrom(invocation.day, localToday());
    if (!today) {
        return toInt(refuse(today.error()));
    }
    invocation.today = *today;
    return toInt(invocation.run(invocation));
}

} // namespace trellis::app
