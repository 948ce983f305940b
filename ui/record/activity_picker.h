// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace trellis::ui {

/// The activities of the class, the newest first, with a field to search them by title, kind,
/// outcome or day.
class ActivityPicker : public QWidget {
    Q_OBJECT

public:
    ActivityPicker(const Document& document, QWidget* parent);

    /// Lists them anew and takes the keyboard.
    void start();

Q_SIGNALS:
    void chosen(trellis::ActivityId activity);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list();
    void chooseCurrent();
    [[nodiscard]] QString lineFor(const Activity& activity) const;

    const Document& m_document;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace trellis::ui
