// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/merge_words.h"

#include "core/mastery/credit.h"
#include "core/mastery/proficiency.h"
#include "core/mastery/standing.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

namespace {

class Consequences {
    Q_DECLARE_TR_FUNCTIONS(Consequences)

public:
    Consequences(const ClassBook& book, Date today) : m_book(book), m_today(today) {}

    QStringList ofMerge(const StudentRecord& keep, const StudentRecord& gone,
                        const ClassBook& then) const;
    /// Of a class in which only one of the two is; null is who is not.
    [[nodiscard]] QStringList ofOne(const StudentRecord* keep, const StudentRecord* gone,
                                    const ClassBook& then) const;
    /// Says in front which class it is about.
    [[nodiscard]] QString inClass(const QString& sentence) const;
    QStringList ofMove(const StudentRecord& record, const ClassMove& move, const ClassBook& target,
                       const ClassBook& then) const;

private:
    [[nodiscard]] static QString outcomeText(const Outcome& outcome)
    {
        return outcomeName(outcome);
    }
    [[nodiscard]] static QString levelText(const ClassBook& book, std::optional<int> rank)
    {
        return rank ? named(book.scale.level(*rank).name, TextFor::Screen) : tr("no level");
    }
    [[nodiscard]] QString creditText(const ClassBook& book, const StudentRecord& record) const;
    [[nodiscard]] QStringList levelChanges(const StudentRecord& keep, const StudentRecord& gone,
                                           const ClassBook& then,
                                           const StudentRecord& merged) const;
    [[nodiscard]] QStringList bothDecided(const StudentRecord& keep,
                                          const StudentRecord& gone) const;
    [[nodiscard]] static std::ptrdiff_t marks(const StudentRecord& record)
    {
        return std::count_if(record.evidence.begin(), record.evidence.end(),
                             [](const Evidence& e) { return !e.isWithdrawn; });
    }

    const ClassBook& m_book;
    Date m_today;
};

QString Consequences::creditText(const ClassBook& book, const StudentRecord& record) const
{
    const CreditStanding credit =
        creditStanding(book, record, proficiencies(book, record, m_today), m_today);
    return credit.needed ? tr("%1 of %2")
                               .arg(QString::number(credit.count.value_or(0)),
                                    QString::number(*credit.needed))
                         : QString();
}

QStringList Consequences::bothDecided(const StudentRecord& keep, const StudentRecord& gone) const
{
    QStringList sentences;
    for (const Outcome& outcome : m_book.outcomes) {
        const auto standing = [&](const StudentRecord& record) {
            return standingOn(std::span<const Decision>(record.decisions), m_today,
                              [&outcome](const Decision& d) { return d.outcome == outcome.id; });
        };
        const Decision* mine = standing(keep);
        const Decision* other = standing(gone);
        if (mine == nullptr || other == nullptr) {
            continue;
        }
        const bool isMineNewer =
            std::tie(mine->date, mine->enteredSeq) > std::tie(other->date, other->enteredSeq);
        const Decision& newer = isMineNewer ? *mine : *other;
        sentences.append(
            tr("Both have a decision on %1. The newer one stands: %2, %3.")
                .arg(outcomeText(outcome), levelText(m_book, newer.rank), shortDate(newer.date)));
    }
    return sentences;
}

QStringList Consequences::levelChanges(const StudentRecord& keep, const StudentRecord& gone,
                                       const ClassBook& then, const StudentRecord& merged) const
{
    QStringList sentences;
    const std::vector<Proficiency> mine = proficiencies(m_book, keep, m_today);
    const std::vector<Proficiency> others = proficiencies(m_book, gone, m_today);
    const std::vector<Proficiency> after = proficiencies(then, merged, m_today);
    for (std::size_t i = 0; i < m_book.outcomes.size() && i < after.size(); ++i) {
        const QString outcome = outcomeText(m_book.outcomes[i]);
        const QString now = levelText(then, after[i].rank);
        const bool isBoth = mine[i].rank && others[i].rank;
        if (isBoth && (mine[i].rank != after[i].rank || others[i].rank != after[i].rank)) {
            sentences.append(tr("%1: %2 and %3 become %4.")
                                 .arg(outcome, levelText(m_book, mine[i].rank),
                                      levelText(m_book, others[i].rank), now));
        } else if (!isBoth && mine[i].rank && mine[i].rank != after[i].rank) {
            sentences.append(
                tr("%1: %2 becomes %3.").arg(outcome, levelText(m_book, mine[i].rank), now));
        } else if (!isBoth && after[i].rank && mine[i].rank != after[i].rank) {
            sentences.append(tr("%1: %2 comes along.").arg(outcome, now));
        }
    }
    return sentences;
}

QStringList Consequences::ofMerge(const StudentRecord& keep, const StudentRecord& gone,
                                  const ClassBook& then) const
{
    QStringList sentences;
    sentences.append(tr("All ratings count: %1 and %2.")
                         .arg(QString::number(marks(keep)), QString::number(marks(gone))));
    const StudentRecord* merged = then.find(keep.student.id);
    if (merged == nullptr) {
        return sentences;
    }
    sentences += levelChanges(keep, gone, then, *merged);
    sentences += bothDecided(keep, gone);
    if (keep.ownRule && gone.ownRule) {
        sentences.append(
            tr("Both have a credit rule of their own. That of the kept record stays."));
    }
    const bool bothAwarded = !keep.awards.empty() && !gone.awards.empty();
    if (bothAwarded) {
        sentences.append(tr("Credit was confirmed for both. Both entries are kept."));
    }
    const QString creditNow = creditText(then, *merged);
    if (!creditNow.isEmpty()) {
        sentences.append(tr("Credit: %1 and %2 become %3.")
                             .arg(creditText(m_book, keep), creditText(m_book, gone), creditNow));
    }
    return sentences;
}

QStringList Consequences::ofOne(const StudentRecord* keep, const StudentRecord* gone,
                                const ClassBook& then) const
{
    if (keep == nullptr) {
        return gone == nullptr
                   ? QStringList()
                   : QStringList{tr("The kept record comes into this class, with %n ratings.",
                                    nullptr, static_cast<int>(marks(*gone)))};
    }
    // The other one may have marks of this course from another of its classes.
    const StudentRecord* merged = then.find(keep->student.id);
    const QStringList changes =
        merged == nullptr ? QStringList() : levelChanges(*keep, {}, then, *merged);
    return changes.isEmpty() ? QStringList{tr("No level changes.")} : changes;
}

QString Consequences::inClass(const QString& sentence) const
{
    return tr("%1, %2: %3")
        .arg(named(m_book.course.name, TextFor::Screen),
             named(m_book.schoolClass.name, TextFor::Screen), sentence);
}

QStringList Consequences::ofMove(const StudentRecord& record, const ClassMove& move,
                                 const ClassBook& target, const ClassBook& then) const
{
    QStringList sentences;
    const QString className = named(target.schoolClass.name, TextFor::Screen);
    sentences.append(move.isFromStart
                         ? tr("All of the time in %1 becomes time in %2.")
                               .arg(named(m_book.schoolClass.name, TextFor::Screen), className)
                         : tr("Moved out of %1 and into %2 on %3.")
                               .arg(named(m_book.schoolClass.name, TextFor::Screen), className,
                                    shortDate(move.date)));
    if (target.course.id == m_book.course.id) {
        sentences.append(tr("It is the same course: all %n ratings go along.", nullptr,
                            static_cast<int>(marks(record))));
        return sentences;
    }
    const StudentRecord* moved = then.find(record.student.id);
    if (moved == nullptr) {
        return sentences;
    }
    const std::vector<Proficiency> before = proficiencies(m_book, record, m_today);
    const std::vector<Proficiency> after = proficiencies(then, *moved, m_today);
    for (const auto& [from, to] : move.match.outcomes) {
        const auto i = m_book.indexOf(from);
        const auto j = then.indexOf(to);
        if (!i || !j || (!before[*i].rank && !after[*j].rank)) {
            continue;
        }
        const QString there = levelText(then, after[*j].rank);
        sentences.append(
            tr("%1 \u2192 %2: %3.")
                .arg(outcomeText(m_book.outcomes[*i]), outcomeText(then.outcomes[*j]), there));
    }
    const auto goes = marks(*moved) - [&] {
        const StudentRecord* there = target.find(record.student.id);
        return there == nullptr ? std::ptrdiff_t{0} : marks(*there);
    }();
    sentences.append(tr("%n ratings go along.", nullptr, static_cast<int>(goes)));
    QStringList staying;
    for (const Outcome& outcome : m_book.outcomes) {
        const bool isMatched =
            std::any_of(move.match.outcomes.begin(), move.match.outcomes.end(),
                        [&outcome](const auto& pair) { return pair.first == outcome.id; });
        if (!isMatched && !m_book.evidenceOf(record, outcome.id).empty()) {
            staying.append(outcomeText(outcome));
        }
    }
    const auto stays = static_cast<int>(marks(record) - goes);
    if (stays > 0) {
        sentences.append(
            staying.isEmpty()
                ? tr("%n ratings stay with %1: its levels have no match there.", nullptr, stays)
                      .arg(named(m_book.course.name, TextFor::Screen))
                : tr("%n ratings stay with %1, where their outcomes are: %2.", nullptr, stays)
                      .arg(named(m_book.course.name, TextFor::Screen), listed(staying)));
    }
    return sentences;
}

using Books = std::vector<ClassBook>;

Result<Books> booksOf(const Document& document, const std::vector<ClassId>& classes)
{
    Books books;
    for (const ClassId schoolClass : classes) {
        auto book = readClassBook(document.gradebook(), schoolClass);
        if (!book) {
            return book.error();
        }
        books.push_back(std::move(*book));
    }
    return books;
}

Result<Books> booksAfter(const Document& document, const std::vector<ClassId>& classes,
                         const std::function<Result<void>(Edit&)>& change)
{
    Books then;
    const auto rehearsed = document.gradebook().rehearse(change, [&]() -> Result<void> {
        auto books = booksOf(document, classes);
        if (!books) {
            return books.error();
        }
        then = std::move(*books);
        return {};
    });
    if (!rehearsed) {
        return rehearsed.error();
    }
    return then;
}

/// The class that is looked at, then every other one in which one of the two is or was.
Result<std::vector<ClassId>> classesOf(const Document& document, const StudentMerge& merge)
{
    std::vector<ClassId> classes{document.book().schoolClass.id};
    for (const StudentId student : {merge.keep, merge.gone}) {
        const auto more = readClassesOf(document.gradebook(), student);
        if (!more) {
            return more.error();
        }
        for (const ClassId one : *more) {
            if (std::find(classes.begin(), classes.end(), one) == classes.end()) {
                classes.push_back(one);
            }
        }
    }
    return classes;
}

} // namespace

Result<QStringList> mergeConsequences(const Document& document, const StudentMerge& merge)
{
    const ClassBook& book = document.book();
    const StudentRecord* keep = book.find(merge.keep);
    const StudentRecord* gone = book.find(merge.gone);
    if (keep == nullptr || gone == nullptr) {
        return Error{ErrorCode::UnknownStudent, merge.result.displayName(), {}, {}};
    }
    const auto classes = classesOf(document, merge);
    if (!classes) {
        return classes.error();
    }
    const auto now = booksOf(document, *classes);
    if (!now) {
        return now.error();
    }
    const auto then =
        booksAfter(document, *classes, [&](Edit& edit) { return writeMerge(edit, merge); });
    if (!then) {
        return then.error();
    }
    QStringList sentences{Consequences::tr("The record is %1 and goes by %2.")
                              .arg(named(merge.result.listName(), TextFor::Screen),
                                   named(merge.result.preferredName(), TextFor::Screen))};
    for (std::size_t i = 0; i < classes->size(); ++i) {
        const Consequences consequences((*now)[i], document.today());
        const StudentRecord* kept = (*now)[i].find(merge.keep);
        const StudentRecord* joined = (*now)[i].find(merge.gone);
        const QStringList here = kept == nullptr || joined == nullptr
                                     ? consequences.ofOne(kept, joined, (*then)[i])
                                     : consequences.ofMerge(*kept, *joined, (*then)[i]);
        for (const QString& sentence : here) {
            sentences.append(classes->size() == 1 ? sentence : consequences.inClass(sentence));
        }
    }
    return sentences;
}

Result<QStringList> moveConsequences(const Document& document, const ClassMove& move,
                                     const ClassBook& target)
{
    const ClassBook& book = document.book();
    const StudentRecord* record = book.find(move.student);
    if (record == nullptr) {
        return Error{ErrorCode::UnknownStudent, {}, {}, {}};
    }
    const auto then =
        booksAfter(document, {move.to}, [&](Edit& edit) { return writeClassMove(edit, move); });
    if (!then) {
        return then.error();
    }
    return Consequences(book, document.today()).ofMove(*record, move, target, then->front());
}

} // namespace trellis::ui
