// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a window does with files: opening, making, copying, importing and exporting.
#include "core/exchange/sample.h"
#include "core/storage/edits/structure.h"
#include "ui/common/commands.h"
#include "ui/common/file_drop.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/course/import_preview.h"
#include "ui/course/roster_section.h"
#include "ui/document/open_ahead.h"
#include "ui/text/date_order.h"
#include "ui/text/messages.h"
#include "ui/window/backup_copies.h"
#include "ui/window/exports.h"
#include "ui/window/first_steps.h"
#include "ui/window/frame.h"
#include "ui/window/leave_question.h"
#include "ui/window/main_window.h"
#include "ui/window/navigator.h"
#include "ui/window/new_class_dialog.h"
#include "ui/window/own_class_guide.h"
#include "ui/window/recent_files.h"
#include "ui/window/ribbon.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <utility>

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

QString lastFileKey()
{
    return QStringLiteral("lastFile");
}

QString copiesToldKey()
{
    return QStringLiteral("copiesTold");
}

/// The gradebook of a file where a window of this program has it open already.
std::shared_ptr<Document> openElsewhere(const QString& path)
{
    for (const QWidget* widget : QApplication::topLevelWidgets()) {
        const auto* window = qobject_cast<const MainWindow*>(widget);
        std::error_code unknown;
        if (window != nullptr && window->document() != nullptr &&
            std::filesystem::equivalent(pathOf(path), window->document()->gradebook().path(),
                                        unknown)) {
            return window->sharedDocument();
        }
    }
    return nullptr;
}

/// Where it began ahead, that is gone on with.
Result<std::unique_ptr<Document>> opened(const std::filesystem::path& path, WindowTools& tools)
{
    const std::shared_ptr<OpenAhead> ahead = std::exchange(tools.ahead, nullptr);
    auto file = ahead ? ahead->take(path) : std::nullopt;
    if (!file) {
        return Document::open(path, tools.author, tools.today);
    }
    if (!*file) {
        return file->error();
    }
    return Document::of(std::move(**file), tools.author, tools.today);
}

} // namespace

bool MainWindow::openFile(const QString& path)
{
    std::error_code unknown;
    if (m_document &&
        std::filesystem::equivalent(pathOf(path), m_document->gradebook().path(), unknown)) {
        return true;
    }
    std::shared_ptr<Document> document = openElsewhere(path);
    if (!document) {
        auto one = opened(pathOf(path), m_tools);
        if (!one) {
            sayWhyNot(path, one.error());
            return false;
        }
        document = std::move(*one);
    }
    RecentFiles(*m_tools.settings).add(path);
    m_tools.settings->setValue(lastFileKey(), QFileInfo(path).absoluteFilePath());
    begin(document);
    return true;
}

void MainWindow::sayWhyNot(const QString& path, const Error& error)
{
    const auto copy = error.code == ErrorCode::Damaged
                          ? BackupCopies(*m_tools.settings).newestWholeOf(path)
                          : std::nullopt;
    if (!copy) {
        notice(messageFor(error));
        return;
    }
    const QString when = QLocale().toString(copy->at, dayFormat() + QStringLiteral(", HH:mm"));
    const bool isOfYesterday = copy->at.date() == QDateTime::currentDateTime().date().addDays(-1);
    const QString sentence =
        isOfYesterday
            ? tr("Part of this file cannot be read. Yesterday's backup (%1) is whole. Open it? The "
                 "damaged file stays where it is.")
                  .arg(when)
            : tr("Part of this file cannot be read. The backup of %1 is whole. Open it? The "
                 "damaged file stays where it is.")
                  .arg(when);
    const QString button = tr("Open the backup");
    if (m_frame != nullptr) {
        // Opening takes the button down, so it is done with first.
        m_frame->offer(sentence, button, [this, path = copy->path] {
            QMetaObject::invokeMethod(
                this, [this, path] { openFile(path); }, Qt::QueuedConnection);
        });
    } else {
        if (m_start == nullptr) {
            showStartPage();
        }
        m_start->offer(sentence, button, copy->path);
    }
}

QString MainWindow::lastFile(const QSettings& settings)
{
    const QString path = settings.value(lastFileKey()).toString();
    return QFileInfo::exists(path) ? path : QString();
}

void MainWindow::openLast()
{
    const QString path = m_tools.settings->value(lastFileKey()).toString();
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void MainWindow::openSample()
{
    FirstSteps::offer(*m_tools.settings);
    auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(QStringLiteral("Sample class.trellis"));
    if (const auto made = makeSample(pathOf(path), m_tools.today(), m_tools.author); !made) {
        notice(messageFor(made.error()));
        return;
    }
    auto document = Document::open(pathOf(path), m_tools.author, m_tools.today);
    if (!document) {
        notice(messageFor(document.error()));
        return;
    }
    // The folder goes when the last window has let go of the copy in it.
    begin(std::shared_ptr<Document>(document->release(), [folder](Document* copy) { delete copy; }),
          true);
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
    const auto copy = BackupCopies(*m_tools.settings)
                          .write(m_document->gradebook(), QDateTime::currentDateTime());
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
    if (!mayLeave(m_document.get(), this)) {
        return;
    }
    m_tools.settings->remove(lastFileKey());
    begin(nullptr);
}

Result<void> MainWindow::makeClass(const QString& path, const QString& course, const QString& name)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.mkpath(QStringLiteral("."))) {
        const bool isFile = QFileInfo(folder.absolutePath()).isFile();
        return Error{isFile ? ErrorCode::FileExists : ErrorCode::NoAccess,
                     {},
                     toCore(QDir::toNativeSeparators(folder.absolutePath())),
                     {}};
    }
    return Gradebook::createWith(
        pathOf(path), m_tools.author, [&](Gradebook& gradebook) -> Result<void> {
            const auto begun = newBook(gradebook, m_tools.author.actor,
                                       {toCore(course), std::nullopt, m_tools.today()},
                                       {toCore(name), std::nullopt});
            if (!begun) {
                return begun.error();
            }
            return {};
        });
}

void MainWindow::startOwnClass(const QString& roster)
{
    NewClassDialog dialog([this](const QString& path, const QString& course,
                                 const QString& name) { return makeClass(path, course, name); },
                          this);
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
    if (!m_tools.settings->value(copiesToldKey()).toBool()) {
        m_tools.settings->setValue(copiesToldKey(), true);
        notice(tr("Everything is saved as you go. %1 also writes a dated copy into %2; the "
                  "settings choose another folder.")
                   .arg(keyOrName(*m_commands, "file.backup"),
                        named(BackupCopies(*m_tools.settings).folder(), TextFor::Screen)));
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
    auto kinds = exportKinds(*m_document, *m_names, m_frame->place(), *m_tools.settings);
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
