// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/common/cut_names.h"
#include "ui/text/strings.h"

#include <QApplication>
#include <QFontMetrics>

using namespace trellis::ui;

namespace {

const QString kLong =
    QStringLiteral("Maria Guilhermina Esperanza de la Concepcion Montenegro-Castellanos y Castro");

QString rated(const QString& who)
{
    return QStringLiteral("Rate %1, %2: %3")
        .arg(named(who, TextFor::Screen),
             named(QStringLiteral("10 I can build a model of heredity and say what it leaves out"),
                   TextFor::Screen),
             named(QStringLiteral("Capable"), TextFor::Screen));
}

} // namespace

TEST_CASE("names: where there is too little room the level is whole and both names can be told",
          "[ui][common]")
{
    const QFontMetrics metrics(QApplication::font());
    const int width = metrics.averageCharWidth() * 60;
    const QString shown = withShortNames(rated(kLong), metrics, width);
    CHECK(metrics.horizontalAdvance(shown) <= width);
    CHECK(shown.endsWith(QStringLiteral(": \u2068Capable\u2069")));
    CHECK(shown.startsWith(QStringLiteral("Rate \u2068Maria ")));
    CHECK(shown.contains(QStringLiteral("Castro\u2069, \u206810 I can")));
    CHECK(shown.count(QChar(0x2026)) == 2);
    CHECK(shown.count(QChar(0x2068)) == shown.count(QChar(0x2069)));
}

TEST_CASE("names: the longest one gives way first, and what fits stays as it is", "[ui][common]")
{
    CHECK(withShortNames(rated(QStringLiteral("Al")), 500) == rated(QStringLiteral("Al")));
    const QString shown = withShortNames(rated(QStringLiteral("Al Roe")), 60);
    CHECK(shown.size() <= 60);
    CHECK(shown.startsWith(QStringLiteral("Rate \u2068Al Roe\u2069, \u206810 I can")));
    CHECK(shown.endsWith(QStringLiteral(": \u2068Capable\u2069")));
}

TEST_CASE("names: a sentence without any, or without any room, is cut as it always was",
          "[ui][common]")
{
    const QFontMetrics metrics(QApplication::font());
    const QString plain(200, QLatin1Char('x'));
    const int width = metrics.averageCharWidth() * 20;
    CHECK(withShortNames(plain, metrics, width).endsWith(QChar(0x2026)));
    CHECK(metrics.horizontalAdvance(withShortNames(rated(kLong), metrics, width)) <= width);
    CHECK(withShortNames(plain, 90).startsWith(QStringLiteral("xxx")));
    // Halves of a letter are never left.
    const QString flags =
        named(QString::fromUcs4(U"\U0001F1E6\U0001F1F7").repeated(40), TextFor::Screen);
    for (int letters = 20; letters < 40; ++letters) {
        const QString cut = withShortNames(flags, letters);
        CHECK(cut == QString::fromUtf8(cut.toUtf8()));
    }
}

TEST_CASE("names: the last sentences go before a level loses a letter", "[ui][common]")
{
    const QFontMetrics metrics(QApplication::font());
    const QString first = QStringLiteral("%1, teacher's decision of Nov 22: %2.")
                              .arg(named(QStringLiteral("Capable"), TextFor::Screen),
                                   named(QStringLiteral("seen. In a talk"), TextFor::Screen));
    const QString all = first + QStringLiteral(" By the marks alone %1. The next would be it.")
                                    .arg(named(QStringLiteral("Emerging"), TextFor::Screen));
    CHECK(withFirstSentences(all, metrics, metrics.horizontalAdvance(all) + 1) == all);
    for (int width = metrics.horizontalAdvance(all); width > metrics.averageCharWidth() * 48;
         width -= 5) {
        const QString shown = withFirstSentences(all, metrics, width);
        CAPTURE(shown.toStdString(), width);
        CHECK(metrics.horizontalAdvance(shown) <= width);
        CHECK(shown.startsWith(QStringLiteral("\u2068Capable\u2069, teacher's decision")));
        CHECK(shown.contains(QStringLiteral("Emerging")) ==
              shown.contains(QStringLiteral("By the marks alone")));
    }
}
