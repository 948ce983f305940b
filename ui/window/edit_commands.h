// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/storage/op.h"
#include "ui/common/screen.h"

#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

class QAction;

namespace trellis::ui {

/// Undo and redo, which say what they would do.
class EditCommands : public QObject {
    Q_OBJECT

public:
    explicit EditCommands(const ScreenTools& tools, QObject* parent = nullptr);

    void refresh();
    /// Asked before every step: a sentence about why none is taken now, or nothing.
    void waitWhile(std::function<QString()> why) { m_why = std::move(why); }
    /// What was done up to now is nothing to take back: whoever opens it has not done it.
    void beginHere();
    /// Whether all that was done since has been taken back, or nothing was done.
    [[nodiscard]] bool isAtFirst() const;

Q_SIGNALS:
    /// Something was saved, or taken back; empty where undo has nothing to do.
    void refreshed(const QString& undoText);
    /// Something worth saying in passing.
    void said(const QString& sentence);
    /// What was taken back was in this cell alone.
    void takenBackAt(trellis::StudentId student, trellis::OutcomeId outcome);

private:
    void undo();
    void redo();
    [[nodiscard]] bool mayStep(const Result<std::optional<Op>>& next);
    /// Names are hidden, and the step might change what is hidden with them.
    [[nodiscard]] bool mayBeHidden(const Op& step) const;
    void followNames();
    [[nodiscard]] QString shown(const QString& sentence) const;

    ScreenTools m_tools;
    QAction* m_undo;
    QAction* m_redo;
    QTimer m_refresh;
    std::function<QString()> m_why;
    std::optional<OpId> m_first;  ///< not to be undone, nor what is before it
    std::optional<OpId> m_hidden; ///< the newest when names were hidden
};

} // namespace trellis::ui
