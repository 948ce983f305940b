// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/calm_wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace trellis::ui {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* field = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Wheel && field != nullptr && !field->hasFocus()) {
            event->ignore(); // the panel gets it
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

template <typename Field> void keep(QWidget* panel, QObject* guard)
{
    const auto fields = panel->findChildren<Field*>();
    for (Field* field : fields) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(guard);
    }
}

} // namespace

void keepFromWheel(QWidget* panel)
{
    auto* guard = new WheelGuard(panel);
    keep<QComboBox>(panel, guard);
    keep<QAbstractSpinBox>(panel, guard);
}

} // namespace trellis::ui
