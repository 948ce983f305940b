// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/activity_change.h"
#include "core/model/clipboard_sheet.h"
#include "ui/common/drafts.h"
#include "ui/document/document.h"

#include <unordered_map>

class QSettings;

namespace trellis::ui {

/// The activity that is recorded: one of the file, or a draft that becomes one with the first mark.
/// Each class keeps its own; the one of the file is remembered on this machine.
class RecordSession : public QObject, public HasDrafts {
    Q_OBJECT

public:
    RecordSession(const ScreenTools& tools, QObject* parent);

    [[nodiscard]] const Activity& activity() const { return m_activity; }
    /// Whether the file has it.
    [[nodiscard]] bool isStored() const;
    /// Marks of it that count, of everybody in the class.
    [[nodiscard]] int markCount() const;
    [[nodiscard]] int markCount(OutcomeId outcome) const;
    /// The students of its clipboard sheet in their order; empty: by name.
    [[nodiscard]] const std::vector<StudentId>& order() const { return m_order; }
    /// Of its clipboard sheet; 0 where there is none.
    [[nodiscard]] int sheetNumber() const { return m_sheetNumber; }

    /// A draft of today without outcomes, of the kind that was recorded last.
    void startNew();
    /// The same with an outcome that the teacher came from.
    void startWith(OutcomeId outcome);
    /// Of this class and not withdrawn; else nothing happens.
    void open(ActivityId activity);
    /// The activity that was typed from the sheet, or a draft with what stands on the sheet.
    void openSheet(const ClipboardSheet& sheet);

    /// Makes the draft an activity of the file. False where that was refused, which has been said.
    [[nodiscard]] bool store();
    /// Changes the draft, or the activity with its marks in one step.
    bool change(const ActivityChange& change);
    bool withdraw();

    [[nodiscard]] QString draftsName() const override;
    [[nodiscard]] Drafts drafts() const override;

Q_SIGNALS:
    /// Another activity, or another title, kind, date, outcome or order.
    void changed();

private:
    void follow(const BookChange& change);
    /// Made by the teacher's hand, so that it is missed where it is gone.
    struct Draft {
        Activity activity;
        bool isByHand = false;
    };

    void take(const Activity& activity);
    void showClass();
    void remember();
    [[nodiscard]] QString settingsKey() const;

    Document& m_document;
    QSettings& m_settings;
    Activity m_activity;
    bool m_isByHand = false;
    ActivityId m_withdrawn; ///< in place of which this is begun; open again once it is back
    std::vector<StudentId> m_order;
    int m_sheetNumber = 0;
    std::unordered_map<ClassId, Draft> m_left; ///< what other classes were left at
};

} // namespace trellis::ui
