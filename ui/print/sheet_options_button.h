// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/conference_layout.h"

#include <QToolButton>

class QAction;
class QActionGroup;

namespace trellis::ui {

/// What is printed beside the sheet itself, to tick in a menu.
class SheetOptionsButton : public QToolButton {
    Q_OBJECT

public:
    explicit SheetOptionsButton(QWidget* parent = nullptr);

    /// Without a signal.
    void setExtras(const SheetExtras& extras);
    [[nodiscard]] SheetExtras extras() const;

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    QAction* m_script;
    QAction* m_families;
    QAction* m_bloom;
    QActionGroup* m_languages;
};

} // namespace trellis::ui
