// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Words of a sheet as HTML. Those of ours are escaped, those of users too and isolated, so that
// nothing people wrote is ever markup.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/text/sheet_words.h"

#include <QString>

#include <vector>

namespace trellis::ui {

/// Text of a user, which may run in another direction; empty for none.
[[nodiscard]] QString theirs(const std::string& text);
/// The same of several lines.
[[nodiscard]] QString theirLines(const std::string& text);

/// Words of the course; those that are not there in the language of the page are said to be in the
/// course's own, so that a screen reader does not read them as if they were.
[[nodiscard]] QString ofCourse(const std::string& text, bool isInPageLanguage);

/// "rtl" or "ltr"
[[nodiscard]] QString directionOf(const SheetWords& words);

/// Writes words in the language of the page, the second language small behind them.
class WebWriter {
public:
    WebWriter(const SheetWords& words, const SheetWords* second, bool hasBloom)
        : m_words(words), m_second(second), m_hasBloom(hasBloom)
    {}

    [[nodiscard]] const SheetWords& words() const { return m_words; }
    [[nodiscard]] bool hasBloom() const { return m_hasBloom; }

    [[nodiscard]] QString say(const Saying& saying) const;
    /// What the words of a language say, in both; as HTML already.
    template <typename Say> [[nodiscard]] QString inBoth(const Say& inWords) const
    {
        return joined(inWords(m_words), m_second != nullptr ? inWords(*m_second) : QString());
    }
    /// A number other than 0 stands before it.
    [[nodiscard]] QString heading(int level, const Saying& saying, int number = 0) const;
    /// Of what has a number on paper, where sections follow an agenda.
    [[nodiscard]] QString headingWithoutNumber(int level, const Saying& saying) const;
    /// Nothing for no text.
    [[nodiscard]] static QString paragraph(const QString& html);
    [[nodiscard]] QString list(const std::vector<Saying>& sayings) const;
    /// To be ticked by hand.
    [[nodiscard]] QString ticks(const std::vector<Saying>& sayings,
                                const std::vector<bool>& areTicked = {}) const;
    /// What is asked with what was answered; a list entry to talk about where nothing was.
    [[nodiscard]] QString answer(const Saying& saying, const std::string& text) const;
    [[nodiscard]] QString answer(const QString& asked, const std::string& text) const;
    /// In both languages; the teacher's own words once.
    [[nodiscard]] QString prompt(const ConferencePrompt& prompt) const;
    /// "1 Welcome (1 min)" and what follows, in both languages.
    [[nodiscard]] QString agenda(const ConferenceSheet& sheet) const;

    /// HTML with what the second language says of it behind it.
    template <typename Say>
    [[nodiscard]] QString withSecond(const QString& first, const Say& inWords) const
    {
        return joined(first, m_second != nullptr ? inWords(*m_second) : QString());
    }

private:
    [[nodiscard]] QString both(const QString& first, const QString& second) const;
    [[nodiscard]] QString joined(const QString& first, const QString& second) const;

    const SheetWords& m_words;
    const SheetWords* m_second;
    bool m_hasBloom;
};

} // namespace trellis::ui
