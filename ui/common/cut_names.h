// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Sentences with names in them that have too little room.
#pragma once

#include <QString>

#include <functional>

class QFontMetrics;

namespace trellis::ui {

/// Of letters; longer ones stand in no dictionary.
inline constexpr int kLongestWord = 40;

/// Makes the longest names of a sentence shorter in their middle until all of it fits, so that what
/// is said about them stands there whole: "Rate Maria G…astro, 10 Model: Capable". A name is what
/// named() has isolated; a sentence without any, or whose other words are too long, is cut where
/// that says most.
[[nodiscard]] QString withShortNames(const QString& sentence, const QFontMetrics& metrics,
                                     int width);
/// Of several sentences those that fit, from the first one on: the last one goes before a name in
/// another loses so much that a level among them would be cut.
[[nodiscard]] QString withFirstSentences(const QString& text, const QFontMetrics& metrics,
                                         int width);
/// The same for any room; what does not fit alone either is given back as it is.
[[nodiscard]] QString withFirstSentences(const QString& text,
                                         const std::function<bool(const QString& part)>& fits);
/// Without the last of several sentences; the only one stays.
[[nodiscard]] QString withoutLastSentence(const QString& text);
/// withShortNames for so many letters.
[[nodiscard]] QString withShortNames(const QString& sentence, int letters);
/// No word, nor part of one up to a hyphen, longer than so many letters, each that was cut in its
/// middle: for text that is wrapped there, of which one alone could ask for more room than there
/// is.
[[nodiscard]] QString withShortWords(const QString& text, int letters = kLongestWord);

} // namespace trellis::ui
