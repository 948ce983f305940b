// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// erase-student: somebody goes for good. export-student: all that is known of somebody, to be kept.
#include "core/storage/erase.h"

#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "ui/common/drafts.h"
#include "ui/common/student_record_files.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

namespace trellis::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

struct EraseOptions {
    std::string file;
    std::string student;
    bool copies = false;
};

struct ExportOptions {
    std::string file;
    std::string student;
    std::string out;
    std::string day; ///< today where not given
};

// Anybody of the file, in a class or not.
Result<StudentId> studentIn(const Gradebook& gradebook, const std::string& who)
{
    ClassBook everybody;
    auto roster = readRoster(gradebook, ClassId{});
    if (!roster) {
        return roster.error();
    }
    everybody.students = std::move(*roster);
    const auto found = findStudent(everybody, who);
    if (!found) {
        return found.error();
    }
    return (*found)->student.id;
}

Json pathsOf(const std::vector<std::filesystem::path>& paths)
{
    Json list = Json::array();
    for (const auto& path : paths) {
        list.push_back(path.string());
    }
    return list;
}

ExitCode runErase(Invocation& invocation, const EraseOptions& options)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    Gradebook& gradebook = *file;
    const auto student = studentIn(gradebook, options.student);
    if (!student) {
        return refuse(student.error());
    }
    const auto records = readRecordsOf(gradebook, *student);
    if (!records) {
        return refuse(records.error());
    }
    const std::filesystem::path folder = gradebook.path().parent_path();
    const auto erased = eraseStudent(gradebook, *student, invocation.today);
    if (!erased) {
        return refuse(gradebook, erased.error());
    }
    ui::forgetDrafts(gradebook.path());
    std::vector<std::filesystem::path> rewritten;
    std::vector<std::filesystem::path> left;
    ExitCode code = ExitCode::Done;
    for (const auto& copy : copiesWith(gradebook, *records, std::vector{folder})) {
        if (!options.copies) {
            left.push_back(copy);
        } else if (const auto done = eraseFromCopy(gradebook, copy, *records, invocation.today);
                   !done) {
            code = refuse(done.error());
            left.push_back(copy);
        } else {
            rewritten.push_back(copy);
        }
    }
    if (invocation.json) {
        print(Json{{"op", erased->op ? Json(std::to_string(erased->op->value)) : Json(nullptr)},
                   {"rewritten", pathsOf(rewritten)},
                   {"copies", pathsOf(left)}});
        return code;
    }
    print(tr("Erased for good, from the history too. This cannot be undone."));
    for (const auto& copy : rewritten) {
        print(tr("Erased from the copy %1 as well.").arg(ui::toQt(copy.string())));
    }
    for (const auto& copy : left) {
        print(tr("The copy %1 still holds the student. Erase from it with --copies, or remove it.")
                  .arg(ui::toQt(copy.string())));
    }
    return code;
}

ExitCode runExport(Invocation& invocation, const ExportOptions& options)
{
    const auto day = dateFrom(options.day, invocation.today);
    if (!day) {
        return refuse(day.error());
    }
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto student = studentIn(*file, options.student);
    if (!student) {
        return refuse(student.error());
    }
    const auto files = ui::writeStudentRecord(*file, *student, *day, options.out);
    if (!files) {
        return refuse(files.error());
    }
    if (invocation.json) {
        print(Json{{"op", nullptr}, {"files", pathsOf(*files)}});
    } else {
        print(tr("The record is whole: %1 files in %2.")
                  .arg(QString::number(files->size()), ui::toQt(options.out)));
    }
    return ExitCode::Done;
}

} // namespace

void addEraseCommands(CLI::App& root, Invocation& invocation)
{
    addCommand<ExportOptions>(
        root, invocation, "export-student", "Write everything about a student into a folder",
        [](CLI::App& command, ExportOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
            command.add_option("--student", options.student, "Number or name")->required();
            command.add_option("--out", options.out, "The folder; made where it is missing")
                ->required();
            command.add_option("--as-of", options.day, "The day of levels and credit");
        },
        runExport);
    addCommand<EraseOptions>(
        root, invocation, "erase-student", "Erase a student for good, from the history too",
        [](CLI::App& command, EraseOptions& options) {
            command.add_option("FILE", options.file, "The gradebook")->required();
            command.add_option("--student", options.student, "Number or name")->required();
            command.add_flag("--copies", options.copies,
                             "Erase from the copies beside the file, too");
        },
        runErase);
}

} // namespace trellis::app
