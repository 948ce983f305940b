// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/edits/marks.h"
#include "core/storage/gradebook.h"
#include "core/storage/read.h"
#include "ui/document/file_status.h"
#include "ui/document/lock_note.h"
#include "ui/document/reach.h"

#include <QObject>
#include <QScopedValueRollback>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace trellis::ui {

struct OpenedFile;

/// What of the open class a change concerned.
struct BookChange {
    bool isWhole = false;            ///< everything was read again, the list of classes too
    std::vector<StudentId> students; ///< unless isWhole
};

/// The open gradebook and the class that is looked at. The one thing in the window that writes;
/// what it shows comes back through changed().
class Document : public QObject {
    Q_OBJECT

public:
    using Today = std::function<Date()>;

    Document(Gradebook gradebook, LockNote note, Author author, Today today,
             QObject* parent = nullptr);

    /// Opens the file and reads its first class. Where another running program changes it, it is
    /// opened to look only, until that one lets go of it.
    /// Errors: those of Gradebook::open and of reading.
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const std::filesystem::path& path,
                                                                Author author, Today today);
    /// The same for a file that was opened already.
    [[nodiscard]] static std::unique_ptr<Document> of(OpenedFile file, Author author, Today today);

    [[nodiscard]] const Gradebook& gradebook() const { return m_gradebook; }
    [[nodiscard]] const FileStatus& fileStatus() const { return m_status; }
    [[nodiscard]] bool isReadOnly() const { return !m_status.isWritable(); }
    [[nodiscard]] Date today() const { return m_today(); }

    /// By term, course and name.
    [[nodiscard]] const std::vector<ClassInfo>& classes() const { return m_classes; }
    /// False in a gradebook without a class.
    [[nodiscard]] bool hasBook() const { return m_book.has_value(); }
    /// The class that is looked at. There has to be one.
    [[nodiscard]] const ClassBook& book() const { return m_book.value(); }
    /// Errors: as readClassBook.
    [[nodiscard]] Result<void> showClass(ClassId id);
    /// The same for a choice on the screen: what goes amiss has been said then.
    void chooseClass(ClassId id);
    /// Reads the list of classes and the class again. Errors: as readClasses and readClassBook.
    [[nodiscard]] Result<void> reload();

    // Each of these is one op and one step of undo. A rating is shown before it is saved; what the
    // file refuses is taken back on the screen and said.

    /// None where the file refused.
    std::optional<Committed> rate(const std::vector<NewMark>& marks);
    /// Takes back one op, such as the one that was just entered in a cell.
    bool takeBack(OpId op);
    /// Takes back one op, or brings it again: a change of its own, which undo takes back next.
    bool withdrawChange(OpId op);
    bool restoreChange(OpId op);
    bool undo();
    bool redo();
    /// Any other change in the class that is looked at. False where it was refused, which has been
    /// said then. Where only these students are concerned, only they are read again.
    bool edit(const std::function<Result<Committed>(Gradebook&)>& change,
              const std::vector<StudentId>& students = {});
    /// The same for a change that needs no class, such as one that makes it.
    bool editGradebook(const std::function<Result<Committed>(Gradebook&)>& change,
                       const std::vector<StudentId>& students = {});

    /// For what was typed and is left behind: as edit(), but where the file is out of reach the
    /// change waits, and is made as soon as the file can be changed again. True where it is made.
    bool editWhenWritable(const std::function<Result<Committed>(Gradebook&)>& change,
                          const std::vector<StudentId>& students = {});
    /// How many of them wait.
    [[nodiscard]] int waitingCount() const { return static_cast<int>(m_waiting.size()); }

    /// "Capable for 12 students, 4 Punnett"; empty where nothing is left.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// When the newest op was committed.
    [[nodiscard]] const std::optional<Moment>& lastSaved() const { return m_lastSaved; }

    /// Reads everything again where another program has written. A timer asks twice a second.
    void lookOutside();

    /// Opens the file anew where it could not be changed, and reads it. A timer asks for files that
    /// are open elsewhere or out of reach. False where nothing has changed about that.
    bool tryAgain();
    /// The same for a file that another computer holds, if it can be taken.
    bool takeOver();

Q_SIGNALS:
    /// Another class is about to be shown: what is half-typed is kept now, while this one still has
    /// whom it is about.
    void aboutToShowOther();
    /// After memory has what the file has, or is about to have.
    void changed(const trellis::ui::BookChange& change);
    /// Just before a change is committed, so that it can be painted. Slow: the last one took long.
    void aboutToSave(bool slow);
    void saved();
    /// Nothing was changed; the sentence says why and what to do.
    void refused(const QString& sentence);
    /// The file can be changed now, or cannot any more: fileStatus() says why.
    void fileStatusChanged();
    /// Something worth saying in passing.
    void said(const QString& sentence);

private:
    /// Usual: how it is done, where nobody says otherwise.
    [[nodiscard]] Result<Committed> commit(OpWay usual,
                                           const std::function<Result<Committed>()>& change);
    /// Reads again what a commit touched and tells everybody.
    void follow(const Touched& touched, std::vector<StudentId> students);
    [[nodiscard]] std::optional<std::vector<StudentId>> studentsOf(const Touched& touched) const;
    [[nodiscard]] bool rereadStudents(const std::vector<StudentId>& students);
    [[nodiscard]] bool isShown(StudentId student) const;
    void put(StudentRecord record);
    bool refuse(const Error& error, LostChange lost = LostChange::Other);
    /// False, and said, where nothing can be changed: typing stops before anything is shown.
    bool mayChange();
    void setStatus(const FileStatus& status);
    bool reopen();
    void tick();
    void reloadOrSay();

    LockNote m_note; ///< let go of after the file
    Gradebook m_gradebook;
    Author m_author;
    Today m_today;
    FileStatus m_status;
    FilePlace m_place;
    std::optional<Moment> m_lastSaved; ///< as read when the file was last in reach
    int m_ticks = 0;
    std::vector<std::function<void()>> m_waiting; ///< for the file to come into reach
    std::vector<ClassInfo> m_classes;
    std::optional<ClassBook> m_book;
    ClassId m_before; ///< the class that was shown before this one
    QTimer m_timer;
    qint64 m_lastCommitMs = 0;
    OpWay m_way = OpWay::Unknown;

    friend class DoneBy;
};

/// Says, while it lives, in which way a document is changed: else marks are taken for typed by key.
class DoneBy {
public:
    DoneBy(Document& document, OpWay way) : m_way(document.m_way, way) {}

private:
    QScopedValueRollback<OpWay> m_way;
};

} // namespace trellis::ui
