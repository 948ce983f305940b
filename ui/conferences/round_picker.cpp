// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/round_picker.h"

#include "core/insight/conference_state.h"
#include "ui/common/plain_label.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

RoundPicker::RoundPicker(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_box(new QComboBox(this)), m_note(plainLabel(this))
{
    auto* label = new QLabel(tr("S&how"), this);
    label->setBuddy(m_box);
    m_box->setAccessibleName(tr("Conferences shown"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(24);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_box, 1);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(m_box, &QComboBox::currentIndexChanged, this, &RoundPicker::choose);
    connect(&m_document, &Document::changed, this, &RoundPicker::refresh);
    refresh();
}

bool RoundPicker::areAllCurrent(const ConferenceRound& round) const
{
    const ClassBook& book = m_document.book();
    const auto count =
        std::count_if(book.students.begin(), book.students.end(), [&](const StudentRecord& record) {
            const Conference* now =
                currentConference(record, book.schoolClass.id, m_document.today());
            return now != nullptr && round.has(now->id) &&
                   book.isEnrolledOn(record, m_document.today());
        });
    return static_cast<std::size_t>(count) == round.conferences.size();
}

void RoundPicker::refresh()
{
    m_rounds.clear();
    if (m_document.hasBook()) {
        m_rounds = conferenceRounds(m_document.book(), m_document.today());
        std::erase_if(m_rounds,
                      [this](const ConferenceRound& round) { return areAllCurrent(round); });
    }
    // The one that has any of those shown before.
    std::optional<ConferenceRound> kept;
    for (const ConferenceRound& round : m_rounds) {
        const bool isSame =
            m_round && std::any_of(m_round->conferences.begin(), m_round->conferences.end(),
                                   [&](ConferenceId id) { return round.has(id); });
        if (isSame) {
            kept = round;
        }
    }
    fill();
    setVisible(!m_rounds.empty());
    showRound(kept);
}

void RoundPicker::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(tr("Current conferences"));
    for (const ConferenceRound& round : m_rounds) {
        const QString days = roundText(round);
        m_box->addItem(round.withoutResults == 0
                           ? days
                           : tr("%1 \u00B7 %2 without results")
                                 .arg(days, QString::number(round.withoutResults)));
    }
}

void RoundPicker::choose(int index)
{
    showRound(index > 0 ? std::optional(m_rounds.at(static_cast<std::size_t>(index) - 1))
                        : std::nullopt);
}

void RoundPicker::showCurrent()
{
    showRound({});
}

void RoundPicker::showRoundOf(ConferenceId conference)
{
    const auto found =
        std::find_if(m_rounds.begin(), m_rounds.end(),
                     [conference](const ConferenceRound& round) { return round.has(conference); });
    showRound(found == m_rounds.end() ? std::nullopt : std::optional(*found));
}

void RoundPicker::showRound(const std::optional<ConferenceRound>& round)
{
    const QSignalBlocker quiet(m_box);
    const auto found = round ? std::find(m_rounds.begin(), m_rounds.end(), *round) : m_rounds.end();
    m_box->setCurrentIndex(
        found == m_rounds.end() ? 0 : static_cast<int>(found - m_rounds.begin()) + 1);
    m_note->setVisible(round.has_value());
    m_note->setText(round && round->first < m_document.today()
                        ? tr("Their sheets show what was recorded up to the day of each "
                             "conference, what was said and agreed there, and the work that is "
                             "ticked now.")
                        : tr("Their sheets show what is recorded now."));
    if (round != m_round) {
        m_round = round;
        Q_EMIT roundChanged();
    }
}

} // namespace trellis::ui
