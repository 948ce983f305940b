// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

#include <QScrollArea>

class QVBoxLayout;

namespace trellis::ui {

/// Pages one under the other, as they will be on paper.
class PagesView : public QScrollArea {
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent);

    /// The layout has to stay as it is until another one is shown.
    void showPages(const SheetLayout& layout, const SheetFonts& fonts);
    void zoomIn();
    void zoomOut();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    void zoomBy(double factor);
    /// As wide as there is room for.
    [[nodiscard]] double fittingZoom() const;

    const SheetLayout* m_layout = nullptr;
    const SheetFonts* m_fonts = nullptr;
    QVBoxLayout* m_column;
    double m_zoom = 1.0;
    bool m_isFitted = true; ///< until somebody zooms
};

} // namespace trellis::ui
