// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/level_entry.h"
#include "ui/document/document.h"

#include <QLabel>
#include <QRegion>
#include <QTableView>

#include <optional>

namespace trellis::ui {

class MapModel;
class NameGuard;
class OutcomeHeader;

/// The Map: levels of a class, entered with one key a student. A level key rates the current cell
/// and moves on; with several cells selected it rates them all as one step.
class MapView : public QTableView {
    Q_OBJECT

public:
    using Cell = LevelEntry::Cell;
    enum class Direction : unsigned char { Down, Across };

    MapView(Document& document, const NameGuard& names, QWidget* parent = nullptr);

    [[nodiscard]] const MapModel& map() const { return *m_map; }
    [[nodiscard]] MapModel& map() { return *m_map; }

    /// Rows of 24 pixels instead of 28, for low screens.
    void setCompact(bool compact);
    [[nodiscard]] Direction direction() const { return m_direction; }
    void setDirection(Direction direction) { m_direction = direction; }

    /// The selected cells of outcomes, else the current one; none of hidden students.
    [[nodiscard]] std::vector<Cell> cells() const;
    /// The cell that a key just entered and left, else the current one.
    [[nodiscard]] std::optional<Cell> lastEnteredOrCurrent() const;
    /// Rates cells as one step, as a key does.
    bool rate(const std::vector<Cell>& cells, const TypedMark& typed);
    bool rate(const std::vector<std::pair<Cell, TypedMark>>& marks);
    /// False, and said, while another day is looked at.
    bool mayChange();

    void goTo(const Cell& cell);
    /// To the student before or after, in the same column.
    void stepStudent(int by);
    void selectCurrentRow();
    void selectCurrentColumn();

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void said(const QString& sentence);
    void currentMoved();
    void evidenceWanted();
    /// The slash: names are to be typed.
    void nameWanted();
    void escaped();
    // From the keyboard or the mouse in the header.
    void outcomeWanted(trellis::OutcomeId outcome);
    void sortWanted(int column);
    void moveWanted(int column, int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

private:
    [[nodiscard]] bool handleMovingKey(const QKeyEvent& event);
    [[nodiscard]] bool handleCommandKey(const QKeyEvent& event);
    [[nodiscard]] bool handleTypedKey(const QKeyEvent& event);
    void enter(const TypedMark& typed, bool stays);
    void advance();
    void toNextEmpty(int rows, int columns);
    void sayColumnDone(int column);
    void takeBackHere();
    [[nodiscard]] std::optional<Cell> at(const QModelIndex& index) const;
    void layOut();
    void keepPlace();
    void restorePlace();

    Document& m_document;
    MapModel* m_map;
    OutcomeHeader* m_header;
    QLabel* m_corner;
    LevelEntry m_entry;
    std::optional<Cell> m_justEntered; ///< while nothing was pressed since
    Direction m_direction = Direction::Down;
    bool m_isCompact = false;
    QRegion m_unpainted;
    std::optional<Cell> m_place; ///< while everything is read again
};

} // namespace trellis::ui
