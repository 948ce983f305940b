// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/screens.h"

#include "ui/map/map_screen.h"
#include "ui/student/student_screen.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

namespace {

template <typename T> Screen* make(const ScreenTools& tools, QWidget* parent)
{
    return new T(tools, parent);
}

} // namespace

const std::vector<ScreenKind>& screenKinds()
{
    static const std::vector<ScreenKind> kinds{
        {ScreenId::Map, QCoreApplication::translate("Screens", "&Map"),
         QCoreApplication::translate("Screens", "Everybody's levels on every outcome."),
         QStringLiteral("map"), make<MapScreen>},
        {ScreenId::Student, QCoreApplication::translate("Screens", "&Student"),
         QCoreApplication::translate("Screens", "One student: credit, outcomes, notes."),
         QStringLiteral("student"), make<StudentScreen>},
    };
    return kinds;
}

const ScreenKind* screenKind(ScreenId id)
{
    const auto& kinds = screenKinds();
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [id](const ScreenKind& k) { return k.id == id; });
    return kind == kinds.end() ? nullptr : &*kind;
}

QKeySequence screenKey(ScreenId id)
{
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(id)));
}

QString screenName(const ScreenKind& kind)
{
    return QString(kind.text).remove(QLatin1Char('&'));
}

bool isOfferedOn(const Commands::Command& command, const Screen* shown)
{
    const QWidget* widget = command.spec.screen;
    if (widget == nullptr) {
        return true;
    }
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto* screen = qobject_cast<const Screen*>(widget)) {
            return screen == shown;
        }
    }
    return command.spec.screen->isVisible();
}

} // namespace trellis::ui
