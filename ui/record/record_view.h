// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/level_entry.h"
#include "ui/record/record_model.h"

#include <QLabel>
#include <QRegion>
#include <QTableView>

#include <functional>

namespace trellis::ui {

class RecordDelegate;

/// The list of Record: a level key records what the current student showed and moves on; with
/// several cells selected it records them all as one step.
class RecordView : public QTableView {
    Q_OBJECT

public:
    using Cell = LevelEntry::Cell;
    enum class Direction : unsigned char { Down, Across };

    RecordView(Document& document, RecordSession& session, const NameGuard& names, QWidget* parent);

    [[nodiscard]] const RecordModel& list() const { return *m_model; }

    void setDirection(Direction direction) { m_direction = direction; }
    [[nodiscard]] Direction direction() const { return m_direction; }
    /// Rows of 24 pixels instead of 28, for low screens.
    void setCompact(bool compact);
    /// Shows only these students; with none given everybody.
    void showOnly(const std::function<bool(const RecordRow&)>& isShown);

    [[nodiscard]] std::optional<Cell> currentCell() const;
    void goTo(const Cell& cell);
    void goToFirst();
    /// Students of the current outcome who were there and have no mark.
    [[nodiscard]] std::vector<int> leftOutRows() const;
    /// The selected cells that may be touched, else the current one.
    [[nodiscard]] std::vector<Cell> chosenCells() const;
    [[nodiscard]] const RecordCell* cellAt(const Cell& cell) const;

    /// Records the same for all of these as one step. False where the file refused.
    bool enter(const TypedMark& typed, const std::vector<Cell>& cells, const QString& note = {});

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void said(const QString& sentence);
    void currentMoved();
    /// A level was entered by a key: what a teacher sees for a moment.
    void levelTyped(const QString& key);
    /// The last student was reached.
    void endReached();
    void findWanted();
    void evidenceWanted();
    /// A click on a name.
    void nameClicked(trellis::StudentId student);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

private:
    [[nodiscard]] bool handleCommandKey(const QKeyEvent& event);
    [[nodiscard]] bool handleLevelKey(const QKeyEvent& event);
    void enterTyped(const KeyMeaning& meaning);
    void advance();
    void jump(int rowStep, int outcomeStep);
    void takeBackHere();
    void withdrawHere();
    [[nodiscard]] bool mayStopAt(int row) const;
    [[nodiscard]] QModelIndex nextStop(const QModelIndex& from) const;
    [[nodiscard]] std::optional<Cell> at(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Cell& cell) const;
    void layOut();
    void keepPlace();
    void restorePlace();

    Document& m_document;
    RecordSession& m_session;
    RecordModel* m_model;
    RecordDelegate* m_delegate;
    QLabel* m_corner;
    LevelEntry m_entry;
    ActivityId m_entered; ///< what m_entry is about
    Direction m_direction = Direction::Down;
    bool m_isCompact = false;
    QRegion m_unpainted;
    std::optional<Cell> m_place;   ///< while everything is read again
    std::vector<Cell> m_selection; ///< likewise
};

} // namespace trellis::ui
