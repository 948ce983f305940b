// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/printers.h"

#include <QLibrary>
#include <QPrinter>
#include <QPrinterInfo>

namespace trellis::ui {

Printers printersHere()
{
    Printers printers;
    printers.names = QPrinterInfo::availablePrinterNames();
    printers.usual = QPrinterInfo::defaultPrinterName();
    printers.take = [](const QString& name) {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setPrinterName(name);
        return printer;
    };
    printers.look = [](const QString& name) {
        const QPrinterInfo info = QPrinterInfo::printerInfo(name);
        const QList<QPrinter::DuplexMode> sides = info.supportedDuplexModes();
        PrinterFacts facts;
        facts.isOneSided = sides == QList{QPrinter::DuplexNone};
        facts.isStopped = info.state() == QPrinter::Error;
        return facts;
    };
    return printers;
}

bool isTaken(const QPrinter& printer)
{
    if (printer.printerState() == QPrinter::Error) {
        return false;
    }
    if (printer.outputFormat() != QPrinter::NativeFormat) {
        return true;
    }
    // Where CUPS prints, Qt hands the finished job over and does not look at the answer.
    // Source: the status codes of RFC 8011, 4.1.6.1: below 0x0100 the request was successful.
    using LastStatus = int (*)();
    constexpr int kCupsMajor = 2;
    constexpr int kFirstFailure = 0x0100;
    static const auto lastStatus = reinterpret_cast<LastStatus>(
        QLibrary::resolve(QStringLiteral("cups"), kCupsMajor, "cupsLastError"));
    if (lastStatus == nullptr) {
        return true;
    }
    const int status = lastStatus();
    return status >= 0 && status < kFirstFailure;
}

} // namespace trellis::ui
