// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/document/document.h"

#include "ui/document/mark_words.h"
#include "ui/document/open_ahead.h"
#include "ui/document/provisional.h"
#include "ui/text/history_text.h"
#include "ui/text/strings.h"

#include <QCollator>
#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace trellis::ui {

namespace {

constexpr int kLookOutsideMs = 500;
constexpr qint64 kSlowMs = 30;

/// Tables whose rows belong to one student of the book and are found there by their id.
constexpr std::array<std::string_view, 8> kTablesOfStudents{
    "evidence", "evidence_note", "decision", "exemption", "flag", "star", "award", "absence"};

template <typename T> void addUnlessThere(std::vector<T>& list, const T& value)
{
    if (std::find(list.begin(), list.end(), value) == list.end()) {
        list.push_back(value);
    }
}

/// In the order of the language of the program, which core does not know: every list takes its
/// order from here. Without a language the book's own, which passes over accents, stays.
void sortByName(ClassBook& book)
{
    if (QLocale().language() == QLocale::C) {
        return;
    }
    const QCollator collator;
    const auto keyOf = [&collator](const std::string& name) {
        return collator.sortKey(toQt(name).simplified());
    };
    // By the family's name first: between them, languages pass over commas and hyphens, and
    // "Alvarez, Camila" would stand behind "Alvarez-Chen".
    std::unordered_map<std::int64_t, std::pair<QCollatorSortKey, QCollatorSortKey>> keys;
    for (const StudentRecord& record : book.students) {
        const std::string& family = record.student.familyName;
        keys.emplace(record.student.id.value,
                     std::pair(keyOf(family.empty() ? record.student.listName() : family),
                               keyOf(record.student.listName())));
    }
    std::stable_sort(book.students.begin(), book.students.end(),
                     [&keys](const StudentRecord& a, const StudentRecord& b) {
                         return keys.at(a.student.id.value) < keys.at(b.student.id.value);
                     });
}

} // namespace

Document::Document(Gradebook gradebook, LockNote note, Author author, Today today, QObject* parent)
    : QObject(parent), m_note(std::move(note)), m_gradebook(std::move(gradebook)),
      m_author(std::move(author)), m_today(std::move(today)),
      m_status(statusOf(m_gradebook, m_note)), m_place(placeOf(m_gradebook.path())),
      m_lastSaved(newestMoment(m_gradebook))
{
    m_timer.setInterval(kLookOutsideMs);
    connect(&m_timer, &QTimer::timeout, this, &Document::tick);
    m_timer.start();
}

Result<std::unique_ptr<Document>> Document::open(const std::filesystem::path& path, Author author,
                                                 Today today)
{
    auto file = openedFile(path, author);
    if (!file) {
        return file.error();
    }
    return of(std::move(*file), std::move(author), std::move(today));
}

std::unique_ptr<Document> Document::of(OpenedFile file, Author author, Today today)
{
    auto document = std::make_unique<Document>(std::move(file.gradebook), std::move(file.note),
                                               std::move(author), std::move(today));
    document->m_classes = std::move(file.classes);
    document->m_book = std::move(file.book);
    if (document->m_book) {
        sortByName(*document->m_book);
    }
    return document;
}

Result<void> Document::showClass(ClassId id)
{
    auto book = readClassBook(m_gradebook, id);
    if (!book) {
        return book.error();
    }
    sortByName(*book);
    if (m_book && m_book->schoolClass.id != id) {
        m_before = m_book->schoolClass.id;
    }
    m_book = std::move(*book);
    Q_EMIT changed({true, {}});
    return {};
}

void Document::chooseClass(ClassId id)
{
    Q_EMIT aboutToShowOther();
    if (const auto shown = showClass(id); !shown) {
        refuse(shown.error());
    }
}

Result<void> Document::reload()
{
    auto classes = readClasses(m_gradebook);
    if (!classes) {
        return classes.error();
    }
    m_classes = std::move(*classes);
    if (m_classes.empty()) {
        m_book.reset();
        Q_EMIT changed({true, {}});
        return {};
    }
    const auto isThere = [this](ClassId id) {
        return std::any_of(m_classes.begin(), m_classes.end(),
                           [id](const ClassInfo& info) { return info.id == id; });
    };
    const ClassId shown = m_book ? m_book->schoolClass.id : ClassId{};
    return showClass(isThere(shown) ? shown : isThere(m_before) ? m_before : m_classes.front().id);
}

Result<Committed> Document::commit(OpWay usual, const std::function<Result<Committed>()>& change)
{
    m_gradebook.setWay(m_way == OpWay::Unknown ? usual : m_way);
    Q_EMIT aboutToSave(m_lastCommitMs > kSlowMs);
    QElapsedTimer timer;
    timer.start();
    auto committed = change();
    m_lastCommitMs = timer.elapsed();
    return committed;
}

std::optional<Committed> Document::rate(const std::vector<NewMark>& marks)
{
    lookOutside();
    if (!m_book || marks.empty() || !mayChange()) {
        return std::nullopt;
    }
    std::vector<StudentId> students;
    for (const NewMark& mark : marks) {
        if (m_book->find(mark.student) != nullptr) {
            addUnlessThere(students, mark.student);
        }
    }
    std::vector<StudentRecord> before;
    for (const StudentId id : students) {
        before.push_back(*m_book->find(id));
    }
    const QString worthSaying = wordsBefore(*m_book, marks, today());
    for (const NewMark& mark : marks) {
        addProvisionally(*m_book, mark);
    }
    Q_EMIT changed({false, students});

    const auto committed = commit(OpWay::Key, [&] { return trellis::rate(m_gradebook, marks); });
    if (!committed) {
        for (StudentRecord& record : before) {
            put(std::move(record));
        }
        Q_EMIT changed({false, students});
        refuse(committed.error(), LostChange::Rating);
        return std::nullopt;
    }
    follow(committed->touched, std::move(students));
    if (!worthSaying.isEmpty()) {
        Q_EMIT said(worthSaying);
    }
    return *committed;
}

bool Document::takeBack(OpId op)
{
    return editGradebook([op](Gradebook& gradebook) { return gradebook.undoOp(op); });
}

bool Document::withdrawChange(OpId op)
{
    return editGradebook([op](Gradebook& gradebook) { return gradebook.withdrawOp(op); });
}

bool Document::restoreChange(OpId op)
{
    return editGradebook([op](Gradebook& gradebook) { return gradebook.restoreOp(op); });
}

bool Document::undo()
{
    const QString what = undoText();
    if (!editGradebook([](Gradebook& gradebook) { return gradebook.undo(); })) {
        return false;
    }
    Q_EMIT said(tr("Undone: %1").arg(what));
    return true;
}

bool Document::redo()
{
    const QString what = redoText();
    if (!editGradebook([](Gradebook& gradebook) { return gradebook.redo(); })) {
        return false;
    }
    Q_EMIT said(tr("Done again: %1").arg(what));
    return true;
}

bool Document::edit(const std::function<Result<Committed>(Gradebook&)>& change,
                    const std::vector<StudentId>& students)
{
    // What was pressed just before the class went is still to come from some buttons.
    if (!m_book) {
        Q_EMIT refused(tr("This gradebook has no class any more. Nothing was changed."));
        return false;
    }
    return editGradebook(change, students);
}

bool Document::editGradebook(const std::function<Result<Committed>(Gradebook&)>& change,
                             const std::vector<StudentId>& students)
{
    const auto shown = [this] { return m_book ? m_book->schoolClass.id : ClassId(); };
    const ClassId before = shown();
    lookOutside();
    if (!mayChange()) {
        return false;
    }
    // What asks for the change means the class that it saw.
    if (before.isValid() && shown() != before) {
        Q_EMIT refused(tr("Another program has taken this class out of the gradebook. Nothing was "
                          "changed here."));
        return false;
    }
    const auto committed = commit(OpWay::Window, [&] { return change(m_gradebook); });
    if (!committed) {
        return refuse(committed.error());
    }
    follow(committed->touched, students);
    return true;
}

std::optional<std::vector<StudentId>> Document::studentsOf(const Touched& touched) const
{
    if (!m_book) {
        return std::nullopt;
    }
    std::unordered_map<std::int64_t, StudentId> owners;
    for (const StudentRecord& record : m_book->students) {
        const auto own = [&](const auto& rows) {
            for (const auto& row : rows) {
                owners.emplace(row.id.value, record.student.id);
            }
        };
        own(record.evidence);
        own(record.decisions);
        own(record.exemptions);
        own(record.flags);
        own(record.stars);
        own(record.awards);
        own(record.absences);
    }
    std::vector<StudentId> students;
    for (const Touched::Row& row : touched.rows) {
        const auto owner = owners.find(row.id);
        const bool isOfStudent = std::find(kTablesOfStudents.begin(), kTablesOfStudents.end(),
                                           row.table) != kTablesOfStudents.end();
        if (owner == owners.end() || !isOfStudent) {
            return std::nullopt;
        }
        addUnlessThere(students, owner->second);
    }
    return students;
}

bool Document::isShown(StudentId student) const
{
    return m_book && m_book->find(student) != nullptr;
}

void Document::put(StudentRecord record)
{
    const auto place = std::find_if(
        m_book->students.begin(), m_book->students.end(),
        [&record](const StudentRecord& r) { return r.student.id == record.student.id; });
    if (place != m_book->students.end()) {
        *place = std::move(record);
    }
}

bool Document::rereadStudents(const std::vector<StudentId>& students)
{
    std::vector<StudentRecord> records;
    for (const StudentId id : students) {
        auto record = readStudentRecord(m_gradebook, *m_book, id);
        if (!record) {
            return false;
        }
        records.push_back(std::move(*record));
    }
    for (StudentRecord& record : records) {
        put(std::move(record));
    }
    return true;
}

void Document::follow(const Touched& touched, std::vector<StudentId> students)
{
    if (students.empty()) {
        students = studentsOf(touched).value_or(std::vector<StudentId>());
    }
    // What was typed about somebody may be kept when another class is shown already.
    const bool areShown = std::all_of(students.begin(), students.end(),
                                      [this](StudentId student) { return isShown(student); });
    if (students.empty() || !areShown || !rereadStudents(students)) {
        reloadOrSay();
    } else {
        Q_EMIT changed({false, students});
    }
    m_lastSaved = newestMoment(m_gradebook);
    Q_EMIT saved();
}

void Document::reloadOrSay()
{
    if (const auto read = reload(); !read) {
        refuse(read.error());
    }
}

QString Document::undoText() const
{
    const auto step = m_gradebook.nextUndo();
    return step && *step ? stepText(m_gradebook, **step) : QString();
}

QString Document::redoText() const
{
    const auto step = m_gradebook.nextRedo();
    return step && *step ? stepText(m_gradebook, **step) : QString();
}

} // namespace trellis::ui
