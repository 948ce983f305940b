// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/invocation.h"

#include "core/base/text.h"
#include "ui/text/history_text.h"
#include "ui/text/messages.h"
#include "ui/text/output_text.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <pwd.h>
#include <unistd.h>

namespace trellis::app {

namespace {

using ui::TextFor;

constexpr std::array kOfTheFile{
    ErrorCode::FileMissing, ErrorCode::NoAccess,   ErrorCode::NotAGradebook, ErrorCode::NewerFile,
    ErrorCode::Damaged,     ErrorCode::InUse,      ErrorCode::ReadOnly,      ErrorCode::DiskFull,
    ErrorCode::FileGone,    ErrorCode::FileTrouble};

ExitCode say(const QString& sentence, ExitCode code)
{
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    return code;
}

ExitCode codeFor(const Error& error)
{
    const bool isOfTheFile =
        std::find(kOfTheFile.begin(), kOfTheFile.end(), error.code) != kOfTheFile.end();
    return isOfTheFile ? ExitCode::File : ExitCode::Refused;
}

// The one whose name fits exactly, else without case and accents.
template <typename Item, typename NamesOf>
Result<const Item*> findNamed(const std::vector<Item>& items, const std::string& name,
                              NamesOf namesOf, ErrorCode unknown)
{
    const std::string wanted = composed(trimmed(name));
    for (const bool exact : {true, false}) {
        std::vector<const Item*> found;
        for (const Item& item : items) {
            const std::vector<std::string> names = namesOf(item);
            if (std::any_of(names.begin(), names.end(), [&](const std::string& candidate) {
                    return !candidate.empty() &&
                           (exact ? composed(candidate) == wanted
                                  : foldedKey(candidate) == foldedKey(wanted));
                })) {
                found.push_back(&item);
            }
        }
        if (found.size() == 1) {
            return found.front();
        }
        if (found.size() > 1) {
            Error error{ErrorCode::Ambiguous, name, {}, {}};
            for (const Item* item : found) {
                error.values.push_back(fmt::format("{}", fmt::join(namesOf(*item), " / ")));
            }
            return error;
        }
    }
    Error error{unknown, name, {}, {}};
    for (const Item& item : items) {
        error.values.push_back(namesOf(item).front());
    }
    return error;
}

} // namespace

Author Invocation::author() const
{
    std::string who = actor;
    if (who.empty()) {
        const passwd* user = getpwuid(getuid());
        who = user == nullptr ? std::string() : user->pw_name;
    }
    return {who, ui::toCore(QSysInfo::machineHostName()), TRELLIS_VERSION, systemMoment,
            OpWay::CommandLine};
}

void print(const std::string& line)
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

void print(const QString& line)
{
    print(ui::toCore(line));
}

void print(const Json& answer)
{
    print(answer.dump(2));
}

ExitCode refuse(const Error& error)
{
    return say(ui::messageFor(error, TextFor::Plain), codeFor(error));
}

ExitCode refuse(const Gradebook& gradebook, const Error& error)
{
    return say(ui::messageFor(gradebook, error, TextFor::Plain), codeFor(error));
}

ExitCode refuseOutput(const Error& error)
{
    return say(ui::outputTroubleText(error, TextFor::Plain), codeFor(error));
}

ExitCode refuseInput(const Error& error)
{
    return say(ui::messageFor(error, TextFor::Plain), ExitCode::Refused);
}

ExitCode answer(const Invocation& invocation, const Gradebook& gradebook,
                const Result<Committed>& done)
{
    if (!done) {
        return refuse(gradebook, done.error());
    }
    if (invocation.json) {
        print(Json{{"op", done->op ? Json(std::to_string(done->op->value)) : Json(nullptr)}});
        return ExitCode::Done;
    }
    if (!done->op) {
        print(QCoreApplication::translate("CommandLine", "Nothing had to be changed."));
        return ExitCode::Done;
    }
    const auto op = gradebook.op(*done->op);
    if (op) {
        print(ui::opText(gradebook, *op, TextFor::Plain) + QLatin1Char('.'));
    }
    return ExitCode::Done;
}

OpenFile openFile(const Invocation& invocation, const std::string& path)
{
    OpenOptions options;
    options.author = invocation.author();
    auto opened = Gradebook::open(path, std::move(options));
    if (!opened) {
        return {std::nullopt, refuse(opened.error())};
    }
    return {std::move(opened).value(), ExitCode::Done};
}

Result<Date> dateFrom(const std::string& iso, Date fallback)
{
    if (iso.empty()) {
        return fallback;
    }
    const auto date = Date::fromIso(iso);
    if (!date) {
        return Error{ErrorCode::InvalidDate, iso, {}, {}};
    }
    return *date;
}

Result<ClassInfo> findClass(const Gradebook& gradebook, const std::string& name)
{
    const auto classes = readClasses(gradebook);
    if (!classes) {
        return classes.error();
    }
    const auto found = findNamed(
        *classes, name,
        [](const ClassInfo& item) {
            return std::vector{item.name, item.courseName + " · " + item.name};
        },
        ErrorCode::UnknownClass);
    if (!found) {
        return found.error();
    }
    return **found;
}

Result<CourseInfo> findCourse(const Gradebook& gradebook, const std::string& name)
{
    const auto courses = readCourses(gradebook);
    if (!courses) {
        return courses.error();
    }
    const auto classes = readClasses(gradebook);
    if (!classes) {
        return classes.error();
    }
    // Courses of two terms may have one name; a class tells which is meant.
    const auto found = findNamed(
        *courses, name,
        [&classes](const CourseInfo& item) {
            std::vector<std::string> names{item.name};
            for (const ClassInfo& info : *classes) {
                if (info.course == item.id) {
                    names.push_back(item.name + " · " + info.name);
                }
            }
            return names;
        },
        ErrorCode::UnknownCourse);
    if (!found) {
        return found.error();
    }
    return **found;
}

Result<ClassBook> findClassBook(const Gradebook& gradebook, const std::string& name)
{
    const auto found = findClass(gradebook, name);
    if (!found) {
        return found.error();
    }
    return readClassBook(gradebook, found->id);
}

Result<ClassBook> findCourseBook(const Gradebook& gradebook, const std::string& name)
{
    const auto found = findCourse(gradebook, name);
    if (!found) {
        return found.error();
    }
    return readCourseBook(gradebook, found->id);
}

Result<const StudentRecord*> findStudent(const ClassBook& book, const std::string& who)
{
    const std::string wanted = trimmed(who);
    for (const StudentRecord& record : book.students) {
        for (const SchoolId& schoolId : record.student.ids) {
            if (schoolId.scheme == IdScheme::StudentNumber && schoolId.value == wanted) {
                return &record;
            }
        }
    }
    auto found = findNamed(
        book.students, who,
        [](const StudentRecord& record) {
            const Student& student = record.student;
            std::vector<std::string> names{student.displayName(), student.listName(),
                                           student.preferredName()};
            if (!student.namePrefix.empty()) {
                names.push_back(student.namePrefix + " " + student.familyName + ", " +
                                student.givenName);
            }
            return names;
        },
        ErrorCode::UnknownStudent);
    if (!found && found.error().code == ErrorCode::Ambiguous) {
        Error error = found.error();
        error.values.clear();
        for (const StudentRecord& record : book.students) {
            const Student& student = record.student;
            for (const std::string& name :
                 {student.displayName(), student.listName(), student.preferredName()}) {
                if (foldedKey(name) == foldedKey(wanted)) {
                    error.values.push_back(
                        student.number().empty()
                            ? student.displayName()
                            : fmt::format("{} ({})", student.displayName(), student.number()));
                    break;
                }
            }
        }
        return error;
    }
    if (!found) {
        return Error{ErrorCode::UnknownStudent, who, {}, {}};
    }
    return *found;
}

Result<const Outcome*> findOutcome(const ClassBook& book, const std::string& code)
{
    for (const Outcome& outcome : book.outcomes) {
        if (outcome.code == trimmed(code)) {
            return &outcome;
        }
    }
    return findNamed(
        book.outcomes, code,
        [](const Outcome& outcome) {
            return std::vector{outcome.code, outcome.shortName, outcome.title};
        },
        ErrorCode::UnknownOutcome);
}

Result<int> findLevel(const ClassBook& book, const std::string& level)
{
    if (const auto rank = book.scale.rankOf(std::string_view(level))) {
        return *rank;
    }
    Error error{ErrorCode::UnknownLevel, level, {}, {}};
    for (const Level& known : book.scale.levels) {
        error.values.push_back(known.key);
    }
    return error;
}

Result<std::optional<std::array<bool, 7>>> weekdaysFrom(const std::vector<std::string>& days)
{
    if (days.empty()) {
        return std::optional<std::array<bool, 7>>();
    }
    const std::vector<std::string> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    std::array<bool, 7> flags{};
    for (const std::string& given : days) {
        const std::string day = foldedKey(trimmed(given)).substr(0, 3);
        const auto it = std::find(names.begin(), names.end(), day);
        if (it == names.end()) {
            return Error{ErrorCode::InvalidValue, given, "days", names};
        }
        flags.at(static_cast<std::size_t>(it - names.begin())) = true;
    }
    return std::optional(flags);
}

} // namespace trellis::app
