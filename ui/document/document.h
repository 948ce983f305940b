// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/edits/marks.h"
#include "core/storage/gradebook.h"
#include "core/storage/read.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace trellis::ui {

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

    Document(Gradebook gradebook, Today today, QObject* parent = nullptr);

    /// Opens the file and reads its first class.
    /// Errors: those of Gradebook::open and of reading.
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const std::filesystem::path& path,
                                                                Author author, Today today);

    [[nodiscard]] const Gradebook& gradebook() const { return m_gradebook; }
    [[nodiscard]] bool isReadOnly() const { return m_gradebook.isReadOnly(); }
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
    bool undo();
    bool redo();
    /// Any other change. False where it was refused, which has been said then.
    bool edit(const std::function<Result<Committed>(Gradebook&)>& change);

    /// "Capable for 12 students, 4 Punnett"; empty where nothing is left.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// When the newest op was committed.
    [[nodiscard]] std::optional<Moment> lastSaved() const;

    /// Reads everything again where another program has written. A timer asks twice a second.
    void lookOutside();

Q_SIGNALS:
    /// After memory has what the file has, or is about to have.
    void changed(const trellis::ui::BookChange& change);
    /// Just before a change is committed, so that it can be painted. Slow: the last one took long.
    void aboutToSave(bool slow);
    void saved();
    /// Nothing was changed; the sentence says why and what to do.
    void refused(const QString& sentence);
    /// Something worth saying in passing.
    void said(const QString& sentence);

private:
    [[nodiscard]] Result<Committed> commit(const std::function<Result<Committed>()>& change);
    /// Reads again what a commit touched and tells everybody.
    void follow(const Touched& touched, std::vector<StudentId> students);
    [[nodiscard]] std::optional<std::vector<StudentId>> studentsOf(const Touched& touched) const;
    [[nodiscard]] bool rereadStudents(const std::vector<StudentId>& students);
    void put(StudentRecord record);
    /// What is worth saying where a mark updates one of the same day; else empty.
    [[nodiscard]] QString replacedText(const NewMark& mark) const;
    bool refuse(const Error& error);
    void reloadOrSay();

    Gradebook m_gradebook;
    Today m_today;
    std::vector<ClassInfo> m_classes;
    std::optional<ClassBook> m_book;
    QTimer m_lookOutside;
    qint64 m_lastCommitMs = 0;
};

} // namespace trellis::ui
