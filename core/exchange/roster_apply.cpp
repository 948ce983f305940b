// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_apply.h"

#include "core/storage/edits/import_profiles.h"
#include "core/storage/edits/people.h"
#include "core/storage/read.h"

#include <algorithm>
#include <unordered_map>

namespace trellis {

namespace {

using RecordsById = std::unordered_map<StudentId, const StudentRecord*>;

class Writer {
public:
    Writer(Edit& edit, ClassId schoolClass, const RecordsById& records,
           const RosterApplyOptions& options)
        : m_edit(edit), m_class(schoolClass), m_records(records), m_options(options)
    {}

    Result<void> write(const RosterPlan& plan);

    int added = 0;
    int changed = 0;
    int left = 0;

private:
    void create(const PlannedRow& row);
    Result<void> update(const PlannedRow& row);
    void enroll(const PlannedRow& row, const StudentRecord& record);
    Result<void> moveOut(const LeavingStudent& leaving);
    [[nodiscard]] Result<const StudentRecord*> find(StudentId student) const;

    Edit& m_edit;
    ClassId m_class;
    const RecordsById& m_records;
    const RosterApplyOptions& m_options;
};

Result<const StudentRecord*> Writer::find(StudentId student) const
{
    const auto found = m_records.find(student);
    if (found == m_records.end()) {
        return Error{ErrorCode::UnknownStudent, {}, {}, {}};
    }
    return found->second;
}

void Writer::create(const PlannedRow& row)
{
    Student student = row.result;
    student.id = StudentId::make();
    writeStudent(m_edit, student);
    writeEnrollment(m_edit, m_class, student.id, {{}, {}, {}, row.gradeLevel, row.section});
    ++added;
}

Result<void> Writer::update(const PlannedRow& row)
{
    const auto record = find(row.target);
    if (!record) {
        return record.error();
    }
    updateStudent(m_edit, (*record)->student, row.result);
    enroll(row, **record);
    ++changed;
    return {};
}

void Writer::enroll(const PlannedRow& row, const StudentRecord& record)
{
    switch (row.enrollment) {
    case EnrollmentChange::None:
    case EnrollmentChange::MoveOut:
        return;
    case EnrollmentChange::Enroll:
        writeEnrollment(m_edit, m_class, row.target, {{}, {}, {}, row.gradeLevel, row.section});
        return;
    case EnrollmentChange::Details:
    case EnrollmentChange::Return:
        break;
    }
    if (record.enrollments.empty()) {
        return;
    }
    const Enrollment& before = record.enrollments.back();
    Enrollment after = before;
    after.gradeLevel = row.gradeLevel;
    after.section = row.section;
    if (row.enrollment == EnrollmentChange::Return) {
        // Back on the day of leaving or before it is as if the student had never left.
        if (before.to && *before.to < m_options.date) {
            writeEnrollment(m_edit, m_class, row.target,
                            {{}, m_options.date, {}, row.gradeLevel, row.section});
            return;
        }
        after.to.reset();
    }
    updateEnrollment(m_edit, before, after);
}

Result<void> Writer::moveOut(const LeavingStudent& leaving)
{
    const auto record = find(leaving.student);
    if (!record) {
        return record.error();
    }
    if ((*record)->enrollments.empty() || (*record)->enrollments.back().to) {
        return {};
    }
    const Enrollment& before = (*record)->enrollments.back();
    Enrollment after = before;
    after.to = std::max(m_options.date, before.from.value_or(m_options.date));
    updateEnrollment(m_edit, before, after);
    ++left;
    return {};
}

Result<void> Writer::write(const RosterPlan& plan)
{
    for (const PlannedRow& row : plan.rows) {
        const bool isLeaving = row.enrollment == EnrollmentChange::MoveOut;
        if (!row.isWritten() || isLeaving) {
            continue; // who leaves is in plan.left
        }
        if (row.action == RowAction::Create) {
            create(row);
        } else if (auto updated = update(row); !updated) {
            return updated;
        }
    }
    for (const LeavingStudent& leaving : plan.left) {
        if (!leaving.isMovedOut) {
            continue;
        }
        if (auto moved = moveOut(leaving); !moved) {
            return moved;
        }
    }
    if (m_options.profile && !m_options.profile->key.empty()) {
        const RosterProfile& profile = *m_options.profile;
        writeImportProfile(m_edit, {profile.key, profile.encoding,
                                    std::string(1, profile.delimiter), profile.fields});
    }
    return {};
}

} // namespace

Result<std::vector<KnownStudent>> readKnownStudents(const Gradebook& gradebook, ClassId schoolClass)
{
    auto roster = readRoster(gradebook, schoolClass);
    if (!roster) {
        return roster.error();
    }
    const auto sticky = readStickyFields(gradebook);
    if (!sticky) {
        return sticky.error();
    }
    std::vector<KnownStudent> known;
    for (StudentRecord& record : *roster) {
        KnownStudent student;
        if (const auto own = sticky->find(record.student.id); own != sticky->end()) {
            student.stickyFields = own->second;
        }
        student.student = std::move(record.student);
        if (!record.enrollments.empty()) {
            const Enrollment& newest = record.enrollments.back();
            student.isInClass = true;
            student.isEnrolled = !newest.to.has_value();
            student.from = newest.from;
            student.to = newest.to;
            student.gradeLevel = newest.gradeLevel;
            student.section = newest.section;
        }
        known.push_back(std::move(student));
    }
    return known;
}

Result<std::vector<RosterProfile>> readRosterProfiles(const Gradebook& gradebook)
{
    const auto remembered = readImportProfiles(gradebook);
    if (!remembered) {
        return remembered.error();
    }
    std::vector<RosterProfile> profiles;
    for (const ImportProfile& profile : *remembered) {
        const char delimiter = profile.delimiter.empty() ? ',' : profile.delimiter.front();
        profiles.push_back({profile.headingKey, profile.encoding, delimiter, profile.fields});
    }
    return profiles;
}

Result<Committed> applyRoster(Gradebook& gradebook, ClassId schoolClass, const RosterPlan& plan,
                              const RosterApplyOptions& options)
{
    if (plan.isEmpty()) {
        return Committed{};
    }
    const auto roster = readRoster(gradebook, schoolClass);
    if (!roster) {
        return roster.error();
    }
    RecordsById records;
    for (const StudentRecord& record : *roster) {
        records.emplace(record.student.id, &record);
    }
    return gradebook.transact(OpKind::ImportRoster,
                              [&](Edit& edit, nlohmann::json& args) -> Result<void> {
                                  Writer writer(edit, schoolClass, records, options);
                                  if (auto written = writer.write(plan); !written) {
                                      return written;
                                  }
                                  args = {{"class", schoolClass.value},
                                          {"new", writer.added},
                                          {"changed", writer.changed},
                                          {"left", writer.left}};
                                  return {};
                              });
}

} // namespace trellis
