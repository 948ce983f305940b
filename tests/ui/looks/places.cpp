// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/looks/places.h"

#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "ui/document/document.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QTimer>

namespace trellis::test {

namespace {

using Look = std::function<void(QWidget&)>;

auto afterCommands(std::vector<const char*> ids)
{
    return [ids = std::move(ids)](OpenedWindow& o, const Look& look) {
        for (const char* id : ids) {
            o.command(id).trigger();
            OpenedWindow::settle();
        }
        look(o.window);
    };
}

/// For a command that ends only when its dialog does.
auto dialogOf(std::vector<const char*> before, const char* id)
{
    return [before = std::move(before), id](OpenedWindow& o, const Look& look) {
        for (const char* each : before) {
            o.command(each).trigger();
            OpenedWindow::settle();
        }
        bool wasSeen = false;
        QTimer wait;
        QObject::connect(&wait, &QTimer::timeout, [&] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                wait.stop();
                wasSeen = true;
                look(*dialog);
                dialog->reject();
            }
        });
        wait.start(50);
        o.command(id).trigger();
        OpenedWindow::settle();
        if (!wasSeen) {
            // It does not wait for its end.
            wait.stop();
            for (QWidget* top : QApplication::topLevelWidgets()) {
                if (qobject_cast<QDialog*>(top) != nullptr && top->isVisible()) {
                    wasSeen = true;
                    look(*top);
                    top->close();
                    break;
                }
            }
        }
        CAPTURE(id);
        CHECK(wasSeen);
    };
}

/// With a second class, without which nobody can be moved to one.
void withAnotherClass(OpenedWindow& o)
{
    ui::Document& document = *o.window.document();
    const CourseId course = document.book().course.id;
    REQUIRE(document.edit([&](Gradebook& gradebook) {
        return addClass(gradebook, course, {"Period 5", {}});
    }));
}

/// With names that were copied: one who is there, one twice, one who is new.
void withCopiedNames(OpenedWindow& /*o*/)
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Abara, Chidi\nDiallo, Awa\nDiallo, Awa\nTran, Minh Anh"));
}

auto after(void (*prepare)(OpenedWindow&),
           const std::function<void(OpenedWindow&, const Look&)>& bring)
{
    return [prepare, bring](OpenedWindow& o, const Look& look) {
        prepare(o);
        bring(o, look);
    };
}

} // namespace

const std::vector<Shown>& everythingShown()
{
    static const std::vector<Shown> all{
        {"map", afterCommands({"go.map"})},
        {"record", afterCommands({"go.record"})},
        {"student", afterCommands({"go.student"})},
        {"outcome", afterCommands({"go.map", "go.outcome"})},
        {"student-view", afterCommands({"go.student", "student.view"})},
        {"conferences", afterCommands({"go.conferences"})},
        {"conferences-several", afterCommands({"go.conferences", "conferences.selectReady"})},
        {"conference-plan", afterCommands({"go.conferences", "conferences.plan"})},
        {"course-outcomes", afterCommands({"go.course", "course.outcomes"})},
        {"course-levels", afterCommands({"go.course", "course.levels"})},
        {"course-credit", afterCommands({"go.course", "course.credit"})},
        {"course-calendar", afterCommands({"go.course", "course.calendar"})},
        {"course-roster", afterCommands({"go.course", "course.roster"})},
        {"move",
         after(withAnotherClass, dialogOf({"go.course", "course.roster"}, "roster.moveClass"))},
        {"course-find", afterCommands({"go.course", "course.roster", "course.find"})},
        {"course-groups", afterCommands({"go.course", "course.groups"})},
        {"erase", dialogOf({"go.student"}, "student.erase")},
        {"course-next-term", afterCommands({"go.course", "course.nextTerm"})},
        {"history", afterCommands({"go.history"})},
        {"phrases", dialogOf({"go.conferences"}, "conferences.phrases")},
        {"palette", afterCommands({"go.map", "go.find"})},
        {"key-map", dialogOf({"go.map"}, "help.keys")},
        {"settings", dialogOf({"go.map"}, "file.settings")},
        {"map-paper", dialogOf({"go.map"}, "map.print")},
        {"new-class", dialogOf({"go.map"}, "file.new")},
        {"sheet", dialogOf({"go.student"}, "student.print")},
        {"decision", afterCommands({"go.map", "map.decide"})},
        {"quick-note", afterCommands({"go.map", "everywhere.quickNote"})},
        {"day", afterCommands({"go.map", "map.day"})},
    };
    return all;
}

const std::vector<Shown>& rosterDialogs()
{
    static const std::vector<Shown> all{
        {"merge", dialogOf({"go.course", "course.roster"}, "roster.merge")},
        {"import",
         after(withCopiedNames, dialogOf({"go.course", "course.roster"}, "roster.paste"))},
    };
    return all;
}

} // namespace trellis::test
