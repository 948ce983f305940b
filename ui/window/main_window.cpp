// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/main_window.h"

#include "core/exchange/sample.h"
#include "core/storage/edits/structure.h"
#include "ui/course/import_preview.h"
#include "ui/map/map_view.h"
#include "ui/text/messages.h"
#include "ui/window/class_page.h"
#include "ui/window/class_sheets.h"
#include "ui/window/look.h"
#include "ui/window/new_class_dialog.h"
#include "ui/window/recent_files.h"
#include "ui/window/start_page.h"

#include <QActionGroup>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kSayMs = 8000;
constexpr int kLongestHint = 90;
constexpr double kTextStep = 0.1;
constexpr double kSmallestText = 0.8;
constexpr double kLargestText = 2.0;

std::filesystem::path pathOf(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

QString shortened(const QString& text)
{
    return text.size() <= kLongestHint
               ? text
               : text.left(kLongestHint - 1) + QChar(0x2026) + QChar(0x2069);
}

} // namespace

MainWindow::MainWindow(WindowTools tools, QWidget* parent)
    : QMainWindow(parent), m_tools(std::move(tools)), m_pages(new QStackedWidget(this)),
      m_saved(new QLabel(this)), m_undoHint(new QLabel(this))
{
    setWindowTitle(QStringLiteral("Trellis"));
    setAcceptDrops(true);
    for (QLabel* label : {m_saved, m_undoHint}) {
        label->setTextFormat(Qt::PlainText);
    }
    statusBar()->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_saved);
    statusBar()->addPermanentWidget(m_undoHint);
    makeActions();
    makeViewMenu();

    m_start = new StartPage({m_actions.sample, m_actions.newClass, m_actions.open}, m_pages);
    connect(m_start, &StartPage::chosen, this, &MainWindow::openFile);
    m_pages->addWidget(m_start);
    setCentralWidget(m_pages);
    m_historyTimer.setSingleShot(true);
    connect(&m_historyTimer, &QTimer::timeout, this, &MainWindow::refreshHistory);
    closeFile();
}

MainWindow::~MainWindow()
{
    // Its views look at the document while they are taken down.
    delete m_class;
}

QAction* MainWindow::addCommand(const QString& text, const QString& shortText,
                                const QKeySequence& keys, void (MainWindow::*run)())
{
    auto* action = new QAction(text, this);
    action->setIconText(shortText);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MainWindow::makeActions()
{
    Actions& a = m_actions;
    QMenu* file = menuBar()->addMenu(tr("&File"));
    a.newClass = addCommand(tr("&New class…"), tr("Start my own class"), QKeySequence::New,
                            &MainWindow::startOwnClass);
    file->addAction(a.newClass);
    a.open =
        addCommand(tr("&Open…"), tr("Open a file"), QKeySequence::Open, &MainWindow::chooseFile);
    file->addAction(a.open);
    a.sample = addCommand(tr("Look around with a &sample class"),
                          tr("Look around with a sample class"), {}, &MainWindow::openSample);
    file->addAction(a.sample);
    file->addSeparator();
    a.importRoster =
        addCommand(tr("&Import roster…"), tr("Import roster"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &MainWindow::chooseRoster);
    file->addAction(a.importRoster);
    a.exportSheets =
        addCommand(tr("&Export conference sheets…"), tr("Export conference sheets"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &MainWindow::chooseSheets);
    file->addAction(a.exportSheets);
    file->addSeparator();
    a.close = addCommand(tr("&Close"), tr("Close"), QKeySequence::Close, &MainWindow::closeFile);
    file->addAction(a.close);
    a.quit = new QAction(tr("&Quit"), this);
    a.quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    file->addAction(a.quit);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    a.undo =
        addCommand(tr("&Undo"), tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), &MainWindow::undo);
    edit->addAction(a.undo);
    a.redo = addCommand(tr("&Redo"), tr("Redo"), {}, &MainWindow::redo);
    a.redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addAction(a.redo);
}

void MainWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    const auto factor = [this] {
        return m_tools.settings->value(QStringLiteral("textFactor"), 1.0).toDouble();
    };
    const auto add = [&](const QString& text, const QList<QKeySequence>& keys, auto change) {
        QAction* action = view->addAction(text);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this,
                [this, factor, change] { setTextFactor(change(factor())); });
    };
    add(tr("&Larger text"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [](double f) { return f + kTextStep; });
    add(tr("&Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        [](double f) { return f - kTextStep; });
    add(tr("&Usual text size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [](double) { return 1.0; });
    view->addSeparator();

    QMenu* theme = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(theme);
    const int chosen = m_tools.settings->value(QStringLiteral("theme"), 0).toInt();
    const QStringList names{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = theme->addAction(names.at(i));
        action->setCheckable(true);
        action->setChecked(i == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            m_tools.settings->setValue(QStringLiteral("theme"), i);
            applyLook(*m_tools.settings);
        });
    }
}

void MainWindow::setTextFactor(double factor)
{
    m_tools.settings->setValue(QStringLiteral("textFactor"),
                               std::clamp(factor, kSmallestText, kLargestText));
    applyLook(*m_tools.settings);
}

bool MainWindow::openFile(const QString& path)
{
    auto document = Document::open(pathOf(path), m_tools.author, m_tools.today);
    if (!document) {
        sayOnStart(messageFor(document.error()));
        return false;
    }
    RecentFiles(*m_tools.settings).add(path);
    adopt(std::move(*document));
    return true;
}

void MainWindow::openSample()
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString path = folder->filePath(QStringLiteral("Sample class.trellis"));
    if (const auto made = makeSample(pathOf(path), m_tools.today(), m_tools.author); !made) {
        sayOnStart(messageFor(made.error()));
        return;
    }
    auto document = Document::open(pathOf(path), m_tools.author, m_tools.today);
    if (!document) {
        sayOnStart(messageFor(document.error()));
        return;
    }
    adopt(std::move(*document));
    m_sampleFolder = std::move(folder);
    m_class->showNotice(tr("Sample class: try anything, it is a copy that is not kept. File → New "
                           "class starts your own."));
}

void MainWindow::adopt(std::unique_ptr<Document> document)
{
    closeFile();
    m_document = std::move(document);
    m_class = new ClassPage(*m_document, m_pages);
    m_pages->addWidget(m_class);
    m_pages->setCurrentWidget(m_class);
    connect(m_document.get(), &Document::saved, &m_historyTimer, qOverload<>(&QTimer::start));
    connect(m_document.get(), &Document::said, this, &MainWindow::say);
    connect(&m_class->map(), &MapView::said, this, &MainWindow::say);
    connect(m_document.get(), &Document::aboutToSave, this, [this](bool slow) {
        if (slow) {
            m_saved->setText(tr("Saving…"));
            m_saved->repaint();
        }
    });
    const QFileInfo file(QString::fromStdU16String(m_document->gradebook().path().u16string()));
    setWindowTitle(tr("%1 — Trellis").arg(file.completeBaseName()));
    refreshHistory();
    if (m_document->isReadOnly()) {
        m_class->showNotice(messageFor(Error{
            ErrorCode::ReadOnly, {}, m_document->gradebook().path().filename().string(), {}}));
    }
    m_class->map().setFocus();
}

void MainWindow::closeFile()
{
    m_historyTimer.stop();
    delete m_class;
    m_class = nullptr;
    m_document.reset();
    m_sampleFolder.reset();
    m_start->setRecent(RecentFiles(*m_tools.settings).paths());
    m_pages->setCurrentWidget(m_start);
    setWindowTitle(QStringLiteral("Trellis"));
    refreshHistory();
}

void MainWindow::refreshHistory()
{
    const QString undo = m_document ? m_document->undoText() : QString();
    const QString redo = m_document ? m_document->redoText() : QString();
    const bool canWrite = m_document && !m_document->isReadOnly();
    m_actions.undo->setText(undo.isEmpty() ? tr("&Undo")
                                           : tr("&Undo: %1").arg(menuText(shortened(undo))));
    m_actions.redo->setText(redo.isEmpty() ? tr("&Redo")
                                           : tr("&Redo: %1").arg(menuText(shortened(redo))));
    m_actions.undo->setEnabled(canWrite && !undo.isEmpty());
    m_actions.redo->setEnabled(canWrite && !redo.isEmpty());
    const bool hasBook = m_document && m_document->hasBook();
    m_actions.close->setEnabled(m_document != nullptr);
    m_actions.importRoster->setEnabled(canWrite && hasBook);
    m_actions.exportSheets->setEnabled(hasBook);
    m_undoHint->setText(canWrite && !undo.isEmpty() ? tr("Undo: %1   Ctrl+Z").arg(shortened(undo))
                                                    : QString());
    const auto saved = m_document ? m_document->lastSaved() : std::nullopt;
    if (!saved) {
        m_saved->clear();
        return;
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(saved->utcMs);
    m_saved->setText(tr("All changes saved \u00B7 %1")
                         .arg(QLocale().toString(at, tr("MMM d HH:mm", "day and time"))));
}

void MainWindow::say(const QString& sentence)
{
    statusBar()->showMessage(sentence, kSayMs);
}

void MainWindow::sayOnStart(const QString& sentence)
{
    if (m_class != nullptr) {
        m_class->showNotice(sentence);
        return;
    }
    m_start->say(sentence);
}

void MainWindow::undo()
{
    m_document->undo();
}

void MainWindow::redo()
{
    m_document->redo();
}

void MainWindow::startOwnClass()
{
    NewClassDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QString path = QFileDialog::getSaveFileName(
        this, tr("Keep the gradebook as"), dialog.className() + QStringLiteral(".trellis"),
        tr("Gradebooks (*.trellis)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".trellis");
    }
    createClass(path, dialog.courseName(), dialog.className());
}

void MainWindow::createClass(const QString& path, const QString& course, const QString& name)
{
    auto gradebook = Gradebook::create(pathOf(path), m_tools.author);
    if (!gradebook) {
        sayOnStart(messageFor(gradebook.error()));
        return;
    }
    const auto made =
        newBook(*gradebook, m_tools.author.actor, {toCore(course), std::nullopt, m_tools.today()},
                {toCore(name), std::nullopt});
    if (!made) {
        sayOnStart(messageFor(made.error()));
        return;
    }
    gradebook = Error{}; // let go of the file before it is opened as every other is
    openFile(path);
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a gradebook"), QString(),
                                                      tr("Gradebooks (*.trellis);;All files (*)"));
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void MainWindow::chooseRoster()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import a roster"), QString(),
                                     tr("Lists of students (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty()) {
        importRoster(path);
    }
}

void MainWindow::importRoster(const QString& path)
{
    ImportPreview preview(*m_document, this);
    if (const auto read = preview.readFile(pathOf(path)); !read) {
        m_class->showNotice(messageFor(read.error()));
        return;
    }
    preview.exec();
}

void MainWindow::chooseSheets()
{
    const QString name = toQt(m_document->book().schoolClass.name) + QStringLiteral(".pdf");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export conference sheets"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    exportSheets(path);
}

void MainWindow::exportSheets(const QString& path)
{
    const auto written = writeClassSheets(m_document->book(), m_document->today(), pathOf(path));
    if (!written) {
        m_class->showNotice(messageFor(written.error()));
        return;
    }
    say(tr("%1 conference sheets are in %2.")
            .arg(QString::number(written->sheets), named(path, TextFor::Screen)));
    if (!written->warnings.isEmpty()) {
        m_class->showNotice(written->warnings.join(QLatin1Char(' ')));
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
    if (path.endsWith(QLatin1String(".trellis"), Qt::CaseInsensitive) ||
        !m_actions.importRoster->isEnabled()) {
        openFile(path);
    } else {
        importRoster(path);
    }
}

} // namespace trellis::ui
