// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace trellis::ui {

class TextLabel;

/// Which outcome it is, what it asks for and since when; the way to the one before and after.
class OutcomeHeading : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeHeading(QWidget* parent);

    /// None before the first and after the last.
    void show(const ClassBook& book, const Outcome& outcome, Date today, const Outcome* previous,
              const Outcome* next);
    using QWidget::show;
    /// What opens and closes it.
    void setOpening(const QList<QAction*>& actions);

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void openTodayWanted();
    void bringBackWanted();

private:
    static void showNeighbour(QPushButton& button, const Outcome* outcome, const QString& pattern,
                              const QString& spoken);

    TextLabel* m_name;
    TextLabel* m_facts;
    TextLabel* m_text;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_openToday; ///< while it is still to open
    QPushButton* m_bringBack; ///< while it is archived
    QToolButton* m_opening;
};

} // namespace trellis::ui
