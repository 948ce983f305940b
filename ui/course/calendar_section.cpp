// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/calendar_section.h"

#include "core/storage/edits/course_details.h"
#include "ui/common/flow_layout.h"
#include "ui/common/follow_writable.h"
#include "ui/common/key_words.h"
#include "ui/common/quiet_list.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace trellis::ui {

namespace {

constexpr int kLongestName = 120;
constexpr int kLongestDays = 60;
constexpr int kLookAhead = 366;
constexpr std::array<bool, 7> kSchoolDays{true, true, true, true, true, false, false};

QString daysOffText(const DaysOff& off)
{
    return off.first == off.last ? dateWithYear(off.first)
                                 : CalendarSection::tr("%1 to %2")
                                       .arg(dateWithYear(off.first), dateWithYear(off.last));
}

} // namespace

std::optional<Date> nextMeeting(const SchoolClass& schoolClass, Date from)
{
    for (int i = 0; i <= kLookAhead; ++i) {
        if (schoolClass.meetsOn(from.plusDays(i))) {
            return from.plusDays(i);
        }
    }
    return std::nullopt;
}

CalendarSection::CalendarSection(Document& document, QWidget* parent)
    : CourseSection(document, parent), m_course(new QLineEdit(this)), m_class(new QLineEdit(this)),
      m_room(new QLineEdit(this)), m_term(new QLineEdit(this)), m_first(new QLineEdit(this)),
      m_last(new QLineEdit(this)), m_termNote(warningLabel(this)), m_daysOff(new QuietList(this)),
      m_newDaysOff(new QLineEdit(this)), m_next(plainLabel(this, {}, true))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    page->addLayout(form);
    page->addStretch();
    addField(*form, tr("Co&urse"), m_course);
    addField(*form, tr("C&lass"), m_class);
    addField(*form, tr("&Room"), m_room);
    addField(*form, tr("Lessons on"), makeWeekdays());
    form->addRow(QString(), m_next);
    addField(*form, tr("Term"), makeTerm());
    form->addRow(QString(), m_termNote);
    m_daysOff->setAccessibleName(tr("Days off"));
    m_daysOff->setMaximumHeight(fontMetrics().lineSpacing() * 9);
    m_daysOff->installEventFilter(this);
    addField(*form, tr("&Days off"), m_daysOff);
    m_newDaysOff->setAccessibleName(tr("New days off"));
    m_newDaysOff->setPlaceholderText(tr("For example Nov 26 to Nov 27, then Enter"));
    m_newDaysOff->setMaxLength(kLongestDays);
    form->addRow(QString(), m_newDaysOff);
    form->addRow(QString(),
                 quietLabel(this, tr("%1 takes the chosen days off out.").arg(deleteKey())));
    for (QLineEdit* edit : {m_course, m_class, m_room, m_term}) {
        edit->setMaxLength(kLongestName);
    }
    m_course->setAccessibleName(tr("Course"));
    m_class->setAccessibleName(tr("Class"));
    m_room->setAccessibleName(tr("Room"));
    for (QLineEdit* edit : {m_course, m_term, m_first, m_last}) {
        connect(edit, &QLineEdit::editingFinished, this, &CalendarSection::keepCourse);
    }
    for (QLineEdit* edit : {m_class, m_room}) {
        connect(edit, &QLineEdit::editingFinished, this, &CalendarSection::keepClass);
    }
    connect(m_newDaysOff, &QLineEdit::returnPressed, this, &CalendarSection::addDaysOff);
    followWritable(*this, document);
    follow();
}

QWidget* CalendarSection::makeWeekdays()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int day = 0; day < 7; ++day) {
        auto* box = new QCheckBox(QLocale().standaloneDayName(day + 1, QLocale::ShortFormat), row);
        box->setAccessibleName(QLocale().standaloneDayName(day + 1, QLocale::LongFormat));
        connect(box, &QCheckBox::clicked, this, &CalendarSection::keepWeekdays);
        layout->addWidget(box);
        m_days.at(static_cast<std::size_t>(day)) = box;
    }
    return row;
}

QWidget* CalendarSection::makeTerm()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_term->setPlaceholderText(tr("Autumn"));
    m_term->setAccessibleName(tr("Name of the term"));
    layout->addWidget(m_term, 2);
    for (const auto& [edit, name] :
         {std::pair(m_first, tr("first day")), std::pair(m_last, tr("last day"))}) {
        auto* label = quietLabel(row, name);
        label->setWordWrap(false);
        edit->setAccessibleName(tr("Term: %1").arg(name));
        edit->setMaxLength(kLongestDays);
        layout->addWidget(label);
        layout->addWidget(edit, 1);
    }
    return row;
}

void CalendarSection::follow()
{
    if (!document().hasBook()) {
        return;
    }
    const ClassBook& book = document().book();
    const bool isOtherClass = book.schoolClass.id != m_shown;
    m_shown = book.schoolClass.id;
    const auto show = [isOtherClass](QLineEdit* edit, const QString& text) {
        // What is being typed stays, and so does a term of which not all is there yet.
        if (!edit->isModified() || isOtherClass) {
            edit->setText(text);
            edit->setCursorPosition(0);
        }
    };
    show(m_course, toQt(book.course.name));
    show(m_class, toQt(book.schoolClass.name));
    show(m_room, toQt(book.schoolClass.room));
    show(m_term, book.term ? toQt(book.term->name) : QString());
    show(m_first, book.term ? dateWithYear(book.term->firstDay) : QString());
    show(m_last, book.term ? dateWithYear(book.term->lastDay) : QString());
    const auto weekdays = book.schoolClass.weekdays.value_or(kSchoolDays);
    for (std::size_t day = 0; day < 7; ++day) {
        m_days.at(day)->setChecked(weekdays.at(day));
    }
    const int row = m_daysOff->currentRow();
    m_daysOff->clear();
    for (const DaysOff& off : book.schoolClass.daysOff) {
        m_daysOff->addItem(daysOffText(off));
    }
    m_daysOff->setCurrentRow(std::min(row, m_daysOff->count() - 1));
    const auto next = nextMeeting(book.schoolClass, document().today());
    const QString day =
        next ? QLocale().standaloneDayName(static_cast<int>(next->weekday()) + 1) : QString();
    m_next->setText(next ? tr("Next lesson: %1, %2").arg(day, dateWithYear(*next))
                         : tr("No lesson in the year to come."));
}

void CalendarSection::takeKeyboard()
{
    m_course->setFocus();
}

std::optional<std::optional<Term>> CalendarSection::typedTerm()
{
    const QString name = m_term->text().simplified();
    const bool isEmpty =
        name.isEmpty() && m_first->text().trimmed().isEmpty() && m_last->text().trimmed().isEmpty();
    const auto first = dayFromText(m_first->text(), document().today());
    const auto last = dayFromText(m_last->text(), document().today());
    const bool isWhole = !name.isEmpty() && first && last;
    m_termNote->setText(isWhole && *last < *first
                            ? tr("The term would end before it begins. Look at its days.")
                            : tr("A term has a name, a first and a last day. It is kept once all "
                                 "three are there."));
    m_termNote->setVisible(!isEmpty && (!isWhole || *last < *first));
    if (isEmpty) {
        return std::optional<Term>();
    }
    if (!isWhole || *last < *first) {
        return std::nullopt;
    }
    return std::optional(Term{{}, toCore(name), *first, *last});
}

void CalendarSection::keepCourse()
{
    if (!document().hasBook()) {
        return; // the class went while it was typed
    }
    const ClassBook& book = document().book();
    const std::string name = toCore(m_course->text().simplified());
    const auto typed = typedTerm();
    std::optional<Term> term = typed.value_or(book.term);
    if (term && book.term) {
        term->id = book.term->id;
    }
    m_course->setModified(false);
    for (QLineEdit* edit : {m_term, m_first, m_last}) {
        edit->setModified(edit->isModified() && !typed);
    }
    if (name == book.course.name && term == book.term) {
        return;
    }
    const bool isDone = document().edit([&](Gradebook& gradebook) {
        return changeCourse(gradebook, document().book(), name, term);
    });
    if (!isDone) {
        follow();
    }
}

void CalendarSection::change(const SchoolClass& after)
{
    if (after == document().book().schoolClass) {
        return;
    }
    const bool isDone = document().edit(
        [&](Gradebook& gradebook) { return changeClass(gradebook, document().book(), after); });
    if (!isDone) {
        follow();
    }
}

void CalendarSection::keepClass()
{
    if (!document().hasBook()) {
        return; // likewise
    }
    SchoolClass after = document().book().schoolClass;
    after.name = toCore(m_class->text().simplified());
    after.room = toCore(m_room->text().simplified());
    m_class->setModified(false);
    m_room->setModified(false);
    change(after);
}

void CalendarSection::keepWeekdays()
{
    SchoolClass after = document().book().schoolClass;
    std::array<bool, 7> days{};
    for (std::size_t day = 0; day < 7; ++day) {
        days.at(day) = m_days.at(day)->isChecked();
    }
    after.weekdays = days;
    change(after);
}

void CalendarSection::addDaysOff()
{
    static const QRegularExpression between(
        QStringLiteral("\\s+(?:to|until|-|–|—)\\s+|–|—|\\.\\."));
    const QStringList typed = m_newDaysOff->text().split(between);
    const auto first = dayFromText(typed.value(0).trimmed(), document().today());
    const auto last =
        typed.size() > 1 ? dayFromText(typed.value(1).trimmed(), document().today()) : first;
    if (!first || !last || typed.size() > 2) {
        Q_EMIT refused(tr("I cannot read %1 as days. Type them like Nov 26 to Nov 27.")
                           .arg(named(m_newDaysOff->text(), TextFor::Screen)));
        return;
    }
    SchoolClass after = document().book().schoolClass;
    after.daysOff.push_back({*first, *last});
    const std::size_t before = document().book().schoolClass.daysOff.size();
    change(after);
    if (document().hasBook() && document().book().schoolClass.daysOff.size() > before) {
        m_newDaysOff->clear();
    }
}

void CalendarSection::removeDaysOff()
{
    SchoolClass after = document().book().schoolClass;
    const int row = m_daysOff->currentRow();
    if (row >= 0 && row < static_cast<int>(after.daysOff.size())) {
        after.daysOff.erase(after.daysOff.begin() + row);
        change(after);
    }
}

bool CalendarSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_daysOff && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeDaysOff();
        return true;
    }
    return CourseSection::eventFilter(watched, event);
}

} // namespace trellis::ui
