// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/student_form.h"

#include "core/base/text.h"
#include "ui/common/card.h"
#include "ui/common/draft_field.h"
#include "ui/common/language_box.h"
#include "ui/common/text_label.h"
#include "ui/text/conference_text.h"
#include "ui/text/messages.h"
#include "ui/text/roster_field_text.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr std::array kSchemes{IdScheme::StudentNumber, IdScheme::StateId,  IdScheme::SourcedId,
                              IdScheme::LmsId,         IdScheme::Username, IdScheme::Email};

QString schemeText(IdScheme scheme)
{
    const auto field = rosterFieldFromName(idSchemeName(scheme));
    return field ? fieldText(*field) : QString();
}

QLineEdit* lineEdit(QWidget* parent, const QString& name, const std::string& text)
{
    auto* field = new QLineEdit(toQt(text), parent);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    return field;
}

} // namespace

StudentForm::StudentForm(QWidget* parent)
    : QWidget(parent), m_birthDate(new QLineEdit(this)), m_sheetLanguage(new QComboBox(this)),
      m_secondLanguage(new QComboBox(this)), m_idRows(new QVBoxLayout),
      m_guardianRows(new QVBoxLayout), m_message(plainText(this))
{
    setHoldsDraft(*this);
    auto* form = new QVBoxLayout;
    form->setSpacing(2);
    const auto addRow = [this, form](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        form->addWidget(smallText(this, label));
        form->addWidget(field);
    };
    const auto addField = [this, &addRow](RosterField name, std::string Student::*member) {
        auto* field = new QLineEdit(this);
        addRow(fieldText(name), field);
        m_fields.push_back({member, field});
    };
    addField(RosterField::GivenName, &Student::givenName);
    addField(RosterField::MiddleName, &Student::middleName);
    addField(RosterField::NamePrefix, &Student::namePrefix);
    addField(RosterField::FamilyName, &Student::familyName);
    addField(RosterField::PreferredGivenName, &Student::preferredGivenName);
    addField(RosterField::PreferredFamilyName, &Student::preferredFamilyName);
    addField(RosterField::Pronouns, &Student::pronouns);
    addField(RosterField::HomeLanguage, &Student::homeLanguage);
    m_birthDate->setPlaceholderText(tr("year-month-day"));
    addRow(fieldText(RosterField::BirthDate), m_birthDate);
    addRow(tr("Language of the sheet"), m_sheetLanguage);
    addRow(tr("Second language under it"), m_secondLanguage);
    addField(RosterField::Notes, &Student::notes);

    QAbstractButton* addIdButton = quietButton(this, tr("Add a number"));
    connect(addIdButton, &QAbstractButton::clicked, this, [this] {
        addId({});
        m_ids.back().value->setFocus();
    });
    QAbstractButton* addGuardianButton = quietButton(this, tr("Add a guardian"));
    connect(addGuardianButton, &QAbstractButton::clicked, this, [this] {
        addGuardian({});
        m_guardians.back().name->setFocus();
    });
    auto* save = new QPushButton(tr("Save"), this);
    auto* leave = new QPushButton(tr("Cancel"), this);
    connect(save, &QPushButton::clicked, this, &StudentForm::trySave);
    connect(leave, &QPushButton::clicked, this, &StudentForm::leaveWanted);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(save);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(form);
    layout->addWidget(smallText(this, tr("Numbers and addresses")));
    layout->addLayout(m_idRows);
    layout->addWidget(addIdButton);
    layout->addWidget(smallText(this, tr("Guardians")));
    layout->addLayout(m_guardianRows);
    layout->addWidget(addGuardianButton);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    m_message->hide();
}

void StudentForm::addId(const SchoolId& id)
{
    auto* row = new QWidget(this);
    auto* scheme = new QComboBox(row);
    scheme->setAccessibleName(tr("Kind of number"));
    scheme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const IdScheme one : kSchemes) {
        scheme->addItem(schemeText(one), static_cast<int>(one));
    }
    scheme->setCurrentIndex(scheme->findData(static_cast<int>(id.scheme)));
    QLineEdit* value = lineEdit(row, tr("Number or address"), id.value);
    QAbstractButton* remove = quietButton(row, tr("Remove"));
    remove->setAccessibleName(tr("Remove this number"));
    connect(remove, &QAbstractButton::clicked, this, [this, row] {
        std::erase_if(m_ids, [row](const IdRow& other) { return other.row == row; });
        row->hide();
        row->deleteLater();
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scheme, 1);
    layout->addWidget(value, 1);
    layout->addWidget(remove);
    m_idRows->addWidget(row);
    m_ids.push_back({row, scheme, value, id.source});
}

void StudentForm::addGuardian(const Guardian& guardian)
{
    auto* row = new QWidget(this);
    GuardianRow fields{
        row,
        guardian.id,
        lineEdit(row, fieldText(RosterField::GuardianName), guardian.name),
        lineEdit(row, fieldText(RosterField::GuardianRelationship), guardian.relationship),
        lineEdit(row, fieldText(RosterField::GuardianEmail), guardian.email),
        lineEdit(row, fieldText(RosterField::GuardianPhone), guardian.phone)};
    QAbstractButton* remove = quietButton(row, tr("Remove"));
    remove->setAccessibleName(tr("Remove this guardian"));
    connect(remove, &QAbstractButton::clicked, this, [this, row] {
        std::erase_if(m_guardians, [row](const GuardianRow& other) { return other.row == row; });
        row->hide();
        row->deleteLater();
    });
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    for (QLineEdit* field : {fields.name, fields.relationship, fields.email, fields.phone}) {
        layout->addWidget(field);
    }
    layout->addWidget(remove, 0, Qt::AlignTrailing);
    m_guardianRows->addWidget(row);
    m_guardians.push_back(fields);
}

void StudentForm::edit(const Student& student)
{
    m_student = student;
    for (const NameField& field : m_fields) {
        field.field->setText(toQt(student.*(field.member)));
    }
    m_birthDate->setText(student.birthDate ? toQt(student.birthDate->toIso()) : QString());
    fillLanguages(*m_sheetLanguage, tr("As the program"), student.sheetLanguage);
    fillLanguages(*m_secondLanguage, tr("None"), student.secondSheetLanguage);
    for (const IdRow& row : m_ids) {
        row.row->hide();
        row.row->deleteLater();
    }
    for (const GuardianRow& row : m_guardians) {
        row.row->hide();
        row.row->deleteLater();
    }
    m_ids.clear();
    m_guardians.clear();
    for (const SchoolId& id : student.ids) {
        addId(id);
    }
    for (const Guardian& guardian : student.guardians) {
        addGuardian(guardian);
    }
    m_message->hide();
    m_fields.front().field->setFocus();
}

bool StudentForm::hasBirthDate() const
{
    return !m_birthDate->text().trimmed().isEmpty();
}

Student StudentForm::student() const
{
    Student student = m_student;
    for (const NameField& field : m_fields) {
        student.*(field.member) = singleLine(toCore(field.field->text()));
    }
    student.birthDate =
        hasBirthDate() ? Date::fromIso(toCore(m_birthDate->text().trimmed())) : std::nullopt;
    student.sheetLanguage = toCore(m_sheetLanguage->currentData().toString());
    student.secondSheetLanguage = toCore(m_secondLanguage->currentData().toString());
    student.ids.clear();
    for (const IdRow& row : m_ids) {
        const std::string value = singleLine(toCore(row.value->text()));
        if (!value.empty()) {
            student.ids.push_back(
                {static_cast<IdScheme>(row.scheme->currentData().toInt()), row.source, value});
        }
    }
    student.guardians.clear();
    for (const GuardianRow& row : m_guardians) {
        const Guardian guardian{
            row.id, singleLine(toCore(row.name->text())), singleLine(toCore(row.email->text())),
            singleLine(toCore(row.phone->text())), singleLine(toCore(row.relationship->text()))};
        const bool isEmpty = guardian.name.empty() && guardian.email.empty() &&
                             guardian.phone.empty() && guardian.relationship.empty();
        if (!isEmpty) {
            student.guardians.push_back(guardian);
        }
    }
    return student;
}

bool StudentForm::isTyped() const
{
    const Student written = student();
    const bool isUsable = !(written.familyName.empty() && written.givenName.empty()) &&
                          (!hasBirthDate() || written.birthDate);
    return isUsable && written != m_student;
}

void StudentForm::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->show();
}

void StudentForm::trySave()
{
    const Student written = student();
    if (written.familyName.empty() && written.givenName.empty()) {
        say(tr("A student needs a given name or a family name. Nothing was changed."));
        m_fields.front().field->setFocus();
    } else if (hasBirthDate() && !written.birthDate) {
        say(messageFor(Error{ErrorCode::InvalidDate, toCore(m_birthDate->text()), {}, {}}));
        m_birthDate->setFocus();
    } else {
        Q_EMIT saveWanted();
    }
}

void StudentForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveWanted();
    } else if (isEnter) {
        trySave();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace trellis::ui
