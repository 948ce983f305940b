// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/student.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace trellis::ui {

class TextLabel;

/// Everything a student is known by, to be put right: names, pronouns, languages, birth date,
/// numbers and guardians. Saves nothing itself.
class StudentForm : public QWidget {
    Q_OBJECT

public:
    explicit StudentForm(QWidget* parent = nullptr);

    /// Shows a student and takes the keyboard.
    void edit(const Student& student);
    /// As it is written now.
    [[nodiscard]] Student student() const;
    /// Whether it can be used, and is something else than it was.
    [[nodiscard]] bool isTyped() const;

Q_SIGNALS:
    /// What is written can be used.
    void saveWanted();
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct NameField {
        std::string Student::*member;
        QLineEdit* field;
    };
    struct IdRow {
        QWidget* row;
        QComboBox* scheme;
        QLineEdit* value;
        std::string source;
    };
    struct GuardianRow {
        QWidget* row;
        GuardianId id;
        QLineEdit* name;
        QLineEdit* relationship;
        QLineEdit* email;
        QLineEdit* phone;
    };

    void addId(const SchoolId& id);
    void addGuardian(const Guardian& guardian);
    void say(const QString& sentence);
    void trySave();
    [[nodiscard]] bool hasBirthDate() const;

    Student m_student;
    std::vector<NameField> m_fields;
    QLineEdit* m_birthDate;
    QComboBox* m_sheetLanguage;
    QComboBox* m_secondLanguage;
    QVBoxLayout* m_idRows;
    QVBoxLayout* m_guardianRows;
    TextLabel* m_message;
    std::vector<IdRow> m_ids;
    std::vector<GuardianRow> m_guardians;
};

} // namespace trellis::ui
