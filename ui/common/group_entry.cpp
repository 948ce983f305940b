// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/group_entry.h"

#include "core/storage/edits/groups.h"
#include "ui/common/entry_bar.h"
#include "ui/common/group_words.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

namespace {

struct GroupEntry {
    Q_DECLARE_TR_FUNCTIONS(GroupEntry)
};

/// To be edited, so without isolates; nothing while names are hidden.
QString suggestedName(const ClassBook& book, const std::vector<StudentId>& students,
                      const NameGuard& names)
{
    if (names.isHiding()) {
        return {};
    }
    std::vector<const StudentRecord*> records;
    for (const StudentId student : students) {
        records.push_back(book.find(student));
    }
    return namesTogether(records, names)
        .remove(QChar(0x2068))
        .remove(QChar(0x2069))
        .left(static_cast<int>(kLongestGroupName));
}

} // namespace

void askForGroup(EntryBar& bar, const ScreenTools& tools, std::vector<StudentId> students,
                 const QString& key, const std::function<void(const QString& sentence)>& say)
{
    if (!tools.document.hasBook()) {
        return;
    }
    const ClassBook& book = tools.document.book();
    std::erase_if(students, [&book](StudentId id) { return book.find(id) == nullptr; });
    std::sort(students.begin(), students.end(), [&book](StudentId a, StudentId b) {
        return book.find(a) < book.find(b); // in the order of the class
    });
    students.erase(std::unique(students.begin(), students.end()), students.end());
    if (students.size() < 2) {
        say(GroupEntry::tr("Choose two or more students first: Shift with the arrows, then %1.")
                .arg(key));
        return;
    }
    const QString suggested = suggestedName(book, students, tools.names);
    const ScreenTools own = tools;
    bar.ask(
        GroupEntry::tr("Group these %n students. What is the group called?", nullptr,
                       static_cast<int>(students.size())),
        suggested,
        [](const QString& text) {
            return text.trimmed().toUcs4().size() <= static_cast<qsizetype>(kLongestGroupName)
                       ? QString()
                       : GroupEntry::tr("A name of up to %n characters, please.", nullptr,
                                        static_cast<int>(kLongestGroupName));
        },
        [own, students, suggested, say](const QString& text) {
            LearningGroup group;
            group.id = GroupId::make();
            group.name = text.trimmed() == suggested ? std::string() : toCore(text.simplified());
            group.madeOn = own.document.today();
            group.members = students;
            const ClassId schoolClass = own.document.book().schoolClass.id;
            if (own.document.editWhenWritable([schoolClass, group](Gradebook& gradebook) {
                    return makeGroup(gradebook, schoolClass, group);
                })) {
                const ClassBook& now = own.document.book();
                say(GroupEntry::tr("New group: %1.")
                        .arg(groupName(now, group, own.names, own.document.today())));
            }
        });
    bar.keepWhenLeft();
}

} // namespace trellis::ui
