// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/conference.h"
#include "ui/common/quiet_list.h"

#include <string>
#include <vector>

namespace trellis::ui {

/// The phrases of a bank to tick: the program's own and the teacher's.
class PromptPicker : public QuietList {
    Q_OBJECT

public:
    explicit PromptPicker(PhraseBank bank, QWidget* parent = nullptr);

    /// The teacher's phrases of all banks, and the language of the sheet: those in another one say
    /// in which.
    void setPhrases(const std::vector<Phrase>& phrases, const std::string& language);
    /// Ticks those that the sheet asks. Without a signal.
    void setPrompts(const std::vector<ConferencePrompt>& prompts);
    /// Those that are ticked, in the order of the list; answers given before are kept.
    [[nodiscard]] std::vector<ConferencePrompt> prompts() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void promptsChanged();

private:
    void fill();
    [[nodiscard]] QString textOf(const ConferencePrompt& prompt) const;

    PhraseBank m_bank;
    std::vector<Phrase> m_phrases;
    std::string m_language;
    std::vector<ConferencePrompt> m_chosen;
    std::vector<ConferencePrompt> m_offered;
};

} // namespace trellis::ui
