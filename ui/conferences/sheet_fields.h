// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QObject>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QWidget;

namespace trellis::ui {

class PreparedConference;

/// Which sheet, and in which language: rows of a form, chosen for all who are selected together.
class SheetFields : public QObject {
    Q_OBJECT

public:
    SheetFields(PreparedConference& shown, QFormLayout* form, QWidget* parent);

    void fill(const StudentRecord& student, const Conference& conference);
    /// Who is selected together with the student.
    void setChosen(std::vector<StudentId> students);
    /// What is said under the form, where a second line of it is not cut.
    [[nodiscard]] std::vector<QLabel*> remarks() const { return {m_review, m_forAll}; }

Q_SIGNALS:
    void said(const QString& sentence);

private:
    [[nodiscard]] std::vector<StudentId> chosen() const;
    void setKind(SheetKind kind);
    void setLanguage(const std::string& language);

    PreparedConference& m_shown;
    std::vector<StudentId> m_chosen;
    QComboBox* m_kind;
    QComboBox* m_language;
    QLabel* m_review;
    QLabel* m_forAll;
};

} // namespace trellis::ui
