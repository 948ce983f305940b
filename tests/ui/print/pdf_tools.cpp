// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/print/pdf_tools.h"

#include <QProcess>

namespace trellis::test {

ToolOutput runTool(const QString& program, const QStringList& arguments)
{
    constexpr int kLongest = 60'000; // milliseconds
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(kLongest);
    const bool ok =
        ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {ok, QString::fromUtf8(process.readAll())};
}

QString pathOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace trellis::test
