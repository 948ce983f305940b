// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/groups.h"

#include "core/base/text.h"
#include "core/storage/edit.h"
#include "core/storage/internal/rows.h"

#include <algorithm>
#include <set>

namespace trellis {

using internal::Rows;

namespace {

constexpr std::size_t kFewestMembers = 2;

Result<void> checked(const std::string& name, const std::set<StudentId>& members)
{
    if (members.size() < kFewestMembers) {
        return Error{ErrorCode::MissingValue, {}, "members", {}};
    }
    if (codePointCount(name) > kLongestGroupName) {
        return Error{ErrorCode::TooLong, name, "name", {std::to_string(kLongestGroupName)}};
    }
    return {};
}

// The members tell in the history who a group without a name was.
nlohmann::json argsFor(GroupId group, const std::set<StudentId>& members)
{
    nlohmann::json args = {{"group", group.value}};
    args["students"] = nlohmann::json::array();
    for (const StudentId student : members) {
        args["students"].push_back(student.value);
    }
    return args;
}

struct Stored {
    std::string name;
    Value endedOn;
};

std::optional<Stored> stored(Edit& edit, GroupId group)
{
    Rows row(edit.connection(), "SELECT name, ended_on FROM learning_group WHERE id = ?");
    row.with(group.value);
    if (!row.next()) {
        return std::nullopt;
    }
    return Stored{row.text(0), dayOrNull(row.optionalDate(1))};
}

std::vector<std::pair<std::int64_t, StudentId>> membersOf(Edit& edit, GroupId group)
{
    std::vector<std::pair<std::int64_t, StudentId>> members;
    Rows rows(edit.connection(),
              "SELECT id, student_id FROM group_member WHERE group_id = ? ORDER BY id");
    rows.with(group.value);
    while (rows.next()) {
        members.emplace_back(rows.number(0), StudentId{rows.number(1)});
    }
    return members;
}

void writeMember(Edit& edit, GroupId group, StudentId student)
{
    edit.insert("group_member", randomId(),
                {{"group_id", group.value}, {"student_id", student.value}});
}

} // namespace

Result<Committed> makeGroup(Gradebook& gradebook, ClassId schoolClass, const LearningGroup& group)
{
    const GroupId id = group.id.isValid() ? group.id : GroupId::make();
    const std::string name = trimmed(group.name);
    const std::set<StudentId> members(group.members.begin(), group.members.end());
    if (auto fine = checked(name, members); !fine) {
        return fine.error();
    }
    return gradebook.transact(OpKind::MakeGroup, argsFor(id, members),
                              [&](Edit& edit) -> Result<void> {
                                  edit.insert("learning_group", id.value,
                                              {{"class_id", schoolClass.value},
                                               {"name", name},
                                               {"made_on", group.madeOn.toIso()},
                                               {"ended_on", dayOrNull(group.endedOn)},
                                               {"entered_seq", edit.nextEnteredSeq()}});
                                  for (const StudentId student : members) {
                                      writeMember(edit, id, student);
                                  }
                                  return {};
                              });
}

Result<Committed> changeGroup(Gradebook& gradebook, GroupId group, const std::string& name,
                              const std::vector<StudentId>& members)
{
    const std::string newName = trimmed(name);
    const std::set<StudentId> wanted(members.begin(), members.end());
    if (auto fine = checked(newName, wanted); !fine) {
        return fine.error();
    }
    return gradebook.transact(OpKind::ChangeGroup, argsFor(group, wanted),
                              [&](Edit& edit) -> Result<void> {
                                  const auto before = stored(edit, group);
                                  if (!before) {
                                      return Error{ErrorCode::NothingThere, {}, "group", {}};
                                  }
                                  edit.updateChanged("learning_group", group.value,
                                                     {{"name", before->name}}, {{"name", newName}});
                                  std::set<StudentId> missing = wanted;
                                  for (const auto& [row, student] : membersOf(edit, group)) {
                                      if (missing.erase(student) == 0) {
                                          edit.remove("group_member", row);
                                      }
                                  }
                                  for (const StudentId student : missing) {
                                      writeMember(edit, group, student);
                                  }
                                  return {};
                              });
}

Result<Committed> endGroup(Gradebook& gradebook, GroupId group, Date day)
{
    return gradebook.transact(
        OpKind::EndGroup, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            const auto before = stored(edit, group);
            if (!before) {
                return Error{ErrorCode::NothingThere, {}, "group", {}};
            }
            std::set<StudentId> members;
            for (const auto& [row, student] : membersOf(edit, group)) {
                members.insert(student);
            }
            args = argsFor(group, members);
            edit.updateChanged("learning_group", group.value, {{"ended_on", before->endedOn}},
                               {{"ended_on", day.toIso()}});
            return {};
        });
}

} // namespace trellis
