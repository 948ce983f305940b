// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/erase_dialog.h"

#include "core/base/text.h"
#include "core/storage/edits/people.h"
#include "ui/common/class_watch.h"
#include "ui/common/drafts.h"
#include "ui/common/file_question.h"
#include "ui/common/flow_layout.h"
#include "ui/common/mention_list.h"
#include "ui/common/name_guard.h"
#include "ui/common/plain_label.h"
#include "ui/common/preferences.h"
#include "ui/common/quiet_list.h"
#include "ui/common/student_record_files.h"
#include "ui/common/theme.h"
#include "ui/common/window_size.h"
#include "ui/document/document.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/messages.h"
#include "ui/text/roster_text.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr int kWidth = 70;    ///< in average characters
constexpr int kRowsShown = 3; ///< of a list

QString shownPath(const std::filesystem::path& path)
{
    return named(QString::fromStdU16String(path.u16string()), TextFor::Screen);
}

/// As high as the words need where the dialog is so wide; what the display has no room for scrolls.
void growFor(QWidget& dialog, const QScrollArea& words, int width)
{
    const QMargins margins = dialog.layout()->contentsMargins();
    const int inside = width - margins.left() - margins.right();
    const int around = dialog.layout()->totalHeightForWidth(width) - words.sizeHint().height();
    const int needed = words.widget()->layout()->totalHeightForWidth(inside) + around;
    dialog.resize(fittedToScreen(dialog, {width, needed}));
}

} // namespace

EraseDialog::EraseDialog(const ScreenTools& tools, const Student& student, QWidget* parent)
    : QDialog(parent), m_tools(tools), m_student(student), m_words(new QScrollArea(this)),
      m_copies(new QuietList(this)), m_copiesText(plainLabel(this)), m_name(new QLineEdit(this)),
      m_said(plainLabel(this)),
      m_moveOut(new QPushButton(tr("&Move out of the class instead"), this)),
      m_saveRecord(new QPushButton(tr("Save this student's &record first…"), this)),
      m_save(new QPushButton(tr("&Save a copy of the gradebook first…"), this)),
      m_erase(new QPushButton(tr("&Erase for good"), this))
{
    setWindowTitle(tr("Erase for good"));
    if (auto records = readRecordsOf(tools.document.gradebook(), student.id)) {
        m_records = std::move(*records);
    }
    layOut();
    fillCopies();
    connect(m_saveRecord, &QPushButton::clicked, this, &EraseDialog::askRecord);
    connect(m_name, &QLineEdit::textChanged, this, &EraseDialog::refresh);
    connect(m_moveOut, &QPushButton::clicked, this, &EraseDialog::moveOutInstead);
    connect(m_save, &QPushButton::clicked, this, &EraseDialog::saveCopy);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    growFor(*this, *m_words, fontMetrics().averageCharWidth() * kWidth);
    refresh();
    // The safe way is the one that Enter takes.
    (m_moveOut->isEnabled() ? m_moveOut : m_save)->setFocus();
}

void EraseDialog::layOut()
{
    const QString name = named(m_student.displayName(), TextFor::Screen);
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(fontMetrics().height() / 2);
    auto* page = new QWidget(m_words);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    m_words->setWidget(page);
    m_words->setWidgetResizable(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setFocusPolicy(Qt::NoFocus);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* heading = plainLabel(this, tr("Erase %1 for good?").arg(name));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    whole->addWidget(heading);
    whole->addWidget(m_words, 1);
    layout->addWidget(plainLabel(
        this, tr("Schools usually have to keep marks. Moving out of the class takes the student "
                 "off every list and keeps everything.")));
    // Beside each other where there is room for the words.
    auto* instead = new FlowLayout(nullptr);
    for (QPushButton* button : {m_moveOut, m_saveRecord, m_save}) {
        instead->addWidget(button);
    }
    layout->addLayout(instead);
    layout->addWidget(plainLabel(this, belongingsText()));
    auto* mentions = new MentionList(m_tools, m_records, this);
    connect(mentions, &MentionList::said, this, &EraseDialog::say);
    connect(mentions, &MentionList::wanted, this, [this](const Place& place) {
        m_wanted = place;
        reject();
    });
    layout->addWidget(mentions);
    layout->addWidget(m_copiesText);
    m_copies->setAccessibleName(tr("Copies to erase from as well"));
    m_copies->setFixedHeight(m_copies->fontMetrics().height() * (kRowsShown + 1));
    layout->addWidget(m_copies);
    auto* ask = plainLabel(this, tr("To erase, &type the name: %1").arg(menuText(name)));
    ask->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the student to erase"));
    whole->addWidget(ask);
    whole->addWidget(m_name);
    m_said->hide();
    whole->addWidget(m_said);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_erase, QDialogButtonBox::DestructiveRole);
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton* button : {m_saveRecord, m_save, m_erase, cancel}) {
        button->setAutoDefault(false);
    }
    m_moveOut->setDefault(true);
}

QString EraseDialog::belongingsText() const
{
    QStringList parts;
    if (const auto all = readBelongings(m_tools.document.gradebook(), m_student.id)) {
        parts = {tr("%n marks", nullptr, all->marks), tr("%n notes", nullptr, all->notes),
                 tr("%n pieces of work", nullptr, all->work),
                 tr("%n conferences", nullptr, all->conferences)};
    }
    return tr("Erasing takes everything out of every class and out of the history: %1. It cannot "
              "be undone, and older steps about the student cannot be undone either.")
        .arg(listed(parts));
}

void EraseDialog::askRecord()
{
    const QString folder =
        askForFolder(this, m_tools.settings,
                     {.title = tr("Where to put the folder with the record")});
    if (!folder.isEmpty()) {
        saveRecordIn(folder);
    }
}

void EraseDialog::saveRecordIn(const QString& folder)
{
    const Document& document = m_tools.document;
    const QString name =
        sheetFileName(tr("%1, record of %2", "folder: student, day")
                          .arg(toQt(m_student.displayName()), toQt(document.today().toIso())));
    const std::filesystem::path to =
        std::filesystem::path(folder.toStdU16String()) / name.toStdU16String();
    const auto files = writeStudentRecord(document.gradebook(), m_student.id, document.today(), to);
    say(files ? tr("The record is whole: %n files in %1.", nullptr, static_cast<int>(files->size()))
                    .arg(shownPath(to))
              : messageFor(files.error()));
}

void EraseDialog::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->show();
    growFor(*this, *m_words, width());
}

bool EraseDialog::isInClass() const
{
    const ClassBook& book = m_tools.document.book();
    const StudentRecord* record = book.find(m_student.id);
    return record != nullptr && !record->enrollments.empty() && !record->enrollments.back().to;
}

void EraseDialog::fillCopies()
{
    m_copies->clear();
    const QString folder = Preferences::of(m_tools.settings).backupFolder();
    const std::vector folders{m_tools.document.gradebook().path().parent_path(),
                              std::filesystem::path(folder.toStdU16String())};
    m_paths = copiesWith(m_tools.document.gradebook(), m_records, folders);
    for (const std::filesystem::path& path : m_paths) {
        auto* item = new QListWidgetItem(shownPath(path), m_copies);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_copies->setVisible(!m_paths.empty());
    m_copiesText->setText(
        m_paths.empty()
            ? tr("I know of no copy of this gradebook that holds the student. Copies elsewhere, "
                 "on sticks or in a cloud, are beyond my reach.")
            : tr("These copies hold the student too. Erase from those that are ticked; copies "
                 "elsewhere, on sticks or in a cloud, are beyond my reach."));
}

void EraseDialog::refresh()
{
    const bool canWrite = !m_tools.document.isReadOnly();
    const bool isTyped =
        foldedKey(toCore(m_name->text().simplified())) == foldedKey(m_student.displayName());
    m_moveOut->setEnabled(canWrite && isInClass());
    m_erase->setEnabled(canWrite && isTyped && !m_records.empty());
    colourErase();
}

void EraseDialog::colourErase()
{
    QPalette danger = palette();
    if (m_erase->isEnabled()) {
        danger.setColor(QPalette::ButtonText, tokensFor(palette()).danger);
    }
    m_erase->setPalette(danger);
}

void EraseDialog::moveOutInstead()
{
    const Date today = m_tools.document.today();
    const QString done = movedOutText(m_tools.names.preferredName(m_student),
                                      {m_tools.document.book().find(m_student.id)});
    if (m_tools.document.edit([&](Gradebook& gradebook) {
            return moveOut(gradebook, m_tools.document.book(), m_student.id, today);
        })) {
        m_done = done;
    }
    accept();
}

void EraseDialog::saveCopy()
{
    const QString path = askWhereToSave(this, m_tools.settings,
                                        {.use = FilesFor::Gradebooks,
                                         .title = tr("Save a copy of the gradebook"),
                                         .kinds = tr("Gradebooks (*.trellis)")});
    if (path.isEmpty()) {
        return;
    }
    const std::filesystem::path to(path.toStdU16String());
    const auto saved = m_tools.document.gradebook().backup(to);
    say(saved
            ? tr("The copy is whole: %1. It is not touched unless it is ticked.").arg(shownPath(to))
            : messageFor(saved.error()));
    fillCopies();
    for (int row = 0; row < m_copies->count(); ++row) {
        std::error_code ignored;
        const auto& one = m_paths[static_cast<std::size_t>(row)];
        if (std::filesystem::equivalent(one, to, ignored)) {
            m_copies->item(row)->setCheckState(Qt::Unchecked);
        }
    }
}

void EraseDialog::erase()
{
    const Date today = m_tools.document.today();
    const bool isDone = m_tools.document.edit(
        [&](Gradebook& gradebook) { return eraseStudent(gradebook, m_student.id, today); });
    if (isDone) {
        forgetDrafts(m_tools.document.gradebook().path());
        m_done = eraseFromCopies();
    }
    accept();
}

QString EraseDialog::eraseFromCopies()
{
    int done = 0;
    QStringList left;
    for (int row = 0; row < m_copies->count(); ++row) {
        const auto& path = m_paths[static_cast<std::size_t>(row)];
        const bool isWanted = m_copies->item(row)->checkState() == Qt::Checked;
        if (isWanted && eraseFromCopy(m_tools.document.gradebook(), path, m_records,
                                      m_tools.document.today())) {
            ++done;
        } else {
            left.append(shownPath(path));
        }
    }
    const QString text =
        done == 0 ? tr("Erased for good, from the history too.")
                  : tr("Erased for good, from the history and %n copies too.", nullptr, done);
    return paragraph({text, left.isEmpty() ? QString() : tr("Still in: %1.").arg(listed(left, 3))});
}

void askToErase(const ScreenTools& tools, StudentId student, QWidget* parent,
                const std::function<void(const QString& sentence)>& say,
                const std::function<void(const Place& place)>& go)
{
    const StudentRecord* record =
        tools.document.hasBook() ? tools.document.book().find(student) : nullptr;
    if (record == nullptr) {
        say(EraseDialog::tr("Choose a student first."));
        return;
    }
    if (tools.document.isReadOnly()) {
        say(tools.document.fileStatus().sentence);
        return;
    }
    if (tools.names.hides(student)) {
        say(EraseDialog::tr("Names are hidden. Show them first, to see who it is about."));
        return;
    }
    EraseDialog dialog(tools, Student(record->student), parent);
    new ClassWatch(dialog, tools.document);
    dialog.exec();
    if (!dialog.doneText().isEmpty()) {
        say(dialog.doneText());
    }
    if (dialog.wantedPlace()) {
        go(*dialog.wantedPlace());
    }
}

} // namespace trellis::ui
