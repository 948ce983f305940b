// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/text/messages.h"

#include <QRegularExpression>
#include <QSet>

using namespace trellis;
using namespace trellis::ui;

namespace {

// The last code of the list; a new one after it makes the compiler ask for its sentence.
constexpr int kLastCode = static_cast<int>(ErrorCode::WorkVanished);

Error example(int code)
{
    return {
        static_cast<ErrorCode>(code), "Period 3", "/home/ana/spanish.trellis", {"first", "two"}};
}

} // namespace

TEST_CASE("every kind of trouble has a sentence of its own", "[ui][text]")
{
    QSet<QString> seen;
    for (int code = 0; code <= kLastCode; ++code) {
        const QString text = messageFor(example(code), TextFor::Plain);
        CAPTURE(code, text.toStdString());
        CHECK(text.size() > 15);
        CHECK(text.endsWith(QLatin1Char('.')));
        CHECK(text.at(0) == text.at(0).toUpper());
        CHECK_FALSE(text.contains(QLatin1String("..")));
        CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("%\\d"))));
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    }
}

TEST_CASE("no sentence blames, shouts or speaks of errors", "[ui][text]")
{
    const QRegularExpression forbidden(QStringLiteral("error|invalid|oops|fail|illegal|wrong|!"),
                                       QRegularExpression::CaseInsensitiveOption);
    for (int code = 0; code <= kLastCode; ++code) {
        Error bare;
        bare.code = static_cast<ErrorCode>(code);
        for (const Error& error : {example(code), bare}) {
            const QString text = messageFor(error, TextFor::Plain);
            CAPTURE(text.toStdString());
            CHECK_FALSE(text.contains(forbidden));
            CHECK(text.endsWith(QLatin1Char('.')));
        }
    }
}

TEST_CASE("what lies between two numbers is not told as a list of them", "[ui][text]")
{
    const Error range{ErrorCode::MethodParameter, "0", "decaying", {"1", "99"}};
    CHECK(messageFor(range, TextFor::Plain).endsWith(QStringLiteral("What works: 1 to 99.")));
    CHECK(messageFor(range).contains(QStringLiteral("\u20681\u2069 to \u206899\u2069.")));
    const Error open{ErrorCode::MethodParameter, "0", "average", {"1", "all"}};
    CHECK(messageFor(open, TextFor::Plain)
              .endsWith(QStringLiteral("What works: 1 or more, or all.")));
}

TEST_CASE("names are isolated on the screen only", "[ui][text]")
{
    const Error error{ErrorCode::UnknownStudent, "\xD7\x93\xD7\xA0\xD7\x94", {}, {}};
    const QString screen = messageFor(error, TextFor::Screen);
    CHECK(screen.contains(QChar(0x2068)));
    CHECK(screen.count(QChar(0x2068)) == screen.count(QChar(0x2069)));
    const QString plain = messageFor(error, TextFor::Plain);
    CHECK_FALSE(plain.contains(QChar(0x2068)));
    CHECK_FALSE(plain.contains(QChar(0x2069)));
}

TEST_CASE("what a file is instead is said in words", "[ui][text]")
{
    for (const char* look : {"empty", "folder", "zip", "pdf", "picture", "text", "database"}) {
        const QString text =
            messageFor(Error{ErrorCode::NotAGradebook, look, "a.trellis", {}}, TextFor::Plain);
        CHECK(text.startsWith(QStringLiteral("a.trellis is not a gradebook; it looks like ")));
    }
    CHECK(messageFor(Error{ErrorCode::NotAGradebook, "unknown", "a.trellis", {}}, TextFor::Plain)
              .startsWith(QStringLiteral("a.trellis is not a gradebook. ")));
    CHECK(messageFor(Error{ErrorCode::NotText, "picture", "a.csv", {}}, TextFor::Plain)
              .contains(QStringLiteral("it looks like a picture.")));
}

TEST_CASE("a name that looks like a place for another stays as it is", "[ui][text]")
{
    const Error error{ErrorCode::NotEnrolled, "%2 100%1", "Period 3", {}};
    CHECK(messageFor(error, TextFor::Plain)
              .startsWith(QStringLiteral("%2 100%1 is not in Period 3.")));
}

TEST_CASE("a long list of reasons says how many more there are", "[ui][text]")
{
    Error error{ErrorCode::RowsRefused, {}, "marks.csv", {}};
    for (int line = 2; line < 42; ++line) {
        error.values.push_back(std::to_string(line) + ": there is no day 2026-02-30.");
    }
    const QString text = messageFor(error, TextFor::Plain);
    CHECK(text.contains(QStringLiteral("2: there is no day 2026-02-30, 3: ")));
    CHECK(text.endsWith(QStringLiteral("and 28 more.")));
}

TEST_CASE("a row that cannot be read says what to look for", "[ui][text]")
{
    for (const TextFor target : {TextFor::Screen, TextFor::Plain}) {
        const Error cells{ErrorCode::UnreadableRow, "TooManyFields", {}, {}};
        CHECK(messageFor(cells, target).contains(QLatin1String("more cells")));
        const Error quote{ErrorCode::UnreadableRow, "UnterminatedQuote", {}, {}};
        CHECK(messageFor(quote, target).contains(QLatin1String("quote")));
        const Error letters{ErrorCode::UnreadableRow, "BadEncoding", {}, {}};
        CHECK(messageFor(letters, target).contains(QLatin1String("UTF-8")));
    }
}

TEST_CASE("messages: a list with a heading alone is told from one without line breaks",
          "[ui][text]")
{
    const auto said = [](const char* detail) {
        return messageFor(Error{ErrorCode::OneLine, detail, "new.csv", {}});
    };
    CHECK(said("heading").contains(QStringLiteral("has a heading and nobody under it")));
    CHECK(said("").contains(QStringLiteral("is on one line")));
}
