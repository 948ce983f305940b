// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <string>

namespace trellis::ui {

/// Has tr("%n marks", nullptr, n) say "1 mark" and "2 marks" from here on: the words are in the
/// source, their other form is in a translation. Wants an application, and may be called again.
void usePlurals();

/// The languages that the program has words in, as ISO 639-1 codes.
[[nodiscard]] QStringList languages();

/// English as it is written where the machine is: its own where it is English; elsewhere with days
/// in the order of the country. A sheet in English never says "Okt".
[[nodiscard]] QLocale englishFor(const QLocale& system);

/// Words, dates and numbers are in one language, these in the country's own way. Without a code,
/// and for C and POSIX, the system's language where there are words for it, else English. Returns
/// false, with nothing changed, where there are no words in the language asked for.
bool useLanguage(const QString& code = {});

/// The language of the program's words, which is the one a course is written in.
[[nodiscard]] std::string programLanguage();

} // namespace trellis::ui
