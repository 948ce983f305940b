// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Nothing is sent anywhere.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;

namespace {

QByteArray contentOf(const char* path)
{
    QFile file{QString::fromLatin1(path)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The numbers of the sockets that this program holds.
QList<QByteArray> ownSockets()
{
    QList<QByteArray> numbers;
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const QString& name : open.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)) {
        const QString target = QFile::symLinkTarget(open.filePath(name));
        const qsizetype at = target.lastIndexOf(QStringLiteral("socket:["));
        if (at >= 0) {
            numbers.append(target.mid(at + 8).chopped(1).toLatin1());
        }
    }
    return numbers;
}

} // namespace

TEST_CASE("network: a first start, a rating and every screen reach for none", "[ui][window]")
{
    const QByteArray loaded = contentOf("/proc/self/maps");
    if (loaded.isEmpty()) {
        SUCCEED("this system does not say what a program has loaded");
        return;
    }
    OpenedWindow o;
    o.window.openSample();
    OpenedWindow::settle();
    o.window.frame()->makeAll();
    o.press(Qt::Key_C);
    // There is nothing in it that could.
    CHECK(contentOf("/proc/self/maps").contains("libQt6Widgets"));
    for (const char* library : {"libQt6Network", "libcurl", "libssl", "libsoup"}) {
        CAPTURE(library);
        CHECK_FALSE(contentOf("/proc/self/maps").contains(library));
    }
    QByteArray table;
    for (const char* path : {"/proc/self/net/tcp", "/proc/self/net/tcp6", "/proc/self/net/udp",
                             "/proc/self/net/udp6"}) {
        table += contentOf(path);
    }
    for (const QByteArray& number : ownSockets()) {
        CAPTURE(number.toStdString());
        CHECK_FALSE(table.contains(' ' + number + ' '));
    }
}
