// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/activity_picker.h"

#include "core/base/text.h"
#include "ui/common/quiet_list.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kActivityRole = Qt::UserRole;

bool holdsAll(const QString& line, const QString& typed)
{
    const std::string folded = foldedKey(toCore(line));
    const std::vector<std::string> words = split(singleLine(foldedKey(toCore(typed))), ' ');
    return std::all_of(words.begin(), words.end(), [&folded](const std::string& word) {
        return folded.find(word) != std::string::npos;
    });
}

} // namespace

ActivityPicker::ActivityPicker(const Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_search(new QLineEdit(this)),
      m_list(new QuietList(this))
{
    auto* heading = new QLabel(tr("Past &activities of this class"), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setBuddy(m_search);
    m_search->setPlaceholderText(tr("Search by title, kind, outcome or day"));
    m_search->setAccessibleName(tr("Search past activities"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Past activities"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ActivityPicker::list);
    connect(m_search, &QLineEdit::returnPressed, this, &ActivityPicker::chooseCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &ActivityPicker::chooseCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &ActivityPicker::chooseCurrent);
}

void ActivityPicker::start()
{
    m_search->clear();
    list();
    m_search->setFocus();
}

QString ActivityPicker::lineFor(const Activity& activity) const
{
    const ClassBook& book = m_document.book();
    QStringList outcomes;
    for (const OutcomeId id : activity.outcomes) {
        if (const auto index = book.indexOf(id)) {
            const Outcome& outcome = book.outcomes.at(*index);
            outcomes.append(outcomeName(outcome));
        }
    }
    int marks = 0;
    for (const StudentRecord& record : book.students) {
        marks += static_cast<int>(std::count_if(
            record.evidence.begin(), record.evidence.end(), [&activity](const Evidence& mark) {
                return mark.activity == activity.id && !mark.isWithdrawn;
            }));
    }
    const QString title =
        activity.title.empty() ? untitledText() : named(activity.title, TextFor::Screen);
    const QString count = tr("%n marks", nullptr, marks);
    return QStringList{dateWithYear(activity.date), title, activityKindText(activity.kind),
                       listed(outcomes, 4), count}
        .join(QStringLiteral(" \u00B7 "));
}

void ActivityPicker::list()
{
    m_list->clear();
    if (!m_document.hasBook()) {
        return;
    }
    const ClassBook& book = m_document.book();
    for (auto activity = book.activities.rbegin(); activity != book.activities.rend(); ++activity) {
        if (activity->isWithdrawn || activity->schoolClass != book.schoolClass.id) {
            continue;
        }
        const QString line = lineFor(*activity);
        if (holdsAll(line, m_search->text())) {
            auto* item = new QListWidgetItem(line, m_list);
            item->setData(kActivityRole, static_cast<qlonglong>(activity->id.value));
        }
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(
            m_search->text().trimmed().isEmpty()
                ? tr("Nothing has been recorded in this class yet.")
                : tr("No activity matches %1.").arg(named(m_search->text(), TextFor::Screen)),
            m_list);
        none->setFlags(Qt::NoItemFlags);
        return;
    }
    m_list->setCurrentRow(0);
}

void ActivityPicker::chooseCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item != nullptr && item->data(kActivityRole).isValid()) {
        Q_EMIT chosen(ActivityId{item->data(kActivityRole).toLongLong()});
    }
}

bool ActivityPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActivityPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace trellis::ui
