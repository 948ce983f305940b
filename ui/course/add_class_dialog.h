// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/read.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace trellis::ui {

class Document;
class TroubleLine;

/// Another class of the gradebook that is open: of one of its courses, or of a new one that is
/// called what is typed. Stays, and says why, where that cannot be.
class AddClassDialog : public QDialog {
    Q_OBJECT

public:
    /// How it ends, besides Accepted and Rejected: a gradebook of its own is wanted instead.
    static constexpr int kOwnFile = 2;

    explicit AddClassDialog(Document& document, QWidget* parent = nullptr);

    /// Makes the class, as one step of undo, before it closes.
    void accept() override;

    /// The class that was made; not valid before.
    [[nodiscard]] ClassId made() const { return m_made; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readCourses();
    /// Says what kind of class it will be.
    void refresh();
    void say(const QString& sentence);
    /// So that longer words are seen whole.
    void grow();
    /// Why these names cannot be; empty where they can.
    [[nodiscard]] QString whyNot();
    /// The course of the gradebook that is named; none: a new one.
    [[nodiscard]] std::optional<CourseId> course() const;
    /// What a course is called in the list: with its term where another one has its name.
    [[nodiscard]] QString labelOf(const CourseInfo& course) const;
    /// The one that is looked at, as long as it goes on.
    [[nodiscard]] std::optional<Term> term() const;

    Document& m_document;
    std::vector<CourseInfo> m_courses;
    QComboBox* m_course;
    QLineEdit* m_class;
    QLabel* m_what;
    QLabel* m_said;
    TroubleLine* m_trouble;
    ClassId m_made;
};

} // namespace trellis::ui
