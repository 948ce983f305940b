// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"
#include "core/model/work_sample.h"
#include "ui/common/work_file.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace trellis::ui {

class OptionalDay;
class OutcomePicker;

/// The fields of a piece of work, and the file that goes with a new one.
class WorkForm : public QWidget {
    Q_OBJECT

public:
    WorkForm(std::function<Date()> today, QSettings& settings, QWidget* parent = nullptr);

    void setOutcomes(const std::vector<Outcome>& outcomes);
    void setWork(const WorkSample& work);
    [[nodiscard]] WorkSample work() const;
    /// As it was given.
    [[nodiscard]] const WorkSample& original() const { return m_work; }
    [[nodiscard]] bool isTyped() const;
    /// False where the date is none: says so and takes the keyboard.
    [[nodiscard]] bool accept();
    /// Reads the file to add with it. One that cannot be added is said, and everything else stays.
    void setFile(const QString& path);
    [[nodiscard]] const std::optional<WorkFile>& file() const { return m_content; }
    /// The name of the last one, where it could not be added; else empty.
    [[nodiscard]] const QString& refusedFile() const { return m_refused; }

Q_SIGNALS:
    /// What cannot be read.
    void said(const QString& sentence);

private:
    void chooseFile();
    void setContent(std::optional<WorkFile> content);

    std::function<Date()> m_today;
    QSettings& m_settings;
    WorkSample m_work;
    std::optional<WorkFile> m_content;
    QLineEdit* m_title;
    OptionalDay* m_date;
    OutcomePicker* m_outcomes;
    QLineEdit* m_place;
    QPushButton* m_choose;
    QPushButton* m_without;
    QLabel* m_file;
    QString m_refused;
    QCheckBox* m_isShown;
    QLineEdit* m_reason;
};

} // namespace trellis::ui
