// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/line_icon.h"

#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace trellis::ui {

namespace {

QPixmap drawn(QByteArray svg, const QColor& colour, int side)
{
    // Qt's SVG knows no currentColor.
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon lineIcon(const QString& name, const QPalette& palette)
{
    QFile file(QStringLiteral(":/icons/line/%1.svg").arg(name));
    QIcon icon;
    if (!file.open(QIODevice::ReadOnly)) {
        return icon;
    }
    const QByteArray svg = file.readAll();
    for (const int side : {16, 20, 24, 32, 48}) {
        icon.addPixmap(drawn(svg, palette.color(QPalette::Text), side), QIcon::Normal);
        icon.addPixmap(drawn(svg, palette.color(QPalette::HighlightedText), side), QIcon::Selected);
    }
    return icon;
}

} // namespace trellis::ui
