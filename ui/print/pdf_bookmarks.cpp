// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/pdf_bookmarks.h"

#include <QByteArrayList>

#include <limits>

namespace trellis::ui {

namespace {

constexpr qsizetype kXrefEntry = 20; // bytes of one line of the table, by the standard

/// The number that stands at an offset, after white space.
std::optional<qsizetype> numberAt(const QByteArray& pdf, qsizetype at)
{
    while (at >= 0 && at < pdf.size() && (pdf[at] == ' ' || pdf[at] == '\n' || pdf[at] == '\r')) {
        ++at;
    }
    qsizetype value = 0;
    qsizetype end = at;
    for (; end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9'; ++end) {
        if (value > std::numeric_limits<int>::max()) {
            return std::nullopt;
        }
        value = value * 10 + (pdf[end] - '0');
    }
    return end > at ? std::optional(value) : std::nullopt;
}

/// The number behind a key of a dictionary: of "/Root 2 0 R" the 2.
std::optional<qsizetype> numberOf(const QByteArray& dictionary, const QByteArray& key)
{
    const qsizetype at = dictionary.indexOf(key + ' ');
    return at < 0 ? std::nullopt : numberAt(dictionary, at + key.size());
}

/// What is between the brackets "<<" and ">>" of the dictionary that starts at or after an offset
/// and before the word that ends it.
std::optional<QByteArray> dictionaryAt(const QByteArray& pdf, qsizetype at, const char* endWord)
{
    const qsizetype end = pdf.indexOf(endWord, at);
    const qsizetype open = pdf.indexOf("<<", at);
    const qsizetype close = end < 0 ? -1 : pdf.lastIndexOf(">>", end);
    if (open < 0 || close < open + 2) {
        return std::nullopt;
    }
    return pdf.mid(open + 2, close - open - 2);
}

/// The parts of a PDF that an update has to know.
class Layout {
public:
    [[nodiscard]] static std::optional<Layout> read(const QByteArray& pdf)
    {
        Layout layout;
        const qsizetype start = pdf.lastIndexOf("startxref");
        const auto xref = start < 0 ? std::nullopt : numberAt(pdf, start + 9);
        if (!xref || pdf.mid(*xref, 7) != "xref\n0 ") {
            return std::nullopt;
        }
        layout.m_xref = *xref;
        layout.m_firstEntry = pdf.indexOf('\n', *xref + 5) + 1;
        const qsizetype trailer = pdf.indexOf("trailer", *xref);
        const auto dictionary =
            trailer < 0 ? std::nullopt : dictionaryAt(pdf, trailer, "startxref");
        const auto size = dictionary ? numberOf(*dictionary, "/Size") : std::nullopt;
        const auto root = dictionary ? numberOf(*dictionary, "/Root") : std::nullopt;
        if (!size || !root || layout.m_firstEntry + *size * kXrefEntry > trailer) {
            return std::nullopt;
        }
        layout.m_size = *size;
        layout.m_root = *root;
        layout.m_info = numberOf(*dictionary, "/Info");
        return layout.readPages(pdf) ? std::optional(layout) : std::nullopt;
    }

    [[nodiscard]] qsizetype xref() const { return m_xref; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] qsizetype root() const { return m_root; }
    [[nodiscard]] std::optional<qsizetype> info() const { return m_info; }
    [[nodiscard]] const QByteArray& catalog() const { return m_catalog; }
    [[nodiscard]] const std::vector<qsizetype>& pages() const { return m_pages; }

private:
    [[nodiscard]] std::optional<QByteArray> object(const QByteArray& pdf, qsizetype number) const
    {
        if (number >= m_size) {
            return std::nullopt;
        }
        const auto offset = numberAt(pdf, m_firstEntry + number * kXrefEntry);
        return offset && *offset < pdf.size() ? dictionaryAt(pdf, *offset, "endobj") : std::nullopt;
    }

    [[nodiscard]] bool readPages(const QByteArray& pdf)
    {
        const auto catalog = object(pdf, m_root);
        const auto tree = catalog ? numberOf(*catalog, "/Pages") : std::nullopt;
        const auto pages = tree ? object(pdf, *tree) : std::nullopt;
        const qsizetype kids = pages ? pages->indexOf("/Kids") : -1;
        if (kids < 0 || catalog->contains("/Outlines")) {
            return false;
        }
        m_catalog = *catalog;
        const qsizetype open = pages->indexOf('[', kids) + 1;
        const qsizetype close = pages->indexOf(']', open);
        if (open == 0 || close < open) {
            return false;
        }
        const QByteArrayList words = pages->mid(open, close - open).simplified().split(' ');
        for (qsizetype i = 0; i + 2 < words.size(); i += 3) { // "6 0 R"
            m_pages.push_back(words[i].toLongLong());
        }
        return numberOf(*pages, "/Count") == static_cast<qsizetype>(m_pages.size());
    }

    qsizetype m_xref = 0;
    qsizetype m_firstEntry = 0;
    qsizetype m_size = 0; ///< one more than the last number of an object
    qsizetype m_root = 0;
    std::optional<qsizetype> m_info;
    QByteArray m_catalog;
    std::vector<qsizetype> m_pages; ///< numbers of the page objects, in order
};

QByteArray reference(qsizetype number)
{
    return QByteArray::number(number) + " 0 R";
}

/// A text as PDF has it outside of page contents: UTF-16 with its mark, in hexadecimal digits.
QByteArray textString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text) {
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return hex + '>';
}

QByteArray xrefEntry(qsizetype offset)
{
    return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
}

} // namespace

std::optional<QByteArray> pdfBookmarkUpdate(const QByteArray& pdf,
                                            const std::vector<PdfBookmark>& bookmarks)
{
    if (bookmarks.empty()) {
        return QByteArray();
    }
    const auto layout = Layout::read(pdf);
    if (!layout) {
        return std::nullopt;
    }
    QByteArray update = pdf.endsWith('\n') ? "" : "\n";
    const auto begin = [&](qsizetype number) {
        const qsizetype offset = pdf.size() + update.size();
        update += QByteArray::number(number) + " 0 obj\n<<\n";
        return offset;
    };
    const qsizetype outline = layout->size();
    const qsizetype first = outline + 1;
    const auto count = static_cast<qsizetype>(bookmarks.size());

    QByteArray entries;
    entries += xrefEntry(begin(outline));
    update += "/Type /Outlines\n/First " + reference(first) + "\n/Last " +
              reference(first + count - 1) + "\n/Count " + QByteArray::number(count) +
              "\n>>\nendobj\n";
    for (qsizetype i = 0; i < count; ++i) {
        const PdfBookmark& bookmark = bookmarks[static_cast<std::size_t>(i)];
        if (bookmark.page < 0 ||
            static_cast<std::size_t>(bookmark.page) >= layout->pages().size()) {
            return std::nullopt;
        }
        entries += xrefEntry(begin(first + i));
        update += "/Title " + textString(bookmark.title) + "\n/Parent " + reference(outline) + '\n';
        if (i > 0) {
            update += "/Prev " + reference(first + i - 1) + '\n';
        }
        if (i + 1 < count) {
            update += "/Next " + reference(first + i + 1) + '\n';
        }
        const qsizetype page = layout->pages()[static_cast<std::size_t>(bookmark.page)];
        update += "/Dest [" + reference(page) + " /Fit]\n>>\nendobj\n";
    }
    const QByteArray rootEntry = xrefEntry(begin(layout->root()));
    update += layout->catalog().trimmed() + "\n/Outlines " + reference(outline) +
              "\n/PageMode /UseOutlines\n>>\nendobj\n";

    const qsizetype xref = pdf.size() + update.size();
    update += "xref\n" + QByteArray::number(layout->root()) + " 1\n" + rootEntry;
    update += QByteArray::number(outline) + ' ' + QByteArray::number(count + 1) + '\n' + entries;
    update += "trailer\n<<\n/Size " + QByteArray::number(first + count) + "\n/Root " +
              reference(layout->root()) + '\n';
    if (layout->info()) {
        update += "/Info " + reference(*layout->info()) + '\n';
    }
    update += "/Prev " + QByteArray::number(layout->xref()) + "\n>>\nstartxref\n" +
              QByteArray::number(xref) + "\n%%EOF\n";
    return update;
}

} // namespace trellis::ui
