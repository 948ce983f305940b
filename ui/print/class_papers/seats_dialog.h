// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <QDialog>

class QListWidget;

namespace trellis::ui {

class Document;
class NameGuard;

/// The order in which a class sits, as the teacher goes round: students are dragged, or moved with
/// Alt+Up and Alt+Down. One step of undo.
class SeatsDialog : public QDialog {
    Q_OBJECT

public:
    SeatsDialog(Document& document, const NameGuard& names, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const NameGuard& names);
    void move(int step);
    void save();

    Document& m_document;
    QListWidget* m_list;
};

} // namespace trellis::ui
