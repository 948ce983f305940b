// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/map_signs.h"
#include "ui/print/class_papers/paper_pages.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <cmath>

namespace trellis::ui {

namespace {

constexpr double kNames = 48.0;
constexpr double kCredit = 21.0; // its words stand in several lines there
constexpr double kWidestCredit = 44.0;
constexpr double kLastSeen = 15.0;
constexpr double kNarrowest = 15.0;
constexpr double kWidest = 24.0;
constexpr double kGood = 16.5; // of an outcome's column, beside credit in one line
constexpr double kPad = 0.8;   // between a line and words
constexpr double kLeastRow = 6.2;
constexpr int kMostHeadLines = 5; // of an outcome's words; longer ones stand in the list behind
constexpr double kGlyph = 3.6;
constexpr double kGlyphGap = 0.9;

bool isBroken(const std::vector<ShapedLine>& lines, const QString& text)
{
    // A word that is wider than the column would be read in pieces.
    QString joined;
    for (const ShapedLine& line : lines) {
        joined += line.text + QLatin1Char(' ');
    }
    const auto words = [](const QString& of) {
        QString plain = of;
        for (const QChar mark : {QChar(0x2066), QChar(0x2067), QChar(0x2068), QChar(0x2069)}) {
            plain.remove(mark);
        }
        return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    return words(joined) != words(text);
}

/// Columns first to first + count − 1, on as many pages as the students need.
struct Group {
    std::size_t first = 0;
    std::size_t count = 0;
    bool hasCredit = false;
    double column = 0.0; ///< width of one
};

std::vector<Group> groupsOf(std::size_t columns, double width, double credit)
{
    const double usual = width - kNames;
    const double last = usual - credit - kLastSeen;
    const auto most = static_cast<std::size_t>(usual / kNarrowest);
    const auto mostLast = static_cast<std::size_t>(last / kNarrowest);
    std::vector<Group> groups;
    std::size_t pages = 1;
    while ((pages - 1) * most + mostLast < columns) {
        ++pages;
    }
    // Nearly the same on every page; the last one has the credit as well.
    const std::size_t share = std::min(most, (columns + 2 + pages - 1) / pages);
    std::size_t at = 0;
    for (std::size_t page = 0; page < pages; ++page) {
        const bool isLast = page + 1 == pages;
        const std::size_t still = pages - page - 1;
        // What is left for the others has to fit there.
        const std::size_t later = still == 0 ? 0 : (still - 1) * most + mostLast;
        const std::size_t least = columns - at > later ? columns - at - later : 0;
        const std::size_t count =
            isLast ? columns - at : std::min(columns - at, std::max(share, least));
        const double room = isLast ? last : usual;
        groups.push_back({at, count, isLast,
                          count == 0 ? 0.0 : std::min(kWidest, room / static_cast<double>(count))});
        at += count;
    }
    return groups;
}

/// So that credit stands in one line, as far as that takes neither a page nor too much of the
/// outcomes.
double creditWidth(const MapPaper& map, const SheetKit& kit, double width)
{
    double wanted = kCredit;
    for (const MapPaper::Row& row : map.rows) {
        const TextStyle style = row.isEarned ? kPaperSmallStrong : kPaperSmall;
        wanted = std::max(wanted, std::ceil(kit.line(row.credit, style).width + 2 * kPad));
    }
    const auto columns = map.columns.size();
    const std::vector<Group> narrow = groupsOf(columns, width, kCredit);
    const double left =
        width - kNames - kLastSeen - static_cast<double>(narrow.back().count) * kGood;
    const double wide = std::clamp(std::min(wanted, left), kCredit, kWidestCredit);
    return groupsOf(columns, width, wide).size() == narrow.size() ? wide : kCredit;
}

class MapTable {
public:
    MapTable(const MapPaper& map, const SheetKit& kit, double width)
        : m_map(map), m_kit(kit), m_width(width), m_credit(creditWidth(map, kit, width))
    {}

    [[nodiscard]] std::vector<Group> groups() const
    {
        return groupsOf(m_map.columns.size(), m_width, m_credit);
    }

    [[nodiscard]] Block head(const Group& group);
    [[nodiscard]] Block row(const Group& group, const MapPaper::Row& row) const;
    [[nodiscard]] Block legend() const;
    /// Columns whose words did not fit into a head.
    [[nodiscard]] const std::vector<std::size_t>& listed() const { return m_listed; }

private:
    [[nodiscard]] double columnAt(const Group& group, std::size_t i) const
    {
        return kNames + static_cast<double>(i) * group.column;
    }
    [[nodiscard]] double creditAt(const Group& group) const { return columnAt(group, group.count); }
    [[nodiscard]] double end(const Group& group) const
    {
        return creditAt(group) + (group.hasCredit ? m_credit + kLastSeen : 0.0);
    }
    void lines(Block& block, const Group& group, double height, double below) const;
    void cell(Block& block, const QRectF& rect, const CellState& state) const;

    const MapPaper& m_map;
    const SheetKit& m_kit;
    double m_width;
    double m_credit;
    std::vector<std::size_t> m_listed;
};

void MapTable::lines(Block& block, const Group& group, double height, double below) const
{
    constexpr double kThin = 0.15;
    const auto upright = [&](double x) {
        block.add(RuleLine{QLineF(x, 0.0, x, height), kThin, false},
                  QRectF(x - kThin / 2, 0.0, kThin, height));
    };
    for (std::size_t i = 0; i <= group.count; ++i) {
        upright(columnAt(group, i));
    }
    block.rule(0.0, end(group), height, below);
    block.setHeight(height);
}

Block MapTable::head(const Group& group)
{
    struct Head {
        FittedText code;
        std::optional<FittedText> label;
    };
    const double room = group.column - 2 * kPad;
    std::vector<Head> heads;
    double codes = 0.0;
    double labels = 0.0;
    for (std::size_t i = group.first; i < group.first + group.count; ++i) {
        const MapPaper::Column& column = m_map.columns[i];
        Head head{fitted(m_kit, column.code, room, {kPaperStrong, kPaperLeastStrong}, 1), {}};
        codes = std::max(codes, head.code.height);
        FittedText label = fitted(m_kit, column.label, room, {kPaperLeast}, kMostHeadLines);
        if (static_cast<int>(label.lines.size()) <= kMostHeadLines &&
            !isBroken(label.lines, column.label)) {
            labels = std::max(labels, label.height);
            head.label = std::move(label);
        } else if (std::find(m_listed.begin(), m_listed.end(), i) == m_listed.end()) {
            m_listed.push_back(i);
        }
        heads.push_back(std::move(head));
    }
    Block block(m_kit, m_width);
    const double words = codes + kPad + (labels > 0.0 ? labels + kPad : 0.0);
    const double height = std::max(words + kPad, 7.0);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const double x = columnAt(group, i) + kPad;
        heads[i].code.place(block, x, kPad, codes);
        if (heads[i].label) {
            heads[i].label->place(block, x, codes + 2 * kPad, heads[i].label->height);
        }
    }
    const auto below = [&](const QString& text, double x, double width) {
        const FittedText fit = fitted(m_kit, text, width - 2 * kPad, {kPaperSmallStrong}, 1);
        fit.place(block, x + kPad, height - fit.height - kPad, fit.height);
    };
    const auto students = static_cast<int>(m_map.rows.size());
    below(ClassPaperWords::tr("%n students", nullptr, students), 0.0, kNames);
    if (group.hasCredit) {
        below(ClassPaperWords::tr("Credit"), creditAt(group), m_credit);
        below(ClassPaperWords::tr("Last seen"), creditAt(group) + m_credit, kLastSeen);
    }
    lines(block, group, height, 0.5);
    return block;
}

void MapTable::cell(Block& block, const QRectF& rect, const CellState& state) const
{
    const auto words = [&](const QString& text, TextStyle style, double x) {
        const FittedText fit = fitted(m_kit, text, rect.width(), {style}, 1);
        fit.place(block, x, rect.top(), rect.height());
        return x + fit.lines.front().width;
    };
    const auto middle = [&](const QString& text, TextStyle style) {
        fitted(m_kit, text, rect.width(), {style}, 1)
            .placeCentred(block, rect.left(), rect.width(), rect.top(), rect.height());
    };
    const double top = rect.center().y() - kGlyph / 2;
    switch (state.kind) {
    case CellState::Kind::Level: {
        const double letter = m_kit.line(state.key, kPaperSmallStrong).width;
        const double x = rect.center().x() - (kGlyph + kGlyphGap + letter) / 2;
        const QRectF square(x, top, kGlyph, kGlyph);
        block.add(LevelMark{square, state.rank, state.creditRank}, square);
        words(state.key, kPaperSmallStrong, x + kGlyph + kGlyphGap);
        break;
    }
    case CellState::Kind::NoEvidence: {
        const QRectF square(rect.center().x() - kGlyph / 2, top, kGlyph, kGlyph);
        block.add(LevelMark{square, 0, state.creditRank}, square);
        break;
    }
    case CellState::Kind::Exempt:
        middle(ClassPaperWords::tr("Ex", "exempt, in a cell"), kPaperSmall);
        break;
    case CellState::Kind::NotHandedIn: {
        const QRectF box(rect.center().x() - 2.1, rect.center().y() - 2.1, 4.2, 4.2);
        block.openBox(box);
        middle(ClassPaperWords::tr("N", "not handed in, in a cell"), kPaperLeast);
        break;
    }
    case CellState::Kind::Locked:
        break; // blank, as the legend says
    }
    addSigns(block, rect, state);
}

Block MapTable::row(const Group& group, const MapPaper::Row& row) const
{
    Block block(m_kit, m_width);
    const FittedText name =
        fitted(m_kit, row.name, kNames - 2 * kPad, {kPaperText, kPaperSmall}, 1);
    const FittedText credit = fitted(m_kit, row.credit, m_credit - 2 * kPad,
                                     {row.isEarned ? kPaperSmallStrong : kPaperSmall,
                                      row.isEarned ? kPaperLeastStrong : kPaperLeast},
                                     1);
    const FittedText seen = fitted(m_kit, row.lastSeen, kLastSeen - 2 * kPad, {kPaperLeast}, 1);
    // On every page alike, so that rows are found again beside each other.
    const double height = std::max(
        {kLeastRow, name.height + 2 * kPad, credit.height + 2 * kPad, seen.height + 2 * kPad});
    name.place(block, kPad, 0.0, height);
    for (std::size_t i = 0; i < group.count; ++i) {
        cell(block, QRectF(columnAt(group, i), 0.0, group.column, height),
             row.cells[group.first + i]);
    }
    if (group.hasCredit) {
        credit.place(block, creditAt(group) + kPad, 0.0, height);
        seen.place(block, creditAt(group) + m_credit + kPad, 0.0, height);
    }
    lines(block, group, height, 0.15);
    return block;
}

Block MapTable::legend() const
{
    LegendLines lines(m_kit, m_width);
    const auto level = [this](int rank) {
        return [this, rank](Block& block, const QRectF& square) {
            block.add(LevelMark{square, rank, m_map.creditRank}, square);
        };
    };
    for (std::size_t i = 0; i < m_map.levels.size(); ++i) {
        lines.add(ClassPaperWords::tr("%1 %2", "letter of a level and its name")
                      .arg(toQt(m_map.levels[i].key), named(m_map.levels[i].name, TextFor::Screen)),
                  level(static_cast<int>(i) + 1));
    }
    lines.add(ClassPaperWords::tr("no evidence yet"), level(0));
    const auto any = [this](const auto& has) {
        return std::any_of(m_map.rows.begin(), m_map.rows.end(), [&](const MapPaper::Row& row) {
            return std::any_of(row.cells.begin(), row.cells.end(), has);
        });
    };
    const auto sign = [&](const QString& text) {
        return [this, text](Block& block, const QRectF& square) {
            fitted(m_kit, text, 10.0, {kPaperLeast}, 1)
                .placeCentred(block, square.left(), square.width(), square.top(), square.height());
        };
    };
    using Kind = CellState::Kind;
    const auto middle = [](const QRectF& square, const QSizeF& size) {
        return QRectF(square.center() - QPointF(size.width() / 2, size.height() / 2), size);
    };
    const auto corner = [&](const QString& text, CellSignOf of) {
        lines.add(text, [=](Block& block, const QRectF& square) {
            addSign(block, of, middle(square, signSize(of)));
        });
    };
    if (any([](const CellState& cell) { return cell.isDecision; })) {
        lines.add(ClassPaperWords::tr("teacher's decision"),
                  [](Block& block, const QRectF& square) {
                      addDecision(block, square.topLeft() + QPointF(0.8, 0.8));
                  });
    }
    if (any([](const CellState& cell) { return cell.isNew; })) {
        corner(ClassPaperWords::tr("new"), CellSignOf::New);
    }
    if (any([](const CellState& cell) { return cell.isToReassess; })) {
        corner(ClassPaperWords::tr("reassess"), CellSignOf::Reassess);
    }
    if (any([](const CellState& cell) { return cell.hasNote; })) {
        corner(ClassPaperWords::tr("note"), CellSignOf::Note);
    }
    if (any([](const CellState& cell) { return cell.isStale; })) {
        lines.add(ClassPaperWords::tr("not seen for long"), [](Block& block, const QRectF& square) {
            addStaleFrame(block, square.adjusted(0.2, 0.4, -0.2, -0.4));
        });
    }
    if (any([](const CellState& cell) { return cell.kind == Kind::Exempt; })) {
        lines.add(ClassPaperWords::tr("exempt"),
                  sign(ClassPaperWords::tr("Ex", "exempt, in a cell")));
    }
    if (any([](const CellState& cell) { return cell.kind == Kind::NotHandedIn; })) {
        lines.add(ClassPaperWords::tr("not handed in"), [&](Block& block, const QRectF& square) {
            block.openBox(square.adjusted(0.2, 0.2, -0.2, -0.2), 0.25);
            sign(ClassPaperWords::tr("N", "not handed in, in a cell"))(block, square);
        });
    }
    if (any([](const CellState& cell) { return cell.kind == Kind::Locked; })) {
        lines.add(ClassPaperWords::tr("blank: opens later"), [](Block&, const QRectF&) {});
    }
    return lines.finish();
}

Block sentence(const SheetKit& kit, double width, const QString& text, TextStyle style)
{
    Block block(kit, width);
    const FittedText fit = fitted(kit, text, width, {style}, 1);
    fit.place(block, 0.0, 1.0, fit.height);
    block.setHeight(fit.height + 2.0);
    return block;
}

/// The outcomes whose words found no room above their column.
void layList(PaperPages& pages, const SheetKit& kit, const MapPaper& map,
             const std::vector<std::size_t>& listed, const Block& title)
{
    constexpr double kGap = 4.0;
    bool isFirst = true;
    const auto place = [&](const Block& block) {
        if (block.height() > pages.room()) {
            pages.newPage();
            pages.place(title);
        }
        pages.place(block);
    };
    for (const std::size_t i : listed) {
        const Block line =
            sentence(kit, pages.width(),
                     ClassPaperWords::tr("%1: %2", "number of an outcome and its words")
                         .arg(map.columns[i].code, map.columns[i].label),
                     kPaperSmall);
        if (isFirst) {
            isFirst = false;
            const Block heading =
                sentence(kit, pages.width(), ClassPaperWords::tr("Outcomes"), kPaperStrong);
            if (kGap + heading.height() + line.height() <= pages.room()) {
                pages.gap(kGap);
            } else {
                pages.newPage();
                pages.place(title);
            }
            pages.place(heading);
        }
        place(line);
    }
}

} // namespace

SheetLayout layoutMapPaper(const MapPaper& map, const PaperSetup& setup)
{
    const SheetKit kit = paperKit(setup);
    PaperPages pages(kit, setup.paper, true);
    const double width = pages.width();
    MapTable table(map, kit, width);
    const Block title =
        paperTitle(kit, width, ClassPaperWords::tr("Map: %1").arg(map.className), {}, map.about);
    const Block legend = table.legend();
    bool isFirst = true;
    for (const Group& group : table.groups()) {
        const Block head = table.head(group);
        const auto begin = [&] {
            if (!std::exchange(isFirst, false)) {
                pages.newPage();
            }
            pages.place(title);
            pages.place(legend);
            pages.place(head);
        };
        begin();
        for (const MapPaper::Row& row : map.rows) {
            const Block line = table.row(group, row);
            if (line.height() > pages.room()) {
                begin();
            }
            pages.place(line);
        }
    }
    if (map.rows.empty()) {
        pages.place(sentence(kit, width, ClassPaperWords::tr("No students."), kPaperText));
    }
    if (map.columns.empty()) {
        pages.place(sentence(kit, width, ClassPaperWords::tr("No outcomes."), kPaperText));
    }
    layList(pages, kit, map, table.listed(), title);
    return pages.finish(ClassPaperWords::tr("Map: %1").arg(map.className), recordedUpTo(map.asOf));
}

} // namespace trellis::ui
