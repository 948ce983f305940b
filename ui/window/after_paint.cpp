// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/after_paint.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace trellis::ui {

AfterPaint::AfterPaint(const QWidget& seen, DoNext doNext)
    : m_seen(seen), m_doNext(std::move(doNext))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_doNext()) {
            end();
        }
    });
    qApp->installEventFilter(this);
}

bool AfterPaint::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Paint && watched == &m_seen && !m_isPainted) {
        m_isPainted = true;
        // The picture is whole, and on the display, when this is answered.
        QTimer::singleShot(0, &m_timer, qOverload<>(&QTimer::start));
    } else if (type == QEvent::ShortcutOverride || // comes before a command is looked for
               type == QEvent::KeyPress || type == QEvent::MouseButtonPress) {
        finish();
    }
    return QObject::eventFilter(watched, event);
}

void AfterPaint::finish()
{
    end();
    while (m_doNext()) {
    }
}

void AfterPaint::end()
{
    m_timer.stop();
    m_isPainted = true;
    qApp->removeEventFilter(this);
}

} // namespace trellis::ui
