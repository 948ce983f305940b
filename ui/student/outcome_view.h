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

    /// Whole: as high as all of its rows, so that the page around it is what scrolls.
    void setWhole(bool isWhole);
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// The height of a few of its rows, or of all.
    [[nodiscard]] int fewRowsHeight() const;
    /// A few of its rows, which scroll then; all of them where it is whole.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
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
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] int rowsHeight(int rows) const;

    OutcomeModel* m_model;
    OutcomeDelegate* m_delegate;
    bool m_hasLatest = true;
    bool m_isWhole = false;
};

} // namespace trellis::ui
