// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"
#include "core/model/work_sample.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace trellis::ui {

class OptionalDay;
class OutcomePicker;

/// The fields of a piece of work, and the file that goes with a new one.
class WorkForm : public QWidget {
    Q_OBJECT

public:
    explicit WorkForm(std::function<Date()> today, QWidget* parent = nullptr);

    void setOutcomes(const std::vector<Outcome>& outcomes);
    void setWork(const WorkSample& work);
    [[nodiscard]] WorkSample work() const;
    /// As it was given.
    [[nodiscard]] const WorkSample& original() const { return m_work; }
    [[nodiscard]] bool isTyped() const { return !m_path.isEmpty() || work() != m_work; }
    /// The file to add with it; empty: none.
    void setFile(const QString& path);
    [[nodiscard]] const QString& file() const { return m_path; }

private:
    void chooseFile();

    std::function<Date()> m_today;
    WorkSample m_work;
    QString m_path;
    QLineEdit* m_title;
    OptionalDay* m_date;
    OutcomePicker* m_outcomes;
    QLineEdit* m_place;
    QPushButton* m_choose;
    QLabel* m_file;
    QCheckBox* m_isShown;
    QLineEdit* m_reason;
};

} // namespace trellis::ui
