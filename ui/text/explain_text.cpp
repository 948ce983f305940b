// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/explain_text.h"

#include "ui/text/dates.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <string_view>

namespace trellis::ui {

namespace {

constexpr int kLongestTrail = 5;

QString number(double value)
{
    return QLocale().toString(roundedForDisplay(value), 'f', QLocale::FloatingPointShortest);
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)

public:
    Words(const ClassBook& book, const Explanation& explanation, TextFor target)
        : m_book(book), m_e(explanation), m_p(explanation.proficiency), m_target(target)
    {}

    [[nodiscard]] QString text() const
    {
        QStringList sentences;
        if (m_p.isExempt()) {
            sentences.append(exempt());
        }
        if (m_p.decision != nullptr) {
            sentences.append(decided());
            sentences.append(m_p.calculated.rank
                                 ? tr("By the marks alone \u2013 %1").arg(calculated())
                                 : calculated());
            if (m_p.newerEvidence) {
                sentences.append(tr("There is newer evidence."));
            }
        }
        if (m_p.decision == nullptr) {
            sentences.append(calculated());
        }
        return paragraph(sentences);
    }

    [[nodiscard]] QString next() const
    {
        if (m_e.next.empty()) {
            return {};
        }
        if (m_p.decision != nullptr) {
            return tr("Marks change nothing as long as the decision stands.");
        }
        if (std::all_of(m_e.next.begin(), m_e.next.end(),
                        [](const Explanation::Next& one) { return one.level == one.markRank; })) {
            return tr("The next mark would be the level.");
        }
        QStringList sentences;
        for (int rank = 1; rank <= m_book.scale.topRank(); ++rank) {
            QStringList marks;
            for (const Explanation::Next& next : m_e.next) {
                if (next.level == rank && next.level != m_p.calculated.rank) {
                    marks.append(level(next.markRank));
                }
            }
            if (!marks.isEmpty()) {
                sentences.append(
                    tr("A next %1 would make it %2.").arg(marks.join(tr(" or ")), level(rank)));
            }
        }
        return sentences.isEmpty() ? tr("One more mark would not change it.")
                                   : paragraph(sentences);
    }

    [[nodiscard]] QString trail() const
    {
        QStringList marks;
        const std::size_t skipped =
            m_e.steps.size() > kLongestTrail ? m_e.steps.size() - kLongestTrail : 0;
        if (skipped > 0) {
            marks.append(QString(QChar(0x2026)));
        }
        for (std::size_t i = skipped; i < m_e.steps.size(); ++i) {
            const Evidence& mark = *m_e.steps[i].evidence;
            marks.append(key(mark.rank) + QLatin1Char(' ') + shortDate(mark.date));
        }
        return marks.join(QStringLiteral(" \u2192 "));
    }

private:
    [[nodiscard]] QString level(int rank) const
    {
        return named(m_book.scale.level(rank).name, m_target);
    }
    [[nodiscard]] QString key(int rank) const
    {
        return named(m_book.scale.level(rank).key, m_target);
    }

    /// ": reason." or "."
    [[nodiscard]] QString reasonEnd(const std::string& reason) const
    {
        if (reason.empty()) {
            return tr(".");
        }
        const bool endsItself =
            std::string_view(".!?").find(reason.back()) != std::string_view::npos;
        return (endsItself ? tr(": %1") : tr(": %1.")).arg(named(reason, m_target));
    }

    [[nodiscard]] QString exempt() const
    {
        return tr("Exempt since %1%2 It does not count for credit.")
            .arg(shortDate(m_p.exemption->date), reasonEnd(m_p.exemption->reason));
    }

    [[nodiscard]] QString decided() const
    {
        return tr("%1, teacher's decision of %2%3")
            .arg(level(m_p.decision->rank), shortDate(m_p.decision->date),
                 reasonEnd(m_p.decision->reason));
    }

    [[nodiscard]] int marks() const { return m_p.calculated.marks; }

    /// "3 marks", "the last 3 of 5 marks"
    [[nodiscard]] QString ofMarks() const
    {
        const auto used = static_cast<int>(
            std::count_if(m_e.steps.begin(), m_e.steps.end(),
                          [](const Explanation::Step& step) { return step.isUsed; }));
        if (m_e.method.parameter && *m_e.method.parameter < marks() && used < marks()) {
            return tr("the last %1 of %n marks", nullptr, marks()).arg(*m_e.method.parameter);
        }
        return tr("%n marks", nullptr, marks());
    }

    [[nodiscard]] QString calculated() const
    {
        if (marks() == 0) {
            return tr("No evidence yet.");
        }
        if (!m_p.calculated.rank) {
            return tr("%1 of %n pieces: no level yet.", nullptr, m_p.minimum).arg(marks());
        }
        const QString name = level(*m_p.calculated.rank);
        const bool isOfMarks = m_e.method.method == Method::Latest ||
                               m_e.method.method == Method::Highest ||
                               m_e.method.method == Method::MostCommon;
        if (marks() == 1 && isOfMarks) {
            return tr("%1: the only mark.").arg(name);
        }
        switch (m_e.method.method) {
        case Method::Latest:
            return tr("%1: the latest of %2.").arg(name, ofMarks());
        case Method::Highest:
            return tr("%1: the highest of %2.").arg(name, ofMarks());
        case Method::MostCommon:
            return tr("%1: the most common of %2.").arg(name, ofMarks());
        case Method::Median:
            return withThreshold(tr("The median of %1 is %2").arg(ofMarks(), value()));
        case Method::Average:
            return withThreshold(tr("The average of %1 is %2").arg(ofMarks(), value()));
        case Method::WeightedLatest:
        case Method::Decaying:
            return withThreshold(weighted());
        case Method::TimesShown:
            return shown(tr("%n times", nullptr, timesAsked()),
                         tr("%n more %1 make it %1.", nullptr, m_e.stillNeeded));
        case Method::InARow:
            return shown(tr("%n times in a row", nullptr, timesAsked()),
                         tr("%n more %1 in a row make it %1.", nullptr, m_e.stillNeeded));
        }
        return {};
    }

    [[nodiscard]] QString value() const { return number(*m_p.calculated.value); }

    [[nodiscard]] QString weighted() const
    {
        const int newest = m_e.steps.back().evidence->rank;
        if (!m_e.before) {
            return tr("The only mark is %1").arg(newest);
        }
        const int weight = m_e.method.parameter.value_or(0);
        return tr("%1 % of %2 + %3 % of %4 = %5")
            .arg(QString::number(weight), QString::number(newest), QString::number(100 - weight),
                 number(*m_e.before), value());
    }

    [[nodiscard]] QString withThreshold(const QString& arithmetic) const
    {
        const int rank = *m_p.calculated.rank;
        if (m_e.threshold && rank > 1) {
            return tr("%1, and %2 starts at %3.")
                .arg(arithmetic, level(rank), number(*m_e.threshold));
        }
        return tr("%1: %2, since %3 starts at %4.")
            .arg(arithmetic, level(rank), level(rank + 1),
                 number(m_book.thresholds.at(static_cast<std::size_t>(rank - 1))));
    }

    [[nodiscard]] int timesAsked() const { return m_e.method.parameter.value_or(1); }

    /// Times shown and in a row.
    [[nodiscard]] QString shown(const QString& asked, const QString& more) const
    {
        const int rank = *m_p.calculated.rank;
        const int credit = m_book.scale.creditRank;
        const QString now =
            rank >= credit
                ? tr("%1: shown %2.").arg(level(rank), asked)
                : tr("%1: %2 is not shown %3 yet.").arg(level(rank), level(credit), asked);
        const int aim = std::max(credit, rank + 1);
        if (m_e.stillNeeded <= 0 || aim > m_book.scale.topRank()) {
            return now;
        }
        return paragraph({now, more.arg(level(aim))});
    }

    const ClassBook& m_book;
    const Explanation& m_e;
    const Proficiency& m_p;
    TextFor m_target;
};

} // namespace

QString explainText(const ClassBook& book, const Explanation& explanation, TextFor target)
{
    return Words(book, explanation, target).text();
}

QString nextMarkText(const ClassBook& book, const Explanation& explanation, TextFor target)
{
    return Words(book, explanation, target).next();
}

QString trailText(const ClassBook& book, const Explanation& explanation, TextFor target)
{
    return Words(book, explanation, target).trail();
}

} // namespace trellis::ui
