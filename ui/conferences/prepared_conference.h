// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/conference_rounds.h"

#include <functional>
#include <optional>

namespace trellis::ui {

class Document;
class NameGuard;

/// The student who is prepared for, and which conference it is: the current one, or that of a
/// round.
class PreparedConference {
public:
    PreparedConference(Document& document, const NameGuard& names)
        : m_document(document), m_names(names)
    {}

    void setStudent(StudentId student) { m_student = student; }
    void setRound(const std::optional<ConferenceRound>& round) { m_round = round; }

    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] StudentId student() const { return m_student; }
    /// None where nobody is shown, or the name is hidden.
    [[nodiscard]] const StudentRecord* record() const;
    /// None where it is still to be made.
    [[nodiscard]] const Conference* conference() const;
    [[nodiscard]] const Conference* conferenceOf(const StudentRecord& student) const;

    /// One step of undo; the first change makes the conference.
    void change(const std::function<void(Conference&)>& how);
    void remove();

private:
    Document& m_document;
    const NameGuard& m_names;
    StudentId m_student;
    std::optional<ConferenceRound> m_round;
};

} // namespace trellis::ui
