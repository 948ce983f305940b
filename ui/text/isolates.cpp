// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/isolates.h"

#include "ui/text/strings.h"

#include <QGuiApplication>

#include <algorithm>

namespace trellis::ui {

namespace {

bool isIsolate(QChar c)
{
    return c == QChar(0x2068) || c == QChar(0x2069);
}

bool mayTurn(char32_t letter)
{
    switch (QChar::direction(letter)) {
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirES:
    case QChar::DirET:
    case QChar::DirCS:
    case QChar::DirB:
    case QChar::DirS:
    case QChar::DirWS:
    case QChar::DirON:
    case QChar::DirNSM:
    case QChar::DirBN:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return false;
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
        return true;
    }
    return true;
}

} // namespace

QString withoutIdleIsolates(const QString& text, Qt::LayoutDirection around)
{
    if (around == Qt::RightToLeft || std::none_of(text.begin(), text.end(), isIsolate)) {
        return text;
    }
    const QList<uint> letters = text.toUcs4();
    if (std::any_of(letters.begin(), letters.end(), mayTurn)) {
        return text;
    }
    QString without = text;
    without.removeIf(isIsolate);
    return without;
}

QString ownWord(std::string_view word)
{
    return withoutIdleIsolates(named(word, TextFor::Screen), QGuiApplication::layoutDirection());
}

QString withoutIsolates(QString text)
{
    return text.removeIf(isIsolate);
}

} // namespace trellis::ui
