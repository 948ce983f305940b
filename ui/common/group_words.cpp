// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/group_words.h"

#include "core/base/text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kMostNamed = 6;

/// By which the student goes.
const std::string& givenName(const Student& student)
{
    return student.preferredGivenName.empty() ? student.givenName : student.preferredGivenName;
}

struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(GroupWords)
};

} // namespace

QString namesTogether(const QStringList& names)
{
    if (names.size() < 2 || names.size() > kMostNamed) {
        return listed(names, kMostNamed);
    }
    return GroupWords::tr("%1 and %2").arg(listed(names.mid(0, names.size() - 1)), names.last());
}

QString namesTogether(const std::vector<const StudentRecord*>& students, const NameGuard& names)
{
    QStringList called;
    for (const StudentRecord* record : students) {
        const std::string& given = givenName(record->student);
        const bool isAlone =
            std::count_if(students.begin(), students.end(), [&given](const StudentRecord* other) {
                return foldedKey(givenName(other->student)) == foldedKey(given);
            }) == 1;
        called.append(isAlone && !given.empty() && !names.hides(record->student.id)
                          ? named(given, TextFor::Screen)
                          : names.preferredName(record->student));
    }
    return namesTogether(called);
}

QString groupName(const ClassBook& book, const LearningGroup& group, const NameGuard& names,
                  Date day)
{
    if (!group.name.empty() && !names.isHiding()) {
        return named(group.name, TextFor::Screen);
    }
    const QString members = namesTogether(book.membersOf(group, day), names);
    return members.isEmpty() ? GroupWords::tr("Nobody who is in the class now") : members;
}

const LearningGroup* groupFor(const ClassBook& book, StudentId student, Date day)
{
    const auto groups = book.groupsOf(student, day);
    return groups.empty() ? nullptr : groups.back();
}

} // namespace trellis::ui
