// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/file_commands.h"

#include "ui/common/commands.h"
#include "ui/common/file_question.h"
#include "ui/document/document.h"
#include "ui/window/exports.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace trellis::ui {

namespace {

struct FileCommands {
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

/// Where the open gradebook lies; empty where none does.
QString besideTheFile(const MainWindow& window)
{
    const Document* document = window.document();
    if (document == nullptr || window.isSample()) {
        return {};
    }
    const auto path = document->gradebook().path().u16string();
    return QFileInfo(QString::fromStdU16String(path)).absolutePath();
}

void chooseFile(MainWindow& window)
{
    const QString path =
        askForFile(&window, window.settings(),
                   {.use = FilesFor::Gradebooks,
                    .title = FileCommands::tr("Open a gradebook"),
                    .kinds = FileCommands::tr("Gradebooks (*.trellis);;All files (*)"),
                    .folder = besideTheFile(window)});
    if (!path.isEmpty()) {
        window.openFile(path);
    }
}

void chooseRoster(MainWindow& window)
{
    const QString path = askForFile(
        &window, window.settings(),
        {.use = FilesFor::Lists,
         .title = FileCommands::tr("Import a roster"),
         .kinds = FileCommands::tr("Lists of students (*.csv *.txt *.tsv);;All files (*)")});
    if (!path.isEmpty()) {
        window.importRoster(path);
    }
}

void chooseExport(MainWindow& window)
{
    const std::vector<ExportKind> kinds = window.exports();
    if (kinds.empty()) {
        return;
    }
    QStringList filters;
    for (const ExportKind& kind : kinds) {
        filters.append(QStringLiteral("%1 (*.%2)").arg(kind.text, kind.suffix));
    }
    // The kind is chosen with the name: the first one is what the screen is about.
    QString chosen;
    const QString path = askWhereToSave(&window, window.settings(),
                                        {.title = FileCommands::tr("Export"),
                                         .kinds = filters.join(QStringLiteral(";;")),
                                         .name = kinds.front().name},
                                        &chosen);
    if (path.isEmpty()) {
        return;
    }
    const auto index = std::max<qsizetype>(0, filters.indexOf(chosen));
    window.exportAs(kinds.at(static_cast<std::size_t>(index)), path);
}

/// Not while the command is being answered that closing takes away.
template <typename Run> std::function<void()> later(MainWindow& window, Run run)
{
    return [&window, run] {
        QMetaObject::invokeMethod(
            &window, [&window, run] { run(window); }, Qt::QueuedConnection);
    };
}

void addOpening(Commands& commands, MainWindow& window)
{
    commands.add(
        {.id = QStringLiteral("file.new"),
         .menu = MenuId::File,
         .text = FileCommands::tr("&New class…"),
         .tip = window.document() == nullptr
                    ? FileCommands::tr("A gradebook of your own, in a file that you "
                                       "choose.")
                    : FileCommands::tr("Another class of a course that is here or of a new "
                                       "one, or a gradebook of its own."),
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_N)},
         .synonyms = FileCommands::tr("start my own course create add period gradebook")},
        later(window, [](MainWindow& w) { w.newClass(); }));
    commands.add({.id = QStringLiteral("file.open"),
                  .menu = MenuId::File,
                  .text = FileCommands::tr("&Open…"),
                  .tip = FileCommands::tr("A gradebook that is on this computer or a stick."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_O)}},
                 later(window, chooseFile));
    commands.add({.id = QStringLiteral("file.sample"),
                  .menu = MenuId::File,
                  .text = FileCommands::tr("Look around with a &sample class"),
                  .tip = FileCommands::tr("An invented class to try anything with."),
                  .synonyms = FileCommands::tr("demo example try")},
                 later(window, [](MainWindow& w) { w.openSample(); }));
}

void addForOpenFile(Commands& commands, MainWindow& window)
{
    if (!window.isSecond()) {
        commands.add({.id = QStringLiteral("file.newWindow"),
                      .menu = MenuId::File,
                      .text = FileCommands::tr("Window for the p&rojector"),
                      .tip = FileCommands::tr("A second window on this gradebook, with its own "
                                              "place and with names hidden."),
                      .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)},
                      .synonyms = FileCommands::tr("second new window beamer screen share")},
                     [&window] { window.openSecond(); });
    }
    commands.add({.id = QStringLiteral("file.backup"),
                  .menu = MenuId::File,
                  .text = FileCommands::tr("Write a &dated copy"),
                  .tip = FileCommands::tr("Everything is saved already; this keeps a backup."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_S)},
                  .synonyms = FileCommands::tr("save backup")},
                 [&window] { window.saveCopy(); });
}

/// Import and export of the class that is looked at.
void addClassFiles(Commands& commands, MainWindow& window)
{
    QAction* import = commands.add(
        {.id = QStringLiteral("file.importRoster"),
         .menu = MenuId::File,
         .text = FileCommands::tr("&Import roster…"),
         .tip = FileCommands::tr("Students from a CSV file, looked at before anything changes."),
         .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
         .synonyms = FileCommands::tr("students names csv list"),
         .startsSection = true},
        [&window] { chooseRoster(window); });
    QAction* paste = commands.add(
        {.id = QStringLiteral("file.pasteNames"),
         .menu = MenuId::File,
         .text = FileCommands::tr("&Paste names…"),
         .tip = FileCommands::tr("Students from names that were copied, one a line or from a "
                                 "spreadsheet."),
         .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
         .synonyms = FileCommands::tr("students roster list clipboard")},
        [&window] { window.pasteNames(); });
    QAction* exporting = commands.add(
        {.id = QStringLiteral("file.export"),
         .menu = MenuId::File,
         .text = FileCommands::tr("&Export…"),
         .tip = FileCommands::tr("Levels, roster, outcomes or conference sheets, as a table, a PDF "
                                 "or a web page."),
         .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
         .synonyms = FileCommands::tr("save as csv pdf web page spreadsheet report")},
        [&window] { chooseExport(window); });
    const auto refresh = [import, paste, exporting, document = window.document()] {
        import->setEnabled(document->hasBook() && !document->isReadOnly());
        paste->setEnabled(import->isEnabled());
        exporting->setEnabled(document->hasBook());
    };
    QObject::connect(window.document(), &Document::changed, &commands, refresh);
    QObject::connect(window.document(), &Document::fileStatusChanged, &commands, refresh);
    refresh();
}

void addClosing(Commands& commands, MainWindow& window)
{
    QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_W)};
    if (window.isSecond()) {
        keys.append(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)); // what opened it
    }
    commands.add({.id = QStringLiteral("file.close"),
                  .menu = MenuId::File,
                  .text = window.isSecond() ? FileCommands::tr("&Close this window")
                                            : FileCommands::tr("&Close"),
                  .tip = window.isSecond()
                             ? FileCommands::tr("The other windows stay open.")
                             : FileCommands::tr("Leaves this gradebook; everything is saved."),
                  .keys = keys},
                 later(window, [](MainWindow& w) { w.closeFile(); }));
}

} // namespace

void addFileCommands(Commands& commands, MainWindow& window)
{
    if (!window.isSecond()) {
        addOpening(commands, window);
        if (window.document() != nullptr) {
            addClassFiles(commands, window);
        }
    }
    if (window.document() != nullptr) {
        addForOpenFile(commands, window);
    }
    commands.add({.id = QStringLiteral("file.settings"),
                  .menu = MenuId::File,
                  .text = FileCommands::tr("Se&ttings…"),
                  .tip = FileCommands::tr("Looks, keys, paper and the folder of copies."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                  .synonyms = FileCommands::tr("preferences options configure"),
                  .startsSection = true},
                 [&window] { window.showSettings(); });
    if (window.document() != nullptr) {
        addClosing(commands, window);
    }
    commands.add({.id = QStringLiteral("file.quit"),
                  .menu = MenuId::File,
                  .text = FileCommands::tr("&Quit"),
                  .tip = FileCommands::tr("Ends the program; everything is saved."),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                  .synonyms = FileCommands::tr("exit end")},
                 later(window, [](MainWindow&) { QApplication::closeAllWindows(); }));
}

} // namespace trellis::ui
