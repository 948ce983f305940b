// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/cell_choice.h"

#include <QRegion>
#include <QTableView>

#include <functional>

class QLabel;

namespace trellis::ui {

class Document;

/// A table in which levels are typed, one key a student: what Map and Record have in common. A
/// level key enters the current cell and moves on; with several cells selected it enters them all
/// as one step.
class EntryGrid : public QTableView, public CellChoice {
    Q_OBJECT

public:
    using Cell = CellChoice::Cell;
    enum class Direction : unsigned char { Down, Across };

    [[nodiscard]] Direction direction() const { return m_direction; }
    void setDirection(Direction direction) { m_direction = direction; }
    /// Rows of 24 pixels instead of 28, for low screens.
    void setCompact(bool compact);

    [[nodiscard]] std::vector<Cell> cells() const override;
    [[nodiscard]] std::optional<Cell> lastEnteredOrCurrent() const override;
    [[nodiscard]] bool mayChange() override { return true; }
    /// None on a column without levels and on a hidden student.
    [[nodiscard]] std::optional<Cell> currentCell() const { return at(currentIndex()); }

    /// Enters these as one step, as a key does. False where nothing was changed, which has been
    /// said.
    bool enter(const std::vector<TypedCell>& cells, const QString& note = {});
    bool enter(const std::vector<Cell>& cells, const TypedMark& typed, const QString& note = {});

    /// The same for what was copied elsewhere.
    bool paste(const std::vector<TypedCell>& cells);

    /// Whether what is done is for the current cell alone.
    [[nodiscard]] bool isOneChosen() const;
    /// What was entered just now is done with: moves on as a level key does.
    void moveOn();

    void goTo(const Cell& cell);
    /// To the student before or after who may be gone to, in the same column.
    void stepStudent(int by);
    void selectCurrentRow();
    void selectCurrentColumn();
    /// What is said behind the levels there are, after a key that is none.
    void tellFurtherKeys(std::function<QString()> keys) { m_furtherKeys = std::move(keys); }

    /// The columns in which levels are typed, in their order.
    [[nodiscard]] virtual std::vector<int> levelColumns() const = 0;
    /// None on a column without levels and on a hidden student.
    [[nodiscard]] virtual std::optional<Cell> at(const QModelIndex& index) const = 0;
    /// The mark that stands in a cell, as it is copied; empty for none.
    [[nodiscard]] virtual QString copied(const QModelIndex& index) const = 0;
    /// The mark that one entered there now would replace; none where it would be a further one.
    [[nodiscard]] virtual const Evidence* replacedAt(const Cell& cell) const
    {
        return markOf(cell);
    }
    [[nodiscard]] const Scale& scale() const;

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void said(const QString& sentence);
    void currentMoved();
    /// A level was entered by a key: what a teacher sees for a moment.
    void levelTyped(const QString& key);
    void evidenceWanted();
    /// The slash: names are to be typed.
    void nameWanted();
    void withdrawWanted();

protected:
    EntryGrid(Document& document, QWidget* parent);
    /// Has to be called once, with the model that at() reads.
    void start(QAbstractItemModel* model);

    /// What all the marks of an entry share: the day, an activity. None, and said, where nothing
    /// can be entered.
    [[nodiscard]] virtual std::optional<NewMark> commonMark() = 0;
    /// The cells that a level key enters; none, and said, where there are none.
    [[nodiscard]] virtual std::vector<Cell> cellsToType();
    /// Moves on as a level key does.
    virtual void advance() = 0;
    [[nodiscard]] virtual bool mayStopAt(int row) const;
    /// Whether Ctrl and an arrow stop there.
    [[nodiscard]] virtual bool isEmpty(const QModelIndex& index) const = 0;
    [[nodiscard]] virtual QModelIndex indexOf(const Cell& cell) const = 0;
    /// Where to go when the cell that was current is gone.
    [[nodiscard]] virtual QModelIndex nearest(const std::optional<Cell>& cell) const = 0;
    /// Keys that mean something here alone.
    [[nodiscard]] virtual bool handleOwnKey(const QKeyEvent& /*event*/) { return false; }
    /// Whether nothing about whom the row is may be seen, nor changed.
    [[nodiscard]] virtual bool hidesStudentOf(int /*row*/) const { return false; }
    virtual void layOut();
    /// What was entered so far is not taken back from here any more.
    void forgetEntries() { m_entry.forget(); }
    [[nodiscard]] QLabel& corner() { return *m_corner; }

    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;
    /// A key with Ctrl moves the choice along with the cursor: Qt would leave it behind, or collect
    /// the cells on the way, and the next level key would mark what nobody looks at. A click with
    /// Ctrl adds to the choice.
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

private:
    [[nodiscard]] bool handleCommandKey(const QKeyEvent& event);
    [[nodiscard]] bool handleMovingKey(const QKeyEvent& event);
    [[nodiscard]] bool handleTypedKey(const QKeyEvent& event);
    /// Whether the cursor is on a cell; where it is not, that has been said.
    [[nodiscard]] bool isSomewhere();
    void enterTyped(const KeyMeaning& meaning);
    void toNextEmpty(int rows, int columns);
    void takeBackHere();
    /// On a page that is higher than its window what is typed into is seen.
    void showCurrent();
    /// Tells a screen reader which cell the keyboard is on.
    void tellCell();
    void keepPlace();
    void restorePlace();

    Document& m_document;
    QLabel* m_corner;
    LevelEntry m_entry;
    Direction m_direction = Direction::Down;
    bool m_isCompact = false;
    bool m_isMovingOn = false; ///< a level key does, not somebody else
    bool m_isPressOnCell = false;
    QRegion m_unpainted;
    std::function<QString()> m_furtherKeys;
    std::optional<Cell> m_place;   ///< while everything is read again
    std::vector<Cell> m_selection; ///< likewise
};

} // namespace trellis::ui
