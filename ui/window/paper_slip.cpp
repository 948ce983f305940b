// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/paper_slip.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace trellis::ui {

namespace {

void colour(QWidget& widget)
{
    QPalette colours = QApplication::palette();
    const Tokens& tokens = tokensFor(colours);
    colours.setColor(QPalette::Window, tokens.warning.fill);
    colours.setColor(QPalette::WindowText, tokens.warning.ink);
    widget.setPalette(colours);
}

class Colouring : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange) {
            colour(*qobject_cast<QWidget*>(watched));
        }
        return false;
    }
};

} // namespace

void asPaperSlip(QWidget& widget)
{
    widget.setAutoFillBackground(true);
    colour(widget);
    widget.installEventFilter(new Colouring(&widget));
}

} // namespace trellis::ui
