// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace trellis::ui {

class NameGuard;
class TextLabel;

/// Whose page it is, and the way to the students before and after.
class StudentHeading : public QWidget {
    Q_OBJECT

public:
    explicit StudentHeading(const NameGuard& names, QWidget* parent = nullptr);

    /// None before the first and after the last.
    void show(const StudentRecord& record, const StudentRecord* previous,
              const StudentRecord* next);
    /// How a note is begun without the button.
    void setNoteTip(const QString& tip);
    /// Where there is little height what else is known stands beside the name, if it has room.
    void setLow(bool isLow);

    [[nodiscard]] QPushButton& noteButton() const { return *m_note; }

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void noteWanted();
    void viewWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showNeighbour(QPushButton& button, const StudentRecord* record, const QString& name,
                       const QString& pattern, const QString& spoken);
    void layOut();

    const NameGuard& m_names;
    QBoxLayout* m_all;
    QBoxLayout* m_who;
    bool m_isLow = false;
    TextLabel* m_name;
    TextLabel* m_facts;
    QPushButton* m_note;
    QPushButton* m_previous;
    QPushButton* m_next;
};

} // namespace trellis::ui
