// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace trellis::ui {

/// What can wait until a widget is seen: done once it has been painted for the first time, one
/// piece after the other. The first key or click may need any of it: all is done before that is
/// answered.
class AfterPaint : public QObject {
    Q_OBJECT

public:
    /// Does one piece. False where that was the last.
    using DoNext = std::function<bool()>;

    AfterPaint(const QWidget& seen, DoNext doNext);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish();
    void end();

    const QWidget& m_seen;
    DoNext m_doNext;
    bool m_isPainted = false;
    QTimer m_timer;
};

} // namespace trellis::ui
