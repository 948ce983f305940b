// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/printers.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <future>

namespace trellis::ui {

/// Asks for printers beside the window, which can be used meanwhile: a system whose printers are on
/// a network that is not there answers late or never.
class PrinterSearch : public QObject {
    Q_OBJECT

public:
    using Find = std::function<Printers()>;

    explicit PrinterSearch(QObject* parent = nullptr);

    /// Asks elsewhere, not on the thread of the window. Whoever asks waits for nothing.
    void begin(Find find);
    [[nodiscard]] bool isWaiting() const { return m_answer.valid(); }
    /// For whom a moment does not matter: true where the answer is there by then, and was told.
    bool waitFor(std::chrono::milliseconds most);

Q_SIGNALS:
    void found(const trellis::ui::Printers& printers);
    /// Longer than anybody waits; the answer may still come.
    void late();

private:
    std::future<Printers> m_answer;
    QTimer m_looking;
    QTimer m_patience;
};

} // namespace trellis::ui
