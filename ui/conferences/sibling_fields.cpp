// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/sibling_fields.h"

#include "core/insight/families.h"
#include "core/storage/edits/conferences.h"
#include "ui/common/name_guard.h"
#include "ui/common/plain_label.h"
#include "ui/conferences/class_families.h"
#include "ui/document/document.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

StudentId chosenIn(const QComboBox* box)
{
    return StudentId{box->currentData().toLongLong()};
}

} // namespace

SiblingFields::SiblingFields(Document& document, NameGuard& names, const ClassFamilies& families,
                             QWidget* parent)
    : QWidget(parent), m_document(document), m_names(names), m_known(families),
      m_families(plainLabel(this)), m_sibling(new QComboBox(this)), m_other(new QComboBox(this)),
      m_join(new QPushButton(tr("Join"), this))
{
    m_sibling->setAccessibleName(tr("A student"));
    m_other->setAccessibleName(tr("and a brother or sister"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(this, tr("Siblings come one after the other"), true));
    layout->addWidget(m_families);
    // One above the other: a panel is too narrow for two names beside each other.
    layout->addWidget(m_sibling);
    layout->addWidget(m_other);
    layout->addWidget(m_join, 0, Qt::AlignLeading);
    connect(m_join, &QPushButton::clicked, this, &SiblingFields::join);
    for (QComboBox* box : {m_sibling, m_other}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &SiblingFields::showChosen);
    }
}

void SiblingFields::refresh()
{
    const StudentId first = chosenIn(m_sibling);
    const StudentId second = chosenIn(m_other);
    for (QComboBox* box : {m_sibling, m_other}) {
        const QSignalBlocker quiet(box);
        box->clear();
        // A brother or sister may be in another class.
        for (const StudentRecord* record :
             box == m_sibling ? m_known.enrolled() : m_known.everybody()) {
            box->addItem(withoutIsolates(m_names.listName(record->student)),
                         QVariant::fromValue<qlonglong>(record->student.id.value));
        }
        const StudentId kept = box == m_sibling ? first : second;
        box->setCurrentIndex(
            std::max(0, box->findData(QVariant::fromValue<qlonglong>(kept.value))));
    }
    showChosen();
}

bool SiblingFields::areJoined() const
{
    const StudentRecord* record =
        m_document.hasBook() ? m_document.book().find(chosenIn(m_sibling)) : nullptr;
    return record != nullptr && std::find(record->joined.begin(), record->joined.end(),
                                          chosenIn(m_other)) != record->joined.end();
}

void SiblingFields::showChosen()
{
    QStringList together;
    for (const auto& family : families(m_known.everybody())) {
        const bool isOurs =
            std::any_of(family.begin(), family.end(), [this](const StudentRecord* record) {
                return m_document.book().find(record->student.id) != nullptr;
            });
        if (family.size() < 2 || !isOurs) {
            continue;
        }
        QStringList names;
        for (const StudentRecord* record : family) {
            names.append(m_names.preferredName(record->student));
        }
        together.append(listed(names));
    }
    m_families->setText(
        together.isEmpty()
            ? tr("Nobody here shares a guardian's e-mail address or phone number. Join siblings "
                 "by hand:")
            : together.join(QLatin1Char('\n')));
    const StudentId first = chosenIn(m_sibling);
    const StudentId second = chosenIn(m_other);
    m_join->setText(areJoined() ? tr("Separate") : tr("Join"));
    m_join->setEnabled(m_document.hasBook() && m_document.book().find(first) != nullptr &&
                       second.isValid() && first != second);
}

void SiblingFields::join()
{
    const StudentId first = chosenIn(m_sibling);
    const StudentId second = chosenIn(m_other);
    const bool areApart = !areJoined();
    m_document.edit(
        [&](Gradebook& gradebook) {
            return areApart ? joinSiblings(gradebook, first, second)
                            : separateSiblings(gradebook, first, second);
        },
        m_document.book().find(second) != nullptr ? std::vector{first, second}
                                                  : std::vector{first});
}

} // namespace trellis::ui
