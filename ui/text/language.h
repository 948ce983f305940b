// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace trellis::ui {

/// The languages that the program has words in, as ISO 639-1 codes.
[[nodiscard]] QStringList languages();

/// Dates and numbers follow the language of the words, in the country's own way where it has one:
/// a sheet in English never says "Okt". Without a code, and for C and POSIX, the system's language
/// where there are words for it, else English.
/// Returns false, with nothing changed, where there are no words in the language asked for.
bool useLanguage(const QString& code = {});

/// The language of the program's words, which is the one a course is written in.
[[nodiscard]] std::string programLanguage();

} // namespace trellis::ui
