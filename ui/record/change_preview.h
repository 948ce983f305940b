// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/activity_change.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"

#include <QFrame>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace trellis::ui {

/// Whose levels a change of an activity would change, before it is made. Stands in the screen and
/// asks nothing that cannot wait.
class ChangePreview : public QFrame {
    Q_OBJECT

public:
    ChangePreview(const Document& document, const NameGuard& names, QWidget* parent);

    /// Shows what the change would do and takes the keyboard. Apply is called where the teacher
    /// wants it so.
    void offer(const QString& question, const QString& button, const ActivityChange& change,
               const std::function<void()>& apply);
    void stop();

    /// How many levels of students the change would change.
    [[nodiscard]] static int levelsChangedBy(const Document& document,
                                             const ActivityChange& change);

Q_SIGNALS:
    /// Made or not: back to the list.
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QStringList lines(const ActivityChange& change) const;
    void finish(bool isWanted);

    const Document& m_document;
    const NameGuard& m_names;
    QLabel* m_question;
    QListWidget* m_levels;
    QPushButton* m_apply;
    std::function<void()> m_onApply;
};

} // namespace trellis::ui
