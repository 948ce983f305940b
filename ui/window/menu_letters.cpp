// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/menu_letters.h"

#include <QAction>
#include <QSet>

namespace trellis::ui {

namespace {

constexpr QChar kMark(QLatin1Char('&'));

/// Where the mark of the letter stands, before what a menu shows at its other side; -1: nowhere.
qsizetype markIn(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size() && text.at(i) != QLatin1Char('\t'); ++i) {
        if (text.at(i) != kMark) {
            continue;
        }
        if (text.at(i + 1) != kMark) {
            return i;
        }
        ++i; // an ampersand that is meant
    }
    return -1;
}

/// Of a text without a mark: where one may stand that nobody has. Beginnings of words come first.
qsizetype freeLetter(const QString& text, const QSet<QChar>& taken)
{
    const qsizetype key = text.indexOf(QLatin1Char('\t'));
    const qsizetype end = key < 0 ? text.size() : key;
    for (const bool isWithin : {false, true}) {
        for (qsizetype i = 0; i < end; ++i) {
            const bool begins = i == 0 || !text.at(i - 1).isLetter();
            if (begins != isWithin && text.at(i).isLetter() &&
                !taken.contains(text.at(i).toUpper())) {
                return i;
            }
        }
    }
    return -1;
}

} // namespace

void tellLettersApart(const QList<QAction*>& entries)
{
    QSet<QChar> taken;
    QList<QAction*> others;
    for (QAction* entry : entries) {
        const QString text = entry->text();
        const qsizetype mark = markIn(text);
        if (mark < 0) {
            continue;
        }
        const QChar letter = text.at(mark + 1).toUpper();
        if (taken.contains(letter)) {
            others.append(entry);
        }
        taken.insert(letter);
    }
    for (QAction* entry : others) {
        QString text = entry->text();
        text.remove(markIn(text), 1);
        const qsizetype place = freeLetter(text, taken);
        if (place >= 0) {
            taken.insert(text.at(place).toUpper());
            text.insert(place, kMark);
        }
        entry->setText(text);
    }
}

} // namespace trellis::ui
