// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// new, add, move, calendar: the frame of a gradebook.
#include "core/storage/edits/structure.h"

#include "app/commands/class_command.h"
#include "app/commands/commands.h"
#include "core/base/text.h"
#include "core/storage/edits/people.h"
#include "ui/text/strings.h"

namespace trellis::app {

namespace {

struct CourseOptions {
    std::string file;
    std::string course;
    std::string schoolClass;
    std::string teacher;
    std::string term;
    std::string from;
    std::string to;
    std::vector<std::string> days;
};

void addTermOptions(CLI::App& command, CourseOptions& options)
{
    CLI::Option* term = command.add_option("--term", options.term, "Name of the term");
    CLI::Option* from = command.add_option("--from", options.from, "First day of the term");
    CLI::Option* to = command.add_option("--to", options.to, "Last day of the term");
    term->needs(from)->needs(to);
    from->needs(term);
    to->needs(term);
}

void addDaysOption(CLI::App& command, std::vector<std::string>& days)
{
    command.add_option("--days", days, "Weekdays of the lessons: mon,tue,…")
        ->delimiter(',')
        ->allow_extra_args(false);
}

Result<NewCourse> courseFrom(const CourseOptions& options, Date today)
{
    NewCourse course{options.course, std::nullopt, today};
    if (options.term.empty()) {
        return course;
    }
    const auto first = dateFrom(options.from, today);
    if (!first) {
        return first.error();
    }
    const auto last = dateFrom(options.to, today);
    if (!last) {
        return last.error();
    }
    course.term = Term{{}, options.term, *first, *last};
    return course;
}

ExitCode runNew(Invocation& invocation, const CourseOptions& options)
{
    const auto course = courseFrom(options, invocation.today);
    if (!course) {
        return refuse(course.error());
    }
    const auto days = weekdaysFrom(options.days);
    if (!days) {
        return refuse(days.error());
    }
    const auto made =
        Gradebook::createWith(options.file, invocation.author(), [&](Gradebook& empty) {
            const auto filled =
                newBook(empty, options.teacher, *course, {options.schoolClass, *days});
            return filled ? Result<void>() : filled.error();
        });
    if (!made) {
        return refuse(made.error());
    }
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto ops = (*file).history(1);
    return ops ? answer(invocation, *file, Committed{ops->front().id, {}}) : refuse(ops.error());
}

struct AddStudentOptions {
    std::string file;
    std::string schoolClass;
    std::string name;
    std::string number;
    std::string from;
};

Student studentFrom(const AddStudentOptions& options)
{
    Student student;
    const std::string name = composed(singleLine(options.name));
    const std::size_t comma = name.find(',');
    if (comma == std::string::npos) {
        const std::size_t space = name.rfind(' ');
        student.familyName = space == std::string::npos ? name : name.substr(space + 1);
        student.givenName = space == std::string::npos ? std::string() : name.substr(0, space);
    } else {
        student.familyName = trimmed(name.substr(0, comma));
        student.givenName = trimmed(name.substr(comma + 1));
    }
    if (const std::string number = trimmed(options.number); !number.empty()) {
        student.ids.push_back({IdScheme::StudentNumber, {}, number});
    }
    return student;
}

ExitCode runAddStudent(Invocation& invocation, const AddStudentOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto schoolClass = findClass(*file, options.schoolClass);
    if (!schoolClass) {
        return refuse(schoolClass.error());
    }
    std::optional<Date> from;
    if (!options.from.empty()) {
        const auto given = dateFrom(options.from, invocation.today);
        if (!given) {
            return refuse(given.error());
        }
        from = *given;
    }
    return answer(invocation, *file,
                  addStudent(*file, schoolClass->id, studentFrom(options), from));
}

struct MoveOptions : ClassOptions {
    std::string student;
    bool out = false;
    bool back = false;
};

ExitCode runMove(Invocation& invocation, const MoveOptions& options)
{
    return withClass(invocation, options, [&](const OpenClass& open) {
        const auto record = findStudent(open.book, options.student);
        if (!record) {
            return refuse(record.error());
        }
        const StudentId student = (*record)->student.id;
        return answer(invocation, open.gradebook,
                      options.out ? moveOut(open.gradebook, open.book, student, open.day)
                                  : moveBack(open.gradebook, open.book, student, open.day));
    });
}

struct CalendarOptions {
    std::string file;
    std::string schoolClass;
    std::vector<std::string> days;
    std::vector<std::string> off;
};

Result<DaysOff> daysOffFrom(const std::string& text)
{
    const std::size_t dots = text.find("..");
    const auto first = dateFrom(text.substr(0, dots), {});
    const auto last = dots == std::string::npos ? first : dateFrom(text.substr(dots + 2), {});
    if (text.empty() || !first || !last || text.substr(0, dots).empty() ||
        (dots != std::string::npos && text.substr(dots + 2).empty())) {
        return Error{ErrorCode::InvalidDate, text, {}, {}};
    }
    return DaysOff{*first, *last};
}

ExitCode runCalendar(Invocation& invocation, const CalendarOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto schoolClass = findClass(*file, options.schoolClass);
    if (!schoolClass) {
        return refuse(schoolClass.error());
    }
    const auto days = weekdaysFrom(options.days);
    if (!days) {
        return refuse(days.error());
    }
    std::vector<DaysOff> daysOff;
    for (const std::string& text : options.off) {
        const auto off = daysOffFrom(text);
        if (!off) {
            return refuse(off.error());
        }
        daysOff.push_back(*off);
    }
    return answer(invocation, *file, setCalendar(*file, schoolClass->id, *days, daysOff));
}

void addAddCommands(CLI::App& root, Invocation& invocation)
{
    CLI::App* add = root.add_subcommand("add", "Add a course, a class or a student");
    add->require_subcommand(1);
    addCommand<CourseOptions>(
        *add, invocation, "course", "Add a course",
        [](CLI::App& command, CourseOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
            command.add_option("--course", options.course, "Name of the course")->required();
            addTermOptions(command, options);
        },
        [](Invocation& running, const CourseOptions& options) {
            OpenFile file = openFile(running, options.file);
            if (!file) {
                return file.code;
            }
            const auto course = courseFrom(options, running.today);
            return course ? answer(running, *file, addCourse(*file, *course))
                          : refuse(course.error());
        });
    addCommand<CourseOptions>(
        *add, invocation, "class", "Add a class to a course",
        [](CLI::App& command, CourseOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
            command.add_option("--course", options.course, "Name of the course")->required();
            command.add_option("--class", options.schoolClass, "Name of the class")->required();
            addDaysOption(command, options.days);
        },
        [](Invocation& running, const CourseOptions& options) {
            OpenFile file = openFile(running, options.file);
            if (!file) {
                return file.code;
            }
            const auto course = findCourse(*file, options.course);
            if (!course) {
                return refuse(course.error());
            }
            const auto days = weekdaysFrom(options.days);
            return days ? answer(running, *file,
                                 addClass(*file, course->id, {options.schoolClass, *days}))
                        : refuse(days.error());
        });
    addCommand<AddStudentOptions>(
        *add, invocation, "student", "Add a student to a class",
        [](CLI::App& command, AddStudentOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
            command.add_option("--class", options.schoolClass, "Name of the class")->required();
            command.add_option("--name", options.name, "\"Family, Given\"")->required();
            command.add_option("--number", options.number, "Student number");
            command.add_option("--from", options.from, "First day in the class");
        },
        runAddStudent);
}

} // namespace

void addStructureCommands(CLI::App& root, Invocation& invocation)
{
    addCommand<CourseOptions>(
        root, invocation, "new", "Make a new gradebook with a course and a class",
        [](CLI::App& command, CourseOptions& options) {
            command.add_option("FILE", options.file, "Where to make it")->required();
            command.add_option("--course", options.course, "Name of the course")->required();
            command.add_option("--class", options.schoolClass, "Name of the class")->required();
            command.add_option("--teacher", options.teacher, "Name of the teacher");
            addTermOptions(command, options);
            addDaysOption(command, options.days);
        },
        runNew);
    addAddCommands(root, invocation);
    addCommand<MoveOptions>(
        root, invocation, "move", "Move a student out of a class, or back in",
        [](CLI::App& command, MoveOptions& options) {
            addClassOptions(command, options);
            command.add_option("--student", options.student, "Number or name")->required();
            CLI::Option_group* way = command.add_option_group("way");
            way->add_flag("--out", options.out, "Out of the class; everything recorded stays");
            way->add_flag("--back", options.back, "Back into the class");
            way->require_option(1);
            command.add_option("--date", options.day, "From which day; today where not given");
        },
        runMove);
    addCommand<CalendarOptions>(
        root, invocation, "calendar", "Say on which days a class meets",
        [](CLI::App& command, CalendarOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
            command.add_option("--class", options.schoolClass, "Name of the class")->required();
            addDaysOption(command, options.days);
            command.add_option("--off", options.off, "A day without lessons, or FIRST..LAST")
                ->allow_extra_args(false);
        },
        runCalendar);
}

} // namespace trellis::app
