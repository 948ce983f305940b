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
    PageFlow flow(kit, layout.paper, named(sheet.student, TextFor::Screen),
                  isLarge ? kLargeMargin : kSideMargin);
    if (isLarge) {
        layLargePrint(flow, sheet);
    } else if (sheet.kind == SheetKind::Pictures) {
        layout.fit.usualPoints = kChildPoints;
        layPictures(flow, sheet, layout.fit);
    } else {
        layContract(flow, sheet);
    }
    if (sheet.kind != SheetKind::Pictures) {
        layout.fit.outcomePoints = layout.fit.usualPoints;
    }
    layout.fit.courses = static_cast<int>(sheet.furtherCourses.size()) + 1;
    layout.fit.isLonger = flow.pageCount() > (isLarge ? 4U : 2U);
    layExtras(flow, extras, sheet);
    flow.padWithNotes();
    flow.addFooters(kit.say(Sheet::tr("Shows what was recorded up to %1."))
                        .arg(kit.words.dateWithYear(sheet.asOf)));
    layout.pages = flow.takePages();
}

} // namespace trellis::ui
