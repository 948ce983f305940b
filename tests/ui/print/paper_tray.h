// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/temp_folder.h"
#include "ui/print/printers.h"

#include <QFile>
#include <QPrinter>

namespace trellis::test {

/// Printers whose paper is a PDF of their name in a folder.
struct PaperTray {
    [[nodiscard]] ui::Printers printers(const QStringList& names, const QString& usual) const
    {
        ui::Printers printers;
        printers.names = names;
        printers.usual = usual;
        printers.take = [this](const QString& name) {
            auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(paperOf(name));
            return printer;
        };
        return printers;
    }
    [[nodiscard]] QString paperOf(const QString& printer) const
    {
        return QString::fromStdString(folder.file(printer.toStdString() + ".pdf").string());
    }
    [[nodiscard]] bool hasPaperOf(const QString& printer) const
    {
        return QFile::exists(paperOf(printer));
    }

    TempFolder folder;
};

} // namespace trellis::test
