// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace trellis::ui {

namespace {

constexpr int kLongestShown = 300;
constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);

/// U+202A…U+202E and U+2066…U+2069; marks of a direction and joiners are letters of languages.
bool isEmbedding(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toCore(const QString& text)
{
    return text.toStdString();
}

QString named(const QString& text, TextFor target)
{
    QString line = text.simplified();
    if (line.size() > kLongestShown) {
        line.truncate(kLongestShown - 1);
        if (line.back().isHighSurrogate()) {
            line.chop(1);
        }
        line += QChar(0x2026);
    }
    // A name that turns what follows, or carries half of a pair, would do so to our words too.
    line.removeIf([](QChar c) { return isEmbedding(c) || c == QChar(0); });
    return target == TextFor::Plain ? line : kFirstStrongIsolate + line + kPopIsolate;
}

QString named(std::string_view text, TextFor target)
{
    return named(toQt(text), target);
}

QString listed(const QStringList& items, int atMost)
{
    const QString comma = QCoreApplication::translate("List", ", ");
    if (items.size() <= atMost) {
        return items.join(comma);
    }
    const QString rest = QString::number(items.size() - atMost);
    return QCoreApplication::translate("List", "%1 and %2 more")
        .arg(items.mid(0, atMost).join(comma), rest);
}

QString tooltipText(const QString& plain)
{
    return QStringLiteral("<qt>%1</qt>").arg(plain.toHtmlEscaped());
}

QString foldSign(bool isOpen)
{
    constexpr char16_t kDown = 0x25BE;
    constexpr char16_t kRight = 0x25B8;
    constexpr char16_t kLeft = 0x25C2;
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return QString(QChar(isOpen ? kDown : isMirrored ? kLeft : kRight));
}

QString plainText(const QString& menu)
{
    QString plain;
    const qsizetype key = menu.indexOf(QLatin1Char('\t')); // which a menu shows at its other side
    const qsizetype end = key < 0 ? menu.size() : key;
    for (qsizetype i = 0; i < end; ++i) {
        if (menu.at(i) == QLatin1Char('&')) {
            ++i; // the letter behind it, or a second ampersand
        }
        if (i < end) {
            plain += menu.at(i);
        }
    }
    if (plain.endsWith(QChar(0x2026))) {
        plain.chop(1);
    }
    return plain;
}

QString menuText(const QString& plain)
{
    return QString(plain).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace trellis::ui
