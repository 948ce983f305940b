// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/printer_search.h"

#include <thread>
#include <utility>

namespace trellis::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kLook = 50ms;
constexpr auto kPatience = 5s;

} // namespace

PrinterSearch::PrinterSearch(QObject* parent) : QObject(parent)
{
    m_looking.setInterval(kLook);
    m_patience.setInterval(kPatience);
    m_patience.setSingleShot(true);
    connect(&m_looking, &QTimer::timeout, this, [this] { waitFor(0ms); });
    connect(&m_patience, &QTimer::timeout, this, &PrinterSearch::late);
}

void PrinterSearch::begin(Find find)
{
    std::packaged_task<Printers()> task(std::move(find));
    m_answer = task.get_future();
    // Nobody can end it, and nobody waits for it: not whoever closes the preview, nor the program.
    std::thread(std::move(task)).detach();
    m_looking.start();
    m_patience.start();
}

bool PrinterSearch::waitFor(std::chrono::milliseconds most)
{
    if (!m_answer.valid() || m_answer.wait_for(most) != std::future_status::ready) {
        return false;
    }
    m_looking.stop();
    m_patience.stop();
    Q_EMIT found(m_answer.get());
    return true;
}

} // namespace trellis::ui
