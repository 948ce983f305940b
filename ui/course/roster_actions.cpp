// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the roster section does; how it looks is in roster_section.cpp.
#include "core/base/text.h"
#include "core/exchange/person_name.h"
#include "core/exchange/roster_export.h"
#include "core/storage/edits/people.h"
#include "ui/common/erase_dialog.h"
#include "ui/common/file_output.h"
#include "ui/common/file_question.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/shown_students.h"
#include "ui/course/import_preview.h"
#include "ui/course/merge_dialog.h"
#include "ui/course/move_dialog.h"
#include "ui/course/roster_model.h"
#include "ui/course/roster_section.h"
#include "ui/document/document.h"
#include "ui/text/messages.h"
#include "ui/text/output_text.h"
#include "ui/text/roster_text.h"
#include "ui/text/sentences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>

namespace trellis::ui {

void RosterSection::openStudent()
{
    if (const auto student = current()) {
        Place place;
        place.screen = ScreenId::Student;
        place.schoolClass = m_tools.document.book().schoolClass.id;
        place.student = *student;
        Q_EMIT wanted(place);
    }
}

void RosterSection::addTyped()
{
    const std::string typed = toCore(m_name->text().simplified());
    if (typed.empty() || !m_tools.document.hasBook()) {
        return;
    }
    const PersonName name = splitFullName(typed, NameOrder::GivenFirst);
    Student student;
    student.familyName = name.familyName;
    student.givenName = name.givenName;
    student.namePrefix = name.namePrefix;
    if (student.familyName.empty() && student.givenName.empty()) {
        Q_EMIT said(tr("A student needs a name."));
        return;
    }
    // Counts since the course began, as those of a roster do.
    const ClassId schoolClass = m_tools.document.book().schoolClass.id;
    const bool isDone = m_tools.document.edit([&](Gradebook& gradebook) {
        return addStudent(gradebook, schoolClass, student, std::nullopt);
    });
    if (isDone) {
        // Stays for the next. Unlike clear(), this keeps nothing that Ctrl+Z would bring back
        // first.
        m_name->setText({});
        sayAdded(student);
    }
}

void RosterSection::takePastedLines(const QString& text)
{
    const QStringList lines = text.split(QRegularExpression(QStringLiteral("[\\r\\n\\x{2028}]")));
    const auto names = std::count_if(lines.begin(), lines.end(),
                                     [](const QString& line) { return !line.trimmed().isEmpty(); });
    if (names < 2) {
        return;
    }
    // Once the field is done with the key that pasted.
    QMetaObject::invokeMethod(
        this,
        [this, list = lines.join(QLatin1Char('\n'))] {
            m_name->setText({});
            importText(list);
        },
        Qt::QueuedConnection);
}

void RosterSection::sayAdded(const Student& student)
{
    const auto& students = m_tools.document.book().students;
    const std::string name = foldedKey(student.displayName());
    const auto count = std::count_if(students.begin(), students.end(), [&](const auto& record) {
        return foldedKey(record.student.displayName()) == name;
    });
    Q_EMIT said(count < 2
                    ? tr("%1 is in the class.").arg(named(student.listName(), TextFor::Screen))
                    : tr("%n students are called %1 now. One person? %2 makes them one.",
                         "name, key", static_cast<int>(count))
                          .arg(named(student.displayName(), TextFor::Screen),
                               keyOrName(m_tools.commands, "roster.merge")));
}

void RosterSection::paste()
{
    if (m_name->hasFocus()) {
        m_name->paste();
        return;
    }
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        Q_EMIT said(tr("Nothing was copied. Copy the names first: one a line, or cells of a "
                       "spreadsheet."));
        return;
    }
    importText(text);
}

bool RosterSection::hasClass()
{
    if (!m_tools.document.hasBook()) {
        Q_EMIT said(tr("There is no class here any more. Redo may bring it back."));
    }
    return m_tools.document.hasBook();
}

void RosterSection::look(const std::function<Result<void>(ImportPreview& preview)>& read)
{
    if (!hasClass()) {
        return;
    }
    ImportPreview preview(m_tools.document, window());
    connect(&preview, &ImportPreview::imported, this, &RosterSection::said);
    if (const auto done = read(preview); !done) {
        Q_EMIT said(messageFor(done.error()));
        return;
    }
    preview.exec();
    takeKeyboard();
}

void RosterSection::importFile(const std::filesystem::path& path)
{
    look([&path](ImportPreview& preview) { return preview.readFile(path); });
}

void RosterSection::importText(const QString& text)
{
    look([&text](ImportPreview& preview) { return preview.readPasted(text); });
}

void RosterSection::chooseFile()
{
    const QString path =
        askForFile(this, m_tools.settings,
                   {.use = FilesFor::Lists,
                    .title = tr("Import a roster"),
                    .kinds = tr("Lists of students (*.csv *.txt *.tsv);;All files (*)")});
    if (!path.isEmpty()) {
        importFile(std::filesystem::path(path.toStdU16String()));
    }
}

void RosterSection::chooseExport()
{
    if (m_model->inClassCount() == 0) {
        Q_EMIT said(tr("There is nobody in the class to export."));
        return;
    }
    const QString name = toQt(m_tools.document.book().schoolClass.name) + QStringLiteral(".csv");
    const QString path = askWhereToSave(this, m_tools.settings,
                                        {.title = tr("Export the roster"),
                                         .kinds = tr("Comma separated values (*.csv)"),
                                         .name = name});
    if (!path.isEmpty()) {
        exportTo(std::filesystem::path(path.toStdU16String()));
    }
}

void RosterSection::exportTo(const std::filesystem::path& path)
{
    if (!hasClass()) {
        return;
    }
    const char delimiter = QLocale().decimalPoint() == QLatin1String(",") ? ';' : ',';
    const std::string csv = rosterCsv(onlyShown(m_tools.document.book(), m_tools.names),
                                      m_tools.document.today(), delimiter);
    if (const auto written = writeWholeFile(path, QByteArray::fromStdString(csv)); !written) {
        Q_EMIT said(outputTroubleText(written.error()));
        return;
    }
    const QString shown = named(QString::fromStdU16String(path.u16string()), TextFor::Screen);
    Q_EMIT said(paragraph({tr("The roster is in %1.").arg(shown), leftOutText(m_tools.names)}));
}

void RosterSection::toggleMovedOut()
{
    const auto here = current();
    if (!here || !m_moveOut->isEnabled()) {
        return;
    }
    // The student under the cursor tells which way; those selected who can go there go along.
    const int row = m_model->rowOf(*here);
    const bool isBack = m_model->isMovedOut(row);
    std::vector<StudentId> students = selected();
    std::erase_if(students, [&](StudentId student) {
        return m_model->isMovedOut(m_model->rowOf(student)) != isBack ||
               m_tools.names.hides(student);
    });
    const ClassBook& book = m_tools.document.book();
    std::vector<const StudentRecord*> records;
    for (const StudentId student : students) {
        records.push_back(book.find(student));
    }
    const QString who = students.size() == 1
                            ? m_tools.names.preferredName(book.find(students.front())->student)
                            : tr("%n students", nullptr, static_cast<int>(students.size()));
    const QString done =
        isBack ? tr("Moved %1 back into the class.").arg(who) : movedOutText(who, records);
    const Date today = m_tools.document.today();
    m_isNoting = true;
    const bool isDone = m_tools.document.edit([&](Gradebook& gradebook) {
        return isBack ? moveBack(gradebook, book, students, today)
                      : moveOut(gradebook, book, students, today);
    });
    m_isNoting = false;
    if (!isDone) {
        return;
    }
    note(done);
}

template <typename Dialog> void RosterSection::carryOut(Dialog& dialog)
{
    if (dialog.exec() == QDialog::Accepted) {
        m_isNoting = true;
        const bool isDone = dialog.apply();
        m_isNoting = false;
        if (isDone) {
            note(dialog.doneText());
        }
    }
    takeKeyboard();
}

void RosterSection::merge()
{
    if (!m_merge->isEnabled()) {
        return;
    }
    const std::vector<StudentId> chosen = selected();
    MergeDialog dialog(m_tools, chosen, window());
    carryOut(dialog);
}

void RosterSection::moveAway()
{
    const auto student = current();
    if (!m_move->isEnabled() || !student) {
        return;
    }
    MoveDialog dialog(m_tools, *student, window());
    carryOut(dialog);
}

void RosterSection::eraseForGood()
{
    if (m_tools.names.isHiding()) {
        Q_EMIT said(tr("Names are hidden. Show them first, to see who it is."));
        return;
    }
    std::optional<Place> there;
    askToErase(
        m_tools, current().value_or(StudentId()), window(),
        [this](const QString& sentence) { Q_EMIT said(sentence); },
        [&there](const Place& place) { there = place; });
    takeKeyboard();
    if (there) {
        Q_EMIT wanted(*there);
    }
}

} // namespace trellis::ui
