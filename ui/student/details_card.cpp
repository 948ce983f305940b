// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/details_card.h"

#include "core/exchange/roster_field.h"
#include "core/storage/edits/people.h"
#include "ui/common/text_label.h"
#include "ui/student/student_form.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/roster_field_text.h"
#include "ui/text/strings.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QHideEvent>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DetailsCard)
};

QString guardianText(const Guardian& guardian)
{
    QStringList parts;
    for (const std::string* part :
         {&guardian.name, &guardian.relationship, &guardian.email, &guardian.phone}) {
        if (!part->empty()) {
            parts.append(named(*part, TextFor::Screen));
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString detailsText(const Student& student)
{
    QStringList lines;
    const auto add = [&lines](const QString& what, const QString& value) {
        lines.append(Words::tr("%1: %2").arg(what, value));
    };
    const auto addText = [&add](RosterField field, const std::string& value) {
        if (!value.empty()) {
            add(fieldText(field), named(value, TextFor::Screen));
        }
    };
    addText(RosterField::GivenName, student.givenName);
    addText(RosterField::MiddleName, student.middleName);
    addText(RosterField::Pronouns, student.pronouns);
    if (student.birthDate) {
        add(fieldText(RosterField::BirthDate), dateWithYear(*student.birthDate));
    }
    if (!student.sheetLanguage.empty()) {
        add(Words::tr("Language of the sheet"), languageText(student.sheetLanguage));
    }
    if (!student.secondSheetLanguage.empty()) {
        add(Words::tr("Second language under it"), languageText(student.secondSheetLanguage));
    }
    for (const SchoolId& id : student.ids) {
        if (const auto field = rosterFieldFromName(idSchemeName(id.scheme))) {
            addText(*field, id.value);
        }
    }
    for (const Guardian& guardian : student.guardians) {
        add(Words::tr("Guardian"), guardianText(guardian));
    }
    addText(RosterField::Notes, student.notes);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

DetailsCard::DetailsCard(Document& document, QWidget* parent)
    : Card(tr("Names, numbers, guardians"), parent), m_document(document), m_text(plainText(this)),
      m_form(new StudentForm(this))
{
    QAbstractButton* button = quietButton(this, tr("Edit"));
    button->setAccessibleName(tr("Edit names, numbers and guardians"));
    connect(button, &QAbstractButton::clicked, this, &DetailsCard::edit);
    addAction(button);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body().addWidget(m_text);
    body().addWidget(m_form);
    m_form->hide();
    connect(&document, &Document::aboutToShowOther, this, &DetailsCard::commit);
    connect(m_form, &StudentForm::saveWanted, this, &DetailsCard::save);
    connect(m_form, &StudentForm::leaveWanted, this, [this] {
        leave();
        Q_EMIT left();
    });
}

void DetailsCard::show(const Student& student)
{
    leaveFor(student.id);
    m_student = student;
    m_text->setText(detailsText(student));
}

void DetailsCard::leaveFor(StudentId other)
{
    if (other != m_student.id) {
        commit();
        leave();
    }
}

void DetailsCard::edit()
{
    m_text->hide();
    m_form->show();
    m_form->edit(m_student);
    Q_EMIT opened();
}

void DetailsCard::leave()
{
    m_form->hide();
    m_text->show();
}

void DetailsCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    if (!event->spontaneous()) {
        commit();
    }
}

void DetailsCard::commit()
{
    if (m_form->isHidden() || !m_form->isTyped()) {
        return;
    }
    const Student written = m_form->student();
    leave(); // first: whoever follows the change may come back here
    m_document.editWhenWritable(changing(written));
}

// The name may move the student in every list, so everything is read again.
std::function<Result<Committed>(Gradebook&)> DetailsCard::changing(const Student& written)
{
    return [written](Gradebook& gradebook) { return editStudent(gradebook, written); };
}

void DetailsCard::save()
{
    if (m_document.edit(changing(m_form->student()))) {
        leave();
        Q_EMIT left();
    }
}

} // namespace trellis::ui
