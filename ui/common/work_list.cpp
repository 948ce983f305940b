// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/work_list.h"

#include "core/storage/contents.h"
#include "core/storage/edits/work.h"
#include "ui/common/file_drop.h"
#include "ui/common/file_output.h"
#include "ui/common/file_question.h"
#include "ui/common/outcome_picker.h"
#include "ui/common/work_form.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/messages.h"
#include "ui/text/output_text.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QPushButton>

namespace trellis::ui {

namespace {

QString lineOf(const WorkSample& work, const ClassBook& book)
{
    QStringList parts{named(work.title, TextFor::Screen), shortDate(work.date)};
    QStringList outcomes;
    for (const OutcomeId id : work.outcomes) {
        if (const auto index = book.indexOf(id)) {
            outcomes.append(outcomeText(book.outcomes[*index]));
        }
    }
    if (!outcomes.isEmpty()) {
        parts.append(listed(outcomes, 2));
    }
    if (!work.place.empty()) {
        parts.append(named(work.place, TextFor::Screen));
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

WorkList::WorkList(Document& document, QSettings& settings, QWidget* parent)
    : StudentList(document, Qt::Key_W,
                  {tr("Work; ticked is shown at the conference"),
                   tr("Add a photo, a file, or just the title and where it is kept (for "
                      "example: folder, shelf B)."),
                   tr("Add work"), tr("Save work")},
                  parent),
      m_settings(settings),
      m_form(new WorkForm([&document] { return document.today(); }, settings, editor())),
      m_look(new QPushButton(tr("Look at it"), this)),
      m_copy(new QPushButton(tr("Save a copy\u2026"), this))
{
    setAcceptDrops(true);
    const int side = fontMetrics().height() * 3;
    list().setIconSize(QSize(side, side));
    m_look->setToolTip(
        tooltipText(tr("In the program for such files, from a copy that cannot be changed")));
    connect(m_look, &QPushButton::clicked, this, &WorkList::look);
    connect(m_copy, &QPushButton::clicked, this, &WorkList::saveCopy);
    connect(&list(), &QListWidget::itemChanged, this, &WorkList::tick, Qt::QueuedConnection);
    connect(m_form, &WorkForm::said, this, &WorkList::said);
    follow(m_form, {m_look, m_copy});
}

// Read from the file the first time it is seen.
QPixmap WorkList::thumbnail(const WorkSample& work)
{
    const qint64 id = work.thumbnail->value;
    if (!m_thumbnails.contains(id)) {
        QPixmap picture;
        if (const auto bytes = readContent(document().gradebook(), *work.thumbnail)) {
            picture.loadFromData(reinterpret_cast<const uchar*>(bytes->data()),
                                 static_cast<uint>(bytes->size()));
        }
        m_thumbnails.insert(id, picture);
    }
    return m_thumbnails.value(id);
}

void WorkList::fill(const StudentRecord& student)
{
    m_form->setOutcomes(document().book().outcomes);
    for (auto work = student.work.rbegin(); work != student.work.rend(); ++work) {
        QListWidgetItem* item = addLine(lineOf(*work, document().book()), work->id.value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(work->isShown ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(tooltipText(
            work->reason.empty()
                ? tr("Tick it to show it at the conference.")
                : tr("I chose this because %1").arg(named(work->reason, TextFor::Screen))));
        if (work->isPhoto()) {
            item->setIcon(thumbnail(*work));
        }
    }
}

void WorkList::enableButtons()
{
    StudentList::enableButtons();
    const WorkSample* work = current();
    for (QPushButton* button : {m_look, m_copy}) {
        button->setEnabled(work != nullptr && work->content.has_value());
    }
}

void WorkList::startNew()
{
    startWith({});
}

void WorkList::startWith(const QString& file)
{
    if (record() == nullptr) {
        return;
    }
    WorkSample work;
    work.student = student();
    work.date = document().today();
    open(work);
    if (!file.isEmpty()) {
        m_form->setFile(file);
    }
}

void WorkList::open(const WorkSample& work)
{
    m_form->setWork(work);
    showForm();
}

void WorkList::openChosen()
{
    if (const WorkSample* work = current()) {
        open(*work);
    }
}

bool WorkList::isTyped() const
{
    return m_form->isTyped();
}

void WorkList::save()
{
    if (m_form->accept() && writeWork(m_form->work())) {
        closeForm();
    }
}

void WorkList::keep()
{
    WorkSample work = m_form->work();
    if (work.title.empty()) {
        work.title = toCore(tr("Work without a title"));
    }
    writeWork(std::move(work));
}

bool WorkList::writeWork(WorkSample work)
{
    if (const WorkSample old = m_form->original(); old.id.isValid()) {
        return change(old, work);
    }
    const WorkFile file = m_form->file().value_or(WorkFile());
    if (m_form->file()) {
        work.fileName = toCore(file.name);
        work.mediaType = file.mediaType;
    }
    const bool isSaved = write([work, file](Gradebook& gradebook) {
        return addWork(
            gradebook, work,
            {file.content.constData(), static_cast<std::size_t>(file.content.size())},
            {file.thumbnail.constData(), static_cast<std::size_t>(file.thumbnail.size())});
    });
    if (isSaved) {
        const QString title = named(work.title, TextFor::Screen);
        const QString refused = m_form->refusedFile();
        Q_EMIT said(refused.isEmpty()
                        ? tr("%1 is added.").arg(title)
                        : tr("%1 stands in the list without the file %2, which could not be added.")
                              .arg(title, named(toCore(refused), TextFor::Screen)));
    }
    return isSaved;
}

bool WorkList::change(const WorkSample& before, const WorkSample& after)
{
    return write(
        [before, after](Gradebook& gradebook) { return changeWork(gradebook, before, after); });
}

void WorkList::tick()
{
    const StudentRecord* owner = record();
    if (owner == nullptr) {
        return;
    }
    for (int row = 0; row < list().count(); ++row) {
        const QListWidgetItem* item = list().item(row);
        const WorkSample* work = withId(owner->work, idOf(item));
        const bool isTicked = item->checkState() == Qt::Checked;
        if (work != nullptr && work->isShown != isTicked) {
            const WorkSample before = *work;
            WorkSample after = before;
            after.isShown = isTicked;
            change(before, after);
            return;
        }
    }
}

void WorkList::remove()
{
    if (const WorkSample* work = current()) {
        write([gone = *work](Gradebook& gradebook) { return removeWork(gradebook, gone); });
    }
}

void WorkList::look()
{
    const WorkSample* work = current();
    if (work == nullptr || !work->content) {
        return;
    }
    const QString name = named(workFileName(*work), TextFor::Screen);
    if (isProgram(workFileName(*work))) {
        Q_EMIT said(tr("%1 is a program, which is not started from here. Save a copy to use it.")
                        .arg(name));
        return;
    }
    const auto path = m_copies.pathOf(document().gradebook(), *work);
    if (!path) {
        Q_EMIT said(outputTroubleText(path.error()));
        return;
    }
    const QString folder =
        named(QDir::toNativeSeparators(QFileInfo(*path).path()), TextFor::Screen);
    Q_EMIT said(QDesktopServices::openUrl(QUrl::fromLocalFile(*path))
                    ? tr("%1 is shown from a copy in %2, which cannot be changed and goes when "
                         "Trellis is closed.")
                          .arg(name, folder)
                    : tr("No program here shows %1. Save a copy, and open it where there is one.")
                          .arg(name));
}

void WorkList::saveCopy()
{
    const WorkSample* work = current();
    if (work == nullptr || !work->content) {
        return;
    }
    const auto bytes = readContent(document().gradebook(), *work->content);
    if (!bytes) {
        Q_EMIT said(messageFor(bytes.error()));
        return;
    }
    const QString path = askWhereToSave(this, m_settings,
                                        {.use = FilesFor::Work,
                                         .title = tr("Save a copy of the work"),
                                         .name = workFileName(*work)});
    if (path.isEmpty()) {
        return;
    }
    const auto written = writeWholeFile(toCore(path), QByteArray::fromStdString(*bytes));
    const QFileInfo copy(path);
    Q_EMIT said(written ? tr("%1 is saved in %2.")
                              .arg(named(copy.fileName(), TextFor::Screen),
                                   named(QDir::toNativeSeparators(copy.path()), TextFor::Screen))
                        : outputTroubleText(written.error()));
}

void WorkList::dragEnterEvent(QDragEnterEvent* event)
{
    if (record() != nullptr && !draggedFile(*event).isEmpty()) {
        acceptAsCopy(*event);
    }
}

void WorkList::dropEvent(QDropEvent* event)
{
    acceptAsCopy(*event);
    startWith(draggedFile(*event));
}

} // namespace trellis::ui
