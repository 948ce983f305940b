// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/common/cell_painter.h"

#include <QString>

#include <vector>

namespace trellis::ui {

/// One outcome of one student, as the student's page shows it; without references into the book.
struct OutcomeRow {
    OutcomeId outcome;
    QString code;
    QString title;   ///< the teacher's text, or the student wording
    QString detail;  ///< "Apply · required for credit"
    QString level;   ///< "Capable", or what is there instead: "no evidence yet"
    QString remark;  ///< "teacher's decision · reassess by Dec 4"
    QString latest;  ///< "Nov 18 · Market role-play"
    CellState state; ///< glyph and colours of the level
    bool isStarred = false;
    int marks = 0; ///< with a level
    std::vector<GrowthPoint> growth;
};

/// All outcomes of the course but archived ones, in course order, with what the pictures share.
struct OutcomeRows {
    std::vector<OutcomeRow> rows;
    Date from; ///< left end of every growth picture
    Date asOf; ///< right end
    int levels = 0;
    int creditRank = 0;
    bool isSheet = false; ///< in the words of the sheet, the heads of the columns too
    QString canHead = {};
    QString nowHead = {};
    QString grownHead = {};
};

/// As the teacher sees them.
[[nodiscard]] OutcomeRows outcomeRows(const ClassBook& book, const StudentRecord& record,
                                      Date today);

/// As the student sees them: in the words and the language of the sheet, without what the teacher
/// keeps in mind.
[[nodiscard]] OutcomeRows sheetRows(const ConferenceSheet& sheet);

} // namespace trellis::ui
