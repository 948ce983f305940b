// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/spread_line.h"

#include "ui/common/flow_layout.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QPainter>

#include <cmath>

namespace trellis::ui {

/// One of them.
class CountPill : public QWidget {
public:
    using QWidget::QWidget;

    void setPill(const LevelPill& pill)
    {
        if (pill == m_pill) {
            return;
        }
        m_pill = pill;
        setAccessibleName(withoutIsolates(pill.text));
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr double kHigh = 1.4;
        return {static_cast<int>(std::ceil(pillWidth(m_pill, font()))) + 1,
                static_cast<int>(std::ceil(fontMetrics().height() * kHigh))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        LevelPill pill = m_pill;
        pill.text = withoutIdleIsolates(pill.text, layoutDirection());
        paintLevelPill(painter, rect(), pill, font(), tokensFor(palette()), layoutDirection());
    }

private:
    LevelPill m_pill;
};

SpreadLine::SpreadLine(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("How the class stands"));
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
}

void SpreadLine::show(const OutcomeSpread& spread, const Scale& scale)
{
    constexpr int kLongestName = 40;
    std::vector<LevelPill> pills;
    for (int rank = scale.topRank(); rank >= 1; --rank) {
        const QString name = toQt(scale.level(rank).name).simplified().left(kLongestName);
        pills.push_back(
            {LevelPill::Kind::Level, rank, scale.creditRank,
             tr("%1 %2", "how many, level")
                 .arg(QString::number(spread.atRank.at(static_cast<std::size_t>(rank - 1))),
                      named(name, TextFor::Screen)),
             false});
    }
    pills.push_back({LevelPill::Kind::NoEvidence, 0, scale.creditRank,
                     tr("%1 without a level yet").arg(spread.withoutLevel), false});
    if (spread.exempt > 0) {
        pills.push_back({LevelPill::Kind::Exempt, 0, scale.creditRank,
                         tr("%1 exempt").arg(spread.exempt), false});
    }
    while (m_pills.size() < pills.size()) {
        m_pills.push_back(new CountPill(this));
        layout()->addWidget(m_pills.back());
    }
    for (std::size_t i = 0; i < m_pills.size(); ++i) {
        if (i < pills.size()) {
            m_pills[i]->setPill(pills[i]);
        }
        m_pills[i]->setVisible(i < pills.size());
    }
}

} // namespace trellis::ui
