// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/print/pdf_tools.h"

#include "tests/support/temp_folder.h"

#include <QProcess>

#include <algorithm>

namespace trellis::test {

namespace {

constexpr double kDotsPerInch = 150.0;

} // namespace

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

std::vector<QImage> copiedPages(const std::filesystem::path& pdf)
{
    const TempFolder folder;
    const bool isDone =
        runTool(QStringLiteral("pdftoppm"), {QStringLiteral("-mono"), QStringLiteral("-r"),
                                             QString::number(static_cast<int>(kDotsPerInch)),
                                             pathOf(pdf), pathOf(folder.file("page"))})
            .ok;
    if (!isDone) {
        return {};
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end()); // poppler numbers them with as many digits
    std::vector<QImage> pages;
    for (const auto& file : files) {
        pages.emplace_back(pathOf(file));
    }
    return pages;
}

double blackIn(const QImage& page, const QRectF& millimetres)
{
    const double scale = kDotsPerInch / 25.4;
    const QRect dots = QRectF(millimetres.topLeft() * scale, millimetres.size() * scale).toRect();
    int black = 0;
    for (int y = dots.top(); y <= dots.bottom(); ++y) {
        for (int x = dots.left(); x <= dots.right(); ++x) {
            black += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    return static_cast<double>(black) / (dots.width() * dots.height());
}

} // namespace trellis::test
