// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace trellis::ui {

/// The two names that a gradebook begins with, and where it is kept: in Documents under the name of
/// the course, unless another place is chosen.
class NewClassDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewClassDialog(QWidget* parent = nullptr);

    [[nodiscard]] QString courseName() const;
    [[nodiscard]] QString className() const;
    [[nodiscard]] QString path() const;

private:
    void choosePath();
    void refresh();

    QLineEdit* m_course;
    QLineEdit* m_class;
    QLabel* m_where;
    QPushButton* m_go;
    QString m_chosen; ///< empty until another place was chosen
};

} // namespace trellis::ui
