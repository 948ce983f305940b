// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QApplication>
#include <QTimer>

#include <functional>

namespace trellis::test {

/// Answers the next dialog of a kind, once it is there.
template <typename Dialog> struct Answer {
    explicit Answer(const std::function<void(Dialog&)>& answer)
    {
        timer.setInterval(0);
        QObject::connect(&timer, &QTimer::timeout, [this, answer] {
            if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
                timer.stop();
                wasThere = true;
                answer(*dialog);
                if (dialog->isVisible()) {
                    dialog->reject(); // a test that fails does not hang
                }
            }
        });
        timer.start();
    }

    QTimer timer;
    bool wasThere = false;
};

} // namespace trellis::test
