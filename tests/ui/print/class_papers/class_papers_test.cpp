// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/common/file_output.h"
#include "ui/common/name_guard.h"
#include "ui/print/class_papers/class_papers.h"
#include "ui/print/layout_output.h"
#include "ui/print/layout_pdf.h"
#include "ui/print/sheet_painter.h"

#include <QImage>
#include <QRegularExpression>

#include <array>
#include <optional>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

const SheetFonts& fonts()
{
    static const SheetFonts kFonts;
    return kFonts;
}

const std::vector<PaperSetup>& setups()
{
    static const std::vector<PaperSetup> kSetups{{fonts(), Paper::A4, false},
                                                 {fonts(), Paper::Letter, false},
                                                 {fonts(), Paper::A4, true},
                                                 {fonts(), Paper::Letter, true}};
    return kSetups;
}

/// Usual ones, one of 79 characters, one in Arabic, one with a ligature, one without a space.
QString nameOf(int i)
{
    switch (i % 8) {
    case 1:
        return QStringLiteral("Wickramasinghe-Papadopoulos, Maximiliana Alexandrina Theodora "
                              "Bartholomea Xaviera");
    case 3:
        return QStringLiteral("\u0639\u0628\u062F \u0627\u0644\u0631\u062D\u0645\u0646, "
                              "\u0632\u064A\u0646\u0628");
    case 5:
        return QStringLiteral("Garfield, Fiona");
    case 7:
        return QString(60, QLatin1Char('W'));
    default:
        return QStringLiteral("Okoye, Mara %1").arg(i);
    }
}

std::vector<Level> levels(int count)
{
    const std::array<const char*, 6> names{"Emerging", "Developing", "Nearly",
                                           "Capable",  "Advanced",   "Expert"};
    std::vector<Level> made;
    for (int i = 0; i < count; ++i) {
        made.push_back({LevelId::make(),
                        std::string(1, *names.at(static_cast<std::size_t>(i))),
                        names.at(static_cast<std::size_t>(i)),
                        {}});
    }
    return made;
}

/// Every state that a cell can be in.
CellState stateOf(int i)
{
    CellState state;
    state.creditRank = 2;
    switch (i % 7) {
    case 0:
        return state;
    case 4:
        state.kind = CellState::Kind::Exempt;
        return state;
    case 5:
        state.kind = CellState::Kind::NotHandedIn;
        return state;
    case 6:
        state.kind = CellState::Kind::Locked;
        return state;
    default:
        state.kind = CellState::Kind::Level;
        state.rank = i % 7;
        state.key = QStringLiteral("EDC").mid(state.rank - 1, 1);
        state.isDecision = i % 2 == 0;
        state.isToReassess = i % 3 == 0;
        state.isNew = i % 4 < 2;
        state.hasNote = i % 5 < 3;
        state.isStale = i % 6 < 3;
        return state;
    }
}

MapPaper mapOf(int students, int outcomes)
{
    MapPaper map;
    map.className = QStringLiteral("\u2068Spanish 2\u2069 \u00B7 \u2068Period 3\u2069");
    map.about = QStringLiteral("Sorted by name.");
    map.asOf = day("2026-11-20");
    map.levels = levels(3);
    map.creditRank = 2;
    for (int i = 0; i < outcomes; ++i) {
        map.columns.push_back(
            {QString::number(i + 1),
             i % 5 == 4 ? QStringLiteral("I can explain how the photosynthesis of a leaf and the "
                                         "respiration of its cells depend on each other in words "
                                         "of my own and with a drawing")
                        : QStringLiteral("Read a graph %1").arg(i + 1)});
    }
    for (int i = 0; i < students; ++i) {
        MapPaper::Row row{nameOf(i),
                          {},
                          QStringLiteral("5 of 7 \u00B7 2 exempt"),
                          i % 4 == 0,
                          QStringLiteral("Nov 12")};
        for (int j = 0; j < outcomes; ++j) {
            row.cells.push_back(stateOf(i + j));
        }
        map.rows.push_back(std::move(row));
    }
    return map;
}

ClipboardPaper clipboardOf(int students, int outcomes, int levelCount)
{
    ClipboardPaper sheet;
    sheet.number = 14;
    sheet.className = QStringLiteral("Spanish 2 \u00B7 Period 3");
    sheet.date = day("2026-11-20");
    sheet.levels = levels(levelCount);
    sheet.creditRank = 2;
    for (int i = 0; i < outcomes; ++i) {
        sheet.outcomes.push_back({QString::number(i + 4), QStringLiteral("Punnett squares")});
    }
    for (int i = 0; i < students; ++i) {
        ClipboardPaper::Row row{QStringLiteral("Okoye, Mara %1").arg(i), {}};
        for (int j = 0; j < outcomes; ++j) {
            row.ranks.push_back((i + j) % 5 == 4 ? std::nullopt
                                                 : std::optional((i + j) % levelCount));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

CreditPaper creditOf(int students, int pool)
{
    CreditPaper credit;
    credit.className = QStringLiteral("Spanish 2 \u00B7 Period 3");
    credit.rule = QStringLiteral("Capable on at least 7 of 10 outcomes");
    credit.asOf = day("2026-11-20");
    for (int i = 0; i < students; ++i) {
        credit.rows.push_back({nameOf(i), CreditBoxes{pool, i % (pool + 1), pool * 7 / 10},
                               QStringLiteral("5 of 7 \u00B7 1 exempt"), QStringLiteral("2 to go"),
                               i % 4 == 0});
    }
    return credit;
}

/// The text of a PDF as poppler reads it.
QString readBack(const SheetLayout& layout)
{
    TempFolder folder;
    const auto path = folder.file("paper.pdf");
    REQUIRE(writeWholeFile(path, pdfOf(layout, fonts())));
    const ToolOutput text = runTool(QStringLiteral("pdftotext"),
                                    {QStringLiteral("-layout"), pathOf(path), QStringLiteral("-")});
    REQUIRE(text.ok);
    return text.text;
}

int countOf(const QString& text, const QString& part)
{
    return static_cast<int>(text.count(part));
}

} // namespace

TEST_CASE("map on paper: nothing is cut and nothing overlaps", "[ui][print][papers]")
{
    for (const PaperSetup& setup : setups()) {
        for (const auto& [students, outcomes] : {std::pair(0, 0), std::pair(0, 10), std::pair(3, 0),
                                                 std::pair(28, 10), std::pair(100, 30)}) {
            CAPTURE(setup.isRightToLeft, students, outcomes);
            const SheetLayout layout = layoutMapPaper(mapOf(students, outcomes), setup);
            CHECK(layout.isLandscape);
            CHECK(troublesOn(layout) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("map on paper: names, head, legend and title stand on every page", "[ui][print][papers]")
{
    const SheetLayout layout = layoutMapPaper(mapOf(100, 30), setups().front());
    CHECK(layout.pages.size() > 6);
    int marks = 0;
    for (const SheetPage& page : layout.pages) {
        const QString text = textsOn(page).join(QLatin1Char('\n'));
        CHECK(text.contains(QStringLiteral("Map: Spanish 2 \u00B7 Period 3")));
        CHECK(text.contains(QStringLiteral("Shows what was recorded up to Nov 20, 2026.")));
        if (text.contains(QStringLiteral("Okoye"))) {
            CHECK(text.contains(QStringLiteral("D Developing")));
            CHECK(text.contains(QStringLiteral("100 students")));
        }
        for (const SheetItem& item : page.items) {
            marks += std::holds_alternative<LevelMark>(item.drawn) ? 1 : 0;
        }
    }
    // Every level and every "no evidence" of 3000 cells, and the four of each legend.
    int cells = 0;
    for (const MapPaper::Row& row : mapOf(100, 30).rows) {
        for (const CellState& cell : row.cells) {
            cells += cell.kind == CellState::Kind::Level || cell.kind == CellState::Kind::NoEvidence
                         ? 1
                         : 0;
        }
    }
    CHECK(marks >= cells);
    const QString text = textOf(layout);
    for (int i = 0; i < 100; i += 8) {
        // On each of the pages side by side.
        CHECK(countOf(text, QStringLiteral("Okoye, Mara %1\n").arg(i)) == 3);
    }
    // Words that are too long for a column are read behind the table, whole.
    CHECK(text.contains(QStringLiteral("5: I can explain how the photosynthesis")));
    CHECK(countOf(text, QStringLiteral("5 of 7")) == 100);
}

TEST_CASE("map on paper: what is new, noted and not seen for long stands in its corner",
          "[ui][print][papers]")
{
    for (const bool isRightToLeft : {false, true}) {
        CAPTURE(isRightToLeft);
        MapPaper map = mapOf(1, 1);
        CellState& state = map.rows.front().cells.front();
        state = {};
        state.kind = CellState::Kind::Level;
        state.rank = 1;
        state.creditRank = 2;
        state.key = QStringLiteral("E");
        const PaperSetup setup{fonts(), Paper::A4, isRightToLeft};
        const auto signsOn = [](const SheetLayout& layout) {
            std::vector<CellSign> signs;
            for (const SheetItem& item : layout.pages.front().items) {
                if (const auto* sign = std::get_if<CellSign>(&item.drawn)) {
                    signs.push_back(*sign);
                }
            }
            return signs;
        };
        // No sign, no words about it.
        const SheetLayout bare = layoutMapPaper(map, setup);
        CHECK(signsOn(bare).empty());
        CHECK_FALSE(textOf(bare).contains(QStringLiteral("not seen for long")));

        state.isNew = true;
        state.hasNote = true;
        state.isToReassess = true;
        state.isStale = true;
        const SheetLayout layout = layoutMapPaper(map, setup);
        CHECK(troublesOn(layout) == std::vector<std::string>{});
        const std::vector<CellSign> signs = signsOn(layout);
        REQUIRE(signs.size() == 6); // three in the legend
        const auto inCell = [&signs](CellSignOf of) {
            for (std::size_t i = 3; i < signs.size(); ++i) {
                if (signs[i].of == of) {
                    return signs[i].rect.center();
                }
            }
            return QPointF();
        };
        const double trailing = isRightToLeft ? -1.0 : 1.0;
        const QPointF fresh = inCell(CellSignOf::New);
        const QPointF note = inCell(CellSignOf::Note);
        const QPointF again = inCell(CellSignOf::Reassess);
        CHECK(fresh.y() < note.y());
        CHECK(std::abs(again.y() - note.y()) < 1.0);
        CHECK((fresh.x() - note.x()) * trailing > 8.0);
        CHECK((again.x() - note.x()) * trailing > 8.0);
        for (const char* words : {"new", "note", "reassess", "not seen for long"}) {
            CHECK(textOf(layout).contains(QLatin1String(words)));
        }
        int dashed = 0;
        for (const SheetItem& item : layout.pages.front().items) {
            const auto* box = std::get_if<OpenBox>(&item.drawn);
            dashed += box != nullptr && box->isDashed ? 1 : 0;
        }
        CHECK(dashed == 2);
    }
}

TEST_CASE("map on paper: a reader of PDFs finds names and levels", "[ui][print][papers]")
{
    const QString text = readBack(layoutMapPaper(mapOf(10, 8), setups().front()));
    CHECK(text.contains(QStringLiteral("Garfield, Fiona")));
    CHECK(text.contains(QStringLiteral("Page 1 of 1")));
    CHECK(text.contains(QStringLiteral("Read a graph")));
    CHECK(text.contains(QStringLiteral("not handed in")));
}

TEST_CASE("map on paper: a copier without grey tells the levels apart", "[ui][print][papers]")
{
    MapPaper map = mapOf(0, 3);
    MapPaper::Row row{QStringLiteral("A"), {}, {}, false, {}};
    for (int rank = 1; rank <= 3; ++rank) {
        CellState state;
        state.kind = CellState::Kind::Level;
        state.rank = rank;
        state.creditRank = 3;
        state.key = QStringLiteral("X"); // so that the sign alone has to tell
        row.cells.push_back(state);
    }
    map.creditRank = 3;
    map.rows.push_back(row);
    const SheetLayout layout = layoutMapPaper(map, setups().front());
    const QImage page = sheetPicture(layout.pages.front(), layout.pageSize(), fonts(), 150)
                            .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    struct Ink {
        int all = 0;
        bool isBlackAbove = false; ///< in the middle, a quarter from the top
    };
    std::vector<Ink> ink;
    for (const SheetItem& item : layout.pages.front().items) {
        const auto* mark = std::get_if<LevelMark>(&item.drawn);
        if (mark == nullptr || mark->rank == 0) {
            continue;
        }
        const auto isBlack = [&page](int x, int y) { return qGray(page.pixel(x, y)) < 128; };
        const QRect square =
            QRectF(mark->square.topLeft() / 25.4 * 150, mark->square.size() / 25.4 * 150).toRect();
        Ink found;
        for (int y = square.top(); y <= square.bottom(); ++y) {
            for (int x = square.left(); x <= square.right(); ++x) {
                found.all += isBlack(x, y) ? 1 : 0;
            }
        }
        found.isBlackAbove =
            isBlack(square.center().x(), square.top() + square.height() * 26 / 100);
        ink.push_back(found);
    }
    REQUIRE(ink.size() == 6); // in the legend and in the cells
    for (const std::size_t at : {std::size_t{0}, std::size_t{3}}) {
        CHECK(ink[at + 1].all > ink[at].all * 5 / 4);
        CHECK_FALSE(ink[at].isBlackAbove);
        CHECK_FALSE(ink[at + 1].isBlackAbove);
        CHECK(ink[at + 2].isBlackAbove);
    }
}

TEST_CASE("clipboard sheet: thirty students on a page, a circle for each level",
          "[ui][print][papers]")
{
    for (const PaperSetup& setup : setups()) {
        for (int levelCount = 2; levelCount <= 6; ++levelCount) {
            for (int outcomes = 1; outcomes <= 3; ++outcomes) {
                CAPTURE(setup.isRightToLeft, levelCount, outcomes);
                const ClipboardPaper sheet = clipboardOf(30, outcomes, levelCount);
                const SheetLayout layout = layoutClipboardPaper(sheet, setup);
                CHECK(troublesOn(layout) == std::vector<std::string>{});
                CHECK(layout.pages.size() == 1);
                int circles = 0;
                int wanted = 0;
                for (const SheetItem& item : layout.pages.front().items) {
                    circles += std::holds_alternative<Sketch>(item.drawn) ? 1 : 0;
                }
                for (const ClipboardPaper::Row& row : sheet.rows) {
                    for (const auto& rank : row.ranks) {
                        wanted += rank ? levelCount : 0;
                    }
                }
                CHECK(circles == wanted);
            }
        }
    }
}

TEST_CASE("clipboard sheet: the last level stands beside its circles, however few outcomes",
          "[ui][print][papers]")
{
    for (int outcomes = 1; outcomes <= 3; ++outcomes) {
        for (int levelCount : {2, 3, 6}) {
            CAPTURE(outcomes, levelCount);
            const SheetLayout layout =
                layoutClipboardPaper(clipboardOf(3, outcomes, levelCount), setups().front());
            double glyphEnd = -1.0; // of the last one that no circle followed yet
            double lastUpright = 0.0;
            int beside = 0;
            for (const SheetItem& item : layout.pages.front().items) {
                if (std::holds_alternative<LevelMark>(item.drawn)) {
                    glyphEnd = item.rect.right();
                } else if (std::holds_alternative<Sketch>(item.drawn) && glyphEnd >= 0.0) {
                    CHECK(item.rect.left() - glyphEnd < 4.0);
                    CHECK(item.rect.left() > glyphEnd);
                    glyphEnd = -1.0;
                    ++beside;
                } else if (const auto* rule = std::get_if<RuleLine>(&item.drawn);
                           rule != nullptr && rule->line.dx() == 0.0) {
                    lastUpright = std::max(lastUpright, rule->line.x1());
                }
            }
            CHECK(beside > 0);
            // Behind the last line there is room for a note.
            CHECK(layout.pageSize().width() - kSideMargin - lastUpright >= 39.9);
        }
    }
}

TEST_CASE("clipboard sheet: number, day and order stand on every page", "[ui][print][papers]")
{
    const SheetLayout layout = layoutClipboardPaper(clipboardOf(100, 3, 3), setups().front());
    CHECK(layout.pages.size() == 4);
    QString text;
    for (const SheetPage& page : layout.pages) {
        const QString words = textsOn(page).join(QLatin1Char('\n'));
        CHECK(words.contains(QStringLiteral("Sheet 14 \u00B7 Nov 20, 2026")));
        CHECK(words.contains(QStringLiteral("#14 for a new activity in Record")));
        text += words;
    }
    CHECK(text.indexOf(QStringLiteral("Okoye, Mara 98")) <
          text.indexOf(QStringLiteral("Okoye, Mara 99")));
}

TEST_CASE("clipboard sheet: long names make higher rows, nobody makes a sentence",
          "[ui][print][papers]")
{
    for (const PaperSetup& setup : setups()) {
        ClipboardPaper sheet = clipboardOf(100, 3, 6);
        for (int i = 0; i < 100; ++i) {
            sheet.rows[static_cast<std::size_t>(i)].name = nameOf(i);
        }
        sheet.outcomes[1].label = mapOf(0, 5).columns.back().label;
        CHECK(troublesOn(layoutClipboardPaper(sheet, setup)) == std::vector<std::string>{});
        const SheetLayout none = layoutClipboardPaper(clipboardOf(0, 1, 3), setup);
        CHECK(troublesOn(none) == std::vector<std::string>{});
        CHECK(textOf(none).contains(QStringLiteral("No students.")));
    }
}

TEST_CASE("labels: each name stays on a label of its own", "[ui][print][papers]")
{
    for (const PaperSetup& setup : setups()) {
        LabelPaper labels{day("2026-11-20"), QStringLiteral("Spanish 2"), {}, 1};
        for (int i = 0; i < 100; ++i) {
            labels.names.push_back(nameOf(i));
        }
        const SheetLayout layout = layoutLabelPaper(labels, setup);
        const int perPage = setup.paper == Paper::A4 ? 21 : 30;
        CHECK(labelsOnPage(setup.paper) == perPage);
        CHECK(static_cast<int>(layout.pages.size()) == (100 + perPage - 1) / perPage);
        // Printers reach to within 8 mm of the long edges here, as labels ask them to.
        const QSizeF paper = layout.pageSize();
        CHECK(troublesOn(layout, QRectF(7.0, 12.0, paper.width() - 14.0, paper.height() - 24.0)) ==
              std::vector<std::string>{});
        CHECK(countOf(textOf(layout), QStringLiteral("Nov 20, 2026")) == 100);
    }
}

TEST_CASE("labels: text lies inside the labels that the makers cut", "[ui][print][papers]")
{
    LabelPaper labels{day("2026-11-20"), QStringLiteral("Spanish 2"), {}, 1};
    for (int i = 0; i < 30; ++i) {
        labels.names.push_back(nameOf(i));
    }
    const SheetLayout layout = layoutLabelPaper(labels, {fonts(), Paper::Letter, false});
    // Source: Avery 5160 in inches: 2 5/8 by 1, first at 3/16 and 1/2, 2 3/4 and 1 apart.
    for (const SheetItem& item : layout.pages.front().items) {
        bool isInside = false;
        for (int i = 0; i < 30; ++i) {
            const QRectF label((0.1875 + i % 3 * 2.75) * 25.4, (0.5 + i / 3) * 25.4, 2.625 * 25.4,
                               25.4);
            isInside = isInside || label.adjusted(1, 1, -1, -1).contains(item.rect);
        }
        CHECK(isInside);
    }
}

TEST_CASE("labels: a sheet that was begun goes on where it was left", "[ui][print][papers]")
{
    LabelPaper labels{day("2026-11-20"),
                      QStringLiteral("Spanish 2"),
                      {QStringLiteral("Okoye, Mara"), QStringLiteral("Berg, Sanne")},
                      30};
    const SheetLayout layout = layoutLabelPaper(labels, {fonts(), Paper::Letter, false});
    REQUIRE(layout.pages.size() == 2);
    CHECK(textsOn(layout.pages[0]).contains(QStringLiteral("Okoye, Mara")));
    CHECK(layout.pages[0].items.front().rect.top() > 240.0);
    CHECK(textsOn(layout.pages[1]).contains(QStringLiteral("Berg, Sanne")));
    CHECK(layout.pages[1].items.front().rect.top() < 30.0);
}

TEST_CASE("class credit list: every box is there, for staff", "[ui][print][papers]")
{
    for (const PaperSetup& setup : setups()) {
        for (const auto& [students, pool] :
             {std::pair(0, 10), std::pair(28, 10), std::pair(100, 10), std::pair(100, 45)}) {
            CAPTURE(setup.isRightToLeft, students, pool);
            const CreditPaper credit = creditOf(students, pool);
            const SheetLayout layout = layoutCreditPaper(credit, setup);
            CHECK(troublesOn(layout) == std::vector<std::string>{});
            int ticked = 0;
            int open = 0;
            for (const SheetPage& page : layout.pages) {
                CHECK(textsOn(page).contains(QStringLiteral("For staff")));
                for (const SheetItem& item : page.items) {
                    ticked += std::holds_alternative<TickedBox>(item.drawn) ? 1 : 0;
                    open += std::holds_alternative<OpenBox>(item.drawn) ? 1 : 0;
                }
            }
            CHECK(ticked + open == students * pool);
            int filled = 0;
            for (const CreditPaper::Row& row : credit.rows) {
                filled += row.boxes->filled;
            }
            CHECK(ticked == filled);
        }
    }
}

TEST_CASE("papers of a class: who is closest comes first, hidden students nowhere",
          "[ui][print][papers]")
{
    SmallClass c(3, 2);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    c.rate(1, 0, 3, "2026-11-13");
    c.rate(2, 0, 2, "2026-11-12");
    const ClassBook book = c.book();
    NameGuard names;
    const auto list = creditList(book, day("2026-11-20"));
    REQUIRE(list.size() == 3);
    CHECK(list.front().student == c.student(1));
    CHECK(leastLatelySeen(book, day("2026-11-20")) ==
          std::vector<StudentId>{c.student(0), c.student(2), c.student(1)});

    ClipboardSheet sheet;
    sheet.schoolClass = c.schoolClass;
    sheet.date = day("2026-11-20");
    sheet.outcomes = {c.outcome(0)};
    sheet.students = {c.student(2), c.student(1), c.student(0)};
    const ClipboardPaper paper = clipboardPaper(book, sheet, names);
    REQUIRE(paper.rows.size() == 3);
    CHECK(paper.rows[0].ranks.front() == 2);
    CHECK(paper.rows[1].ranks.front() == 3);
    CHECK(paper.rows[2].ranks.front() == 0);

    CHECK(everybody(book, sheet.date) == c.students);

    names.hideAllBut(c.student(2));
    CHECK(clipboardPaper(book, sheet, names).rows.size() == 1);
    CHECK(labelPaper(book, everybody(book, sheet.date), sheet.date, names).names.size() == 1);
    CHECK(creditPaper(book, sheet.date, names).rows.size() == 1);
}

TEST_CASE("credit paper: what credit asks for by name is said, not counted", "[ui][print][papers]")
{
    SmallClass c(2, 4);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    rule.conditions.push_back({1, false, std::vector<OutcomeId>{c.outcome(3)}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    c.rate(0, 0, 3, "2026-11-13");
    c.rate(0, 1, 3, "2026-11-13");
    c.rate(1, 0, 3, "2026-11-13");
    const NameGuard names;
    QStringList said;
    for (const CreditPaper::Row& row : creditPaper(c.book(), day("2026-11-20"), names).rows) {
        said += plain(row.credit + QStringLiteral(", ") + row.toGo);
    }
    said.sort();
    CHECK(said == QStringList{QStringLiteral("1 of 2, 1 to go \u00B7 needs 4"),
                              QStringLiteral("2 of 2, needs 4")});
}

TEST_CASE("pictures of pages: one file for each, numbered from the second on",
          "[ui][print][papers]")
{
    TempFolder folder;
    const QString path = pathOf(folder.file("map.png"));
    const SheetLayout layout = layoutMapPaper(mapOf(60, 5), setups().front());
    REQUIRE(layout.pages.size() == 4);
    REQUIRE(LayoutOutput::writePictures(path, layout, fonts()));
    CHECK(QImage(path).width() > QImage(path).height());
    CHECK_FALSE(QImage(pathOf(folder.file("map (4).png"))).isNull());
}

TEST_CASE("papers of a class: a copier without grey keeps every word, and all fonts are there",
          "[ui][print][papers]")
{
    LabelPaper labels{day("2026-11-20"), QStringLiteral("Spanish 2"), {}, 1};
    for (int i = 0; i < 30; ++i) {
        labels.names.push_back(nameOf(i));
    }
    for (const PaperSetup& setup : setups()) {
        const std::array<SheetLayout, 4> papers{layoutMapPaper(mapOf(28, 10), setup),
                                                layoutClipboardPaper(clipboardOf(30, 3, 3), setup),
                                                layoutLabelPaper(labels, setup),
                                                layoutCreditPaper(creditOf(28, 10), setup)};
        for (const SheetLayout& layout : papers) {
            CAPTURE(layout.student.toStdString(), setup.isRightToLeft);
            const TempFolder folder;
            const auto path = folder.file("paper.pdf");
            REQUIRE(writeWholeFile(path, pdfOf(layout, fonts())));
            const QStringList inFile = runTool(QStringLiteral("pdffonts"), {pathOf(path)})
                                           .text.trimmed()
                                           .split(QLatin1Char('\n'))
                                           .mid(2);
            CHECK_FALSE(inFile.isEmpty());
            for (const QString& font : inFile) {
                CHECK(font.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))));
            }
            const std::vector<QImage> pages = copiedPages(path);
            REQUIRE(pages.size() == layout.pages.size());
            for (std::size_t page = 0; page < pages.size(); ++page) {
                for (const SheetItem& item : layout.pages[page].items) {
                    const auto* run = std::get_if<TextRun>(&item.drawn);
                    if (run != nullptr && item.rect.width() > 1.0) {
                        INFO(run->text.toStdString());
                        CHECK(run->style.points >= 7.0);
                        CHECK(blackIn(pages[page], item.rect) > 0.06);
                        CHECK(blackIn(pages[page], item.rect) < 0.75);
                    }
                }
            }
        }
    }
}
