// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"
#include "core/model/course.h"
#include "ui/course/course_section.h"

#include <array>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace trellis::ui {

/// Names of course and class, room, weekdays, days off and the term. A field is kept when it is
/// left.
class CalendarSection : public CourseSection {
    Q_OBJECT

public:
    explicit CalendarSection(Document& document, QWidget* parent = nullptr);

    void follow() override;
    void takeKeyboard() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeWeekdays();
    [[nodiscard]] QWidget* makeTerm();
    void keepCourse();
    void keepClass();
    void keepWeekdays();
    void addDaysOff();
    void removeDaysOff();
    void change(const SchoolClass& after);
    /// What the fields of the term say; none inside where they are empty, none at all where they
    /// are not finished, which is said beside them.
    [[nodiscard]] std::optional<std::optional<Term>> typedTerm();

    QLineEdit* m_course;
    QLineEdit* m_class;
    QLineEdit* m_room;
    QLineEdit* m_term;
    QLineEdit* m_first;
    QLineEdit* m_last;
    QLabel* m_termNote;
    std::array<QCheckBox*, 7> m_days{};
    QListWidget* m_daysOff;
    QLineEdit* m_newDaysOff;
    QLabel* m_next;
    ClassId m_shown; ///< whose names and days they are
};

/// The next day of the class from a day on, that day included; none in the year after it.
[[nodiscard]] std::optional<Date> nextMeeting(const SchoolClass& schoolClass, Date from);

} // namespace trellis::ui
