// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/student.h"
#include "ui/common/drafts.h"
#include "ui/common/screen.h"
#include "ui/course/course_section.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace trellis {
struct Student;
} // namespace trellis

namespace trellis::ui {

class ImportPreview;
class RosterModel;

/// Who is in the class: added, pasted, imported, exported, moved out and back, put right.
class RosterSection : public CourseSection, public HasDrafts {
    Q_OBJECT

public:
    explicit RosterSection(const ScreenTools& tools, QWidget* parent = nullptr);

    void follow() override;
    /// To the table, or to the field for a name where there is nobody yet.
    void takeKeyboard() override;
    /// From the field for a name back to the table.
    bool leaveNearest() override;
    [[nodiscard]] QAbstractItemView* list() const override;
    [[nodiscard]] QString draftsName() const override;
    /// Names that were typed and not added.
    [[nodiscard]] Drafts drafts() const override;

    /// Puts the cursor on a student, also on one who moved out.
    void choose(StudentId student);
    /// Opens the preview of a file. What cannot be read at all is said.
    void importFile(const std::filesystem::path& path);
    /// The same for names that were copied.
    void importText(const QString& text);
    /// Writes who is in the class as CSV; what came of it is said.
    void exportTo(const std::filesystem::path& path);

Q_SIGNALS:
    /// The page of a student.
    void wanted(const trellis::ui::Place& place);
    /// A command was given while something else is seen: this section is to be shown, and the
    /// student who is in view to be chosen.
    void sectionWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Whom a command is about: nobody, the student whom its dialog names, or the student under the
    /// cursor, at once.
    enum class About : std::uint8_t { Nobody, StudentOfDialog, StudentAtOnce };

    void makeTable();
    void makeEmpty();
    void makeAddRow();
    void makeNotice();
    void addCommands();
    /// A command from elsewhere: comes here first, and does nothing to a student who is not seen.
    void runFromElsewhere(About about, void (RosterSection::*run)());
    /// Who the cursor is on, while the rows are made anew.
    void remember();
    void restore();
    void fit();
    void refreshButtons();
    void note(const QString& sentence);
    void addTyped();
    /// Several lines that came into the field for one name are a list to look at first.
    void takePastedLines(const QString& text);
    void sayAdded(const Student& student);
    /// False, and said, where the class was taken back meanwhile.
    [[nodiscard]] bool hasClass();
    void look(const std::function<Result<void>(ImportPreview& preview)>& read);
    void chooseFile();
    void chooseExport();
    void paste();
    void toggleMovedOut();
    void merge();
    /// Asks, does it and notes what was done.
    template <typename Dialog> void carryOut(Dialog& dialog);
    void moveAway();
    void eraseForGood();
    void openStudent();
    [[nodiscard]] std::vector<StudentId> selected() const;
    [[nodiscard]] std::optional<StudentId> current() const;

    ScreenTools m_tools;
    RosterModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    QWidget* m_empty;
    QPushButton* m_paste = nullptr;
    QPushButton* m_fold;
    QLineEdit* m_name;
    QWidget* m_notice;
    QLabel* m_noticeText;
    QPushButton* m_moveOut;
    QPushButton* m_merge;
    QPushButton* m_move;
    QPushButton* m_export;
    bool m_isNoting = false;
    bool m_hasChosen = false; ///< since the section was wanted
    ClassId m_class;
    Drafts m_drafts; ///< of other classes
    std::optional<StudentId> m_before;
    int m_beforeRow = 0;
};

} // namespace trellis::ui
