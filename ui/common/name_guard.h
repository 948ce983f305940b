// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QObject>
#include <QString>

#include <string>
#include <unordered_map>

namespace trellis::ui {

/// Whether names may be seen: with a student or a projector beside the teacher, those of everybody
/// else are hidden, and what belongs to them with their names. Every screen asks before it shows a
/// student.
class NameGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Not valid: everybody's.
    void hideAllBut(StudentId student);
    void showAll();

    /// The window is one for others to look at, whether names are hidden just now or not.
    void setForOthers() { m_isForOthers = true; }
    [[nodiscard]] bool isForOthers() const { return m_isForOthers; }

    [[nodiscard]] bool isHiding() const { return m_isHiding; }
    [[nodiscard]] bool hides(StudentId student) const;

    /// From now on list names of students who share one say who is meant: "García, Luz (004518)",
    /// or count them where nothing that is known of them does. The window asks for it whenever the
    /// class has been read.
    void tellApart(const ClassBook& book);

    /// "Berg, Sanne van der" in isolates, or what stands for a hidden name.
    [[nodiscard]] QString listName(const Student& student) const;
    /// What a list name has behind it to say who is meant; empty where nobody shares the name.
    [[nodiscard]] QString toldApartBy(const Student& student) const;
    /// The name the student goes by, likewise.
    [[nodiscard]] QString preferredName(const Student& student) const;

Q_SIGNALS:
    void changed();

private:
    bool m_isForOthers = false;
    bool m_isHiding = false;
    StudentId m_shown;
    std::unordered_map<StudentId, std::string> m_distinct;
};

} // namespace trellis::ui
