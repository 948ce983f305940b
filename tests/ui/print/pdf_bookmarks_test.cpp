// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/print/pdf_bookmarks.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

using namespace trellis::test;
using namespace trellis::ui;

namespace {

QByteArray pdfOf(int pages, const QString& title = QStringLiteral("Conference sheets"))
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        QPainter painter(&writer);
        for (int page = 1; page <= pages; ++page) {
            if (page > 1) {
                writer.newPage();
            }
            painter.drawText(500, 500, QStringLiteral("This is page %1.").arg(page));
        }
    }
    return buffer.data();
}

/// "1 Ana Ruiz": each bookmark with its page counted from 1, as poppler lists them.
QStringList bookmarksIn(const std::filesystem::path& file)
{
    const ToolOutput xml =
        runTool(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"),
                                              QStringLiteral("-stdout"), pathOf(file)});
    static const QRegularExpression item(QStringLiteral("<item page=\"(\\d+)\">(.*)</item>"));
    QStringList found;
    for (auto match = item.globalMatch(xml.text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        found += one.captured(1) + QLatin1Char(' ') + one.captured(2);
    }
    return found;
}

} // namespace

TEST_CASE("bookmarks lead to their pages, in order, with names in every script",
          "[ui][print][bookmarks]")
{
    const TempFolder folder;
    const QByteArray pdf = pdfOf(5);
    const auto update = pdfBookmarkUpdate(
        pdf, {{QStringLiteral("Ana Ruiz (7)"), 0},
              {QStringLiteral("\u0644\u064A\u0644\u0649 \u062D\u062F\u0627\u062F"), 2},
              {QStringLiteral("\u9648\u5C0F\u660E \U00020BB7"), 4}});
    REQUIRE(update.has_value());
    const auto file = folder.file("sheets.pdf");
    writeBytes(file, (pdf + *update).toStdString());

    CHECK(bookmarksIn(file) ==
          QStringList{QStringLiteral("1 Ana Ruiz (7)"),
                      QStringLiteral("3 \u0644\u064A\u0644\u0649 \u062D\u062F\u0627\u062F"),
                      QStringLiteral("5 \u9648\u5C0F\u660E \U00020BB7")});
    const ToolOutput check =
        runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), pathOf(file)});
    INFO(check.text.toStdString());
    CHECK(check.ok);
}

TEST_CASE("a PDF with bookmarks keeps its pages, its words and its title", "[ui][print][bookmarks]")
{
    const TempFolder folder;
    const QByteArray pdf = pdfOf(3, QStringLiteral("Living Environment (B)"));
    const auto update = pdfBookmarkUpdate(pdf, {{QStringLiteral("Ana"), 1}});
    REQUIRE(update.has_value());
    const auto file = folder.file("sheets.pdf");
    writeBytes(file, (pdf + *update).toStdString());

    const QString info = runTool(QStringLiteral("pdfinfo"), {pathOf(file)}).text;
    CHECK(info.contains(QStringLiteral("Living Environment (B)")));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages: +3\n"))));
    const QString text =
        runTool(QStringLiteral("pdftotext"), {pathOf(file), QStringLiteral("-")}).text;
    CHECK(text.contains(QStringLiteral("This is page 3.")));
}

TEST_CASE("bookmarks of a whole school still meet the rules of the format",
          "[ui][print][bookmarks]")
{
    const TempFolder folder;
    constexpr int kPages = 300;
    const QByteArray pdf = pdfOf(kPages);
    std::vector<PdfBookmark> bookmarks;
    for (int page = 0; page < kPages; page += 2) {
        bookmarks.push_back({QStringLiteral("Student %1").arg(page), page});
    }
    const auto update = pdfBookmarkUpdate(pdf, bookmarks);
    REQUIRE(update.has_value());
    const auto file = folder.file("school.pdf");
    writeBytes(file, (pdf + *update).toStdString());
    CHECK(runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), pathOf(file)}).ok);
    CHECK(bookmarksIn(file).size() == kPages / 2);
    CHECK(bookmarksIn(file).back() == QStringLiteral("299 Student 298"));
}

TEST_CASE("without bookmarks nothing is added to a PDF", "[ui][print][bookmarks]")
{
    CHECK(pdfBookmarkUpdate(pdfOf(1), {}) == QByteArray());
}

TEST_CASE("bookmarks are refused for a page that is not there", "[ui][print][bookmarks]")
{
    const QByteArray pdf = pdfOf(2);
    CHECK_FALSE(pdfBookmarkUpdate(pdf, {{QStringLiteral("Ana"), 2}}).has_value());
    CHECK_FALSE(pdfBookmarkUpdate(pdf, {{QStringLiteral("Ana"), -1}}).has_value());
}

TEST_CASE("bookmarks are refused for what is no whole PDF", "[ui][print][bookmarks]")
{
    const std::vector<PdfBookmark> one = {{QStringLiteral("Ana"), 0}};
    const QByteArray pdf = pdfOf(2);
    CHECK_FALSE(pdfBookmarkUpdate({}, one).has_value());
    CHECK_FALSE(pdfBookmarkUpdate("startxref", one).has_value());
    CHECK_FALSE(pdfBookmarkUpdate("startxref\n99999999999999999999\n%%EOF\n", one).has_value());
    for (qsizetype length = 0; length < pdf.size() - 20; length += 97) {
        CHECK_FALSE(pdfBookmarkUpdate(pdf.left(length), one).has_value());
    }
    // A file that has a list already is not one that was just made.
    const QByteArray with = pdf + *pdfBookmarkUpdate(pdf, one);
    CHECK_FALSE(pdfBookmarkUpdate(with, one).has_value());
}
