// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/credit_text.h"

#include "core/mastery/pool.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

namespace {

/// "3", "3 and 9", "3, 5 and 9"
QString joined(const QStringList& items, const SheetWords& words)
{
    if (items.size() < 2) {
        return items.join(QString());
    }
    return words(Credit::tr("%1 and %2"))
        .arg(items.mid(0, items.size() - 1).join(words(Credit::tr(", "))), items.back());
}

bool isNumber(const QString& code)
{
    return !code.isEmpty() &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
}

QStringList shownCodes(const std::vector<std::string>& names, TextFor target)
{
    QStringList codes;
    for (const std::string& code : names) {
        // Digits cannot reorder a sentence, anything else may.
        codes += isNumber(toQt(code)) ? toQt(code) : named(code, target);
    }
    return codes;
}

/// "number 4"; a code that is no number stands for itself.
QString numbered(const std::vector<std::string>& names, const QString& codes,
                 const SheetWords& words)
{
    const bool areNumbers = std::all_of(names.begin(), names.end(),
                                        [](const auto& code) { return isNumber(toQt(code)); });
    if (!areNumbers) {
        return codes;
    }
    return names.size() == 1 ? words(Credit::tr("number %1")).arg(codes)
                             : words(Credit::tr("numbers %1")).arg(codes);
}

class Sentence {
public:
    Sentence(const CreditFacts& facts, TextFor target, const SheetWords& words)
        : m_f(facts), m_target(target), m_words(words)
    {}

    [[nodiscard]] QString text() const
    {
        switch (m_f.sentence) {
        case CreditSentence::None:
            return {};
        case CreditSentence::Met:
            return m_words(Credit::tr("I have %1 of the %2 I need. I have earned credit!"))
                .arg(m_f.count)
                .arg(m_f.needed);
        case CreditSentence::Above:
            return m_words(Credit::tr("I needed %1 and I have %2. I have earned credit!"))
                .arg(m_f.needed)
                .arg(m_f.count);
        case CreditSentence::Awarded:
            return m_words(Credit::tr("I have earned credit!"));
        case CreditSentence::OutOfReach:
            return m_words(Credit::tr("My teacher and I will plan how I finish."));
        case CreditSentence::JustStarting:
            return m_words(Credit::tr("I need %1 of these %2 for credit. I am just starting."))
                .arg(m_f.needed)
                .arg(m_f.ofThese);
        case CreditSentence::ToGo:
            return have() + QLatin1Char(' ') + m_words(Credit::tr("%n to go.", nullptr, m_f.toGo));
        case CreditSentence::AlsoNeed:
            return have() + alsoNeed();
        }
        return {};
    }

private:
    [[nodiscard]] QString have() const
    {
        return m_words(Credit::tr("I have %1 of the %2 I need for credit."))
            .arg(m_f.count)
            .arg(m_f.needed);
    }

    [[nodiscard]] QString alsoNeed() const
    {
        QString sentences;
        for (const AlsoNeeded& needed : m_f.also) {
            sentences += QLatin1Char(' ') + alsoNeed(needed);
        }
        return sentences;
    }

    [[nodiscard]] QString alsoNeed(const AlsoNeeded& needed) const
    {
        const QString codes = joined(shownCodes(needed.codes, m_target), m_words);
        const QString level = named(needed.level, m_target);
        if (!needed.asksCreditLevel && needed.needsEveryOne()) {
            return m_words(Credit::tr("I still need %1 on %2.")).arg(level, codes);
        }
        const QString more = QString::number(needed.missing);
        const QString asked =
            needed.asksCreditLevel ? more : m_words(Credit::tr("%1 at %2")).arg(more, level);
        switch (needed.pool) {
        case PoolKind::All:
            return needed.asksCreditLevel
                       ? m_words(Credit::tr("I also need %1 more.")).arg(more)
                       : m_words(Credit::tr("I also need %1 more at %2.")).arg(more, level);
        case PoolKind::Category:
            return needed.asksCreditLevel ? m_words(Credit::tr("I also need %1 more in %2."))
                                                .arg(more, named(needed.category, m_target))
                                          : m_words(Credit::tr("I also need %1 more at %2 in %3."))
                                                .arg(more, level, named(needed.category, m_target));
        case PoolKind::Named:
            return needed.needsEveryOne()
                       ? m_words(Credit::tr("I also need %1."))
                             .arg(numbered(needed.codes, codes, m_words))
                       : m_words(Credit::tr("I also need %1 of %2.")).arg(asked, codes);
        }
        return {};
    }

    const CreditFacts& m_f;
    TextFor m_target;
    const SheetWords& m_words;
};

class RuleWords {
    Q_DECLARE_TR_FUNCTIONS(CreditRule)

public:
    RuleWords(const ClassBook& book, TextFor target) : m_book(book), m_target(target) {}

    [[nodiscard]] QString condition(const Condition& condition, bool isFirst) const
    {
        const QString level =
            named(m_book.scale.level(rankAsked(m_book, condition)).name, m_target);
        const Asked asked = askedOf(condition);
        const auto* listed = std::get_if<std::vector<OutcomeId>>(&condition.pool);
        if (listed != nullptr && asked.isAll) {
            return required(condition, level, codes(*listed), isFirst);
        }
        return asked.isAll
                   ? tr("%1 on %2", "level, outcomes").arg(level, allOf(condition, asked.of))
                   : tr("%1 on at least %2 of %3", "level, how many, outcomes")
                         .arg(level,
                              condition.isPercent ? tr("%1 %").arg(condition.atLeast)
                                                  : QString::number(condition.atLeast),
                              poolOf(condition, asked.of));
    }

private:
    struct Asked {
        int of = 0;
        bool isAll = false;
    };

    [[nodiscard]] Asked askedOf(const Condition& condition) const
    {
        // Archived outcomes are in no pool, whenever that was.
        const Date lastDay = *Date::fromYmd(9999, 12, 31);
        const int of =
            static_cast<int>(trellis::poolOf(m_book, condition, nullptr, lastDay).size());
        return {of, condition.isPercent ? condition.atLeast == 100 : condition.atLeast >= of};
    }

    [[nodiscard]] QString required(const Condition& condition, const QString& level,
                                   const QStringList& codes, bool isFirst) const
    {
        const QString list = joined(codes, SheetWords::of({}));
        const auto count = static_cast<int>(codes.size());
        if (rankAsked(m_book, condition) != m_book.scale.creditRank) {
            return tr("%1 on outcomes %2", nullptr, count).arg(level, list);
        }
        return (isFirst ? tr("Outcomes %1 required", nullptr, count)
                        : tr("outcomes %1 required", nullptr, count))
            .arg(list);
    }

    [[nodiscard]] QString allOf(const Condition& condition, int of) const
    {
        if (const auto* id = std::get_if<CategoryId>(&condition.pool)) {
            return tr("everything in %1").arg(category(*id));
        }
        return tr("all %n outcomes", nullptr, of);
    }

    [[nodiscard]] QString poolOf(const Condition& condition, int of) const
    {
        if (const auto* id = std::get_if<CategoryId>(&condition.pool)) {
            return tr("%1 in %2").arg(of).arg(category(*id));
        }
        if (const auto* ids = std::get_if<std::vector<OutcomeId>>(&condition.pool)) {
            return tr("outcomes %1").arg(joined(codes(*ids), SheetWords::of({})));
        }
        return tr("%n outcomes", nullptr, of);
    }

    [[nodiscard]] QString category(CategoryId id) const
    {
        const Category* found = m_book.find(id);
        return found != nullptr ? named(found->name, m_target) : QString();
    }

    [[nodiscard]] QStringList codes(const std::vector<OutcomeId>& ids) const
    {
        QStringList list;
        for (const OutcomeId id : ids) {
            if (const auto index = m_book.indexOf(id)) {
                list += toQt(m_book.outcomes[*index].code);
            }
        }
        return list;
    }

    const ClassBook& m_book;
    TextFor m_target;
};

} // namespace

QString creditSentence(const CreditFacts& facts, TextFor target, const SheetWords& words)
{
    return Sentence(facts, target, words).text();
}

QString exemptSentence(const CreditFacts& facts, const SheetWords& words)
{
    return facts.exempt == 0
               ? QString()
               : words(Credit::tr("%n outcomes do not count for me.", nullptr, facts.exempt));
}

QString namedNeeds(const CreditFacts& facts, const SheetWords& words)
{
    std::vector<std::string> codes;
    for (const AlsoNeeded& needed : facts.also) {
        if (needed.pool == PoolKind::Named && needed.asksCreditLevel && needed.needsEveryOne()) {
            codes.insert(codes.end(), needed.codes.begin(), needed.codes.end());
        }
    }
    return codes.empty()
               ? QString()
               : numbered(codes, joined(shownCodes(codes, TextFor::Screen), words), words);
}

QString creditShortText(const CreditFacts& facts)
{
    return facts.sentence == CreditSentence::None ? QString()
                                                  : creditShortText(facts.count, facts.needed);
}

QString creditShortText(int count, int needed)
{
    const QString text = count > needed
                             ? QCoreApplication::translate("Credit", "%1, and %2 are needed")
                             : QCoreApplication::translate("Credit", "%1 of the %2 you need");
    return text.arg(count).arg(needed);
}

QStringList neededByName(const CreditFacts& facts)
{
    QStringList codes;
    for (const AlsoNeeded& needed : facts.also) {
        if (needed.pool == PoolKind::Named && needed.needsEveryOne()) {
            for (const std::string& code : needed.codes) {
                codes += named(code, TextFor::Screen);
            }
        }
    }
    return codes;
}

QString alsoNeededText(const CreditFacts& facts)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Credit", text); };
    QStringList parts;
    for (const AlsoNeeded& needed : facts.also) {
        QStringList codes;
        for (const std::string& code : needed.codes) {
            codes += named(code, TextFor::Screen);
        }
        const QString level = named(needed.level, TextFor::Screen);
        const QString list = codes.join(tr(", "));
        parts +=
            !needed.asksCreditLevel ? tr("needs %1 on %2").arg(level, list)
            : needed.pool == PoolKind::Category
                ? tr("needs %1 more in %2")
                      .arg(QString::number(needed.missing), named(needed.category, TextFor::Screen))
            : needed.needsEveryOne()
                ? tr("needs %1").arg(list)
                : tr("needs %1 of %2").arg(QString::number(needed.missing), list);
    }
    return parts.join(tr(", "));
}

QString standingText(Standing standing)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Credit", text); };
    switch (standing) {
    case Standing::NoRule:
        return tr("no rule yet");
    case Standing::Earned:
        return tr("earned");
    case Standing::OutOfReach:
        return tr("out of reach as set up");
    case Standing::OneAway:
        return tr("one away");
    case Standing::NotStarted:
        return tr("not started");
    case Standing::OnTheWay:
        return tr("on the way");
    }
    return {};
}

QString outOfReachText(const QString& name, const CreditStanding& standing)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Credit", text); };
    const auto failing =
        std::find_if(standing.conditions.begin(), standing.conditions.end(),
                     [](const ConditionStanding& one) { return one.isOutOfReach; });
    if (failing == standing.conditions.end()) {
        return {};
    }
    if (standing.exempt == 0) {
        return tr("%1 can reach %2; the rule asks for %3. Change the rule.")
            .arg(name, QString::number(failing->poolSize), QString::number(failing->needed));
    }
    const QString with = RuleWords::tr("With %n outcomes exempt", nullptr, standing.exempt);
    return tr("%1, %2 can reach %3; the rule asks for %4. Change the rule for %2, or end one "
              "exemption.")
        .arg(with, name, QString::number(failing->poolSize), QString::number(failing->needed));
}

QString ruleText(const ClassBook& book, const CreditRule& rule, TextFor target)
{
    const RuleWords words(book, target);
    QStringList parts;
    for (const Condition& condition : rule.conditions) {
        parts += words.condition(condition, parts.isEmpty());
    }
    return parts.join(QCoreApplication::translate("CreditRule", ", "));
}

QString conditionText(const ClassBook& book, const Condition& condition, TextFor target)
{
    return RuleWords(book, target).condition(condition, true);
}

} // namespace trellis::ui
