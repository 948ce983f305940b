// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/sheet_fonts.h"
#include "ui/text/sheet_words.h"

#include <type_traits>

namespace trellis::ui {

/// What gives way on a sheet so that it fits, and how large its kind is.
struct SheetLook {
    double outcomePoints = 12.0;
    bool isAgendaInOneLine = false;
    bool hasBloom = true;
    bool isSecondBeside = false; ///< a second language on the same line where both have room
    bool areLinesBeside = false; ///< the first line to write on begins behind its words
    bool areLinesFewer = false;  ///< one line for the reason why a piece of work was chosen
    double writingPitch = 7.2;   ///< between lines to write on. Units: millimetres
    TextStyle title{18.0, true};
    TextStyle student{14.0, true}; ///< smaller where two lines are not enough
    TextStyle heading{13.5, true};
    TextStyle second{8.5, false}; ///< of a heading and of whole sentences
    TextStyle name{10.5, true};   ///< on a further leaf
    TextStyle footer{8.0, false};

    [[nodiscard]] TextStyle outcome() const { return {outcomePoints, false}; }
    [[nodiscard]] TextStyle outcomeCode() const { return {outcomePoints, true}; }

    bool operator==(const SheetLook&) const = default;
};

/// What is said in one language or in two.
struct Spoken {
    QString first;
    QString second; ///< empty without a second language
};

/// What every block of a sheet is made with. Blocks are made from left to right; a sheet of a
/// language that runs the other way is mirrored when its blocks come onto the page.
struct SheetKit {
    const SheetFonts& fonts;
    const SheetWords& words;
    const SheetWords* second = nullptr; ///< a second language, said small under the first
    SheetLook look{};

    [[nodiscard]] QString say(const Saying& saying) const { return words(saying); }
    /// Empty without a second language.
    [[nodiscard]] QString also(const Saying& saying) const
    {
        return second != nullptr ? (*second)(saying) : QString();
    }
    [[nodiscard]] Spoken both(const Saying& saying) const { return {say(saying), also(saying)}; }
    /// What is said with the words of a language, in each of them.
    template <typename Say>
    [[nodiscard]] Spoken
    both(const Say& inWords) const requires std::is_invocable_v<Say, const SheetWords&>
    {
        return {inWords(words), second != nullptr ? inWords(*second) : QString()};
    }

    [[nodiscard]] const ShapedLine& line(const QString& text, TextStyle style) const
    {
        return fonts.line(directed(text), style);
    }
    [[nodiscard]] const std::vector<ShapedLine>& wrapped(const QString& text, TextStyle style,
                                                         double width) const
    {
        return fonts.wrapped(directed(text), style, width);
    }
    [[nodiscard]] double descent(TextStyle style) const { return fonts.descent(style); }

private:
    /// In an isolate that runs as the sheet does.
    [[nodiscard]] QString directed(const QString& text) const
    {
        return words.isRightToLeft() && !text.isEmpty() ? kRightToLeftIsolate + text + kPopIsolate
                                                        : text;
    }
};

} // namespace trellis::ui
