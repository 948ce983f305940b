// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QDialog>

class QLineEdit;

namespace trellis::ui {

/// The two names that a gradebook begins with.
class NewClassDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewClassDialog(QWidget* parent = nullptr);

    [[nodiscard]] QString courseName() const;
    [[nodiscard]] QString className() const;

private:
    QLineEdit* m_course;
    QLineEdit* m_class;
};

} // namespace trellis::ui
