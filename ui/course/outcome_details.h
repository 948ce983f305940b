// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace trellis::ui {

class Document;

/// What the table has no room for of one outcome: the student wording with its length, what
/// success looks like, and resources. What is typed is kept when the field is left.
class OutcomeDetails : public QWidget {
    Q_OBJECT

public:
    /// From here on a student wording takes more than its two lines of a sheet.
    static constexpr int kSoftLimit = 70;

    explicit OutcomeDetails(Document& document, QWidget* parent = nullptr);

    /// An id that is not valid: nothing is shown.
    void show(OutcomeId outcome);
    /// The wording is being typed elsewhere and has this many characters.
    void countWording(int characters);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const Outcome* outcome() const;
    void fill();
    void keepWording();
    void keepCriteria();
    void keepResources();
    void keep(const Outcome& after);

    Document& m_document;
    OutcomeId m_outcome;
    QLabel* m_title;
    QLineEdit* m_wording;
    QLabel* m_count;
    QPlainTextEdit* m_criteria;
    QPlainTextEdit* m_resources;
};

} // namespace trellis::ui
