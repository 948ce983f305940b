// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/text/conference_text.h"

#include <QTableView>

#include <vector>

namespace trellis::ui {

class ConferenceDelegate;
class ConferenceModel;

/// The conferences of a class, all columns beside each other: where there is little room, words are
/// cut first, then days become ticks under signs, then what can do without goes.
class ConferenceTable : public QTableView {
    Q_OBJECT

public:
    ConferenceTable(ConferenceModel& model, QWidget* parent);

    /// In which everything is said in words.
    [[nodiscard]] int wantedWidth();

    /// By time where it was by name, and back.
    void toggleOrder();

Q_SIGNALS:
    /// A dot of this row was clicked: what it stands for is to be opened.
    void partWanted(int row, trellis::ui::ReadyPart part);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    enum class Brevity : std::uint8_t { Words, Ticks, Least };

    struct Width {
        int column = 0;
        int least = 0; ///< what has to be seen
        int whole = 0;
    };

    [[nodiscard]] int headingWidth(int column) const;
    [[nodiscard]] std::vector<Width> widths();
    void apply(Brevity brevity);
    void arrange(int column);
    void fit();

    ConferenceModel& m_conferences;
    ConferenceDelegate* m_delegate;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isFitting = false;
};

} // namespace trellis::ui
