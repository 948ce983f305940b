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
    // Of these two colours alone: whoever sets them all hears of no other theme any more.
    QPalette colours;
    const Tokens& tokens = tokensFor(QApplication::palette());
    colours.setColor(QPalette::Window, tokens.warning.fill);
    colours.setColor(QPalette::WindowText, tokens.warning.ink);
    widget.setPalette(colours);
}

class Colouring : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange) {
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
