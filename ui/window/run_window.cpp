// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/run_window.h"

#include "ui/common/preferences.h"
#include "ui/document/open_ahead.h"
#include "ui/text/language.h"
#include "ui/text/strings.h"
#include "ui/window/after_paint.h"
#include "ui/window/asked_to_end.h"
#include "ui/window/file_session.h"
#include "ui/window/hidden_tables.h"
#include "ui/window/main_window.h"
#include "ui/window/ready_fonts.h"
#include "ui/window/unkept_settings.h"

#include <QApplication>
#include <QIcon>

namespace trellis::ui {

int runWindow(int& argc, char* argv[], const QString& fileOrEmpty, WindowTools tools)
{
    const std::future<void> fonts = findFontsAhead();
    const QString file = fileOrEmpty.isEmpty() ? FileSession(tools).lastThere() : fileOrEmpty;
    if (!file.isEmpty()) {
        tools.ahead = std::make_shared<OpenAhead>(file.toStdU16String(), tools.author);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Trellis"));
    QApplication::setOrganizationName(QStringLiteral("Trellis"));
    QApplication::setApplicationVersion(toQt(tools.author.appVersion));
    QApplication::setDesktopFileName(QStringLiteral("org.trellis.Trellis"));
    if (tools.ahead) {
        tools.ahead->goOn(); // there is a display, and so a window
    }
    keepHiddenTablesQuiet();
    useLanguage();
    applyTheme(*qApp, Preferences::of(*tools.settings).look());
    fonts.wait();
    UnkeptSettings settings(*tools.settings);
    MainWindow window(std::move(tools));
    if (!file.isEmpty()) {
        readyFonts(window.font());
    }
    if (fileOrEmpty.isEmpty()) {
        window.openLast();
    } else {
        window.openFile(fileOrEmpty);
    }
    const AfterPaint later(window, [&settings, &window] {
        window.keepOnScreen(); // by now it has its title
        settings.keep();
        // Whoever draws it waits for the window first: it is an SVG, in every size there is.
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/trellis.svg")));
        return false;
    });
    window.show();
    endWhenAsked(window);
    return QApplication::exec();
}

} // namespace trellis::ui
