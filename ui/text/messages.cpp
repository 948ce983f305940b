// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/messages.h"

#include "core/storage/output_place.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <array>
#include <string_view>
#include <utility>

namespace trellis::ui {

namespace {

class Messages {
    Q_DECLARE_TR_FUNCTIONS(Messages)

public:
    Messages(const Error& error, TextFor target)
        : m_code(error.code), m_kind(error.detail),
          m_detail(named(withoutStop(error.detail), target)), m_where(named(error.where, target)),
          m_hasDetail(!error.detail.empty()), m_hasWhere(!error.where.empty()),
          m_isOfEnrollment(error.where == "enrollment")
    {
        for (const std::string& value : error.values) {
            m_values.append(named(withoutStop(value), target));
        }
    }

    [[nodiscard]] QString text() const
    {
        switch (m_code) {
        case ErrorCode::FileMissing:
            return tr("I cannot find %1. Check the name, or look where the file was moved to.")
                .arg(file());
        case ErrorCode::FileExists:
            if (m_kind == kStandsGradebook) {
                return tr("%1 is a gradebook, and it stays as it is. Nothing was written. Choose "
                          "another name.")
                    .arg(file());
            }
            return tr("There is something at %1 already, and it stays as it is. Choose another "
                      "name.")
                .arg(file());
        case ErrorCode::NoAccess:
            if (m_kind == "path too long") {
                return tr("The path of %1 is too long. Nothing was changed. Choose a folder nearer "
                          "to the top, or shorter names.")
                    .arg(file());
            }
            return tr("I am not allowed to use %1. Nothing was changed. Choose another place, or "
                      "ask who may open it.")
                .arg(file());
        case ErrorCode::NotAGradebook:
            return paragraph(
                {look().isEmpty()
                     ? tr("%1 is not a gradebook.").arg(file())
                     : tr("%1 is not a gradebook; it looks like %2.").arg(file(), look()),
                 tr("It stays as it is. Choose a file made with Trellis.")});
        case ErrorCode::NewerFile:
            return paragraph(
                {tr("%1 was written by a newer Trellis and stays as it is.").arg(file()),
                 m_hasDetail ? tr("Version %1 or later opens it.").arg(m_detail)
                             : tr("A newer version opens it.")});
        case ErrorCode::Damaged:
            return tr("Part of %1 cannot be read%2. It stays as it is. Open a backup of it "
                      "instead.")
                .arg(file(), detailInBrackets());
        case ErrorCode::InUse:
            return tr("Another program is writing to %1. Nothing was changed. Try again in a "
                      "moment.")
                .arg(file());
        case ErrorCode::ReadOnly:
            if (m_kind == "unfinished") {
                return tr("%1 was left in the middle of a change, which can only be ended where "
                          "you may write. Copy it there together with the file beside it that is "
                          "named like it and ends in -journal, and open the copy.")
                    .arg(file());
            }
            return tr("You can look at %1, but not change it. To change it, copy it to a place "
                      "where you may write, and open the copy.")
                .arg(file());
        case ErrorCode::DiskFull:
            return tr("There is no room left for %1. What was saved before is safe; this change is "
                      "not. Make room on the disk and try again.")
                .arg(file());
        case ErrorCode::FileGone:
            return tr("I cannot reach %1 (stick removed, file moved?). What was saved before is "
                      "safe; this change is not. Put the file back and open it again.")
                .arg(file());
        case ErrorCode::FileTrouble:
            return tr("I could not use %1%2. What was saved before is safe. Try again, or try "
                      "another place.")
                .arg(file(), detailInBrackets());
        case ErrorCode::UnknownCourse:
            return paragraph(
                {tr("There is no course named %1 in this gradebook.").arg(m_detail), thoseThere()});
        case ErrorCode::UnknownClass:
            return paragraph(
                {tr("There is no class named %1 in this gradebook.").arg(m_detail), thoseThere()});
        case ErrorCode::UnknownStudent:
            return !m_hasDetail ? takenOut()
                                : tr("No student here has the name or number %1. Check the "
                                     "spelling, or use the "
                                     "student number.")
                                      .arg(m_detail);
        case ErrorCode::UnknownOutcome:
            return !m_hasDetail
                       ? takenOut()
                       : paragraph({tr("There is no outcome %1 in this course.").arg(m_detail),
                                    thoseThere()});
        case ErrorCode::UnknownCategory:
            return paragraph(
                {tr("There is no category named %1 in this course.").arg(m_detail), thoseThere()});
        case ErrorCode::UnknownLevel:
            return !m_hasDetail
                       ? takenOut()
                       : paragraph({tr("%1 is not a level here.").arg(m_detail), levels()});
        case ErrorCode::UnknownActivity:
            return tr("There is no activity named %1 on that day. Check its title and its date.")
                .arg(m_detail);
        case ErrorCode::Ambiguous:
            return tr("More than one fits %1. Say which one: %2.").arg(m_detail, values());
        case ErrorCode::InvalidDate:
            return tr("There is no day %1. Write a date as year-month-day, such as 2026-11-21.")
                .arg(m_detail);
        case ErrorCode::InvalidValue:
            return paragraph({m_hasWhere ? tr("I cannot use %1 for %2.").arg(m_detail, m_where)
                                         : tr("I cannot use %1 here.").arg(m_detail),
                              whatWorks()});
        case ErrorCode::MissingValue:
            return m_hasWhere ? tr("Something is still missing: %1. Fill it in and try again.")
                                    .arg(m_where)
                              : tr("Something is still missing. Fill it in and try again.");
        case ErrorCode::AlreadyThere:
            if (m_isOfEnrollment) {
                return tr("%1 is in that class already.").arg(m_detail);
            }
            return tr("%1 is there already%2. Nothing was changed.")
                .arg(m_detail, m_hasWhere ? tr(" (%1)").arg(m_where) : QString());
        case ErrorCode::NothingThere:
            return m_hasDetail ? tr("There is nothing to take back: %1.").arg(m_detail)
                               : tr("There is nothing to take back.");
        case ErrorCode::StillUsed:
            return tr("%1 is still used, so it stays. Take it out of outcomes and rules first.")
                .arg(m_detail);
        case ErrorCode::EmptyClass:
            return tr("%1 has no students yet. Import a roster or add a student first.")
                .arg(m_hasDetail ? m_detail : tr("This class"));
        case ErrorCode::NotEnrolled:
            return tr("%1 is not in %2. Add the student to the class first.")
                .arg(m_detail, m_hasWhere ? m_where : tr("this class"));
        case ErrorCode::RuleCountTooSmall:
            return tr("A rule asks for 1 outcome or more; %1 is too few.").arg(m_detail);
        case ErrorCode::RuleCountAbovePool:
            if (m_values.value(0) == QLatin1String("0")) {
                return tr("The rule asks for %1 outcomes, but there are none to count yet. Import "
                          "outcomes first.")
                    .arg(m_detail);
            }
            return tr("The rule asks for %1 outcomes, but there are %2%3. Ask for %2 at most.")
                .arg(m_detail, m_values.value(0),
                     m_values.size() > 1 ? tr(" (%1)").arg(m_values.at(1)) : QString());
        case ErrorCode::RulePercentOutOfRange:
            return tr("A share of outcomes is a whole number from 1 % to 100 %; %1 is not.")
                .arg(m_detail);
        case ErrorCode::RuleForeignOutcome:
            return tr("Outcome %1 belongs to another course. Name outcomes of this course.")
                .arg(m_detail);
        case ErrorCode::RuleOutcomeTwice:
            return tr("The rule names outcome %1 twice. Once is enough.").arg(m_detail);
        case ErrorCode::RuleLevelNotOnScale:
            return paragraph(
                {tr("The rule asks for %1, which is not a level of this course.").arg(m_detail),
                 levels()});
        case ErrorCode::RuleNotMet:
            return tr("%1 does not meet the credit rule yet, so no credit was confirmed.")
                .arg(m_detail);
        case ErrorCode::MethodParameter:
            return paragraph({m_hasWhere
                                  ? tr("The method %1 cannot work with %2.").arg(m_where, m_detail)
                                  : tr("The method cannot work with %1.").arg(m_detail),
                              whatNumbersWork()});
        case ErrorCode::ThresholdOrder:
            return paragraph({tr("Each level has to start higher than the level below it; with %1 "
                                 "one would not.")
                                  .arg(m_detail),
                              whatWorks()});
        case ErrorCode::ScaleSize:
            return tr("A scale has 2 to 6 levels; this one would have %1.").arg(m_detail);
        case ErrorCode::ScaleKeyTwice:
            if (m_hasWhere) {
                return tr("Two levels cannot share the name %1. Give each its own.").arg(m_detail);
            }
            return tr("Two levels cannot share the key %1. Give each its own letter.")
                .arg(m_detail);
        case ErrorCode::ScaleKeyInvalid:
            return tr("The key of a level is one letter, or the number of its place counted from "
                      "the "
                      "lowest; %1 is not.")
                .arg(m_detail);
        case ErrorCode::ScaleCreditLevel:
            return tr("Credit cannot start at %1. Choose a level of the scale above the lowest.")
                .arg(m_detail);
        case ErrorCode::ScaleLevelInUse:
            return tr("Level %1 is in use%2. Say which level its marks become.")
                .arg(m_detail,
                     m_values.isEmpty() ? QString() : tr(" (marks: %1)").arg(m_values.first()));
        case ErrorCode::NothingToUndo:
            return tr("Nothing is left to undo.");
        case ErrorCode::NothingToRedo:
            return tr("Nothing is left to redo.");
        case ErrorCode::ChangedSince:
            return m_hasDetail
                       ? tr("A later change builds on this one. Take back the later one first.")
                       : takenOut();
        case ErrorCode::Erased:
            return tr("This cannot be taken back: it is about somebody who was erased for good.");
        case ErrorCode::NotText:
            return paragraph(
                {look().isEmpty()
                     ? tr("I cannot read a list in %1.").arg(file())
                     : tr("I cannot read a list in %1: it looks like %2.").arg(file(), look()),
                 tr("Save the list as CSV and choose that file.")});
        case ErrorCode::EmptyInput:
            return tr("There is nothing in %1. Export the list again and choose the new file.")
                .arg(file());
        case ErrorCode::TooLarge:
            return tr("%1 is too large for a list of students%2%3. Choose the export of one class.")
                .arg(file(), detailInBrackets(),
                     m_values.isEmpty() ? QString()
                                        : tr("; I read up to %1").arg(m_values.first()));
        case ErrorCode::OneLine:
            if (m_kind == "heading") {
                return tr("%1 has a heading and nobody under it. Export the list again with the "
                          "students in it.")
                    .arg(file());
            }
            return tr("Everything in %1 is on one line, so there are no rows to read. Export the "
                      "list again with one student a line.")
                .arg(file());
        case ErrorCode::UnknownEncoding:
            return paragraph({tr("I do not know the encoding %1.").arg(m_detail), whatWorks()});
        case ErrorCode::NoNameColumn:
            return m_values.isEmpty()
                       ? tr("%1 has no column I can read as names. Say which one holds them.")
                             .arg(file())
                       : tr("%1 has no column I can read as names. Say which of these holds them: "
                            "%2.")
                             .arg(file(), values());
        case ErrorCode::UnknownHeading:
            return paragraph({tr("No column has the heading %1.").arg(m_detail), thoseThere()});
        case ErrorCode::UnknownField:
            return paragraph({tr("A column cannot hold %1.").arg(m_detail), whatWorks()});
        case ErrorCode::RowsRefused:
            return tr("Some rows of %1 need a look first, so nothing was changed%2.")
                .arg(file(), byLine());
        case ErrorCode::ConflictRows:
            return tr("Some rows of %1 could mean more than one student, so nothing was changed%2.")
                .arg(file(), byLine());
        case ErrorCode::BadRow:
            return tr("Line %1 cannot be used: %2.").arg(m_where, m_detail);
        case ErrorCode::UnreadableRow:
            return unreadable();
        case ErrorCode::TwiceInFile:
            return tr("%1 comes twice in the file%2. Each may come once.")
                .arg(m_detail, m_values.isEmpty()
                                   ? QString()
                                   : tr(" (first on line %1)").arg(m_values.first()));
        case ErrorCode::TooLong:
            return tr("%1 is too long%2.")
                .arg(m_detail, m_values.isEmpty()
                                   ? QString()
                                   : tr("; the most is %1 characters").arg(m_values.first()));
        case ErrorCode::WorkTooLarge:
            return tr("%1 is larger than the 25 MB that a piece of work may have, so it was not "
                      "added. It stays where it is: add its title and where it is kept.")
                .arg(file());
        case ErrorCode::WorkUnread:
            if (m_kind == "cut off") {
                return tr("The end of the picture %1 is missing; it may have been copied in part. "
                          "Nothing was added, and the file is untouched. Copy it once more, or add "
                          "the title and where the work is kept.")
                    .arg(file());
            }
            return tr("The picture %1 cannot be shown; it may be damaged. Nothing was added. Take "
                      "the photo again, or add the title and where the work is kept.")
                .arg(file());
        case ErrorCode::WorkVanished:
            return tr("%1 is no longer where it was chosen, so it was not added. Put it back, or "
                      "choose it again.")
                .arg(file());
        case ErrorCode::PrerequisiteCircle:
            return tr("Outcome %1 would come before itself. Take it out of what comes before it.")
                .arg(m_detail);
        }
        return {};
    }

private:
    /// A reason that is a sentence itself loses its full stop inside ours.
    [[nodiscard]] static QString withoutStop(const std::string& text)
    {
        QString reason = toQt(text).trimmed();
        if (reason.endsWith(QLatin1Char('.')) && reason.contains(QLatin1Char(' '))) {
            reason.chop(1);
        }
        return reason;
    }

    /// What a file is instead, as core/storage and core/csv name it.
    [[nodiscard]] QString look() const
    {
        const std::array<std::pair<std::string_view, QString>, 13> looks{{
            {"empty", tr("an empty file")},
            {"folder", tr("a folder")},
            {"zip", tr("a ZIP file or a workbook")},
            {"archive", tr("an archive")},
            {"workbook", tr("a spreadsheet workbook")},
            {"document", tr("a document")},
            {"pdf", tr("a PDF")},
            {"picture", tr("a picture")},
            {"text", tr("text")},
            {"web page", tr("a web page")},
            {"gradebook", tr("a gradebook")},
            {"database", tr("a database of another program")},
            {"binary", tr("a file for a program, not text")},
        }};
        for (const auto& [name, words] : looks) {
            if (m_kind == name) {
                return words;
            }
        }
        return {};
    }

    [[nodiscard]] QString file() const { return m_hasWhere ? m_where : tr("the file"); }
    [[nodiscard]] QString values() const { return listed(m_values, 12); }

    [[nodiscard]] QString detailInBrackets() const
    {
        return m_hasDetail ? tr(" (%1)").arg(m_detail) : QString();
    }
    /// What another program or an undo has taken away has no name that could be said.
    [[nodiscard]] static QString takenOut()
    {
        return tr("What this belongs to was taken out of the gradebook meanwhile. Nothing was "
                  "changed.");
    }
    [[nodiscard]] QString thoseThere() const
    {
        return m_values.isEmpty() ? QString() : tr("There are: %1.").arg(values());
    }
    [[nodiscard]] QString whatWorks() const
    {
        return m_values.isEmpty() ? QString() : tr("What works: %1.").arg(values());
    }
    /// Of a lowest and a highest one, or of a lowest one and a word.
    [[nodiscard]] QString whatNumbersWork() const
    {
        if (m_values.size() != 2) {
            return whatWorks();
        }
        bool isNumber = false;
        QString(m_values.last()).remove(QChar(0x2068)).remove(QChar(0x2069)).toInt(&isNumber);
        return (isNumber ? tr("What works: %1 to %2.") : tr("What works: %1 or more, or %2."))
            .arg(m_values.first(), m_values.last());
    }
    [[nodiscard]] QString levels() const
    {
        return m_values.isEmpty() ? QString()
                                  : tr("Levels: %1.").arg(m_values.join(QLatin1Char(' ')));
    }
    [[nodiscard]] QString byLine() const
    {
        return m_values.isEmpty() ? QString() : tr(". By line: %1").arg(values());
    }

    [[nodiscard]] QString unreadable() const
    {
        if (m_kind == "TooManyFields") {
            return tr("The row has more cells than the heading. Put quotes around a text with "
                      "commas.");
        }
        if (m_kind == "UnterminatedQuote") {
            return tr("A quote is opened in this row and never closed. Close it or take it out.");
        }
        if (m_kind == "BadEncoding") {
            return tr("Some letters of this row cannot be read. Save the file again as UTF-8.");
        }
        return tr("This row cannot be read. Look for a quote that is out of place.");
    }

    ErrorCode m_code;
    std::string m_kind; ///< the detail where it is a name of ours and not shown
    QString m_detail;
    QString m_where;
    QStringList m_values;
    bool m_hasDetail;
    bool m_hasWhere;
    bool m_isOfEnrollment;
};

} // namespace

QString messageFor(const Error& error, TextFor target)
{
    return Messages(error, target).text();
}

} // namespace trellis::ui
