// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace trellis::ui {

/// Cards one under the other, scrolled where they do not fit.
class SideColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit SideColumn(QWidget* parent = nullptr);

    void addCard(QWidget* card);
    /// What the widest card needs, so that nothing in it is cut.
    [[nodiscard]] int neededWidth() const;
    /// Whole: as high as all of its cards, so that the page around it is what scrolls.
    void setWhole(bool isWhole);
    /// Asks for no height: it scrolls, and the page beside it need not. Unless it is whole.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A form was opened in a card, or closed.
    void neededWidthChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();

    QVBoxLayout* m_cards;
    bool m_isWhole = false;
    int m_lastNeeded = 0; ///< width
};

} // namespace trellis::ui
