// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/keep_typed.h"

#include "ui/common/drafts.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace trellis::ui {

void keepTyped(const QWidget& window, QWidget& frame)
{
    QWidget* field = window.focusWidget();
    if (field != nullptr && frame.isAncestorOf(field)) {
        if (field->hasFocus()) {
            field->clearFocus(); // hidden it would have it still where nothing else can take it
        } else {
            QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
            QApplication::sendEvent(field, &left);
        }
    }
    frame.hide();
    // Tables save a cell once they are done with it.
    QList<QPointer<QObject>> parts;
    for (QObject* part : frame.findChildren<QObject*>()) {
        parts.append(part);
    }
    for (const QPointer<QObject>& part : parts) {
        if (part != nullptr) { // one before it may have taken it down
            QCoreApplication::sendPostedEvents(part, QEvent::MetaCall);
        }
    }
}

bool keepHalfMade(const Document& document, QWidget& frame)
{
    QList<const HasDrafts*> parts;
    const QList<QObject*> all = frame.findChildren<QObject*>();
    for (const QObject* part : all) {
        if (const auto* one = dynamic_cast<const HasDrafts*>(part)) {
            parts.append(one);
        }
    }
    return keepDrafts(document, parts);
}

} // namespace trellis::ui
