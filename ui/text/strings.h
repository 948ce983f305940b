// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Between the core's UTF-8 and Qt's text.
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace trellis::ui {

/// Where a sentence goes: onto a screen or sheet, or as plain text to a terminal or a program.
enum class TextFor : unsigned char { Screen, Plain };

[[nodiscard]] QString toQt(std::string_view text);
[[nodiscard]] std::string toCore(const QString& text);

/// A user's text inside a sentence of ours: one line, at most 300 characters, and on a screen
/// wrapped in U+2068…U+2069, so that a name in another direction does not reorder the sentence.
[[nodiscard]] QString named(std::string_view text, TextFor target);
[[nodiscard]] QString named(const QString& text, TextFor target);

/// "a, b, c and 4 more": a list in a sentence, at most this many spelled out.
[[nodiscard]] QString listed(const QStringList& items, int atMost = 6);

/// Plain text that a widget may take for markup, made safe for it. Tooltips guess markup.
[[nodiscard]] QString tooltipText(const QString& plain);

/// What stands before a heading whose rows can be folded away: points where reading goes on while
/// they are, down while they are shown.
[[nodiscard]] QString foldSign(bool isOpen);

/// The text of a menu without its mnemonic and the dots of what asks first.
[[nodiscard]] QString plainText(const QString& menu);

/// Plain text where an ampersand would become a mnemonic: menus, buttons, tabs.
[[nodiscard]] QString menuText(const QString& plain);

} // namespace trellis::ui
