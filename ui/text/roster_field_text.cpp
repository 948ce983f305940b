// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/roster_field_text.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RosterField)
};

} // namespace

QString fieldText(RosterField field)
{
    switch (field) {
    case RosterField::SourcedId:
        return Words::tr("Id of the other program");
    case RosterField::StudentNumber:
        return Words::tr("Student number");
    case RosterField::StateId:
        return Words::tr("State number");
    case RosterField::LmsId:
        return Words::tr("Learning platform id");
    case RosterField::Username:
        return Words::tr("Login");
    case RosterField::Email:
        return Words::tr("E-mail");
    case RosterField::FamilyName:
        return Words::tr("Family name");
    case RosterField::FamilyName2:
        return Words::tr("Second family name");
    case RosterField::NamePrefix:
        return Words::tr("Name prefix");
    case RosterField::GivenName:
        return Words::tr("Given name");
    case RosterField::MiddleName:
        return Words::tr("Middle name");
    case RosterField::PreferredGivenName:
        return Words::tr("Preferred name");
    case RosterField::PreferredFamilyName:
        return Words::tr("Preferred family name");
    case RosterField::FullName:
        return Words::tr("Whole name");
    case RosterField::Section:
        return Words::tr("Section");
    case RosterField::GradeLevel:
        return Words::tr("Grade level");
    case RosterField::HomeLanguage:
        return Words::tr("Home language");
    case RosterField::BirthDate:
        return Words::tr("Birth date");
    case RosterField::Gender:
        return Words::tr("Gender (left out)");
    case RosterField::Pronouns:
        return Words::tr("Pronouns");
    case RosterField::Role:
        return Words::tr("Role");
    case RosterField::Status:
        return Words::tr("Status");
    case RosterField::Password:
        return Words::tr("Password (left out)");
    case RosterField::Notes:
        return Words::tr("Remark");
    case RosterField::GuardianName:
        return Words::tr("Guardian's name");
    case RosterField::GuardianEmail:
        return Words::tr("Guardian's e-mail");
    case RosterField::GuardianPhone:
        return Words::tr("Guardian's phone");
    case RosterField::GuardianRelationship:
        return Words::tr("Guardian is");
    case RosterField::GuardianGivenName:
        return Words::tr("Guardian's given name");
    case RosterField::GuardianFamilyName:
        return Words::tr("Guardian's family name");
    case RosterField::AgentIds:
        return Words::tr("Ids of guardians");
    case RosterField::Phone:
        return Words::tr("Phone");
    case RosterField::BareName:
        return Words::tr("Name");
    }
    return {};
}

} // namespace trellis::ui
