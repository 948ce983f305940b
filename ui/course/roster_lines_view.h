// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/course/roster_lines_model.h"

#include <QTableView>

namespace trellis::ui {

class ChoiceDelegate;

/// The rows of a roster, each with what happens to it. Left and Right answer the question of the
/// row, as a click on an answer does; Up and Down go on.
class RosterLinesView : public QTableView {
    Q_OBJECT

public:
    explicit RosterLinesView(QWidget* parent = nullptr);

    /// Shows other lines; the cursor stays on its row of the file.
    void setLines(std::vector<RosterLine> lines);
    void setFilter(std::optional<RosterLine::Kind> kind);
    [[nodiscard]] const RosterLinesModel& lines() const { return *m_model; }

Q_SIGNALS:
    /// The answer was given by hand.
    void answered(const trellis::ui::RosterLine::Choice& choice);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyboardSearch(const QString& search) override;

private:
    void fit();
    void shareWidth();
    void showQuestions();
    [[nodiscard]] int headingWidth(int column) const;
    void answer(int row, int choice);

    RosterLinesModel* m_model;
    ChoiceDelegate* m_delegate;
    int m_names = 0; ///< how wide the names are
};

} // namespace trellis::ui
