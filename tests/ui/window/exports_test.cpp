// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/window/opened_window.h"
#include "ui/document/document.h"
#include "ui/print/sheet_memory.h"
#include "ui/window/exports.h"

#include <QAction>
#include <QApplication>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <filesystem>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::bytesOf;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

TEST_CASE("window: exported sheets are as they were last printed, and can be stopped",
          "[ui][window][export]")
{
    constexpr int kStudents = 900; // more than any machine writes in a moment
    SmallClass c(kStudents, 10);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    SheetMemory memory(o.machine.settings, *o.window.document());
    SheetOptions options = memory.options();
    options.paper = options.paper == Paper::A4 ? Paper::Letter : Paper::A4;
    options.extras.isForFamilies = true;
    memory.keep(options);
    o.command("go.student").trigger();
    OpenedWindow::settle();
    const auto kindOf = [&o](const char* id) {
        const std::vector<ExportKind> kinds = o.window.exports();
        const auto it = std::find_if(kinds.begin(), kinds.end(), [id](const ExportKind& kind) {
            return kind.id == QLatin1String(id);
        });
        REQUIRE(it != kinds.end());
        return *it;
    };
    const auto page = o.machine.folder.file("page.html");
    o.window.exportAs(kindOf("studentPage"), QString::fromStdString(page.string()));
    CHECK(bytesOf(page).find("For families") != std::string::npos);
    const auto sheet = o.machine.folder.file("one.pdf");
    o.window.exportAs(kindOf("studentSheet"), QString::fromStdString(sheet.string()));
    const QString height =
        QString::number(std::lround(paperSize(options.paper).height() / 25.4 * 72));
    CHECK(QString::fromLatin1(QByteArray::fromStdString(bytesOf(sheet)))
              .contains(
                  QRegularExpression(QStringLiteral("/MediaBox \\[0 0 [\\d.]+ %1").arg(height))));

    // Sheets of a class take a while; Cancel leaves the folder as it was.
    int shownOf = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &o.window, [&shownOf] {
        auto* dialog = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget());
        if (dialog != nullptr && dialog->isVisible()) {
            shownOf = dialog->maximum();
            dialog->cancel();
        }
    });
    timer.start(0);
    const auto all = o.machine.folder.file("all.pdf");
    o.window.exportAs(kindOf("sheets"), QString::fromStdString(all.string()));
    CHECK(shownOf == kStudents);
    CHECK_FALSE(std::filesystem::exists(all));
    CHECK(o.words().contains(QStringLiteral("Nothing was written")));
}

TEST_CASE("window: nothing that is exported takes the place of a gradebook", "[ui][window][export]")
{
    const SmallClass c(2, 2);
    const SmallClass another;
    OpenedWindow o(pathOf(c));
    o.command("go.student").trigger();
    OpenedWindow::settle();
    const std::vector<ExportKind> kinds = o.window.exports();
    REQUIRE(kinds.size() >= 6);
    const auto plain = o.machine.folder.file("plain");
    for (const SmallClass* gradebook : {&c, &another}) {
        const std::string before = bytesOf(gradebook->gradebook.path());
        for (const ExportKind& kind : kinds) {
            INFO(kind.id.toStdString());
            const ExportEnding refused = kind.write(gradebook->gradebook.path(), &o.window);
            CHECK_FALSE(refused.isDone);
            CHECK(refused.sentence.contains(
                QStringLiteral("is a gradebook, and it stays as it is.")));
            CHECK(bytesOf(gradebook->gradebook.path()) == before);
            CHECK(kind.write(plain, &o.window).isDone);
            std::filesystem::remove(plain);
        }
    }
    o.window.exportAs(kinds.front(), pathOf(c));
    CHECK(o.words().contains(QStringLiteral("is a gradebook, and it stays as it is.")));
}
