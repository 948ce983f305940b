// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/run_window.h"

#include "ui/common/preferences.h"
#include "ui/text/language.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QIcon>

namespace trellis::ui {

int runWindow(int& argc, char* argv[], const QString& fileOrEmpty, WindowTools tools)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Trellis"));
    QApplication::setOrganizationName(QStringLiteral("Trellis"));
    QApplication::setDesktopFileName(QStringLiteral("org.trellis.Trellis"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/trellis.svg")));
    useLanguage();
    applyTheme(*qApp, Preferences::of(*tools.settings).look());
    MainWindow window(std::move(tools));
    if (fileOrEmpty.isEmpty()) {
        window.openLast();
    } else {
        window.openFile(fileOrEmpty);
    }
    window.show();
    return QApplication::exec();
}

} // namespace trellis::ui
