// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/level_icon.h"

#include "ui/common/level_glyph.h"

#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace trellis::ui {

namespace {

class LevelIconEngine : public QIconEngine {
public:
    LevelIconEngine(const LevelGlyph& glyph, const QPalette& palette)
        : m_glyph(glyph), m_palette(palette)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        const bool isLit = mode == QIcon::Active || mode == QIcon::Selected;
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor ink =
            m_palette.color(group, isLit ? QPalette::HighlightedText : QPalette::Text);
        const QColor paper = m_palette.color(isLit ? QPalette::Highlight : QPalette::Base);
        // As large as what the line icons beside it draw.
        const double inset = rect.width() / 8.0;
        paintLevelGlyph(*painter, QRectF(rect).adjusted(inset, inset, -inset, -inset), m_glyph, ink,
                        paper);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LevelIconEngine(*this); }

private:
    LevelGlyph m_glyph;
    QPalette m_palette;
};

} // namespace

QIcon levelIcon(const LevelGlyph& glyph, const QPalette& palette)
{
    return QIcon(new LevelIconEngine(glyph, palette));
}

} // namespace trellis::ui
