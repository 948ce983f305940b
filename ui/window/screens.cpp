// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/screens.h"

#include "ui/conferences/conferences_screen.h"
#include "ui/course/course_screen.h"
#include "ui/history/history_screen.h"
#include "ui/map/map_screen.h"
#include "ui/outcome/outcome_screen.h"
#include "ui/record/record_screen.h"
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
        {ScreenId::Record, QCoreApplication::translate("Screens", "&Record"),
         QCoreApplication::translate("Screens", "What they showed in an activity, one key each."),
         QStringLiteral("record"), make<RecordScreen>},
        {ScreenId::Student, QCoreApplication::translate("Screens", "&Student"),
         QCoreApplication::translate("Screens", "One student: credit, outcomes, notes."),
         QStringLiteral("student"), make<StudentScreen>},
        {ScreenId::Conferences, QCoreApplication::translate("Screens", "&Conferences"),
         QCoreApplication::translate("Screens", "Plan, prepare and print the conferences."),
         QStringLiteral("conferences"), make<ConferencesScreen>},
        {ScreenId::Course, QCoreApplication::translate("Screens", "&Course"),
         QCoreApplication::translate("Screens",
                                     "Outcomes, levels, the credit rule and the calendar."),
         QStringLiteral("course"), make<CourseScreen>},
        {ScreenId::History, QCoreApplication::translate("Screens", "&History"),
         QCoreApplication::translate("Screens", "Every change, to take back or bring again."),
         QStringLiteral("history"), make<HistoryScreen>},
        {ScreenId::Outcome, QCoreApplication::translate("Screens", "&Outcome"),
         QCoreApplication::translate("Screens", "The outcome that the cursor is on: how the class "
                                                "stands, what showed it, what it leads to."),
         QStringLiteral("outcome"), make<OutcomeScreen>, false},
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
    if (id == ScreenId::History) {
        return QKeySequence(Qt::CTRL | Qt::Key_H);
    }
    if (id == ScreenId::Outcome) {
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    }
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(id)));
}

QString screenName(const ScreenKind& kind)
{
    return QString(kind.text).remove(QLatin1Char('&'));
}

const Screen* screenOf(const Commands::Command& command)
{
    for (const QWidget* widget = command.spec.screen; widget != nullptr;
         widget = widget->parentWidget()) {
        if (const auto* screen = qobject_cast<const Screen*>(widget)) {
            return screen;
        }
    }
    return nullptr;
}

bool isOfferedOn(const Commands::Command& command, const Screen* shown)
{
    if (command.spec.screen == nullptr) {
        return true;
    }
    const Screen* home = screenOf(command);
    return home != nullptr ? home == shown : command.spec.screen->isVisible();
}

} // namespace trellis::ui
