// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/sample.h"

#include "app/commands/commands.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

namespace trellis::app {

namespace {

struct SampleOptions {
    std::string file;
};

ExitCode runSample(Invocation& invocation, const SampleOptions& options)
{
    const auto made = makeSample(options.file, invocation.today, invocation.author());
    if (!made) {
        return refuse(made.error());
    }
    if (invocation.json) {
        print(Json{{"op", nullptr}});
    } else {
        print(QCoreApplication::translate("CommandLine", "The sample class is in %1")
                  .arg(ui::toQt(options.file)));
    }
    return ExitCode::Done;
}

} // namespace

void addSampleCommand(CLI::App& root, Invocation& invocation)
{
    addCommand<SampleOptions>(
        root, invocation, "sample", "Make the sample gradebook",
        [](CLI::App& command, SampleOptions& options) {
            command.add_option("FILE", options.file, "Where to make it")->required();
        },
        runSample);
}

} // namespace trellis::app
