// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/plain_kinds.h"

#include "ui/print/extra_pages.h"
#include "ui/print/picture_rows.h"
#include "ui/print/plain_layouts.h"
#include "ui/text/strings.h"

namespace trellis::ui {

namespace {

constexpr double kLargeMargin = 25.0;

/// From the first page on.
void lay(PageFlow& flow, const ConferenceSheet& sheet, SheetFit& fit)
{
    if (sheet.kind == SheetKind::LargePrint) {
        layLargePrint(flow, sheet);
    } else if (sheet.kind == SheetKind::Pictures) {
        layPictures(flow, sheet, fit);
    } else {
        layContract(flow, sheet);
    }
}

/// What the kind is meant to have.
std::size_t usualPages(SheetKind kind)
{
    return kind == SheetKind::LargePrint ? 4 : kind == SheetKind::Contract ? 1 : 2;
}

/// What gives way, one after the other.
std::vector<SheetLook> closerLooks(SheetLook look, bool isLarge)
{
    constexpr double kLeastWriting = 10.0; // in large print
    look.areLinesBeside = true;
    look.isAgendaInOneLine = isLarge;
    std::vector<SheetLook> looks{look};
    look.areLinesFewer = true;
    looks.push_back(look);
    if (isLarge) {
        look.writingPitch = kLeastWriting;
        looks.push_back(look);
    }
    return looks;
}

} // namespace

bool isPlainKind(SheetKind kind)
{
    return kind == SheetKind::LargePrint || kind == SheetKind::Pictures ||
           kind == SheetKind::Contract;
}

void layoutPlainKind(SheetLayout& layout, const ConferenceSheet& sheet, const SheetKit& kit,
                     const SheetExtras& extras)
{
    const bool isLarge = sheet.kind == SheetKind::LargePrint;
    const QString student = named(sheet.student, TextFor::Screen);
    const double margin = isLarge ? kLargeMargin : kSideMargin;
    layout.fit.usualPoints = layout.fit.outcomePoints =
        sheet.kind == SheetKind::Pictures ? kChildPoints : kit.look.outcomePoints;
    PageFlow flow(kit, layout.paper, student, margin);
    lay(flow, sheet, layout.fit);
    // Half a leaf is worth nothing but to a contract, which is signed where it is read.
    const auto cost = [&](std::size_t pages) { return isLarge ? (pages + 1) / 2 : pages; };
    for (const SheetLook& look : closerLooks(kit.look, isLarge)) {
        if (flow.pageCount() <= usualPages(sheet.kind)) {
            break;
        }
        SheetKit tight = kit;
        tight.look = look;
        PageFlow closer(tight, layout.paper, student, margin);
        lay(closer, sheet, layout.fit);
        if (cost(closer.pageCount()) < cost(flow.pageCount())) {
            layout.fit.areLinesBeside = true;
            layout.fit.areLinesFewer = look.areLinesFewer;
            layout.fit.isAgendaInOneLine = look.isAgendaInOneLine;
            flow.takeOver(closer);
        }
    }
    layout.fit.courses = static_cast<int>(sheet.furtherCourses.size()) + 1;
    layout.fit.isLonger = flow.pageCount() > (isLarge ? 4U : 2U);
    layExtras(flow, extras, sheet);
    flow.padWithNotes();
    flow.addFooters(kit.both([&](const SheetWords& its) {
        return its(Sheet::tr("Shows what was recorded up to %1."))
            .arg(its.dateWithYear(sheet.asOf));
    }));
    layout.pages = flow.takePages();
}

} // namespace trellis::ui
