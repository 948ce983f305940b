// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/prompt_picker.h"

#include "core/insight/offered_prompts.h"
#include "ui/common/quiet_list.h"
#include "ui/text/conference_text.h"
#include "ui/text/strings.h"

#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace trellis::ui {

PromptPicker::PromptPicker(PhraseBank bank, QWidget* parent) : QuietList(parent), m_bank(bank)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, &PromptPicker::promptsChanged,
            Qt::QueuedConnection);
    fill();
}

void PromptPicker::setPhrases(const std::vector<Phrase>& phrases, const std::string& language)
{
    m_phrases = phrases;
    m_language = language;
    fill();
}

QString PromptPicker::textOf(const ConferencePrompt& prompt) const
{
    const QString text = named(promptText(prompt), TextFor::Screen);
    const Phrase* foreign = foreignPhrase(prompt, m_phrases, m_language);
    return foreign == nullptr ? text : tr("%1 (%2)").arg(text, languageName(foreign->language));
}

void PromptPicker::setPrompts(const std::vector<ConferencePrompt>& prompts)
{
    m_chosen = prompts;
    fill();
}

void PromptPicker::fill()
{
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    m_offered = offeredPrompts(m_bank, m_phrases, m_language);
    const auto isAskedLike = [](const ConferencePrompt& prompt) {
        return [&prompt](const ConferencePrompt& other) { return other.asksLike(prompt); };
    };
    for (const ConferencePrompt& prompt : m_chosen) {
        // One that was taken out of the bank since is still asked.
        if (std::none_of(m_offered.begin(), m_offered.end(), isAskedLike(prompt))) {
            m_offered.push_back(prompt);
        }
    }
    clear();
    for (ConferencePrompt& prompt : m_offered) {
        const auto chosen = std::find_if(m_chosen.begin(), m_chosen.end(), isAskedLike(prompt));
        auto* item = new QListWidgetItem(textOf(prompt), this);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen != m_chosen.end() ? Qt::Checked : Qt::Unchecked);
        if (chosen != m_chosen.end()) {
            prompt.answer = chosen->answer;
        }
    }
    setCurrentRow(std::min(row, count() - 1));
    updateGeometry();
}

std::vector<ConferencePrompt> PromptPicker::prompts() const
{
    std::vector<ConferencePrompt> ticked;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            ticked.push_back(m_offered[static_cast<std::size_t>(row)]);
        }
    }
    return ticked;
}

QSize PromptPicker::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    constexpr int kMostRows = 8;
    return {fontMetrics().averageCharWidth() * 40,
            row * std::clamp(count(), 1, kMostRows) + 2 * frameWidth() + 4};
}

} // namespace trellis::ui
