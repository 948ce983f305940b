// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/work_list.h"

#include "core/storage/contents.h"
#include "core/storage/edits/work.h"
#include "ui/common/file_output.h"
#include "ui/common/outcome_picker.h"
#include "ui/common/quiet_list.h"
#include "ui/common/work_file.h"
#include "ui/common/work_form.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/messages.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kWorkRole = Qt::UserRole;

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

WorkList::WorkList(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_list(new QuietList(this)),
      m_empty(new QLabel(tr("Add a photo, a file, or just the title and where it is kept (for "
                            "example: folder, shelf B)."),
                         this)),
      m_form(nullptr), m_editor(new QWidget(this)), m_add(new QPushButton(tr("Add work"), this)),
      m_copy(new QPushButton(tr("Save a copy\u2026"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    setAcceptDrops(true);
    m_list->setAccessibleName(tr("Work; ticked is shown at the conference"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    const int side = fontMetrics().height() * 3;
    m_list->setIconSize(QSize(side, side));
    m_list->installEventFilter(this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);

    m_form = new WorkForm([this] { return m_document.today(); }, m_editor);
    auto* save = new QPushButton(tr("Save work"), m_editor);
    auto* cancel = new QPushButton(tr("Cancel"), m_editor);
    auto* saving = new QHBoxLayout;
    saving->addWidget(save);
    saving->addWidget(cancel);
    saving->addStretch(1);
    auto* editing = new QVBoxLayout(m_editor);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->addWidget(m_form);
    editing->addLayout(saving);
    m_editor->installEventFilter(this);
    m_editor->hide();

    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_copy, m_remove}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(m_editor);
    layout->addLayout(row);

    connect(save, &QPushButton::clicked, this, &WorkList::save);
    connect(cancel, &QPushButton::clicked, this, &WorkList::close);
    connect(m_add, &QPushButton::clicked, this, [this] { startNew(); });
    connect(m_copy, &QPushButton::clicked, this, &WorkList::saveCopy);
    connect(m_remove, &QPushButton::clicked, this, &WorkList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &WorkList::enableButtons);
    connect(m_list, &QListWidget::itemChanged, this, &WorkList::tick, Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const WorkSample* work = current()) {
            open(*work);
        }
    });
    connect(&m_document, &Document::changed, this, &WorkList::refresh);
    refresh();
}

void WorkList::showStudent(StudentId student)
{
    if (student == m_student) {
        return;
    }
    m_student = student;
    m_editor->hide();
    refresh();
}

const StudentRecord* WorkList::record() const
{
    return m_document.hasBook() && m_student.isValid() ? m_document.book().find(m_student)
                                                       : nullptr;
}

const WorkSample* WorkList::current() const
{
    const StudentRecord* student = record();
    const QListWidgetItem* item = m_list->currentItem();
    if (student == nullptr || item == nullptr) {
        return nullptr;
    }
    const WorkSampleId id{item->data(kWorkRole).toLongLong()};
    const auto found = std::find_if(student->work.begin(), student->work.end(),
                                    [id](const WorkSample& work) { return work.id == id; });
    return found == student->work.end() ? nullptr : &*found;
}

// Read from the file the first time it is seen.
QPixmap WorkList::thumbnail(const WorkSample& work)
{
    const qint64 id = work.thumbnail->value;
    if (!m_thumbnails.contains(id)) {
        QPixmap picture;
        if (const auto bytes = readContent(m_document.gradebook(), *work.thumbnail)) {
            picture.loadFromData(reinterpret_cast<const uchar*>(bytes->data()),
                                 static_cast<uint>(bytes->size()));
        }
        m_thumbnails.insert(id, picture);
    }
    return m_thumbnails.value(id);
}

void WorkList::refresh()
{
    const QSignalBlocker quiet(m_list);
    const QListWidgetItem* before = m_list->currentItem();
    const qlonglong wanted = before != nullptr ? before->data(kWorkRole).toLongLong() : 0;
    m_list->clear();
    if (const StudentRecord* student = record()) {
        m_form->setOutcomes(m_document.book().outcomes);
        for (auto work = student->work.rbegin(); work != student->work.rend(); ++work) {
            auto* item = new QListWidgetItem(lineOf(*work, m_document.book()), m_list);
            item->setData(kWorkRole, QVariant::fromValue<qlonglong>(work->id.value));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(work->isShown ? Qt::Checked : Qt::Unchecked);
            item->setToolTip(tooltipText(
                work->reason.empty()
                    ? tr("Tick it to show it at the conference.")
                    : tr("I chose this because %1").arg(named(work->reason, TextFor::Screen))));
            if (work->isPhoto()) {
                item->setIcon(thumbnail(*work));
            }
            if (work->id.value == wanted) {
                m_list->setCurrentItem(item);
            }
        }
    }
    if (m_list->currentItem() == nullptr && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    setEnabled(record() != nullptr && !m_document.isReadOnly());
    enableButtons();
}

void WorkList::enableButtons()
{
    const WorkSample* work = current();
    m_copy->setEnabled(work != nullptr && work->content.has_value());
    m_remove->setEnabled(work != nullptr);
}

void WorkList::startNew(const QString& file)
{
    if (record() == nullptr) {
        return;
    }
    WorkSample work;
    work.student = m_student;
    work.date = m_document.today();
    open(work);
    if (!file.isEmpty()) {
        m_form->setFile(file);
    }
}

void WorkList::open(const WorkSample& work)
{
    m_form->setWork(work);
    m_editor->show();
    m_form->setFocus(Qt::OtherFocusReason);
}

void WorkList::close()
{
    m_editor->hide();
    (m_list->isVisible() ? static_cast<QWidget*>(m_list) : m_add)->setFocus();
    Q_EMIT left();
}

void WorkList::save()
{
    WorkSample work = m_form->work();
    const StudentRecord* student = record();
    if (student == nullptr) {
        return;
    }
    const auto before =
        std::find_if(student->work.begin(), student->work.end(),
                     [&work](const WorkSample& w) { return work.id.isValid() && w.id == work.id; });
    if (before != student->work.end()) {
        const WorkSample old = *before;
        change(old, work);
        close();
        return;
    }
    WorkFile file;
    if (!m_form->file().isEmpty()) {
        auto read = readWorkFile(m_form->file());
        if (!read) {
            Q_EMIT said(messageFor(read.error()));
            return;
        }
        file = std::move(*read);
        work.fileName = toCore(file.name);
        work.mediaType = file.mediaType;
    }
    const bool isSaved = m_document.edit(
        [&](Gradebook& gradebook) {
            return addWork(
                gradebook, work,
                {file.content.constData(), static_cast<std::size_t>(file.content.size())},
                {file.thumbnail.constData(), static_cast<std::size_t>(file.thumbnail.size())});
        },
        {m_student});
    if (isSaved) {
        close();
    }
}

void WorkList::change(const WorkSample& before, const WorkSample& after)
{
    m_document.edit([&](Gradebook& gradebook) { return changeWork(gradebook, before, after); },
                    {m_student});
}

void WorkList::tick()
{
    const StudentRecord* student = record();
    if (student == nullptr) {
        return;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const WorkSampleId id{item->data(kWorkRole).toLongLong()};
        const auto work = std::find_if(student->work.begin(), student->work.end(),
                                       [id](const WorkSample& w) { return w.id == id; });
        const bool isTicked = item->checkState() == Qt::Checked;
        if (work != student->work.end() && work->isShown != isTicked) {
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
        m_document.edit(
            [gone = *work](Gradebook& gradebook) { return removeWork(gradebook, gone); },
            {m_student});
    }
}

void WorkList::saveCopy()
{
    const WorkSample* work = current();
    if (work == nullptr || !work->content) {
        return;
    }
    const auto bytes = readContent(m_document.gradebook(), *work->content);
    if (!bytes) {
        Q_EMIT said(messageFor(bytes.error()));
        return;
    }
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save a copy of the work"), toQt(work->fileName));
    if (path.isEmpty()) {
        return;
    }
    const auto written = writeWholeFile(toCore(path), QByteArray::fromStdString(*bytes));
    if (!written) {
        Q_EMIT said(messageFor(written.error()));
    }
}

bool WorkList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier;
        if (watched == m_list && isPlain && key->key() == Qt::Key_W) {
            startNew();
            return true;
        }
        if (watched == m_list && isPlain && key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (watched == m_editor && isPlain && key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_editor && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WorkList::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (record() != nullptr && urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void WorkList::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    startNew(event->mimeData()->urls().front().toLocalFile());
}

} // namespace trellis::ui
