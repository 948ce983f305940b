// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/text_widths.h"

#include <QHeaderView>

namespace trellis::ui {

class MapModel;

/// Number, short name and Bloom step of each outcome, with a bar of how the class stands on it.
/// Up from the first student leads here: the arrows move on, Enter opens, Ctrl+Up sorts,
/// Alt+Shift+arrows move a column.
class OutcomeHeader : public QHeaderView {
    Q_OBJECT

public:
    OutcomeHeader(const MapModel& model, QWidget* parent);

    /// That of the words below the numbers.
    [[nodiscard]] static QFont smallFont(const QFont& usual);

    [[nodiscard]] QSize sizeHint() const override;

    /// One line less where the Bloom steps have room beside the numbers. For low screens.
    void setCompact(bool compact);
    /// Outcomes or the font changed.
    void layOut();
    /// How wide the columns are to be, so that both lines of every name have room.
    [[nodiscard]] int wordsWidth() const;

    /// The current cell moved: says so to people who hear the screen, and shows it.
    void followCurrent();
    /// One heading, as it stands in the header, somewhere else.
    void paintCopy(QPainter& painter, const QRect& rect, int section) const;

Q_SIGNALS:
    void openWanted(int column);
    void sortWanted(int column);
    void moveWanted(int column, int by);
    /// A level key is to rate the whole column.
    void columnWanted();
    /// The keyboard is to go back to the cells.
    void left();

protected:
    /// Credit and last seen are no columns to choose: a click orders by them.
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintSortSign(QPainter& painter, const QRect& in, double beside, double below) const;
    void paintBehind(QPainter& painter, const QRect& rect, int section) const;
    void paintOutcome(QPainter& painter, const QRect& rect, int section) const;
    [[nodiscard]] bool hasRoomBeside() const;
    /// Whether every Bloom step is written out in columns of this width; else all are short.
    [[nodiscard]] bool hasWholeBlooms(int width) const;
    [[nodiscard]] int longestWord(const QString& name, const QFont& font) const;
    /// How wide letters are drawn: a little narrower where that keeps a word whole which would lose
    /// its end.
    [[nodiscard]] double fittingShare(const QString& name, const QFont& font, int width) const;

    const MapModel& m_model;
    int m_pressed = -1; ///< to order by
    bool m_isCompact = false;
    bool m_hasBloomBeside = false;
    mutable TextWidths m_codeWidths;
    mutable TextWidths m_wordWidths;
};

} // namespace trellis::ui
