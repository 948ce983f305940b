// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace trellis::ui {

/// The two names that a gradebook begins with, and where it is kept: in Documents under the name of
/// the course, unless another place is chosen. Stays, and says why, where that cannot be.
class NewClassDialog : public QDialog {
    Q_OBJECT

public:
    using Make = std::function<Result<void>(const QString& path, const QString& course,
                                            const QString& name)>;

    /// Makes the gradebook before it closes.
    NewClassDialog(Make make, QSettings& settings, QWidget* parent = nullptr);

    /// Why it is a gradebook of its own, where something else may be expected.
    void setNote(const QString& sentence);

    void accept() override;

    [[nodiscard]] QString courseName() const;
    [[nodiscard]] QString className() const;
    [[nodiscard]] QString path() const;

private:
    void choosePath();
    void refresh();
    /// So that a long place is seen whole.
    void grow();

    Make m_make;
    QSettings& m_settings;
    QLineEdit* m_course;
    QLineEdit* m_class;
    QLabel* m_note;
    QLabel* m_where;
    QLabel* m_trouble;
    QPushButton* m_go;
    QString m_chosen; ///< empty until another place was chosen
};

} // namespace trellis::ui
