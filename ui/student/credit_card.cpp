// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/credit_card.h"

#include "core/insight/last_rise.h"
#include "core/mastery/credit.h"
#include "core/mastery/pool.h"
#include "core/report/credit_facts.h"
#include "core/report/name_order.h"
#include "ui/common/level_glyph.h"
#include "ui/common/text_label.h"
#include "ui/common/text_unit.h"
#include "ui/common/theme.h"
#include "ui/text/credit_text.h"
#include "ui/text/dates.h"
#include "ui/text/isolates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kHeadline = 1.4;
constexpr int kMostClosest = 3;
constexpr int kMostBoxes = 20;
constexpr double kBoxWidth = 16.0;
constexpr double kBoxHeight = 13.0;
constexpr double kBoxGap = 4.0;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CreditCard)
};

/// "4 Directions (Developing, up on Nov 2)"
QString closestText(const ClassBook& book, const Outcome& outcome, const Proficiency& level,
                    std::optional<Date> rise)
{
    const QString now =
        level.rank ? ownWord(book.scale.level(*level.rank).name) : Words::tr("no level yet");
    return rise ? Words::tr("%1 (%2, up on %3)").arg(outcomeName(outcome), now, shortDate(*rise))
                : Words::tr("%1 (%2)").arg(outcomeName(outcome), now);
}

QString toGoText(const QString& name, const CreditStanding& standing)
{
    switch (standing.standing) {
    case Standing::Earned:
        return Words::tr("Credit is earned.");
    case Standing::OutOfReach:
        return outOfReachText(name, standing);
    case Standing::NoRule:
        return {};
    case Standing::OneAway:
    case Standing::NotStarted:
    case Standing::OnTheWay:
        break;
    }
    // Enough of them, and still not those that are asked for: what is missing is said further on.
    if (standing.conditions.front().holds) {
        return {};
    }
    return standing.toGo ? Words::tr("%1 to go.").arg(*standing.toGo) : QString();
}

/// What else than the first condition is asked, and how that stands.
QString furtherText(const ClassBook& book, const Condition& condition,
                    const ConditionStanding& standing, const std::vector<Proficiency>& levels)
{
    const QString text = conditionText(book, condition);
    if (standing.holds) {
        return Words::tr("%1: done.").arg(text);
    }
    const auto* asked = std::get_if<std::vector<OutcomeId>>(&condition.pool);
    const bool isOne = asked != nullptr && asked->size() == 1 &&
                       rankAsked(book, condition) == book.scale.creditRank;
    const auto index = isOne ? book.indexOf(asked->front()) : std::nullopt;
    if (index && !levels.at(*index).isExempt()) {
        return Words::tr("Outcome %1 is still needed.")
            .arg(named(book.outcomes.at(*index).code, TextFor::Screen));
    }
    return Words::tr("%1: %2 missing.").arg(text, QString::number(standing.missing));
}

QString detailText(const ClassBook& book, const StudentRecord& record,
                   const CreditStanding& standing, const std::vector<Proficiency>& levels,
                   Date today)
{
    const Student& student = record.student;
    QStringList sentences;
    if (standing.award != nullptr) {
        sentences.append(
            Words::tr("Credit was confirmed on %1.").arg(dateWithYear(standing.award->date)));
        if (standing.stillMeets == false) {
            sentences.append(Words::tr("The rule is no longer met."));
        }
    }
    sentences.append(
        toGoText(named(nameInOrderOf(student, student.sheetLanguage), TextFor::Screen), standing));
    QStringList closest;
    for (const std::size_t i : standing.closest) {
        if (closest.size() < kMostClosest) {
            const Outcome& outcome = book.outcomes.at(i);
            closest.append(closestText(book, outcome, levels.at(i),
                                       roseLastOn(book, record, outcome.id, today)));
        }
    }
    if (!closest.isEmpty()) {
        sentences.append(Words::tr("Closest: %1.").arg(closest.join(QStringLiteral("; "))));
    }
    for (std::size_t i = 1; i < standing.conditions.size(); ++i) {
        sentences.append(
            furtherText(book, standing.rule.conditions.at(i), standing.conditions.at(i), levels));
    }
    if (standing.exempt > 0) {
        sentences.append(Words::tr("%n outcomes do not count.", nullptr, standing.exempt));
    }
    if (standing.hasOwnRule) {
        sentences.append(Words::tr("A rule of the student's own applies: %1.")
                             .arg(ruleText(book, standing.rule)));
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace

CreditBar::CreditBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CreditBar::setBoxes(int filled, int needed, int pool)
{
    m_filled = filled;
    m_needed = needed;
    m_pool = pool;
    setVisible(pool > 0 && pool <= kMostBoxes && needed > 0);
    setAccessibleName(
        tr("%1 of %2 boxes filled, %3 needed")
            .arg(QString::number(filled), QString::number(pool), QString::number(needed)));
    updateGeometry();
    update();
}

QSize CreditBar::sizeHint() const
{
    const double unit = textUnit(font());
    return {static_cast<int>((m_pool * (kBoxWidth + kBoxGap) + 2 * kBoxGap) * unit),
            static_cast<int>((kBoxHeight + 8) * unit)};
}

QSize CreditBar::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void CreditBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double usual = textUnit(font());
    const double unit = std::min(usual, usual * width() / std::max(1, sizeHint().width()));
    const double high = kBoxHeight * usual;
    const double top = (height() - high) / 2;
    double x = 0;
    const auto placed = [this](const QRectF& box) {
        return layoutDirection() == Qt::RightToLeft
                   ? QRectF(width() - box.right(), box.top(), box.width(), box.height())
                   : box;
    };
    for (int i = 0; i < m_pool; ++i) {
        const QRectF box = placed({x + 0.5, top + 0.5, kBoxWidth * unit - 1, high - 1});
        const bool isFilled = i < m_filled;
        const bool hasFill = isFilled && !tokens.isHighContrast;
        painter.setPen(QPen(hasFill ? tokens.capable.fill : tokens.borderStrong, 1));
        painter.setBrush(hasFill ? QBrush(tokens.capable.fill) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 2, 2);
        if (isFilled && tokens.isHighContrast) {
            const double side = std::min(box.width(), box.height()) - 3 * unit;
            QRectF square(0, 0, side, side);
            square.moveCenter(box.center());
            paintLevelGlyph(painter, square, levelGlyph(1, 1), tokens.text, tokens.base);
        }
        x += (kBoxWidth + kBoxGap) * unit;
        if (i + 1 == m_needed) {
            x += kBoxGap * unit;
            painter.fillRect(placed({x - kBoxGap * unit - 1, top - 3, 2 * unit, high + 6}),
                             tokens.text);
        }
    }
}

CreditCard::CreditCard(QWidget* parent)
    : Card(tr("Credit"), parent), m_headline(new TextLabel(kHeadline, TextLabel::Tone::Bold, this)),
      m_bar(new CreditBar(this)), m_detail(plainText(this))
{
    m_headline->setWordWrap(false);
    auto* headline = new QWidget(this);
    auto* line = new QHBoxLayout(headline);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_headline);
    line->addWidget(m_bar, 1);
    setHeadline(headline);
    body().addWidget(m_detail);
    body().addStretch(1);
}

void CreditCard::show(const ClassBook& book, const StudentRecord& record, Date today)
{
    const std::vector<Proficiency> levels = proficiencies(book, record, today);
    const CreditStanding standing = creditStanding(book, record, levels, today);
    if (standing.conditions.empty()) {
        m_headline->setText(tr("No credit rule yet"));
        m_bar->hide();
        m_detail->setText(tr("The Course screen sets one."));
        return;
    }
    const ConditionStanding& first = standing.conditions.front();
    const bool isEnoughOfThese = first.holds && standing.standing != Standing::Earned;
    m_headline->setText(isEnoughOfThese
                            ? tr("%1 of %2, and more is needed").arg(first.count).arg(first.needed)
                            : creditShortText(first.count, first.needed));
    m_bar->setBoxes(first.count, first.needed, first.poolSize);
    m_detail->setText(detailText(book, record, standing, levels, today));
}

} // namespace trellis::ui
