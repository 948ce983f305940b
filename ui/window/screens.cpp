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
        {ScreenId::Map, QT_TRANSLATE_NOOP("Screens", "&Map"),
         QT_TRANSLATE_NOOP("Screens", "Everybody's levels on every outcome."),
         QStringLiteral("map"), make<MapScreen>},
        {ScreenId::Record, QT_TRANSLATE_NOOP("Screens", "&Record"),
         QT_TRANSLATE_NOOP("Screens", "What they showed in an activity, one key each."),
         QStringLiteral("record"), make<RecordScreen>},
        {ScreenId::Student, QT_TRANSLATE_NOOP("Screens", "&Student"),
         QT_TRANSLATE_NOOP("Screens", "One student: credit, outcomes, notes."),
         QStringLiteral("student"), make<StudentScreen>},
        {ScreenId::Conferences, QT_TRANSLATE_NOOP("Screens", "&Conferences"),
         QT_TRANSLATE_NOOP("Screens", "Plan, prepare and print the conferences."),
         QStringLiteral("conferences"), make<ConferencesScreen>},
        {ScreenId::Course, QT_TRANSLATE_NOOP("Screens", "&Course"),
         QT_TRANSLATE_NOOP("Screens", "Outcomes, levels, the credit rule and the calendar."),
         QStringLiteral("course"), make<CourseScreen>},
        {ScreenId::History, QT_TRANSLATE_NOOP("Screens", "&History"),
         QT_TRANSLATE_NOOP("Screens", "Every change, to take back or bring again."),
         QStringLiteral("history"), make<HistoryScreen>},
        {ScreenId::Outcome, QT_TRANSLATE_NOOP("Screens", "&Outcome"),
         QT_TRANSLATE_NOOP("Screens", "The outcome that the cursor is on: how the class "
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
    return screenWords(kind.text).remove(QLatin1Char('&'));
}

QString screenWords(const char* text)
{
    return QCoreApplication::translate("Screens", text);
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
