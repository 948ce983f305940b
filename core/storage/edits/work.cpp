// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/work.h"

#include "core/base/text.h"
#include "core/storage/contents.h"
#include "core/storage/edits/printed.h"
#include "core/storage/internal/rows.h"

namespace trellis {

namespace {

std::vector<Field> fieldsOf(const WorkSample& work)
{
    return {{"title", singleLine(work.title)},
            {"date", work.date.toIso()},
            {"place", trimmed(work.place)},
            {"is_shown", std::int64_t{work.isShown ? 1 : 0}},
            {"reason", trimmed(work.reason)}};
}

nlohmann::json argsOf(const WorkSample& work)
{
    return {{"student", work.student.value}, {"work", work.id.value}};
}

void writeOutcomes(Edit& edit, const WorkSample& work)
{
    for (const OutcomeId outcome : work.outcomes) {
        edit.insert("work_outcome", randomId(),
                    {{"work_id", work.id.value}, {"outcome_id", outcome.value}});
    }
}

void removeOutcomes(Edit& edit, WorkSampleId work)
{
    std::vector<std::int64_t> ids;
    {
        internal::Rows rows(edit.connection(),
                            "SELECT id FROM work_outcome WHERE work_id = ? ORDER BY id");
        rows.with(work.value);
        while (rows.next()) {
            ids.push_back(rows.number(0));
        }
    }
    for (const std::int64_t id : ids) {
        edit.remove("work_outcome", id);
    }
}

Error missingTitle()
{
    return Error{ErrorCode::MissingValue, {}, "title", {}};
}

} // namespace

Result<Committed> addWork(Gradebook& gradebook, const WorkSample& given, std::string_view content,
                          std::string_view thumbnail)
{
    if (trimmed(given.title).empty()) {
        return missingTitle();
    }
    if (content.size() > kMostContent) {
        return Error{ErrorCode::WorkTooLarge, std::to_string(content.size()), given.fileName, {}};
    }
    WorkSample work = given;
    work.id = WorkSampleId::make();
    return gradebook.transact(OpKind::AddWork, argsOf(work), [&](Edit& edit) -> Result<void> {
        if (!content.empty()) {
            work.content = keepContent(edit, content);
        }
        if (!thumbnail.empty()) {
            work.thumbnail = keepContent(edit, thumbnail);
        }
        std::vector<Field> fields = fieldsOf(work);
        fields.push_back({"student_id", work.student.value});
        fields.push_back({"file_name", singleLine(work.fileName)});
        fields.push_back({"media_type", work.mediaType});
        fields.push_back({"blob_id", orNull(work.content)});
        fields.push_back({"thumbnail_id", orNull(work.thumbnail)});
        fields.push_back({"entered_seq", edit.nextEnteredSeq()});
        edit.insert("work_sample", work.id.value, fields);
        writeOutcomes(edit, work);
        if (work.isShown) {
            forgetPrinted(edit, work.student, work.date);
        }
        return {};
    });
}

Result<Committed> changeWork(Gradebook& gradebook, const WorkSample& before,
                             const WorkSample& after)
{
    if (trimmed(after.title).empty()) {
        return missingTitle();
    }
    return gradebook.transact(OpKind::ChangeWork, argsOf(after), [&](Edit& edit) -> Result<void> {
        updateWork(edit, before, after);
        if (before.isShown || after.isShown) {
            forgetPrinted(edit, after.student);
        }
        return {};
    });
}

void updateWork(Edit& edit, const WorkSample& before, const WorkSample& after)
{
    edit.updateChanged("work_sample", after.id.value, fieldsOf(before), fieldsOf(after));
    if (before.outcomes != after.outcomes) {
        removeOutcomes(edit, after.id);
        writeOutcomes(edit, after);
    }
}

Result<Committed> removeWork(Gradebook& gradebook, const WorkSample& work)
{
    return gradebook.transact(OpKind::RemoveWork, argsOf(work), [&](Edit& edit) -> Result<void> {
        removeOutcomes(edit, work.id);
        edit.remove("work_sample", work.id.value);
        if (work.isShown) {
            forgetPrinted(edit, work.student);
        }
        return {};
    });
}

} // namespace trellis
