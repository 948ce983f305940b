// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/plan_panel.h"

#include "core/storage/edits/conferences.h"
#include "ui/common/calm_wheel.h"
#include "ui/common/classes_of_student.h"
#include "ui/common/follow_writable.h"
#include "ui/common/name_guard.h"
#include "ui/common/optional_day.h"
#include "ui/common/plain_label.h"
#include "ui/common/quiet_list.h"
#include "ui/conferences/panel_parts.h"
#include "ui/conferences/plan_wishes.h"
#include "ui/conferences/sibling_fields.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/messages.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

QSpinBox* minutesBox(QWidget* parent, int least, int most, int value)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setSingleStep(5);
    box->setValue(value);
    return box;
}

} // namespace

PlanPanel::PlanPanel(Document& document, NameGuard& names, QWidget* parent)
    : QWidget(parent), m_document(document), m_names(names), m_families(document),
      m_day(new OptionalDay([this] { return m_document.today(); }, this)),
      m_dayList(new QuietList(this)), m_from(new QLineEdit(clockText(16 * 60), this)),
      m_to(new QLineEdit(clockText(19 * 60), this)), m_minutes(minutesBox(this, 5, 120, 20)),
      m_pause(minutesBox(this, 0, 60, 0)), m_breakFrom(new QLineEdit(this)),
      m_breakTo(new QLineEdit(this)), m_place(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_allCourses(new QCheckBox(tr("About all courses that each student has here"), this)),
      m_next(new QCheckBox(tr("Plan a next round"), this)), m_slots(new QTreeWidget(this)),
      m_summary(plainLabel(this)), m_open(plainLabel(this)),
      m_plan(new QPushButton(tr("Plan these"), this)),
      m_siblings(new SiblingFields(document, names, m_families, this))
{
    layOut();
    followFields();
    followWritable(*this, m_document);
    keepFromWheel(this);
    refresh();
}

void PlanPanel::layOut()
{
    fillSheetKinds(*m_kind);
    m_dayList->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_dayList->setAccessibleName(tr("Days with conferences"));
    m_next->setToolTip(tooltipText(tr("Also who has a conference that is still to come")));
    m_slots->setHeaderLabels({tr("Time"), tr("Student")});
    m_slots->setRootIsDecorated(false);
    m_slots->setAccessibleName(tr("Proposed times"));
    m_slots->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    m_slots->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);

    nameFields();

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(this, tr("Plan conferences"), true));
    layout->addLayout(makeForm());
    layout->addWidget(m_allCourses);
    layout->addWidget(m_next);
    layout->addWidget(m_summary);
    layout->addWidget(m_slots, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_plan, 0, Qt::AlignLeft);
    layout->addSpacing(6);
    layout->addWidget(m_siblings);
}

QFormLayout* PlanPanel::makeForm()
{
    auto* add = new QPushButton(tr("Add day"), this);
    auto* removed = new QPushButton(tr("Remove day"), this);
    connect(add, &QPushButton::clicked, this, &PlanPanel::addDay);
    connect(removed, &QPushButton::clicked, this, &PlanPanel::removeDay);
    auto* days = new QHBoxLayout;
    days->addWidget(m_day, 1);
    days->addWidget(add);
    auto* listed = new QVBoxLayout;
    listed->addWidget(m_dayList);
    listed->addWidget(removed, 0, Qt::AlignLeading);
    const auto span = [](QWidget* first, QWidget* last) {
        auto* row = new QHBoxLayout;
        row->addWidget(first);
        row->addWidget(new QLabel(QStringLiteral("\u2013")));
        row->addWidget(last);
        return row;
    };
    auto* form = new QFormLayout;
    // All of them: where some rows wrap, the last ones get no height.
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Day"), days);
    form->addRow(tr("Days"), listed);
    form->addRow(tr("Hours"), span(m_from, m_to));
    form->addRow(tr("Minutes for each"), m_minutes);
    form->addRow(tr("Minutes between"), m_pause);
    form->addRow(tr("Break"), span(m_breakFrom, m_breakTo));
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("Sheet"), m_kind);
    return form;
}

void PlanPanel::nameFields()
{
    const auto call = [](QWidget* field, const QString& words) { field->setAccessibleName(words); };
    call(m_day, tr("A day with conferences"));
    call(m_from, tr("From"));
    call(m_to, tr("To"));
    call(m_minutes, tr("Minutes for each"));
    call(m_pause, tr("Minutes between two"));
    call(m_breakFrom, tr("Break from"));
    call(m_breakTo, tr("Break to"));
    call(m_place, tr("Place"));
    call(m_kind, tr("Sheet"));
}

void PlanPanel::followFields()
{
    connect(m_day, &OptionalDay::said, this, &PlanPanel::said);
    connect(m_day, &QLineEdit::returnPressed, this, &PlanPanel::addDay);
    for (QLineEdit* field : {m_from, m_to, m_breakFrom, m_breakTo}) {
        connect(field, &QLineEdit::editingFinished, this, &PlanPanel::preview);
    }
    for (QSpinBox* box : {m_minutes, m_pause}) {
        connect(box, &QSpinBox::valueChanged, this, &PlanPanel::preview);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanPanel::preview);
    connect(m_next, &QCheckBox::toggled, this, &PlanPanel::preview);
    connect(m_plan, &QPushButton::clicked, this, &PlanPanel::plan);
    connect(&m_document, &Document::changed, this, &PlanPanel::refresh);
    connect(&m_names, &NameGuard::changed, this, &PlanPanel::refresh);
}

void PlanPanel::start()
{
    m_day->setFocus(Qt::OtherFocusReason);
}

void PlanPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void PlanPanel::refresh()
{
    // Other classes are read for who is looking.
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    m_families.read();
    m_siblings->refresh();
    m_allCourses->setVisible(m_document.classes().size() > 1);
    const std::vector<const StudentRecord*> enrolled = m_families.enrolled();
    m_next->setVisible(
        std::any_of(enrolled.begin(), enrolled.end(), [this](const StudentRecord* record) {
            return hasOneToCome(m_document, *record);
        }));
    sayWhatIsOpen();
    preview();
}

void PlanPanel::addDay()
{
    const auto day = m_day->accept() ? m_day->day() : std::nullopt;
    if (!day) {
        return;
    }
    if (std::find(m_days.begin(), m_days.end(), *day) == m_days.end()) {
        m_days.push_back(*day);
        std::sort(m_days.begin(), m_days.end());
    }
    m_day->setDay({});
    m_day->setFocus(Qt::OtherFocusReason);
    preview();
}

void PlanPanel::removeDay()
{
    const int row = m_dayList->currentRow();
    if (row >= 0 && row < static_cast<int>(m_days.size())) {
        m_days.erase(m_days.begin() + row);
        preview();
    }
}

bool PlanPanel::readHours(ConferenceHours& hours)
{
    const auto from = minuteFromText(m_from->text());
    // An evening may well be as long as this.
    constexpr int kOfEvening = 2 * 60;
    const auto to =
        minuteFromText(m_to->text(), from ? std::optional(*from + kOfEvening) : std::nullopt);
    if (!from || !to || *from >= *to) {
        m_summary->setText(
            tr("Type the hours like %1 to %2.").arg(clockText(16 * 60), clockText(19 * 60)));
        return false;
    }
    const auto write = [](QLineEdit& field, std::optional<int> minute) {
        if (minute) {
            field.setText(clockText(*minute)); // as it was read
        }
    };
    write(*m_from, from);
    write(*m_to, to);
    hours.days = m_days;
    hours.hours = {*from, *to};
    hours.minutes = m_minutes->value();
    hours.pause = m_pause->value();
    const auto breakFrom = minuteFromText(m_breakFrom->text(), from);
    const auto breakTo = minuteFromText(m_breakTo->text(), from);
    const bool hasBreak =
        !m_breakFrom->text().trimmed().isEmpty() || !m_breakTo->text().trimmed().isEmpty();
    if (hasBreak && (!breakFrom || !breakTo || *breakFrom >= *breakTo)) {
        m_summary->setText(
            tr("Type the break like %1 to %2.").arg(clockText(17 * 60), clockText(17 * 60 + 30)));
        return false;
    }
    if (hasBreak) {
        write(*m_breakFrom, breakFrom);
        write(*m_breakTo, breakTo);
        hours.breaks = {{*breakFrom, *breakTo}};
    }
    return true;
}

void PlanPanel::preview()
{
    const int row = m_dayList->currentRow();
    m_dayList->clear();
    for (const Date day : m_days) {
        m_dayList->addItem(isDayOff(day)
                               ? tr("%1 \u00B7 a day off of the class").arg(dateWithYear(day))
                               : dateWithYear(day));
    }
    m_dayList->setCurrentRow(std::min(row, m_dayList->count() - 1));
    m_slots->clear();
    m_proposal = {};
    m_plan->setEnabled(false);
    ConferenceHours hours;
    if (!m_document.hasBook() || !readHours(hours)) {
        return;
    }
    if (m_days.empty()) {
        m_summary->setText(tr("Add a day, and the times appear here before anything is planned."));
        return;
    }
    const ClassBook& book = m_document.book();
    const PlanFor round = m_next->isChecked() ? PlanFor::NextRound : PlanFor::WhoHasNone;
    const PlanWishes wishes = planWishes(m_document, m_families, m_days, round);
    m_proposal = proposeSlots(hours, wishes.families, wishes.taken);
    for (const TakenSlot& slot : m_proposal.placed) {
        const StudentRecord* record = book.find(slot.student);
        const QString name = m_names.listName(record->student);
        const TakenSlot* sibling = wishes.besideOf(slot);
        QString line = sibling == nullptr ? name : besideText(name, *sibling);
        if (const SheetKind kind = nextSheetOf(*record, chosenKind()); kind != chosenKind()) {
            line = tr("%1 \u00B7 %2").arg(line, sheetKindText(kind));
        }
        auto* item = new QTreeWidgetItem(
            m_slots,
            {tr("%1, %2").arg(shortDate(slot.slot.date), clockText(slot.slot.start)), line});
        item->setToolTip(1, tooltipText(line));
    }
    const auto placed = static_cast<int>(m_proposal.placed.size());
    const auto left = static_cast<int>(m_proposal.withoutOne.size());
    QStringList summary{tr("%n conferences can be planned.", nullptr, placed)};
    if (left > 0) {
        summary += {tr("There is no time for %n students; add a day.", nullptr, left),
                    takenElsewhere(wishes.taken)};
    }
    m_summary->setText(placed + left == 0 ? nobodyText() : paragraph(summary));
    m_plan->setText(tr("Plan %n conferences", nullptr, placed));
    m_plan->setEnabled(placed > 0);
}

SheetKind PlanPanel::chosenKind() const
{
    return static_cast<SheetKind>(m_kind->currentData().toInt());
}

void PlanPanel::plan()
{
    const PlannedConferences made =
        conferencesAt(m_document, m_proposal.placed,
                      {toCore(m_place->text().trimmed()), chosenKind(), m_allCourses->isChecked()});
    const int count = static_cast<int>(made.fresh.size() + made.dated.size());
    const TakenSlot first = m_proposal.placed.front();
    const bool isPlanned = m_document.edit(
        [&](Gradebook& gradebook) { return planConferences(gradebook, made.fresh, made.dated); });
    if (!isPlanned) {
        return;
    }
    m_days.clear();
    m_next->setChecked(false);
    preview();
    const StudentRecord* record = m_document.book().find(first.student);
    const auto one = std::find_if(record->conferences.begin(), record->conferences.end(),
                                  [&first](const Conference& conference) {
                                      return conference.date == first.slot.date &&
                                             conference.start == first.slot.start;
                                  });
    Q_EMIT planned(count, one != record->conferences.end() ? one->id : ConferenceId{});
}

} // namespace trellis::ui
