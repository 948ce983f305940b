// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <QTreeView>

#include <vector>

namespace trellis::ui {

class OutcomeDelegate;
class OutcomeModel;

/// The list of a student's outcomes: shows, moves and selects. What is typed on a row is told to
/// whoever listens.
class OutcomeView : public QTreeView {
    Q_OBJECT

public:
    explicit OutcomeView(QWidget* parent = nullptr);

    [[nodiscard]] OutcomeModel& outcomes() { return *m_model; }
    [[nodiscard]] const OutcomeModel& outcomes() const { return *m_model; }

    /// Not valid where the list is empty.
    [[nodiscard]] OutcomeId current() const;
    /// Those that are selected, or the current one; in course order.
    [[nodiscard]] std::vector<OutcomeId> chosen() const;
    void goTo(OutcomeId outcome);
    /// To the row below; stays on the last one.
    void goOn();
    /// On paper and to a student the newest evidence is no column of its own.
    void hideLatest();
    /// Widths follow what the rows say; called after they changed.
    void choose(int row);
    void layOut();

    /// A few of its rows; the page scrolls where there is no room for them.
    [[nodiscard]] QSize sizeHint() const override;
    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void currentMoved();
    /// A key that moves nothing; accept it or it is passed on.
    void keyTyped(QKeyEvent* event);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    OutcomeModel* m_model;
    OutcomeDelegate* m_delegate;
    bool m_hasLatest = true;
};

} // namespace trellis::ui
