// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a layout comes to: pages of things with their places, in reading order. A painter draws them
// on anything; tests look for what overlaps or leaves the page.
// Units: millimetres from the upper left corner of the page.
#pragma once

#include "ui/print/paper.h"

#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace trellis::ui {

struct TextStyle {
    double points = 12.0; ///< a multiple of a quarter
    bool isBold = false;

    bool operator==(const TextStyle&) const = default;
};

/// One line of text; x is its left end.
struct TextRun {
    QString text;
    TextStyle style;
    QPointF baseline;
    double width = 0.0; ///< how far the next text would be
};

struct RuleLine {
    QLineF line;
    double width = 0.25;
    bool isDotted = false;
};

/// An open box: a frame, or one to tick by hand.
struct OpenBox {
    QRectF rect;
    double width = 0.3;
    bool isDashed = false;
};

/// Black with a white tick.
struct TickedBox {
    QRectF rect;
};

/// The picture of a level, or the dotted ring of what was not seen yet.
struct LevelMark {
    QRectF square;
    int rank = 0; ///< 0: not seen yet
    int creditRank = 0;
};

/// The line that joins the points of a growth picture.
struct StepLine {
    QPolygonF points;
    double width = 0.5;
};

/// The black corner that marks the teacher's own judgement.
struct DecisionMark {
    QPolygonF triangle;
};

/// What else is to be known of a cell of the Map; each has a corner of its own.
enum class CellSignOf : std::uint8_t { New, Note, Reassess };
struct CellSign {
    QRectF rect;
    CellSignOf of = CellSignOf::New;
};

/// Line art for those who do not read yet.
enum class SketchOf : std::uint8_t {
    NotYet,
    Seed,
    Sprout,
    Flower,
    Hello,
    Work,
    Book,
    Star,
    ThankYou,
    Circle,
};
struct Sketch {
    QRectF rect;
    SketchOf of = SketchOf::Circle;
};

/// A thumbnail of a work sample, printed in grey.
struct Photo {
    QRectF rect;
    QImage image;
};

using Drawn = std::variant<TextRun, RuleLine, OpenBox, TickedBox, LevelMark, StepLine, DecisionMark,
                           CellSign, Sketch, Photo>;

struct SheetItem {
    Drawn drawn;
    QRectF rect; ///< all the ink of it
};

struct SheetPage {
    std::vector<SheetItem> items;
};

/// What was done so that a sheet fits, in the order in which it is tried.
struct SheetFit {
    double usualPoints = 12.0; ///< of outcomes on a sheet of its kind
    double outcomePoints = 12.0;
    bool isSecondBeside = false; ///< the second language on the same line as the first
    bool isAgendaInOneLine = false;
    bool isBloomHidden = false;
    int compactRows = 0; ///< on the front
    int picked = 0;      ///< outcomes on the front where the others follow on a page of their own
    int listPage = 0;    ///< where they do
    bool isListWithoutBloom = false;
    bool isGrouped = false;
    int courses = 1;             ///< more than one: each has a compact part of its own
    int shown = 0;               ///< outcomes on a sheet of pictures, which has room for few
    int ofOutcomes = 0;          ///< that could stand there
    bool isBackSmaller = false;  ///< the goal and the note there in smaller letters
    bool areLinesBeside = false; ///< lines to write on begin behind the words, on the back
    bool areLinesFewer = false;  ///< and there are fewer of them
    int notePage = 0; ///< where the note begins, if it has no room in its place on the back
    bool noteAddsPage = false;
    bool isLonger = false; ///< goes on on further leaves

    bool operator==(const SheetFit&) const = default;
};

/// The pages of one student, an even number of them, or those of a paper about the class.
struct SheetLayout {
    QString student; ///< or what the paper is called
    Paper paper = Paper::A4;
    std::vector<SheetPage> pages;
    SheetFit fit{};
    bool isLandscape = false; ///< the paper lies on its long side

    [[nodiscard]] QSizeF pageSize() const
    {
        return isLandscape ? paperSize(paper).transposed() : paperSize(paper);
    }
};

} // namespace trellis::ui
