// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/command_icons.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace trellis::ui {

namespace {

struct Drawing {
    std::string_view command; ///< its id, or what stands behind the screen in it
    const char* icon;
};

// A whole id comes before what only ends alike.
constexpr std::array kDrawings{
    Drawing{"course.outcomes", "outcome"},
    Drawing{"course.levels", "level"},
    Drawing{"course.credit", "creditline"},
    Drawing{"course.calendar", "calendar"},
    Drawing{"course.roster", "groups"},
    Drawing{"course.nextTerm", "forward"},
    Drawing{"course.pathway", "pathway"},
    Drawing{"course.outcomeUp", "previous"},
    Drawing{"course.outcomeDown", "next"},
    Drawing{"course.addOutcome", "add"},
    Drawing{"course.importOutcomes", "import"},
    Drawing{"course.exportOutcomes", "export"},
    Drawing{"conferences.calendar", "calendar"},
    Drawing{"conferences.phrases", "note"},
    Drawing{"conferences.plan", "calendar"},
    Drawing{"conferences.results", "contract"},
    Drawing{"conferences.selectReady", "done"},
    Drawing{"everywhere.quickNote", "note"},
    Drawing{"go.find", "search"},
    Drawing{"help.firstSteps", "done"},
    Drawing{"history.turn", "undo"},
    Drawing{"go.outcome", "outcome"},
    Drawing{"map.clipboard", "print"},
    Drawing{"map.creditList", "creditline"},
    Drawing{"map.day", "calendar"},
    Drawing{"map.labels", "print"},
    Drawing{"map.legend", "legend"},
    Drawing{"map.sinceConference", "conferences"},
    Drawing{"outcome.archive", "lock"},
    Drawing{"outcome.bringBack", "forward"},
    Drawing{"outcome.openToday", "open"},
    Drawing{"outcome.opensOn", "calendar"},
    Drawing{"record.past", "history"},
    Drawing{"roster.merge", "merge"},
    Drawing{"roster.moveClass", "move"},
    Drawing{"roster.moveOut", "absent"},
    Drawing{"student.view", "look"},
    Drawing{"view.evidence", "details"},
    Drawing{"view.hideNames", "hidenames"},
    Drawing{"view.reduceMotion", "still"},
    Drawing{"absent", "absent"},
    Drawing{"addNote", "note"},
    Drawing{"back", "back"},
    Drawing{"backup", "backup"},
    Drawing{"byGroup", "groups"},
    Drawing{"classes", "classes"},
    Drawing{"close", "close"},
    Drawing{"conferences", "conferences"},
    Drawing{"copy", "copy"},
    Drawing{"course", "course"},
    Drawing{"decide", "decision"},
    Drawing{"details", "details"},
    Drawing{"direction", "direction"},
    Drawing{"erase", "withdraw"},
    Drawing{"excuse", "excuse"},
    Drawing{"exempt", "excuse"},
    Drawing{"export", "export"},
    Drawing{"find", "search"},
    Drawing{"findNext", "next"},
    Drawing{"findPrevious", "previous"},
    Drawing{"findStudent", "student"},
    Drawing{"forward", "forward"},
    Drawing{"fullScreen", "fullscreen"},
    Drawing{"goal", "goal"},
    Drawing{"group", "groups"},
    Drawing{"groups", "groups"},
    Drawing{"history", "history"},
    Drawing{"importRoster", "import"},
    Drawing{"keys", "keys"},
    Drawing{"largerText", "textsize"},
    Drawing{"look", "done"},
    Drawing{"map", "map"},
    Drawing{"new", "add"},
    Drawing{"newWindow", "window"},
    Drawing{"next", "next"},
    Drawing{"nextClass", "classes"},
    Drawing{"nextPane", "pane"},
    Drawing{"nextStudent", "next"},
    Drawing{"note", "note"},
    Drawing{"notHandedIn", "nothandedin"},
    Drawing{"open", "open"},
    Drawing{"paste", "paste"},
    Drawing{"pasteNames", "paste"},
    Drawing{"previous", "previous"},
    Drawing{"previousPane", "pane"},
    Drawing{"previousStudent", "previous"},
    Drawing{"print", "print"},
    Drawing{"quit", "quit"},
    Drawing{"reassess", "reassess"},
    Drawing{"record", "record"},
    Drawing{"redo", "redo"},
    Drawing{"sample", "sample"},
    Drawing{"selectAll", "select"},
    Drawing{"selectColumn", "select"},
    Drawing{"selectRow", "select"},
    Drawing{"settings", "settings"},
    Drawing{"smallerText", "textsize"},
    Drawing{"snooze", "bell"},
    Drawing{"sortCredit", "sort"},
    Drawing{"sortLastSeen", "sort"},
    Drawing{"sortLevel", "sort"},
    Drawing{"sortName", "sort"},
    Drawing{"star", "star"},
    Drawing{"student", "student"},
    Drawing{"themeDark", "theme"},
    Drawing{"themeHighContrast", "theme"},
    Drawing{"themeLight", "theme"},
    Drawing{"themeSystem", "theme"},
    Drawing{"today", "today"},
    Drawing{"undo", "undo"},
    Drawing{"usualText", "textsize"},
    Drawing{"webPages", "webpage"},
    Drawing{"withdraw", "withdraw"},
    Drawing{"withdrawActivity", "withdraw"},
    Drawing{"work", "work"},
};

const char* iconOfMenu(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return "file";
    case MenuId::Edit:
        return "note";
    case MenuId::View:
        return "look";
    case MenuId::Go:
        return "forward";
    case MenuId::Mark:
        return "level";
    case MenuId::Student:
        return "student";
    case MenuId::Course:
        return "course";
    case MenuId::Conferences:
        return "conferences";
    case MenuId::Help:
        return "help";
    }
    return "help";
}

} // namespace

QString commandIcon(const CommandSpec& spec)
{
    const std::string id = spec.id.toStdString();
    const auto named = [](const std::string& name) {
        return std::find_if(kDrawings.begin(), kDrawings.end(),
                            [&name](const Drawing& drawing) { return drawing.command == name; });
    };
    auto drawing = named(id);
    if (drawing == kDrawings.end()) {
        drawing = named(id.substr(id.rfind('.') + 1));
    }
    return QLatin1String(drawing == kDrawings.end() ? iconOfMenu(spec.menu) : drawing->icon);
}

} // namespace trellis::ui
