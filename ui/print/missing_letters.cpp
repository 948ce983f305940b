// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/missing_letters.h"

#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace trellis::ui {

namespace {

struct Fonts {
    Q_DECLARE_TR_FUNCTIONS(Fonts)
};

constexpr int kMostNamed = 6;

struct Hand {
    QChar::Script script;
    const char* name;
    const char* font;
};

constexpr std::array<Hand, 9> kHands{{
    {QChar::Script_Arabic, QT_TRANSLATE_NOOP("Fonts", "Arabic and Urdu letters"),
     "Noto Naskh Arabic"},
    {QChar::Script_Bengali, QT_TRANSLATE_NOOP("Fonts", "Bengali"), "Noto Sans Bengali"},
    {QChar::Script_Cyrillic, QT_TRANSLATE_NOOP("Fonts", "Russian letters"), "Noto Sans"},
    {QChar::Script_Devanagari, QT_TRANSLATE_NOOP("Fonts", "Devanagari, as of Hindi and Nepali"),
     "Noto Sans Devanagari"},
    {QChar::Script_Han, QT_TRANSLATE_NOOP("Fonts", "Chinese"), "Noto Sans CJK SC"},
    {QChar::Script_Hangul, QT_TRANSLATE_NOOP("Fonts", "Korean"), "Noto Sans CJK KR"},
    {QChar::Script_Hebrew, QT_TRANSLATE_NOOP("Fonts", "Hebrew"), "Noto Sans Hebrew"},
    {QChar::Script_Latin, QT_TRANSLATE_NOOP("Fonts", "letters with these accents"), "Noto Sans"},
    {QChar::Script_Thai, QT_TRANSLATE_NOOP("Fonts", "Thai"), "Noto Sans Thai"},
}};

const Hand* handOf(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    const auto* found = std::find_if(kHands.begin(), kHands.end(),
                                     [script](const Hand& hand) { return hand.script == script; });
    return found == kHands.end() ? nullptr : found;
}

/// "Bengali", "the sign U+1F33F"
QString nameOf(char32_t character)
{
    const Hand* hand = handOf(character);
    return hand != nullptr ? Fonts::tr(hand->name)
                           : Fonts::tr("the sign U+%1")
                                 .arg(QString::number(character, 16)
                                          .toUpper()
                                          .rightJustified(4, QLatin1Char('0')));
}

QString fontThatShows(char32_t character)
{
    const Hand* hand = handOf(character);
    return QString::fromLatin1(hand != nullptr ? hand->font : "Noto Sans Symbols 2");
}

/// The names of what is missing, by the font that shows it.
std::map<QString, QStringList> byFont(const std::set<char32_t>& characters)
{
    std::map<QString, QStringList> fonts;
    for (const char32_t character : characters) {
        QStringList& names = fonts[fontThatShows(character)];
        if (const QString name = nameOf(character); !names.contains(name)) {
            names += name;
        }
    }
    return fonts;
}

} // namespace

bool haveLetters(const std::set<char32_t>& characters)
{
    return std::any_of(characters.begin(), characters.end(),
                       [](char32_t one) { return QChar::isLetter(one); });
}

QString missingNames(const std::set<char32_t>& characters)
{
    QStringList all;
    for (const auto& [font, names] : byFont(characters)) {
        all += names;
    }
    return listed(all, kMostNamed);
}

QString fontAdvice(const std::set<char32_t>& characters)
{
    QStringList fonts;
    for (const auto& [font, names] : byFont(characters)) {
        fonts += font;
    }
    return Fonts::tr("Install fonts such as %1.", nullptr, static_cast<int>(fonts.size()))
        .arg(listed(fonts, kMostNamed));
}

QStringList missingTexts(const std::set<char32_t>& characters)
{
    QStringList texts;
    for (const auto& [font, names] : byFont(characters)) {
        texts += Fonts::tr("No font on this computer can show %1. Install a font such as %2.")
                     .arg(listed(names, kMostNamed), font);
    }
    return texts;
}

} // namespace trellis::ui
