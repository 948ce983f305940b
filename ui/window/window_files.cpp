// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a window does with files: opening, making, copying, importing and exporting.
#include "ui/common/commands.h"
#include "ui/common/file_drop.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/course/add_class_dialog.h"
#include "ui/course/import_preview.h"
#include "ui/course/roster_section.h"
#include "ui/text/date_order.h"
#include "ui/text/messages.h"
#include "ui/window/exports.h"
#include "ui/window/first_steps.h"
#include "ui/window/frame.h"
#include "ui/window/main_window.h"
#include "ui/window/navigator.h"
#include "ui/window/new_class_dialog.h"
#include "ui/window/own_class_guide.h"
#include "ui/window/ribbon.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

namespace trellis::ui {

namespace {

std::filesystem::path pathOf(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// By its name: a list of students.
bool isList(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("csv") || ending == QLatin1String("tsv") ||
           ending == QLatin1String("txt");
}

} // namespace

bool MainWindow::openFile(const QString& path)
{
    if (m_document && FileSession::isFileOf(*m_document, path)) {
        return true;
    }
    const auto document = m_files.open(path);
    if (!document) {
        sayWhyNot(path, document.error());
        return false;
    }
    if (!mayLeaveFile(LeavingFor::OtherGradebook)) {
        return false;
    }
    begin(*document);
    return true;
}

void MainWindow::sayWhyNot(const QString& path, const Error& error)
{
    const auto instead = m_files.instead(path, error);
    if (!instead) {
        notice(messageFor(error));
        return;
    }
    const QString when =
        QLocale().toString(instead->copy.at, dayFormat() + QStringLiteral(", HH:mm"));
    const QString sentence =
        instead->isOfYesterday
            ? tr("Part of this file cannot be read. Yesterday's backup (%1) is whole. Open it? The "
                 "damaged file stays where it is.")
                  .arg(when)
            : tr("Part of this file cannot be read. The backup of %1 is whole. Open it? The "
                 "damaged file stays where it is.")
                  .arg(when);
    const QString button = tr("Open the backup");
    if (m_frame != nullptr) {
        // Opening takes the button down, so it is done with first.
        m_frame->offer(sentence, button, [this, path = instead->copy.path] {
            QMetaObject::invokeMethod(
                this, [this, path] { openFile(path); }, Qt::QueuedConnection);
        });
    } else {
        if (m_start == nullptr) {
            showStartPage();
        }
        m_start->offer(sentence, button, instead->copy.path);
    }
}

void MainWindow::openLast()
{
    const QString path = m_files.last();
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void MainWindow::openSample()
{
    FirstSteps::offer(*m_tools.settings);
    const auto sample = m_files.openSample();
    if (!sample) {
        notice(messageFor(sample.error()));
        return;
    }
    if (!mayLeaveFile(LeavingFor::OtherGradebook)) {
        return;
    }
    begin(*sample, true);
    addSampleRibbon();
}

void MainWindow::addSampleRibbon()
{
    auto* ribbon = new Ribbon(m_frame);
    ribbon->setSentence(tr("Sample class: try anything."));
    connect(ribbon->addButton(tr("Start my own class")), &QPushButton::clicked, this,
            [this] { m_commands->find(QStringLiteral("file.new"))->trigger(); });
    m_frame->addRibbon(ribbon);
}

void MainWindow::saveCopy()
{
    if (m_isSample) {
        say(tr("Already saved. The sample class is not kept, so it has no copy."));
        return;
    }
    const auto copy = m_files.copy(m_document->gradebook(), QDateTime::currentDateTime());
    if (!copy) {
        notice(messageFor(copy.error()));
        return;
    }
    say(tr("Already saved. A copy is in %1.").arg(named(*copy, TextFor::Screen)));
}

void MainWindow::closeFile()
{
    if (m_isSecond) {
        close();
        return;
    }
    if (!mayLeaveFile(LeavingFor::Nothing)) {
        return;
    }
    m_files.forgetLast();
    begin(nullptr);
}

void MainWindow::newClass()
{
    if (!m_document) {
        startOwnClass();
        return;
    }
    if (m_isSample || m_document->isReadOnly()) {
        startOwnClass({}, m_isSample ? tr("The sample class is not kept, so yours becomes a "
                                          "gradebook of its own.")
                                     : tr("The gradebook that is open cannot be changed now, so "
                                          "this becomes one of its own."));
        return;
    }
    AddClassDialog dialog(*m_document, this);
    const int ending = dialog.exec();
    if (ending == AddClassDialog::kOwnFile) {
        startOwnClass();
    } else if (ending == QDialog::Accepted) {
        beginClass(dialog.made());
    }
}

void MainWindow::beginClass(ClassId id)
{
    Place there;
    there.screen = ScreenId::Course;
    there.schoolClass = id;
    m_navigator->go(there);
    new OwnClassGuide({*m_document, *m_commands, *m_names, *m_tools.settings}, *m_frame, m_frame);
}

void MainWindow::startOwnClass(const QString& roster, const QString& note)
{
    NewClassDialog dialog(
        [this](const QString& path, const QString& course, const QString& name) {
            return m_files.makeClass(path, course, name);
        },
        *m_tools.settings, this);
    dialog.setNote(note);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    beginClass(dialog.path());
    if (!roster.isEmpty() && m_document && m_document->hasBook()) {
        importRoster(roster);
    }
}

void MainWindow::beginClass(const QString& path)
{
    if (!openFile(path)) {
        return;
    }
    Place there;
    there.screen = ScreenId::Course;
    m_navigator->go(there);
    new OwnClassGuide({*m_document, *m_commands, *m_names, *m_tools.settings}, *m_frame, m_frame);
    if (const auto copies = m_files.untoldCopiesFolder()) {
        notice(tr("Everything is saved as you go. %1 also writes a dated copy into %2; the "
                  "settings choose another folder.")
                   .arg(keyOrName(*m_commands, "file.backup"), named(*copies, TextFor::Screen)));
    }
}

void MainWindow::importRoster(const QString& path)
{
    previewRoster([&path](ImportPreview& preview) { return preview.readFile(pathOf(path)); });
}

void MainWindow::pasteNames()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_status->say(tr("Nothing was copied. Copy the names first: one a line, or cells of a "
                         "spreadsheet."));
        return;
    }
    previewRoster([&text](ImportPreview& preview) { return preview.readPasted(text); });
}

void MainWindow::previewRoster(const std::function<Result<void>(ImportPreview&)>& read)
{
    ImportPreview preview(*m_document, this);
    connect(&preview, &ImportPreview::imported, m_status, &StatusLine::say);
    if (const auto done = read(preview); !done) {
        notice(messageFor(done.error()));
        return;
    }
    preview.exec();
}

std::vector<ExportKind> MainWindow::exports() const
{
    if (m_frame == nullptr) {
        return {};
    }
    auto kinds = exportKinds(*m_document, *m_names, m_frame->place(),
                             m_frame->screen()->earlierDay(), *m_tools.settings);
    const auto* roster = m_frame->screen()->findChild<RosterSection*>();
    if (roster != nullptr && roster->isVisible()) {
        offerFirst(kinds, QStringLiteral("roster"));
    }
    return kinds;
}

void MainWindow::exportAs(const ExportKind& kind, const QString& path)
{
    const ExportEnding ending = kind.write(pathOf(path), this);
    if (ending.isDone) {
        say(ending.sentence);
    } else {
        notice(ending.sentence);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event).isEmpty() || areSeveralDragged(*event)) {
        acceptAsCopy(*event);
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = draggedFile(*event);
    acceptAsCopy(*event);
    if (path.isEmpty()) {
        notice(tr("One file at a time: a gradebook, or the list of one class. Drop the first of "
                  "them alone."));
        return;
    }
    // The program the file comes from waits until this returns.
    QTimer::singleShot(0, this, [this, path] {
        const bool canImport = m_document && m_document->hasBook() && !m_document->isReadOnly();
        if (!m_document && isList(path)) {
            startOwnClass(path); // what a newcomer drops here is the class
        } else if (path.endsWith(QLatin1String(".trellis"), Qt::CaseInsensitive) || !canImport) {
            openFile(path);
        } else {
            importRoster(path);
        }
    });
}

} // namespace trellis::ui
