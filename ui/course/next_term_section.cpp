// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/next_term_section.h"

#include "core/mastery/carry_over.h"
#include "core/storage/edits/course_copy.h"
#include "ui/common/file_question.h"
#include "ui/common/follow_writable.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/quiet_list.h"
#include "ui/document/document.h"
#include "ui/text/credit_text.h"
#include "ui/text/dates.h"
#include "ui/text/messages.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace trellis::ui {

namespace {

constexpr int kLongestName = 120;
constexpr int kLongestDay = 60;

QListWidgetItem* addTick(QListWidget* list, const QString& text, std::int64_t id, bool isTicked)
{
    auto* item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, qint64{id});
    return item;
}

template <typename IdType> std::vector<IdType> ticked(const QListWidget& list)
{
    std::vector<IdType> ids;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked) {
            ids.push_back(IdType{list.item(i)->data(Qt::UserRole).toLongLong()});
        }
    }
    return ids;
}

using Ticks = std::map<qint64, Qt::CheckState>;

Ticks ticksOf(const QListWidget& list)
{
    Ticks ticks;
    for (int i = 0; i < list.count(); ++i) {
        ticks[list.item(i)->data(Qt::UserRole).toLongLong()] = list.item(i)->checkState();
    }
    return ticks;
}

void bringTicks(QListWidget& list, const Ticks& ticks)
{
    const QSignalBlocker quiet(list);
    for (int i = 0; i < list.count(); ++i) {
        const auto was = ticks.find(list.item(i)->data(Qt::UserRole).toLongLong());
        if (was != ticks.end()) {
            list.item(i)->setCheckState(was->second);
        }
    }
}

} // namespace

NextTermSection::NextTermSection(const ScreenTools& tools, QWidget* parent)
    : CourseSection(tools.document, parent), m_tools(tools), m_course(new QLineEdit(this)),
      m_class(new QLineEdit(this)), m_term(new QLineEdit(this)), m_first(new QLineEdit(this)),
      m_last(new QLineEdit(this)), m_outcomes(new QuietList(this)), m_students(new QuietList(this)),
      m_along(quietLabel(this)), m_rule(quietLabel(this)),
      m_carry(new QPushButton(tr("Carr&y over in this file"), this)),
      m_copy(new QPushButton(tr("Copy into a &new file…"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeFields());
    auto* lists = new QHBoxLayout;
    for (const auto& [list, title] :
         {std::pair(m_students, tr("Who comes along: those without credit are ticked")),
          std::pair(m_outcomes, tr("What goes on: the unfinished ones are ticked"))}) {
        auto* column = new QVBoxLayout;
        column->addWidget(plainLabel(this, title, true));
        list->setAccessibleName(title);
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        column->addWidget(list);
        lists->addLayout(column);
    }
    layout->addLayout(lists, 1);
    layout->addWidget(m_along);
    layout->addWidget(m_rule);
    auto* carry = new QHBoxLayout;
    carry->addWidget(
        quietLabel(this, tr("A new class in this file. Outcomes go on where they "
                            "were: what is recorded is read together with what is new.")),
        1);
    carry->addWidget(m_carry);
    layout->addLayout(carry);
    auto* copy = new QHBoxLayout;
    copy->addWidget(quietLabel(this, tr("For next year: all outcomes, levels, categories and the "
                                        "rule, without students and marks.")),
                    1);
    copy->addWidget(m_copy);
    layout->addLayout(copy);
    connect(m_students, &QListWidget::itemChanged, this, [this] {
        tickUnfinished();
        showRule();
    });
    connect(m_outcomes, &QListWidget::itemChanged, this, &NextTermSection::showRule);
    for (const QLineEdit* edit : {m_course, m_class, m_term, m_first, m_last}) {
        connect(edit, &QLineEdit::textEdited, this, &NextTermSection::edited);
    }
    followWritable(*m_carry, document());
    connect(m_carry, &QPushButton::clicked, this, &NextTermSection::carry);
    connect(m_copy, &QPushButton::clicked, this, &NextTermSection::askCopy);
    connect(&tools.names, &NameGuard::changed, this, [this] {
        // What was typed stays.
        if (m_shown.isValid() && this->document().hasBook()) {
            fillStudents();
            tickUnfinished();
            showRule();
        }
    });
}

QWidget* NextTermSection::makeFields()
{
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QLineEdit* edit : {m_course, m_class, m_term}) {
        edit->setMaxLength(kLongestName);
    }
    for (QLineEdit* edit : {m_first, m_last}) {
        edit->setMaxLength(kLongestDay);
    }
    m_course->setAccessibleName(tr("Course to come"));
    m_class->setAccessibleName(tr("Class to come"));
    m_term->setAccessibleName(tr("Term to come"));
    m_first->setAccessibleName(tr("First day of the term to come"));
    m_last->setAccessibleName(tr("Last day of the term to come"));
    m_class->setPlaceholderText(tr("A new name, such as Period 3, spring"));
    m_term->setPlaceholderText(tr("Spring"));
    m_first->setPlaceholderText(tr("first day"));
    m_last->setPlaceholderText(tr("last day"));
    addField(*form, tr("Cou&rse"), m_course);
    addField(*form, tr("C&lass"), m_class);
    auto* row = new QWidget(fields);
    auto* term = new QHBoxLayout(row);
    term->setContentsMargins(0, 0, 0, 0);
    term->addWidget(m_term, 2);
    term->addWidget(m_first, 1);
    term->addWidget(m_last, 1);
    addField(*form, tr("Term"), row);
    return fields;
}

void NextTermSection::follow()
{
    setEnabled(document().hasBook());
    if (!document().hasBook()) {
        return;
    }
    if (m_shown != document().book().schoolClass.id) {
        m_shown = document().book().schoolClass.id;
        m_course->setText(toQt(document().book().course.name));
        m_class->clear();
        fillStudents();
        tickUnfinished();
    } else {
        followLists();
    }
    showRule();
}

void NextTermSection::followLists()
{
    const auto students = ticksOf(*m_students);
    const auto outcomes = ticksOf(*m_outcomes);
    fillStudents();
    bringTicks(*m_students, students);
    tickUnfinished();
    bringTicks(*m_outcomes, outcomes);
}

void NextTermSection::fillStudents()
{
    const QSignalBlocker quiet(m_students);
    const ClassBook& book = document().book();
    const auto staying = withoutCredit(book, document().today());
    m_students->clear();
    for (const StudentRecord& record : book.students) {
        const StudentId id = record.student.id;
        if (book.isEnrolledOn(record, document().today()) && !m_tools.names.hides(id)) {
            addTick(m_students, m_tools.names.listName(record.student), id.value,
                    std::find(staying.begin(), staying.end(), id) != staying.end());
        }
    }
}

void NextTermSection::tickUnfinished()
{
    const QSignalBlocker quiet(m_outcomes);
    const ClassBook& book = document().book();
    const auto open = unfinished(book, tickedStudents(), document().today());
    m_outcomes->clear();
    for (const Outcome& outcome : book.outcomes) {
        if (!outcome.archivedOn) {
            addTick(m_outcomes, outcomeName(outcome), outcome.id.value,
                    std::find(open.begin(), open.end(), outcome.id) != open.end());
        }
    }
}

std::vector<OutcomeId> NextTermSection::tickedOutcomes() const
{
    return ticked<OutcomeId>(*m_outcomes);
}

std::vector<StudentId> NextTermSection::tickedStudents() const
{
    return ticked<StudentId>(*m_students);
}

void NextTermSection::showAlong()
{
    const GoingAlong all =
        goingAlong(document().book(), tickedStudents(), tickedOutcomes(), document().today());
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    add(all.marks, tr("%n marks", nullptr, all.marks));
    add(all.notes, tr("%n notes", nullptr, all.notes));
    add(all.decisions, tr("%n decisions", nullptr, all.decisions));
    add(all.exemptions, tr("%n exemptions", nullptr, all.exemptions));
    add(all.flags, tr("%n to reassess", nullptr, all.flags));
    add(all.work, tr("%n pieces of work", nullptr, all.work));
    m_along->setText(
        parts.isEmpty()
            ? tr("Nothing has been recorded yet that would go along.")
            : tr("What goes along, with its dates: %1. It stays in the old class as well.")
                  .arg(listed(parts)));
}

void NextTermSection::showRule()
{
    showAlong();
    ClassBook then = document().book();
    const auto going = tickedOutcomes();
    const CreditRule rule = ruleOver(then, going, document().today());
    std::erase_if(then.outcomes, [&](const Outcome& outcome) {
        return std::find(going.begin(), going.end(), outcome.id) == going.end();
    });
    const QString sentence = ruleText(then, rule);
    m_rule->setText(sentence.isEmpty()
                        ? tr("No credit rule goes along: with these outcomes it could not be met. "
                             "Make one in the new class, or tick more outcomes.")
                        : tr("The credit rule that goes along: %1.").arg(sentence));
}

std::optional<Term> NextTermSection::typedTerm() const
{
    const auto first = dayFromText(m_first->text(), document().today());
    const auto last = dayFromText(m_last->text(), document().today());
    if (m_term->text().trimmed().isEmpty() || !first || !last) {
        return std::nullopt;
    }
    return Term{{}, toCore(m_term->text().simplified()), *first, *last};
}

void NextTermSection::carry()
{
    if (m_class->text().trimmed().isEmpty()) {
        Q_EMIT refused(tr("The class to come needs a name."));
        m_class->setFocus();
        return;
    }
    const auto term = typedTerm();
    if (!term) {
        Q_EMIT refused(tr("The new term needs a name, a first and a last day."));
        m_term->setFocus();
        return;
    }
    const std::string className = toCore(m_class->text().simplified());
    const CarryOver wanted{{toCore(m_course->text().simplified()), term, document().today()},
                           className,
                           tickedOutcomes(),
                           tickedStudents()};
    const ClassBook book = document().book();
    if (!document().edit(
            [&](Gradebook& gradebook) { return carryOver(gradebook, book, wanted); })) {
        return;
    }
    const auto& classes = document().classes();
    const auto fresh = std::find_if(classes.begin(), classes.end(),
                                    [&](const ClassInfo& info) { return info.name == className; });
    Q_EMIT said(tr("%1 goes on as %2. %3 takes it back.")
                    .arg(named(book.schoolClass.name, TextFor::Screen),
                         named(className, TextFor::Screen),
                         keyOrName(m_tools.commands, "edit.undo")));
    if (fresh != classes.end()) {
        m_class->clear();
        Q_EMIT carriedOver(fresh->id);
    }
}

bool NextTermSection::copyTo(const QString& path)
{
    const ClassBook& book = document().book();
    const QString typed = m_class->text().simplified();
    const auto written = copyCourse(
        std::filesystem::path(path.toStdU16String()), document().gradebook(), book,
        {toCore(m_course->text().simplified()), typedTerm(), document().today()},
        {typed.isEmpty() ? book.schoolClass.name : toCore(typed), book.schoolClass.weekdays});
    if (!written) {
        Q_EMIT refused(messageFor(written.error()));
        return false;
    }
    Q_EMIT edited();
    Q_EMIT said(tr("The course is in %1, without students. Open it when the year begins.")
                    .arg(named(path, TextFor::Screen)));
    return true;
}

void NextTermSection::askCopy()
{
    const QFileInfo here(QString::fromStdU16String(document().gradebook().path().u16string()));
    const QString path = askWhereToSave(this, m_tools.settings,
                                        {.use = FilesFor::Gradebooks,
                                         .title = tr("Copy the course into a new file"),
                                         .kinds = tr("Gradebooks (*.trellis)"),
                                         .name = tr("Next year.trellis"),
                                         .folder = here.absolutePath(),
                                         .mayReplace = false});
    if (!path.isEmpty()) {
        copyTo(path.endsWith(QLatin1String(".trellis")) ? path : path + QLatin1String(".trellis"));
    }
}

QAbstractItemView* NextTermSection::list() const
{
    return m_students->count() > 0 ? m_students : nullptr;
}

void NextTermSection::takeKeyboard()
{
    m_class->setFocus();
}

} // namespace trellis::ui
