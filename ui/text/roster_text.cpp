// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/roster_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

namespace {

class RosterText {
    Q_DECLARE_TR_FUNCTIONS(RosterText)

public:
    static QString issue(const RosterIssue& issue, TextFor target)
    {
        const QString detail = named(issue.detail, target);
        switch (issue.kind) {
        case RosterIssueKind::UnterminatedQuote:
            return tr("A quote opens here and is never closed. I read it as a letter.");
        case RosterIssueKind::TextAfterQuote:
            return tr("There is text after a closing quote. I kept it.");
        case RosterIssueKind::StrayQuote:
            return tr("There is a quote inside a cell. I kept it.");
        case RosterIssueKind::NulByte:
            return tr("There is a character that means nothing. I left it out.");
        case RosterIssueKind::TooFewFields:
            return tr("This row has fewer cells than the heading.");
        case RosterIssueKind::TooManyFields:
            return tr("This row has more cells than the heading.");
        case RosterIssueKind::BadEncoding:
            return tr("Some letters cannot be read. Choose another encoding.");
        case RosterIssueKind::FieldTooLong:
            return tr("This cell is very long.");
        case RosterIssueKind::MissingName:
            return tr("This row has no name.");
        case RosterIssueKind::DuplicateKey:
            return tr("%1 appears in several rows.").arg(detail);
        case RosterIssueKind::GuessedName:
            return tr("I guessed where the family name begins in %1.").arg(detail);
        case RosterIssueKind::ShortenedNumber:
            return tr("%1 is a number that a spreadsheet has shortened. Export the list again "
                      "without opening it there.")
                .arg(detail);
        case RosterIssueKind::AmbiguousDate:
            return tr("%1 can be read as two days. Check the birth dates.").arg(detail);
        case RosterIssueKind::UnreadableDate:
            return tr("%1 is not a day I can read. I left it out.").arg(detail);
        }
        return {};
    }

    static QString skip(SkipReason reason)
    {
        switch (reason) {
        case SkipReason::Preamble:
            return tr("It stands above the heading.");
        case SkipReason::Footer:
            return tr("It looks like a total or a note at the end.");
        case SkipReason::PseudoRow:
            return tr("It is a row of the other program, not a student.");
        case SkipReason::RepeatedHeading:
            return tr("It repeats the heading.");
        case SkipReason::Blank:
            return tr("It is blank.");
        case SkipReason::NotAStudent:
            return tr("By its role it is not a student.");
        }
        return {};
    }

    static QString reason(RowReason reason)
    {
        switch (reason) {
        case RowReason::None:
            return {};
        case RowReason::TwoStudents:
            return tr("Its numbers belong to two different students.");
        case RowReason::SharedId:
            return tr("Another row has the same number and another name.");
        case RowReason::SharedStudent:
            return tr("Another row is the same student under another number.");
        case RowReason::RepeatedName:
            return tr("Another row has the same name.");
        case RowReason::OtherNumber:
            return tr("The same name, another number.");
        case RowReason::SeveralSameName:
            return tr("Several students have this name.");
        case RowReason::NumberWithoutZeros:
            return tr("The number is the same without the zeros in front.");
        case RowReason::SameName:
            return tr("A student of the class has the same name.");
        case RowReason::SameAddress:
            return tr("A student has the same e-mail address or login and another name.");
        case RowReason::MissingName:
            return tr("It has no name, and nobody has its number.");
        case RowReason::NotInClass:
            return tr("The student has left and was not in this class.");
        case RowReason::LeftOut:
            return tr("You left this row out.");
        case RowReason::OtherSection:
            return tr("It is of another class of the file.");
        case RowReason::BrokenRow:
            return tr("A quote in it is never closed, and it has more or fewer cells than the "
                      "others. Is this a student?");
        }
        return {};
    }

    static QString movedOut(const QString& who, std::ptrdiff_t ratings)
    {
        return tr("Moved %1 out of the class (%2).")
            .arg(who, tr("%n ratings kept", nullptr, static_cast<int>(ratings)));
    }
};

} // namespace

QString issueText(const RosterIssue& issue, TextFor target)
{
    return RosterText::issue(issue, target);
}

QString skipText(SkipReason reason)
{
    return RosterText::skip(reason);
}

QString reasonText(RowReason reason)
{
    return RosterText::reason(reason);
}

QString movedOutText(const QString& who, const std::vector<const StudentRecord*>& students)
{
    std::ptrdiff_t ratings = 0;
    for (const StudentRecord* record : students) {
        ratings += std::count_if(record->evidence.begin(), record->evidence.end(),
                                 [](const Evidence& e) { return !e.isWithdrawn; });
    }
    return RosterText::movedOut(who, ratings);
}

} // namespace trellis::ui
