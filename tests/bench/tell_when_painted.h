// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace trellis::bench {

/// Says so when a table has been painted, and ends the process then.
class TellWhenPainted : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QObject* parent = watched->parent();
        const bool isTable = qobject_cast<const QTableView*>(parent) != nullptr;
        if (event->type() == QEvent::Paint && isTable && !m_isTold) {
            m_isTold = true;
            // After everything that is painted together with it.
            QTimer::singleShot(0, qApp, [] {
                std::printf("painted on %s\n", qPrintable(QGuiApplication::platformName()));
                std::fflush(stdout);
                QApplication::closeAllWindows();
            });
        }
        return false;
    }

private:
    bool m_isTold = false;
};

} // namespace trellis::bench
