// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/record/record_view.h"

#include <QFrame>

class QLabel;

namespace trellis::ui {

class FlowLayout;

/// At the end of the list: who has no mark yet on the current outcome. Each name leads there.
class LeftOutBar : public QFrame {
    Q_OBJECT

public:
    LeftOutBar(RecordView& list, QWidget* parent);

    /// The end was reached: says how many are done and who is not.
    void showEnd();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void refresh();

    RecordView& m_list;
    FlowLayout* m_flow;
    QLabel* m_label;
    std::vector<QWidget*> m_buttons;
    std::vector<StudentId> m_students;
};

} // namespace trellis::ui
