// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/main_window.h"

#include "core/exchange/sample.h"
#include "core/storage/edits/structure.h"
#include "ui/common/commands.h"
#include "ui/common/key_words.h"
#include "ui/common/level_keys.h"
#include "ui/common/line_icon.h"
#include "ui/common/name_guard.h"
#include "ui/common/preferences.h"
#include "ui/common/window_size.h"
#include "ui/course/import_preview.h"
#include "ui/print/paper.h"
#include "ui/text/messages.h"
#include "ui/window/backup_copies.h"
#include "ui/window/command_icons.h"
#include "ui/window/command_keys.h"
#include "ui/window/edit_commands.h"
#include "ui/window/exports.h"
#include "ui/window/file_commands.h"
#include "ui/window/first_hint.h"
#include "ui/window/first_steps.h"
#include "ui/window/frame.h"
#include "ui/window/help_commands.h"
#include "ui/window/hide_names.h"
#include "ui/window/leave_question.h"
#include "ui/window/level_commands.h"
#include "ui/window/menus.h"
#include "ui/window/navigator.h"
#include "ui/window/own_class_guide.h"
#include "ui/window/recent_files.h"
#include "ui/window/ribbon.h"
#include "ui/window/screens.h"
#include "ui/window/settings_window.h"
#include "ui/window/single_keys.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"
#include "ui/window/toast.h"
#include "ui/window/view_commands.h"
#include "ui/window/window_memory.h"

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
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>

namespace trellis::ui {

namespace {

std::filesystem::path pathOf(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

QString lastFileKey()
{
    return QStringLiteral("lastFile");
}

QString copiesToldKey()
{
    return QStringLiteral("copiesTold");
}

QString geometryKey(bool isSecond)
{
    return isSecond ? QStringLiteral("window/secondGeometry") : QStringLiteral("window/geometry");
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

} // namespace

MainWindow::MainWindow(WindowTools tools, QWidget* parent)
    : QMainWindow(parent), m_tools(std::move(tools)),
      m_preferences(Preferences::of(*m_tools.settings)), m_status(new StatusLine(this)),
      m_pages(new QStackedWidget(this))
{
    setAcceptDrops(true);
    setStatusBar(m_status);
    setCentralWidget(m_pages);
    connect(&m_preferences, &Preferences::keysChanged, this, &MainWindow::dressCommands);
    const auto usePaper = [this] {
        const QString paper = m_preferences.paper();
        setUsualPaper(paper == QLatin1String("A4")       ? std::optional(Paper::A4)
                      : paper == QLatin1String("Letter") ? std::optional(Paper::Letter)
                                                         : std::nullopt);
    };
    connect(&m_preferences, &Preferences::changed, this, usePaper);
    usePaper();
    resize(1366, 768);
    restoreGeometry(m_tools.settings->value(geometryKey(false)).toByteArray());
    keepOnScreen();
    begin(nullptr);
}

MainWindow::MainWindow(WindowTools tools, const MainWindow& first) : MainWindow(std::move(tools))
{
    m_isSecond = true;
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(false);
    begin(first.m_document, first.m_isSample);
    // The projector is most often the screen that the first window is not on.
    for (const QScreen* screen : QApplication::screens()) {
        if (screen != first.screen()) {
            move(screen->availableGeometry().topLeft());
        }
    }
    restoreGeometry(m_tools.settings->value(geometryKey(true)).toByteArray());
    keepOnScreen();
}

/// The screen may be a smaller one than last time, or scaled up.
void MainWindow::keepOnScreen()
{
    if (!isMaximized() && !isFullScreen()) {
        setGeometry(fittedInto(geometry(), screen()->availableGeometry()));
    }
}

MainWindow* MainWindow::openSecond()
{
    auto* second = new MainWindow(m_tools, *this);
    second->m_frame->goTo(m_frame->place());
    second->show();
    second->activateWindow();
    return second;
}

MainWindow::~MainWindow()
{
    leave();
}

void MainWindow::leave()
{
    if (m_frame != nullptr) {
        if (!m_isSecond && !m_isSample) {
            WindowMemory(*m_tools.settings, m_document->gradebook().uid()).keep(*m_frame);
        }
        m_frame->hide(); // what is being typed is kept
        // Another window may go on with it.
        disconnect(m_document.get(), nullptr, this, nullptr);
        disconnect(m_document.get(), nullptr, m_status, nullptr);
    }
    // Menus, screens and ways look at the commands and the document while they are taken down.
    m_status->showToast(nullptr);
    m_menus.reset();
    m_navigator.reset();
    m_edit.reset();
    delete m_frame;
    m_frame = nullptr;
    m_commands.reset();
    m_names.reset();
    m_document.reset();
}

void MainWindow::begin(std::shared_ptr<Document> document, bool isSample)
{
    leave();
    m_document = std::move(document);
    m_isSample = isSample;
    m_names = std::make_unique<NameGuard>();
    if (m_isSecond) {
        m_names->hideAllBut({});
    }
    m_commands = std::make_unique<Commands>();
    dressCommands();
    makeCommands();
    m_menus = std::make_unique<Menus>(
        *this, *m_commands, [this] { return m_frame != nullptr ? m_frame->screen() : nullptr; });
    if (m_document) {
        makeFrame();
        return;
    }
    m_status->showNothing();
    setWindowTitle(QStringLiteral("Trellis"));
    if (isVisible() || m_start != nullptr) {
        showStartPage();
    }
}

void MainWindow::showStartPage()
{
    if (m_start == nullptr) {
        m_start = new StartPage(m_pages);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::chosen, this, &MainWindow::openFile);
        connect(m_start, &StartPage::commandChosen, this,
                [this](const QString& id) { m_commands->find(id)->trigger(); });
    }
    m_start->setRecent(RecentFiles(*m_tools.settings).all());
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (!m_document && m_start == nullptr) {
        showStartPage();
    }
    QMainWindow::showEvent(event);
}

void MainWindow::dressCommands()
{
    m_commands->useKeys([this](const CommandSpec& spec) { return usedKeys(spec, m_preferences); });
    m_commands->useIcons(
        [this](const CommandSpec& spec) { return menuIcon(commandIcon(spec), palette()); });
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_commands) {
        dressCommands();
    }
}

void MainWindow::makeCommands()
{
    addFileCommands(*m_commands, *this);
    addViewCommands(*m_commands, *this, m_preferences);
    addHelpCommands(*m_commands, *this);
}

void MainWindow::makeFrame()
{
    const ScreenTools tools{*m_document, *m_commands, *m_names, *m_tools.settings};
    // Before any screen follows: they show what it says.
    const auto tellApart = [this] {
        if (m_document->hasBook()) {
            m_names->tellApart(m_document->book());
        }
    };
    tellApart();
    connect(m_document.get(), &Document::changed, m_names.get(), tellApart);
    m_edit = std::make_unique<EditCommands>(tools);
    m_frame = new Frame(tools, m_pages);
    m_navigator = std::make_unique<Navigator>(*m_frame, tools);
    m_pages->addWidget(m_frame);
    m_pages->setCurrentWidget(m_frame);

    auto* singleKeys = new SingleKeys(tools, *m_frame, m_frame);
    auto* levels = new LevelCommands(tools, *singleKeys, m_frame);
    connect(singleKeys, &SingleKeys::said, this, &MainWindow::say);
    connect(levels, &LevelCommands::said, this, &MainWindow::say);
    new HideNames(*m_frame, tools, m_frame);
    new FirstHint(tools, *m_frame, *m_status, m_frame);
    if (!m_isSecond) {
        m_frame->addToRail(new FirstSteps(tools, *m_frame));
    }
    m_status->showToast(new Toast(tools, m_status));

    connect(m_navigator.get(), &Navigator::said, this, &MainWindow::say);
    connect(m_frame, &Frame::said, this, &MainWindow::say);
    connect(m_frame, &Frame::screenChanged, m_menus.get(), &Menus::refresh);
    connect(m_document.get(), &Document::said, this, &MainWindow::say);
    connect(m_document.get(), &Document::aboutToSave, m_status, [this](bool slow) {
        if (slow) {
            m_status->showSaving();
        }
    });
    connect(m_edit.get(), &EditCommands::refreshed, m_status, [this](const QString& undo) {
        m_status->showSaved(*m_document, undo, keyOf(*m_commands, "edit.undo"));
        if (m_hasNews && m_preferences.readsBack()) {
            m_status->readBack(undo);
        }
        m_hasNews = false;
    });
    connect(m_document.get(), &Document::saved, this, [this] {
        m_hasNews = true;
        m_status->clearMessage(); // what was said before the change is past
    });
    m_edit->refresh();
    titleWindow();
    if (!m_isSecond) {
        const WindowMemory memory(*m_tools.settings, m_document->gradebook().uid());
        memory.restore(*m_frame);
        memory.follow(*m_frame);
    }
}

void MainWindow::titleWindow()
{
    const std::filesystem::path& path = m_document->gradebook().path();
    const QString file = QFileInfo(QString::fromStdU16String(path.u16string())).completeBaseName();
    setWindowTitle(m_isSecond ? tr("%1, for the projector \u2014 Trellis").arg(file)
                              : tr("%1 \u2014 Trellis").arg(file));
}

bool MainWindow::openFile(const QString& path)
{
    std::error_code unknown;
    if (m_document &&
        std::filesystem::equivalent(pathOf(path), m_document->gradebook().path(), unknown)) {
        return true;
    }
    std::shared_ptr<Document> document = openElsewhere(path);
    if (!document) {
        auto opened = Document::open(pathOf(path), m_tools.author, m_tools.today);
        if (!opened) {
            sayWhyNot(path, opened.error());
            return false;
        }
        document = std::move(*opened);
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
    const QString when = QLocale().toString(copy->at, tr("d MMM, HH:mm", "day and time"));
    const bool isOfYesterday = copy->at.date() == QDateTime::currentDateTime().date().addDays(-1);
    const QString sentence =
        isOfYesterday
            ? tr("Part of this file cannot be read. Yesterday's backup (%1) is whole. Open it? The "
                 "damaged file stays where it is.")
                  .arg(when)
            : tr("Part of this file cannot be read. The backup of %1 is whole. Open it? The "
                 "damaged file stays where it is.")
                  .arg(when);
    if (m_frame != nullptr) {
        m_frame->showNotice(sentence + QLatin1Char(' ') + named(copy->path, TextFor::Screen));
    } else {
        if (m_start == nullptr) {
            showStartPage();
        }
        m_start->offer(sentence, tr("Open the backup"), copy->path);
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
    ribbon->setSentence(tr("Sample class: try anything. It is a copy that is not kept."));
    connect(ribbon->addButton(tr("Start my own class")), &QPushButton::clicked, this,
            [this] { m_commands->find(QStringLiteral("file.new"))->trigger(); });
    m_frame->addRibbon(ribbon);
}

void MainWindow::showSettings()
{
    if (m_frame != nullptr) {
        m_frame->makeAll(); // the settings lead to their commands
    }
    const QString levels =
        m_document && m_document->hasBook() ? levelKeys(m_document->book().scale) : QString();
    auto* settings = new SettingsWindow(*m_commands, m_preferences, levels, this);
    settings->setAttribute(Qt::WA_DeleteOnClose);
    settings->show();
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

void MainWindow::say(const QString& sentence)
{
    m_status->say(m_document ? withoutHiddenNames(sentence, {*m_document, *m_commands, *m_names,
                                                             *m_tools.settings})
                             : sentence);
}

void MainWindow::notice(const QString& sentence)
{
    if (m_frame != nullptr) {
        m_frame->showNotice(sentence);
    } else {
        if (m_start == nullptr) {
            showStartPage();
        }
        m_start->say(sentence);
    }
}

void MainWindow::createClass(const QString& path, const QString& course, const QString& name)
{
    if (const auto made = makeClass(path, course, name); !made) {
        notice(messageFor(made.error()));
        return;
    }
    beginClass(path);
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
    return m_frame != nullptr ? exportKinds(*m_document, m_frame->place(), *m_tools.settings)
                              : std::vector<ExportKind>();
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
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    const bool canImport = m_document && m_document->hasBook() && !m_document->isReadOnly();
    if (path.endsWith(QLatin1String(".trellis"), Qt::CaseInsensitive) || !canImport) {
        openFile(path);
    } else {
        importRoster(path);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // Another window that shows the gradebook goes on with it.
    if (!m_isSecond && m_document.use_count() < 2 && !mayLeave(m_document.get(), this)) {
        event->ignore();
        return;
    }
    m_tools.settings->setValue(geometryKey(m_isSecond), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace trellis::ui
