// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/occasions_list.h"

#include "ui/common/page_scroll.h"
#include "ui/outcome/occasion_delegate.h"
#include "ui/outcome/spread_words.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/isolates.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QEvent>

namespace trellis::ui {

namespace {

QString titleOf(const ClassBook& book, const OutcomeOccasion& occasion, Date today)
{
    const QString day = dateSeenFrom(today, occasion.date);
    const Activity* activity = book.find(occasion.activity);
    if (activity == nullptr) {
        return OccasionsList::tr("%1 · without an activity", "day").arg(day);
    }
    const QString title =
        activity->title.empty() ? untitledText() : named(activity->title, TextFor::Screen);
    return OccasionsList::tr("%1 · %2", "day, title").arg(day, title);
}

QString countsOf(const ClassBook& book, const OutcomeOccasion& occasion, bool areNamesHidden)
{
    const Activity* activity = book.find(occasion.activity);
    const QString counts = areNamesHidden ? QString() : occasionWords(occasion, book.scale);
    if (activity == nullptr || activity->kind == ActivityKind::Other) {
        return counts;
    }
    const QString kind = activityKindText(activity->kind);
    return counts.isEmpty() ? kind
                            : OccasionsList::tr("%1 · %2", "kind, how many").arg(kind, counts);
}

} // namespace

OccasionsList::OccasionsList(QWidget* parent) : QuietList(parent)
{
    setAccessibleName(tr("What showed it"));
    setItemDelegate(new OccasionDelegate(*this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { open(*item); });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { open(*item); });
}

void OccasionsList::open(const QListWidgetItem& item)
{
    Q_EMIT activityWanted(ActivityId{item.data(Qt::UserRole).toLongLong()});
}

void OccasionsList::show(const ClassBook& book, const std::vector<OutcomeOccasion>& occasions,
                         Date today, bool areNamesHidden)
{
    while (count() > static_cast<int>(occasions.size())) {
        delete takeItem(count() - 1);
    }
    while (count() < static_cast<int>(occasions.size())) {
        addItem(QString());
    }
    for (int row = 0; row < count(); ++row) {
        const OutcomeOccasion& occasion = occasions.at(static_cast<std::size_t>(row));
        const QString title = titleOf(book, occasion, today);
        const QString counts = countsOf(book, occasion, areNamesHidden);
        QListWidgetItem& shown = *item(row);
        shown.setText(title);
        shown.setData(OccasionDelegate::kCountsRole, counts);
        shown.setData(Qt::UserRole, static_cast<qlonglong>(occasion.activity.value));
        shown.setData(Qt::AccessibleTextRole, withoutIsolates(paragraph({title, counts})));
    }
    if (currentRow() < 0 && count() > 0) {
        setCurrentRow(0);
    }
    layOut();
}

void OccasionsList::layOut()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize OccasionsList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row) {
        height += itemDelegate()->sizeHint({}, model()->index(row, 0)).height();
    }
    return {QuietList::minimumSizeHint().width(), height};
}

QSize OccasionsList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void OccasionsList::resizeEvent(QResizeEvent* event)
{
    QuietList::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        layOut();
    }
}

void OccasionsList::changeEvent(QEvent* event)
{
    QuietList::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

void OccasionsList::focusInEvent(QFocusEvent* event)
{
    QuietList::focusInEvent(event);
    showOnPage(*viewport(), visualItemRect(currentItem()));
    viewport()->update();
}

void OccasionsList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QuietList::currentChanged(current, previous);
    if (hasFocus() && current.isValid()) {
        showOnPage(*viewport(), visualRect(current));
    }
}

} // namespace trellis::ui
