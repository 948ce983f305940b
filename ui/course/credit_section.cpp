// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/credit_section.h"

#include "core/mastery/credit.h"
#include "core/storage/edits/rules.h"
#include "ui/common/follow_writable.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/quiet_list.h"
#include "ui/course/rule_editor.h"
#include "ui/course/what_if_view.h"
#include "ui/document/document.h"
#include "ui/text/credit_text.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace trellis::ui {

namespace {

constexpr int kLongestReason = 300;

} // namespace

CreditSection::CreditSection(const ScreenTools& tools, QWidget* parent)
    : CourseSection(tools.document, parent), m_tools(tools), m_sentence(plainLabel(this, {}, true)),
      m_for(new QComboBox(this)), m_rule(new RuleEditor(this)), m_reasonRow(new QWidget(this)),
      m_reason(new QLineEdit(m_reasonRow)),
      m_asCourse(new QPushButton(tr("The course's rule aga&in"), m_reasonRow)),
      m_outOfReachTitle(plainLabel(this, tr("Out of reach as set up"), true)),
      m_outOfReach(new QuietList(this)), m_whatIf(new WhatIfView(tools, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    auto* who = new QFormLayout;
    m_for->setAccessibleName(tr("Whose rule"));
    m_for->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_for->setMinimumContentsLength(24);
    addField(*who, tr("&Rule for"), m_for);
    layout->addLayout(who);
    layout->addWidget(m_rule);
    auto* reason = new QHBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    m_reason->setPlaceholderText(tr("Why this student has a rule of their own"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(kLongestReason);
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_asCourse);
    layout->addWidget(m_reasonRow);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_whatIf, 1);
    layout->addWidget(m_outOfReachTitle);
    m_outOfReach->setAccessibleName(m_outOfReachTitle->text());
    m_outOfReach->setWordWrap(true);
    m_outOfReach->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    layout->addWidget(m_outOfReach);
    followWritable(*this, document());
    connect(m_for, &QComboBox::activated, this, [this] { revert(); });
    connect(m_rule, &RuleEditor::changed, this, &CreditSection::preview);
    connect(m_rule, &RuleEditor::entered, this, &CreditSection::enter);
    connect(m_reason, &QLineEdit::textChanged, this, &CreditSection::preview);
    connect(m_reason, &QLineEdit::returnPressed, this, &CreditSection::enter);
    connect(m_whatIf, &WhatIfView::applied, this, &CreditSection::apply);
    connect(m_whatIf, &WhatIfView::reverted, this, [this] {
        revert();
        takeKeyboard();
    });
    connect(m_asCourse, &QPushButton::clicked, this, [this] {
        if (const StudentRecord* one = record()) {
            const StudentRecord copy = *one;
            this->document().edit([&](Gradebook& gradebook) {
                return setStudentRule(gradebook, this->document().book(), copy, std::nullopt);
            });
        }
    });
    connect(m_outOfReach, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        chooseStudent(StudentId{item->data(Qt::UserRole).toLongLong()});
        takeKeyboard();
    });
    connect(&tools.names, &NameGuard::changed, this, [this] {
        if (isVisible()) {
            follow();
        }
    });
}

void CreditSection::follow()
{
    if (!document().hasBook()) {
        return;
    }
    auto book = readCourseBook(document().gradebook(), document().book().course.id);
    if (!book) {
        Q_EMIT refused(messageFor(book.error()));
        return;
    }
    const bool isDraft = m_book.course.id == book->course.id && m_book.rule == book->rule &&
                         m_book.outcomes == book->outcomes && m_book.scale == book->scale &&
                         isChanged();
    const StudentId chosen = student();
    m_book = std::move(*book);
    fillStudents();
    m_for->setCurrentIndex(std::max(0, m_for->findData(qint64{chosen.value})));
    fillOutOfReach();
    if (isDraft) {
        preview();
    } else {
        revert();
    }
}

void CreditSection::fillStudents()
{
    m_for->clear();
    m_for->addItem(tr("The whole course"), qint64{0});
    for (const StudentRecord& one : document().book().students) {
        const bool isHere = document().book().isEnrolledOn(one, document().today());
        if (isHere && !m_tools.names.hides(one.student.id)) {
            const QString name = m_tools.names.listName(one.student);
            m_for->addItem(one.ownRule ? tr("%1 (a rule of their own)").arg(name) : name,
                           qint64{one.student.id.value});
        }
    }
}

void CreditSection::fillOutOfReach()
{
    m_outOfReach->clear();
    const ClassBook& book = document().book();
    for (const StudentRecord& one : book.students) {
        if (!book.isEnrolledOn(one, document().today()) || m_tools.names.hides(one.student.id)) {
            continue;
        }
        const CreditStanding standing = creditStanding(book, one, document().today());
        if (standing.standing == Standing::OutOfReach) {
            auto* item = new QListWidgetItem(
                outOfReachText(m_tools.names.preferredName(one.student), standing), m_outOfReach);
            item->setData(Qt::UserRole, qint64{one.student.id.value});
        }
    }
    m_outOfReach->setVisible(m_outOfReach->count() > 0);
    m_outOfReachTitle->setVisible(m_outOfReach->count() > 0);
}

StudentId CreditSection::student() const
{
    return StudentId{m_for->currentData().toLongLong()};
}

const StudentRecord* CreditSection::record() const
{
    return document().hasBook() ? document().book().find(student()) : nullptr;
}

const CreditRule& CreditSection::ruleNow() const
{
    const StudentRecord* one = record();
    return one != nullptr && one->ownRule ? one->ownRule->rule : m_book.rule;
}

bool CreditSection::isChanged() const
{
    const StudentRecord* one = record();
    const std::string reason =
        one != nullptr && one->ownRule ? one->ownRule->reason : std::string();
    const CreditRule typed = m_rule->rule();
    return typed != ruleNow() ||
           (one != nullptr && toCore(m_reason->text().simplified()) != reason);
}

void CreditSection::chooseStudent(StudentId student)
{
    follow();
    m_for->setCurrentIndex(std::max(0, m_for->findData(qint64{student.value})));
    revert();
}

void CreditSection::revert()
{
    const StudentRecord* one = record();
    m_reasonRow->setVisible(one != nullptr);
    m_asCourse->setVisible(one != nullptr && one->ownRule);
    m_reason->setText(one != nullptr && one->ownRule ? toQt(one->ownRule->reason) : QString());
    m_reason->setModified(false);
    // A course without a rule is shown one to begin with.
    const bool isNew = ruleNow().conditions.empty() && !m_book.outcomes.empty();
    m_rule->setRule(m_book, isNew ? suggestedRule(m_book) : ruleNow());
    preview();
}

void CreditSection::preview()
{
    if (!document().hasBook()) {
        return;
    }
    const CreditRule rule = m_rule->rule();
    const QString sentence = ruleText(m_book, ruleNow());
    m_sentence->setText(
        !sentence.isEmpty() ? tr("Credit: %1.").arg(sentence)
        : m_book.outcomes.empty()
            ? tr("There is no rule yet: nobody earns credit. It counts outcomes, so they come "
                 "first.")
            : tr("There is no rule yet: nobody earns credit. Enter keeps the one below."));
    if (!isChanged()) {
        m_whatIf->showNothing();
        return;
    }
    if (const QString code = m_rule->unknownCode(); !code.isEmpty()) {
        m_whatIf->showRefusal(tr("There is no outcome %1 here.").arg(named(code, TextFor::Screen)));
        return;
    }
    const StudentRecord* one = record();
    if (const auto sound = checkRule(m_book, rule, one, document().today()); !sound) {
        m_whatIf->showRefusal(messageFor(sound.error()));
        return;
    }
    if (one != nullptr && m_reason->text().trimmed().isEmpty()) {
        m_whatIf->showRefusal(tr("A rule for one student needs a reason. Type it above."));
        return;
    }
    ClassBook then = m_book;
    if (one == nullptr) {
        then.rule = rule;
    }
    for (StudentRecord& other : then.students) {
        if (one != nullptr && other.student.id == one->student.id) {
            other.ownRule = StudentRule{rule, {}, document().today()};
        }
    }
    m_whatIf->showDifference(m_book, then);
}

bool CreditSection::edit(const CreditRule& rule)
{
    const StudentRecord* one = record();
    if (one == nullptr) {
        return document().edit(
            [&](Gradebook& gradebook) { return setRule(gradebook, document().book(), rule); });
    }
    const StudentRecord copy = *one;
    const StudentRule own{rule, toCore(m_reason->text().simplified()), document().today()};
    return document().edit([&](Gradebook& gradebook) {
        return setStudentRule(gradebook, document().book(), copy, own);
    });
}

void CreditSection::apply()
{
    if (m_whatIf->applyButton().isEnabled() && edit(m_rule->rule())) {
        follow();
        Q_EMIT said(tr("Applied. %1 takes it back.").arg(keyOrName(m_tools.commands, "edit.undo")));
        takeKeyboard();
        Q_EMIT ruleKept();
    }
}

void CreditSection::enter()
{
    if (isChanged()) {
        apply();
    } else {
        Q_EMIT ruleKept();
    }
}

void CreditSection::takeKeyboard()
{
    m_rule->takeKeyboard();
}

bool CreditSection::hasDraft() const
{
    // A course without a rule is shown one to begin with.
    return document().hasBook() && isChanged() && !ruleNow().conditions.empty();
}

bool CreditSection::leaveNearest()
{
    if (!hasDraft()) {
        return false;
    }
    revert();
    takeKeyboard();
    return true;
}

} // namespace trellis::ui
