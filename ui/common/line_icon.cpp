// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/line_icon.h"

#include "ui/common/drawn_icon.h"

#include <QFile>
#include <QHash>
#include <QPalette>
#include <QSvgRenderer>

namespace trellis::ui {

namespace {

/// Read when it is drawn: most commands are never looked at.
class LineIconEngine : public DrawnIcon {
public:
    LineIconEngine(QByteArray svg, const QPalette& palette, QPalette::ColorRole active)
        : m_svg(std::move(svg)), m_plain(palette.color(QPalette::Text)),
          m_active(palette.color(active)),
          m_disabled(palette.color(QPalette::Disabled, QPalette::Text)),
          m_selected(palette.color(QPalette::HighlightedText))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        QByteArray svg = m_svg;
        // Qt's SVG knows no currentColor.
        svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_disabled;
        case QIcon::Selected:
            return m_selected;
        case QIcon::Active:
            return m_active;
        case QIcon::Normal:
            break;
        }
        return m_plain;
    }

    QByteArray m_svg;
    QColor m_plain;
    QColor m_active;
    QColor m_disabled;
    QColor m_selected;
};

/// Many commands share a drawing. Empty where there is none.
QByteArray svgOf(const QString& name)
{
    static QHash<QString, QByteArray> read;
    auto svg = read.constFind(name);
    if (svg == read.constEnd()) {
        QFile file(QStringLiteral(":/icons/line/%1.svg").arg(name));
        svg = read.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *svg;
}

QIcon drawn(const QString& name, const QPalette& palette, QPalette::ColorRole active)
{
    const QByteArray svg = svgOf(name);
    return svg.isEmpty() ? QIcon() : QIcon(new LineIconEngine(svg, palette, active));
}

} // namespace

QIcon lineIcon(const QString& name, const QPalette& palette)
{
    return drawn(name, palette, QPalette::Text);
}

QIcon menuIcon(const QString& name, const QPalette& palette)
{
    return drawn(name, palette, QPalette::HighlightedText);
}

} // namespace trellis::ui
