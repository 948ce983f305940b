// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// erase-student: somebody goes for good.
#include "core/storage/erase.h"

#include "app/commands/commands.h"
#include "app/commands/invocation.h"
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

} // namespace

void addEraseCommand(CLI::App& root, Invocation& invocation)
{
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
