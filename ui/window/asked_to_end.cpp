// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/asked_to_end.h"

#include "ui/window/main_window.h"

#include <QApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <iterator>
#include <unistd.h>
#endif

namespace trellis::ui {

#ifdef Q_OS_UNIX

namespace {

constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP};

int pipeEnds[2] = {-1, -1}; // read, write; a handler can reach nothing else

void (*before[std::size(kSignals)])(int) = {}; // what was done about them

void tell(int /*signal*/)
{
    const char any = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &any, 1);
}

} // namespace

AskedToEnd::AskedToEnd(QObject* parent) : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // it ends at once then, as any program does
    }
    auto* heard = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(heard, &QSocketNotifier::activated, this, [this] {
        char any = 0;
        while (::read(pipeEnds[0], &any, 1) > 0) {
        }
        Q_EMIT asked();
    });
    for (std::size_t i = 0; i < std::size(kSignals); ++i) {
        before[i] = std::signal(kSignals[i], tell);
    }
}

AskedToEnd::~AskedToEnd()
{
    if (pipeEnds[0] < 0) {
        return;
    }
    for (std::size_t i = 0; i < std::size(kSignals); ++i) {
        std::signal(kSignals[i], before[i]);
    }
    for (int& end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

#else

AskedToEnd::AskedToEnd(QObject* parent) : QObject(parent) {}

AskedToEnd::~AskedToEnd() = default;

#endif

void endWhenAsked(QObject& program)
{
    auto* asked = new AskedToEnd(&program);
    QObject::connect(asked, &AskedToEnd::asked, &program, [] {
        // The first window goes with the program; the others go with themselves.
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* window = qobject_cast<MainWindow*>(widget);
            if (window != nullptr && window->isSecond()) {
                window->close();
            }
        }
        QCoreApplication::exit();
    });
}

} // namespace trellis::ui
