// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/merge_dialog.h"

#include "core/base/text.h"
#include "ui/common/class_watch.h"
#include "ui/common/cut_names.h"
#include "ui/common/name_guard.h"
#include "ui/common/panel_area.h"
#include "ui/common/quiet_list.h"
#include "ui/common/window_size.h"
#include "ui/course/course_section.h"
#include "ui/course/merge_words.h"
#include "ui/document/document.h"
#include "ui/text/isolates.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kWidth = 70; ///< in average characters
constexpr int kMostCandidates = 2000;
constexpr int kLongestShown = 24; ///< letters of a name

/// How alike two students are: the whole name, else a given or a family name.
int likeness(const Student& a, const Student& b)
{
    const auto same = [](const std::string& x, const std::string& y) {
        return !x.empty() && foldedKey(x) == foldedKey(y);
    };
    return (same(a.listName(), b.listName()) ? 4 : 0) + (same(a.familyName, b.familyName) ? 2 : 0) +
           (same(a.givenName, b.givenName) || same(a.givenName, b.preferredGivenName) ||
                    same(a.preferredGivenName, b.givenName)
                ? 1
                : 0);
}

} // namespace

MergeDialog::MergeDialog(const ScreenTools& tools, const std::vector<StudentId>& chosen,
                         QWidget* parent)
    : QDialog(parent), m_tools(tools), m_keep(new QComboBox(this)), m_gone(new QComboBox(this)),
      m_fieldsPlace(new QWidget(this)), m_consequences(new QuietList(this)),
      m_said(plainLabel(this)), m_watch(new ClassWatch(
                                    *this, tools.document,
                                    [this] {
                                        refreshFields();
                                        refreshConsequences();
                                    },
                                    *m_said))
{
    setWindowTitle(tr("Make two records one"));
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(
        this,
        tr("Everything that was recorded for either of them ends up in the record you keep.")));
    auto* who = new QFormLayout;
    who->addRow(tr("&Keep"), m_keep);
    who->addRow(tr("&Join to it"), m_gone);
    layout->addLayout(who);
    layout->addWidget(m_fieldsPlace);
    layout->addWidget(plainLabel(this, tr("What comes of it")));
    m_consequences->setAccessibleName(tr("What comes of it"));
    m_consequences->setWordWrap(true);
    m_consequences->setSelectionMode(QAbstractItemView::NoSelection);
    layout->addWidget(m_consequences, 1);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(new PanelArea(page, this), 1);
    whole->addWidget(m_said);
    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("&Make them one"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    fillChoices(chosen);
    for (QComboBox* box : {m_keep, m_gone}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLongestShown);
        box->setPlaceholderText(tr("Choose a student"));
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            refreshFields();
            refreshConsequences();
        });
    }
    resize(fittedToScreen(
        *this, {fontMetrics().averageCharWidth() * kWidth, fontMetrics().height() * 28}));
    refreshFields();
    refreshConsequences();
}

void MergeDialog::fillChoices(const std::vector<StudentId>& chosen)
{
    const ClassBook& book = m_tools.document.book();
    int count = 0;
    for (const StudentRecord& record : book.students) {
        if (++count > kMostCandidates) {
            break;
        }
        const Student& one = record.student;
        QString text = m_tools.names.listName(one);
        if (!one.number().empty() && !m_tools.names.hides(one.id) &&
            !text.contains(toQt(one.number()))) {
            text = tr("%1 (%2)").arg(text, named(one.number(), TextFor::Screen));
        }
        for (QComboBox* box : {m_keep, m_gone}) {
            // What is typed chooses the entry that begins so.
            box->addItem(withoutIsolates(text),
                         QVariant::fromValue(static_cast<qlonglong>(one.id.value)));
        }
    }
    // Whoever is not chosen and is like nobody is left open.
    const auto choose = [](QComboBox* box, StudentId id) {
        box->setCurrentIndex(box->findData(QVariant::fromValue(static_cast<qlonglong>(id.value))));
    };
    choose(m_keep, {});
    choose(m_gone, {});
    if (chosen.empty() || book.students.empty()) {
        return;
    }
    choose(m_keep, chosen.front());
    StudentId second = chosen.size() > 1 ? chosen[1] : StudentId{};
    const StudentRecord* first = book.find(chosen.front());
    int most = 0;
    for (const StudentRecord& record : book.students) {
        const bool isOther = record.student.id != chosen.front();
        if (chosen.size() == 1 && isOther && likeness(first->student, record.student) > most) {
            most = likeness(first->student, record.student);
            second = record.student.id;
        }
    }
    choose(m_gone, second);
}

const Student* MergeDialog::student(const QComboBox* box) const
{
    const StudentRecord* record =
        m_tools.document.book().find(StudentId{box->currentData().toLongLong()});
    return record == nullptr ? nullptr : &record->student;
}

void MergeDialog::addField(const QString& label, const std::string& kept, const std::string& other,
                           std::string Student::*member)
{
    // What only one of them has is asked for where it changes what the student is called.
    const bool isCalling =
        member == &Student::preferredGivenName || member == &Student::preferredFamilyName;
    if (kept == other || (!isCalling && (kept.empty() || other.empty()))) {
        return;
    }
    const int row = m_fieldsGrid->rowCount();
    m_fieldsGrid->addWidget(plainLabel(m_fieldsPlace, label), row, 0);
    auto* group = new QButtonGroup(m_fieldsPlace);
    int column = 0;
    for (const std::string& value : {kept, other}) {
        const QString text =
            value.empty() ? tr("none", "no such name") : named(value, TextFor::Screen);
        auto* button =
            new QRadioButton(menuText(withShortNames(text, kLongestShown)), m_fieldsPlace);
        button->setToolTip(tooltipText(text));
        button->setAccessibleName(tr("%1: %2").arg(label, text));
        group->addButton(button, column);
        m_fieldsGrid->addWidget(button, row, ++column);
    }
    // A name that only the other has is most likely this one's where both are called alike.
    const bool isTaken = kept.empty() && foldedKey(student(m_keep)->givenName) ==
                                             foldedKey(student(m_gone)->givenName);
    group->button(isTaken ? 1 : 0)->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, &MergeDialog::refreshConsequences);
    m_fields.push_back({member, group});
}

/// Both names beside what they are names of; below it where the dialog is not wide enough.
void MergeDialog::placeFields()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() -
                     style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    if (m_fieldsGrid->minimumSize().width() <= room) {
        return;
    }
    std::vector<QWidget*> inOrder;
    for (int row = 0; row < m_fieldsGrid->rowCount(); ++row) {
        for (int column = 0; column < m_fieldsGrid->columnCount(); ++column) {
            if (QLayoutItem* item = m_fieldsGrid->itemAtPosition(row, column)) {
                inOrder.push_back(item->widget());
            }
        }
    }
    int row = 0;
    for (QWidget* widget : inOrder) {
        m_fieldsGrid->removeWidget(widget);
        m_fieldsGrid->addWidget(widget, row++, 0);
    }
    m_fieldsGrid->setColumnStretch(0, 1);
    m_fieldsGrid->setColumnStretch(1, 0);
    m_fieldsGrid->setColumnStretch(2, 0);
}

void MergeDialog::refreshFields()
{
    m_fields.clear();
    delete m_fieldsGrid;
    const QList<QWidget*> old =
        m_fieldsPlace->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* widget : old) {
        delete widget;
    }
    m_fieldsGrid = new QGridLayout(m_fieldsPlace);
    m_fieldsGrid->setContentsMargins(0, 0, 0, 0);
    m_fieldsGrid->setColumnStretch(1, 1);
    m_fieldsGrid->setColumnStretch(2, 1);
    const Student* keep = student(m_keep);
    const Student* gone = student(m_gone);
    const bool isSeen = keep != nullptr && gone != nullptr && !m_tools.names.hides(keep->id) &&
                        !m_tools.names.hides(gone->id);
    if (isSeen) {
        const std::pair<QString, std::string Student::*> fields[] = {
            {tr("Family name"), &Student::familyName},
            {tr("Given name"), &Student::givenName},
            {tr("Preferred name"), &Student::preferredGivenName},
            {tr("Preferred family name"), &Student::preferredFamilyName},
            {tr("Pronouns"), &Student::pronouns},
            {tr("Home language"), &Student::homeLanguage}};
        for (const auto& [label, member] : fields) {
            addField(label, keep->*member, gone->*member, member);
        }
        addField(tr("Student number shown"), keep->number(), gone->number(), nullptr);
    }
    placeFields();
    m_fieldsPlace->setVisible(!m_fields.empty());
}

StudentMerge MergeDialog::merge() const
{
    const Student* keep = student(m_keep);
    const Student* gone = student(m_gone);
    if (keep == nullptr || gone == nullptr) {
        return {};
    }
    StudentMerge merge{keep->id, gone->id, mergedStudent(*keep, *gone)};
    for (const Field& field : m_fields) {
        if (field.choice->checkedId() != 1) {
            if (field.member != nullptr) {
                merge.result.*field.member = keep->*field.member;
            }
            continue;
        }
        if (field.member == nullptr) {
            const auto wanted = std::find_if(
                merge.result.ids.begin(), merge.result.ids.end(), [gone](const SchoolId& id) {
                    return id.scheme == IdScheme::StudentNumber && id.value == gone->number();
                });
            std::rotate(merge.result.ids.begin(), wanted, wanted + 1); // the first one is shown
            continue;
        }
        merge.result.*field.member = gone->*field.member;
        if (field.member == &Student::familyName) {
            merge.result.namePrefix = gone->namePrefix; // "van der" belongs to it
        }
    }
    return merge;
}

void MergeDialog::refreshConsequences()
{
    m_consequences->clear();
    m_said->clear();
    const StudentMerge planned = merge();
    const bool isTwo = planned.keep.isValid() && planned.keep != planned.gone;
    m_apply->setEnabled(isTwo);
    if (!isTwo) {
        m_said->setText(planned.keep.isValid() ? tr("Choose two different students.")
                                               : tr("Choose the two records of one student."));
        return;
    }
    if (m_tools.names.hides(planned.keep) || m_tools.names.hides(planned.gone)) {
        m_apply->setEnabled(false);
        m_said->setText(tr("Names are hidden. Show them first, to see what comes of it."));
        return;
    }
    const auto consequences = mergeConsequences(m_tools.document, planned);
    if (!consequences) {
        m_apply->setEnabled(false);
        m_said->setText(messageFor(consequences.error()));
        return;
    }
    m_consequences->addItems(*consequences);
}

void MergeDialog::accept()
{
    if (m_watch->isAsSeen()) {
        QDialog::accept();
    }
}

bool MergeDialog::apply()
{
    const StudentMerge planned = merge();
    m_done = tr("Two records of %1 are one now.")
                 .arg(named(planned.result.preferredName(), TextFor::Screen));
    return m_tools.document.edit(
        [&planned](Gradebook& gradebook) { return mergeStudents(gradebook, planned); });
}

} // namespace trellis::ui
